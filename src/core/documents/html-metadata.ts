import { archivedAddress } from './archives';
import { dateOrders, readDate } from './dates';
import type { Metadata } from './document';
import { findArticleData, type ArticleData } from './html-json-ld';
import { pageTitle, wordsIn } from './html-title';
import type { HtmlTokens } from './html-tokens';
import { stringOf } from './html-values';
import { timesOf } from './html-times';
import { described, splitAuthors } from './metadata';

/**
 * What a page says of itself for machines: JSON-LD (schema.org), Open Graph, Dublin Core, the `citation_` names of Highwire Press and plain
 * `<meta>`, `<time>`, `<title>`, its address, and the marks that browsers and archives leave on saved pages. A date is sure when it is
 * called one of publication and nothing else of the kind says another day. `lines` are the visible ones.
 */
export function describePage(tokens: HtmlTokens, text: string, lines: readonly string[]): PageDescription {
  const all = (...keys: readonly string[]): readonly string[] => keys.map((key) => (tokens.metas.get(key) ?? []).flatMap((value) => stringOf(value) ?? [])).find((values) => values.length > 0) ?? [];
  const meta = (...keys: readonly string[]): string | undefined => all(...keys)[0];
  const addresses = [tokens.canonical, meta('og:url'), meta('citation_fulltext_html_url', 'dc.identifier', 'twitter:url'), savedFrom(tokens.comments, text)].filter((address) => address !== undefined && isPage(address)).map(archivedAddress);
  const heading = tokens.headings.find(({ level }) => level === 1) ?? tokens.headings[0];
  const shown = [meta('og:title'), tokens.title, heading && wordsIn(tokens, heading.start, heading.end)].map(simple);
  const isThis = (data: ArticleData): boolean => addresses.some(({ url }) => sameAddress(url, data.url)) || shown.some((title) => title !== '' && (title === simple(data.title) || (simple(data.title).length > 20 && title.startsWith(simple(data.title)))));
  const linked = findArticleData(tokens.jsonLd, isThis);
  const url = [...addresses, archivedAddress(linked.url !== undefined && isPage(linked.url) ? linked.url : undefined)];
  const address = url.find((one) => one.url !== undefined)?.url;
  const named = linked.outlet ?? meta('og:site_name', 'citation_journal_title', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name');
  const title = pageTitle(tokens, [linked.title, meta('og:title'), meta('citation_title', 'dc.title', 'dcterms.title'), meta('twitter:title')], lines, named, address);
  const orders = dateOrders(text);
  const read = (values: readonly (string | undefined)[]): readonly string[] => values.flatMap((value) => (value === undefined ? [] : readDate(value, orders) ?? []));
  const times = timesOf(tokens, title.at);
  const published = [linked.date, ...publishedKeys.map((key) => meta(key)), times.published];
  // Cards of other articles have stamps of their own.
  const several = all('datepublished').some((stamp, _, stamps) => stamp.slice(0, 10) !== stamps[0]?.slice(0, 10));
  const sure = read(several ? published.filter((stamp) => stamp !== meta('datepublished')) : published);
  const weak = read([several ? meta('datepublished') : undefined, meta('date', 'dc.date', 'dcterms.date', 'dcterms.created', 'dc.date.created', 'citation_online_date', 'citation_date'), times.near]);
  const first = sure[0] ?? weak[0];
  const agreed = first !== undefined && (sure.length > 0 ? sure : weak).every((other) => near(first, other)) && (sure.length > 0 || weak.length > 1);
  const { date, beside, settled } = agreed ? localDay(sure.length > 0 ? sure : weak, published.filter((stamp) => stamp !== undefined)) : { date: first, beside: [], settled: false };
  const authors = linked.authors ?? all('citation_author').concat(all('citation_author').length > 0 ? [] : all('author', 'dc.creator', 'dcterms.creator', 'article:author', 'og:article:author', 'parsely-author', 'sailthru.author', 'byl').flatMap(splitAuthors));
  const doubtful = [...(settled ? [] : ['date' as const]), ...(title.sure ? [] : ['title' as const]), ...(named === undefined ? ['outlet' as const] : [])];
  const metadata = described('html', {
    title: title.title,
    outlet: named ?? title.outlet,
    authors: authors.filter((name) => !/^https?:|^@/i.test(name)).map((name) => name.replace(/^by\s+/i, '')).filter((name, index, names) => names.indexOf(name) === index),
    date,
    updated: read([linked.updated, meta('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified', 'dc.date.modified'), times.updated])[0],
    url: address,
    archivedUrl: url.find(({ archivedUrl }) => archivedUrl !== undefined)?.archivedUrl,
    language: languageOf(tokens.language) ?? languageOf(meta('og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language')) ?? languageOf(linked.language),
    accessed: read([savedWhen(tokens.comments)])[0],
  }, doubtful);
  return { metadata, beside };
}

export interface PageDescription {
  readonly metadata: Metadata;
  /** The days before and after the date that may be the outlet's, as its stamp is in universal time. */
  readonly beside: readonly string[];
}

/** `<meta>` names under which pages give the date of publication. */
const publishedKeys = [
  'article:published_time', 'og:article:published_time', 'article:published', 'published_time', 'og:published_time', 'og:pubdate', 'article:publicationdate', 'datepublished', 'citation_publication_date', 'dc.date.issued', 'dcterms.issued', 'dcterms.available', 'pubdate', 'publishdate', 'publish-date', 'publish_date',
  'publication_date', 'pub_date', 'parsely-pub-date', 'sailthru.date', 'article.published', 'originalpublicationdate', 'cxenseparse:recs:publishtime', 'article_date_original', 'pdate',
];

/**
 * The day of publication where the outlet is. A stamp in universal time may be a day off: one that has the outlet's own offset tells its day for
 * certain; without one the day may be another of `beside`, and is not settled where the stamps name two.
 */
function localDay(days: readonly string[], stamps: readonly string[]): { readonly date: string | undefined; readonly beside: readonly string[]; readonly settled: boolean } {
  const date = days[0];
  const local = stamps.find((stamp) => /\d{2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?\s?[+-](?!00:?00)\d{2}:?\d{2}$/.test(stamp.trim()));
  if (local !== undefined) return { date: readDate(local) ?? date, beside: [], settled: true };
  if (date?.length !== 10) return { date, beside: [], settled: true };
  // Offsets go from 12 hours behind to 14 ahead.
  const hours = stamps.flatMap((stamp) => (stamp.startsWith(date) ? /^.{10}[T\s](\d{2}):.*(?:Z|UTC|GMT|[+-]00:?00)$/.exec(stamp.trim())?.[1] ?? [] : [])).map(Number);
  const day = (steps: number): string => new Date(Date.parse(date) + steps * 86_400_000).toISOString().slice(0, 10);
  const beside = [...(hours.some((hour) => hour < 12) ? [day(-1)] : []), ...(hours.some((hour) => hour >= 10) ? [day(1)] : [])];
  return { date, beside, settled: days.every((other) => other.slice(0, 10) === date) };
}

/** Within a day of each other: a stamp in universal time is a day off beside a local one. */
function near(date: string, other: string): boolean {
  return Math.abs(Date.parse(date) - Date.parse(other)) <= 86_400_000;
}

/** An address that says more than a host. */
function isPage(address: string): boolean {
  return /^https?:\/\/[^/\s]+\/[^\s]*[^\s/]/i.test(address);
}

function sameAddress(a: string | undefined, b: string | undefined): boolean {
  const plain = (address: string): string => address.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '').replace(/[?#].*$/, '').replace(/\/(?:amp)?\/?$/, '');
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}

function simple(words: string | undefined): string {
  return (words ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function languageOf(value: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?:[-_][\w-]{1,20})?$/i.exec(value?.trim() ?? '')?.[0]?.replaceAll('_', '-');
}

/** The address in the marks of browsers (`saved from url`), SingleFile and HTTrack, or in the banner of a web archive. */
function savedFrom(comments: readonly string[], text: string): string | undefined {
  for (const comment of comments) {
    const address = /saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(comment)?.[1] ?? /\burl:\s*(https?:\/\/\S+)/i.exec(comment)?.[1];
    if (address !== undefined) return address;
    const mirrored = /mirrored from (\S+\/\S+) by/i.exec(comment)?.[1];
    if (mirrored !== undefined) return `http://${mirrored.replace(/^https?:\/\//, '')}`;
  }
  return /\b__wm\.(?:wombat|init)\(\s*["'](https?:\/\/web\.archive\.org\/web\/[^"']+)["']/.exec(text.slice(0, 20_000))?.[1]
    ?? /\b__wm\.wombat\(\s*["'](https?:\/\/[^"']+)["']/.exec(text.slice(0, 20_000))?.[1];
}

function savedWhen(comments: readonly string[]): string | undefined {
  for (const comment of comments) {
    const when = /saved date:\s*(\S.{8,40})/i.exec(comment)?.[1] ?? /by HTTrack[^,]*,\s*(.{10,40}GMT)/i.exec(comment)?.[1] ?? /retrieved from the internet archive on\s+[\d:]+\s+(\w+ \d{1,2}, \d{4})/i.exec(comment)?.[1];
    if (when !== undefined) return when;
  }
  return undefined;
}
