import assert from 'node:assert/strict';
import { entityNames, ready, startSession, uriOf, type Session, type SessionOptions } from './session';

const article = 'Tesk waits\n\nTARSK, 14 March 2031 (Northern Wire) — Harun Tesk is the chief of staff. The Fox waits in Tarsk, he said on Friday.\n';
const note = (front: string, body = '\nMind **his** men.\n\n## More\n\nNo.\n'): string => `---\n${front}\n---\n\n# Harun Tesk\n${body}`;
const tesk = note('kind: person\naliases: [The Fox]');
const actors = 'entities:\n  - { name: Harun Tesk, kind: person, note: Watch him. }\n';

describe('server: profile notes', function () {
  this.timeout(20_000);

  let session: Session;
  const start = async (files: SessionOptions['files'], options: SessionOptions = {}): Promise<void> => {
    session = await startSession({ files: { 'corpus/a.txt': article, ...files }, ...options });
    await ready(session);
  };
  /** Who is named where “Fox” stands. */
  const fox = async (): Promise<string | undefined> => {
    const line = article.split('\n').findIndex((text) => text.includes('The Fox'));
    return (await session.request('dossier/entityAt', { uri: uriOf('corpus/a.txt'), position: { line, character: article.split('\n')[line]!.indexOf('Fox') } }))?.entity.name;
  };
  const card = (): Promise<string> => session.hover('corpus/a.txt', { line: 2, character: article.split('\n')[2]!.indexOf('Harun') + 1 });
  async function until<T>(ask: () => Promise<T> | T, satisfied: (answer: T) => boolean): Promise<T> {
    for (const end = Date.now() + 5000; ;) {
      const answer = await ask();
      if (satisfied(answer) || Date.now() > end) {
        assert.ok(satisfied(answer), JSON.stringify(answer));
        return answer;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  afterEach(() => session.dispose());

  it('are listed names, and come first in the card, marked and linked', async () => {
    await start({ 'profiles/tesk.md': tesk, 'actors.yaml': actors });
    assert.equal(await fox(), 'Harun Tesk');
    const lines = (await card()).split('  \n');
    assert.match(lines[0] ?? '', /^\*\*Harun Tesk\*\* · person · 3 mentions/);
    assert.equal(lines[1], `[Your note:](<${uriOf('actors.yaml')}#L2>) Watch him\\.`);
    assert.equal(lines[2], `[Your note:](<${uriOf('profiles/tesk.md')}#L8>) Mind his men\\.`);
    const definition = await session.client.sendRequest('textDocument/definition', { textDocument: { uri: uriOf('corpus/a.txt') }, position: { line: 2, character: 45 } }) as readonly { uri: string; range: { start: unknown } }[];
    assert.deepEqual(definition.map(({ uri, range }) => [uri, range.start]), [[uriOf('profiles/tesk.md'), { line: 5, character: 2 }]]);
    assert.deepEqual((await session.request('dossier/profile', { id: 'harun-tesk' }))?.notes.map(({ text, file }) => [text, file]), [['Watch him.', 'actors.yaml'], ['Mind his men.', 'tesk.md']]);
  });

  it('are shown as text, whatever stands in them', async () => {
    await start({ 'profiles/tesk.md': note('kind: person\naliases: [The Fox]', '\n<img src=x> [a](command:b) ![c](http://d.example) \\[e](f) <script>g</script> **h** $(bug) \u202e\n') });
    const [, line = ''] = (await card()).split('  \n');
    assert.match(line, /^\[Your note:\]\(<[^<>]+>\) /);
    const rest = line.slice(line.indexOf('>) ') + 3);
    assert.doesNotMatch(rest.replace(/\\[!-/:-@[-`{-~]/g, ''), /[<>[\]()!*]|\u202e/);
    assert.match(rest, /h/);
  });

  it('are followed as they are made, edited, renamed and deleted', async () => {
    await start({});
    assert.equal(await fox(), undefined);
    session.files.set('profiles/tesk.md', tesk);
    await session.changed('profiles/tesk.md');
    assert.equal(await fox(), 'Harun Tesk');
    session.files.set('profiles/tesk.md', tesk.replace('The Fox', 'The Wolf'));
    await session.changed('profiles/tesk.md');
    assert.equal(await fox(), undefined);
    session.files.set('people/t.md', tesk);
    session.files.delete('profiles/tesk.md');
    await session.changed('profiles', 'people');
    assert.equal(await fox(), 'Harun Tesk');
    assert.match(await card(), /people\/t\.md#L8/);
    session.files.delete('people/t.md');
    await session.changed('people/t.md');
    assert.equal(await fox(), undefined);
    assert.doesNotMatch(await card(), /Your note/);
  });

  it('count as they stand in the editor, and are texts with names as well', async () => {
    await start({ 'profiles/tesk.md': tesk, 'draft.md': 'The Fox is here.\n', 'actors.yaml': actors });
    await session.open('profiles/tesk.md', tesk, 'markdown');
    await session.edit('profiles/tesk.md', tesk.replace('Mind **his** men', 'Mind the Fox, The Fox'));
    await until(card, (text) => text.includes('Mind the Fox'));
    // What was told of the edit before has come by then.
    await new Promise((resolve) => setTimeout(resolve, 600));
    let told = 0;
    session.client.onNotification('dossier/changed', ({ entities }: { entities: boolean }) => void (told += Number(entities)));
    await session.edit('profiles/tesk.md', tesk.replace('Mind **his** men', 'Mind the Fox, The Fox').replace('\nNo.\n', '\nNo, not this.\n'));
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(told, 0, 'what is not shown of a note changes nothing');
    assert.match(await session.hover('profiles/tesk.md', { line: 7, character: 16 }), /^\*\*Harun Tesk\*\*/);
    await session.edit('profiles/tesk.md', tesk.replace('aliases', 'other'));
    await until(fox, (name) => name === undefined);
    await session.edit('profiles/tesk.md', tesk);
    await until(fox, (name) => name === 'Harun Tesk');
    await session.open('draft.md', 'The Fox is here.\n', 'markdown');
    await session.edit('draft.md', '---\nkind: person\naliases: [Ona]\n---\n# Ona Vell\n');
    await until(() => entityNames(session), (names) => names.includes('Ona Vell'));
    await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf('draft.md') } });
    await until(() => entityNames(session), (names) => !names.includes('Ona Vell'));
  });

  it('that cannot be read stay as they were, and say so at the line', async () => {
    await start({ 'profiles/tesk.md': tesk });
    session.files.set('profiles/tesk.md', tesk.replace('[The Fox]', '[The Wolf'));
    await session.changed('profiles/tesk.md');
    const [problem] = await until(() => session.diagnostics('profiles/tesk.md'), (all) => all.length > 0);
    assert.match(problem?.message ?? '', /^Not valid YAML/);
    assert.ok((problem?.range.start.line ?? 9) <= 3);
    assert.equal(await fox(), 'Harun Tesk');
    session.files.set('profiles/tesk.md', tesk);
    await session.changed('profiles/tesk.md');
    await until(() => session.diagnostics('profiles/tesk.md'), (all) => all.length === 0);
  });

  it('tell what a list says otherwise, as long as it does', async () => {
    const other = note('id: harun-tesk\nkind: faction\naliases: [The Fox]');
    await start({ 'profiles/tesk.md': other, 'actors.yaml': actors });
    const [problem] = await until(() => session.diagnostics('profiles/tesk.md'), (all) => all.length > 0);
    assert.deepEqual([problem?.message, problem?.range.start], ['"faction" is not used: actors.yaml says person.', { line: 2, character: 6 }]);
    session.files.set('actors.yaml', 'entities:\n  - { name: Harun Tesk, kind: faction }\n');
    await session.changed('actors.yaml');
    await until(() => session.diagnostics('profiles/tesk.md'), (all) => all.length === 0);
  });

  it('are never articles, and articles never notes', async () => {
    await start({ 'corpus/b.md': note('aliases: [The Wolf]'), 'node_modules/x/a.md': tesk, 'plain.txt': tesk });
    assert.deepEqual([await fox(), (await session.request('dossier/status', {})).sources], [undefined, 2]);
    assert.ok(!(await entityNames(session)).includes('The Wolf'));
    await session.dispose();
    // Where every text file is an article, those in the folder for notes are not.
    session = await startSession({ files: { 'a.txt': article, 'b.md': note('aliases: [The Wolf]'), 'profiles/tesk.md': tesk } });
    await ready(session);
    assert.deepEqual([(await session.request('dossier/status', {})).sources, (await entityNames(session)).includes('The Wolf')], [2, false]);
    assert.equal((await session.request('dossier/findEntities', { query: 'The Fox', limit: 1 }))[0]?.name, 'Harun Tesk');
    await session.configure({ gazetteer: { notesFolder: '' } });
    assert.equal((await session.request('dossier/status', {})).sources, 3);
    await session.configure({ gazetteer: { notesFolder: 'profiles', notes: ['people'] } });
    assert.deepEqual((await session.request('dossier/findEntities', { query: 'The Fox', limit: 1 })).filter(({ origin }) => origin === 'gazetteer'), []);
  });

  it('tell only hints of what is worth knowing, so that what is wrong stands out', async () => {
    await start({ 'profiles/tesk.md': note('aliases: [The Fox]'), 'profiles/idea.md': note('type: concept\naliases: [x]') });
    for (const path of ['profiles/tesk.md', 'profiles/idea.md']) assert.deepEqual((await until(() => session.diagnostics(path), (all) => all.length > 0)).map(({ severity }) => severity), [4]);
  });

  it('and lists are changed as the client asks, each in its manner', async () => {
    await start({ 'profiles/tesk.md': tesk, 'actors.yaml': 'entities: # mine\n  - { name: Ona Vell, kind: person }\n' });
    const place = async (id: string): Promise<string | undefined> => (await session.request('dossier/listedAt', { id }))?.uri;
    assert.deepEqual([await place('harun-tesk'), await place('ona-vell'), await place('nobody')], [uriOf('profiles/tesk.md'), uriOf('actors.yaml'), undefined]);
    const apply = async (path: string, method: 'dossier/addAlias' | 'dossier/addEntity', rest: object): Promise<string> => {
      const text = session.files.get(path);
      assert.ok(typeof text === 'string');
      const edit = await session.request(method, { uri: uriOf(path), text, ...rest } as never);
      return 'problem' in edit ? edit.problem : text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    };
    assert.equal(await apply('profiles/tesk.md', 'dossier/addAlias', { id: 'harun-tesk', alias: 'HT' }), tesk.replace('[The Fox]', '[The Fox, HT]'));
    assert.equal(await apply('profiles/tesk.md', 'dossier/addAlias', { id: 'harun-tesk', alias: 'The Fox' }), tesk);
    assert.equal(await apply('actors.yaml', 'dossier/addAlias', { id: 'ona-vell', alias: 'OV' }), 'entities: # mine\n  - { name: Ona Vell, kind: person, aliases: [OV] }\n');
    assert.match(await apply('actors.yaml', 'dossier/addEntity', { name: 'Dovan Merrik', kind: 'person', aliases: ['Merrik'] }), /^entities: # mine\n.*\n  - name: Dovan Merrik\n    kind: person\n    aliases: \[Merrik\]\n$/);
    session.files.set('actors.yaml', 'entities: [\n');
    assert.match(await apply('actors.yaml', 'dossier/addEntity', { name: 'A', kind: 'state', aliases: [] }), /^Not valid YAML/);
    session.files.set('long.jsonl', '');
    assert.equal(await apply('long.jsonl', 'dossier/addEntity', { name: 'A', kind: 'state', aliases: [] }), '{"name":"A","kind":"state"}\n');
    assert.deepEqual((await session.request('dossier/findEntities', { query: '', limit: 9, origin: 'gazetteer' })).map(({ origin }) => origin), ['gazetteer', 'gazetteer']);
  });

  it('of two thousand are put in force, and one edit reads one', async () => {
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`profiles/${n}.md`, `---\nkind: person\naliases: [Alias${n}]\n---\n# Person Number${n}\n\nText ${n}.\n`]));
    const reads: string[] = [];
    await start({ ...many, 'profiles/tesk.md': tesk }, { corpus: (corpus) => ({ ...corpus, read: (uri, token) => (reads.push(uri), corpus.read(uri, token)) }) });
    assert.equal(await fox(), 'Harun Tesk');
    reads.length = 0;
    session.files.set('profiles/tesk.md', tesk.replace('The Fox', 'The Wolf'));
    await session.changed('profiles/tesk.md');
    assert.equal(await fox(), undefined);
    assert.deepEqual(reads, [uriOf('profiles/tesk.md')]);
  });
});
