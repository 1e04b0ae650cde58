import type { ParsedResult } from 'chrono-node';
import { fromPersian, fromThaiYear, isPersianYear } from './calendars';
import type { Day } from './calendars';
import { europeanFigures } from './figures';
import { englishMonth } from './months';
import { monthNamed } from './month-names';
import type { Language } from './month-names';

/** A day as it stands in a text. */
export interface ForeignDate extends Day {
  readonly index: number;
  readonly text: string;
}

/**
 * Loads chrono-node's readers for the languages that dates of a text are written in, each once: English is there from the start, and most
 * corpora need no other. A month's name is known from the platform's own (CLDR).
 */
export async function loadDateLanguages(text: string): Promise<void> {
  for (const language of languagesOf(europeanFigures(text))) if (!readers.has(language)) readers.set(language, (await loaders[language]()).strict);
}

/**
 * The dates of a text, with European figures, in the languages other than English that its months are named in: as chrono-node reads them where it
 * knows the language and has been loaded, else by the month's name beside a day and a year of four digits, in any order that languages have. Months
 * that are named as in English are read too, behind a day with a dot: `2. November 2031`. Days of the Persian and years of the Thai calendar are
 * given in the Gregorian one.
 */
export function parseForeign(text: string): readonly ForeignDate[] {
  const results: ForeignDate[] = [...languagesOf(text)].flatMap((language) => (readers.get(language)?.parse(text, new Date(0)) ?? []).flatMap(dayOf));
  for (const match of writtenIn(text)) {
    const { word, numbered, year, day } = partsOf(match);
    const name = numbered === undefined && englishMonth(word) === undefined ? monthNamed(word, isDotted(match)) : undefined;
    const month = numbered ?? englishMonth(word) ?? name?.month;
    if (month === undefined || (name?.persian === true) !== isPersianYear(year)) continue;
    const found = name?.persian ? fromPersian({ year, month, day }) : { year: fromThaiYear(year), month, day };
    if (found) results.push({ index: match.index, text: match[0], ...found });
  }
  for (const { index, 0: matched, groups } of text.matchAll(eras)) {
    const { era = '', year, month, day } = groups ?? {};
    results.push({ index, text: matched, year: (eraYears[era] ?? 0) + (year === '元' ? 1 : Number(year)), month: Number(month), day: Number(day) });
  }
  return results.filter((result, index) => !results.some((other, at) => at < index && other.index < result.index + result.text.length && result.index < other.index + other.text.length));
}

/** The text with a year behind the first day and month that it names: `May 3` becomes `May 3, 2031`. */
export function withYear(text: string, year: string): string {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])(?:(?<before>\p{L}{3,14})\.?\s+\d{1,2}|\d{1,2}\.?\s+(?<behind>\p{L}{3,14})\.?)(?![\p{L}\p{N}:.])/gu)) {
    const word = match.groups?.['before'] ?? match.groups?.['behind'] ?? '';
    if (englishMonth(word) === undefined && monthNamed(word, /\d\./.test(match[0])) === undefined) continue;
    const end = match.index + match[0].length;
    return `${text.slice(0, end)}${match.groups?.['before'] === undefined ? ' ' : ', '}${year}${text.slice(end)}`;
  }
  return text;
}

function dayOf({ index, text, start }: ParsedResult): ForeignDate | [] {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => (start.isCertain(part) ? start.get(part) : null));
  return typeof year === 'number' && typeof month === 'number' && typeof day === 'number' && /\d{4}/.test(text) ? { index, text, year, month, day } : [];
}

export const loaders = {
  ar: () => import('chrono-node/ar'),
  de: () => import('chrono-node/de'),
  es: () => import('chrono-node/es'),
  fi: () => import('chrono-node/fi'),
  fr: () => import('chrono-node/fr'),
  id: () => import('chrono-node/id'),
  it: () => import('chrono-node/it'),
  ja: () => import('chrono-node/ja'),
  nl: () => import('chrono-node/nl'),
  pt: () => import('chrono-node/pt'),
  ru: () => import('chrono-node/ru'),
  sv: () => import('chrono-node/sv'),
  uk: () => import('chrono-node/uk'),
  vi: () => import('chrono-node/vi'),
};

interface Reader {
  parse(text: string, reference: Date): ParsedResult[];
}

const readers = new Map<Language, Reader>();

function languagesOf(text: string): ReadonlySet<Language> {
  const found = new Set<Language>();
  for (const match of writtenIn(text)) {
    const { word, numbered } = partsOf(match);
    // All names of months are made only for what is not English.
    if (englishMonth(word) !== undefined) continue;
    if (match[0].includes('月')) found.add('ja');
    else if (/tháng|thg/i.test(match[0])) found.add('vi');
    else if (numbered === undefined) for (const language of monthNamed(word, isDotted(match))?.languages ?? []) found.add(language);
  }
  return found;
}

/** What has one of the shapes of {@link written}. Years are few, and found fast. */
function writtenIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/(?:1[0-9]|2[0-6])\d\d/g)) {
    const start = Math.max(done, index - 45);
    const around = index < done ? '' : text.slice(start, index + 30);
    const match = written.map((shape) => shape.exec(around)).find((one) => one !== null);
    if (!match) continue;
    match.index += start;
    found.push(match);
    done = match.index + match[0].length;
  }
  return found;
}

const name = '(?<word>(?:\\p{L}{1,3}\\p{M}?\\.){2}|[\\p{L}\\p{M}’]{2,16})';

/** In the order in which they are tried. */
const written = [
  // `14 de marzo de 2031`, `3 maja 2031`
  `(?<!\\p{N})(?<day>\\d{1,2})(?:\\.|º|er|-е)?(?:[\\s-]+|(?<=\\.))(?:de\\s+|d['’]|ta['’]\\s+)?${name}(?:/[\\p{L}\\p{M}]{2,14})?[.׳॰]?[,،]?(?:[\\s-]+|(?<=\\.))(?:\\d{1,2},?\\s+năm\\s+|de\\s+|del\\s+)?(?<year>\\d{4})(?!\\p{N})`,
  // `3 tháng 5, 2031`
  '(?<!\\p{N})(?<day>\\d{1,2})\\s+(?:tháng|thg)\\s+(?<middle>\\d{1,2})[,/]?\\s+(?<year>\\d{4})(?!\\p{N})',
  // With their signs in Chinese, Japanese and Korean; in words in Mongolian.
  '(?<!\\p{N})(?<year>\\d{4})\\s?[年년]\\s?(?<middle>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})',
  '(?<!\\p{N})(?<year>\\d{4})\\s+оны\\s+(?<middle>\\d{1,2})(?:-?р)?\\s+сарын\\s+(?<day>\\d{1,2})',
  // `Mayo 3, 2031`
  `(?<![\\p{L}\\p{M}])${name}\\.?\\s+(?<day>\\d{1,2})(?:[,،]\\s*|\\s+)(?<year>\\d{4})(?!\\p{N})`,
  // `2031. gada 3. maijs`, `2031 ж. 3 мамыр`
  `(?<!\\p{N})(?<year>\\d{4})(?:\\.\\s+gada|\\.?\\s+жыл\\p{L}*,?|[\\s-]*ж\\.,?)\\s+(?<day>\\d{1,2})[.\\s-]+${name}(?![\\p{L}\\p{M}])`,
  // `2031. május 3.`, `2031 m. gegužės 3 d.`, `2031ko maiatzaren 3a`
  `(?<!\\p{N})(?<year>\\d{4})(?:\\.|\\s+m\\.|,|\\(?e?\\)?ko)?\\s+${name}\\.?\\s+(?<day>\\d{1,2})(?!\\p{N})`,
].map((shape) => new RegExp(shape, 'iu'));

/** Years of an era: `令和13年5月3日`, `民國120年5月3日`. */
const eras = /(?<era>令和|平成|昭和|民[國国])\s?(?<year>\d{1,3}|元)年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日/gu;
const eraYears: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

function isDotted(match: RegExpExecArray): boolean {
  return match.groups?.['day'] !== undefined && match[0].includes(`${match.groups['day']}.`);
}

function partsOf({ groups }: RegExpExecArray): { readonly word: string; readonly numbered: number | undefined; readonly year: number; readonly day: number } {
  const { word = '', middle, year, day } = groups ?? {};
  return { word, numbered: middle === undefined ? undefined : Number(middle), year: Number(year), day: Number(day) };
}
