import { isMap, isScalar, Document as YamlDocument, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { DocumentFormat, MetadataField } from './document';
import { readDate } from './dates';
import { frontMatterOf, metadataKeys } from './front-matter';
import { parseYaml } from './yaml';
import { correctionInBrokenYaml, noMetadataValue, noWebAddress, unreadableDate } from '../messages';

/** The source that is corrected, and what its sidecar holds now; `sidecar` is absent where there is none. */
export interface Corrected {
  readonly format: DocumentFormat;
  readonly text: string;
  readonly sidecar?: string | undefined;
}

/** An edit of the source itself or of its sidecar (see `sidecarPath`), with offsets into the text of that file; or why there is none. */
export type Correction = { readonly file: 'source' | 'sidecar'; readonly start: number; readonly end: number; readonly newText: string } | { readonly problem: string };

/**
 * What is to be written so that a field of a source's metadata is `value` from now on; `undefined` takes out what is written. Markdown is
 * corrected in its front matter, all others in their sidecar, where nothing but this field changes: comments, order, quotes and other
 * fields stay as they are. A field that is there under another of its names (`published:` for `date:`) keeps it. A file whose YAML is
 * broken is not written to.
 */
export function correct({ format, text, sidecar }: Corrected, field: MetadataField, value: string | readonly string[] | undefined): Correction {
  const wanted = checked(field, value);
  if (typeof wanted === 'object' && 'problem' in wanted) return wanted;
  const file = format === 'markdown' ? 'source' : 'sidecar';
  if (file === 'sidecar') return within(file, sidecar ?? '', 0, (sidecar ?? '').length, field, wanted.value);
  const front = frontMatterOf(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (front === undefined) {
    return wanted.value === undefined ? { file, start: 0, end: 0, newText: '' } : { file, start: 0, end: 0, newText: `---${newline}${metadataKeys[field][0]}: ${yamlOf(wanted.value)}${newline}---${newline}${newline}` };
  }
  return front.toml ? inToml(text, front.from, front.to, field, wanted.value, newline) : within(file, text, front.from, front.to, field, wanted.value);
}

type Value = string | readonly string[] | undefined;

function checked(field: MetadataField, value: Value): { readonly value: Value } | { readonly problem: string } {
  if (value === undefined) return { value };
  const values = (typeof value === 'string' ? [value] : value).map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');
  const [first] = values;
  if (first === undefined || (values.length > 1 && field !== 'author')) return { problem: noMetadataValue() };
  if (field === 'date' || field === 'updated' || field === 'accessed') {
    const date = readDate(first);
    return date === undefined ? { problem: unreadableDate(first.slice(0, 60)) } : { value: date };
  }
  if ((field === 'url' || field === 'archivedUrl') && !/^https?:\/\/\S+$/i.test(first)) return { problem: noWebAddress(first.slice(0, 100)) };
  return { value: values.length > 1 ? values : first };
}

/** The edit of a block of YAML that stands at `from..to` of a text. */
function within(file: 'source' | 'sidecar', text: string, from: number, to: number, field: MetadataField, value: Value): Correction {
  const inner = text.slice(from, to);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  let parsed;
  try {
    parsed = parseYaml(inner);
  } catch {
    return { problem: correctionInBrokenYaml() };
  }
  const map = parsed.contents;
  if (parsed.errors.length > 0 || (map !== null && !isMap(map))) return { problem: correctionInBrokenYaml() };
  const pair = map === null ? undefined : pairOf(map as YAMLMap, field);
  const edit = pair === undefined ? appended(inner, field, value, newline) : replaced(inner, pair, value, newline);
  if (edit !== undefined && saysSo(inner.slice(0, edit.start) + edit.newText + inner.slice(edit.end), inner, pair, field, value)) return { file, start: from + edit.start, end: from + edit.end, newText: edit.newText };
  // Rare shapes, such as `{title: x}`, are written anew by the library, which keeps comments.
  const key = pair === undefined ? metadataKeys[field][0] : String((pair.key as Scalar).value);
  if (value === undefined) parsed.delete(key);
  else parsed.set(key, typeof value === 'string' ? value : [...value]);
  return { file, start: from, end: to, newText: parsed.toString({ lineWidth: 0 }).replaceAll('\n', newline) };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The field under the first of its names that is there, as it is read. */
function pairOf(map: YAMLMap, field: MetadataField): Pair | undefined {
  for (const name of metadataKeys[field]) {
    // What is said with a name of two meanings (`source: https://...`) may be the other one.
    const pair = map.items.find(({ key, value }) => isScalar(key) && String(key.value).toLowerCase() === name && !(field === 'outlet' && isScalar(value) && /^https?:/.test(String(value.value))) && !(field === 'accessed' && name === 'created'));
    if (pair) return pair;
  }
  return undefined;
}

function appended(inner: string, field: MetadataField, value: Value, newline: string): Edit {
  const start = inner.length;
  const before = inner === '' || /[\r\n]$/.test(inner) ? '' : newline;
  return { start, end: start, newText: value === undefined ? '' : `${before}${metadataKeys[field][0]}: ${yamlOf(value)}${newline}` };
}

function replaced(inner: string, pair: Pair, value: Value, newline: string): Edit | undefined {
  const key = (pair.key as Scalar).range;
  const range = (pair.value as { readonly range?: readonly [number, number, number] | null } | null)?.range;
  if (!key) return undefined;
  if (value === undefined) {
    const start = Math.max(inner.lastIndexOf('\n', key[0]), inner.lastIndexOf('\r', key[0])) + 1;
    if (inner.slice(start, key[0]).trim() !== '') return undefined;
    const behind = range?.[1] ?? key[1];
    // Values of several lines end behind their last line break.
    const rest = /[\r\n]$/.test(inner.slice(0, behind)) ? '' : /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(inner.slice(behind))?.[0] ?? '';
    return { start, end: behind + rest.length, newText: '' };
  }
  if (!range || range[0] === range[1]) {
    const colon = inner.indexOf(':', key[1]);
    return colon === -1 ? undefined : { start: colon + 1, end: colon + 1, newText: ` ${yamlOf(value)}` };
  }
  const old = inner.slice(range[0], range[1]);
  return { start: range[0], end: range[1], newText: yamlOf(value) + (/[\r\n]$/.test(old) ? newline : '') };
}

/** Whether an edited text says the value, and of all other fields what it said. */
function saysSo(edited: string, inner: string, pair: Pair | undefined, field: MetadataField, value: Value): boolean {
  const [now, before] = [edited, inner].map((text) => {
    try {
      const parsed = parseYaml(text);
      return parsed.errors.length > 0 ? undefined : ((parsed.toJS({ maxAliasCount: 100 }) ?? {}) as Record<string, unknown>);
    } catch {
      return undefined;
    }
  });
  if (!now || !before) return false;
  const key = pair === undefined ? metadataKeys[field][0] : String((pair.key as Scalar).value);
  const { [key]: said, ...others } = now;
  const { [key]: _was, ...othersBefore } = before;
  return JSON.stringify(others) === JSON.stringify(othersBefore) && JSON.stringify(said) === JSON.stringify(value);
}

/** On one line. */
function yamlOf(value: string | readonly string[]): string {
  const document = new YamlDocument(typeof value === 'string' ? value : [...value]);
  if (typeof value !== 'string' && document.contents !== null) (document.contents as { flow?: boolean }).flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}

/** A line of TOML; only a value on one line is replaced. */
function inToml(text: string, from: number, to: number, field: MetadataField, value: Value, newline: string): Correction {
  const table = /^[ \t]*\[/m.exec(text.slice(from, to))?.index;
  const end = table === undefined ? to : from + table;
  const written = value === undefined ? '' : typeof value === 'string' ? JSON.stringify(value) : `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  for (const name of metadataKeys[field]) {
    const line = new RegExp(`^[ \\t]*"?${name}"?[ \\t]*=[ \\t]*([^\\r\\n]*)(?:\\r\\n|\\r|\\n)`, 'im').exec(text.slice(from, end));
    if (!line) continue;
    const start = from + line.index;
    if (/^(?:"""|'''|\[[^\]]*$)/.test(line[1] ?? '')) return { problem: correctionInBrokenYaml() };
    return { file: 'source', start, end: start + line[0].length, newText: value === undefined ? '' : `${name} = ${written}${newline}` };
  }
  return { file: 'source', start: end, end, newText: value === undefined ? '' : `${metadataKeys[field][0]} = ${written}${newline}` };
}
