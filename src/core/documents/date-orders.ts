import { dateInFigures } from './date-figures';

/** Which of two figures is the day, by the sign between them; absent where nothing tells. */
export type DateOrders = Readonly<Partial<Record<string, 'day' | 'month'>>>;

/** How dates in figures are ordered in these texts, from those that can be read one way only. Contradictions leave it open. */
export function dateOrders(...texts: readonly string[]): DateOrders {
  return ordersOf(texts.map((text) => seenOrders(text.slice(0, orderLimit))));
}

/** By the sign between two figures, what the dates of a text say of their order. */
export type SeenOrders = Readonly<Partial<Record<string, 'day' | 'month' | 'both'>>>;

/** What one text says. Of a text in parts that end behind white space, the parts say together what the whole does. */
export function seenOrders(text: string): SeenOrders {
  const seen: Record<string, 'day' | 'month' | 'both'> = {};
  for (const match of text.matchAll(dateInFigures)) {
    const { a, b, sign, y2 } = match.groups ?? {};
    if (sign === undefined || y2?.length === 2 || (Number(a) > 12) === (Number(b) > 12)) continue;
    const order = Number(a) > 12 ? 'day' : 'month';
    seen[sign] = (seen[sign] ?? order) === order ? order : 'both';
  }
  return seen;
}

/** What several texts say together. */
export function ordersOf(texts: readonly SeenOrders[]): DateOrders {
  const all: Record<string, 'day' | 'month' | 'both'> = {};
  for (const seen of texts) for (const [sign, order] of Object.entries(seen)) if (order) all[sign] = (all[sign] ?? order) === order ? order : 'both';
  return Object.fromEntries(Object.entries(all).filter(([, order]) => order !== 'both')) as DateOrders;
}

/** Characters at the beginning of a text in which orders are looked for. */
export const orderLimit = 200_000;

/** The orders, and for the signs that they leave open what is usual in a language. */
export function ordersWith(orders: DateOrders, usual: 'day' | 'month' | undefined): DateOrders {
  return usual === undefined ? orders : { '/': usual, '-': usual, ...orders };
}

/**
 * What comes first where a page is read, as the platform (CLDR) knows it, by its language and the country of its address. Undefined where the two
 * do not tell: English alone is written both ways, and some languages put the year in front.
 */
export function orderInLanguage(language: string | undefined, address: string | undefined): 'day' | 'month' | undefined {
  if (language === undefined) return undefined;
  const country = /^https?:\/\/[^/?#:]+\.([a-z]{2})(?=[:/?#]|$)/i.exec(address ?? '')?.[1]?.toUpperCase();
  const here = country === undefined || worldwide.has(country) ? undefined : country === 'UK' ? 'GB' : country;
  try {
    const locale = new Intl.Locale(language);
    const region = locale.region;
    if (locale.language === 'en' && region === undefined && here === undefined) return undefined;
    const said = firstOf(`${locale.language}${region ?? here ? `-${region ?? here}` : ''}`);
    // A template's `en-US` in another country.
    return here !== undefined && region !== undefined && firstOf(`${locale.language}-${here}`) !== said ? undefined : said;
  } catch {
    return undefined;
  }
}

function firstOf(locale: string): 'day' | 'month' | undefined {
  const [first] = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { day: 'numeric', month: 'numeric', year: 'numeric' }).formatToParts(0).filter(({ type }) => type === 'day' || type === 'month' || type === 'year');
  return first?.type === 'day' || first?.type === 'month' ? first.type : undefined;
}

/** Domains of countries that people of all countries use. */
const worldwide = new Set(['IO', 'TV', 'CO', 'ME', 'AI', 'FM', 'CC', 'WS', 'TO', 'GG', 'SH', 'LY', 'EU']);

/**
 * What comes first in a text without a mark of its language: English alone puts the month in front, and writes without other letters than the first 26.
 * Undefined for what may be English, and where the year comes first.
 */
export function orderInText(text: string): 'day' | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const other = letters.filter((letter) => !/[a-z]/i.test(letter));
  if (letters.length < 80 || /[\u3000-\u9fff\uac00-\ud7af]/.test(text)) return undefined;
  return other.length > letters.length * 0.015 ? 'day' : undefined;
}
