import type { Span } from '../../base/span';
import type { Metadata } from './document';
import { dateInAddress, titleInAddress } from './address-metadata';
import { dateOrders } from './date-orders';
import { findDates } from './dates';
import type { DateOrders } from './date-orders';
import type { FoundDate } from './dates';
import { described, splitAuthors } from './metadata';
import { dayInMonth } from './day-in-month';
import { hasWord, publishedWords, updatedWords } from './stamp-words';
import { readExport } from './text-exports';
import { beginsOthers } from './text-foot';
import { classify, type Line } from './text-line';
import { chooseTitle, wordCount } from './text-title';
import { dateAmongNames, dateBehind, dateInFront, dateInSentence, datelineHead, endDate, opensPeriod, stampWithin } from './text-stamps';
import type { Dates, Find } from './text-stamps';

/**
 * What the top of an article says of itself: title, date, outlet, author and URL from its title line, dateline, by-line and
 * `Key: value` lines, within its first {@link topLines} lines that are not blank. `text` holds the characters, `prose` the same with
 * what is not prose blanked; `from` is where the article begins (behind front matter). Offsets are into `text`. `shown` gives a span as it is read.
 */
export function describeText(
  text: string, prose: string, from = 0, path = '', shown = (span: Span): string => text.slice(span.start, span.end), orders: DateOrders = dateOrders(text, path),
): Described {
  const known = new Map<string, readonly FoundDate[]>();
  // One line is asked about many times.
  const find = (words: string): readonly FoundDate[] => {
    const before = known.get(words);
    if (before !== undefined) return before;
    // The day of a page's head has the weather beside it.
    const dates = /\d\s?°/.test(words) && words.length < 120 ? [] : findDates(words, orders);
    known.set(words, dates);
    return dates;
  };
  const { lines: all, end } = readTop(text, prose, from, find);
  const others = all.findIndex((line, index) => all.slice(0, index).some(({ role, words }) => role === 'body' && wordCount(words) > 12) && beginsOthers(line.words));
  const lines = others === -1 ? all : all.slice(0, others);
  const body = lines.findIndex((line) => line.role === 'body');
  const top = body === -1 ? lines : lines.slice(0, body);
  const title = lines.some((line) => /^(title|headline|subject)$/i.test(line.key ?? '')) ? undefined : chooseTitle(top, lines[body], path);
  const head = top.filter((line) => line.role === 'short');
  const headings: Span[] = [...(title && !head.includes(title) ? [title] : []), ...head].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end }));
  const named = (key: RegExp): string | undefined => lines.find((line) => line.key !== undefined && key.test(line.key))?.value;
  const source = named(/^(source|outlet|publication|publisher|newspaper)$/i);
  const url = lines.map((line) => line.url ?? (/^(url|link|web|source)$/i.test(line.key ?? '') ? line.value : undefined)).find((address) => address !== undefined && /^https?:/i.test(address)) ?? linked(lines);
  const exported = readExport(lines.map(({ words }) => words), find);
  const stamp = dateOf(lines, title, find);
  const month = dateInAddress(url);
  const metadata = described('text', {
    title: exported.title ?? named(/^(title|headline|subject)$/i) ?? (title === undefined ? titleInAddress(url) : shortTitle(shown(title))),
    date: exported.date ?? stamp?.date ?? stamp?.updated ?? (month?.length === 7 ? dayInMonth(month, lines.map(({ words }) => words), (given, known) => dateWithin(given, path, known)) : undefined) ?? month,
    updated: stamp?.updated,
    outlet: exported.outlet ?? (source !== undefined && !/^https?:/i.test(source) ? source : datelineOutlet(lines) ?? (lines[0]?.url === undefined ? undefined : hostOf(lines[0].url))),
    authors: splitAuthors(exported.author ?? named(/^(author|authors|author\(s\)|byline)$/i) ?? first(lines, (line) => line.author)),
    url,
  });
  return { metadata, headings, end };
}

/** The address of an article that one line leads to; of several nobody knows which is this one's. */
function linked(lines: readonly Line[]): string | undefined {
  const targets = lines.flatMap(({ target }) => (target !== undefined && (dateInAddress(target) ?? titleInAddress(target)) !== undefined ? [target] : []));
  return targets.length === 1 ? targets[0] : undefined;
}

/** The date of lines without an address, as it would be read in a text of its own. */
function dateWithin(lines: readonly string[], path: string, orders: DateOrders): string | undefined {
  const text = lines.filter((line) => !/^<?https?:/i.test(line)).join('\n');
  return describeText(text, text, 0, path, undefined, orders).metadata.date;
}

export interface Described {
  readonly metadata: Metadata;
  readonly headings: readonly Span[];
  /** What stands from here on was not looked at. */
  readonly end: number;
}

/** Lines of capitals that stand alone, as old wire services and magazines set their headings. */
export function capitalLines(prose: string, from = 0): readonly Span[] {
  const spans: Span[] = [];
  for (const match of prose.slice(from).matchAll(/^[^\r\n]{3,160}$/gm)) {
    const line = match[0];
    if (/\p{Ll}/u.test(line) || (line.match(/\p{Lu}/gu)?.length ?? 0) < 3) continue;
    const start = from + match.index + (line.length - line.trimStart().length);
    spans.push({ start, end: start + line.trim().length });
  }
  return spans;
}

/** A first line that is a whole paragraph: its first sentence, or as many words as make a title. */
function shortTitle(raw: string): string {
  const words = raw.replace(/[\s\u2060]+/g, ' ').trim();
  if (words.length <= longTitle) return words;
  for (const match of words.matchAll(/[.!?…]["'”’)\]]*(?= ["'“‘(]?\p{Lu})/gu)) {
    const end = match.index + match[0].length;
    // `Dr. Tesk`, `U.S. Army`, `J. Marn`: no sentence ends there.
    if (match.index >= 15 && end <= longTitle && !/(?:^|[\s.(])(?:\p{L}|Dr|Mr|Mrs|Ms|St|Gen|Col|Maj|Capt|Lt|Sgt|Brig|Prof|Sen|Rep|Gov|No|vs)\.$/u.test(words.slice(0, end))) return words.slice(0, end);
  }
  const edge = words.lastIndexOf(' ', 100);
  return `${words.slice(0, edge < 50 ? 100 : edge).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** Headlines go up to here. */
const longTitle = 160;

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?(?:www\.)?([a-z0-9.-]+\.[a-z]{2,24})(?=[:/?#]|$)/i.exec(url)?.[1]?.toLowerCase();
}

/** More than single blanks between words. */
const oddSpace = /\s\s|[^\S ]|\u2060/;
const topLines = 15;
/** No line that begins farther away is looked at. */
export const describedLength = 200_000;
/** Characters of a line that are looked at. */
const lineLimit = 400;

/** Where the lines end that {@link describeText} may look at. */
export function topEnd(text: string, from: number): number {
  let start = from;
  for (let count = 0; start < text.length && count < topLines;) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)?.index ?? text.length;
    if (text.slice(start, Math.min(end, start + lineLimit)).trim() !== '') count++;
    start = end + 1;
  }
  return start;
}

const lineEnd = /[\r\n]/g;

function readTop(text: string, prose: string, from: number, find: Find): { readonly lines: readonly Line[]; readonly end: number } {
  const lines: Line[] = [];
  let blankBefore = true;
  let start = from;
  while (start < text.length && lines.length < topLines && start < from + 100_000) {
    let end = start;
    for (let code = text.charCodeAt(end); end < text.length && code !== 10 && code !== 13; code = text.charCodeAt(end)) end++;
    // A very long first line would be copied for nothing.
    const whole = text.slice(start, Math.min(end, start + lineLimit));
    const visible = prose.slice(start, Math.min(end, start + lineLimit));
    if (whole.trim() === '') blankBefore = true;
    else {
      const lead = visible.trim() === '' ? whole.length - whole.trimStart().length : visible.length - visible.trimStart().length;
      const span = { start: start + lead, end: end - start > lineLimit ? end : start + Math.max(lead, visible.trimEnd().length) };
      const line = classify((oddSpace.test(visible) ? visible.replace(/[\s\u2060]+/g, ' ') : visible).trim(), whole.trim(), end - start > lineLimit, blankBefore, lines.length > 0, span, find);
      if (line !== undefined) lines.push(line);
      blankBefore = false;
    }
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return { lines, end: start };
}

function datelineOutlet(lines: readonly Line[]): string | undefined {
  const paragraphs = lines.filter((line) => line.role === 'body' || line.role === 'short').slice(0, 4);
  for (const { words } of paragraphs) {
    const inBrackets = /\(([^()]{2,60})\)/.exec(datelineHead(words) ?? '')?.[1]?.trim();
    const place = datelineHead(words)?.split('(')[0]?.trim().split(' ').length ?? 0;
    if (inBrackets !== undefined && (place <= 3 || findDates(words.slice(0, 120)).length > 0) && /^\p{Lu}/u.test(inBrackets) && findDates(inBrackets).length === 0) return inBrackets;
  }
  return undefined;
}

function dateOf(lines: readonly Line[], title: Line | undefined, find: Find): Dates | undefined {
  const labelled = lines.map((line, index) => belowLabel(line, lines[index - 1]));
  const stamps = labelled.filter((line) => (line.role === 'date' || line.role === 'key' || line.role === 'byline') && (line.date ?? line.updated) !== undefined);
  const places = stamps.map((line) => labelled.indexOf(line));
  const updated = first(stamps, (line) => line.updated);
  const original = lines.findIndex(({ words }) => /^(?:originally|first|initially) published\b/i.test(words));
  const atFirst = original === -1 ? undefined : (lines[original]?.date ?? (lines[original + 1]?.role === 'date' ? lines[original + 1]?.date : undefined));
  if (atFirst !== undefined) return { date: atFirst, updated };
  // What stands below the text is rather another article's, or a reader's.
  const body = lines.findIndex(({ role, words }) => role === 'body' && wordCount(words) > 12);
  const date = dated(stamps.filter((_, n) => body === -1 || (places[n] ?? 0) < body)) ?? dated(stamps.filter(({ role, words }) => role !== 'byline' || hasWord(words, publishedWords)));
  if (date) return { date: date.date, updated };
  // Short lines behind paragraphs are no longer of the top.
  const second = lines.filter(({ role, words }) => role === 'body' && wordCount(words) > 12)[1];
  const others = lines.filter((line) => line !== title && (line.role === 'body' || (line.role === 'short' && (second === undefined || line.start < second.start || hasWord(line.words, publishedWords)))));
  for (const line of others.slice(0, 5)) {
    const head = datelineHead(line.words);
    if (head !== undefined && opensPeriod(head, line.words, find)) continue;
    const inDateline = head === undefined ? undefined : (find(head)[0] ?? dateBehind(head, line.words, find))?.date;
    const told = inDateline ?? dateInFront(line.words, title?.words, find) ?? dateAmongNames(line.words, find) ?? stampWithin(line.words, find) ?? dateInSentence(line.words, find);
    const found = told !== undefined ? { date: told } : line.role === 'short' ? endDate(line.words, find) : undefined;
    if (found) return { updated, ...found };
  }
  // `Daily report, 3 May 2031`
  return updated === undefined ? title && endDate(title.words, find) : { updated };
}

/** The stamp that is called the publication's, else one that stands alone, else one beside a name. */
function dated(stamps: readonly Line[]): Line | undefined {
  const plain = stamps.filter(({ role, date }) => role !== 'byline' && date !== undefined);
  return plain.find((line) => hasWord(line.key ?? line.words, publishedWords)) ?? plain[0] ?? stamps.find((line) => line.date !== undefined);
}

/** A date below a label such as `Updated` is what the label says. */
function belowLabel(line: Line, above: Line | undefined): Line {
  return above?.role === 'date' && above.date === undefined && above.updated === undefined && line.role === 'date' && line.date !== undefined && line.updated === undefined && hasWord(above.words, updatedWords) ? { ...line, date: undefined, updated: line.date } : line;
}

function first<T, R>(items: readonly T[], pick: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const picked = pick(item);
    if (picked !== undefined) return picked;
  }
  return undefined;
}
