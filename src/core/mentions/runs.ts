import { Gap, Shape } from '../tokens/tokens';
import { leadingParticles } from '../names/words';
import { isPlace, stateOf } from '../names/lexicon';
import { isMonosyllabicWord } from '../names/monosyllables';
import { enumerationEnd, joins, linkEnd } from './links';
import type { Run } from './run';
import { takeApart } from './take-apart';
import { headTraits, Trait, type TraitTokens } from './traits';

/**
 * Finds runs of capitalised words, with what belongs inside them (*al-*, *bin*, *of the*, *for*, *and*), and takes apart
 * what does not belong together: titles, nationalities, sentence openings. Sentences that are all capitals or title
 * case (`headlines`, see {@link isHeadline}) are left out: there a capital says nothing, and only names known from
 * elsewhere are looked for.
 */
export function findRuns(tokens: TraitTokens, sentences: Int32Array, headlines: Uint8Array): readonly Run[] {
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
export function regionBehind(tokens: TraitTokens, run: Run): string | undefined {
  const k = run.to;
  if (tokens.folded[k] !== 'in' || tokens.before[k] !== 0 || tokens.before[k + 1] !== 0) return undefined;
  const region = tokens.folded[k + 1] ?? '';
  return stateOf(region) !== undefined || isPlace(region) ? region : undefined;
}

function runEnd(tokens: TraitTokens, i: number, limit: number): number {
  const { folded, shapes, traits } = tokens;
  let j = i;
  const shape = shapes[i] ?? 0;
  if (shape & Shape.caseless || !isLatin(folded[i] ?? '')) return i;
  // sub-Saharan, e-commerce: the small part belongs to the word, and the whole is no name.
  if ((tokens.before[i] ?? 0) & Gap.hyphen && i > 0 && !(shapes[i - 1]! & (Shape.capital | Shape.digit)) && !looseprefixes.has(folded[i - 1] ?? '')) return i;
  if (!(shape & Shape.capital)) {
    // bin Laden, al-Nusra
    if (i + 1 >= limit || !(shapes[i + 1]! & Shape.capital) || !leadingParticles.has(folded[i] ?? '')) return i;
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
    if (shapes[j - 1]! & Shape.possessive && !(traits[j - 1]! & Trait.innerPossessor)) return j;
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
    if (!joins(tokens, j) || (traits[j - 1]! | traits[j]!) & Trait.lostApostrophe) return j;
    const next = shapes[j] ?? 0;
    if (next & Shape.caseless || !isLatin(folded[j] ?? '')) return j;
    if (next & Shape.capital) {
      if (gap & Gap.hyphen && splitsAtHyphen(tokens, j) && !(j - i >= 2 && traits[i]! & Trait.foreignGroup)) return j;
      continue;
    }
    // Teng Lai-shan, Sun Ki-lo
    if (gap & Gap.hyphen) {
      const first = traits[j - 1]!;
      const apart = traits[j]! & Trait.compoundEnding || first & (Trait.demonym | Trait.state) || shapes[j - 1]! & Shape.allCapitals;
      if (j - i >= 2 && !apart && !(traits[j]! & Trait.word) && !(first & Trait.place)) continue;
      if (!apart && isMonosyllabicName(tokens, i, j)) continue;
      if (!apart && !(first & Trait.word) && (folded[j - 1] ?? '').length <= 4 && (j - i >= 2 || !(traits[j]! & Trait.word))) continue;
      return j;
    }
    if (gap !== 0 && gap !== Gap.lineBreak) return j;
    const k = linkEnd(tokens, i, j, limit);
    if (k === j) return j;
    j = k;
  }
}

/** *Chang Won-an*, *Ronald Lim Man-kin*: behind a family's name of one syllable two more, though one may be a word. */
function isMonosyllabicName({ folded, shapes, before, traits }: TraitTokens, i: number, j: number): boolean {
  const [family = '', first = '', second = ''] = [folded[j - 2], folded[j - 1], folded[j]];
  if (j - 2 < i || j - i > 4 || before[j - 1] !== 0 || shapes[j - 1]! & Shape.allCapitals || traits[j - 2]! & Trait.title || !(traits[j - 2]! & Trait.name) && traits[j - 2]! & (Trait.word | Trait.place | Trait.demonym)) return false;
  return second.length <= 5 && first.length <= 5 && isMonosyllabicWord(family) && isMonosyllabicWord(first) && isMonosyllabicWord(second) && !endsCompounds.has(second);
}

/** Small words behind a hyphen that are of a compound: *Lee Hook-up*. */
const endsCompounds: ReadonlySet<string> = new Set(['up', 'off', 'out', 'by', 'free', 'size', 'sized', 'owned', 'wide', 'plus', 'known', 'wing', 'run', 'win', 'deal', 'talks', 'bill', 'camp', 'fan', 'fans']);

/** Prefixes before a hyphen that leave the name behind it alone: *pro-Sistani*. */
const looseprefixes: ReadonlySet<string> = new Set(['pro', 'anti', 'ex', 'non', 'post', 'pre', 'then', 'mid', 'neo', 'un', 'us', 'the', 'al', 'el', 'of', 'self', 'counter', 'inter', 'cross', 'co', 'led', 'backed']);

/** Discovery knows the habits of Latin script only; names in others come from the gazetteer. */
function isLatin(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

/** *Harun "the Lion" Tesk*: with word `j` behind an opening quote inside a person's name, the index of the word behind the quote; else `j`. */
function quotedNameEnd(tokens: TraitTokens, i: number, j: number, limit: number): number {
  const { shapes, before, traits } = tokens;
  if (before[j] !== Gap.openQuote || j - i > 3 || !(traits[i]! & Trait.name)) return j;
  const left = traits[j - 1]!;
  if (left & (Trait.title | headTraits) || left & Trait.word && !(left & Trait.given)) return j;
  for (let k = j + 1; k < limit && k - j <= 3; k++) {
    const gap = before[k] ?? 0;
    if (gap === Gap.closeQuote) {
      const behind = traits[k]!;
      return shapes[k]! & Shape.capital && shapes[k - 1]! & Shape.capital && !(behind & Trait.function) && (!(behind & Trait.word) || behind & Trait.name) ? k : j;
    }
    if (gap !== 0 && !(gap & Gap.hyphen)) return j;
  }
  return j;
}

/** *U.S.-Iraq*, *Sino-Soviet*: two names, but for *Agencia Sarun-Halm*. *Al-Teskani*, *Young-Min*, *Counter-Terrorism*: one. */
function splitsAtHyphen({ traits }: TraitTokens, j: number): boolean {
  if (traits[j - 1]! & Trait.article || traits[j]! & Trait.particle) return false;
  return Boolean((traits[j - 1]! | traits[j]!) & (Trait.demonym | Trait.state));
}
