import type { Fact, FactType } from './fact';

/**
 * The facts that say who somebody is in a few lines, at most `limit`: what it is, the office held now, a death or an end, then its bonds to others; one of
 * a type before a second, plain ones before claims, those that more sentences say before others.
 */
export function chooseFacts(facts: readonly Fact[], limit: number): readonly Fact[] {
  const ranked = ranks.flatMap((type, rank) =>
    facts
      .filter((fact) => fact.type === type)
      .map((fact, age) => ({ fact, weight: weightOf(fact, age) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ fact }, place) => ({ fact, rank: rank + 100 * place + (fact.hedge ? 50 : 0) })));
  return ranked.sort((a, b) => a.rank - b.rank).slice(0, limit).map(({ fact }) => fact);
}

/** Names stand elsewhere. */
const ranks: readonly FactType[] = [
  'description', 'role', 'died', 'killed-by', 'dissolved', 'led-by', 'leads', 'part-of', 'backed-by', 'founded', 'fights', 'based-in', 'backs', 'founded-by', 'founder', 'spokesman', 'member',
];

/** An office held beats one that was left; a full wording beats *president*, *head of the guard* beats *Northlandic commander*; what is said often beats what is newest. */
function weightOf({ type, value, standing, hedge, evidence }: Fact, age: number): number {
  const words = Math.min(4, value.split(/\s+/).length);
  // A bare *General* says little, however often.
  const full = type === 'role' && / of /.test(value) ? 1 : 0;
  return (words === 1 ? 0 : Math.log2(1 + evidence.length)) + words / 2 + full - (standing === 'former' ? 2 : 0) - (hedge ? 2 : 0) - Math.min(3, age) / 2;
}
