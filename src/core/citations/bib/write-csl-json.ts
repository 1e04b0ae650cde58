import { spliced, type Replacement } from './splice';
import type { CslItem } from '../csl-item';
import { cslOfSource, type ReferencedSource } from '../source-item';
import { listOf, readCslJson } from './read-csl-json';
import { jsonParts } from './json-parts';
import { matchWritten, writtenFor } from './owned';

/**
 * CSL-JSON with these sources in it, as {@link updateBibtex} does it: an item that Dossier wrote has its source's path in `custom.dossier`. `undefined` for a text
 * that is no list of items, or no JSON as a whole: nothing may be written over it.
 */
export function updateCslJson(existing: string, sources: readonly ReferencedSource[], theirs: ReadonlyMap<string, string> = new Map()): string | undefined {
  const newline = /\r\n/.test(existing) ? '\r\n' : '\n';
  const text = existing.trim() === '' ? `[]${newline}` : existing;
  const list = listOf(text);
  if (list === undefined || !isJson(text)) return undefined;
  const { refreshed, added } = matchWritten(readCslJson(text).entries, writtenFor, sources, theirs);
  const shown = (item: CslItem): string => JSON.stringify(item, null, 2).replace(/\n/g, `${newline}  `);
  const replacements = refreshed.flatMap(([entry, source]): readonly Replacement[] => {
    const item = { ...cslJsonItem(source), ...Object.fromEntries(Object.entries(entry.csl ?? {}).filter(([name]) => !written.has(name))) };
    return sameJson(item, entry.csl) ? [] : [{ span: entry.span, text: shown(item) }];
  });
  const end = jsonParts(text, list).at(-1)?.end ?? list + 1;
  const close = text.indexOf(']', end);
  if (added.length === 0) return spliced(text, replacements);
  const items = added.map((source) => `${newline}  ${shown(cslJsonItem(source))}`).join(',');
  const before = text.slice(0, end);
  const comma = end === list + 1 ? '' : ',';
  return spliced(before, replacements) + comma + items + (close === -1 ? `${newline}]${newline}` : newline + text.slice(close));
}

/** An item of CSL-JSON for a source, with the mark by which it is known again. */
export function cslJsonItem(source: ReferencedSource): CslItem {
  return { ...cslOfSource(source), custom: { dossier: source.path } };
}

const written = new Set(['id', 'type', 'title', 'author', 'container-title', 'issued', 'URL', 'accessed', 'language', 'note', 'custom']);

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\ufeff/, ''));
    return true;
  } catch {
    return false;
  }
}

function sameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const names = Object.keys(a);
  return Array.isArray(a) === Array.isArray(b) && names.length === Object.keys(b).length && names.every((name) => name in b && sameJson(a[name as keyof typeof a], b[name as keyof typeof b]));
}
