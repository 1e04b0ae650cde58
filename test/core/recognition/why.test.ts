import assert from 'node:assert/strict';
import { explain } from '../../../src/core/mentions/explain';
import { strengthOf } from '../../../src/core/mentions/strength';
import type { Mention } from '../../../src/core/mentions/mention';
import type { Entity } from '../../../src/core/gazetteer/entity';
import { check, listed } from '../mentions/marked';

/** Surface, rule, matched name, strength and support of each mention. */
function why(source: string, gazetteer: readonly Entity[] = []): string[] {
  const { mentions, text } = check(source, gazetteer);
  return mentions.map((m) => {
    const support = m.why.support ? `, ${text.slice(m.why.support.start, m.why.support.end)}` : '';
    return `${text.slice(m.start, m.end)}: ${m.why.rule}, ${m.why.alias}, ${strengthOf(m)}${support}`;
  });
}

describe('why a mention was made', () => {
  it('for listed names', () => {
    const gazetteer = [listed('tesk', 'person', 'Harun Tesk', 'Lion of Dur', 'Tesk'), listed('kh', 'faction', 'Kataib Hezbollah', 'KH'), listed('g', 'person', 'General Omar Dellin')];
    assert.deepEqual(why('[person:Harun Tesk], the [person:Lion of Dur], is [person:HARUN TESK]. [person:Tesk] left; [person:Omar Dellin] stayed.', gazetteer), [
      'Harun Tesk: name, Harun Tesk, exact', 'Lion of Dur: alias, Lion of Dur, exact', 'HARUN TESK: folded, Harun Tesk, strong',
      'Tesk: alias, Tesk, backed, Harun Tesk', 'Omar Dellin: short-form, General Omar Dellin, fair',
    ]);
    assert.deepEqual(why('Many fear the [faction:KH] there.', gazetteer), ['KH: alias, KH, weak']);
    assert.deepEqual(why('[faction:Kata’ib Hizballah] ([faction:KH]) left. The [faction:KH] denied it.', gazetteer), [
      'Kata’ib Hizballah: variant, Kataib Hezbollah, fair', 'KH: acronym, KH, backed, Kata’ib Hizballah', 'KH: acronym, KH, backed, Kata’ib Hizballah',
    ]);
  });

  it('for discovered names', () => {
    assert.deepEqual(why('General [person:Harun Tesk], known as [person:Abu Jarem], met the [organization:Council of the Valleys] ([organization:CV]). [person:Tesk] left the [organization:CV].'), [
      'Harun Tesk: title, Harun Tesk, strong', 'Abu Jarem: also-known, Harun Tesk, backed, Harun Tesk', 'Council of the Valleys: group-noun, Council of the Valleys, strong',
      'CV: acronym, Council of the Valleys, backed, Council of the Valleys', 'Tesk: short-form, Harun Tesk, backed, Harun Tesk', 'CV: acronym, Council of the Valleys, backed, Council of the Valleys',
    ]);
  });

  it('names the other candidates', () => {
    const { mentions: [mention], text } = check('Many fear the [?faction:CV] there.', [listed('a', 'faction', 'Council of the Valleys', 'CV'), listed('b', 'faction', 'Coastal Volunteers', 'CV')]);
    assert.ok(mention);
    assert.deepEqual([mention.candidates, strengthOf(mention)], [['b'], 'weak']);
    assert.equal(explain(mention, text, () => 'Coastal Volunteers'), 'Matches the alias “CV”; possible only, may also be “Coastal Volunteers”.');
  });

  it('names a few of many candidates', () => {
    const many = ['b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const mention: Mention = { start: 0, end: 2, entity: 'a', kind: 'faction', certainty: 'possible', why: { rule: 'alias', alias: 'CV' }, candidates: many };
    assert.equal(explain(mention, 'CV', (id) => id.toUpperCase()), 'Matches the alias “CV”; possible only, may also be “B”, “C”, “D”, “E”, “F” or 2 others.');
    assert.equal(explain({ ...mention, candidates: many.slice(0, 6) }, 'CV', (id) => id.toUpperCase()), 'Matches the alias “CV”; possible only, may also be “B”, “C”, “D”, “E”, “F” or “G”.');
  });

  it('does not deny that the document has the full name', () => {
    const { mentions, text } = check('Major [person:Tom Omar Teskani] came. [person:Omar Teskani] spoke. Mr. [person:Omar Teskani] left.', [listed('t', 'person', 'Major Omar Teskani')]);
    for (const mention of mentions) assert.doesNotMatch(explain(mention, text), /not in this document/);
    assert.ok(mentions.some((mention) => mention.why.rule === 'short-form' && !mention.why.support), 'tries the sentence');
  });
});
