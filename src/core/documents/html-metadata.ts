import type { Metadata } from './document';
import { dateOrders, readDate } from './dates';
import type { HtmlTokens } from './html-tokens';
import { withoutAbsent } from './text';

/** What a page's head says: JSON-LD (schema.org), Open Graph, Dublin Core and plain `<meta>`, `<time>`, `<title>`, the mark browsers leave on saved pages. */
export function describePage(tokens: HtmlTokens, text: string): Metadata {
  const meta = (...keys: readonly string[]): string | undefined => keys.map((key) => tokens.metas.get(key)).find((value) => value !== undefined);
  const linked = findArticleData(tokens.jsonLd);
  const named = linked.outlet ?? meta('og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'application-name');
  const heading = tokens.headings.find((candidate) => candidate.level === 1);
  const h1 = heading === undefined ? undefined : wordsIn(tokens, heading.start, heading.end);
  const tail = named === undefined ? titleTail(tokens.title, h1) : undefined;
  const outlet = named ?? tail?.outlet;
  const author = linked.author ?? meta('author', 'article:author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author', 'sailthru.author', 'byl');
  const date = linked.date ?? meta('article:published_time', 'og:article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.date',
    'dcterms.created', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date', 'article.published');
  const orders = dateOrders(text);
  const saved = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+?)\s*-->/i.exec(text.slice(0, 5000))?.[1];
  return withoutAbsent({
    title: clean(linked.title ?? meta('og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'), outlet) ?? tail?.title ?? pageTitle(clean(tokens.title, outlet), h1),
    outlet,
    author: author === undefined || /^https?:/i.test(author) ? undefined : author.replace(/^by\s+/i, ''),
    date: first([date, tokens.time].map((value) => (value === undefined ? undefined : readDate(value, orders)))),
    url: first([tokens.canonical, meta('og:url'), linked.url, saved].map((url) => (url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined))),
    language: /^[a-z]{2,3}(?:[-_][\w-]{1,20})?$/i.exec(tokens.language ?? '')?.[0] ?? meta('og:locale', 'language', 'dc.language'),
  });
}

/** `Title | Outlet` without the outlet, when that is known. */
function clean(title: string | undefined, outlet: string | undefined): string | undefined {
  const words = title?.replace(/\s+/g, ' ').trim();
  if (!words || outlet === undefined) return words || undefined;
  const bare = /^(.{3,}?)\s+[|–—:·-]\s+([^|]{1,80})$/.exec(words);
  return bare?.[2]?.toLowerCase() === outlet.toLowerCase() ? bare[1] : words;
}

/** `Title - Region - World - Outlet` of a page that names its outlet nowhere else: the short last part, and what stands before it. */
function titleTail(title: string | undefined, h1: string | undefined): { readonly title: string; readonly outlet: string } | undefined {
  const parts = title?.replace(/\s+/g, ' ').trim().split(/ (?:[|·»–—-]|::) /) ?? [];
  const outlet = parts.at(-1)?.trim() ?? '';
  if (parts.length < 2 || outlet.length > 40 || !/^\p{Lu}/u.test(outlet) || /\d{2}/.test(outlet) || /[.!?:]$/.test(outlet)) return undefined;
  const bare = title!.replace(/\s+/g, ' ').trim().slice(0, -outlet.length).replace(/ (?:[|·»–—-]|::) $/, '');
  if (h1 !== undefined && h1.length > 8 && bare.toLowerCase().startsWith(h1.toLowerCase())) return { title: h1, outlet };
  const bars = / [|·»] [^|·»]*$/.test(title!.replace(/\s+/g, ' ').trim());
  const words = outlet.split(' ');
  // A dash may also stand within a headline: then the part behind it is no name.
  if (bare.length < 15 || words.length > 5 || (!bars && (bare.split(' ').length < 4 || !words.every((word) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(word))))) return undefined;
  return { title: parts.length > 2 ? bare.replace(/(?: (?:[|·»–—-]|::) \p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*)?)+$/u, '') : bare, outlet };
}

/** The first heading when the page's title begins with it, or has no say; else the title before its last bar. */
function pageTitle(title: string | undefined, h1: string | undefined): string | undefined {
  if (title === undefined || title === '') return h1;
  if (h1 !== undefined && h1.length > 8 && title.toLowerCase().includes(h1.toLowerCase())) return h1;
  return /^(.{15,}?)\s+[|·»]\s+[^|]{1,60}$/.exec(title)?.[1] ?? title;
}

function wordsIn(tokens: HtmlTokens, start: number, end: number): string | undefined {
  const words = tokens.pieces.filter((piece) => piece.start >= start && piece.end <= end && !piece.hidden).map((piece) => piece.words).join('');
  return words.replace(/\s+/g, ' ').trim() || undefined;
}

interface ArticleData {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/** The first schema.org article in the page's JSON-LD. */
function findArticleData(scripts: readonly string[]): ArticleData {
  for (const script of scripts) {
    let data: unknown;
    try {
      data = JSON.parse(script.trim());
    } catch {
      continue;
    }
    const queue: unknown[] = [data];
    for (let looked = 0; queue.length > 0 && looked < 2000; looked++) {
      const item = queue.shift();
      if (Array.isArray(item)) queue.push(...item.slice(0, 200));
      else if (isRecord(item)) {
        if (/Article|Posting|Report/.test(JSON.stringify(item['@type'] ?? ''))) return articleData(item);
        queue.push(item['@graph'], item['mainEntity']);
      }
    }
  }
  return {};
}

function articleData(item: Readonly<Record<string, unknown>>): ArticleData {
  const main = item['mainEntityOfPage'];
  return {
    title: string(item['headline']) ?? string(item['name']),
    outlet: names(item['publisher']),
    author: names(item['author']) ?? names(item['creator']),
    date: string(item['datePublished']) ?? string(item['dateCreated']),
    url: string(item['url']) ?? string(main) ?? (isRecord(main) ? string(main['@id']) : undefined),
  };
}

function names(value: unknown): string | undefined {
  const list = (Array.isArray(value) ? value.slice(0, 20) : [value]).map((item) => string(isRecord(item) ? item['name'] : item)).filter((name) => name !== undefined);
  return list.length === 0 ? undefined : list.join(' and ');
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 2000) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}
