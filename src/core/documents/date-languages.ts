import type { ParsedResult } from 'chrono-node';

/**
 * Loads chrono-node's readers for the languages that dates of a text are written in, each once: English is there from the start, and most
 * corpora need no other. A month's name is known from the platform's own (CLDR).
 */
export async function loadDateLanguages(text: string): Promise<void> {
  for (const language of languagesOf(text)) if (!readers.has(language)) readers.set(language, (await loaders[language]()).strict);
}

/** The dates of a text in the languages other than English that its months are named in, as far as they were loaded. */
export function parseForeign(text: string): readonly ParsedResult[] {
  const results: ParsedResult[] = [];
  for (const language of languagesOf(text)) results.push(...(readers.get(language)?.parse(text, new Date(0)) ?? []));
  return results.filter((result, index) => !results.some((other, at) => at < index && other.index < result.index + result.text.length && result.index < other.index + other.text.length));
}

type Language = keyof typeof loaders;

/** Danish and Norwegian write most months as German does. */
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

function languagesOf(text: string): readonly Language[] {
  const found = new Set<Language>();
  for (const match of text.matchAll(written)) {
    const word = (match[1] ?? '').toLowerCase();
    const known = match[0].includes('月') ? 'ja' : word.startsWith('tháng') ? 'vi' : monthNames().get(word);
    if (known !== undefined) found.add(known);
  }
  return [...found];
}

/** A day, a month's name and a year of four digits: `14 de marzo de 2031`, `2031年3月14日`. */
const written = /(?<![\p{N}])[\p{Nd}]{1,2}(?:\.|º|er)?\s+(?:de\s+)?([\p{L}\p{M}]{2,14})\.?,?\s+(?:[\p{Nd}]{1,2},?\s+năm\s+|de\s+|del\s+)?[\p{Nd}]{4}(?![\p{N}])|[0-9０-９]{4}年\s*[0-9０-９]{1,2}月/gu;

let names: ReadonlyMap<string, Language> | undefined;

function monthNames(): ReadonlyMap<string, Language> {
  if (names) return names;
  const found = new Map<string, Language>();
  const english = new Set<string>();
  const add = (locale: string, take: (name: string) => void): void => {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' });
      const alone = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      for (let number = 0; number < 12; number++) {
        const day = new Date(Date.UTC(2031, number, 1));
        take(format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '');
        take(alone.format(day));
      }
    }
  };
  const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');
  add('en', (name) => english.add(plain(name)));
  for (const locale of ['de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'fi', 'ru', 'uk', 'id', 'ar', 'ar-SY', 'ar-MA', 'da', 'nb']) {
    const language = locale === 'da' || locale === 'nb' ? 'de' : (locale.slice(0, 2) as Language);
    add(locale, (name) => {
      const word = plain(name);
      if (/^[\p{L}\p{M}]{2,}$/u.test(word) && !english.has(word) && !found.has(word)) found.set(word, language);
    });
  }
  names = found;
  return found;
}
