import { packedPinyin } from './data/pinyin';

/**
 * The Mandarin reading of a Chinese character, found by its place in the pinyin order of the Unicode CLDR collation, which
 * every JavaScript engine with full ICU data has; nothing where it has not. One reading a character; surnames that are read otherwise first.
 */
export function pinyinOf(character: string): string | undefined {
  const surname = surnames[character];
  if (surname !== undefined) return surname;
  const { order, starts } = (table ??= unpacked());
  if (!order) return undefined;
  let low = 0;
  let high = starts.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (order(starts[middle]?.[1] ?? '', character) <= 0) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return starts[found]?.[0];
}

/** A word as the syllables of Pinyin or Wade-Giles that it is made of, or nothing: *zedong*, *hsiaoping*. */
export function splitSyllables(word: string): readonly string[] | undefined {
  const found = word.match(syllables);
  return found && found.join('') === word ? found : undefined;
}

const syllables = /(?:zh|ch|sh|hs|ts|tz|[bpmfdtnlgkhjqxzcsrwy])?(?:iao|uai|uan|uen|ian|ien|iang|iung|iong|uang|ang|eng|ing|ong|ung|ai|ei|ao|ou|ia|ie|iu|ua|uo|ue|ui|an|en|in|un|a|e|i|o|u)(?:ng(?![aeiou])|n(?![aeiou])|ng$|n$)?(?:h$)?/g;
const surnames: Readonly<Record<string, string>> = { 曾: 'zeng', 单: 'shan', 解: 'xie', 查: 'zha', 仇: 'qiu', 翟: 'zhai' };

interface PinyinTable {
  readonly order: ((a: string, b: string) => number) | undefined;
  readonly starts: readonly (readonly [string, string])[];
}
let table: PinyinTable | undefined;

function unpacked(): PinyinTable {
  const starts = [...packedPinyin.matchAll(/([a-z]+)([^a-z])/gu)].map(([, syllable = '', first = '']): [string, string] => [syllable, first]);
  const collator = new Intl.Collator('zh-Hans-u-co-pinyin');
  return { order: collator.resolvedOptions().locale.startsWith('zh') ? collator.compare : undefined, starts };
}
