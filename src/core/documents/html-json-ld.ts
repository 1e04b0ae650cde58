import { dateOf, isRecord, peopleOf, stringOf } from './html-values';

/** What a page's JSON-LD says of an article (schema.org). */
export interface ArticleData {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  /** When it was written, which may be before it was published. */
  readonly created?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The article that the page is about: of several (lists of related ones, parts of a live page) the one that has the page's address or title;
 * what it leaves open is filled in from the page that it is the main part of. One that has another address and another title is another article.
 * Broken scripts are mended where control characters or a wrapper are what breaks them; of others nothing is certain.
 */
export function findArticleData(scripts: readonly string[], fits: (data: ArticleData) => Fit): FoundArticle {
  const articles: Judged[] = [];
  const pages: Judged[] = [];
  const byId = new Map<string, Readonly<Record<string, unknown>>>();
  const items = scripts.flatMap((script) => {
    const data = parsed(script);
    return data === undefined ? torn(script).map((item) => ({ item, whole: false })) : itemsOf(data).map((item) => ({ item, whole: true }));
  });
  for (const { item } of items) {
    const id = stringOf(item['@id']);
    if (id !== undefined && (item['name'] !== undefined || item['headline'] !== undefined)) byId.set(id, item);
  }
  for (const { item, whole } of items) {
    const type = JSON.stringify(item['@type'] ?? '');
    const judged = (): Judged => {
      const data = articleData(item, byId);
      return { data, whole, fit: fits(data) };
    };
    if (/Article|Posting|Report"/.test(type) && !/Comment/.test(type)) articles.push(judged());
    else if (/WebPage/.test(type)) pages.push(judged());
    // `CreativeWork`, `PodcastEpisode`: only where it is the page's own.
    else if (item['datePublished'] !== undefined && !/Comment|Review|Person|Organization|WebSite|Video|Image/.test(type)) pages.push(...[judged()].filter(({ fit }) => fit === 'this'));
  }
  const possible = articles.filter(({ fit }) => fit !== 'other');
  const own = possible.find(({ fit }) => fit === 'this');
  const article = own ?? (possible.length > 1 ? possible.find(({ data }) => data.date !== undefined) : possible[0]);
  const page = pages.find(({ fit }) => fit === 'this') ?? (articles.length === 0 ? pages.find(({ fit }) => fit !== 'other') : undefined);
  const dated = article?.data.date === undefined ? page : article;
  const certain = dated?.whole === true && dated.fit !== 'unknown' && (own !== undefined || possible.length < 2);
  return { ...defined({ ...page?.data, title: undefined, authors: undefined }), ...defined(article?.data ?? {}), certain };
}

/** Data as they were found: in a script that could be parsed, and whether they are of this page. */
interface Judged {
  readonly data: ArticleData;
  readonly whole: boolean;
  readonly fit: Fit;
}

/** Whether data are of this page: by address or title, in part or as far as they say, not at all, or by nothing that is known. */
export type Fit = 'this' | 'likely' | 'other' | 'unknown';

export interface FoundArticle extends ArticleData {
  /** Whether nothing else may be meant. */
  readonly certain: boolean;
}

function defined(data: ArticleData): ArticleData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

function parsed(script: string): unknown {
  const bare = script.trim().replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '').replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/, '').replace(/;\s*$/, '').trim();
  for (const text of [bare, bare.replace(/[\0-\x1f]+/g, ' '), bare.replace(/[\0-\x1f]+/g, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

/** What can still be told of an article from a script that nobody can parse: quotation marks within a text are what breaks most. */
function torn(script: string): readonly Readonly<Record<string, unknown>>[] {
  const all = (key: string): readonly string[] => [...new Set([...script.matchAll(new RegExp(`"${key}"\\s*:\\s*"([^"\\n]{1,500})"\\s*(?=[,}\\]]|$)`, 'g'))].map((match) => match[1] ?? ''))];
  const [date, ...others] = all('datePublished');
  // Of several articles nobody knows which is which.
  if (date === undefined || others.length > 0 || !/"@type"\s*:\s*\[?\s*"[^"]*(?:Article|Posting|Report)"/.test(script)) return [];
  return [{ '@type': 'Article', headline: all('headline')[0], datePublished: date, dateModified: all('dateModified')[0], url: all('mainEntityOfPage')[0] ?? all('url')[0] }];
}

/** The records of a script: lists, graphs and main parts opened, lists of other pages not. */
function itemsOf(data: unknown): readonly Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = [];
  const queue: unknown[] = [data];
  for (let looked = 0; queue.length > 0 && looked < 2000; looked++) {
    const item = queue.shift();
    if (Array.isArray(item)) queue.push(...item.slice(0, 200));
    else if (isRecord(item)) {
      found.push(item);
      queue.push(item['@graph'], item['mainEntity']);
      // `mainEntityOfPage` is mostly an address.
      if (isRecord(item['mainEntityOfPage']) && item['mainEntityOfPage']['datePublished'] !== undefined) queue.push(item['mainEntityOfPage']);
    }
  }
  return found;
}

function articleData(item: Readonly<Record<string, unknown>>, byId: ReadonlyMap<string, Readonly<Record<string, unknown>>>): ArticleData {
  const main = item['mainEntityOfPage'];
  return {
    title: stringOf(item['headline']) ?? stringOf(item['name']),
    outlet: peopleOf(item['publisher'], byId)[0] ?? peopleOf(item['sourceOrganization'], byId)[0],
    authors: [item['author'], item['creator']].map((value) => peopleOf(value, byId)).find((names) => names.length > 0),
    date: dateOf(item['datePublished']),
    created: dateOf(item['dateCreated']),
    updated: dateOf(item['dateModified']),
    url: stringOf(item['url']) ?? stringOf(main) ?? (isRecord(main) ? stringOf(main['@id']) : undefined),
    language: stringOf(item['inLanguage']),
  };
}
