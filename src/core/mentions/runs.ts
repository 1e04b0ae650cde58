import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import { articleParticles, compoundEndings, innerPossessors, leadingParticles, particles, titles } from '../names/words';
import { isDemonym, isGivenName, isNameToken, isPlace, isWord, stateOf } from '../names/lexicon';
import { isHead } from './heads';
import { enumerationEnd, joins, linkEnd } from './links';
import { lostApostrophe } from './no-names';
import type { Run } from './run';
import { takeApart } from './take-apart';

/**
 * Finds runs of capitalised words, with what belongs inside them (*al-*, *bin*, *of the*, *for*, *and*), and takes apart
 * what does not belong together: titles, nationalities, sentence openings. Sentences that are all capitals or title
 * case (`headlines`, see {@link isHeadline}) are left out: there a capital says nothing, and only names known from
 * elsewhere are looked for.
 */
export function findRuns(tokens: Tokens, sentences: Int32Array, headlines: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences[s] ?? 0;
    const to = s + 1 < sentences.length ? (sentences[s + 1] ?? 0) : tokens.count;
    if (headlines[s]) continue;
    let i = from;
    while (i < to) {
      const end = runEnd(tokens, i, to);
      if (end > i) {
        takeApart(tokens, i, end, from, runs);
        i = end;
      } else i++;
    }
  }
  return runs;
}

/** The place behind *in*, right behind a run. */
export function regionBehind(tokens: Tokens, run: Run): string | undefined {
  const k = run.to;
  if (tokens.folded[k] !== 'in' || tokens.before[k] !== 0 || tokens.before[k + 1] !== 0) return undefined;
  const region = tokens.folded[k + 1] ?? '';
  return stateOf(region) !== undefined || isPlace(region) ? region : undefined;
}

function runEnd(tokens: Tokens, i: number, limit: number): number {
  const { folded, shapes } = tokens;
  let j = i;
  const shape = shapes[i] ?? 0;
  if (shape & Shape.caseless || !isLatin(folded[i] ?? '')) return i;
  // sub-Saharan, e-commerce: the small part belongs to the word, and the whole is no name.
  if ((tokens.before[i] ?? 0) & Gap.hyphen && i > 0 && !(shapes[i - 1]! & (Shape.capital | Shape.digit)) && !looseprefixes.has(folded[i - 1] ?? '')) return i;
  if (!(shape & Shape.capital)) {
    // bin Laden, al-Nusra
    if (!leadingParticles.has(folded[i] ?? '') || i + 1 >= limit || !(shapes[i + 1]! & Shape.capital)) return i;
    const gap = tokens.before[i + 1] ?? 0;
    if (!(gap === 0 || gap & Gap.hyphen || (gap === Gap.glued))) return i;
    if (folded[i] === 'l' || folded[i] === 'd' || folded[i] === 'as' || folded[i] === 'an') {
      if (!(gap & Gap.glued)) return i;
    }
    if (gap === 0 && (folded[i] === 'la' || folded[i] === 'da' || folded[i] === 'den')) return i;
    j = i + 1;
  }
  for (;;) {
    j++;
    if (j >= limit) return j;
    if (shapes[j - 1]! & Shape.possessive && !innerPossessors.has(folded[j - 1] ?? '')) return j;
    const gap = tokens.before[j] ?? 0;
    if (gap === Gap.comma) {
      const k = enumerationEnd(tokens, i, j, limit);
      if (k === j) return j;
      j = k;
      continue;
    }
    const behindQuote = quotedNameEnd(tokens, i, j, limit);
    if (behindQuote > j) {
      j = behindQuote;
      continue;
    }
    if (!joins(tokens, j) || lostApostrophe(folded[j - 1] ?? '') || lostApostrophe(folded[j] ?? '')) return j;
    const next = shapes[j] ?? 0;
    if (next & Shape.caseless || !isLatin(folded[j] ?? '')) return j;
    if (next & Shape.capital) {
      if (gap & Gap.hyphen && splitsAtHyphen(tokens, j)) return j;
      continue;
    }
    const word = folded[j] ?? '';
    // Teng Lai-shan, Sun Ki-lo
    if (gap & Gap.hyphen) {
      const first = folded[j - 1] ?? '';
      if (j - i >= 2 && !isWord(word) && !compoundEndings.has(word) && !isDemonym(first) && !stateOf(first) && !isPlace(first) && !(shapes[j - 1]! & Shape.allCapitals)) continue;
      if (!compoundEndings.has(word) && !isDemonym(first) && !stateOf(first) && !isWord(first) && first.length <= 4
        && (j - i >= 2 || !isWord(word)) && !(shapes[j - 1]! & Shape.allCapitals)) continue;
      return j;
    }
    if (gap !== 0 && gap !== Gap.lineBreak) return j;
    const k = linkEnd(tokens, i, j, limit);
    if (k === j) return j;
    j = k;
  }
}

/** Prefixes before a hyphen that leave the name behind it alone: *pro-Sistani*. */
const looseprefixes: ReadonlySet<string> = new Set(['pro', 'anti', 'ex', 'non', 'post', 'pre', 'then', 'mid', 'neo', 'un', 'us', 'the', 'al', 'el', 'of', 'self', 'counter', 'inter', 'cross', 'co', 'led', 'backed']);

/** Discovery knows the habits of Latin script only; names in others come from the gazetteer. */
function isLatin(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

/** *Harun "the Lion" Tesk*: with word `j` behind an opening quote inside a person's name, the index of the word behind the quote; else `j`. */
function quotedNameEnd(tokens: Tokens, i: number, j: number, limit: number): number {
  const { folded, shapes, before } = tokens;
  const left = folded[j - 1] ?? '';
  if (before[j] !== Gap.openQuote || j - i > 3 || !isNameToken(folded[i] ?? '') || titles.has(left) || isHead(left) || isWord(left) && !isGivenName(left)) return j;
  for (let k = j + 1; k < limit && k - j <= 3; k++) {
    const gap = before[k] ?? 0;
    if (gap === Gap.closeQuote) {
      const behind = folded[k] ?? '';
      return shapes[k]! & Shape.capital && shapes[k - 1]! & Shape.capital && !functionWords.has(behind) && (!isWord(behind) || isNameToken(behind)) ? k : j;
    }
    if (gap !== 0 && !(gap & Gap.hyphen)) return j;
  }
  return j;
}

/** *U.S.-Iraq*, *Sino-Soviet*: two names. *Al-Teskani*, *Young-Min*, *Counter-Terrorism*: one. */
function splitsAtHyphen(tokens: Tokens, j: number): boolean {
  const left = tokens.folded[j - 1] ?? '';
  if (articleParticles.has(left)) return false;
  const right = tokens.folded[j] ?? '';
  if (particles.has(right)) return false;
  const special = (w: string): boolean => isDemonym(w) || stateOf(w) !== undefined;
  return special(left) || special(right);
}
