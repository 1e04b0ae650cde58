import assert from 'node:assert/strict';
import { check, listed, stateOf } from '../mentions/marked';

/** Entities of the mentions in the first text. */
function linked(...sources: readonly string[]): readonly (string | undefined)[] {
  return check(sources).mentions.map((m) => m.entity);
}

describe('short forms in the light of their document', () => {
  it('go to a surname with an article', () => {
    const ids = linked('Prime Minister [person:Mohammed Shia Al-Tesmani] spoke. [person:Al-Tesmani] left. [person:Tesmani] returned.');
    assert.deepEqual(ids, Array(3).fill('person:mohammed-shia-al-tesmani'));
  });
  it('go to a surname in another spelling, as possible', () => {
    const { mentions } = check('General [person:Harun Tesmouni] spoke. Mr. [?person:Tesmuni] left.');
    assert.deepEqual(mentions.map((m) => [m.entity, m.why.rule]), [['person:harun-tesmouni', 'title'], ['person:harun-tesmouni', 'variant']]);
  });
  it('go to the first part of a longer name', () => {
    const ids = linked('President [person:Omar Hussein al-Tirkani] spoke. [person:Omar Hussein] left.', 'They saw Omar Hussein.');
    assert.deepEqual(ids, Array(2).fill('person:omar-hussein-al-tirkani'));
  });
  it('go to the namesake with the same title', () => {
    const { mentions } = check('President [person:Omar Moros] met Colonel [person:Ali Moros]. It rained. President [person:Moros] left. Colonel [person:Moros] stayed.');
    assert.deepEqual(mentions.map((m) => [m.entity, m.certainty]), [
      ['person:omar-moros', 'sure'], ['person:ali-moros', 'sure'], ['person:omar-moros', 'sure'], ['person:ali-moros', 'sure'],
    ]);
  });
  it('stay possible where an acronym stands for two, but beside its long form', () => {
    const { mentions } = check('The [faction:Sarun Front] ([!faction:SF]) and the [faction:Southern Force] ([!faction:SF]) met. The [?faction:SF] left.');
    assert.deepEqual(mentions.map((m) => m.entity.replace('faction:', '')), ['sarun-front', 'sarun-front', 'southern-force', 'southern-force', 'southern-force']);
    assert.deepEqual(mentions[4]?.candidates, ['faction:sarun-front']);
  });
  it('go to a surname rather than to a given name, as possible, with the other as candidate', () => {
    const { mentions } = check('General [person:Ali Hassan] met Colonel [person:Hassan Ali]. It rained. Then [?person:Ali] left and [?person:Hassan] stayed.');
    assert.deepEqual(mentions.slice(2).map((m) => [m.entity, m.candidates]), [['person:hassan-ali', ['person:ali-hassan']], ['person:ali-hassan', ['person:hassan-ali']]]);
  });
  it('go to a surname that is a town elsewhere', () => {
    const ids = linked('General [person:Omar Houston] spoke. It rained. [person:Houston], tired, left.');
    assert.deepEqual(ids, Array(2).fill('person:omar-houston'));
  });
  it('do not explain a name by itself', () => {
    const { mentions } = check('They met [faction:Los Zetanos]. The [faction:Los Zetanos] militia left.');
    assert.ok(mentions.every((m) => m.why.rule !== 'short-form'), JSON.stringify(mentions));
  });
  it('name a few of thousands of namesakes', () => {
    const many = Array.from({ length: 3000 }, (_, n) => listed(`t${n}`, 'person', `Lena${n} Tesk`));
    const { mentions } = check('It rained. Then Tesk left.'.replace('Tesk', '[?person=t0:Tesk]'), many);
    assert.ok((mentions[0]?.candidates.length ?? 0) < 60);
  });
  it('go to a person beside words for groups', () => {
    const ids = linked('President [person:Harun Teskani] fell. The [person:Teskani] regime was weak. The pro-[person:Teskani] factions left.');
    assert.deepEqual(ids, Array(3).fill('person:harun-teskani'));
    assert.deepEqual(linked('The fall of the [?person:Al-Teskani] regime was quick.', 'President Harun al-Teskani fell.'), ['person:harun-al-teskani']);
  });
  it('of groups and firms go to the full name', () => {
    assert.deepEqual(linked('The [faction:Sarunat Brigades] attacked. [faction:Sarunat] denied it.'), Array(2).fill('faction:sarunat-brigades'));
    assert.deepEqual(linked('Shares of [organization:Corvane Inc] rose. [organization:Corvane] said so.'), Array(2).fill('organization:corvane-inc'));
    assert.deepEqual(linked('The [organization:Northern Bank of Tiravat] failed. Later the [organization:Bank] was sold.'), Array(2).fill('organization:northern-bank-of-tiravat'));
  });
  it('are acronyms of another language, or of a longer form, in brackets', () => {
    assert.deepEqual(linked('The elite [faction:Upland Guards] ([faction:IUGC]) met. The [faction:IUGC] left.'), Array(3).fill('faction:upland-guards'));
    assert.deepEqual(linked('The [faction:Upland Workers Party] ([faction:PKT]) met. The [faction:PKT] left.'), Array(3).fill('faction:upland-workers-party'));
  });
  it('are initials of a firm with a double name', () => {
    assert.deepEqual(linked('Shares of [organization:Tesker-Morosan] rose. [organization:TM] said so. [organization:TM] is big.'), Array(3).fill('organization:tesker-morosan'));
  });
  it('are acronyms that translate forces as units, as possible', () => {
    const { mentions } = check(['The [?faction:PUU] left.', 'The Popular Upland Forces (PUF) met.']);
    assert.equal(mentions[0]?.entity, 'faction:popular-upland-forces');
  });
  it('go to the person whose given name stands in the document', () => {
    const texts = ['[?person:Moros] left. The town of Harun was quiet.', 'Omar Moros spoke. Omar Moros left. Omar Moros came.', 'Harun Moros spoke.'];
    assert.equal(linked(...texts)[0], 'person:harun-moros');
  });
  it('are not found in the names of brigades', () => {
    const text = 'The leaders of Kataib Hizbalat met. He saw Hizbalat in Tiravat.';
    const mentions = stateOf([text]).mentions.get('test:0') ?? [];
    assert.deepEqual(mentions.filter((m) => m.entity.endsWith('kataib-hizbalat')).map((m) => text.slice(m.start, m.end)), ['Kataib Hizbalat']);
  });
  it('stay with what other documents know by the shorter name', () => {
    const ids = linked('They saw [person:Peter Capalmi Casting] and then [person:Peter Capalmi].', 'Peter Capalmi spoke. Peter Capalmi left. Peter Capalmi came.');
    assert.equal(ids[1], 'person:peter-capalmi');
  });
});
