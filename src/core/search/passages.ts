import type { Span } from '../../base/span';
import type { Document } from '../documents/document';
import type { Mention } from '../mentions/mention';
import { excerptOf, type Excerpt } from '../mentions/snippet';
import type { Tokens } from '../tokens/tokens';
import { phrasePlaces } from '../tokens/phrases';
import type { SearchTerm as Term } from '../store/store';

/** Matches of a query that stand close together. */
export interface Passage {
  /** In order, not overlapping. */
  readonly matches: readonly Span[];
  /** How many of the query's terms it has. */
  readonly terms: number;
}

/** An article as far as passages need it. */
export interface MatchedArticle {
  readonly document: Document;
  readonly tokens: Pick<Tokens, 'folded' | 'starts' | 'ends'>;
  readonly mentions: readonly Mention[];
}

/** The passages of an article that a query matches: those with most of its terms first, then in the order of the text. */
export function passagesOf({ document, tokens, mentions }: MatchedArticle, terms: readonly Term[]): readonly Passage[] {
  const found: (Span & { readonly term: number })[] = [];
  terms.forEach(({ excluded, words, prefix, entities }, term) => {
    if (excluded) return;
    if (words.length > 0) {
      for (const i of phrasePlaces(tokens.folded, words, prefix)) {
        found.push({ start: tokens.starts[i] ?? 0, end: tokens.ends[i + words.length - 1] ?? 0, term });
      }
    }
    for (const { start, end, entity } of mentions) if (entities.includes(entity)) found.push({ start, end, term });
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const passages: Passage[] = [];
  for (let i = 0; i < found.length; ) {
    const start = found[i]?.start ?? 0;
    const matches: Span[] = [];
    const having = new Set<number>();
    let end = start;
    for (let next = found[i]; next && belongs(document.prose, start, end, next); next = found[++i]) {
      having.add(next.term);
      const last = matches.at(-1);
      if (last && next.start < last.end) matches[matches.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
      else matches.push({ start: next.start, end: next.end });
      end = Math.max(end, next.end);
    }
    passages.push({ matches, terms: having.size });
  }
  return passages.sort((a, b) => b.terms - a.terms || (a.matches[0]?.start ?? 0) - (b.matches[0]?.start ?? 0));
}

/** A passage as one line of text with its matches marked. */
export function passageText(document: Document, { matches }: Passage): Excerpt {
  return excerptOf(document, matches);
}

/** The first match always does; others within reach and in the same paragraph. */
function belongs(prose: string, start: number, end: number, next: Span): boolean {
  if (next.start <= end) return true;
  return next.end - start <= reach && !/\n[^\S\n]*\n/u.test(prose.slice(end, next.start));
}

/** UTF-16 code units from the first match of a passage to the end of its last. */
const reach = 120;
