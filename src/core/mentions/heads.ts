import { Shape } from '../tokens/tokens';
import { headTraits, Trait, traitsOf, type TraitTokens } from './traits';

/** A noun that says what the name it ends is: a body, a group, an event, a law. */
export function isHead(word: string): boolean {
  return Boolean(traitsOf(word) & headTraits);
}

/** Last word of the name proper: before *of*, *for* when the run goes on behind it. */
export function headOf(words: readonly string[]): string {
  for (let k = 1; k < words.length; k++) {
    const w = words[k];
    if ((w === 'of' || w === 'for' || w === 'on' || w === 'against' || w === 'to' || w === 'in') && traitsOf(words[k - 1] ?? '') & (headTraits | Trait.linkHead)) return words[k - 1] ?? '';
  }
  let last = words.length - 1;
  while (last > 0 && isNumber(words[last] ?? '')) last--;
  return words[last] ?? '';
}

/** Of Roman numerals up to *x*, or of figures. */
function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code === 105 || code === 118 || code === 120 || (code >= 48 && code <= 57)) && /^(?:[ivx]+|\d+)$/.test(word);
}

/** A head with *of* or *for* behind it stands between from and to. */
export function linkedHead({ folded, traits }: TraitTokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const head = traits[k - 1]!;
    if (head & (headTraits | Trait.linkHead) && !(head & (Trait.other | Trait.placeHead)) && (folded[k] === 'of' || folded[k] === 'for')) return true;
  }
  return false;
}

export function hasLinkedHead({ folded, traits, shapes }: TraitTokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    if (!(traits[k - 1]! & headTraits) || shapes[k]! & Shape.capital) continue;
    const w = folded[k];
    if (w === 'of' || w === 'for' || w === 'on' || w === 'and' || w === 'against') return true;
  }
  return false;
}
