import { Shape, type Tokens } from '../tokens/tokens';
import { factionHeads, organizationHeads, otherHeads, placeHeads } from '../names/words';

/** A noun that says what the name it ends is: a body, a group, an event, a law. */
export function isHead(word: string): boolean {
  return organizationHeads.has(word) || factionHeads.has(word) || otherHeads.has(word);
}

/** Last word of the name proper: before *of*, *for* when the run goes on behind it. */
export function headOf(words: readonly string[]): string {
  for (let k = 1; k < words.length; k++) {
    const w = words[k];
    if ((w === 'of' || w === 'for' || w === 'on' || w === 'against' || w === 'to' || w === 'in') && (isHead(words[k - 1] ?? '') || linkHeads.has(words[k - 1] ?? ''))) return words[k - 1] ?? '';
  }
  let last = words.length - 1;
  while (last > 0 && /^([ivx]+|\d+)$/.test(words[last] ?? '')) last--;
  return words[last] ?? '';
}

/** Nouns in the names of bodies that *of* or *for* may follow, beside the usual heads. */
export const linkHeads: ReadonlySet<string> = new Set(['order', 'daughters', 'sons', 'women', 'democrats', 'liberals', 'workers', 'veterans', 'friends', 'house', 'community', 'doctors', 'reporters', 'representatives', 'guardians', 'soldiers', 'knights', 'people', 'mothers', 'students', 'citizens', 'state', 'board', 'college', 'academy', 'chamber', 'headquarters', 'staff']);

/** A head with *of* or *for* behind it stands between from and to. */
export function linkedHead(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const w = tokens.folded[k] ?? '';
    const head = tokens.folded[k - 1] ?? '';
    if ((w === 'of' || w === 'for') && (isHead(head) || linkHeads.has(head)) && !otherHeads.has(head) && !placeHeads.has(head)) return true;
  }
  return false;
}

export function hasLinkedHead(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const w = tokens.folded[k] ?? '';
    if ((w === 'of' || w === 'for' || w === 'on' || w === 'and' || w === 'against') && !(tokens.shapes[k]! & Shape.capital) && isHead(tokens.folded[k - 1] ?? '')) return true;
  }
  return false;
}

/** *Australian Greens*, *Democrats*: parties by the name of their members. */
export const politicians: ReadonlySet<string> = new Set(['democrats', 'greens', 'liberals', 'socialists', 'conservatives', 'communists', 'republicans', 'nationalists', 'unionists']);
