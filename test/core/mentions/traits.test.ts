import assert from 'node:assert/strict';
import { findAliases } from '../../../src/core/mentions/definitions';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { readDocument } from '../../../src/core/documents/read';
import { tokenizeWithTraits, Trait, traitsOf, withTraits } from '../../../src/core/mentions/traits';
import { givenNames, isDemonym, isGivenName, isNameToken, isPlace, isTown, isWord, stateOf, states } from '../../../src/core/names/lexicon';
import { adjectives, calendar, factionHeads, organizationHeads, particles, titles } from '../../../src/core/names/words';
import { tokenize } from '../../../src/core/tokens/tokens';
import { functionWords } from '../../../src/core/tokens/words';

const words = [...titles, ...factionHeads, ...organizationHeads, ...particles, ...calendar, ...adjectives, ...functionWords, ...[...states().keys()].flatMap((name) => (name.includes(' ') ? [] : [name, `${name}s`])), ...givenNames().slice(0, 50), 'tesk', 'walked', ''];

describe('traits of words', () => {
  it('say in which lists a word stands', () => {
    const lists: readonly (readonly [number, (word: string) => boolean])[] = [
      [Trait.word, isWord], [Trait.given, isGivenName], [Trait.name, isNameToken], [Trait.place, isPlace], [Trait.town, isTown], [Trait.demonym, isDemonym], [Trait.state, (w) => stateOf(w) !== undefined],
      [Trait.title, (w) => titles.has(w)], [Trait.faction, (w) => factionHeads.has(w)], [Trait.organization, (w) => organizationHeads.has(w)], [Trait.particle, (w) => particles.has(w)],
      [Trait.calendar, (w) => calendar.has(w)], [Trait.adjective, (w) => adjectives.has(w)], [Trait.function, (w) => functionWords.has(w)],
      [Trait.lostApostrophe, (w) => w.endsWith('s') && stateOf(w) === undefined && stateOf(w.slice(0, -1)) !== undefined],
    ];
    for (const word of words) for (const [trait, has] of lists) assert.equal(Boolean(traitsOf(word) & trait), has(word), `${word} ${trait}`);
    assert.ok(words.some((word) => traitsOf(word) & Trait.lostApostrophe));
  });
  it('are the same with the words of a text, whoever split it first', () => {
    const text = 'On Tuesday General Omar Tesk of the Northern Front left Dellimar for Kvendelmar.';
    const plain = tokenize(text);
    const marked = tokenizeWithTraits(text);
    assert.deepEqual(marked, withTraits(plain));
    assert.deepEqual([...marked.traits], [...plain.folded.map(traitsOf), 0]);
  });
});

describe('names that a text gives for one', () => {
  for (const link of [', also known as', ', who is better known by his nickname as', ', nicknamed', ', dubbed the', ', formerly called the', ', whose real name is', ', whose nom de guerre is', ', pseudonym', ' alias', ', aka', ', née']) {
    it(`are found by${link.replace(',', '')}`, async () => {
      const text = `The deputy Harun Tesk${link} Dellor Vaskin, left the town.`;
      const { tokens, candidates } = analyzeDocument(await readDocument({ uri: 'test:a', path: 'a.txt', bytes: text }));
      assert.deepEqual(findAliases(withTraits(tokens), candidates).map(({ short, long }) => [short, long]), [['dellor vaskin', 'harun tesk']]);
    });
  }
});
