import { compareText } from '../../../base/text';
import type { ReferencedSource } from '../source-item';
import type { BibEntry } from './entry';

/**
 * Which entries of a file Dossier wrote for which source, and which sources are to be added, by key.
 * @param pathOf the path that an entry of Dossier's names; `undefined` for one of the user's.
 */
export function matchWritten(
  entries: readonly BibEntry[],
  pathOf: (entry: BibEntry) => string | undefined,
  sources: readonly ReferencedSource[],
  theirs: ReadonlyMap<string, string>,
): { readonly refreshed: readonly (readonly [BibEntry, ReferencedSource])[]; readonly added: readonly ReferencedSource[] } {
  const byKey = new Map<string, BibEntry>();
  const byPath = new Map<string, BibEntry>();
  for (const entry of entries) {
    const key = entry.key.toLowerCase();
    if (!byKey.has(key)) byKey.set(key, entry);
    const path = pathOf(entry);
    if (path !== undefined && !byPath.has(path)) byPath.set(path, entry);
  }
  const refreshed: (readonly [BibEntry, ReferencedSource])[] = [];
  const added = new Map<string, ReferencedSource>();
  const taken = new Set<BibEntry>();
  for (const source of sources) {
    const key = source.citekey.toLowerCase();
    const entry = byKey.get(key) ?? byPath.get(source.path);
    if (byKey.has((theirs.get(source.uri) ?? key).toLowerCase()) && pathOf(byKey.get((theirs.get(source.uri) ?? key).toLowerCase())!) === undefined) continue;
    if (entry === undefined) added.set(key, added.get(key) ?? source);
    else if (!taken.has(entry) && pathOf(entry) !== undefined) {
      taken.add(entry);
      refreshed.push([entry, source]);
    }
  }
  return { refreshed, added: [...added.values()].sort((a, b) => compareText(a.citekey, b.citekey)) };
}

/** The path of the source that an entry was written for by Dossier; nothing for one of the user's. */
export function writtenFor(entry: BibEntry): string | undefined {
  const custom = entry.csl?.['custom'];
  const path = entry.csl ? (typeof custom === 'object' && custom !== null ? (custom as { readonly dossier?: unknown }).dossier : undefined) : entry.fields.get('dossier');
  return typeof path === 'string' ? path : undefined;
}
