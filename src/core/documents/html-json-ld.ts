import { dateOf, isRecord, peopleOf, stringOf } from './html-values';

/** What a page's JSON-LD says of an article (schema.org). */
export interface ArticleData {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The article that the page is about: of several (lists of related ones, parts of a live page) the one that has the page's address or title;
 * what it leaves open is filled in from the page that it is the main part of. Broken scripts are mended where control characters or a wrapper
 * are what breaks them.
 */
export function findArticleData(scripts: readonly string[], isThisPage: (data: ArticleData) => boolean): ArticleData {
  const articles: ArticleData[] = [];
  const pages: ArticleData[] = [];
  const byId = new Map<string, Readonly<Record<string, unknown>>>();
  const items = scripts.flatMap((script) => itemsOf(parsed(script)));
  for (const item of items) {
    const id = stringOf(item['@id']);
    if (id !== undefined && (item['name'] !== undefined || item['headline'] !== undefined)) byId.set(id, item);
  }
  for (const item of items) {
    const type = JSON.stringify(item['@type'] ?? '');
    if (/Article|Posting|Report"/.test(type) && !/Comment/.test(type)) articles.push(articleData(item, byId));
    else if (/WebPage/.test(type)) pages.push(articleData(item, byId));
  }
  const article = articles.find(isThisPage) ?? (articles.length > 1 ? articles.find(({ date }) => date !== undefined) : articles[0]) ?? {};
  const page = articles.length === 0 ? pages[0] : undefined;
  return { ...defined({ ...page, title: undefined, authors: undefined }), ...defined(article) };
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
    date: dateOf(item['datePublished']) ?? dateOf(item['dateCreated']),
    updated: dateOf(item['dateModified']),
    url: stringOf(item['url']) ?? stringOf(main) ?? (isRecord(main) ? stringOf(main['@id']) : undefined),
    language: stringOf(item['inLanguage']),
  };
}
