import { fnv1a, fnvOffset } from '../../base/hash';
import { caseForms, caseStem } from '../names/inflection';
import { isWord } from '../names/lexicon';
import { soundKey } from '../names/sound-key';
import { variantKey } from '../names/variant';
import { articleParticles } from '../names/words';
import type { KnownName } from './forms';

/**
 * By what else a form is looked up than by its words: `sound`, its only word by sound, of groups, bodies and states; `variant`, all its
 * words by sound; `surname`, a person's last word.
 */
export type KeyKind = 'sound' | 'variant' | 'surname';

/** The key of a form; undefined when it has none of that kind. */
export function keyOf(kind: KeyKind, name: KnownName): string | undefined {
  const { words, entity } = name;
  const person = entity.kind === 'person';
  switch (kind) {
    case 'sound': {
      const alone = person || name.case !== 'folded' || name.made === 'surname' ? undefined : aloneWord(words);
      return alone === undefined ? undefined : soundKey(alone);
    }
    case 'variant': return words.length >= 2 && name.signs === undefined ? variantKey(words) : undefined;
    case 'surname': return words.length >= 2 && person ? words[words.length - 1] : undefined;
  }
}

export function keyHash(kind: KeyKind, key: string): number {
  return fnv1a(key, offsets[kind]);
}

export const keyKinds: readonly KeyKind[] = ['sound', 'variant', 'surname'];
const offsets: Readonly<Record<KeyKind, number>> = { sound: fnvOffset ^ 0x5200, variant: fnvOffset ^ 0x530000, surname: fnvOffset ^ 0x54000000 };

/** The only word of a name beside articles, where it is long and no word of the language: short ones sound alike too often. */
export function aloneWord(words: readonly string[]): string | undefined {
  const [word = '', ...others] = words.filter((w) => !articleParticles.has(w));
  return others.length === 0 && word.length >= 5 && /^[a-z]+$/.test(word) && !isWord(word) ? word : undefined;
}

/** The words of a form without their case endings; undefined for scripts whose names have none. */
export function stemsOf({ words }: KnownName): readonly string[] | undefined {
  return caseForms(words[0] ?? '').length > 1 ? words.map(caseStem) : undefined;
}
