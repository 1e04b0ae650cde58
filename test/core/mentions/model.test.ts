import assert from 'node:assert/strict';
import { packedModel } from '../../../src/core/mentions/data/model';
import { contextFeatures, featureList, formFeatures, rankFeature, type Standing } from '../../../src/core/mentions/features';
import { featureScores, noScores, readings, type Scores } from '../../../src/core/mentions/model';
import { withTraits } from '../../../src/core/mentions/traits';
import { isWord } from '../../../src/core/names/lexicon';
import { markSentences } from '../../../src/core/tokens/sentences';
import { tokenize } from '../../../src/core/tokens/tokens';
import { functionWords } from '../../../src/core/tokens/words';

function contextOf(text: string, name: string): readonly string[] {
  const tokens = tokenize(text);
  markSentences(tokens, text, [], false);
  const words = name.split(' ').length;
  const from = tokens.starts.indexOf(text.indexOf(name));
  const features: string[] = [];
  contextFeatures(withTraits(tokens), { from, to: from + words }, undefined, features, featureList);
  return features;
}

function formOf(words: readonly string[], standing: Standing): readonly string[] {
  const features: string[] = [];
  formFeatures(words, standing, features, featureList);
  return features;
}

function scoresOf(features: readonly string[]): Scores {
  const scores = noScores();
  for (const text of features) featureScores.add(scores, { text, place: undefined });
  return scores;
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
    const features = formOf(['harun', 'tesk', 'foundation'], { count: 2, small: false, part: false, first: 1, last: 1 });
    assert.ok(features.includes('last n foundation'));
    assert.ok(!features.some((feature) => / (?:harun|tesk)$/.test(feature)));
  });
  it('say which readings the rules prefer', () => {
    assert.equal(rankFeature({ person: 1, faction: 6, organization: 2, place: 3, other: 0 }).text, 'rank 12 3');
    assert.equal(rankFeature({ person: 2, faction: 2, organization: -1, place: 2, other: 2 }).text, 'rank 01 0');
    assert.equal(rankFeature({ person: -4, faction: -4, organization: -4, place: 2.5, other: 12 }).text, 'rank 32 6');
  });
});

describe('the model', () => {
  const lines = packedModel.split('\n').filter(Boolean).map((line) => line.split('\t'));
  const known = new Map(lines.map((line) => [line[4] ?? '', line]));
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
    const person = scoresOf(contextOf('The leader Harun Tesk said no.', 'Harun Tesk'));
    assert.ok(readings.every((reading) => reading === 'person' || person.person > person[reading]), JSON.stringify(person));
    const body = scoresOf(formOf(['tesk', 'foundation'], { count: 1, small: false, part: false, first: 1, last: 1 }));
    assert.ok(readings.every((reading) => reading === 'body' || body.body > body[reading]), JSON.stringify(body));
  });
  it('finds each of its features by its parts, and nothing else', () => {
    for (const [person, other, place, rest, feature = ''] of lines) {
      const words = feature.split(' ');
      const scores = noScores();
      const [first, second, third] = words.slice(1).map(featureScores.wordOf);
      featureScores.add(scores, { text: words[0] ?? '', place: undefined }, first, second, third);
      assert.deepEqual(scores, { person: Number(person), body: Number(other), place: Number(place), other: Number(rest) }, feature);
      assert.deepEqual(scoresOf([`${feature}x`, feature.slice(0, -1)].filter((near) => !known.has(near))), noScores());
    }
  });
  it('scores names in a text as the list of their features says', () => {
    const text = "The leader Harun Tesk's men told General Omar Tesk of the Northern Front (NF), 3 May, that Dellimar's Council fell. Harun left; no one \"Tesk\" saw.";
    const plain = tokenize(text);
    markSentences(plain, text, [], false);
    const tokens = withTraits(plain);
    for (let from = 0; from < tokens.count; from++) {
      for (let to = from + 1; to <= Math.min(from + 4, tokens.count); to++) {
        const features: string[] = [];
        const scores = noScores();
        const standing = { count: to, small: from % 2 === 0, part: to % 2 === 0, first: tokens.shapes[from] ?? 0, last: tokens.shapes[to - 1] ?? 0 };
        contextFeatures(tokens, { from, to }, 'title', features, featureList);
        contextFeatures(tokens, { from, to }, 'title', scores, featureScores);
        formFeatures(tokens.folded.slice(from, to), standing, features, featureList);
        formFeatures(tokens.folded.slice(from, to), standing, scores, featureScores);
        const sum = (n: number): number => features.reduce((all, feature) => all + Number(known.get(feature)?.[n] ?? 0), 0);
        assert.deepEqual(scores, { person: sum(0), body: sum(1), place: sum(2), other: sum(3) });
      }
    }
  });
});
