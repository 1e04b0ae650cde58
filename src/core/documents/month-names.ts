import type { loaders } from './date-languages';

export type Language = keyof typeof loaders;

export interface MonthName {
  readonly month: number;
  /** Of those that chrono-node reads. */
  readonly languages: readonly Language[];
  /** A month of the Persian calendar. */
  readonly persian?: true;
}

/**
 * The month of that name, as the platform (CLDR) knows it. A name that means two months tells by the dot behind the day, which languages have or
 * have not (*14 listopada* is Polish and in November, *14. listopada* Croatian and in October), else nothing; nor do those that English has too.
 */
export function monthNamed(name: string, dotted: boolean): MonthName | undefined {
  names ??= collect();
  const word = plainMonth(name);
  return names.get(word) ?? names.get(`${dotted ? '.' : ' '}${word}`);
}

let names: ReadonlyMap<string, MonthName> | undefined;

/** The name as it is looked up: Hebrew and Catalan put a preposition in front of it, Basque an ending behind. */
function plainMonth(name: string): string {
  return name.toLowerCase().replace(/[.׳॰]$/, '').replace(/^(?:ב(?=\p{L}{3})|d[’']|de )/u, '').replace(/(?<=a)ren$/, '');
}

function collect(): ReadonlyMap<string, MonthName> {
  const found = new Map<string, MonthName>();
  const taken = new Set<string>();
  for (const locale of locales) {
    const base = locale.slice(0, 2);
    // Danish and Norwegian write most months as German does.
    const reader = base === 'da' || base === 'nb' ? 'de' : base;
    const language = chronoReads.has(reader) ? (reader as Language) : undefined;
    const dot = dayIsDotted(locale) ? '.' : ' ';
    for (const { word, month } of namesOf(`${locale}-u-ca-gregory-nu-latn`, 2031, 0)) {
      for (const key of [word, dot + word]) {
        const known = found.get(key);
        if (taken.has(key)) continue;
        if (locale === 'en' || (known && known.month !== month)) {
          taken.add(key);
          found.delete(key);
        } else found.set(key, { month, languages: [...new Set([...known?.languages ?? [], ...(language ? [language] : [])])] });
      }
    }
  }
  for (const locale of ['fa', 'fa-AF', 'ps']) {
    for (const { word, month } of namesOf(`${locale}-u-ca-persian-nu-latn`, 2031, 3)) if (!found.has(word)) found.set(word, { month, languages: [], persian: true });
  }
  return found;
}

/** The long and short names of twelve months, beside a day and alone; the first begins in the month after `first` of that year. */
function namesOf(locale: string, year: number, first: number): readonly { readonly word: string; readonly month: number }[] {
  const formats = (['long', 'short'] as const).flatMap((style) => [{ day: 'numeric', month: style, timeZone: 'UTC' } as const, { month: style, timeZone: 'UTC' } as const]).map((options) => new Intl.DateTimeFormat(locale, options));
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => formats.flatMap((format) => {
    const word = plainMonth(format.formatToParts(new Date(Date.UTC(year, first + month - 1, 5))).find(({ type }) => type === 'month')?.value ?? '');
    return /^[\p{L}\p{M}][\p{L}\p{M}.]+$/u.test(word) ? [{ word, month }] : [];
  }));
}

function dayIsDotted(locale: string): boolean {
  return /14\./.test(new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2031, 4, 14))));
}

const chronoReads: ReadonlySet<string> = new Set<Language>(['ar', 'de', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'nl', 'pt', 'ru', 'sv', 'uk', 'vi']);

/** English first, then the others that dates are read in. */
const locales = [
  'en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'fi', 'ru', 'uk', 'id', 'ar', 'ar-SY', 'ar-MA', 'da', 'nb', 'tr', 'az', 'pl', 'cs', 'sk', 'sl', 'hr', 'sr', 'sr-Latn', 'bs', 'bg', 'mk', 'ro', 'el', 'he', 'fa', 'fa-AF', 'ps', 'ur', 'sq', 'ca', 'gl', 'eu', 'et', 'lv', 'lt',
  'hu', 'is', 'ga', 'cy', 'mt', 'hy', 'ka', 'be', 'kk', 'ky', 'tg', 'tk', 'uz', 'ku', 'sw', 'so', 'am', 'af', 'ms', 'fil', 'hi', 'mr', 'ne', 'bn', 'pa', 'gu', 'ta', 'te', 'kn', 'ml', 'si', 'th', 'lo', 'km', 'my',
];
