import { Gap, Shape } from '../tokens/tokens';
import { stateOf } from '../names/lexicon';
import { hasLinkedHead } from './heads';
import { headTraits, Trait, type TraitTokens } from './traits';

/** Where a second name begins right behind a first: *Harbour Council Lena Vaar*, *Lena Vaar & Omar Tesk*, *Lena Vaar HPA Director*. Else -1. */
export function seamOf(tokens: TraitTokens, from: number, to: number): number {
  const { folded, shapes, before, traits } = tokens;
  const ofLast = traits[to - 1]!;
  const headed = Boolean(ofLast & (Trait.company | headTraits));
  const named = Boolean(ofLast & Trait.name) || !(ofLast & Trait.word);
  for (let k = from + 1; k < to; k++) {
    if (before[k]! & Gap.ampersand) {
      if (k - from >= 2 && to - k >= 2 && given(traits[from]!) && given(traits[k]!) && !headed) return k;
      continue;
    }
    // A body's name in full, then a person's in full.
    if (k - from >= 2 && to - k >= 2 && before[k] === 0 && traits[k - 1]! & headTraits && given(traits[k]!) && !headed && !given(traits[k - 1]!) && !(traits[k - 1]! & Trait.title)) return k;
    // An acronym, then a person's name in full.
    if (k - from === 1 && to - k >= 2 && before[k] === 0 && given(traits[k]!) && shapes[from]! & Shape.allCapitals && (folded[from] ?? '').length >= 3 && !(shapes[k]! & Shape.allCapitals) && !headed && named) return k;
    // from Halm Lena Vaar: a place that nobody is called by.
    if (k - from === 1 && to - k >= 2 && before[k] === 0 && given(traits[k]!) && (traits[from]! & (Trait.place | Trait.name)) === Trait.place && !headed && named && !(ofLast & Trait.place)) return k;
    // A land, then a person's name in full: Prime Minister of Sarun Lena Vaar. A body's name with *of* or *for* in it, then a person's.
    if (to - k >= 2 && to - from <= longest && before[k] === 0 && given(traits[k]!) && !headed && !(ofLast & Trait.place) && stateOf(folded.slice(k, to).join(' ')) === undefined) {
      if (stateOf(folded.slice(from, k).join(' ')) !== undefined && named && !(k - from === 1 && traits[from]! & Trait.given)) return k;
      if (k - from >= 3 && traits[k - 1]! & Trait.word && !(traits[k - 1]! & (Trait.name | Trait.title)) && hasLinkedHead(tokens, from, k) && named) return k;
    }
    // President of Sarun Orlo Tesk, Minister of Light Industry Orlo Tesk: who holds an office stands behind what it is of.
    if (to - k >= 2 && to - k <= 4 && before[k] === 0 && !headed && office(tokens, from) && strange(tokens, k, to)
      && (stateOf(folded.slice(from, k).join(' ')) !== undefined || common(tokens, from, k) && !(traits[k - 1]! & Trait.name))) return k;
    // A person's name in full, then an acronym with a role behind it.
    if (k - from >= 2 && k + 1 < to && before[k] === 0 && traits[from]! & Trait.given && shapes[k]! & Shape.allCapitals && !(shapes[k - 1]! & Shape.allCapitals) && (folded[k] ?? '').length <= 6
      && (traits[k + 1]! & (Trait.title | Trait.titleModifier))) return k;
  }
  return -1;
}

/** *Minister of*, *director for* stands before word `k`. */
function office({ folded, before, traits }: TraitTokens, k: number): boolean {
  return k >= 2 && before[k] === 0 && before[k - 1] === 0 && (folded[k - 1] === 'of' || folded[k - 1] === 'for') && Boolean(traits[k - 2]! & Trait.title) && !(traits[k - 2]! & Trait.organization);
}

/** Where the words of an office's subject that begin at `from` end and the name of who holds it begins; -1 where there is none. */
export function holderOf(tokens: TraitTokens, from: number, to: number): number {
  for (let k = from + 1; k + 1 < to; k++) if (to - k <= 4 && common(tokens, from, k) && !(tokens.traits[k - 1]! & Trait.name) && strange(tokens, k, to)) return k;
  return -1;
}

/** No word of the language, of a place or a people among them. */
function strange({ traits, shapes }: TraitTokens, from: number, to: number): boolean {
  // Angela Kent: behind a given name a surname may be a place's.
  const known = (given(traits[from]!) ? 0 : Trait.place) | Trait.state | Trait.demonym | Trait.adjective | Trait.company | headTraits;
  for (let k = from; k < to; k++) {
    if (shapes[k]! & Shape.allCapitals || !(shapes[k]! & Shape.capital) && !(traits[k]! & Trait.particle) || traits[k]! & known || traits[k]! & Trait.word && !(traits[k]! & Trait.given)) return false;
  }
  return true;
}

/** Nothing but words of the language. */
function common({ folded, traits }: TraitTokens, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!(traits[k]! & Trait.word) && folded[k] !== 'and' && folded[k] !== 'of') return false;
  return true;
}

/** A given name and nothing else. */
function given(traits: number): boolean {
  return (traits & (Trait.given | Trait.word | headTraits | Trait.place)) === Trait.given;
}

/** Words in a run that may be two names: longer ones are lists. */
const longest = 16;
