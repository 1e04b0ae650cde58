import type { Entity } from '../gazetteer/entity';
import { plainText, type Candidate } from './candidates';
import { hasLooseQuotes, startsInside, startsWithPronoun } from './sentence-signs';
import { contentWords, foldWords, overlap } from './words';

/** How much relevance weighs against repetition, 0 to 1. */
const lambda = 0.7;
/** Word overlap from which two sentences say the same. */
const sameness = 0.6;
/** How much a second sentence from the same source counts as repetition. */
const sameSource = 0.35;
/** Only so many candidates are compared with each other: keeps the cost of a much-named entity bounded. */
const compared = 300;

/**
 * Chooses the sentences that tell a reader most about the entity, best first: those that say what it is, name it early,
 * are specific, typical of what the corpus says, recent, from different sources, and do not repeat each other.
 *
 * Maximal marginal relevance (Carbonell and Goldstein, SIGIR 1998) over word overlap, relevance being a weighted sum of
 * the signs above, with the centrality of SumBasic (Nenkova and Vanderwende 2005): how often its words stand in the other candidates.
 */
export function chooseKeySentences(entity: Entity, candidates: readonly Candidate[], limit: number): readonly Candidate[] {
  const readable = withoutRepeats(candidates.filter((candidate) => candidate.readable));
  const clear = readable.filter((candidate) => !startsWithPronoun(candidate.prose));
  // Unclear sentences are better than none, and unsure mentions come only after sure ones.
  const pool = clear.length > 0 ? clear : readable;
  const chosen = mmr(entity, pool.filter((candidate) => candidate.sure), limit, []);
  return chosen.length > 0 ? chosen : mmr(entity, pool.filter((candidate) => !candidate.sure), limit, []);
}

interface Scored {
  readonly candidate: Candidate;
  readonly words: ReadonlySet<string>;
  readonly relevance: number;
}

function mmr(entity: Entity, pool: readonly Candidate[], limit: number, chosen: Candidate[]): readonly Candidate[] {
  let rest = scored(entity, pool);
  const taken: Scored[] = [];
  while (chosen.length < limit && rest.length > 0) {
    let best: { readonly item: Scored; readonly gain: number } | undefined;
    const left: Scored[] = [];
    for (const item of rest) {
      let repetition = 0;
      let same = false;
      for (const other of taken) {
        const likeness = overlap(item.words, other.words);
        if (likeness >= sameness) same = true;
        const source = item.candidate.document.uri === other.candidate.document.uri ? sameSource : 0;
        repetition = Math.max(repetition, Math.min(1, likeness + source));
      }
      if (same) continue;
      left.push(item);
      const gain = lambda * item.relevance - (1 - lambda) * repetition;
      if (!best || gain > best.gain + 1e-9) best = { item, gain };
    }
    if (!best) break;
    const { item } = best;
    taken.push(item);
    chosen.push(item.candidate);
    rest = left.filter((other) => other !== item);
  }
  return chosen;
}

/** Candidates with relevance and words, in a fixed order: best first, then newest, then by place. */
function scored(entity: Entity, pool: readonly Candidate[]): readonly Scored[] {
  const days = pool.flatMap((candidate) => dayOf(candidate.document.metadata.date) ?? []);
  let oldest = Infinity;
  let newest = -Infinity;
  for (const day of days) {
    oldest = Math.min(oldest, day);
    newest = Math.max(newest, day);
  }
  const best = pool
    .map((candidate) => ({ candidate, signs: signs(candidate, oldest, newest) }))
    .sort((a, b) => b.signs - a.signs || compareCandidates(a.candidate, b.candidate))
    .slice(0, compared);
  const own = new Set([entity.name, ...entity.aliases.map((alias) => alias.text)].flatMap((name) => foldWords(name)));
  const withWords = best.map((item) => ({ ...item, words: contentWords(item.candidate.prose, own) }));
  const sentencesWith = new Map<string, number>();
  for (const { words } of withWords) for (const word of words) sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
  return withWords
    .map(({ candidate, signs: value, words }) => ({ candidate, words, relevance: value + 0.15 * centrality(words, sentencesWith, withWords.length) }))
    .sort((a, b) => b.relevance - a.relevance || compareCandidates(a.candidate, b.candidate));
}

/** Relevance without centrality, about 0 to 0.85. */
function signs(candidate: Candidate, oldest: number, newest: number): number {
  const { prose, at, definition, words, others } = candidate;
  const early = at.start < 12 ? 1 : Math.max(0, 1 - at.start / Math.max(1, prose.length));
  const numbers = Math.min(2, prose.match(/(?<![\p{L}\p{N}])\d[\d,.]*/gu)?.length ?? 0) / 2;
  const specific = 0.5 * numbers + 0.5 * (others > 4 ? 0.4 : Math.min(2, others) / 2);
  const day = dayOf(candidate.document.metadata.date);
  const recent = day === undefined ? 0 : newest > oldest ? (day - oldest) / (newest - oldest) : 1;
  let value = 0.35 * (definition / 3) + 0.15 * early + 0.12 * specific + 0.13 * recent + (candidate.fullName ? 0.1 : 0);
  if (startsInside(prose)) value -= 0.12;
  if (hasLooseQuotes(prose)) value -= 0.15;
  if (/^["“«]/u.test(prose)) value -= 0.05;
  if (/[?]["”’]?$/u.test(prose)) value -= 0.1;
  if (words < 9) value -= 0.08;
  if (words > 40) value -= 0.004 * (words - 40);
  return value;
}

/** Mean share of the candidates that hold each word, scaled so that words in a fifth of them count in full. */
function centrality(words: ReadonlySet<string>, sentencesWith: ReadonlyMap<string, number>, total: number): number {
  if (words.size === 0 || total < 2) return 0;
  let sum = 0;
  for (const word of words) sum += Math.min(1, (5 * ((sentencesWith.get(word) ?? 1) - 1)) / total);
  return sum / words.size;
}

/** Of sentences that read the same, the first: candidates come in order of age. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key = plainText(candidate.prose).toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function compareCandidates(a: Candidate, b: Candidate): number {
  const dates = [a.document.metadata.date ?? '', b.document.metadata.date ?? ''] as const;
  if (dates[0] !== dates[1]) return dates[0] > dates[1] ? -1 : 1;
  if (a.document.uri !== b.document.uri) return a.document.uri < b.document.uri ? -1 : 1;
  return a.start - b.start;
}

/** Days of an ISO date, to compare; a missing month or day counts as the first. */
function dayOf(date: string | undefined): number | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  return match ? Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)) / 86_400_000 : undefined;
}
