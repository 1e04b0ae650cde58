import * as say from '../../messages';
import type { Problem } from '../../documents/document';
import type { CslItem } from '../csl-item';
import type { BibEntry, BibField, BibFile } from './entry';
import { jsonMembers, jsonParts, jsonStart } from './json-parts';

/**
 * Reads CSL-JSON, Better CSL JSON, and files that hold the items as `items` or `references`. The key is `citation-key` where Better BibTeX wrote one, else
 * `id`. A broken item is left out with a problem, and the rest goes on. Never throws.
 */
export function readCslJson(text: string): BibFile {
  const entries: BibEntry[] = [];
  const problems: Problem[] = [];
  const list = listOf(text);
  if (list === undefined) return { format: 'csl-json', entries, problems: [{ severity: 'error', message: say.notCslJson(), span: { start: 0, end: Math.min(1, text.length) } }] };
  const known = new Set<string>();
  for (const span of jsonParts(text, list)) {
    const item = parsed(text.slice(span.start, span.end));
    if (typeof item === 'string') {
      problems.push({ severity: 'warning', message: say.notAnItem(item), span });
      continue;
    }
    const members = jsonMembers(text, span.start);
    const name = wordOf(item['citation-key']) === undefined ? 'id' : 'citation-key';
    const key = wordOf(item[name]) ?? '';
    const at = members.find((member) => member.name === name);
    const keySpan = at ? valueSpan(text, at) : { start: span.start, end: span.start };
    if (key === '') problems.push({ severity: 'warning', message: say.bibNoKey(), span: { start: span.start, end: span.start + 1 } });
    else if (known.has(key.toLowerCase())) problems.push({ severity: 'warning', message: say.bibKeyTwice(key), span: keySpan });
    known.add(key.toLowerCase());
    const type = wordOf(item['type']) ?? 'document';
    entries.push({ key, type: type.toLowerCase(), span, keySpan, fields: fieldsOf(item), own: members, csl: { ...item, id: key, type } });
  }
  return { format: 'csl-json', entries, problems };
}

/** Where the list of items begins; `undefined` where there is none. */
export function listOf(text: string): number | undefined {
  const start = jsonStart(text, 0);
  if (text[start] === '[') return start;
  if (text[start] !== '{') return undefined;
  for (const member of jsonMembers(text, start)) {
    const value = valueSpan(text, member).start;
    if ((member.name === 'items' || member.name === 'references') && text[value] === '[') return value;
  }
  return undefined;
}

function parsed(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(withoutLastCommas(text));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : text.slice(0, 40);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Commas before a closing bracket, as people leave them who write by hand. */
function withoutLastCommas(text: string): string {
  return /,\s*[}\]]/.test(text) ? text.replace(/("(?:[^"\\]|\\[^])*")|,(?=\s*[}\]])/g, '$1') : text;
}

function wordOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : undefined;
}

function fieldsOf(item: CslItem | Record<string, unknown>): ReadonlyMap<string, string> {
  return new Map(Object.entries(item).flatMap(([name, value]) => (wordOf(value) === undefined ? [] : [[name.toLowerCase(), wordOf(value)!] as const])));
}

/** The value of a member; of a text without its quotation marks. */
function valueSpan(text: string, member: BibField): { readonly start: number; readonly end: number } {
  const quoted = /"(?:[^"\\]|\\[^])*"\s*:\s*/y;
  quoted.lastIndex = member.start;
  const start = member.start + (quoted.exec(text)?.[0].length ?? 0);
  return text[start] === '"' ? { start: start + 1, end: member.end - 1 } : { start, end: member.end };
}
