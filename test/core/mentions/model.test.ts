import assert from 'node:assert/strict';
import { packedModel } from '../../../src/core/mentions/data/model';
import { contextFeatures, formFeatures, rankFeature } from '../../../src/core/mentions/features';
import { addScores, noScores, readings } from '../../../src/core/mentions/model';
import { isWord } from '../../../src/core/names/lexicon';
import { markSentences } from '../../../src/core/tokens/sentences';
import { tokenize } from '../../../src/core/tokens/tokens';
import { functionWords } from '../../../src/core/tokens/words';

function contextOf(text: string, name: string): readonly string[] {
  const tokens = tokenize(text);
  markSentences(tokens, text, [], false);
  const words = name.split(' ').length;
  const from = tokens.starts.indexOf(text.indexOf(name));
  return contextFeatures(tokens, { from, to: from + words, title: false, initial: false }, undefined);
}

describe('features of a possible name', () => {
  it('are the words around it in its sentence, numbers and unknown names all alike', () => {
    const features = contextOf('It rained. On 3 May the Dellimar commander Harun Tesk said no. Then it stopped.', 'Harun Tesk');
    for (const feature of ['l1 commander', 'r1 said', 'l2 Name', 'r2 no', 'l12 Name commander', 'lr commander _ said', 'lw the']) assert.ok(features.includes(feature), feature);
    assert.ok(contextOf('On 3 Dellimar fell.', 'Dellimar').includes('l1 0'));
  });
  it('do not reach over the end of its sentence', () => {
    const features = contextOf('It rained. Harun Tesk left. It stopped.', 'Harun Tesk');
    assert.ok(features.includes('l1 <') && features.includes('r2 >'));
    assert.ok(!features.some((feature) => /rained|stopped/.test(feature)));
  });
  it('hold words of the language, never the words of the name', () => {
    const features = formFeatures(['harun', 'tesk', 'foundation'], { count: 2, small: false, part: false, first: 1, last: 1 });
    assert.ok(features.includes('last n foundation'));
    assert.ok(!features.some((feature) => / (?:harun|tesk)$/.test(feature)));
  });
  it('say which readings the rules prefer', () => {
    assert.equal(rankFeature({ person: 1, faction: 6, organization: 2, place: 3, other: 0 }), 'rank 12 3');
  });
});

describe('the model', () => {
  const lines = packedModel.split('\n').filter(Boolean).map((line) => line.split('\t'));
  it('is made of whole numbers and features', () => {
    assert.ok(lines.length > 1000);
    for (const line of lines) {
      assert.equal(line.length, 5);
      assert.ok(line.slice(0, 4).every((n) => /^-?\d+$/.test(n)), line.join(' '));
    }
  });
  it('knows no names', () => {
    for (const [, , , , feature = ''] of lines) {
      const [kind = '', ...words] = feature.split(' ');
      if (/^(?:last|first|mid)$/.test(kind)) assert.ok(isWord(words.at(-1) ?? '') || functionWords.has(words.at(-1) ?? ''), feature);
      assert.ok(!words.some((word) => /[A-Z]/.test(word) && word !== 'Name'), feature);
    }
  });
  it('speaks for persons behind a role, for bodies that end in a word for one', () => {
    const person = noScores();
    addScores(person, contextOf('The leader Harun Tesk said no.', 'Harun Tesk'));
    assert.ok(readings.every((reading) => reading === 'person' || person.person > person[reading]), JSON.stringify(person));
    const body = noScores();
    addScores(body, formFeatures(['tesk', 'foundation'], { count: 1, small: false, part: false, first: 1, last: 1 }));
    assert.ok(readings.every((reading) => reading === 'body' || body.body > body[reading]), JSON.stringify(body));
  });
  it('adds up in proportion', () => {
    const once = noScores();
    const thrice = noScores();
    addScores(once, ['l1 leader']);
    addScores(thrice, ['l1 leader'], 3);
    assert.notEqual(once.person, 0);
    assert.equal(thrice.person, once.person * 3);
  });
});
