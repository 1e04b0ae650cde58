import { fromPersian, fromThaiYear, isPersianYear } from './calendars';
import type { Day } from './calendars';
import type { DateOrders } from './date-orders';
import { foreignStampWords, hasWord } from './stamp-words';

export interface FigureDate extends Day {
  readonly start: number;
  readonly end: number;
}

/**
 * The dates of a text that are written in figures alone, European ones in `text`; `written` is the same with its own. Which of two figures is the
 * day may stay open: then there is none. Year, month and day need not exist.
 */
export function figuresIn(text: string, given: DateOrders, written: string): readonly FigureDate[] {
  const matches = [...text.matchAll(dateInFigures)];
  // `Publié le 05/04/2031`: with the month in front English alone writes.
  const orders = matches.length > 0 && given['/'] === undefined && hasWord(text, foreignStampWords) ? { ...given, '/': 'day' as const } : given;
  return matches.flatMap((match) => {
    const day = dayOf(match, text, orders);
    const known = day && inCalendar(day, written.slice(match.index, match.index + match[0].length), written);
    return known === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, ...known }];
  });
}

/** With the year in front, or two figures and the year. */
export const dateInFigures = /(?<![\p{N}./-])(?:(?<y1>\d{4})[\u200e\u200f]?(?<s1>[./-])(?<m1>\d{1,2})[\u200e\u200f]?\k<s1>(?<d1>\d{1,2})(?!\d)|(?<y3>\d{4})\. ?(?<m3>\d{1,2})\. (?<d3>\d{1,2})\.|(?<y4>\d{4})\s+(?<m4>\d{1,2})\s?\/\s?(?<d4>\d{1,2})(?=\s+\d{1,2}:\d{2})|(?<a>\d{1,2})(?:[\u200e\u200f]?(?<sign>[./-])(?<b>\d{1,2})[\u200e\u200f]?\k<sign>|\. (?<b2>\d{1,2})\. (?=\d{4}))(?<y2>\d{4}(?!\d(?!\d:\d{2}))|\d{2}(?!\d))(?![./-]\d))/gu;

function dayOf(match: RegExpExecArray, text: string, orders: DateOrders): Day | undefined {
  const { y1, m1, d1, y3, m3, d3, y4, m4, d4, a = '', sign = '.', b2, b = b2 ?? '', y2 = '' } = match.groups ?? {};
  if (y1 !== undefined) return { year: Number(y1), month: Number(m1), day: Number(d1) };
  if (y3 !== undefined) return { year: Number(y3), month: Number(m3), day: Number(d3) };
  if (y4 !== undefined) return { year: Number(y4), month: Number(m4), day: Number(d4) };
  if (y2.length === 2 && !isShortYear(match, text, orders)) return undefined;
  const order = orderOf(Number(a), Number(b), sign, orders);
  if (order === undefined) return undefined;
  const year = wholeYear(y2);
  return order === 'day' ? { year, month: Number(b), day: Number(a) } : { year, month: Number(a), day: Number(b) };
}

/** Versions and counts have such figures too. */
function isShortYear(match: RegExpExecArray, text: string, orders: DateOrders): boolean {
  const { a = '', b = '', sign = '.' } = match.groups ?? {};
  // `13/8/17` begins with the day or the year.
  if (sign === '/') return Number(a) <= 12 || orders['/'] === 'day';
  const timed = /^,?\s*(?:\p{L}{1,4}\s+)?\d{1,2}[:.h]\d{2}/u.test(text.slice(match.index + match[0].length));
  if (sign === '-') return timed && (Number(a) <= 12 || orders['-'] === 'day');
  return a.length === 2 && b.length === 2 && (timed || text.trim().length <= 40);
}

function orderOf(a: number, b: number, sign: string, orders: DateOrders): 'day' | 'month' | undefined {
  return a > 12 || a === b ? 'day' : b > 12 ? 'month' : sign === '.' ? 'day' : orders[sign];
}

/** `8/17/31`: the year that is less than 50 years before or 50 behind 2000. */
function wholeYear(year: string): number {
  return year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);
}

/** In the Gregorian calendar; the Persian one is known by figures or letters that Persian has and Arabic has not. */
function inCalendar(day: Day, figures: string, text: string): Day | undefined {
  if (isPersianYear(day.year)) return /[\u06f0-\u06f9]/.test(figures) || /[پچژگک]/.test(text) ? fromPersian(day) : undefined;
  return { ...day, year: fromThaiYear(day.year) };
}
