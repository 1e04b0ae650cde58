import type { Candidate } from './candidates';

/**
 * The sentence that introduces the entity, from candidates in order of age: the earliest that says what it is; else the
 * earliest that names it in full; else the earliest. Sure and readable sentences come before the others.
 */
export function introductionOf(candidates: readonly Candidate[]): Candidate | undefined {
  const sure = candidates.filter((candidate) => candidate.sure);
  const pool = sure.length > 0 ? sure : candidates;
  const readable = pool.filter((candidate) => candidate.readable);
  return (
    readable.find((candidate) => candidate.definition >= 3) ??
    readable.find((candidate) => candidate.definition >= 2 && candidate.fullName) ??
    readable.find((candidate) => candidate.fullName) ??
    readable[0] ??
    pool.find((candidate) => candidate.fullName) ??
    pool[0]
  );
}
