import { archivedAddress } from './archives';
import { dateOrders, orderInLanguage, ordersWith } from './date-orders';
import type { DateOrders } from './date-orders';
import { readDate } from './dates';
import type { Metadata } from './document';
import { pageDates, type PageDates } from './html-dates';
import { findArticleData, type ArticleData, type Fit } from './html-json-ld';
import { pageTitle, sharesWords, wordsIn } from './html-title';
import type { HtmlTokens } from './html-tokens';
import { stringOf } from './html-values';
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
  const titles = [meta('og:title'), tokens.title, heading && wordsIn(tokens, heading.start, heading.end)];
  const shown = titles.map(simple);
  const isAddressed = addresses.some(({ url }) => url !== undefined && isPage(url));
  const fits = (data: ArticleData): Fit => {
    if (addresses.some(({ url }) => sameAddress(url, data.url)) || shown.some((title) => title !== '' && (title === simple(data.title) || (simple(data.title).length > 20 && title.startsWith(simple(data.title)))))) return 'this';
    const elsewhere = data.url !== undefined && (!isPage(data.url) || isAddressed);
    const told = data.title;
    if (told === undefined) return elsewhere ? 'other' : 'likely';
    if (titles.some((title) => sharesWords(title, told))) return 'likely';
    return elsewhere ? 'other' : 'unknown';
  };
  const linked = findArticleData(tokens.jsonLd, fits);
  const url = [...addresses, archivedAddress(linked.url !== undefined && isPage(linked.url) ? linked.url : undefined)];
  const address = url.find((one) => one.url !== undefined)?.url;
  const named = linked.outlet ?? meta('og:site_name', 'citation_journal_title', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name');
  const title = pageTitle(tokens, [linked.title, meta('og:title'), meta('citation_title', 'dc.title', 'dcterms.title'), meta('twitter:title')], lines, named, address);
  const outlets = tokens.metas.get('og:site_name') ?? [];
  const orders = ordersWith(dateOrders(lines.join('\n')), orderInLanguage(tokens.language || meta('og:locale', 'content-language'), address));
  const rewritten = [...outlets, ...url.flatMap(({ archivedUrl }) => archivedUrl ?? [])].some((name) => rewriting.test(name));
  const stale = meta('og:title') !== undefined && title.title !== undefined && !sharesWords(meta('og:title'), title.title) && !sharesWords(meta('og:title'), linked.title ?? tokens.title ?? '');
  const dates = pageDates(tokens, linked, title.at, orders, { rewritten, stale });
  const authors = linked.authors ?? all('citation_author').concat(all('citation_author').length > 0 ? [] : all('author', 'dc.creator', 'dcterms.creator', 'article:author', 'og:article:author', 'parsely-author', 'sailthru.author', 'byl').flatMap(splitAuthors));
  const doubtful = [...(dates.sure ? [] : ['date' as const]), ...(title.sure ? [] : ['title' as const]), ...(named === undefined ? ['outlet' as const] : [])];
  const metadata = described('html', {
    title: title.title,
    outlet: named ?? title.outlet,
    authors: authors.filter((name) => !/^https?:|^@/i.test(name)).map((name) => name.replace(/^by\s+/i, '')).filter((name, index, names) => names.indexOf(name) === index),
    date: dates.date,
    updated: dates.updated,
    url: address,
    archivedUrl: url.find(({ archivedUrl }) => archivedUrl !== undefined)?.archivedUrl,
    language: languageOf(tokens.language) ?? languageOf(meta('og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language')) ?? languageOf(linked.language),
    accessed: readDate(savedWhen(tokens.comments) ?? ''),
  }, doubtful);
  return { metadata, dates, orders };
}

export interface PageDescription {
  readonly metadata: Metadata;
  readonly dates: PageDates;
  /** How dates in figures are written there. */
  readonly orders: DateOrders;
}

/** Archives that put marks of their own in the place of the page's. */
const rewriting = /^(?:https?:\/\/)?(?:www\.)?archive\.(?:today|is|ph|li|fo|vn|md)(?:\/|$)/i;

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
