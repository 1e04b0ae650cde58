import { neverCancelled } from '../base/cancellation';
import type { Corpus } from '../core/corpus/corpus';
import { decodeText } from '../core/documents/decode';
import type { Problem } from '../core/documents/document';
import { messages, reasonOf } from './messages';

/** The texts of the gazetteers and of files that may be profile notes: as they stand in an editor, else in their files. None is kept here: a list may be 100 MB. */
export class GazetteerFiles {
  private readonly uris = new Set<string>();
  /** Text of open editors; it wins over the file. */
  private readonly open = new Map<string, () => string>();
  /** Those of which something else is in force than their files hold. */
  private readonly others = new Set<string>();

  /** @param problems takes why a file could not be read, by uri. */
  constructor(private readonly corpusOf: (uri: string) => Corpus, private readonly problems: Map<string, string>) {}

  /** Those that were read, by uri. */
  get all(): ReadonlySet<string> {
    return this.uris;
  }

  /** Whether what is in force is what the files hold. */
  get areSaved(): boolean {
    return this.others.size === 0;
  }

  /** What was read last is not in force. */
  refuse(uri: string): void {
    this.others.add(uri);
  }

  setOpen(uri: string, text: (() => string) | undefined): void {
    if (text === undefined) this.open.delete(uri);
    else this.open.set(uri, text);
  }

  /** It was read in an earlier session. */
  add(uri: string): void {
    this.uris.add(uri);
  }

  drop(uri: string): void {
    this.uris.delete(uri);
    this.others.delete(uri);
  }

  clear(): void {
    this.uris.clear();
    this.others.clear();
  }

  /** Reads a text, with problems of its bytes; nothing when it cannot be read. */
  async read(uri: string): Promise<{ readonly text: string; readonly problems: readonly Problem[] } | undefined> {
    try {
      const shown = this.open.get(uri)?.();
      const saved = await this.saved(uri).catch((error: unknown) => {
        if (shown === undefined) throw error;
        return undefined;
      });
      if (shown === undefined || shown === saved?.text) this.others.delete(uri);
      else this.others.add(uri);
      this.uris.add(uri);
      this.problems.delete(uri);
      return shown === undefined ? saved : { text: shown, problems: [] };
    } catch (error) {
      this.problems.set(uri, messages.unreadableFile(reasonOf(error)));
      return undefined;
    }
  }

  /** The text to show places in; nothing when there is none now. */
  async text(uri: string): Promise<string | undefined> {
    return this.uris.has(uri) ? (this.open.get(uri)?.() ?? (await this.saved(uri).catch(() => undefined))?.text) : undefined;
  }

  private async saved(uri: string): Promise<{ readonly text: string; readonly problems: readonly Problem[] }> {
    return decodeText(await this.corpusOf(uri).read(uri, neverCancelled));
  }
}
