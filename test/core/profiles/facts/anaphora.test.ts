import assert from 'node:assert/strict';
import { Anaphora } from '../../../../src/core/profiles/facts/anaphora';
import { Callings } from '../../../../src/core/profiles/facts/callings';
import { firstOf, told } from './clause-text';

/** What stands for whom the first mark names, sentence by sentence. */
function followed(text: string): string {
  const { id } = firstOf(text);
  const { document, sentences, mentions } = told(text);
  const anaphora = new Anaphora(id, document.prose, ({ certainty }) => certainty === 'sure', new Callings(document.prose, mentions));
  return sentences.flatMap((sentence) => anaphora.read(sentence, mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end))).map(({ start, end }) => document.prose.slice(start, end)).join(', ');
}

describe('what stands for an entity', () => {
  const examples: Readonly<Record<string, string>> = {
    '[p Harun Tesk] left. He was ill, and his men wept.': 'He, his',
    '[p Harun Tesk] left. When the war began, he was ill.': 'he',
    '[p Harun Tesk] left. They met [p Adun]. He was ill.': '',
    '[p Harun Tesk] met [p Adun]. He was ill.': '',
    '[p Harun Tesk] left. [p Adun] said he was ill.': '',
    '[p Harun Tesk] left. [p Harun Tesk] met [p Adun]. He was ill.': 'He',
    '[p Harun Tesk] left his house. [p Harun Tesk] met [p Adun] and her sister. She was ill.': 'his',
    '[p Harun Tesk] left. Then [p Adun] met [p Harun Tesk]. He was ill.': '',
    '[p Harun Tesk] met [p Adun]. [p Adun] left. [p Harun Tesk] met [p Adun]. He was ill.': '',
    '[p Harun Tesk] left. Nobody knew. It rained. All was well. He was ill.': '',
    '[p Harun Tesk] left. “He is ill,” said a man.': '',
    'The [f Sarun Front] left. It was founded in 2029.': 'It',
    'The [f Sarun Front] left. The front was founded in 2029.': 'The front',
    'The [f Sarun Front] left. The group of seven met.': '',
    'The [f Sarun Front] left. The party was founded in 2029.': '',
    'The [f Sarun Front] met the [f Hill League]. The group left.': '',
    'The [f Sarun Front] and its allies left.': 'its',
    'The [f Sarun Front] left. The army and its allies stayed.': '',
    '([o Northern Wire]) The group said it was well.': '',
    'The [o Northern Wire] left. The [o Hill Wire] came. ([o Northern Wire]) The group said it was well.': '',
    '[p Harun Tesk] left. When [p Adun] came, [p Harun Tesk] stayed. He was ill.': 'He',
    '[p Harun Tesk] left. [p Harun Tesk] slept. He met [p Adun]. He was ill.': 'He, He',
    'Some met [p Harun Tesk]. [p Adun] left. Then he was ill.': '',
    '[p Harun Tesk] slept. [p Adun] left. [p Adun] sat. The army was led by [p Harun Tesk]. He was ill.': '',
    'The [f Sarun Front] left. The Sarun front line held.': '',
    'The [f Sarun Front] left. The old front was founded in 2029.': 'The old front',
    'The [f Sarun Front] left. The largest front was founded in 2029.': '',
    'The [f Hill Party] left. Men fled. Men fled. Men fled. Men fled. The party was founded in 2029.': 'The party',
  };
  for (const [text, expected] of Object.entries(examples)) {
    it(text.replace(/\[[pfos] ([^\]]+)\]/g, '$1'), () => assert.equal(followed(text), expected));
  }

  it('is called what it is said to be', () => {
    const text = 'The [o Denn Works] left. The company left.';
    const { document, sentences, mentions } = told(text);
    const anaphora = new Anaphora(firstOf(text).id, document.prose, () => true, new Callings(document.prose, mentions));
    assert.deepEqual(anaphora.read(sentences[0]!, mentions), []);
    anaphora.learn('company');
    assert.equal(anaphora.read(sentences[1]!, []).length, 1);
  });
});
