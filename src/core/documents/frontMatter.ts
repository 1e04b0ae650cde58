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
 * The YAML block between `---` lines at the very start of a Markdown file, or undefined when there is none. What is malformed is a
 * problem at its line; the keys that could be read are kept.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0];
  if (open === undefined) return undefined;
  const close = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(open.length, open.length + limit));
  if (close === null) return undefined;
  const inner = text.slice(open.length, open.length + close.index);
  const span = { start: 0, end: open.length + close.index + close[0].length };
  try {
    return { span, ...parse(inner, open.length, dateOrders(text)) };
  } catch (error) {
    const message = badFrontMatter(error instanceof Error ? error.message : String(error));
    return { span, metadata: {}, problems: [{ severity: 'warning', message, span: { start: 0, end: open.trimEnd().length } }] };
  }
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
