import * as chrono from 'chrono-node/en';
import type { ParsedResult } from 'chrono-node';
import { figuresIn } from './date-figures';
import { parseForeign } from './date-languages';
import type { DateOrders } from './date-orders';
import { europeanFigures } from './figures';
import { isoDate } from './iso-date';
import { hasWord, publishedWords, savedWords, updatedWords } from './stamp-words';

/**
 * The dates written out in full in a text: day, month and a year of four digits, in English, in a language that `loadDateLanguages` has seen,
 * or in figures. Nothing is taken from today's date, so that `2 hours ago` is none. Words are read by chrono-node, strict. Figures with the
 * year in front are ISO 8601; with dots the day comes first; with hyphens or slashes either may, so that figures which could be read both ways
 * (3/4/2031) are no date unless `orders` says how this document writes them. Figures may be those of any script.
 */
export function findDates(written: string, orders: DateOrders = {}): readonly FoundDate[] {
  const long = /\p{Nd}{4}|[\p{Nd}元]年/u.test(written);
  if (!long && !/\d[/.-]\d{2}(?!\d)/.test(written)) return [];
  const text = europeanFigures(written);
  const found = [...(long ? inWords(text) : []), ...inFigures(text, orders, written)].sort((a, b) => a.start - b.start);
  return found.filter((date, index) => (found[index - 1]?.end ?? 0) <= date.start);
}

const inWords = rememberedFew(readWords);

function readWords(text: string): readonly FoundDate[] {
  // Most lines end here: chrono tries all its patterns on each.
  const english = month.test(text) ? [...datesIn(readEnglish(text)), ...gluedDates(text)].sort((a, b) => a.start - b.start) : [];
  if (english.length > 0) return english;
  return parseForeign(text).flatMap(({ index, text: matched, year, month, day }) => {
    const date = isoDate(year, month, day);
    return date === undefined ? [] : [{ start: index, end: index + matched.length, date }];
  });
}

/** chrono takes a number behind a year for the time of day (*30 September 2016 13 civilians*): a sign of the same length keeps it away. */
function readEnglish(text: string): readonly ParsedResult[] {
  // `Published May 3, 2031Updated May 4, 2031`: stamps of elements that stand side by side.
  const glued = text.search(/(?<=\b\d{4})(?=\p{Lu}\p{Ll}|\d{1,2}:\d{2})/u);
  const first = chrono.strict.parse((glued === -1 ? text : text.slice(0, glued)).replace(/(?<=\b\d{4})\s(?=\s*\d)/g, '|'), new Date(0));
  return glued === -1 ? first : [...first, ...readEnglish(text.slice(glued)).map((result) => Object.assign(result, { index: result.index + glued }))];
}

function datesIn(results: readonly ParsedResult[]): readonly FoundDate[] {
  return results.flatMap(({ index, text: matched, start, end }) => {
    // From one day to another.
    if (end && end.date().toDateString() !== start.date().toDateString()) return [];
    if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return [];
    if (!/\p{L}{3}|[年月]/u.test(matched) || !/(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u.test(matched)) return [];
    const date = isoDate(start.get('year'), start.get('month'), start.get('day'));
    // chrono takes the preposition too.
    const before = /^on\s+/i.exec(matched)?.[0].length ?? 0;
    return date === undefined ? [] : [{ start: index + before, end: index + matched.length, date }];
  });
}

/** `Jul 282016`: texts that went through a table of comma-separated values have lost the comma, and the blank with it. */
function gluedDates(text: string): readonly FoundDate[] {
  return [...text.matchAll(/(?<!\p{L})(\p{L}{3,9})\.? (\d{1,2})((?:19|20)\d{2})(?!\d)/gu)].flatMap((match) => {
    const [date] = month.test(match[1] ?? '') ? datesIn(readEnglish(`${match[1]} ${match[2]}, ${match[3]}`)) : [];
    return date === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, date: date.date }];
  });
}

/** A month as chrono knows it, not *decided*. */
const month = /(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/iu;

/** Remembers the last answers: one line is asked about several times in a row. */
function rememberedFew<V>(ask: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= 8) known.clear();
    const answer = ask(text);
    known.set(text, answer);
    return answer;
  };
}

function inFigures(text: string, orders: DateOrders, written: string): readonly FoundDate[] {
  return figuresIn(text, orders, written).flatMap(({ start, end, year, month, day }) => {
    const date = isoDate(year, month, day);
    return date === undefined ? [] : [{ start, end, date }];
  });
}

/** A date within a text, with its offsets there. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** ISO 8601 for a value that is meant to be a date: `2031-03-14T23:30Z`, `2031-03`, `2031`, `March 2031`, `14 March 2031`. */
export function readDate(value: string, orders: DateOrders = {}): string | undefined {
  const text = value.trim().slice(0, 200);
  const written = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?=$|[T\s])/.exec(text);
  if (written) return isoDate(Number(written[1]), number(written[2]), number(written[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (compact) return isoDate(Number(compact[1]), number(compact[2]), number(compact[3]));
  if (/^\p{L}+\.?,? \d{4}$/u.test(text)) return findDates(`1 ${text.replace(',', '')}`)[0]?.date.slice(0, 7);
  return publicationDate(text, findDates(text, orders))?.date;
}

/** The same, and whether one of several readings was taken: by `orders`, or because dots mostly mean that the day comes first. */
export function dateAndOrder(value: string, orders: DateOrders): { readonly date: string; readonly assumed: boolean } | undefined {
  const date = readDate(value);
  if (date !== undefined) return { date, assumed: /^(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|1[0-2])\.\d{2,4}(?!\d)/.test(value.trim()) || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}(?!\d)/.test(value.trim()) };
  const told = readDate(value, orders);
  return told === undefined ? undefined : { date: told, assumed: true };
}

/** Of several dates in one line, the one that is called the publication's, else the first that is not called a change's. */
export function publicationDate(text: string, dates: readonly FoundDate[]): FoundDate | undefined {
  const { date, updated } = stampOf(text, dates);
  return date ?? updated;
}

/** Which of the dates in one line is that of publication, by what stands before it, and which that of a change; neither is that of printing or of today. */
export function stampOf(text: string, found: readonly FoundDate[]): { readonly date?: FoundDate | undefined; readonly updated?: FoundDate | undefined } {
  const dates = found.filter(({ start }, index) => {
    const before = text.slice(Math.max(found[index - 1]?.end ?? 0, start - 40), start);
    return !/\b(?:current|today|expir\w+|generated|appeared on|copyright|founded|born|died)\b|©/i.test(before) && !hasWord(before, savedWords);
  });
  const labels = dates.map(({ start }, index) => text.slice(Math.max(dates[index - 1]?.end ?? 0, start - 60), start));
  const says = (words: ReadonlySet<string>) => (_: FoundDate, index: number): boolean => hasWord(labels[index] ?? '', words);
  const published = dates.filter(says(publishedWords)).find((date) => !isUpdate(labels[dates.indexOf(date)] ?? ''));
  const unchanged = dates.filter((_, index) => !hasWord(labels[index] ?? '', updatedWords));
  return { date: published ?? unchanged[0], updated: dates.find((_, index) => isUpdate(labels[index] ?? '')) };
}

function isUpdate(label: string): boolean {
  return hasWord(label, updatedWords) && !/\b(?:published|posted)\W+(?:and|\/|&)\W+updated\b/i.test(label);
}

/** A date in a file's name or its folders' (`2031/03/14/`): `2031-03-14`, `2031_03_14`, `20310314`, or in figures with the day or the month in front where only one reading is possible. */
export function dateInFileName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const match = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name);
  const folders = /(?:^|\/)((?:19|20)\d{2})[/_-](\d{2})[/_-](\d{2})\//.exec(path);
  return match ? isoDate(Number(match[1]), Number(match[3]), Number(match[4])) : findDates(name.replaceAll('_', ' '))[0]?.date ?? (folders ? isoDate(Number(folders[1]), Number(folders[2]), Number(folders[3])) : undefined);
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
