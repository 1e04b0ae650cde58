import { neverCancelled } from '../base/cancellation';
import { citationSyntax, keysInText } from '../core/citations/keys-in-text';
import type { Corpus } from '../core/corpus/corpus';
import { decodeText } from '../core/documents/decode';
import type { Range } from '../protocol/protocol';
import type { FolderFiles } from './folder-files';
import { stampOf } from './kept-names';
import { rangeOf } from './positions';

/** The keys that a text cites, in order, with the places of the keys alone. */
export interface DraftKeys {
  readonly uri: string;
  readonly keys: readonly { readonly key: string; readonly range: Range }[];
}

/** The keys in a text. */
export function draftKeysOf(uri: string, text: string, languageId?: string): DraftKeys {
  const document = { uri, text };
  return { uri, keys: keysInText(text, citationSyntax(uri, languageId)).map(({ key, span }) => ({ key, range: rangeOf(document, span) })) };
}

/** Keeps the keys of texts that are no sources; those that are as they were are not read again. */
export class SavedDraftKeys {
  private known = new Map<string, { readonly stamp: string; readonly keys: DraftKeys }>();

  /** Of all texts that cite anything, by uri. Texts that cannot be read, or of more than some megabytes, cite nothing. */
  async all(folders: readonly FolderFiles[], corpusOf: (uri: string) => Corpus): Promise<readonly DraftKeys[]> {
    const files = folders.flatMap(({ drafts }) => drafts).filter(({ size }) => size <= largest).slice(0, most);
    const now = new Map<string, { readonly stamp: string; readonly keys: DraftKeys }>();
    for (let at = 0; at < files.length; at += atOnce) {
      await Promise.all(files.slice(at, at + atOnce).map(async (file) => {
        const { uri } = file;
        const stamp = stampOf(file);
        const before = this.known.get(uri);
        const keys = before?.stamp === stamp ? before.keys : await corpusOf(uri).read(uri, neverCancelled).then((bytes) => draftKeysOf(uri, decodeText(bytes).text), () => undefined);
        if (keys) now.set(uri, { stamp, keys });
      }));
    }
    this.known = now;
    return [...now.values()].map(({ keys }) => keys).filter(({ keys }) => keys.length > 0).sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }
}

/** Bytes of a text, texts that are looked at, and how many side by side. */
const largest = 5_000_000;
const most = 5_000;
const atOnce = 16;
