import assert from 'node:assert/strict';
import { profileOf as draw, type Profile, type ReadSource } from '../../../src/core/profiles/profile';
import { entity, source } from './marked';

const tesk = entity('Harun Tesk');
const council = entity('Council of the Eastern Brigades', 'faction', ['CEB']);
const profileOf = (of: ReturnType<typeof entity>, sources: readonly ReadSource[]): Profile => draw(of, sources, { depth: 'sentences' });
const texts = (profile: Profile): string[] => profile.sentences.map((sentence) => sentence.plain);

describe('profile', () => {
  it('counts mentions, sources and dates', () => {
    const profile = profileOf(tesk, [
      source('b', '2031-06-24', '[Harun Tesk] waits. [Harun Tesk] left.'),
      source('a', '2031-03', 'It was [Harun Tesk].'),
      source('c', undefined, '[Harun Tesk] spoke, and [other:Adun] did not.'),
      source('d', '2040', 'Only [other:Adun] was there.'),
    ]);
    assert.deepEqual([profile.mentions, profile.sources, profile.first, profile.last], [4, 3, '2031-03', '2031-06-24']);
  });

  it('of an entity nobody mentions is empty', () => {
    assert.deepEqual(profileOf(tesk, []), { entity: tesk, mentions: 0, sources: 0, sentences: [], facts: [], relations: [] });
  });

  it('shows what says who it is, and nothing that is no sentence of prose', () => {
    const profile = profileOf(council, [
      source('a', '2031-03-14', `# The [Council of the Eastern Brigades] takes its first town in the east.

By Kessa Lorrin, [Council of the Eastern Brigades] correspondent
Home | News | [Council of the Eastern Brigades] | About us and our work.
Photo: the [Council of the Eastern Brigades] parades in the main square of Orvash.
Subscribe to our newsletter on the [Council of the Eastern Brigades] and never miss a story.
Yesterday everything was different for the small group, whose fighters call it the [council-of-the-eastern-brigades:CEB].
He said that the [council-of-the-eastern-brigades:CEB] would never surrender to the army in the north.
The new body, the [Council of the Eastern Brigades], is a coalition of the [x:Ash Valley Brigade] and the [y:Lantern Battalion].
The [council-of-the-eastern-brigades:CEB] fled.`),
    ]);
    assert.deepEqual(texts(profile), [
      'The new body, the Council of the Eastern Brigades, is a coalition of the Ash Valley Brigade and the Lantern Battalion.',
      'Yesterday everything was different for the small group, whose fighters call it the CEB.',
    ]);
    assert.equal(profile.introduction?.plain, texts(profile)[0]);
  });

  it('takes different sources and does not repeat itself', () => {
    const told = '[Harun Tesk], the chief of the general staff, warned ministers in March that the armed groups were close to an agreement.';
    const profile = profileOf(tesk, [
      source('a', '2031-03-14', `${told} [Harun Tesk] asked for talks with the groups at once.`),
      source('b', '2031-03-15', told),
      source('c', '2031-03-16', told.replace('in March ', '')),
      source('d', '2031-12-02', 'Soldiers under General [Harun Tesk] seized the National Assembly in Tarsk before dawn on Tuesday.'),
    ]);
    assert.match(profile.sentences[0]?.plain ?? '', /^Harun Tesk, the chief of the general staff,/);
    assert.equal(texts(profile).filter((text) => text.includes('close to an agreement')).length, 1);
    assert.ok(texts(profile).some((text) => text.includes('seized the National Assembly')));
    assert.equal(new Set(texts(profile)).size, texts(profile).length);
  });

  it('puts sure mentions before possible ones, and pronouns only where there is nothing else', () => {
    const possible = '[?harun-tesk:Tesk], the commander of the eastern front, told reporters that the road was open.';
    const sure = 'Nobody at the ministry wanted to say on Monday what [Harun Tesk] had ordered his officers to do.';
    assert.deepEqual(texts(profileOf(tesk, [source('a', '2031', `${possible}\n${sure}`)])), [sure.replace(/[[\]]/g, '')]);
    assert.equal(profileOf(tesk, [source('a', '2031', possible)]).sentences.length, 1);
    assert.equal(profileOf(tesk, [source('a', '2031', 'He told the ministers that General [Harun Tesk] was ready to talk.')]).sentences.length, 1);
  });

  it('leaves datelines and bullets out, but not a name in them', () => {
    const profile = profileOf(tesk, [
      source('a', '2031', 'TARSK, 14 March 2031 (Northern Wire) — General [Harun Tesk] said on Friday that the army would not move.'),
    ]);
    assert.deepEqual(texts(profile), ['General Harun Tesk said on Friday that the army would not move.']);
    const wire = { ...tesk, id: 'wire', name: 'Northern Wire' };
    const outlet = profileOf(wire, [source('a', '2031', 'TARSK, 14 March 2031 ([wire:Northern Wire]) — The army said on Friday that it would not move.')]);
    assert.deepEqual([outlet.sentences, outlet.introduction?.start], [[], 0]);
    const bullet = profileOf(tesk, [source('a', '2031', '- • [Harun Tesk] said on Friday that the army would not move.')]);
    assert.equal(bullet.sentences[0]?.text, 'Harun Tesk said on Friday that the army would not move.');
  });

  it('leaves out what somebody said under her name, and stamps', () => {
    const spoken = source('a', '2031', '(([Harun Tesk])) I took it as a challenge, but after a year it turned into this quest.\n[Harun Tesk]: We were never asked what the army would do then.');
    assert.deepEqual(texts(profileOf(tesk, [spoken])), []);
    for (const stamp of ['14 March 2031 ', 'Published March 14, 2031 ', '14.03.2031(updated 15.03.2031) ']) {
      const stamped = source('a', '2031', `${stamp}General [Harun Tesk] was seen in the capital on Friday.`);
      assert.deepEqual(texts(profileOf(tesk, [stamped])), ['General Harun Tesk was seen in the capital on Friday.']);
    }
  });

  it('knows an apposition from a list', () => {
    const brigade = entity('Ash Valley Brigade', 'faction');
    const list = 'The new body is a coalition of the Shavar, the [Ash Valley Brigade], the Lantern Battalion and the River Guards.';
    const said = 'Nobody in the town knew where the men of the [Ash Valley Brigade], the largest group in the east, had gone.';
    assert.match(texts(profileOf(brigade, [source('a', '2031', `${list}\n${said}`)]))[0] ?? '', /^Nobody/);
  });

  it('does not ask for English verbs in other languages', () => {
    const arabic = 'قال القائد [harun-tesk:هارون تسك] إن الجيش لن يتحرك من مواقعه في الشرق.';
    assert.equal(profileOf(tesk, [source('a', '2031', arabic)]).sentences.length, 1);
  });

  it('introduces by the earliest definition, else the earliest full name, else the earliest mention', () => {
    const plain = source('a', '2031-01-01', 'Officers said that [Harun Tesk] had left the capital for the east. [harun-tesk:Tesk] waits.');
    const defined = source('b', '2031-02-01', '[Harun Tesk] was the deputy commander of the northern front until last autumn.');
    const later = source('c', '2031-03-01', '[Harun Tesk] is a member of the new council of state in Tarsk.');
    assert.equal(profileOf(tesk, [later, plain, defined]).introduction?.uri, 'b');
    assert.equal(profileOf(tesk, [plain]).introduction?.text, 'Officers said that Harun Tesk had left the capital for the east.');
    assert.equal(profileOf(tesk, [source('a', '2031', '# [harun-tesk:Tesk] waits')]).introduction?.text, '# Tesk waits'.trim());
  });

  it('gives the text of the source at the span, in any order of sources', () => {
    const random = generator(7);
    const words = ['the', 'army', 'was', 'in', 'Orvash', 'with', '[Harun Tesk]', 'and', '[x:Adun]', 'who', 'said', 'that', '5,000', 'men', '“left”', ','];
    for (let round = 0; round < 100; round++) {
      const sources: ReadSource[] = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, index) => {
        const text = Array.from({ length: Math.floor(random() * 60) }, () => words[Math.floor(random() * words.length)]! + (random() < 0.1 ? '.' : random() < 0.05 ? '\n' : '')).join(' ');
        return source(`uri${index}`, random() < 0.7 ? `203${Math.floor(random() * 9)}` : undefined, text);
      });
      const profile = profileOf(tesk, sources);
      assert.deepEqual(profileOf(tesk, [...sources].reverse()), profile);
      for (const sentence of [...profile.sentences, ...(profile.introduction ? [profile.introduction] : [])]) {
        const { document, mentions } = sources.find((one) => one.document.uri === sentence.uri)!;
        assert.equal(document.text.slice(sentence.start, sentence.end), sentence.text);
        assert.ok(mentions.some((mention) => mention.entity === tesk.id && mention.start >= sentence.start && mention.end <= sentence.end));
      }
    }
  });

  it('shows a piece of a text without full stops', () => {
    const endless = source('a', '2031', `${'the army and '.repeat(20_000)}[Harun Tesk] ${'and the army '.repeat(20_000)}`);
    const { introduction, sentences } = profileOf(tesk, [endless]);
    assert.deepEqual(sentences, []);
    assert.ok(introduction && introduction.text.length < 600 && introduction.text.includes('Harun Tesk'));
  });

  it('stays bounded for one who is named everywhere', () => {
    const many = Array.from({ length: 2000 }, (_, n) =>
      source(`u${n}`, `20${10 + (n % 20)}`, `General [Harun Tesk] said on day ${n} that the army would hold the town of number ${n}. `.repeat(5)));
    const started = performance.now();
    assert.equal(profileOf(tesk, many).sentences.length > 0, true);
    // A ceiling for a machine that does other things too; alone it takes some 100 ms.
    assert.ok(performance.now() - started < 2000);
  });
});

/** Linear congruential generator (Numerical Recipes): the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
