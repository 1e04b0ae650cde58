import assert from 'node:assert/strict';
import { check, listed } from '../mentions/marked';
import { examples } from './cases';

describe('entities across the corpus', () => {
  examples({
    'one entity with all its surfaces': ['General [person=a:Harun Tesk] left. [person=a:Tesk] wept.', 'They met General [person=a:Harun Tesk] and the [faction=b:Sarun Brigade].', 'The [faction=b:Sarun Brigade] left.'],
    'no merge on a shared surname': ['General [person=a:Harun Tesk] left.', 'General [person=b:Omar Tesk] left.', 'Many fear [?person:Tesk] there.'],
    'no merge on a shared acronym': ['The [organization=a:Council of the Valleys] ([organization=a:CV]) met. The [organization=a:CV] left.', 'The [organization=b:Centre for Victims] ([organization=b:CV]) met. The [organization=b:CV] left.'],
    'a discovered spelling belongs to the listed entity': { text: ['General [person=a:Haroun Tesk] left. [person=a:Tesk] wept.'], listed: [listed('a', 'person', 'Harun Tesk')] },
    'a title is no part of an entity': ['President [person=a:Lena Vaar] left.', '[person=a:Lena Vaar], the president, left.', 'Dr. [person=a:Lena Vaar] left.'],
  });

  it('keeps the candidates of a surname', () => {
    const { mentions } = check(['Many fear [?person:Tesk] there.', 'General Harun Tesk left.', 'General Omar Tesk left.']);
    assert.deepEqual([mentions[0]?.entity, ...(mentions[0]?.candidates ?? [])].sort(), ['person:harun-tesk', 'person:omar-tesk']);
  });
});
