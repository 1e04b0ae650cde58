import type { ParsedResult } from 'chrono-node';

/** A day as it stands in a text. */
export interface ForeignDate {
  readonly index: number;
  readonly text: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Loads chrono-node's readers for the languages that dates of a text are written in, each once: English is there from the start, and most
 * corpora need no other. A month's name is known from the platform's own (CLDR).
 */
export async function loadDateLanguages(text: string): Promise<void> {
  for (const language of languagesOf(text)) if (!readers.has(language)) readers.set(language, (await loaders[language]()).strict);
}

/**
 * The dates of a text in the languages other than English that its months are named in: as chrono-node reads them where it knows the language and
 * has been loaded, else a day, a month's name and a year of four digits. Months that are named as in English are read too, behind a day with a dot:
 * `2. November 2031`.
 */
export function parseForeign(text: string): readonly ForeignDate[] {
  const results: ForeignDate[] = [...languagesOf(text)].flatMap((language) => (readers.get(language)?.parse(text, new Date(0)) ?? []).flatMap(dayOf));
  for (const match of writtenIn(text)) {
    const { day, word, year, first, middle, last } = match.groups ?? {};
    const month = first === undefined ? english.test(word ?? '') ? englishMonth(word ?? '') : monthNames().get(plain(word ?? ''))?.month : Number(middle);
    if (month !== undefined) results.push({ index: match.index, text: match[0], year: Number(first ?? figures(year ?? '')), month, day: Number(last ?? figures(day ?? '')) });
  }
  return results.filter((result, index) => !results.some((other, at) => at < index && other.index < result.index + result.text.length && result.index < other.index + other.text.length));
}

function dayOf({ index, text, start }: ParsedResult): ForeignDate | [] {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => (start.isCertain(part) ? start.get(part) : null));
  return typeof year === 'number' && typeof month === 'number' && typeof day === 'number' ? { index, text, year, month, day } : [];
}

/** Arabic and Persian figures as European ones. */
function figures(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (char) => String(char.charCodeAt(0) & 0xf));
}

type Language = keyof typeof loaders;

const loaders = {
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
  for (const { 0: whole, groups } of writtenIn(text)) {
    // All names of months are made only for what is not English.
    if (english.test(groups?.['word'] ?? '')) continue;
    if (whole.includes('月')) found.add('ja');
    else if (/^tháng$/i.test(groups?.['word'] ?? '')) found.add('vi');
    else for (const language of monthNames().get(plain(groups?.['word'] ?? ''))?.languages ?? []) found.add(language);
  }
  return found;
}

/** What has the {@link written} shape. Years are few, and found fast. */
function writtenIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/(?:1[0-9]|2[01])\d\d|[\u0660-\u0669]{4}|[\u06f0-\u06f9]{4}/g)) {
    const start = Math.max(done, index - 45);
    const match = index < done ? null : written.exec(text.slice(start, index + 16));
    if (match === null) continue;
    match.index += start;
    found.push(match);
    done = match.index + match[0].length;
  }
  return found;
}

/** A day, a month's name and a year of four digits: `14 de marzo de 2031`, `3 maja 2031`; or year, month and day with their signs in Chinese, Japanese and Korean. */
const written = /(?<![\p{N}])(?<day>\p{Nd}{1,2})(?:\.|º|er)?[\s-]+(?:de\s+)?(?<word>[\p{L}\p{M}]{2,14})(?:\/[\p{L}\p{M}]{2,14})?\.?,?[\s-]+(?:\p{Nd}{1,2},?\s+năm\s+|de\s+|del\s+)?(?<year>\p{Nd}{4})(?!\p{N})|(?<!\p{N})(?<first>\d{4})\s?[年년]\s?(?<middle>\d{1,2})\s?[月월]\s?(?<last>\d{1,2})/u;

const english = /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

/** The months' names differ in their first three letters. */
function englishMonth(name: string): number {
  return 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

interface MonthName {
  readonly month: number;
  /** Of those that chrono-node reads. */
  readonly languages: readonly Language[];
}

let names: ReadonlyMap<string, MonthName> | undefined;

/** Names that mean two months, and those that English has too, are none. */
function monthNames(): ReadonlyMap<string, MonthName> {
  if (names) return names;
  const found = new Map<string, MonthName>();
  const taken = new Set<string>();
  for (const locale of locales) {
    const base = locale.slice(0, 2);
    // Danish and Norwegian write most months as German does.
    const reader = base === 'da' || base === 'nb' ? 'de' : base;
    // Short forms are many, and those of few readers cost as much time as the rest.
    for (const style of reader in loaders || locale === 'en' ? (['long', 'short'] as const) : (['long'] as const)) {
      const formats = [{ day: 'numeric', month: style, timeZone: 'UTC' } as const, { month: style, timeZone: 'UTC' } as const].map((options) => new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, options));
      for (let month = 1; month <= 12; month++) {
        for (const format of formats) {
          const word = plain(format.formatToParts(new Date(Date.UTC(2031, month - 1, 1))).find(({ type }) => type === 'month')?.value ?? '');
          const known = found.get(word);
          if (!/^[\p{L}\p{M}]{2,}$/u.test(word) || taken.has(word)) continue;
          if (locale === 'en' || (known && known.month !== month)) {
            taken.add(word);
            found.delete(word);
          } else {
            const languages = reader in loaders ? [...new Set([...known?.languages ?? [], reader as Language])] : known?.languages ?? [];
            found.set(word, { month, languages });
          }
        }
      }
    }
  }
  names = found;
  return found;
}

/** English first, then the others that dates are read in. */
const locales = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'fi', 'ru', 'uk', 'id', 'ar', 'ar-SY', 'ar-MA', 'da', 'nb', 'tr', 'az', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'bg', 'mk', 'ro', 'el', 'he', 'fa', 'sq', 'ca', 'et', 'lv', 'lt', 'hy', 'ka', 'be', 'sw', 'so', 'am',
];

/** Hebrew puts its preposition in front of the month. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '').replace(/^ב(?=\p{L}{3})/u, '');
}
