import { compareText } from '../../base/text';
import { fnv1a } from '../../base/hash';
import { cleanKey, identityOf, type FixedKeys, type KeyedSource } from './citekey';
import type { EntryMatch } from './match';

/** A key that was given out in a citation, with what its source is known by: where it lay, and what it is when it was moved. */
export interface PinnedKey {
  readonly key: string;
  readonly path: string;
  /** See {@link pinOf}. */
  readonly identity: string;
}

/** Where the keys that were given out are kept, below the folder of the workspace. A plain file, one key a line, to be committed with the draft. */
export const pinFile = '.dossier/citekeys.jsonl';

/** What is kept of a key when it is given out. */
export function pinOf(source: KeyedSource, key: string): PinnedKey {
  return { key, path: source.path, identity: (fnv1a(identityOf(source)) >>> 0).toString(36) };
}

/**
 * The keys that are given out: a source keeps the key of the `.bib` entry that stands for it, else the key that it was cited by. What a source asks for in its front matter goes before both, and is left to `citekeys`. A
 * source is known again by its path, or, when it was moved, by its file name and metadata. One key goes to one source: the first by path.
 *
 * @param entries keys of all entries of the workspace's bibliographies: no other source gets one.
 */
export function fixedKeys(sources: Iterable<KeyedSource>, { pinned = [], matches = [], entries = [] }: GivenKeys): FixedKeys {
  const taken = new Set([...pinned.map(({ key }) => key), ...entries].map((key) => key.toLowerCase()));
  const ofEntry = new Map(matches.map(({ uri, entry }) => [uri, entry.entry.key]));
  const byPath = new Map(pinned.map((pin) => [pin.path, pin]));
  const keys = new Map<string, string>();
  const given = new Set<string>();
  const give = (source: KeyedSource, key: string | undefined): void => {
    const own = cleanKey(source.metadata.citekey ?? '').toLowerCase();
    if (!key || given.has(key.toLowerCase()) || keys.has(source.uri) || (own !== '' && own !== key.toLowerCase())) return;
    given.add(key.toLowerCase());
    keys.set(source.uri, key);
  };
  const ordered = [...sources].sort((a, b) => compareText(a.path, b.path));
  for (const source of ordered) give(source, ofEntry.get(source.uri));
  for (const source of ordered) give(source, byPath.get(source.path)?.key);
  const present = new Set(ordered.map(({ path }) => path));
  // A copy is no moved file.
  const gone = new Map(pinned.filter(({ path }) => !present.has(path)).map((pin) => [pin.identity, pin]));
  if (gone.size > 0) for (const source of ordered) if (!keys.has(source.uri)) give(source, gone.get(pinOf(source, '').identity)?.key);
  return { keys, taken };
}

export interface GivenKeys {
  readonly pinned?: readonly PinnedKey[];
  readonly matches?: readonly EntryMatch[];
  readonly entries?: readonly string[];
}

/** Reads {@link pinFile}; lines that are none are left out. */
export function readPins(text: string): readonly PinnedKey[] {
  return text.split(/\r?\n/).flatMap((line) => {
    try {
      const { key, path, identity } = JSON.parse(line) as Partial<PinnedKey>;
      return typeof key === 'string' && typeof path === 'string' && typeof identity === 'string' ? [{ key, path, identity }] : [];
    } catch {
      return [];
    }
  });
}

/** {@link pinFile} with a key given out in the place of another. */
export function renamePin(text: string, old: string, pin: PinnedKey): string {
  const others = text.split(/(?<=\n)/).filter((line) => readPins(line)[0]?.key !== old);
  return addPins(others.join(''), [pin]);
}

/** {@link pinFile} with these keys given out as well, by key: byte for byte as it was when it has them all. A key keeps one source; of a moved one the place is written anew. */
export function addPins(text: string, added: readonly PinnedKey[]): string {
  const byKey = new Map(readPins(text).map((pin) => [pin.key.toLowerCase(), pin]));
  const before = new Map(byKey);
  for (const pin of added) byKey.set(pin.key.toLowerCase(), pin);
  if ([...byKey].every(([key, pin]) => JSON.stringify(before.get(key)) === JSON.stringify(pin))) return text;
  return [...byKey.values()].sort((a, b) => compareText(a.key, b.key)).map(({ key, path, identity }) => `${JSON.stringify({ key, path, identity })}\n`).join('');
}
