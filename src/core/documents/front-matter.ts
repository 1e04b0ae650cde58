import { isMap, isScalar, isSeq } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { Span } from '../../base/span';
import type { DateOrders } from './dates';
import type { Metadata, Problem } from './document';
import { badFrontMatter, frontMatterNotMap, unreadableDate } from '../messages';
import { dateOrders, readDate } from './dates';
import { withoutAbsent } from './text';
import { parseYaml } from './yaml';

/**
 * The YAML block between `---` lines, or the TOML block between `+++` lines, at the very start of a Markdown file; undefined when there
 * is none. What is malformed in YAML is a problem at its line; the keys that could be read are kept. Of TOML only lines of a key and a
 * string, a date or a list of strings are read. `orders` are those of dates in the whole text.
 */
export function readFrontMatter(text: string, orders?: DateOrders): FrontMatter | undefined {
  const block = frontMatterOf(text);
  if (block === undefined) return undefined;
  const span = { start: 0, end: block.end };
  const inner = text.slice(block.from, block.to);
  if (block.toml) return { span, ...parseToml(inner, orders ?? dateOrders(text)) };
  try {
    return { span, ...parse(inner, block.from, orders ?? dateOrders(text)) };
  } catch (error) {
    const message = badFrontMatter(error instanceof Error ? error.message : String(error));
    return { span, metadata: {}, problems: [{ severity: 'warning', message, span: { start: 0, end: 3 } }] };
  }
}

/** Where the front matter of a text stands: up to `end`, with its lines in `from..to`. */
export function frontMatterOf(text: string): { readonly from: number; readonly to: number; readonly end: number; readonly toml: boolean } | undefined {
  const open = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const toml = open.startsWith('+');
  const close = (toml ? /^\+\+\+[ \t]*$/m : /^(?:---|\.\.\.)[ \t]*$/m).exec(text.slice(open.length, open.length + limit));
  if (close === null) return undefined;
  const to = open.length + close.index;
  return { from: open.length, to, end: to + close[0].length, toml };
}

export interface FrontMatter {
  readonly span: Span;
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** Front matter longer than this is a thematic break and a text. */
const limit = 200_000;

function parse(inner: string, base: number, orders: DateOrders): Omit<FrontMatter, 'span'> {
  const document = parseYaml(inner);
  const problems: Problem[] = document.errors.slice(0, 5).map((error) => {
    const start = Math.max(inner.lastIndexOf('\n', Math.min(error.pos[0], inner.length) - 1), inner.lastIndexOf('\r', Math.min(error.pos[0], inner.length) - 1)) + 1;
    const end = inner.slice(start).search(/[\r\n]|$/) + start;
    return { severity: 'warning', message: badFrontMatter(error.message), span: { start: base + start, end: base + Math.max(end, start) } };
  });
  const map = document.contents;
  if (!isMap(map)) {
    if (map !== null && problems.length === 0) problems.push({ severity: 'warning', message: frontMatterNotMap(), span: { start: 0, end: 3 } });
    return { metadata: {}, problems };
  }
  const dateNode = get(map, ['date', 'published', 'pubdate']);
  const dateText = oneText(dateNode);
  const date = dateText === undefined ? undefined : readDate(dateText, orders);
  if (dateText !== undefined && date === undefined) {
    const range = dateNode?.range;
    problems.push({ severity: 'warning', message: unreadableDate(dateText.slice(0, 60)), ...(range ? { span: { start: base + range[0], end: base + range[1] } } : {}) });
  }
  const metadata = withoutAbsent({
    title: oneText(get(map, ['title', 'headline'])),
    outlet: oneText(get(map, ['outlet', 'source', 'publication', 'publisher', 'container-title'])),
    author: allText(get(map, ['author', 'authors', 'byline'])),
    date,
    url: webAddress(oneText(get(map, ['url', 'link', 'canonical']))) ?? webAddress(oneText(get(map, ['source']))),
    language: oneText(get(map, ['language', 'lang'])),
    citekey: oneText(get(map, ['citekey', 'key'])),
  });
  return { metadata, problems };
}

function parseToml(inner: string, orders: DateOrders): Omit<FrontMatter, 'span'> {
  const values = new Map<string, string>();
  for (const line of inner.split(/\r\n|\r|\n/)) {
    // What stands in a table of its own belongs to something else.
    if (/^\s*\[/.test(line)) break;
    const [, key, value = ''] = /^\s*"?([A-Za-z][\w-]{0,40})"?\s*=\s*(\S.{0,2000})$/.exec(line) ?? [];
    if (key === undefined || values.has(key.toLowerCase())) continue;
    const strings = [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((match) => match[2] ?? match[1]?.replace(/\\(["\\])/g, '$1') ?? '');
    const bare = /^\d{4}-\d{2}-\d{2}[^\s#]*/.exec(value)?.[0];
    const words = bare ?? (value.startsWith('[') ? strings.join(' and ') : strings[0]);
    if (words !== undefined) values.set(key.toLowerCase(), words.replace(/\s+/g, ' ').trim());
  }
  const one = (...keys: readonly string[]): string | undefined => keys.map((key) => values.get(key)).find((value) => value !== undefined && value !== '');
  const date = one('date', 'published', 'pubdate');
  const iso = date === undefined ? undefined : readDate(date, orders);
  const metadata = withoutAbsent({
    title: one('title', 'headline'),
    outlet: one('outlet', 'source', 'publication', 'publisher'),
    author: one('author', 'authors', 'byline'),
    date: iso,
    url: webAddress(one('url', 'link', 'canonical')) ?? webAddress(one('source')),
    language: one('language', 'lang'),
    citekey: one('citekey', 'key'),
  });
  const problems: readonly Problem[] = date !== undefined && iso === undefined ? [{ severity: 'warning', message: unreadableDate(date.slice(0, 60)), span: { start: 0, end: 3 } }] : [];
  return { metadata, problems };
}

function get(map: YAMLMap, keys: readonly string[]): Node | undefined {
  for (const key of keys) {
    for (const pair of map.items) {
      if (isScalar(pair.key) && String(pair.key.value).toLowerCase() === key && pair.value !== null) return pair.value as Node;
    }
  }
  return undefined;
}

/** Scalars as written: `No` is a word and `007` keeps its zeros. */
function oneText(node: Node | undefined): string | undefined {
  if (isSeq(node)) return oneText(node.items[0] as Node | undefined);
  if (isMap(node)) return oneText(get(node, ['name', 'literal', 'title']));
  if (!isScalar(node) || node.value === null) return undefined;
  const text = typeof node.value === 'string' ? node.value : node.source ?? String(node.value);
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

function allText(node: Node | undefined): string | undefined {
  if (!isSeq(node)) return oneText(node);
  const names = node.items.slice(0, 50).map((item) => oneText(item as Node)).filter((name) => name !== undefined);
  return names.length === 0 ? undefined : names.join(' and ');
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}
