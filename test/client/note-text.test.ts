import assert from 'node:assert/strict';
import { noteFileName, noteText } from '../../src/client/note-text';
import { readNote } from '../../src/core/gazetteer/note-file';
import type { EntityItem, FactItem } from '../../src/protocol/protocol';

const tesk: EntityItem = { id: 'tesk', name: 'Harun Tesk', kind: 'person', origin: 'gazetteer', aliases: ['General Tesk', 'No', '14F', 'A: "b", [c] #d'], mentions: 3, sources: 2 };
const fact: FactItem = {
  label: 'Role', value: 'chief of staff', remarks: [], total: 1,
  evidence: [{ source: { uri: 'file:///w/a.txt', citekey: 'wire2031', title: 'A' }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text: 'x' }],
};

describe('a new profile note', () => {
  it('has front matter, a title, room to write, and facts with citations', () => {
    const { text, line } = noteText({ ...tesk, aliases: ['General Tesk'] }, [fact], 'From the articles');
    assert.equal(text, '---\nid: tesk\nname: Harun Tesk\nkind: person\naliases: [General Tesk]\n---\n\n# Harun Tesk\n\n\n\n## From the articles\n\n- **Role:** chief of staff [@wire2031]\n');
    assert.deepEqual(text.split('\n').slice(line - 1, line + 2), ['', '', '']);
    assert.doesNotMatch(noteText({ ...tesk, origin: 'discovered' }, [], 'x').text, /^id:|##/m);
  });

  it('reads back as it was meant, whatever the names are, and says nothing yet', () => {
    for (const name of ['Harun Tesk', 'Yes', '[x] #', 'Nur: "Sel"', '*A*', '# B', '- C']) {
      const { note, problems } = readNote('file:///w/a.md', noteText({ ...tesk, name }, [fact, fact], 'From the articles').text);
      assert.deepEqual(problems, [], name);
      assert.deepEqual([note?.entity.name, note?.entity.id, note?.entity.aliases.map(({ text }) => text), note?.entity.notes], [name, 'tesk', tesk.aliases, undefined]);
    }
  });

  it('has a file name that any system takes', () => {
    assert.deepEqual(['Harun Tesk', 'A/B: "C"?', '..', 'con', 'إلياس قُرَيث', 'x'.repeat(200)].map((name) => noteFileName(name).length > 0 && noteFileName(name)), ['Harun Tesk.md', 'A B C.md', '_.md', '_con.md', 'إلياس قُرَيث.md', `${'x'.repeat(100)}.md`]);
  });
});
