import assert from 'node:assert/strict';
import { framesOf, type Frame } from '../../../../src/core/profiles/grammar/frames';
import { parse, type NounPhrase, type Parse } from '../../../../src/core/profiles/grammar/parse';
import { loadTagger, type Tagger } from '../../../../src/core/profiles/grammar/tagger';

/** Words and signs with blanks between them; `@p`, `@f`, `@s` are names of a person, a faction, a state. */
const wordsOf = (text: string): { written: string; read?: string }[] =>
  text.split(' ').map((written) => ({ written, ...(written.startsWith('@') && { read: { p: 'Smith', f: 'NATO', s: 'France' }[written[1]!] ?? 'NATO' }) }));

const between = ({ words }: Parse, { from, to }: { readonly from: number; readonly to: number }): string => words.slice(from, to).map(({ written }) => written).join(' ');

const bracketed = (parsed: Parse): string =>
  parsed.parts.map((part) => (part.is === 'noun' ? `[${between(parsed, part)}]` : part.is === 'verb' ? `{${part.lemma}${part.passive ? ' passive' : ''}${part.finite ? '' : ' open'}${part.unreal ? ' unreal' : ''}}` : part.written)).join(' ');

const told = (parsed: Parse, { verb, subjects, objects, adjuncts }: Frame): string => {
  const all = (phrases: readonly NounPhrase[]): string => phrases.map((phrase) => between(parsed, phrase)).join(' & ');
  return [all(subjects), verb.lemma, all(objects), ...adjuncts.map(({ preposition, phrases }) => `${preposition} ${all(phrases)}`)].join(' | ');
};

describe('the grammar of a sentence', () => {
  let tagger: Tagger;
  before(async () => {
    tagger = await loadTagger();
  });

  const phrases: Readonly<Record<string, string>> = {
    'The @f fled .': '[The @f] {flee} .',
    'The @f ( SF ) a @s - backed hill militia fled .': '[The @f] ( [SF] ) [a @s - backed hill militia] {flee} .',
    'Kurdish and Arab fighters seized the town .': '[Kurdish and Arab fighters] {seize} [the town] .',
    '@p was killed by pro - government forces .': '[@p] {kill passive} by [pro - government forces] .',
    '@p has not been fighting the @f .': '[@p] {fight unreal} [the @f] .',
    '@p co - founded the @f .': '[@p] {found} [the @f] .',
    'They told @p the army fled .': 'They {tell} [@p] [the army] {flee} .',
    'A coalition battling IS fled .': '[A coalition] {battle open} [IS] {flee} .',
    'A militia backed militarily by @s fled .': '[A militia] {back passive open} militarily by [@s] {flee} .',
    '@p was also a teacher .': '[@p] {be} also [a teacher] .',
    'A major offensive by the @f began .': '[A major offensive] by [the @f] {begin} .',
    'The @f received backing from @s .': '[The @f] {receive} [backing] from [@s] .',
    'The @f , which support the army , fled .': '[The @f] , which {support} [the army] , {flee} .',
    '@s helped found the @f .': '[@s] {help} {found} [the @f] .',
    'They refer to rebels fighting the army .': 'They {refer} to [rebels] {fight open} [the army] .',
    'The @f split from the army .': '[The @f] {split} from [the army] .',
  };
  for (const [sentence, expected] of Object.entries(phrases)) {
    it(sentence, () => assert.equal(bracketed(parse(wordsOf(sentence), tagger)), expected));
  }

  const frames: Readonly<Record<string, readonly string[]>> = {
    '@p , the head of the army , leads the @f in @s .': ['@p | lead | the @f | in @s'],
    'The chief of the army in Tarsk fled .': ['The chief | flee | '],
    '@p and @p fought the @f and the army .': ['@p & @p | fight | the @f & the army'],
    '@p , who fled in May , died .': ['@p | flee |  | in May', '@p | die | '],
    'The @f fled and took Tarsk .': ['The @f | flee | ', 'The @f | take | Tarsk'],
    'The @f said @p fled .': ['The @f | say | @p', '@p | flee | '],
    'The @f was backed by @s and by Northlandic forces .': ['The @f | back |  | by @s | by Northlandic forces'],
    'He was a clerk before becoming a politician .': [' | be | a clerk', ' | become | a politician'],
    'In May the @f fled .': ['the @f | flee | '],
    'Fighters backed by Kurdish and Arab forces took Tarsk .': ['Fighters | back |  | by Kurdish and Arab forces', 'Fighters | take | Tarsk'],
    'Fighters , backed by the army , fled .': ['Fighters | back |  | by the army', 'Fighters | flee | '],
    'They accused @s of backing the @f .': [' | accuse | @s', '@s | back | the @f'],
    'The @f was driven out of Tarsk by the army .': ['The @f | drive |  | of Tarsk | by the army'],
    'The army was able to take Tarsk .': ['The army | be | ', 'The army | take | Tarsk'],
  };
  for (const [sentence, expected] of Object.entries(frames)) {
    it(`who does what: ${sentence}`, () => {
      const parsed = parse(wordsOf(sentence), tagger);
      assert.deepEqual(framesOf(parsed).map((frame) => told(parsed, frame)), expected);
    });
  }

  it('gives every word one tag, whatever the words are', () => {
    for (const words of [['can’t', 'U.S.', '7:30', '…', 'e-mail', 'https://a.example/b', '👍🏽'], ['', ' '], ['a', 'a  b', "'s"], ['مرحبا', '北京', '.']]) assert.equal(tagger.tag(words).length, words.length);
  });
});
