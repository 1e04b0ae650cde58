import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Problem } from '../../src/core/documents/document';
import { memoryStore } from '../../src/core/store/memory';
import type { Store } from '../../src/core/store/store';
import { LocalLibrary } from '../../src/server/local-library';
import { nodeCorpus } from '../../src/server/node-files';
import { nameKeeper } from '../../src/server/node-names';
import { settingsFrom } from '../../src/server/settings';
import { temporaryFolder } from '../store/folder';

const gazetteer = (name: string): string => `entities:\n  - name: ${name}\n    kind: person\n    aliases: [Commander Lorn]\n  - name: Ash Valley Brigade\n    kind: faction\n    wrong: 1\n`;

describe('names kept between sessions', () => {
  let folder: string;
  let index: string;
  let store: Store;
  let log: string[];
  beforeEach(() => {
    folder = temporaryFolder();
    index = join(temporaryFolder(), 'index');
    store = memoryStore();
    log = [];
    fs.mkdirSync(join(folder, 'corpus'));
    fs.writeFileSync(join(folder, 'corpus', 'a.txt'), 'Ada Lorn spoke. The Ash Valley Brigade left. Commander Lorn stayed with Bela Lorn.\n');
    fs.writeFileSync(join(folder, 'actors.yaml'), gazetteer('Ada Lorn'));
  });

  /** One session: what is known afterwards, and how often the gazetteer was read. */
  async function session(use: (library: LocalLibrary) => Promise<void> = async () => {}): Promise<{ readonly known: unknown; readonly reads: number }> {
    let reads = 0;
    const problems = new Map<string, readonly [string, readonly Problem[]]>();
    const library = new LocalLibrary((uri, report, isExcluded) => {
      const corpus = nodeCorpus(uri, report, isExcluded);
      return { ...corpus, read: (file, token) => (/\.(?:yaml|md)$/.test(file) && reads++, corpus.read(file, token)) };
    }, {
      status: () => {}, changed: () => {}, log: (line) => void log.push(line), gazetteerProblems: (uri, text, of) => void problems.set(uri, [text, of]),
    }, { openStore: () => ({ store, names: nameKeeper(index, (line) => void log.push(line)) }) });
    const uri = URI.file(folder).toString();
    await library.configure([{ uri, settings: settingsFrom([], undefined) }]);
    await use(library);
    const { dossier } = library;
    const known = {
      entities: dossier.entities().map(({ entity, mentions }) => ({ ...entity, defined: dossier.entity(entity.id)?.definedAt, mentions })),
      mentions: dossier.mentions(`${uri}/corpus/a.txt`), problems: [...problems], isGazetteer: library.isGazetteer(`${uri}/actors.yaml`),
    };
    const counted = reads;
    await library.dispose();
    return { known, reads: counted };
  }

  it('are taken up without compiling them again, with what was wrong with their files', async () => {
    const first = await session();
    assert.match(JSON.stringify(first.known), /Ada Lorn/);
    const again = await session();
    assert.deepEqual(again.known, first.known);
    assert.equal(first.reads, 1);
    // To show the lines that something is wrong with.
    assert.equal(again.reads, 1);
    await session(async (library) => assert.equal(await library.gazetteerText(`${URI.file(folder).toString()}/actors.yaml`), gazetteer('Ada Lorn')));
    fs.writeFileSync(join(folder, 'actors.yaml'), gazetteer('Ada Lorn').replace('    wrong: 1\n', ''));
    assert.equal((await session()).reads, 1);
    assert.equal((await session()).reads, 0);
    assert.deepEqual(log, []);
  });

  it('are those of profile notes, too: only one that changed is read again', async () => {
    const note = (name: string): string => `---\nid: ada-lorn\nkind: faction\naliases: [${name}]\n---\n# Ada Lorn\n\nMine.\n`;
    fs.writeFileSync(join(folder, 'lorn.md'), note('The Fox'));
    fs.writeFileSync(join(folder, 'draft.md'), 'No note.\n');
    const first = await session();
    assert.match(JSON.stringify(first.known), /The Fox.*Mine.*is not used: actors.yaml says person/);
    assert.equal(first.reads, 3 + 1);
    const again = await session();
    assert.deepEqual(again.known, first.known);
    // The list and the note, to show the lines that something is wrong with.
    assert.equal(again.reads, 2);
    fs.writeFileSync(join(folder, 'lorn.md'), note('The Wolf!'));
    const changed = await session();
    assert.match(JSON.stringify(changed.known), /The Wolf/);
    assert.ok(changed.reads <= 2, String(changed.reads));
    fs.rmSync(join(folder, 'lorn.md'));
    assert.doesNotMatch(JSON.stringify((await session()).known), /The Wolf|is not used/);
  });

  it('are those of files that changed meanwhile, and of none that an editor shows otherwise', async () => {
    await session();
    fs.writeFileSync(join(folder, 'actors.yaml'), gazetteer('Bela Lorn'));
    const changed = await session(async (library) => {
      const uri = `${URI.file(folder).toString()}/actors.yaml`;
      await library.setOpen(uri, () => gazetteer('Carla Lorn'));
      assert.deepEqual(library.dossier.entities().filter(({ entity: { origin } }) => origin === 'gazetteer').map(({ entity: { name } }) => name).sort(), ['Ash Valley Brigade', 'Carla Lorn']);
      await library.setOpen(uri, undefined);
    });
    const again = await session();
    assert.deepEqual(again.known, changed.known);
    assert.match(JSON.stringify(again.known), /Bela Lorn/);
    store = memoryStore();
    assert.deepEqual((await session()).known, again.known, 'as from scratch');
    await session(async (library) => library.setOpen(`${URI.file(folder).toString()}/actors.yaml`, () => gazetteer('Carla Lorn')));
    assert.deepEqual((await session()).known, again.known, 'what was not saved is gone');
  });

  it('are put aside with one line and compiled anew when their file is damaged', async () => {
    const { known } = await session();
    const whole = fs.readFileSync(`${index}-names`);
    const spoilt: Buffer[] = [Buffer.alloc(0), Buffer.from('something else'), whole.subarray(0, 40), whole.subarray(0, whole.length - 8), Buffer.concat([whole, whole])];
    for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 23)) {
      const other = Buffer.from(whole);
      other[at] = (other[at] ?? 0) ^ 0x20;
      spoilt.push(other);
    }
    for (const [n, bytes] of spoilt.entries()) {
      fs.writeFileSync(`${index}-names`, bytes);
      log = [];
      assert.deepEqual((await session()).known, known, `${n}`);
      const unnoticed = log.length === 0;
      // What lies behind or between the parts is not looked at.
      if (!unnoticed) assert.match(log.join('\n'), /^What was compiled from the listed names, .*, cannot be used: .*$/);
      if (n < 4) assert.equal(log.length, 1, `${n}`);
      log = [];
      await session();
      assert.deepEqual(log, [], `${n}: the next session finds it whole`);
    }
    assert.ok(fs.existsSync(`${index}-names.bad`));
  });

  it('are compiled again for a store that was made with others', async () => {
    const { known } = await session();
    const before = store;
    store = memoryStore();
    assert.deepEqual((await session()).known, known);
    fs.writeFileSync(join(folder, 'actors.yaml'), gazetteer('Bela Lorn'));
    const changed = await session();
    store = before;
    assert.deepEqual((await session()).known, changed.known);
    assert.deepEqual(log, []);
  });
});
