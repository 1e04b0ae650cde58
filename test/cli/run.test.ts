import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularFile } from '../../src/server/node-files';
import { dossier, Folder } from './folder';

const gazetteer = `version: 1
entities:
  - id: tesk
    name: Harun Tesk
    kind: person
    aliases: [General Tesk]
    note: Watch him.
  - id: ceb
    name: Council of the Eastern Brigades
    kind: faction
    aliases: [CEB]
`;
const article = `Tesk waits

TARSK, 14 March 2031 (Northern Wire) — Harun Tesk is the chief of staff of the army.

He met nobody of the Council of the Eastern Brigades (CEB) on Friday, “5,000 men” or not.
`;

describe('dossier', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  const corpus = (): string => {
    folder.write('corpus/actors.yaml', gazetteer);
    folder.write('corpus/b/tesk.txt', article);
    folder.write('corpus/a.md', '---\ntitle: A note\noutlet: Upland Notebook\nauthor: Kessa Lorrin\nurl: https://upland.example/a\n---\n\nNothing here.\n');
    return join(folder.path, 'corpus');
  };

  describe('mentions', () => {
    it('prints one JSON object of a fixed shape', async () => {
      const { code, out, err } = await dossier('mentions', corpus(), '--json');
      assert.equal(err, '');
      assert.equal(code, 0);
      const result = JSON.parse(out);
      assert.deepEqual(Object.keys(result), ['version', 'entities', 'documents']);
      assert.equal(result.version, 1);
      assert.deepEqual(result.entities.filter((entity: { origin: string }) => entity.origin === 'gazetteer'), [
        { id: 'ceb', name: 'Council of the Eastern Brigades', kind: 'faction', aliases: ['CEB'], origin: 'gazetteer', mentions: 2 },
        { id: 'tesk', name: 'Harun Tesk', kind: 'person', aliases: ['General Tesk'], origin: 'gazetteer', mentions: 2 },
      ]);
      assert.deepEqual(result.documents.map(({ mentions, ...rest }: { mentions: unknown[] }) => ({ ...rest, count: mentions.length > 0 })), [
        { path: 'a.md', title: 'A note', date: null, count: false },
        { path: 'b/tesk.txt', title: 'Tesk waits', date: '2031-03-14', count: true },
      ]);
      const mention = result.documents[1].mentions.find((one: { text: string }) => one.text === 'Harun Tesk');
      const start = article.indexOf('Harun Tesk');
      assert.deepEqual(Object.keys(mention), ['start', 'end', 'text', 'entity', 'kind', 'certainty', 'why', 'rule', 'matched', 'strength', 'support', 'candidates']);
      assert.deepEqual(mention, {
        start, end: start + 10, text: 'Harun Tesk', entity: 'tesk', kind: 'person', certainty: 'sure', why: 'Matches the name “Harun Tesk”.',
        rule: 'name', matched: 'Harun Tesk', strength: 'exact', support: null, candidates: [],
      });
    });

    it('keeps mentions in order, apart, inside the text, and of known entities', async () => {
      const { out } = await dossier('mentions', 'media/sample/corpus', '--json');
      const { entities, documents } = JSON.parse(out);
      const ids = new Set(entities.map((entity: { id: string }) => entity.id));
      assert.equal(ids.size, entities.length);
      assert.deepEqual(documents.map((one: { path: string }) => one.path), documents.map((one: { path: string }) => one.path).sort());
      const counts = new Map<string, number>();
      for (const { path, mentions } of documents) {
        let last = 0;
        for (const { start, end, text, entity, certainty, why } of mentions) {
          assert.ok(start >= last && end > start, path);
          assert.equal(text.length, end - start);
          assert.ok(ids.has(entity), entity);
          assert.match(certainty, /^(sure|possible)$/);
          assert.match(why, /\.$/);
          last = end;
          counts.set(entity, (counts.get(entity) ?? 0) + 1);
        }
      }
      for (const { id, mentions } of entities) assert.equal(mentions, counts.get(id) ?? 0, id);
    });

    it('prints the same whatever the order of the paths', async () => {
      const one = folder.write('one.txt', article);
      const two = folder.write('two.txt', 'General Harun Tesk left. The CEB stayed.');
      assert.equal((await dossier('mentions', one, two, '--json')).out, (await dossier('mentions', two, one, one, '--json')).out);
    });

    it('gives paths as they were given', async () => {
      const file = folder.write('one.txt', article);
      assert.equal(JSON.parse((await dossier('mentions', file, '--json')).out).documents[0].path, file);
      const { out } = await dossier('mentions', 'media/sample/corpus/2031-03-14-northern-wire-council-formed.txt', '--json');
      assert.equal(JSON.parse(out).documents[0].path, 'media/sample/corpus/2031-03-14-northern-wire-council-formed.txt');
    });

    it('prints lines for people, which cannot drive a terminal', async () => {
      folder.write('actors.yaml', gazetteer);
      folder.write('x.txt', 'Note\n\nOn Friday Harun\u00a0Tesk left \u001b[31mthe town.\n');
      const { code, out } = await dossier('mentions', folder.path);
      assert.equal(code, 0);
      assert.match(out, /^x\.txt · Note · undated\n {2}3:11 {2}Harun Tesk \(person\) {2}Matches “?/);
      assert.match(out, /\n1 mention of 1 entity in 1 source$/);
      assert.equal(out.includes('\u001b'), false);
    });

    it('uses the gazetteer it is given, and no other', async () => {
      const path = corpus();
      const other = folder.write('other.yaml', 'entities:\n  - { id: x, name: Northern Wire, kind: organization }\n');
      const { out } = await dossier('mentions', path, '--gazetteer', other, '--json');
      const listed = JSON.parse(out).entities.filter((entity: { origin: string }) => entity.origin === 'gazetteer');
      assert.deepEqual(listed.map((entity: { id: string }) => entity.id), ['x']);
    });

    it('ends with 1 when there is no name', async () => {
      const { code, out, err } = await dossier('mentions', folder.write('x.txt', 'nothing at all here.\n'), '--json');
      assert.deepEqual([code, err], [1, 'No names were found.']);
      assert.deepEqual(JSON.parse(out).documents[0].mentions, []);
    });
  });

  describe('profile', () => {
    it('prints what the sources say, with its places', async () => {
      const { code, out, err } = await dossier('profile', 'harun tesk', corpus(), '--json');
      assert.deepEqual([code, err], [0, '']);
      const sentence = 'Harun Tesk is the chief of staff of the army.';
      const start = article.indexOf(sentence);
      const { facts, relations, note, notes, ...rest } = JSON.parse(out);
      const noted = gazetteer.indexOf('Watch him.');
      assert.deepEqual(notes.map((one: { uri: string }) => ({ ...one, uri: one.uri.split('/').at(-1) })), [{ text: 'Watch him.', uri: 'actors.yaml', start: noted, end: noted + 10 }]);
      assert.equal(note, 'Watch him.');
      assert.deepEqual(rest, {
        version: 1, id: 'tesk', name: 'Harun Tesk', kind: 'person', aliases: ['General Tesk'], origin: 'gazetteer',
        mentions: 2, sources: 1, first: '2031-03-14', last: '2031-03-14', months: [{ month: '2031-03', mentions: 2 }],
        sentences: [{ path: 'b/tesk.txt', start, end: start + sentence.length, text: sentence, date: '2031-03-14' }],
        others: [],
      });
      const [{ evidence: [evidence], ...fact }] = facts;
      assert.deepEqual([facts.length, fact], [1, { type: 'role', value: 'chief of staff of the army', entity: null, standing: null, hedge: null }]);
      assert.deepEqual(Object.keys(evidence), ['path', 'start', 'end', 'text', 'date', 'value', 'hedge']);
      assert.deepEqual([evidence.path, evidence.date, evidence.hedge], ['b/tesk.txt', '2031-03-14', null]);
      assert.equal(article.slice(evidence.start, evidence.end), evidence.text);
      assert.equal(article.slice(evidence.value.start, evidence.value.end), fact.value);
      assert.deepEqual(relations.filter(({ id }: { id: string }) => id === 'ceb'), [{ id: 'ceb', name: 'Council of the Eastern Brigades', sentences: 0, sources: 1, sentence: null }]);
    });

    it('says who claims a fact, and whom it names', async () => {
      folder.write('actors.yaml', 'entities:\n  - { id: tesk, name: Harun Tesk, kind: person }\n  - { id: avb, name: Ash Valley Brigade, kind: faction }\n');
      const text = 'Harun Tesk, who leads the Ash Valley Brigade, spoke on Friday.';
      folder.write('x.txt', `A talk\n\n${text}\n`);
      const { facts, relations } = JSON.parse((await dossier('profile', 'tesk', folder.path, '--json')).out);
      const leads = facts.find(({ type }: { type: string }) => type === 'leads');
      assert.deepEqual([leads.value, leads.entity, leads.evidence.length], ['Ash Valley Brigade', 'avb', 1]);
      assert.deepEqual(relations, [{ id: 'avb', name: 'Ash Valley Brigade', sentences: 1, sources: 1, sentence: { path: 'x.txt', start: 8, end: 8 + text.length, text, date: null } }]);
      const led = JSON.parse((await dossier('profile', 'avb', folder.path, '--json')).out).facts.find(({ type }: { type: string }) => type === 'led-by');
      assert.deepEqual([led.value, led.entity], ['Harun Tesk', 'tesk']);
      assert.match((await dossier('profile', 'tesk', folder.path)).out, /^  Leads: Ash Valley Brigade\n    x\.txt:3:1 · undated · @/m);
    });

    it('takes profile notes for what they are, in profiles/ or where it is told', async () => {
      const path = corpus();
      const text = '---\naliases: [The Fox]\nkind: person\n---\n# Harun Tesk\n\nMind **his** men.\n';
      folder.write('corpus/profiles/tesk.md', text);
      folder.write('corpus/profiles/other.md', 'The Fox waits.\n');
      const { note, notes, aliases } = JSON.parse((await dossier('profile', 'the fox', path, '--json')).out);
      assert.deepEqual([aliases, notes.length, note], [['General Tesk', 'The Fox'], 2, 'Watch him.']);
      assert.deepEqual([notes[1].text, text.slice(notes[1].start, notes[1].end)], ['Mind his men.', 'Mind **his** men.']);
      assert.match((await dossier('profile', 'tesk', path)).out, /^Your note: Mind his men\.\n    tesk\.md:7$/m);
      assert.doesNotMatch((await dossier('sources', path)).out, /tesk\.md/);
      assert.match((await dossier('sources', path)).out, /other\.md/);
      const elsewhere = new Folder();
      elsewhere.write('notes/fox.md', text);
      assert.deepEqual(JSON.parse((await dossier('profile', 'the fox', path, '--gazetteer', elsewhere.path, '--json')).out).notes.length, 1);
      elsewhere.remove();
    });

    it('prints a card for people', async () => {
      const { out } = await dossier('profile', 'tesk', corpus());
      assert.deepEqual(out.split('\n\n').map((part) => part.split('\n').slice(0, 5)), [
        ['Harun Tesk · person · listed · tesk', 'Your note: Watch him.', '    actors.yaml:7', 'Also: General Tesk', '2 mentions in 1 source · 2031-03-14, on the day of the newest article'],
        ['  Role: chief of staff of the army', '    b/tesk.txt:3:40 · 2031-03-14 · @northernwireTeskWaits2031'],
        ['  Harun Tesk is the chief of staff of the army.', '    b/tesk.txt:3:40 · 2031-03-14 · @northernwireTeskWaits2031'],
        ['Named with:', ...out.split('Named with:\n')[1]!.split('\n')],
      ]);
      assert.match(out, /^  Council of the Eastern Brigades · 0 sentences, 1 source$/m);
    });

    it('prints no line that is wider than 80 columns', async () => {
      folder.write('actors.yaml', `entities:\n  - { id: tesk, name: Harun Tesk, kind: person, note: "${'Somebody to be watched closely. '.repeat(5)}", aliases: [${Array.from({ length: 12 }, (_, n) => `Tesk of the ${n}th Brigade`).join(', ')}] }\n`);
      folder.write('x.txt', `A talk\n\nHarun Tesk is ${'the long-serving chief of staff of the army, '.repeat(3)}who waits.\n\nHarun Tesk, who leads the Ash Valley Brigade and who was a teacher before, spoke on Friday in the capital of the province.\n`);
      const { out } = await dossier('profile', 'tesk', folder.path);
      assert.deepEqual(out.split('\n').filter((line) => line.length > 80), []);
      assert.match(out.replace(/\s+/g, ' '), /Harun Tesk, who leads the Ash Valley Brigade and who was a teacher before, spoke on Friday in the capital of the province\./);
    });

    it('finds by id, alias and near names, and says so', async () => {
      const path = corpus();
      assert.match((await dossier('profile', 'ceb', path)).out, /^Council of the Eastern Brigades/);
      const near = await dossier('profile', 'Harun Tsek', path);
      assert.equal(near.code, 0);
      assert.equal(near.err, 'Nobody is called "Harun Tsek"; this is the nearest name, "Harun Tesk".');
      assert.match((await dossier('profile', 'Tesk', path)).out, /^Harun Tesk · /m);
      assert.equal((await dossier('profile', 'Wesk', path)).code, 1);
      const none = await dossier('profile', 'Zebulon Quux', path, '--json');
      assert.equal(none.code, 1);
      const found = JSON.parse((await dossier('profile', 'tesk', path, '--json')).out);
      assert.deepEqual([JSON.parse(none.out).id, Object.keys(JSON.parse(none.out))], [null, Object.keys(found)]);
      assert.match(none.err, /^Nobody called "Zebulon Quux" was found\./);
    });

    it('names the others who share a name', async () => {
      folder.write('actors.yaml', 'entities:\n  - { id: a, name: Adun, kind: person }\n  - { id: b, name: Adun, kind: faction }\n');
      folder.write('x.txt', 'Minister Adun spoke.');
      const { code, out, err } = await dossier('profile', 'Adun', folder.path, '--json');
      assert.equal(code, 0);
      const { id, others } = JSON.parse(out);
      assert.deepEqual([id, ...others.map((other: { id: string }) => other.id)].sort(), ['a', 'b']);
      assert.match(err, /^Also called "Adun" \(ask by id\): Adun \((person|faction), [ab]\)$/m);
    });
  });

  describe('sources', () => {
    it('prints what is known of each', async () => {
      const { code, out, err } = await dossier('sources', corpus(), '--json');
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(JSON.parse(out), {
        version: 1,
        sources: [
          {
            path: 'a.md', citekey: 'lorrinNote', title: 'A note', outlet: 'Upland Notebook', author: 'Kessa Lorrin', authors: ['Kessa Lorrin'], date: null, updated: null, url: 'https://upland.example/a', archivedUrl: null, language: null, accessed: null,
            origins: { title: 'front-matter', outlet: 'front-matter', author: 'front-matter', url: 'front-matter' }, inferred: [],
          },
          {
            path: 'b/tesk.txt', citekey: 'northernwireTeskWaits2031', title: 'Tesk waits', outlet: 'Northern Wire', author: null, authors: [], date: '2031-03-14', updated: null, url: null, archivedUrl: null, language: null, accessed: null,
            origins: { title: 'text', outlet: 'text', date: 'text' }, inferred: ['title', 'outlet', 'date'],
          },
        ],
      });
      assert.match((await dossier('sources', corpus())).out, /^a\.md · @lorrinNote\n {2}A note\n {2}Kessa Lorrin · Upland Notebook · undated · https:\/\/upland\.example\/a\n {2}From: front-matter \(title, outlet, author, url\)\n\n/);
    });

    it('goes by sidecars, of files in a folder and of files that are named', async () => {
      const path = corpus();
      const text = folder.write('corpus/b/tesk.txt.yaml', 'date: 2031-03-15\nauthor: [Odo Kell, Ilse Marn]\n');
      for (const [paths, at] of [[[path], 1], [[text.replace(/\.yaml$/, '')], 0]] as const) {
        const source = JSON.parse((await dossier('sources', ...paths, '--json')).out).sources[at];
        assert.deepEqual([source.title, source.date, source.authors, source.origins.date, source.inferred], ['Tesk waits', '2031-03-15', ['Odo Kell', 'Ilse Marn'], 'sidecar', ['title', 'outlet']]);
      }
      folder.write('corpus/b/tesk.txt.yaml', 'date: [\n');
      const broken = await dossier('sources', path, '--json');
      assert.match(broken.err, /tesk\.txt\.yaml: .*YAML/);
      assert.equal(JSON.parse(broken.out).sources[1].date, '2031-03-14');
    });

    it('says when two ask for one key', async () => {
      for (const name of ['a.md', 'b.md']) folder.write(name, `---\ntitle: Of ${name}\ncitekey: same\n---\nText.\n`);
      const { code, err } = await dossier('sources', folder.path);
      assert.deepEqual([code, err], [0, 'warning: the citation key "same" is asked for by a.md and b.md; each gets letters of its own']);
    });

    it('ends with 1 when there is none', async () => {
      assert.deepEqual(await dossier('sources', folder.path), { code: 1, out: '', err: 'No sources were found.' });
    });
  });

  describe('wrong usage', () => {
    it('ends with 2 and says why', async () => {
      for (const argv of [[], ['mentions'], ['profile'], ['profile', 'X'], ['frobnicate', 'x'], ['mentions', '--nope', 'x'], ['mentions', 'x', '--gazetteer']]) {
        const { code, out, err } = await dossier(...argv);
        assert.equal(code, 2, argv.join(' '));
        assert.equal(out, '');
        assert.match(err, /See dossier --help\.$/);
      }
    });

    it('helps', async () => {
      for (const argv of [['--help'], ['-h'], ['help'], ['mentions', '--help']]) {
        const { code, out } = await dossier(...argv);
        assert.equal(code, 0);
        assert.match(out, /dossier mentions PATH/);
      }
      assert.equal((await dossier('--version')).code, 0);
    });
  });

  describe('bad input', () => {
    it('says what is missing, answers the rest, and ends with 2', async () => {
      const { code, out, err } = await dossier('mentions', join(folder.path, 'gone'), corpus(), '--json');
      assert.equal(code, 2);
      assert.match(err, /gone: no such file or folder$/);
      assert.equal(JSON.parse(out).documents.length, 2);
    });

    it('says what is wrong with a gazetteer, at its line', async () => {
      const path = corpus();
      const broken = folder.write('broken.yaml', 'entities:\n  - name: "Harun\n');
      const { code, err, out } = await dossier('mentions', path, '--gazetteer', broken, '--json');
      assert.equal(code, 2);
      assert.match(err, /broken\.yaml:\d+:\d+: error: /);
      assert.match(err, /broken\.yaml: this gazetteer is not used$/m);
      assert.equal(JSON.parse(out).documents.length, 2);
      assert.equal((await dossier('mentions', path, '--gazetteer', join(folder.path, 'none.yaml'))).code, 2);
    });

    it('reads a gazetteer in any encoding, and leaves out its wrong entries', async () => {
      const list = 'entities:\n  - { id: x, name: Iltas Qorréth, kind: person }\n  - { name: Y, kind: alien }\n';
      const text = folder.write('x.txt', 'The captain Iltas Qorréth left.');
      for (const bytes of [Buffer.from(list, 'latin1'), Buffer.from(`\ufeff${list}`, 'utf16le'), Buffer.from(list)]) {
        const { code, out, err } = await dossier('mentions', text, '--gazetteer', folder.write('list.yaml', bytes), '--json');
        assert.equal(code, 0);
        assert.match(err, /^.*list\.yaml:3:\d+: error: Unknown kind "alien".*$/);
        assert.equal(JSON.parse(out).documents[0].mentions[0].entity, 'x');
      }
      assert.equal((await dossier('mentions', text, '--gazetteer', folder.write('list.yaml', '%PDF-1.7 x'))).code, 2);
    });

    it('reads Latin-1 and UTF-16, and empty files', async () => {
      folder.write('actors.yaml', 'entities:\n  - { id: x, name: Iltās Qorréth, kind: person }\n');
      folder.write('latin1.txt', Buffer.from('The captain Iltas Qorréth left.', 'latin1'));
      folder.write('utf16.txt', Buffer.from('\ufeffThe captain Iltās Qorréth left.', 'utf16le'));
      folder.write('empty.txt', '');
      const { code, out } = await dossier('mentions', folder.path, '--json');
      assert.equal(code, 0);
      const found = JSON.parse(out).documents.map((one: { path: string; mentions: { start: number; entity: string }[] }) => [
        one.path, ...one.mentions.map((mention) => `${mention.start} ${mention.entity}`),
      ]);
      assert.deepEqual(found, [['empty.txt'], ['latin1.txt', '12 x'], ['utf16.txt', '12 x']]);
    });

    it('leaves out a binary file, and ends with 2 only when it was named', async () => {
      const path = corpus();
      const binary = folder.write('corpus/picture.txt', Uint8Array.from({ length: 2000 }, (_, index) => (index * 7) % 256));
      const within = await dossier('sources', path, '--json');
      assert.equal(within.code, 0);
      assert.match(within.err, /corpus\/picture\.txt: /);
      assert.equal(JSON.parse(within.out).sources.length, 2);
      assert.equal((await dossier('sources', binary)).code, 2);
    });

    it('leaves out a file of 21 MB without reading it', async () => {
      const path = corpus();
      folder.write('corpus/large.txt', Buffer.alloc(21_000_000, 'a'));
      const { code, err } = await dossier('sources', path);
      assert.equal(code, 0);
      assert.match(err, /large\.txt: left out: .*21/);
    });

    it('reads regular files only, and no more than the limit', async function () {
      if (process.platform !== 'linux') this.skip();
      const path = corpus();
      const pipe = join(path, 'pipe.txt');
      execFileSync('mkfifo', [pipe]);
      for (const named of ['/dev/zero', '/dev/null', pipe]) {
        const { code, err } = await dossier('mentions', named);
        assert.equal(code, 2, named);
        assert.match(err, /: cannot be read: it is no regular file$/m);
      }
      assert.equal((await dossier('mentions', path, '--gazetteer', pipe)).code, 2);
      assert.equal((await dossier('sources', path)).code, 0);
      // The size that the file system tells of this one is 0.
      assert.ok((await readRegularFile('/proc/self/status', 100_000)).length > 100);
      await assert.rejects(readRegularFile('/proc/self/status', 100), /not read/);
    });

    it('says in one line that the result cannot be written', function () {
      if (process.platform !== 'linux') this.skip();
      this.timeout(20_000);
      const path = corpus();
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'mentions', path], { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'], encoding: 'utf8' });
      assert.deepEqual([status, stderr], [2, 'dossier: the result cannot be written: no space is left\n']);
    });

    it('goes on when a file may not be read', async function () {
      if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
      const path = corpus();
      chmodSync(folder.write('corpus/secret.txt', 'x'), 0);
      const { code, err } = await dossier('sources', path);
      assert.equal(code, 0);
      assert.match(err, /secret\.txt: cannot be read/);
    });

    it('walks links that lead in a circle once, and none that lead outside', async function () {
      if (process.platform === 'win32') this.skip();
      const path = corpus();
      folder.write('elsewhere/secret.txt', 'x');
      symlinkSync(path, join(path, 'loop'));
      symlinkSync('..', join(path, 'b', 'up'));
      symlinkSync(join(path, 'b', 'tesk.txt'), join(path, 'again.txt'));
      symlinkSync(join(folder.path, 'elsewhere'), join(path, 'out'));
      symlinkSync(join(path, 'nowhere'), join(path, 'broken.txt'));
      const { code, out, err } = await dossier('sources', path, '--json');
      assert.equal(code, 0);
      assert.deepEqual(JSON.parse(out).sources.map((one: { path: string }) => one.path), ['a.md', 'b/tesk.txt']);
      assert.match(err, /corpus\/out: left out: it leads outside the given folder$/m);
      assert.match(err, /corpus\/broken\.txt: left out: it is gone, or a link that leads nowhere$/m);
    });

    it('leaves out hidden folders, node_modules and what is no text', async () => {
      const path = corpus();
      for (const name of ['.git/x.txt', '.hidden.txt', 'node_modules/x/readme.md', 'photo.jpg', 'data.json']) folder.write(`corpus/${name}`, 'Harun Tesk');
      assert.equal(JSON.parse((await dossier('sources', path, '--json')).out).sources.length, 2);
      mkdirSync(join(folder.path, 'photos'));
      folder.write('photos/a.jpg', 'x');
      assert.match((await dossier('sources', join(folder.path, 'photos'))).err, /no text, Markdown, HTML, PDF or Word file/);
    });
  });
});
