import type { Problem } from '../documents/document';
import { moreProblems } from '../messages';

/** Problems in the order of the file, the first thousand. */
export function limited(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  if (sorted.length <= maxProblems) return sorted;
  return [...sorted.slice(0, maxProblems), { severity: 'information', message: moreProblems(sorted.length - maxProblems) }];
}

const maxProblems = 1000;

/** Recognition goes by letters and digits. */
export function findable(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name);
}
