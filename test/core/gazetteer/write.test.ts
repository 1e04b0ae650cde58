import assert from 'node:assert/strict';
import { readGazetteer } from '../../../src/core/gazetteer/read';
import { addLine, addLineAlias } from '../../../src/core/gazetteer/write-lines';
import { addNoteAlias } from '../../../src/core/gazetteer/write-note';

describe('writing profile notes', () => {
  const add = (text: string, alias = 'B: c'): string => addNoteAlias(text, { text: alias }).text;

  it('adds an alias to every shape of front matter, and touches nothing else', () => {
    const cases: readonly [string, string][] = [
      ['---\naliases: [one] # c\nname: A\n---\nText [x].\n', '---\naliases: [one, "B: c"] # c\nname: A\n---\nText [x].\n'],
      ['---\r\naliases:\r\n  - one # c\r\ntags: t\r\n---\r\n# A', '---\r\naliases:\r\n  - one # c\r\n  - "B: c"\r\ntags: t\r\n---\r\n# A'],
      ['---\naliases:\n---\n# A\n', '---\naliases: ["B: c"]\n---\n# A\n'],
      ['---\nalias: one\n---\n# A\n', '---\nalias: [one, "B: c"]\n---\n# A\n'],
      ['---\nalias: one, two\n---\n# A\n', '---\nalias: ["one", "two", "B: c"]\n---\n# A\n'],
    ];
    for (const [before, after] of cases) {
      assert.equal(add(before), after);
      assert.equal(add(after), after);
    }
  });

  it('leaves what it cannot read as it is, with a problem', () => {
    for (const text of ['---\naliases: [x\n---\n', 'No front matter', '---\naliases: &a [x]\nb: *a\n---\n# A\n']) {
      const { text: after, problems } = addNoteAlias(text, { text: 'B' });
      assert.ok(after === text ? problems.length > 0 : addNoteAlias(after, { text: 'B' }).text === after, text);
    }
    assert.equal(addNoteAlias('---\naliases:\n---\n# A\n', { text: ' ' }).problems.length, 1);
  });
});

describe('writing JSON lines', () => {
  it('adds entities and aliases', () => {
    const text = addLine('{"name":"A","kind":"state"}', { name: 'Ona  Vell', kind: 'person', aliases: [{ text: 'OV', case: 'exact' }] }).text;
    assert.equal(text, '{"name":"A","kind":"state"}\n{"name":"Ona Vell","kind":"person","aliases":[{"name":"OV","case":"exact"}]}\n');
    const more = addLineAlias(addLineAlias(text, 'a', { text: 'B' }).text, 'ona-vell', { text: 'Ms Vell' }).text;
    assert.deepEqual(readGazetteer('a.jsonl', more).entities.map(({ name, aliases }) => [name, ...aliases.map((alias) => alias.text)]), [['A', 'B'], ['Ona Vell', 'OV', 'Ms Vell']]);
    assert.equal(addLineAlias(more, 'a', { text: 'B' }).text, more);
    assert.equal(addLineAlias(more, 'x', { text: 'B' }).problems.length, 1);
  });
});
