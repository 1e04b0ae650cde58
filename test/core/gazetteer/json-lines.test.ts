import assert from 'node:assert/strict';
import { runSteps } from '../../../src/base/steps';
import { compileGazetteer } from '../../../src/core/gazetteer/compile';
import { entityAt, entityCount } from '../../../src/core/gazetteer/entity-table';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer';
import { entitiesOfJsonLines } from '../../../src/core/gazetteer/json-lines';
import { readGazetteer } from '../../../src/core/gazetteer/read';

const uri = 'file:///actors.jsonl';
const read = (text: string): Gazetteer => readGazetteer(uri, text);
const problems = (text: string): string[] => read(text).problems.map(({ severity, message, span }) => `${severity} "${text.slice(span?.start, span?.end)}": ${message}`);

const lines = [
  '{"id": "harun", "name": "Harun Tesk", "kind": "person", "aliases": ["General  Tesk", {"name": "HT", "case": "exact"}, "Harun Tesk"], "note": "Chief of staff; 2031."}',
  '',
  '  {"name":"\\u00d3rlan \\"the Bear\\"","kind":"Faction","alias":"One"}\r',
  '{"name": 1990, "kind": "state"}',
];

describe('a gazetteer in JSON lines', () => {
  it('is read with ids, aliases, notes and places', () => {
    const text = `\ufeff${lines.join('\n')}`;
    const { entities, problems: none, valid } = read(text);
    assert.ok(valid);
    assert.deepEqual(none, []);
    assert.deepEqual(entities.map(({ definedAt, ...entity }) => [entity, text.slice(definedAt?.start, definedAt?.end)]), [
      [{ id: 'harun', kind: 'person', name: 'Harun Tesk', aliases: [{ text: 'General Tesk' }, { text: 'HT', case: 'exact' }], origin: 'gazetteer', notes: [{ text: 'Chief of staff; 2031.', uri, start: text.indexOf('Chief'), end: text.indexOf('Chief') + 21, line: 0 }] }, 'Harun Tesk'],
      [{ id: 'orlan-the-bear', kind: 'faction', name: 'Órlan "the Bear"', aliases: [{ text: 'One' }], origin: 'gazetteer' }, lines[2]!.trim()],
      [{ id: '1990', kind: 'state', name: '1990', aliases: [], origin: 'gazetteer' }, lines[3]],
    ]);
  });

  it('takes the entries of a YAML list alike', () => {
    const entries = [{ name: 'Harun Tesk', kind: 'person', aliases: ['HT', { name: 'ht', case: 'any' }], note: 'n' }, { name: 'Harun Tesk', kind: 'faction', alias: 'x' }, { name: 'B', kind: 'state', id: 'b' }];
    const plain = ({ entities }: Gazetteer): unknown => entities.map(({ definedAt, notes, ...entity }) => [entity, notes?.map(({ text }) => text)]);
    assert.deepEqual(plain(read(entries.map((entry) => JSON.stringify(entry)).join('\n'))), plain(readGazetteer('file:///actors.yaml', JSON.stringify(entries))));
  });

  it('takes lists of names, and decides unknown kinds by them', () => {
    const names = [['Harun Tesk', 'H. Tesk'], ['Ministry of Tolls'], ['Sarun Liberation Front'], ['Iran'], ['Tesk Trading LLC'], ['Sarun']];
    const text = names.map((list) => JSON.stringify({ kind: 'unknown', names: list })).join('\n');
    assert.deepEqual(read(text).entities.map(({ kind, name, aliases }) => [kind, name, ...aliases.map((alias) => alias.text)]), [
      ['person', 'Harun Tesk', 'H. Tesk'], ['organization', 'Ministry of Tolls'], ['faction', 'Sarun Liberation Front'], ['state', 'Iran'], ['organization', 'Tesk Trading LLC'], ['organization', 'Sarun'],
    ]);
    assert.deepEqual(problems(text), [`information "${text.split('\n')[0]}": The kinds of 6 entries are unknown; they are taken from their names.`]);
  });

  it('says what is wrong in which line, and keeps the rest', () => {
    const wrong = ['{"name": "A", "kind": ', '7', '{"kind":"person"}', '{"name":["x"],"kind":"person"}', '{"name":"A"}', '{"name":"A","kind":"robot"}', '{"name":"A","kind":"person","id":"a","colour":1}', '{"name":"B","kind":"person","id":"a"}',
      '{"name":"C","kind":"person","aliases":["",{"name":"E","case":"loud"},["x"],"…"]}'];
    const found = problems(wrong.join('\n'));
    assert.match(found[0] ?? '', /^error "{"name": "A", "kind":": Not valid JSON: .*The line is left out\.$/);
    assert.deepEqual(found.slice(1), [
      'error "7": Expected an entry with "name:" and "kind:".',
      `error "${wrong[2]}": This entry has no name; it is left out.`,
      `error "${wrong[3]}": This entry has no name; it is left out.`,
      `error "${wrong[4]}": This entry has no kind (person, faction, organization, state); it is left out.`,
      `error "${wrong[5]}": Unknown kind "robot"; use one of person, faction, organization, state. The entry is left out.`,
      `warning "${wrong[6]}": Unknown key "colour"; it is ignored.`,
      `error "${wrong[7]}": The id "a" is used twice; this entry is left out.`,
      `warning "${wrong[8]}": This alias is empty; it is left out.`,
      `warning "${wrong[8]}": "case" must be "exact" or "any"; it is ignored.`,
      `warning "${wrong[8]}": An alias is text, or "name:" with "case: exact" or "case: any"; it is left out.`,
      `warning "${wrong[8]}": "…" has no letter and no digit; it is never found.`,
    ]);
    assert.deepEqual(read(wrong.join('\n')).entities.map(({ name }) => name), ['A', 'C']);
  });

  it('is empty, or not valid when it holds something else', () => {
    assert.deepEqual([read('').valid, read('\n \n').entities.length], [true, 0]);
    assert.equal(read('entities:\n  - name: A\n    kind: person\n').valid, false);
    assert.equal(read('x\n'.repeat(5000)).problems.length, 1001);
  });

  it('is compiled entity by entity', () => {
    const { entities } = runSteps(compileGazetteer(entitiesOfJsonLines(uri, lines.join('\n'), ({ message }) => assert.fail(message))));
    assert.deepEqual(Array.from({ length: entityCount(entities) }, (_, index) => entityAt(entities, index)), read(lines.join('\n')).entities);
  });
});
