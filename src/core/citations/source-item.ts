import type { CslDate, CslItem } from './csl-item';
import { cslName, splitAuthors } from './people';

/** A source as a bibliography shows it. */
export interface ReferencedSource {
  readonly uri: string;
  readonly citekey: string;
  /** Below the folder of the workspace, with forward slashes. */
  readonly path: string;
  readonly title: string;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  /** One by one; `author` is taken apart where they are not known so. */
  readonly authors?: readonly string[] | undefined;
  /** ISO 8601, as all dates here. */
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly archivedUrl?: string | undefined;
  readonly accessed?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
}

/** A source as an item of CSL-JSON: an article of a newspaper where the outlet is known, else a page of the web or a document. */
export function cslOfSource(source: ReferencedSource): CslItem {
  const { citekey, title, outlet, url, archivedUrl, language } = source;
  const authors = authorsOf(source);
  const issued = cslDate(source.date);
  const accessed = url === undefined ? undefined : cslDate(source.accessed);
  return {
    id: citekey,
    type: outlet ? 'article-newspaper' : url ? 'webpage' : 'document',
    title,
    ...(authors.length > 0 && { author: authors }),
    ...(outlet && { 'container-title': outlet }),
    ...(issued && { issued }),
    ...(url && { URL: url }),
    ...(accessed && { accessed }),
    ...(language && { language }),
    ...(archivedUrl && { note: archivedNote(archivedUrl) }),
  };
}

export function authorsOf({ author, authors }: ReferencedSource): ReturnType<typeof cslName>[] {
  return (authors ?? splitAuthors(author ?? '')).map(cslName);
}

export function archivedNote(url: string): string {
  return `Archived at ${url}`;
}

/** An ISO 8601 date, as precise as it is. */
export function cslDate(date: string | undefined): CslDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  return match ? { 'date-parts': [match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))] } : undefined;
}
