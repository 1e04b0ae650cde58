import { isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Node, YAMLMap } from 'yaml';
import type { Span } from '../../base/span';
import type { DateOrders } from './date-orders';
import type { Metadata, MetadataField, MetadataOrigin, Problem } from './document';
import { badFrontMatter, frontMatterNotMap, unreadableDate } from '../messages';
import { dateOrders } from './date-orders';
import { readDate } from './dates';
import { archivedAddress } from './archives';
import { described, splitAuthors, type MetadataValues } from './metadata';
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
    return { span, ...parse(inner, block.from, orders ?? dateOrders(text), 'front-matter') };
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

function parse(inner: string, base: number, orders: DateOrders, origin: MetadataOrigin): Omit<FrontMatter, 'span'> {
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
  const text = (field: keyof typeof metadataKeys): string | undefined => oneText(get(map, metadataKeys[field]));
  const day = (field: 'date' | 'updated' | 'accessed'): string | undefined => {
    const node = get(map, metadataKeys[field]);
    const written = oneText(node);
    const date = written === undefined ? undefined : readDate(written, orders);
    if (written !== undefined && date === undefined) {
      const range = node?.range;
      problems.push({ severity: 'warning', message: unreadableDate(written.slice(0, 60)), ...(range ? { span: { start: base + range[0], end: base + range[1] } } : {}) });
    }
    return date;
  };
  const dates = { date: day('date'), updated: day('updated'), accessed: day('accessed') };
  return { metadata: metadataOf(text, authorsOf(get(map, metadataKeys.author)), dates, origin), problems };
}

/** What a field may be called, the first that is there counts. The names are those of Pandoc, CSL, Hugo, Jekyll and the web clippers of Obsidian and Joplin. */
export const metadataKeys = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'publication', 'publisher', 'container-title', 'site'],
  author: ['author', 'authors', 'byline'],
  date: ['date', 'published', 'pubdate', 'issued', 'datepublished', 'publish_date'],
  updated: ['updated', 'lastmod', 'modified', 'last_modified_at', 'datemodified'],
  url: ['url', 'link', 'canonical'],
  archivedUrl: ['archived-url', 'archived_url', 'archivedurl', 'archive-url', 'archive_url', 'archive'],
  language: ['language', 'lang'],
  accessed: ['accessed', 'urldate', 'access-date', 'retrieved', 'created'],
  citekey: ['citekey', 'key'],
} as const satisfies Readonly<Record<MetadataField, readonly string[]>>;

type Texts = (field: keyof typeof metadataKeys) => string | undefined;

function metadataOf(text: Texts, authors: readonly string[], dates: Pick<MetadataValues, 'date' | 'updated' | 'accessed'>, origin: MetadataOrigin): Metadata {
  const outlet = text('outlet');
  const address = archivedAddress(webAddress(text('url')) ?? webAddress(outlet));
  return described(origin, {
    title: text('title'),
    outlet: webAddress(outlet) === undefined ? outlet : undefined,
    authors,
    ...dates,
    url: address.url,
    archivedUrl: webAddress(text('archivedUrl')) ?? address.archivedUrl,
    language: text('language'),
    citekey: text('citekey'),
  });
}

/** What a sidecar file says, all of it YAML; see `sidecarOf`. */
export function readSidecar(text: string): Omit<FrontMatter, 'span'> {
  try {
    return parse(text, 0, dateOrders(text), 'sidecar');
  } catch (error) {
    return { metadata: {}, problems: [{ severity: 'warning', message: badFrontMatter(error instanceof Error ? error.message : String(error)), span: { start: 0, end: 0 } }] };
  }
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
  const text: Texts = (field) => metadataKeys[field].map((key) => values.get(key)).find((value) => value !== undefined && value !== '');
  const problems: Problem[] = [];
  const day = (field: 'date' | 'updated' | 'accessed'): string | undefined => {
    const written = text(field);
    const date = written === undefined ? undefined : readDate(written, orders);
    if (written !== undefined && date === undefined) problems.push({ severity: 'warning', message: unreadableDate(written.slice(0, 60)), span: { start: 0, end: 3 } });
    return date;
  };
  const dates = { date: day('date'), updated: day('updated'), accessed: day('accessed') };
  return { metadata: metadataOf(text, splitAuthors(text('author')), dates, 'front-matter'), problems };
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
  if (isMap(node)) return oneText(get(node, ['name', 'literal', 'title']) ?? given(node));
  if (!isScalar(node) || node.value === null) return undefined;
  const text = typeof node.value === 'string' ? node.value : node.source ?? String(node.value);
  return text.replace(/\s+/g, ' ').trim() || undefined;
}

/** `{given: Kessa, family: Lorrin}`, as CSL has it. */
function given(map: YAMLMap): Node | undefined {
  const parts = [get(map, ['given']), get(map, ['family'])].map(oneText).filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : new Scalar(parts.join(' '));
}

/** A list is names; one text may hold several. Clippers write links to notes: `[[Kessa Lorrin]]`. */
function authorsOf(node: Node | undefined): readonly string[] {
  const plain = (name: string): string => name.replace(/^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/, '$1');
  if (!isSeq(node)) return splitAuthors(oneText(node)).map(plain);
  return node.items.slice(0, 50).flatMap((item) => oneText(item as Node) ?? []).map(plain);
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text) ? text : undefined;
}
