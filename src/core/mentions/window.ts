import type { Document } from '../documents/document';
import { joinTokens } from '../tokens/join';
import type { Analysis } from './analysis';
import type { Place } from './place';

/**
 * A place of a draft with what stands around it, as an analysis of its own: for what looks at the words of a name and at
 * few beside it. Offsets and words count from the beginning of the window.
 */
export interface DraftWindow {
  readonly analysis: Analysis;
  /** Where it begins in the draft. */
  readonly base: number;
  /** The words of the place, half-open. */
  readonly from: number;
  readonly to: number;
  /** Its sentences, half-open. */
  readonly sentence: number;
  readonly lastSentence: number;
}

/** The window of a place with at least so many words on each side, where the draft has as many. */
export function windowOf(places: readonly Place[], index: number, words = 8): DraftWindow {
  let first = index;
  let before = 0;
  while (first > 0 && before < words) before += wordsOf(places[--first]);
  let last = index;
  for (let behind = 0; last + 1 < places.length && behind < words;) behind += wordsOf(places[++last]);
  const base = places[first]?.start ?? 0;
  const own = places.slice(first, last + 1);
  const prose = own.length === 1 ? own[0]?.piece.text ?? '' : own.map(({ piece }) => piece.text).join('');
  const tokens = joinTokens(prose, own.map((place) => ({ tokens: place.named.block.tokens, start: place.start - base })));
  const sentences: number[] = [];
  const headlines: number[] = [];
  let sentence = 0;
  let lastSentence = 0;
  let word = 0;
  own.forEach(({ named: { block } }, n) => {
    if (first + n === index) sentence = sentences.length;
    for (const start of block.sentences) sentences.push(start + word);
    headlines.push(...block.headlines);
    if (first + n === index) lastSentence = sentences.length;
    word += block.tokens.count;
  });
  const document: Document = { uri: '', format: 'text', text: prose, prose, headings: [], metadata: {}, problems: [] };
  const analysis: Analysis = {
    document, tokens, sentences: Int32Array.from(sentences), headlines: Uint8Array.from(headlines),
    candidates: [], definitions: [], aliases: [], vocabulary: new Set(), contributions: new Map(),
  };
  return { analysis, base, from: before, to: before + wordsOf(places[index]), sentence, lastSentence };
}

function wordsOf(place: Place | undefined): number {
  return place?.named.block.tokens.count ?? 0;
}
