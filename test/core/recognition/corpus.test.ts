import assert from 'node:assert/strict';
import { emptyState, update } from '../entities/built';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { check, documentOf, listed } from '../mentions/marked';
import { examples } from './cases';

describe('entities across the corpus', () => {
  examples({
    'one entity with all its surfaces': ['General [person=a:Harun Tesk] left. [person=a:Tesk] wept.', 'They met General [person=a:Harun Tesk] and the [faction=b:Sarun Brigade].', 'The [faction=b:Sarun Brigade] left.'],
    'no merge on a shared surname': ['General [person=a:Harun Tesk] left.', 'General [person=b:Omar Tesk] left.', 'Many fear [?person:Tesk] there.'],
    'of a family it is surely the one of whom the text tells, but where another has just come in': [
      'General [person=a:Harun Tesk] is dead. [person=a:Harun Tesk] was 80, said his daughter [person=b:Lena Tesk]. [?person=a:Tesk] was ill. General [person=a:Harun Tesk] had left the army for a farm in the uplands, where he kept bees, wrote '
        + 'letters to the papers, received old friends of the war and looked after two orchards, of which one had been his father’s and was to be sold that year. [person=a:Tesk] was born in a village.',
    ],
    'nobody of a family is surely meant where two are named as often': [
      'General [person=a:Harun Tesk] is dead. [person=a:Harun Tesk] was 80. [person=b:Lena Tesk], a minister, mourned him, and [person=b:Lena Tesk] left the army for a farm in the uplands, where she kept bees, wrote letters to the papers, '
        + 'received old friends of the war and looked after two orchards, of which one had been a gift and was to be sold that year, as was the house. [?person=b:Tesk] was born in a village.',
    ],
    'who was born under another name goes by it as well': ['[person=a:Lena Tesk] sings. [person=a:Lena Tesk] was born [person=a:Mara Edda Vaar] in a village.', '[person=a:Lena Tesk] sings. [person=a:Lena Tesk] (born [person=a:Mara Edda Vaar]) is 40.'],
    'a surname in a family is likeliest that of whom the text names most': ['General [person=a:Harun Tesk] is dead. [person=a:Harun Tesk] was 80, said his daughter [person=b:Lena Tesk]. [?person=a:Tesk] was ill.'],
    'no merge on a shared acronym': ['The [organization=a:Council of the Valleys] ([organization=a:CV]) met. The [organization=a:CV] left.', 'The [organization=b:Centre for Victims] ([organization=b:CV]) met. The [organization=b:CV] left.'],
    'a discovered spelling belongs to the listed entity': { text: ['General [person=a:Haroun Tesk] left. [person=a:Tesk] wept.'], listed: [listed('a', 'person', 'Harun Tesk')] },
    'a title is no part of an entity': ['President [person=a:Lena Vaar] left.', '[person=a:Lena Vaar], the president, left.', 'Dr. [person=a:Lena Vaar] left.'],
  });

  it('finds a name that is listed later as if it had been listed before, in whatever form', () => {
    const texts = [
      'They fear Hizbullah there.', 'They fear the Houthis there.', 'They fear Al-Houthi there.', 'У Гаруна Теска дом.', 'قال لهارون تسك', '하룬테스크는 말했다.', 'Present:\nTesk, Harun\nVaar, Lena\n', 'They saw Harun “Bear” Tesk.', 'They saw A.J. Tesk-Moros.', 'They saw Tesk-Moros.', 'Men of the K-23 left.', 'They saw Erdem and al-Erdem.',
      'They saw Jürgen Müller.', 'They saw Gen. Tesk.', 'They saw the Houthis’ house.',
    ].map((text, n) => analyzeDocument(documentOf(text, `test:${n}`)));
    const gazetteer = [
      listed('h', 'faction', 'Hezbollah'), listed('o', 'faction', 'Houthi'), listed('t', 'person', 'Harun Tesk', 'Гарун Теск', 'هارون تسك', '하룬테스크', 'General Tesk'), listed('m', 'person', 'A. J. Tesk-Moros'),
      listed('n', 'faction', 'K23'), listed('e', 'person', 'Kaan Erdem', 'Erdem'), listed('j', 'person', 'Jurgen Mueller'),
    ];
    const before = update(emptyState, { changed: texts }).state;
    const added = update(before, { gazetteer }).state;
    const scratch = update(emptyState, { changed: texts, gazetteer }).state;
    assert.deepEqual(added.mentions, scratch.mentions);
    assert.deepEqual(update(added, { gazetteer: [] }).state.mentions, before.mentions);
  });

  it('keeps the candidates of a surname', () => {
    const { mentions } = check(['Many fear [?person:Tesk] there.', 'General Harun Tesk left.', 'General Omar Tesk left.']);
    assert.deepEqual([mentions[0]?.entity, ...(mentions[0]?.candidates ?? [])].sort(), ['person:harun-tesk', 'person:omar-tesk']);
  });
});
