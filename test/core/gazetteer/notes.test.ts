import assert from 'node:assert/strict';
import { joinNotes } from '../../../src/core/gazetteer/join';
import { isNote, readNote, type ListedNote, type NoteFile } from '../../../src/core/gazetteer/note-file';
import { firstSection, noteExcerpt } from '../../../src/core/gazetteer/note-text';
import { readGazetteer } from '../../../src/core/gazetteer/read';

const uri = 'file:///w/profiles/Harun%20Tesk.md';
const read = (text: string, place = uri): NoteFile => readNote(place, text);
const note = (text: string, place = uri): ListedNote => {
  const { note: found } = read(text, place);
  assert.ok(found, JSON.stringify(read(text, place)));
  return found;
};
const problems = (text: string): string[] => read(text).problems.map(({ severity, message, span }) => `${severity} "${text.slice(span?.start, span?.end)}": ${message}`);
const full = '---\nname: Harun Tesk\nkind: person\naliases: [General Tesk, { name: HT, case: exact }]\ntags: x\n---\n\n# The general\n\nHead of the **army**; see [the list](list.md).\n\nAsk [[Ona Vell|her]].\n\n## Doubts\n\nNone.\n';

describe('a profile note', () => {
  it('is a Markdown text whose YAML front matter has aliases', () => {
    for (const text of [full, '---\nalias: x\n---\n', '---\r\naliases:\r\n  - x\r\n---\r\nText', '---\naliases:\n---\n']) assert.ok(isNote(text), text);
    for (const text of ['aliases: [x]\n', '---\ntitle: A\n---\naliases: x\n', '---\ndata:\n  aliases: [x]\n---\n', '+++\naliases = ["x"]\n+++\n', '---\naliases: [x]\n', '']) assert.ok(!isNote(text), text);
    assert.deepEqual(read('Nothing here.'), { problems: [], valid: true });
  });

  it('lists an entity with its names and places', () => {
    const { entity, given } = note(full);
    const { definedAt, notes, ...rest } = entity;
    assert.deepEqual(rest, { id: 'harun-tesk', kind: 'person', name: 'Harun Tesk', aliases: [{ text: 'General Tesk' }, { text: 'HT', case: 'exact' }], origin: 'gazetteer' });
    assert.deepEqual([full.slice(definedAt?.start, definedAt?.end), definedAt?.uri, given], ['Harun Tesk', uri, { id: false, kind: true }]);
    assert.deepEqual(notes?.map(({ text, line, start, end }) => [text, line, full.slice(start, end)]), [
      ['Head of the army; see the list.\nAsk her.', 9, 'Head of the **army**; see [the list](list.md).\n\nAsk [[Ona Vell|her]].'],
    ]);
    assert.deepEqual(problems(full), []);
  });

  it('is called by name, title, first heading or file, and is of the kind that it or its name says', () => {
    const named = (text: string): string => {
      const { entity } = note(text);
      return `${entity.name}, ${entity.kind}, at "${text.slice(entity.definedAt?.start, entity.definedAt?.end)}"`;
    };
    assert.equal(named('---\ntitle: Ona Vell\naliases: x\n---\n# Another\n'), 'Ona Vell, person, at "Ona Vell"');
    assert.equal(named('---\naliases: x\n---\n## Not this\n\n# Ash *Valley* Brigade\n'), 'Ash Valley Brigade, faction, at "Ash *Valley* Brigade"');
    assert.equal(named('---\naliases: [x]\n---\nText.\n'), 'Harun Tesk, person, at "[x]"');
    assert.equal(named('---\naliases: x\ntype: State\n---\n# Kalvast\n'), 'Kalvast, state, at "Kalvast"');
    assert.deepEqual(note('---\nid: t-1\naliases:\n---\n').entity.id, 't-1');
  });

  it('takes one alias, or several with commas as Obsidian does', () => {
    const aliases = (front: string): string[] => note(`---\n${front}\n---\n# A\n`).entity.aliases.map(({ text }) => text);
    assert.deepEqual(aliases('aliases: One'), ['One']);
    assert.deepEqual(aliases('alias: One, Two ,'), ['One', 'Two']);
    assert.deepEqual(aliases('aliases: "Doe, John"'), ['Doe, John']);
    assert.deepEqual(aliases('aliases:\n  - Doe, John\n  - A\n  - B\nalias: C'), ['Doe, John', 'B', 'C']);
    assert.deepEqual(aliases('aliases: []'), []);
  });

  it('says what is wrong at its place, and who is left out', () => {
    assert.deepEqual(problems('---\naliases: [x\nname: A\n---\n').map((line) => line.split(':')[0]), ['error "name']);
    assert.equal(read('---\naliases: [x\n---\n').valid, false);
    assert.deepEqual(problems('---\naliases: x\nkind: robot\n---\n# A\n'), ['error "robot": Unknown kind "robot"; use one of person, faction, organization, state. The entry is left out.']);
    assert.equal(read('---\naliases: x\nkind: robot\n---\n# A\n').note, undefined);
    const idea = '---\naliases: [truce]\ntype: concept\n---\n# Ceasefire\n';
    assert.deepEqual(problems(idea), ['information "concept": "concept" is none of person, faction, organization, state: the names of this note are not looked for.']);
    assert.equal(read(idea).note, undefined);
    assert.deepEqual(problems('---\naliases: ["", {a: b}, "!"]\nname: Ona Vell\nkind: person\n---\n').length, 4);
    assert.deepEqual(problems('---\naliases: x\n---\n# Ona Vell\n'), ['information "Ona Vell": This note has no kind (person, faction, organization, state); its name is taken for that of a person.']);
    const deep = `---\naliases: ${'['.repeat(1000)}\n---\n`;
    assert.equal(read(deep).valid, false);
    assert.doesNotThrow(() => read(`---\naliases: x\n---\n${'> '.repeat(50_000)}\n${'['.repeat(50_000)}`));
  });
});

describe('the text of a note', () => {
  const section = (text: string): string | undefined => firstSection(text, 0)?.text;

  it('is the first section with a paragraph, without markup', () => {
    assert.equal(section('# A\n\n## B\n\n- only\n- items\n\n## C\n\nSays _this_ ~~not~~ that[^1] `code` @x.\n- and *that*\n\n[^1]: Foot.\n\n# D\n\nNo.\n'), 'Says this not that code @x.\nand that\nFoot.');
    assert.equal(section('> A quotation.\n\n| a | b |\n|---|---|\n\n```\ncode\n```\n\n<!-- hidden -->\n\nSeen ![image](a.png)here ![[embed]] [@key, p. 3] <b>bold</b> \\*star\\* %%secret%% end.\n'), 'Seen here bold *star* end.');
    assert.equal(section('# Only a title\n\n- item\n'), undefined);
    assert.equal(section('snake_case and __init__ stay; 2 * 3 * 4.'), 'snake_case and init stay; 2 3 4.');
  });

  it('stands at its span, word for word', () => {
    const texts = [full, '---\naliases: x\n---\nOne [two](http://x.example/three) *four*.\n\n- five\n- six &amp; seven\n'];
    for (const text of texts) {
      const { notes: [shown] = [] } = note(text).entity;
      const raw = text.slice(shown?.start, shown?.end);
      let at = 0;
      for (const word of shown?.text.match(/[\p{L}\p{N}]+/gu) ?? []) {
        at = raw.indexOf(word, at);
        assert.ok(at >= 0, word);
        at += word.length;
      }
    }
  });

  it('is found in hostile texts, which took minutes if each line were looked for from the beginning', function () {
    this.timeout(20_000);
    for (const line of ['- a\n', 'a\n\n', '> a\n', '# a\n', '<!-- a -->\n']) assert.doesNotThrow(() => firstSection(line.repeat(200_000), 0), line);
  });

  it('is cut at sentences', () => {
    assert.equal(noteExcerpt('One two. Three four.\nFive.', 100), 'One two. Three four. Five.');
    assert.equal(noteExcerpt('One two. Three four. Five six seven.', 22), 'One two. Three four.');
    assert.equal(noteExcerpt('One two three four five six seven', 15), 'One two three …');
    assert.equal(noteExcerpt('Dr. Tesk met Gen. Vell. Then he left the town for good.', 30), 'Dr. Tesk met Gen. Vell.');
  });
});

describe('lists and notes', () => {
  const list = readGazetteer('file:///w/actors.yaml', '- { name: Harun Tesk, kind: person, aliases: [HT], note: Mine. }\n- { name: Adun, kind: person }\n- { name: Adun, kind: faction, id: party }\n').entities;
  const at = (name: string, text: string): ListedNote => note(text, `file:///w/profiles/${name}.md`);
  const said = (...notes: ListedNote[]): string[] => [...joinNotes(list, notes).conflicts].flatMap(([of, all]) => all.map(({ severity, message }) => `${of.split('/').at(-1)}: ${severity}: ${message}`));
  const joined = (...notes: ListedNote[]): string[] => joinNotes(list, notes).entities.map(({ id, kind, name, aliases, notes: own = [], definedAt }) =>
    [id, kind, name, aliases.map(({ text, case: how }) => text + (how === undefined ? '' : `/${how}`)).join('+'), own.map(({ text }) => text).join('+'), definedAt?.uri.split('/').at(-1)].join(' · '));

  it('are one entity by name and kind: the list first, names and notes of both, defined in the note', () => {
    const tesk = at('t', '---\nname: harun tesk\nkind: person\naliases: [The Fox, HT]\n---\nHers.\n');
    assert.deepEqual(joined(tesk), ['harun-tesk · person · Harun Tesk · HT+harun tesk+The Fox · Mine.+Hers. · t.md', 'adun · person · Adun ·  ·  · actors.yaml', 'party · faction · Adun ·  ·  · actors.yaml']);
    assert.equal(joinNotes(list, [tesk]).originals.get('harun-tesk'), list[0]);
  });

  it('are one by id, and what they say otherwise is told at its place', () => {
    const text = '---\nid: party\nname: Adun Party\nkind: organization\naliases: []\n---\n';
    assert.deepEqual(joined(at('p', text))[2], 'party · faction · Adun · Adun Party ·  · p.md');
    assert.deepEqual(said(at('p', text)), ['p.md: warning: "organization" is not used: actors.yaml says faction.', 'p.md: information: "Adun Party" counts as another name of "Adun", as actors.yaml calls it.']);
    const [problem] = joinNotes(list, [at('p', text)]).conflicts.values();
    assert.deepEqual(problem?.map(({ span }) => text.slice(span?.start, span?.end)), ['organization', 'Adun Party']);
    assert.deepEqual(said(at('t', '---\nid: tesk\nkind: person\nname: Harun Tesk\naliases: [{ name: HT, case: any }]\n---\n')), [
      't.md: warning: The id "tesk" is not used: actors.yaml lists this name as "harun-tesk".', 't.md: warning: actors.yaml says otherwise whether the capitals of "HT" count; that is used.',
    ]);
  });

  it('are not one by an alias, by a name of another kind, or where several could be meant', () => {
    assert.deepEqual(joined(at('h', '---\nname: HT\nkind: faction\naliases:\n---\n'), at('x', '---\nname: Harun Tesk\nkind: faction\naliases:\n---\n')).slice(3), ['ht · faction · HT ·  ·  · h.md', 'harun-tesk-2 · faction · Harun Tesk ·  ·  · x.md']);
    const which = at('a', '---\nname: Adun\naliases:\n---\n');
    assert.equal(joined(which).length, 4);
    assert.match(said(which)[0] ?? '', /^a\.md: warning: Several entities are called "Adun"/);
    assert.equal(joined(at('a', '---\nname: Adun\nkind: faction\naliases: [Dawn]\n---\n'))[2], 'party · faction · Adun · Dawn ·  · a.md');
  });

  it('two notes on one are joined, and say so', () => {
    const one = at('a', '---\nname: Ona Vell\nkind: person\naliases: [OV]\n---\nFirst.\n');
    const two = at('b', '---\nname: Ona Vell\nkind: person\naliases: [Ms Vell]\n---\nSecond.\n');
    assert.deepEqual(joined(one, two)[3], 'ona-vell · person · Ona Vell · OV+Ms Vell · First.+Second. · a.md');
    assert.deepEqual(said(one, two), ['b.md: information: a.md is a note on Ona Vell too; both are shown.']);
  });
});
