import assert from 'node:assert/strict';
import { bcubed, type Linked } from '../../../src/cli/evaluation/bcubed';
import { listErrors } from '../../../src/cli/evaluation/errors';
import { readGold } from '../../../src/cli/evaluation/gold';
import { scorePairs } from '../../../src/cli/evaluation/pairs';
import { isInPart } from '../../../src/cli/evaluation/part';
import { scoreSpans, type Answered } from '../../../src/cli/evaluation/spans';
import type { Mention } from '../../../src/core/mentions/mention';

/** A document whose gold and found spans are marked: `[person:…]` in gold, kinds given for what was found. */
function answered(text: string, gold: readonly (readonly [string, string?])[], found: readonly (readonly [string, Mention['kind']])[]): Answered {
  const span = (surface: string): { start: number; end: number } => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length });
  const line = JSON.stringify({ id: 'a', text, mentions: gold.map(([surface, kind]) => ({ ...span(surface), ...(kind && { kind }) })) });
  const [document] = readGold(line).documents;
  assert.ok(document);
  return {
    gold: document,
    found: found.map(([surface, kind]) => ({ ...span(surface), kind, entity: surface, certainty: 'sure', why: { rule: 'recurrence', alias: surface }, candidates: [] })),
  };
}

describe('evaluation: spans', () => {
  const text = 'Harun Tesk of Northwall met the Dawn Brigade and Wirelight in Lower Tarsk, said Orla Venn.';

  it('counts exact spans of what is asked for, places found as errors, states not at all', () => {
    const gold = [['Harun Tesk', 'person'], ['Dawn Brigade', 'faction'], ['Wirelight', 'organization'], ['Lower Tarsk', 'place'], ['Orla Venn', 'person']] as const;
    const found = [['Harun Tesk', 'person'], ['Northwall', 'state'], ['Brigade', 'faction'], ['Wirelight', 'faction'], ['Lower Tarsk', 'organization'], ['said', 'person']] as const;
    const scored = scoreSpans([answered(text, gold, found)]);
    assert.ok(scored);
    const { untyped, kinds, rightKind } = scored.report;
    assert.deepEqual([untyped.hits, untyped.spurious, untyped.missed], [2, 3, 2]);
    assert.deepEqual([untyped.precision, untyped.recall, untyped.f1], [2 / 5, 2 / 4, 4 / 9]);
    assert.deepEqual([kinds.person?.hits, kinds.person?.spurious, kinds.person?.missed], [1, 1, 1]);
    assert.deepEqual([kinds.faction?.hits, kinds.faction?.spurious, kinds.faction?.missed], [0, 2, 1]);
    assert.deepEqual([kinds.organization?.hits, kinds.organization?.spurious, kinds.organization?.missed], [0, 1, 1]);
    assert.equal(rightKind, 1 / 2);
    assert.deepEqual(scored.errors.map(({ sort, label }) => [sort, label]), [
      ['boundary', 'Brigade, not Dawn Brigade'],
      ['kind', 'Wirelight: organization, found as faction'],
      ['not-asked', 'Lower Tarsk'],
      ['nothing-there', 'said'],
      ['missed', 'Orla Venn'],
    ]);
  });

  it('takes a faction for an organization where the gold knows no factions', () => {
    const scored = scoreSpans([answered(text, [['Dawn Brigade', 'organization']], [['Dawn Brigade', 'faction']])]);
    assert.equal(scored?.report.kinds.organization?.f1, 1);
    assert.equal(scored.report.kinds.faction, undefined);
    assert.equal(scored.report.rightKind, 1);
  });

  it('says that a state was found where something is missed', () => {
    const scored = scoreSpans([answered(text, [['Northwall', 'organization']], [['Northwall', 'state']])]);
    assert.deepEqual([scored?.report.untyped.missed, scored?.report.untyped.spurious], [1, 0]);
    assert.match(scored?.errors[0]?.note ?? '', /found as the state Northwall/);
  });

  it('scores nothing when no kinds are known, and everything found as wrong when there is no mention', () => {
    assert.equal(scoreSpans([answered(text, [['Harun Tesk']], [['Harun Tesk', 'person']])]), undefined);
    const empty = scoreSpans([answered(text, [], [['Harun Tesk', 'person']])]);
    assert.deepEqual([empty?.report.untyped.precision, empty?.report.untyped.recall, empty?.report.untyped.f1], [0, null, 0]);
  });
});

describe('evaluation: B-cubed', () => {
  it('gives the figures of Bagga and Baldwin’s example', () => {
    // Gold {1..5} {6,7} {8..C}; found {1..5} {6..C}, then {1..5, 8..C} {6,7}: precision 0.76 and 0.58, recall 1.
    const gold = [...'aaaaabbccccc'];
    const figures = (found: string): readonly string[] => {
      const linked: readonly Linked[] = gold.map((entity, i) => ({ gold: entity, found: found[i]! }));
      const { precision, recall, f1 } = bcubed(linked);
      return [precision, recall, f1].map((value) => (value ?? -1).toFixed(2));
    };
    assert.deepEqual(figures('xxxxxyyyyyyy'), ['0.76', '1.00', '0.86']);
    assert.deepEqual(figures('xxxxxyyxxxxx'), ['0.58', '1.00', '0.74']);
    assert.deepEqual(figures('123456789abc'), ['1.00', '0.25', '0.40']);
  });

  it('has no figures without mentions', () => {
    assert.deepEqual(bcubed([]), { precision: null, recall: null, f1: null });
  });
});

describe('evaluation: gold', () => {
  it('reads usual names of kinds; a finer type tells a party', () => {
    const mention = (at: number, rest: object): object => ({ start: at, end: at + 1, ...rest });
    const line = { id: 'a', text: 'abcdef', mentions: [mention(0, { kind: 'PER' }), mention(1, { kind: 'organization', type: 'politicalparty' }), mention(2, { type: 'organisation' }), mention(3, { kind: 'weapon' }), mention(4, { type: 'HUMAN_X' }), mention(5, { kind: 'place', type: 'party' })] };
    const [document] = readGold(JSON.stringify(line)).documents;
    assert.deepEqual(document?.mentions.map(({ kind }) => kind), ['person', 'faction', 'organization', 'none', undefined, 'none']);
  });

  it('keeps one mention a span, one that is asked for first', () => {
    const line = { id: 'a', text: 'abc', mentions: [{ start: 0, end: 1, kind: 'place' }, { start: 0, end: 1, kind: 'person', entity: 7 }, { start: 0, end: 1, kind: 'organization' }] };
    assert.deepEqual(readGold(JSON.stringify(line)).documents[0]?.mentions, [{ start: 0, end: 1, kind: 'person', entity: '7' }]);
  });
});

describe('evaluation: parts', () => {
  it('holds about a quarter out, the same on every machine', () => {
    const ids = Array.from({ length: 4000 }, (_, i) => `document-${i}`);
    const heldOut = ids.filter((id) => isInPart(id, 'held-out'));
    assert.ok(heldOut.length > 900 && heldOut.length < 1100, String(heldOut.length));
    assert.ok(ids.every((id) => isInPart(id, 'development') !== isInPart(id, 'held-out') && isInPart(id, 'all')));
    // FNV-1a of the empty text is its offset 0x811c9dc5, of "a" 0xe40c292c.
    assert.equal(isInPart('', 'held-out'), false);
    assert.equal(isInPart('a', 'held-out'), true);
  });
});

describe('evaluation: pairs', () => {
  it('counts the answer “the same name” and lists both sorts of error', () => {
    const report = scorePairs([
      { name1: 'Qasem Dellin', name2: 'Qassem Dellin', same: true },
      { name1: 'Qasem Dellin', name2: 'Qasem Dellin', same: false },
      { name1: 'Orla Venn', name2: 'The Heron', same: true },
      { name1: 'Orla Venn', name2: 'Harun Tesk', same: false },
    ], 1);
    assert.deepEqual([report?.hits, report?.spurious, report?.missed], [1, 1, 1]);
    assert.deepEqual([report?.precision, report?.recall, report?.f1], [0.5, 0.5, 0.5]);
    assert.deepEqual(report?.takenForOne.map(({ name1, name2 }) => [name1, name2]), [['Qasem Dellin', 'Qasem Dellin']]);
    assert.deepEqual(report?.takenForTwo.map(({ name2 }) => name2), ['The Heron']);
  });
});

describe('evaluation: errors', () => {
  it('lists the most frequent first, with the first case, at most as many as asked for', () => {
    const example = (document: string) => ({ document, start: 0, end: 1, before: '', text: 'x', after: '' });
    const cases = ['a', 'b', 'b', 'c'].map((label, i) => ({ sort: 'missed' as const, label, note: '', example: example(String(i)) }));
    assert.deepEqual(listErrors(cases, 2).map(({ count, labels, top }) => [count, labels, top.map((one) => [one.count, one.label, one.example.document])]), [
      [4, 3, [[2, 'b', '1'], [1, 'a', '0']]],
    ]);
  });
});
