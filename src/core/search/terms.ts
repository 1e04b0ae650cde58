import { functionWords } from '../tokens/words';
import type { SearchTerm } from '../store/store';
import type { QueryPart } from './query';

/** How a part of the query was understood: the words as written, or entities with all their names. */
export interface UnderstoodPart {
  readonly text: string;
  readonly excluded: boolean;
  /** Ids; none: the words alone. */
  readonly entities: readonly string[];
}

/** `empty`: nothing to look for; `only-excluded`: only what is not wanted; `unknown-entity`: nobody is called `text`. */
export type QueryProblem = { readonly code: 'empty' | 'only-excluded' } | { readonly code: 'unknown-entity'; readonly text: string };

export interface UnderstoodQuery {
  readonly terms: readonly SearchTerm[];
  readonly understood: readonly UnderstoodPart[];
  readonly problem?: QueryProblem;
}

/** Entities by what they are called. */
export interface NameLookup {
  /** Ids of the entities that go by a name; the name's folded words joined by spaces. */
  named(key: string): readonly string[];
  has(id: string): boolean;
}

/**
 * Finds the entities in a query: behind `entity:`, and where words side by side are a name, the longest first. A name that
 * was merely written also finds its own words, so that taking it for an entity never loses an article.
 */
export function understand(parts: readonly QueryPart[], names: NameLookup): UnderstoodQuery {
  const terms: SearchTerm[] = [];
  const understood: UnderstoodPart[] = [];
  let problem: QueryProblem | undefined;
  for (let i = 0; i < parts.length; ) {
    const { run, entities } = nameAt(parts, i, names);
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last) break;
    i += run.length;
    const { excluded } = first;
    const text = run.map((part) => part.text).join(' ');
    if (first.how === 'entity' && entities.length === 0) problem ??= { code: 'unknown-entity', text };
    terms.push({ excluded, words: first.how === 'entity' ? [] : run.flatMap(({ words }) => words), prefix: last.prefix, entities });
    understood.push({ text, excluded, entities });
  }
  if (terms.length === 0) problem = { code: 'empty' };
  else if (terms.every(({ excluded }) => excluded)) problem ??= { code: 'only-excluded' };
  return { terms, understood, ...(problem && { problem }) };
}

/** The parts from `at` on that are one name together, with whom they name; else the part alone. */
function nameAt(parts: readonly QueryPart[], at: number, names: NameLookup): { readonly run: readonly QueryPart[]; readonly entities: readonly string[] } {
  const first = parts[at];
  if (!first) return { run: [], entities: [] };
  if (first.how === 'phrase') return { run: [first], entities: [] };
  if (first.how === 'entity') {
    return { run: [first], entities: names.has(first.text) ? [first.text] : names.named(first.words.join(' ')) };
  }
  let end = at + 1;
  while (!first.excluded && end - at < longestName && parts[end]?.how === 'word' && !parts[end]?.excluded) end++;
  for (; end > at; end--) {
    const run = parts.slice(at, end);
    const words = run.flatMap((part) => part.words);
    // *who* and *us* are words, *WHO* and *US* may be names.
    if (words.length === 1 && functionWords.has(words[0] ?? '') && first.text === first.text.toLowerCase()) continue;
    const entities = names.named(words.join(' '));
    if (entities.length > 0) return { run, entities };
  }
  return { run: [first], entities: [] };
}

/** Parts of a query. */
const longestName = 10;
