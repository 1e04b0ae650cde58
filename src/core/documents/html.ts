import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import type { Span } from '../../base/span';
import { findAddresses } from './addresses';
import { dateInAddress } from './address-metadata';
import { blank } from './blank';
import type { Replacement } from './blank';
import type { Metadata, Problem } from './document';
import { loadDateLanguages } from './date-languages';
import type { DateOrders } from './date-orders';
import { findDates } from './dates';
import { dayInMonth } from './day-in-month';
import { dateInTitle, linesOf } from './html-lines';
import { settleDate } from './html-settle';
import { describePage } from './html-metadata';
import { readTokens } from './html-tokens';
import type { HtmlTokens, Piece } from './html-tokens';
import { combined, described, splitAuthors } from './metadata';
import { mergeHeadings } from './part';
import type { DocumentPart } from './part';
import { describeText } from './text';
import { hasWord, publishedWords } from './stamp-words';
import { describeFoot } from './text-foot';
import { tooDeep } from '../messages';

/**
 * A saved web page. Prose is the text of the article as Mozilla's Readability finds it, with its title; where that finds nothing, or the page is too
 * large or too deep for it, all visible text outside menus, asides, footers and forms. Import this file lazily: its libraries are large.
 */
export async function readHtml(text: string, path = ''): Promise<DocumentPart> {
  const tokens = readTokens(text);
  const problems: Problem[] = [];
  const small = text.length <= maxLength && tokens.elements <= maxElements && tokens.maxDepth <= maxDepth && tokens.pieces.length <= maxPieces;
  if (!small) problems.push({ severity: 'information', message: tooDeep() });
  const article = small ? findArticle(text, tokens) : undefined;
  const outside = tokens.pieces.filter((piece) => !piece.hidden && !piece.aside);
  await loadDateLanguages(`${outside.map(({ words }) => words).join(' ').slice(0, 200_000)} ${[...tokens.metas.values()].flat().join(' ')}`);
  const visible = linesOf(text, tokens, outside);
  const { metadata: page, dates, orders } = describePage(tokens, text, visible.split('\n'));
  const kept = choosePieces(tokens, article?.nodes, page.title);
  const prose = render(text, tokens, kept);
  const shown = linesOf(text, tokens, kept);
  const fromArticle = toldBy(describeText(shown, shown, 0, path, undefined, orders).metadata, true);
  const title = page.title ?? fromArticle.title;
  const around = (known: DateOrders, lines: readonly string[] = visible.split('\n')): Metadata | undefined => toldAround(lines, title, path, known);
  const fromPage = around(orders) ?? toldBy(describeText(visible, visible, 0, path, undefined, orders).metadata, false);
  const byline = described('html', { authors: splitAuthors(article?.byline) }, ['author']);
  const inAddress = dateInAddress(page.url);
  const dated = settleDate(dates, { ...dateAtHeadline(visible.split('\n'), title, path, orders), somewhere: fromPage.date, inAddress });
  const inMonth = inAddress?.length === 7 ? dayInMonth(inAddress, visible.split('\n'), (lines, known) => around(known, lines)?.date) : undefined;
  const { date: _date, ...undated } = page;
  const metadata = combined(dated, undated, byline, described('text', { date: fromPage.date === undefined ? inMonth : undefined }), fromPage, fromArticle, described('text', { date: inAddress ?? dateInTitle([tokens.title ?? '', ...tokens.metas.get('og:title') ?? []], orders) }), describeFoot(shown, orders));
  return { prose, headings: mergeHeadings(tokens.headings.map((heading) => trim(prose, heading))), metadata, problems };
}

/**
 * What stands around the headline, where it is among the visible lines: menus before it may be long, and what bears a date there is today, or
 * other articles. Undefined when it is not shown.
 */
function toldAround(lines: readonly string[], title: string | undefined, path: string, orders: DateOrders): Metadata | undefined {
  const wanted = simplify(title ?? '');
  if (wanted.length < 4) return undefined;
  const places = lines.flatMap((line, index) => (line.length < 400 && simplify(line).startsWith(wanted) ? [index] : []));
  let first: Metadata | undefined;
  for (const place of places.slice(0, 5)) {
    // Behind the text the title is named once more, as in its notes.
    if (lines.slice(places[0], place).filter(({ length }) => length > 200).length >= 3) break;
    const behind = lines.slice(place, place + 20).join('\n');
    const told = toldBy(describeText(behind, behind, 0, path, undefined, orders).metadata, false);
    if (told.date !== undefined) return told;
    first ??= told;
    // A stamp right above.
    for (const line of lines.slice(Math.max(0, place - 12), place).filter((line) => line.length >= 12 || findDates(line, orders).length > 0).slice(-3).reverse()) {
      const above = describeText(`${title}\n\n${line}`, `${title}\n\n${line}`, 0, path, undefined, orders).metadata;
      if (above.date !== undefined && line.length < 120) return combined(first, toldBy(above, false));
    }
  }
  return first;
}

/** The date that is shown with the headline: up to three lines above it, or behind it and before the text. */
function dateAtHeadline(lines: readonly string[], title: string | undefined, path: string, orders: DateOrders): { readonly near: string | undefined; readonly called: boolean } {
  const wanted = simplify(title ?? '');
  const place = wanted.length < 4 ? -1 : lines.findLastIndex((line) => line.length < 400 && simplify(line).startsWith(wanted));
  if (place === -1) return { near: undefined, called: false };
  const behind = lines.slice(place + 1, place + 16);
  const text = behind.findIndex((line) => line.length > 160);
  const stamps = behind.slice(0, text === -1 ? 15 : text);
  const head = [title, ...stamps].join('\n');
  const near = describeText(head, head, 0, path, undefined, orders).metadata.date;
  return { near, called: stamps.some((line) => line.length <= 120 && hasWord(line, publishedWords) && findDates(line, orders)[0]?.date === near) };
}

/** What the text of a page says: of all that is visible, the first line is rather the menu's; and addresses lead elsewhere. */
function toldBy({ title, date, updated, outlet, authors }: Metadata, titled: boolean): Metadata {
  return described('text', { title: titled ? title : undefined, date, updated, outlet, authors });
}

/** Readability builds and walks a tree; what is beyond these is read without it. */
const maxLength = 2_000_000;
const maxElements = 20_000;
const maxDepth = 250;
const maxPieces = 60_000;

interface Article {
  /** Numbers of the text nodes it kept. */
  readonly nodes: ReadonlySet<number>;
  readonly byline?: string;
}

/**
 * Readability moves, splits and rebuilds the tree, so that its result has no offsets. Each text node therefore carries its number into the tree, in
 * private-use characters, and those that come out were kept.
 */
function findArticle(text: string, tokens: HtmlTokens): Article | undefined {
  try {
    const document = new DOMParser().parseFromString(numbered(text, tokens), 'text/html');
    const result = new Readability(document as unknown as ConstructorParameters<typeof Readability>[0], { serializer: () => '', maxElemsToParse: maxElements * 2 }).parse();
    if (result === null) return undefined;
    const nodes = new Set<number>();
    for (const match of (result.textContent ?? '').matchAll(/\uf000([\ue000-\uefff])([\ue000-\uefff])/g)) {
      nodes.add((match[1]!.charCodeAt(0) - 0xe000) * 4096 + match[2]!.charCodeAt(0) - 0xe000);
    }
    const byline = result.byline?.replace(/\uf000../g, '').replace(/\s+/g, ' ').replace(/^\s*by[:\s]\s*/i, '').trim();
    return { nodes, ...(byline && byline.length <= 100 && !/\d{4}/.test(byline) ? { byline } : {}) };
  } catch {
    return undefined;
  }
}

function numbered(text: string, tokens: HtmlTokens): string {
  const pieces: string[] = [];
  const clean = (part: string): string => part.replace(/[\ue000-\uf000]/g, ' ');
  let done = 0;
  let last = -1;
  for (const piece of tokens.pieces) {
    if (piece.hidden || piece.node === last || piece.node >= 4096 * 4096 || !/\S/.test(piece.words)) continue;
    last = piece.node;
    pieces.push(clean(text.slice(done, piece.start)), '\uf000', String.fromCharCode(0xe000 + Math.floor(piece.node / 4096), 0xe000 + (piece.node % 4096)));
    done = piece.start;
  }
  pieces.push(clean(text.slice(done)));
  return pieces.join('');
}

function choosePieces(tokens: HtmlTokens, nodes: ReadonlySet<number> | undefined, title: string | undefined): readonly Piece[] {
  const shown = tokens.pieces.filter((piece) => !piece.hidden);
  const outsideCode = shown.filter((piece) => !piece.code);
  // Some old pages set the whole article in `pre`.
  const visible = size(outsideCode) * 10 >= size(shown) ? outsideCode : shown;
  const plain = visible.filter((piece) => !piece.aside && !piece.inForm);
  const fallback = size(plain) > 0 ? plain : visible.filter((piece) => !piece.aside);
  const all = size(fallback) > 0 ? fallback : visible;
  if (nodes === undefined) return all;
  const kept = visible.filter((piece) => nodes.has(piece.node));
  // On a very short page it is as likely to have picked the wrong half.
  if (size(kept) === 0 || (size(kept) < 500 && size(kept) < size(all) * 0.4)) return all;
  const titles = titleNodes(visible, title);
  return titles.size === 0 ? kept : visible.filter((piece) => nodes.has(piece.node) || titles.has(piece.node));
}

/** Readability drops the headline; it names people too. The first heading that says what the title says. */
function titleNodes(visible: readonly Piece[], title: string | undefined): ReadonlySet<number> {
  const nodes = new Set<number>();
  if (title === undefined) return nodes;
  const wanted = simplify(title);
  for (const piece of visible) {
    if (!piece.heading || piece.aside) continue;
    const words = simplify(piece.words);
    if (words.length < 4 || !wanted.includes(words)) continue;
    nodes.add(piece.node);
    if (words.length > wanted.length * 0.9) break;
  }
  return nodes;
}

function simplify(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function size(pieces: readonly Piece[]): number {
  let sum = 0;
  for (const piece of pieces) sum += piece.end - piece.start;
  return sum;
}

function render(text: string, tokens: HtmlTokens, kept: readonly Piece[]): string {
  const removed: Span[] = [];
  const replaced: Replacement[] = [];
  let done = 0;
  for (const piece of kept) {
    if (piece.start < done) continue;
    removed.push({ start: done, end: piece.start });
    if (piece.by !== undefined) replaced.push({ start: piece.start, end: piece.end, by: piece.by });
    done = piece.end;
  }
  removed.push({ start: done, end: text.length });
  // A line break in the place of a tag's `<` ends a block.
  const outside = cut(removed, tokens.breaks);
  const breaks = tokens.breaks.filter((at) => !/[\r\n]/.test(text[at] ?? '')).map((at) => ({ start: at, end: at + 1, by: '\n' }));
  return blank(text, [...outside, ...findAddresses(text)], [...replaced, ...breaks]);
}

/** The spans without the code units at `offsets`; both in order. */
function cut(spans: readonly Span[], offsets: readonly number[]): Span[] {
  const result: Span[] = [];
  let next = 0;
  for (const span of spans) {
    let start = span.start;
    while (next < offsets.length && (offsets[next] ?? 0) < span.start) next++;
    while (next < offsets.length && (offsets[next] ?? 0) < span.end) {
      const at = offsets[next++] ?? 0;
      result.push({ start, end: at });
      start = at + 1;
    }
    result.push({ start, end: span.end });
  }
  return result;
}

function trim(prose: string, span: Span): Span {
  const words = prose.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}
