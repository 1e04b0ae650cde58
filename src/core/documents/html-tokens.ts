import { Tokenizer } from 'htmlparser2';
import type { Span } from '../../base/span';

/**
 * One pass over a page with htmlparser2's tokenizer: its visible text with offsets, its blocks, headings and what its head says. Linear
 * in the page's length and without a tree, so that no nesting can exhaust it.
 */
export function readTokens(text: string): HtmlTokens {
  const pieces: Piece[] = [];
  const breaks: number[] = [];
  const headings: { start: number; end: number; level: number }[] = [];
  const metas = new Map<string, string[]>();
  const times: PageTime[] = [];
  const comments: string[] = [];
  const jsonLd: string[] = [];
  const found: { title?: string; canonical?: string; language?: string; author?: string } = {};
  const open = new Map<string, number>();
  let hard = 0;
  let soft = 0;
  let toolbar = 0;
  let articles = 0;
  let form = 0;
  let discussion = false;
  let content = false;
  let code = 0;
  let depth = 0;
  let maxDepth = 0;
  let elements = 0;
  let node = 0;
  let cursor = 0;
  let heading: { start: number; end: number; level: number } | undefined;
  let name = '';
  let tagStart = 0;
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = Object.create(null);
  let title: string | undefined;
  let script: { kind: string; text: string } | undefined;

  const add = (start: number, end: number, by?: string): void => {
    if (script !== undefined && script.text.length < 300_000) script.text += by ?? text.slice(start, end);
    if (title !== undefined && title.length < 2000) title += by ?? text.slice(start, end);
    const last = pieces.at(-1);
    if (by !== undefined && last !== undefined && last.end === end && last.by !== undefined) pieces[pieces.length - 1] = { ...last, by: last.by + by, words: last.by + by };
    else pieces.push({ start, end, words: by ?? text.slice(start, end), node, hidden: hard + toolbar > 0, aside: soft > 0, code: code > 0, inForm: form > 0, heading: heading !== undefined, ...(by === undefined ? {} : { by }) });
    if (heading !== undefined) heading.end = end;
    cursor = end;
  };
  const count = (tag: string, step: 1 | -1): void => {
    const now = (open.get(tag) ?? 0) + step;
    if (now < 0) return;
    open.set(tag, now);
    if (hardTags.has(tag)) hard += step;
    if (softTags.has(tag)) soft += step;
    if (tag === 'form') form += step;
    if (tag === 'article') articles += step;
    if (codeTags.has(tag)) code += step;
  };
  const boundary = (tag: string, at: number): void => {
    node++;
    if (blockTags.has(tag)) breaks.push(at);
  };
  const begin = (end: number, selfClosed: boolean): void => {
    cursor = end + 1;
    elements++;
    boundary(name, tagStart);
    discussion ||= /^(?:article|div|li|ol|section|ul)$/.test(name) && (/^comments?(?:-?list|-area)?$/i.test(attributes['id'] ?? '') || /(?:^|\s)comment(?:\s|$|-?list\b)/i.test(attributes['class'] ?? ''));
    if (/comment/i.test(attributes['itemprop'] ?? '') || /\/(?:User)?Comments?\b/.test(attributes['itemtype'] ?? '')) discussion = true;
    content ||= /^(?:article|div|h[1-6]|main|p|section|table)$/.test(name);
    readAttributes();
    if (voidTags.has(name) || (selfClosed && /^(path|circle|rect|use|line|g)$/.test(name))) return;
    if (!optionalEnd.has(name)) maxDepth = Math.max(maxDepth, ++depth);
    if (/^h[1-6]$/.test(name)) heading = { start: end + 1, end: end + 1, level: Number(name[1]) };
    if (name === 'title' && found.title === undefined && hard === 0) title = '';
    if (name === 'script') script = { kind: attributes['type'] ?? '', text: '' };
    count(name, 1);
  };
  const readAttributes = (): void => {
    if (name === 'meta') {
      const stamp = attributes['content']?.trim();
      if (!stamp || metas.size >= 500 || discussion) return;
      // One element may go by several: `<meta name="pubdate" itemprop="datePublished">`.
      const keys = new Set(['property', 'name', 'itemprop', 'http-equiv'].flatMap((by) => attributes[by]?.toLowerCase() ?? []));
      // In the text it is of what it stands in: the article or, as likely, another one's card.
      if (content && dateNames.test(attributes['itemprop'] ?? '')) {
        keys.delete(attributes['itemprop']?.toLowerCase() ?? '');
        addTime(stamp);
      }
      for (const key of keys) {
        const known = metas.get(key);
        if (!known) metas.set(key, [stamp.slice(0, 2000)]);
        else if (known.length < 50) known.push(stamp.slice(0, 2000));
      }
    } else if (name === 'link' && /\bcanonical\b/i.test(attributes['rel'] ?? '')) found.canonical ??= attributes['href'] ?? '';
    else if (name === 'html') found.language ??= attributes['lang'] ?? attributes['xml:lang'] ?? '';
    else if (timeTag.test(name) || name === 'abbr' || dateNames.test(attributes['itemprop'] ?? attributes['property'] ?? '')) addTime(attributes['datetime'] ?? attributes['content'] ?? attributes['title'] ?? attributes['data-timestamp']);
  };
  const addTime = (stamp: string | undefined): void => {
    if (!stamp || toolbar > 0 || times.length >= 500) return;
    const kind = `${attributes['itemprop'] ?? attributes['property'] ?? ''} ${attributes['class'] ?? ''} ${'pubdate' in attributes ? 'published' : ''}`.toLowerCase();
    times.push({ at: tagStart, stamp: stamp.slice(0, 100), kind, aside: soft > 0 || discussion, article: articles > 0 && !discussion });
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, {
    onopentagname(start, end) {
      name = text.slice(start, Math.min(end, start + 40)).toLowerCase();
      tagStart = start - 1;
      attributes = Object.create(null);
    },
    onattribname(start, end) {
      attribute = wantedTags.has(name) || timeTag.test(name) ? text.slice(start, Math.min(end, start + 40)).toLowerCase() : '';
      value = '';
    },
    onattribdata(start, end) {
      if (attribute !== '' && value.length < 4000) value += text.slice(start, Math.min(end, start + 4000));
    },
    onattribentity(code) {
      if (attribute !== '') value += String.fromCodePoint(code);
    },
    onattribend() {
      if (attribute !== '' && !(attribute in attributes)) attributes[attribute] = value;
    },
    onopentagend: (end) => begin(end, false),
    onselfclosingtag: (end) => begin(end, true),
    onclosetag(start, end) {
      const tag = text.slice(start, Math.min(end, start + 40)).toLowerCase();
      cursor = end + 1;
      boundary(tag, start - 2);
      if (!optionalEnd.has(tag) && depth > 0) depth--;
      if (heading !== undefined && tag === `h${heading.level}`) {
        if (heading.end > heading.start) headings.push(heading);
        heading = undefined;
      }
      if (tag === 'title' && title !== undefined) {
        found.title = title.replace(/\s+/g, ' ').trim();
        title = undefined;
      }
      if (tag === 'script' && script !== undefined) {
        if (/ld\+json/i.test(script.kind) && jsonLd.length < 10) jsonLd.push(script.text);
        script = undefined;
      }
      count(tag, -1);
    },
    ontext: add,
    ontextentity: (point, end) => add(pieces.at(-1)?.end === end ? (pieces.at(-1)?.start ?? cursor) : cursor, end, /[\r\n]/.test(String.fromCodePoint(point)) ? ' ' : String.fromCodePoint(point)),
    oncomment(start, end) {
      node++;
      cursor = end + 1;
      const comment = text.slice(start, Math.min(end, start + 1000)).replace(/\s+/g, ' ');
      if (/BEGIN WAYBACK TOOLBAR INSERT/.test(comment)) toolbar = 1;
      else if (/END WAYBACK TOOLBAR INSERT/.test(comment)) toolbar = 0;
      else if (comments.length < 20 && savedMark.test(comment)) comments.push(comment);
    },
    ondeclaration(_start, end) {
      node++;
      cursor = end + 1;
    },
    onprocessinginstruction(_start, end) {
      node++;
      cursor = end + 1;
    },
    oncdata: () => undefined,
    onend: () => undefined,
    isInForeignContext: () => false,
  });
  tokenizer.write(text);
  tokenizer.end();
  return { pieces, breaks, headings, metas, jsonLd, times, comments, elements, maxDepth, ...found };
}

export interface HtmlTokens {
  readonly pieces: readonly Piece[];
  /** Offsets of the `<` of every tag that begins or ends a block. */
  readonly breaks: readonly number[];
  readonly headings: readonly (Span & { readonly level: number })[];
  /** `<meta>` content by property, name, itemprop or http-equiv, lower case. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly times: readonly PageTime[];
  /** Those by which browsers, archives and tools mark what they saved. */
  readonly comments: readonly string[];
  readonly jsonLd: readonly string[];
  readonly title?: string;
  readonly canonical?: string;
  readonly language?: string;
  readonly elements: number;
  readonly maxDepth: number;
}

/** A `<time>`, or another element with a date for machines. */
export interface PageTime {
  readonly at: number;
  readonly stamp: string;
  /** Its itemprop and class names, lower case. */
  readonly kind: string;
  /** Inside `nav`, `aside` or `footer`, or among what readers wrote below the article. */
  readonly aside: boolean;
  /** Inside `article`. */
  readonly article: boolean;
}

/** A stretch of characters, or a character reference with what it stands for. */
export interface Piece extends Span {
  /** The characters as shown; a slice, not a copy. */
  readonly words: string;
  /** What a character reference stands for. */
  readonly by?: string;
  /** Pieces of one text node share a number. */
  readonly node: number;
  /** Inside a script, a style, a control: never shown as text. */
  readonly hidden: boolean;
  /** Inside `nav`, `aside` or `footer`. */
  readonly aside: boolean;
  readonly inForm: boolean;
  /** Inside `code`, `pre` and the like. */
  readonly code: boolean;
  readonly heading: boolean;
}

const hardTags = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'title', 'textarea', 'select', 'button', 'option', 'iframe', 'object', 'audio', 'video', 'canvas', 'noframes', 'noembed', 'xmp', 'datalist']);
const softTags = new Set(['nav', 'aside', 'footer', 'menu', 'dialog']);
const codeTags = new Set(['code', 'pre', 'kbd', 'samp', 'tt', 'var']);
const wantedTags = new Set(['meta', 'link', 'html', 'time', 'script', 'abbr', 'span', 'div', 'p', 'article', 'li', 'ol', 'section', 'ul']);
/** `<time>`, and the elements that scripts turn into one: `<amp-timeago>`, `<relative-time>`, `<bsp-timestamp>`. */
const timeTag = /^time$|-(?:time|timeago|timestamp|ago)$/;
const dateNames = /\bdate(?:published|modified|created)\b/i;
const savedMark = /saved (?:from|with|date)|mirrored from|file archived on/i;
const voidTags = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const optionalEnd = new Set(['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'option', 'thead', 'tbody', 'tfoot', 'colgroup', 'rp', 'rt', 'br', 'html', 'head', 'body']);
const blockTags = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'br', 'caption', 'dd', 'details', 'dialog', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'head', 'header', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody',
  'td', 'tfoot', 'th', 'thead', 'title', 'tr', 'ul']);
