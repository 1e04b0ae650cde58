import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dossier, Folder } from './folder';

const article = '---\ntitle: Who Is Ba Sorin?\noutlet: Upland Notebook\nauthor: Kessa Lorrin\ndate: 2031-02-20\nurl: https://upland.example/who\n---\n\nA text.\n';

describe('dossier cite, bibliography, export and entries', function () {
  this.timeout(30_000);
  let folder: Folder;
  let corpus: string;
  beforeEach(() => {
    folder = new Folder();
    folder.write('corpus/who.md', article);
    folder.write('corpus/b.txt', 'Grain is dear\n\nIt is.\n');
    corpus = join(folder.path, 'corpus');
  });
  afterEach(() => folder.remove());

  it('cite prints a citation of sources by key', async () => {
    assert.deepEqual(await dossier('cite', '@lorrinBaSorin2031,grainDear', corpus, '--prefix', 'see', '--locator', 'chap. 2'), { code: 0, out: '[see @lorrinBaSorin2031; @grainDear, chap. 2]', err: '' });
    assert.equal((await dossier('cite', 'LORRINBASORIN2031', corpus, '--format', 'typst', '--locator', '3')).out, '@lorrinBaSorin2031[p. 3]');
    assert.equal((await dossier('cite', 'lorrinBaSorin2031', corpus, '--format', 'style', '--style', 'apa', '--locator', '3')).out, '(Lorrin, 2031, p. 3)');
    assert.match((await dossier('cite', 'lorrinBaSorin2031', corpus, '--format', 'footnote')).out, /^\[\^lorrinBaSorin2031\]\n\n\[\^lorrinBaSorin2031\]: Kessa Lorrin, /);
    assert.deepEqual(await dossier('cite', 'nobody', corpus), { code: 1, out: '', err: 'No source has the key "nobody".' });
    assert.equal((await dossier('cite', 'a', corpus, '--format', 'rtf')).code, 2);
    assert.equal((await dossier('cite', 'a')).code, 2);
  });

  it('a bibliography and keys given out among the articles go before what is made', async () => {
    folder.write('corpus/mine.bib', '@article{tesk99, title = {On Grain}, journal = {The Wire}, date = {2031-03-13}, file = {b.txt}}\n@article{broken, title = {x\n');
    folder.write('corpus/.dossier/citekeys.jsonl', '');
    const { out, err } = await dossier('sources', corpus, '--json');
    const [grain] = (JSON.parse(out) as { sources: { path: string; citekey: string; title: string; date: string; origins: Record<string, string> }[] }).sources;
    assert.deepEqual([grain?.path, grain?.citekey, grain?.title, grain?.date, grain?.origins['title']], ['b.txt', 'tesk99', 'On Grain', '2031-03-13', 'bibliography']);
    assert.match(err, /mine\.bib: \d+ problems?; dossier entries lists them/);
    assert.equal((await dossier('cite', 'tesk99', corpus)).out, '[@tesk99]');
  });

  it('a bibliography that was written from the sources says nothing of them', async () => {
    const written = await dossier('export', corpus);
    folder.write('corpus/references.bib', written.out.replace('Grain is dear', 'An Old Title'));
    const { out } = await dossier('sources', corpus, '--json');
    const [grain] = (JSON.parse(out) as { sources: { citekey: string; title: string; origins: Record<string, string> }[] }).sources;
    assert.deepEqual([grain?.citekey, grain?.title, grain?.origins['title']], ['grainDear', 'Grain is dear', 'text']);
  });

  it('bibliography prints references of sources and of bibliography files in a style', async () => {
    const bib = folder.write('mine.bib', '@book{tesk2029, title = {A Short History}, author = {Tesk, Harun}, date = {2029}}\n@comment{@book{x, title = {No}}}\n');
    const { code, out } = await dossier('bibliography', corpus, bib, '--style', 'modern-language-association');
    assert.deepEqual([code, out], [0, 'Grain Is Dear.\n\nLorrin, Kessa. “Who Is Ba Sorin?” Upland Notebook, 20 Feb. 2031, https://upland.example/who.\n\nTesk, Harun. A Short History. 2029.']);
    assert.deepEqual(JSON.parse((await dossier('bibliography', bib, '--json', '--format', 'html')).out), { version: 1, references: [{ key: 'tesk2029', text: 'Tesk, Harun. 2029. <i>A Short History</i>.' }] });
    const style = folder.write('own.csl', 'no style');
    const own = await dossier('bibliography', bib, '--style', style);
    assert.deepEqual([own.code, own.out], [2, '']);
    assert.match(own.err, /own\.csl: cannot be read: This is not a citation style that can be used: it has no <citation>/);
    assert.equal((await dossier('bibliography', join(folder.path, 'gone.bib'))).code, 2);
  });

  it('export prints a bibliography file, or refreshes one in place', async () => {
    const { out } = await dossier('export', corpus);
    assert.match(out, /^@misc\{grainDear,\n {2}title = \{\{Grain is dear\}\},\n {2}dossier = \{b\.txt\},\n\}\n\n@article\{lorrinBaSorin2031,\n/);
    assert.deepEqual(JSON.parse((await dossier('export', corpus, '--format', 'csl-json')).out).map(({ id }: { readonly id: string }) => id), ['grainDear', 'lorrinBaSorin2031']);
    const bib = folder.write('references.bib', '% mine\n@book{hand, title={Hand}}\n');
    assert.deepEqual(await dossier('export', corpus, '--update', bib), { code: 0, out: '', err: '' });
    const once = readFileSync(bib, 'utf8');
    assert.equal(once, `% mine\n@book{hand, title={Hand}}\n\n${out}\n`);
    await dossier('export', corpus, '--update', bib);
    assert.equal(readFileSync(bib, 'utf8'), once);
    const broken = folder.write('broken.json', '[{"id": "a"');
    assert.equal((await dossier('export', corpus, '--format', 'csl-json', '--update', broken)).code, 2);
    assert.equal(readFileSync(broken, 'utf8'), '[{"id": "a"');
  });

  it('entries lists what bibliography files hold, and what is wrong in them', async () => {
    const bib = folder.write('a.bib', '\n@misc{a, title = {Caf\\\'e {\\o}}, year = 2031}\n@misc{b, title = {x}\n\n@misc{a}\n');
    const { code, out, err } = await dossier('entries', bib);
    assert.deepEqual([code, out], [0, `${bib}:2:1 · @a · misc\n  Café ø · 2031\n${bib}:3:1 · @b · misc\n  x\n${bib}:5:1 · @a · misc\n3 entries`]);
    assert.equal(err, `${bib}:4:1: error: The closing brace of the entry is missing here.\n${bib}:5:7: warning: The key "a" is used twice in this file; the first entry counts.`);
    const json = JSON.parse((await dossier('entries', bib, '--json')).out);
    assert.deepEqual(json.files[0].entries[0], {
      key: 'a', type: 'misc', place: '2:1', start: 1, end: 45, commented: false, title: 'Café ø', outlet: null, author: null, date: '2031', url: null, fields: { title: 'Caf\\\'e {\\o}', year: '2031' },
    });
    assert.equal((await dossier('entries', join(folder.path, 'none.bib'), bib)).code, 2);
    assert.equal((await dossier('entries')).code, 2);
  });
});
