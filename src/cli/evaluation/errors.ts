import { groupedBy } from '../../base/lists';
import type { Span } from '../../base/span';
import { compareText } from '../../base/text';
import type { GoldDocument } from './gold';

/** Every sort of error that is listed, in the order of the listing. */
export const errorSorts = ['missed', 'boundary', 'nothing-there', 'not-asked', 'kind', 'split', 'merged'] as const;

/**
 * - `missed`: a mention that is asked for, and nothing found there
 * - `boundary`: found with another start or end than the gold mention that it overlaps
 * - `nothing-there`, `not-asked`: found where the gold has nothing, or a place or the like
 * - `kind`: the right span, another kind
 * - `split`: one gold entity in several found ones; `merged`: several gold entities in one found
 */
export type ErrorSort = (typeof errorSorts)[number];

/** One error at one place. */
export interface ErrorCase {
  readonly sort: ErrorSort;
  /** What errors of one sort are counted by. */
  readonly label: string;
  /** What more there is to say of this case. */
  readonly note: string;
  readonly example: Example;
}

export interface Example {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** All errors of one sort: the most frequent labels, each with its first case. */
export interface ErrorList {
  readonly sort: ErrorSort;
  /** Cases in all. */
  readonly count: number;
  readonly labels: number;
  readonly top: readonly { readonly count: number; readonly label: string; readonly note: string; readonly example: Example }[];
}

/** Groups cases by sort and label: the `limit` most frequent labels of each sort, then in the order of the texts. */
export function listErrors(cases: readonly ErrorCase[], limit: number): readonly ErrorList[] {
  return errorSorts.flatMap((sort) => {
    const ofSort = cases.filter((one) => one.sort === sort);
    if (ofSort.length === 0) return [];
    const byLabel = groupedBy(ofSort, (one) => one.label);
    const top = [...byLabel]
      .map(([label, all]) => ({ count: all.length, label, note: all[0]!.note, example: all[0]!.example }))
      .sort((a, b) => b.count - a.count || compareText(a.label, b.label))
      .slice(0, limit);
    return [{ sort, count: ofSort.length, labels: byLabel.size, top }];
  });
}

/** Characters shown on each side. */
const around = 50;

export function exampleOf({ id, text }: GoldDocument, { start, end }: Span): Example {
  return { document: id, start, end, before: text.slice(Math.max(0, start - around), start), text: text.slice(start, end), after: text.slice(end, end + around) };
}
