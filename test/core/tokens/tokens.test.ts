import assert from 'node:assert/strict';
import { Gap, Shape, tokenize } from '../../../src/core/tokens/tokens';
import { sentencesOf } from '../../../src/core/mentions/analysis';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { documentOf } from '../mentions/marked';

const words = (text: string): string[] => {
  const t = tokenize(text);
  return Array.from({ length: t.count }, (_, i) => text.slice(t.starts[i], t.ends[i]));
};
const sentences = (text: string): string[] => sentencesOf(analyzeDocument(documentOf(text))).map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  it('keeps abbreviations and initials whole', () => {
    assert.deepEqual(words('The U.S. and A.J. Marl met Gen. Tesk.'), ['The', 'U.S.', 'and', 'A.J.', 'Marl', 'met', 'Gen', 'Tesk']);
  });
  it('leaves possessive endings out and keeps inner apostrophes', () => {
    assert.deepEqual(words('Tesk’s Ta’aqol, Moros’ house, d’Arvane'), ['Tesk', 'Ta’aqol', 'Moros', 'house', 'd', 'Arvane']);
    assert.ok(tokenize('Tesk’s').shapes[0]! & Shape.possessive);
  });
  it('splits at hyphens and says so', () => {
    const t = tokenize('al-Dur pro-Tesk');
    assert.equal(t.count, 4);
    assert.ok(t.before[1]! & Gap.hyphen);
    assert.equal(t.before[2], 0);
  });
  it('sees through soft hyphens, word joiners and non-breaking spaces', () => {
    const text = 'Har\u00adun\u00a0Te\u2060sk';
    assert.deepEqual(tokenize(text).folded, ['harun', 'tesk']);
  });
  it('folds accents, ayn and other apostrophes', () => {
    assert.deepEqual(tokenize('ʿAbdu Ǧihād Kèrè Łukasz').folded, ['abdu', 'gihad', 'kere', 'lukasz']);
  });
  it('cuts scripts without spaces into characters, others into words', () => {
    assert.deepEqual(words('鲁兹 هارون тест'), ['鲁', '兹', 'هارون', 'тест']);
  });
});

describe('sentences', () => {
  it('survive titles, initials and abbreviations', () => {
    assert.deepEqual(sentences('Gen. Tesk met A. J. Marl in the U.S. on Jan. 3. He left.'), ['Gen. Tesk met A. J. Marl in the U.S. on Jan. 3.', 'He left.']);
  });
  it('take quotes along', () => {
    assert.deepEqual(sentences('“We left.” Then he sat. (It rained.) Done'), ['“We left.”', 'Then he sat.', '(It rained.)', 'Done']);
  });
  it('end behind a no that is no number', () => {
    assert.deepEqual(sentences('She said no. Then he left. No. 4 won.'), ['She said no.', 'Then he left.', 'No. 4 won.']);
  });
  it('end at a line break without a full stop, unless lines are wrapped', () => {
    assert.deepEqual(sentences('Council splits\nThe council met.'), ['Council splits', 'The council met.']);
    const wrapped = 'The council of the eastern valleys met on Friday and said that Harun\nTesk would lead it, and that its members had all agreed to that, as the\nspokesman told the reporters who had come to the hall in the morning\nhours.';
    assert.equal(sentences(wrapped).length, 1);
  });
});

describe('a plain word', () => {
  it('ends at every sign that belongs to no word', () => {
    for (let code = 32; code < 128; code++) {
      const sign = String.fromCharCode(code);
      if (/[0-9A-Za-z]/.test(sign)) continue;
      const { count, starts, ends, folded } = tokenize(`North${sign} Sarun`);
      assert.deepEqual([count, [...starts], [...ends], folded], [2, [0, 7], [5, 12], ['north', 'sarun']], sign);
    }
  });
  it('goes on with letters that are not plain', () => {
    assert.deepEqual(tokenize('Nordström Sarʿun Tesk\u00adov').folded, ['nordstrom', 'sarun', 'teskov']);
  });
});
