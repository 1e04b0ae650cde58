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
    // A person's name in full, then an acronym with a role behind it.
    if (k - from >= 2 && k + 1 < to && before[k] === 0 && traits[from]! & Trait.given && shapes[k]! & Shape.allCapitals && !(shapes[k - 1]! & Shape.allCapitals) && (folded[k] ?? '').length <= 6
      && (traits[k + 1]! & (Trait.title | Trait.titleModifier))) return k;
  }
  return -1;
}

/** A given name and nothing else. */
function given(traits: number): boolean {
  return (traits & (Trait.given | Trait.word | headTraits | Trait.place)) === Trait.given;
}

/** Words in a run that may be two names: longer ones are lists. */
const longest = 16;
