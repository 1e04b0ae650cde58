import { neverCancelled } from '../base/cancellation';
import type { Corpus } from '../core/corpus/corpus';
import { decodeText } from '../core/documents/decode';
import type { Problem } from '../core/documents/document';
import { messages, reasonOf } from './messages';

/** The texts of the gazetteers: as they stand in an editor, else as last read from their files. */
export class GazetteerFiles {
  private readonly texts = new Map<string, string>();
  /** Text of open editors; it wins over the file. */
  private readonly open = new Map<string, () => string>();

  /** @param problems takes why a file could not be read, by uri. */
  constructor(private readonly corpusOf: (uri: string) => Corpus, private readonly problems: Map<string, string>) {}

  /** By uri. */
  get all(): ReadonlyMap<string, string> {
    return this.texts;
  }

  setOpen(uri: string, text: (() => string) | undefined): void {
    if (text === undefined) this.open.delete(uri);
    else this.open.set(uri, text);
  }

  drop(uri: string): void {
    this.texts.delete(uri);
  }

  clear(): void {
    this.texts.clear();
  }

  /** Reads a text; answers with problems of its bytes, or nothing when it cannot be read: then the last text stays. */
  async read(uri: string): Promise<readonly Problem[] | undefined> {
    try {
      const shown = this.open.get(uri)?.();
      const { text, problems } = shown === undefined ? decodeText(await this.corpusOf(uri).read(uri, neverCancelled)) : { text: shown, problems: [] };
      this.texts.set(uri, text);
      this.problems.delete(uri);
      return problems;
    } catch (error) {
      this.problems.set(uri, messages.unreadableFile(reasonOf(error)));
      return undefined;
    }
  }
}
