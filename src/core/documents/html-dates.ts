import { dateAndOrder, readDate } from './dates';
import type { DateOrders } from './date-orders';
import type { FoundArticle } from './html-json-ld';
import { timesOf } from './html-times';
import type { HtmlTokens } from './html-tokens';
import { stringOf } from './html-values';

/** What a page's marks for machines say of its date. */
export interface PageDates {
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  /** Whether the date is called that of publication and nothing else of the kind says another day. */
  readonly sure: boolean;
  /** The days before and after the date that may be the outlet's, as its stamp is in universal time. */
  readonly beside: readonly string[];
  /** Whether the hour in universal time makes it likely that the outlet's day is another. */
  readonly nearMidnight: boolean;
}

/**
 * The date of publication by JSON-LD, `<meta>` and `<time>`. `headline` is where the headline stands: stamps far from it are those of other
 * articles rather. Of a copy in an archive that writes marks of its own nothing is taken.
 */
export function pageDates(tokens: HtmlTokens, linked: FoundArticle, headline: number | undefined, orders: DateOrders, { rewritten, stale }: Distrust): PageDates {
  if (rewritten) return { sure: false, beside: [], nearMidnight: false };
  const metas = [...tokens.metas].flatMap(([key, values]) => values.map((value) => ({ key, value: stampText(stringOf(value) ?? '') })));
  const called = (names: (key: string) => boolean): readonly string[] => metas.flatMap(({ key, value }) => (names(key) ? [value] : []));
  const times = timesOf(tokens, headline);
  const named = [...publishedKeys.flatMap((key) => called((name) => name === key)), ...called(isPublished)];
  const likely = [linked.certain ? linked.date : undefined, ...(stale ? [] : named), times.published].filter((stamp) => stamp !== undefined);
  const doubtful = [linked.certain ? undefined : linked.date, ...(stale ? named : []), times.far, ...called((key) => createdKeys.has(plain(key))), linked.created, times.near].filter((stamp) => stamp !== undefined);
  const read = (stamps: readonly string[]): readonly (Stamp & { readonly assumed: boolean })[] => stamps.flatMap((text) => {
    const found = dateAndOrder(text, orders);
    return found === undefined || /^(?:1970-01-01|1969-12-31)$/.test(found.date) ? [] : [{ text, ...found }];
  });
  const all = read(likely);
  const sure = all.filter(({ assumed }) => !assumed);
  const weak = [...all.filter(({ assumed }) => assumed), ...read(doubtful)];
  const stamps = sure.length > 0 ? sure : weak;
  const first = stamps[0];
  const updated = read([linked.updated, ...called((key) => updatedKeys.has(key)), times.updated].filter((stamp) => stamp !== undefined))[0]?.date;
  if (first === undefined) return { updated, sure: false, beside: [], nearMidnight: false };
  // Changed before it was published: one of the two is something else.
  const backwards = updated !== undefined && updated < first.date && !near(updated, first.date);
  if (backwards || !stamps.every(({ date }) => near(first.date, date))) return { date: first.date, updated, sure: false, beside: [], nearMidnight: false };
  return { updated, ...localDay(stamps, sure.length > 0) };
}

/** What speaks against the marks of a page as a whole. */
export interface Distrust {
  /** An archive put its own in their place. */
  readonly rewritten: boolean;
  /** They give the title of another article: pages that load the next one in place keep those of the first. */
  readonly stale: boolean;
}

interface Stamp {
  readonly text: string;
  readonly date: string;
}

/** `<meta>` names under which pages give the date of publication, the better known first. */
const publishedKeys = [
  'article:published_time', 'og:article:published_time', 'article:published', 'published_time', 'og:published_time', 'og:pubdate', 'article:publicationdate', 'datepublished', 'citation_publication_date', 'dc.date.issued', 'dcterms.issued', 'dcterms.available', 'pubdate', 'publishdate', 'publish-date', 'publish_date',
  'publication_date', 'pub_date', 'parsely-pub-date', 'sailthru.date', 'article.published', 'originalpublicationdate', 'cxenseparse:recs:publishtime', 'article_date_original', 'pdate',
];

/** Systems make names of their own from the same words. */
function isPublished(key: string): boolean {
  const name = plain(key);
  return !publishedKeys.includes(key) && /publish(?:ed)?(?:date|time|at|on)|date(?:time)?published|publication(?:date|time)|pub(?:date|time)|published$|dateissued|(?:^|dc|dcterms)issued$|releasedate/.test(name) && !/last|latest|unpub|republ|modif|updat|expir|until|embargo|copyright/.test(name);
}

/** Those that do not say which date they give. */
const createdKeys = new Set(['date', 'dcdate', 'dctermsdate', 'dctermscreated', 'dcdatecreated', 'citationonlinedate', 'citationdate', 'eprintsdate', 'ptime', 'timestamp', 'created', 'articlecreated', 'createdate', 'creationdate', 'datecreated', 'displaydate', 'gsaarticledate', 'contentcreatedate', 'weiboarticlecreateat', 'pagedate']);
const updatedKeys = new Set(['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'lastmod', 'modified_time', 'last-updated', 'revised', 'revision_date', 'article:modified']);

function plain(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}

/** Seconds or milliseconds since 1970 as ISO 8601; anything else as it is. */
function stampText(value: string): string {
  const ms = /^\d{10}$/.test(value) ? Number(value) * 1000 : /^\d{13}$/.test(value) ? Number(value) : undefined;
  return ms === undefined ? value : new Date(ms).toISOString();
}

/**
 * The day of publication where the outlet is. A stamp in universal time may be a day off: one that has the outlet's own offset tells its day for
 * certain; without one the day may be another of `beside`, and is not sure where the stamps name two.
 */
function localDay(stamps: readonly Stamp[], called: boolean): Omit<PageDates, 'updated'> {
  const date = stamps[0]?.date ?? '';
  const local = stamps.find(({ text }) => /\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?\s?[+-](?!00:?00)\d{2}:?\d{2}$/.test(text.trim()));
  if (local !== undefined) return { date: readDate(local.text) ?? date, beside: [], sure: called, nearMidnight: false };
  if (date.length !== 10) return { date, beside: [], sure: called, nearMidnight: false };
  const hours = stamps.flatMap(({ text }) => {
    const [, hour] = text.startsWith(date) ? /^.{10}[T\s](\d{2}):.*(?:Z|UTC|GMT|[+-]00:?00)$/.exec(text.trim()) ?? [] : [];
    return hour === undefined ? [] : [Number(hour)];
  });
  const day = (steps: number): string => new Date(Date.parse(date) + steps * 86_400_000).toISOString().slice(0, 10);
  // Offsets go from 12 hours behind to 14 ahead.
  const beside = [...(hours.some((hour) => hour < 12) ? [day(-1)] : []), ...(hours.some((hour) => hour >= 10) ? [day(1)] : [])];
  // Where many people live it is the same day from 8 to 14 hours only: the evening before in America, the next morning in East Asia and Australia.
  const nearMidnight = hours.some((hour) => hour < 8 || hour >= 14);
  return { date, beside, sure: called && stamps.every((other) => other.date.slice(0, 10) === date), nearMidnight };
}

/** Within a day of each other: a stamp in universal time is a day off beside a local one. */
export function near(date: string, other: string): boolean {
  return Math.abs(Date.parse(date) - Date.parse(other)) <= 86_400_000;
}
