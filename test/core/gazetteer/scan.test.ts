import assert from 'node:assert/strict';
import { addName } from '../../../src/core/gazetteer/add-name';
import { plainWords, prefilter } from '../../../src/core/gazetteer/prefilter';
import { scan, scanWith, type Matches } from '../../../src/core/gazetteer/scan';
import { step, placeBehind, Step, valuesAt, Word, wordOf, type Trie } from '../../../src/core/gazetteer/trie';
import { trieBuilder } from '../../../src/core/gazetteer/trie-builder';
import { continuous } from '../../../src/core/tokens/continuous';
import { tokenize } from '../../../src/core/tokens/tokens';
import { random } from '../../random';

/** Start, end and the numbers of the names in their order. */
type Found = readonly [number, number, readonly number[]];

function compiled(names: readonly string[]): Trie {
  const builder = trieBuilder();
  names.forEach((name, n) => addName(builder, name, n));
  return builder.done();
}

function scanned(trie: Trie, text: string): readonly Found[] {
  return foundIn(trie, scan(trie, text));
}

function foundIn(trie: Trie, { count, found }: Matches): readonly Found[] {
  return Array.from({ length: count }, (_, n) => [found[3 * n]!, found[3 * n + 1]!, valuesAt(trie, found[3 * n + 2]!)]);
}

/** What {@link scan} promises, by trying every name at every word. */
function bruteForce(names: readonly string[], text: string): readonly Found[] {
  const tokens = tokenize(text);
  const split = names.map((name) => tokenize(name).folded);
  const found: Found[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const here = split.flatMap((words, n) => {
      const to = i + words.length;
      return words.length > 0 && to <= tokens.count && words.every((word, k) => word === tokens.folded[i + k]) && continuous(tokens, i, to) ? [n] : [];
    });
    const longest = Math.max(0, ...here.map((n) => split[n]!.length));
    if (longest === 0) continue;
    found.push([tokens.starts[i]!, tokens.ends[i + longest - 1]!, here.filter((n) => split[n]!.length === longest)]);
    i += longest - 1;
  }
  return found;
}

const words = ['Harun', 'Tesk', 'tesk', 'al', 'Moros', 'KH', 'K23', 'Kata’ib', "Kata'ib", 'Ñorvé', 'norve', 'Œster', 'U.S.', 'A.', 'AT&T', 'Тескар', 'Тескара', 'תסק', 'צה"ל', 'תסק״ר', 'المورس', '北方', '方', 'Straße',
  'STRASSE', 'd’Estin', 'Estin', 'the', 'of', 'Front', 'front', 'Fronts', 'ﬁnal', 'final', 'İstel', '𝔘nit', '😀', 'ʿAmr', 'Am\u00adr', '½', '한나', 'ﷺ'];
const joins = [' ', ' ', ' ', '-', '\n', '’s ', '’ ', "'s ", ' (', ') ', '. ', ', ', '\n\n', ' – ', '–', ' & ', '/', '.', '"', '\u00a0', '\u200b', '`', '\ud83d', '   '];

describe('scan', () => {
  it('agrees with brute force on random names and texts', () => {
    const seeds = Number(process.env['SEEDS'] ?? 400);
    let matched = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const next = random(seed);
      const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
      const phrase = (length: number): string => Array.from({ length }, () => pick(words) + (next() < 0.8 ? ' ' : pick(joins))).join('');
      const names = Array.from({ length: 1 + Math.floor(next() * 30) }, () => phrase(1 + Math.floor(next() * next() * 5)).trim());
      const text = Array.from({ length: Math.floor(next() * 60) }, () => (next() < 0.3 ? pick(names) : pick(words)) + pick(joins)).join('');
      const trie = compiled(names);
      const found = scanned(trie, text);
      assert.deepEqual(foundIn(trie, scanWith(prefilter(trie, text.length, undefined), trie, text)), found, `seed ${seed}, without WebAssembly`);
      assert.deepEqual(found, bruteForce(names, text), `seed ${seed}: ${JSON.stringify({ names, text })}`);
      matched += found.length;
    }
    assert.ok(matched > seeds * 5, 'there was something to find');
  });

  it('finds the same at every place of a window of 64 bytes, and behind words that are longer', () => {
    const trie = compiled(['Harun Tesk', 'Moros', 'U.S. Front', 'Norve', 'A Tesk', 'x'.repeat(70)]);
    assert.notEqual(plainWords(), undefined);
    for (let shift = 0; shift < 130; shift++) {
      for (const text of ['Harun Tesk, Moros’s', 'a Tesk of “Moros” – U.S. Front\'s Ñorve', `${'x'.repeat(70)} 'Moros'`, 'Moros']) {
        const shifted = `${'v'.repeat(shift)} ${'z '.repeat(shift % 7)}${text}`;
        const found = scanned(trie, shifted);
        assert.deepEqual(found, foundIn(trie, scanWith(prefilter(trie, shifted.length, undefined), trie, shifted)), shifted);
        assert.equal(found.length, text.startsWith('a') ? 4 : text === 'Moros' ? 1 : 2, shifted);
      }
    }
  });

  it('tells words with one hash apart', () => {
    const [a, b] = twins();
    const other = [...bruteForce([a], `${a} ${b}`)];
    assert.deepEqual(scanned(compiled([a]), `${b} ${a} ${b}`).length, other.length);
    assert.deepEqual(scanned(compiled([a, b, `${b} ${a}`]), `${a} ${b} ${b} ${a}`).map(([, , names]) => names), [[0], [1], [2]]);
    assert.deepEqual(scanned(compiled([`Harun ${a}`, 'Harun']), `Harun ${b}`).map(([, , names]) => names), [[1]]);
  });

  it('takes a text with many words of names, and none', () => {
    const trie = compiled(['Harun Tesk', 'Tesk Moros']);
    assert.equal(scanned(trie, 'Harun Tesk '.repeat(20_000)).length, 20_000);
    assert.equal(scanned(trie, '').length, 0);
    assert.equal(scanned(compiled([]), 'Harun Tesk').length, 0);
    assert.equal(scanned(compiled(['', '…', '😀']), 'Harun 😀 …').length, 0);
  });

  it('gives all names of the same words', () => {
    const names = ['Harun Tesk', 'Moros', 'HARUN TESK', 'Harún-Tesk'];
    assert.deepEqual(scanned(compiled(names), 'harun tesk'), [[0, 10, [0, 2, 3]]]);
  });
});

describe('the steps of a trie', () => {
  it('lead to the same names word by word', () => {
    const trie = compiled(['Harun Tesk', 'Harun Tesk Moros', 'Tesk']);
    const harun = wordOf(trie, 'harun');
    const number = (word: string): number => trie.words[wordOf(trie, word) + Word.number]! >> 2;
    const tesk = step(trie, number('harun'), number('tesk'));
    assert.deepEqual(valuesAt(trie, trie.words[harun + Word.values]!), []);
    assert.deepEqual(valuesAt(trie, trie.steps[tesk + Step.values]!), [0]);
    const moros = step(trie, placeBehind(trie, tesk), number('moros'));
    assert.deepEqual(valuesAt(trie, trie.steps[moros + Step.values]!), [1]);
    assert.equal(step(trie, placeBehind(trie, moros), number('moros')), -1);
    assert.equal(step(trie, number('tesk'), number('harun')), -1);
    assert.equal(wordOf(trie, 'vaar'), -1);
  });
});

/** Two words with one FNV-1a hash. */
function twins(): readonly [string, string] {
  const seen = new Map<number, string>();
  const next = random(5);
  for (;;) {
    const word = Array.from({ length: 8 }, () => 'abcdefghijklmnop'[Math.floor(next() * 16)]).join('');
    let hash = 0x811c9dc5;
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    const other = seen.get(hash);
    if (other !== undefined && other !== word) return [other, word];
    seen.set(hash, word);
  }
}
