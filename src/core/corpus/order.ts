import { compareText } from '../../base/text';

/** What tells where a source stands among others. */
export interface Dated {
  readonly uri: string;
  /** Path below the corpus folder. */
  readonly path: string;
  /** ISO 8601, as precise as it is known. */
  readonly date?: string;
}

/** Newest first, undated last, then by path and uri. */
export function newestFirst(a: Dated, b: Dated): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.path, b.path) || compareText(a.uri, b.uri);
}
