import assert from 'node:assert/strict';
import type { BibliographyEdit, DraftText } from '../../src/protocol/protocol';
import { ready, startSession, uriOf, type Session } from './session';

const article = (title: string): string => `${title}\n\nTARSK, 14 March 2031 (Northern Wire) — General Harun Tesk signed a truce on Friday.\n`;
const files = {
  'corpus/a.txt': article('Council and army sign truce'),
  'corpus/b.txt': article('Merrik leaves the council'),
  'books.bib': '@book{orrin1999, title = {Valleys}, author = {Ilva Orrin}, publisher = {Press}, date = {1999}}\n',
};

describe('server: bibliographies', () => {
  let session: Session;
  let a = '';
  let b = '';

  before(async () => {
    session = await startSession({ files });
    await ready(session);
    const found = await session.request('dossier/findSources', { query: '', limit: 5 });
    a = found.find(({ uri }) => uri.endsWith('/a.txt'))?.citekey ?? '';
    b = found.find(({ uri }) => uri.endsWith('/b.txt'))?.citekey ?? '';
  });
  after(() => session.dispose());

  const draft = (text: string, name = 'draft.md'): DraftText => ({ uri: uriOf(name), languageId: name.endsWith('.md') ? 'markdown' : 'latex', text });
  const applied = (text: string, edit: BibliographyEdit): string => {
    if ('problem' in edit) assert.fail(edit.problem);
    return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  };

  it('say which file a draft names, else the one of the settings', async () => {
    const of = (text: string) => session.request('dossier/bibliographyOf', { draft: draft(text), file: 'references.bib' });
    assert.deepEqual(await of('Text'), { path: 'references.bib' });
    assert.deepEqual(await of('---\nbibliography: own/all.bib\ncsl: apa\nlang: de\n---\n'), { path: 'own/all.bib', style: 'apa', language: 'de' });
    assert.deepEqual(await of('---\nbibliography: all.yaml\n---\n'), {});
  });

  it('hold what a draft cites, keep what is there, and stay when nothing changed', async () => {
    const text = `One [@${b}; @orrin1999]. [@gone2031]. \`[@${a}]\` Two [@${b}].\n`;
    const own = '% mine\n@misc{mine, title = {Mine}}\n';
    const edit = await session.request('dossier/writeBibliography', { draft: draft(text), path: 'references.bib', text: own });
    const written = applied(own, edit);
    assert.ok(written.startsWith(own));
    assert.match(written, new RegExp(`@article\\{${b},\\n  title = \\{\\{Merrik leaves the council\\}\\}`));
    assert.ok(!written.includes(a) && 'sources' in edit);
    // Of another bibliography, as it stands there.
    assert.ok(written.endsWith(`\n\n${files['books.bib']}`), written);
    assert.deepEqual([edit.sources, edit.unknown], [2, ['gone2031']]);
    const again = await session.request('dossier/writeBibliography', { draft: draft(text), path: 'references.bib', text: written });
    assert.deepEqual(again, { start: 0, end: 0, text: '', sources: 2, unknown: ['gone2031'] });
  });

  it('copy no entry of a bibliography that the draft names as well', async () => {
    const text = `---\nbibliography: [references.bib, books.bib]\n---\n\nOne [@${b}; @orrin1999].\n`;
    const written = applied('', await session.request('dossier/writeBibliography', { draft: draft(text), path: 'references.bib', text: '' }));
    assert.ok(written.includes(b) && !written.includes('orrin1999'), written);
  });

  it('of a draft in LaTeX, as CSL-JSON, and of all sources', async () => {
    const json = applied('', await session.request('dossier/writeBibliography', { draft: draft(`\\cite{${a}}`, 'draft.tex'), path: 'refs.json', text: '' }));
    assert.deepEqual((JSON.parse(json) as { id: string }[]).map(({ id }) => id), [a]);
    const all = applied('', await session.request('dossier/writeBibliography', { draft: null, path: 'all.bib', text: '' }));
    assert.deepEqual([all.includes(`{${a},`), all.includes(`{${b},`)], [true, true]);
  });

  it('are not written over what cannot be read: where it breaks is said', async () => {
    const broken = '@misc{one, title = {One}}\n@misc{two, title = {Two\n';
    const answer = await session.request('dossier/writeBibliography', { draft: draft(`[@${a}]`), path: 'references.bib', text: broken });
    assert.ok('problem' in answer && answer.problem !== '' && (answer.offset ?? 0) > broken.indexOf('@misc{two'), JSON.stringify(answer));
    const json = await session.request('dossier/writeBibliography', { draft: draft(`[@${a}]`), path: 'references.json', text: '[{"id": "one", "type": "book"},' });
    assert.ok('problem' in json && json.problem !== '');
    assert.ok('problem' in (await session.request('dossier/writeBibliography', { draft: draft(`[@${a}]`), path: 'references.yaml', text: '' })));
  });

  it('follow a source that changed, though their own entries are read as well', async () => {
    const text = `[@${a}]`;
    const first = applied('', await session.request('dossier/writeBibliography', { draft: draft(text), path: 'references.bib', text: '' }));
    session.files.set('references.bib', first);
    session.files.set('corpus/a.txt', `---\ncitekey: ${a}\ntitle: Another title\n---\n\n${article('Council and army sign truce')}`);
    await session.changed('references.bib', 'corpus/a.txt');
    const second = applied(first, await session.request('dossier/writeBibliography', { draft: draft(text), path: 'references.bib', text: first }));
    assert.match(second, /Another title/);
    session.files.set('corpus/a.txt', files['corpus/a.txt'].replace('Northern Wire', 'Southern Wire'));
    session.files.set('references.bib', second);
    await session.changed('references.bib', 'corpus/a.txt');
    const third = applied(second, await session.request('dossier/writeBibliography', { draft: draft(text), path: 'references.bib', text: second }));
    assert.match(third, /Southern Wire/);
    session.files.delete('references.bib');
    session.files.set('corpus/a.txt', files['corpus/a.txt']);
    await session.changed('references.bib', 'corpus/a.txt');
  });

  it('stand in the draft in a style, with entries of other bibliographies, and stay when nothing changed', async function () {
    // The processor of styles is loaded.
    this.timeout(20_000);
    const text = `One [@${b}; @orrin1999].\n`;
    const ask = (now: string, refresh = false, style = 'apa') => session.request('dossier/writeReferences', { draft: draft(now), style, title: 'Works Cited', refresh });
    const written = applied(text, await ask(text));
    assert.match(written, /^One [^\n]*\n\n## Works Cited\n\n<!-- references -->\n\n[^]*Merrik leaves the council[^]*Orrin, I\. \(1999\)\. \*Valleys\*[^]*<!-- \/references -->\n$/);
    assert.equal(applied(written, await ask(written)), written);
    assert.equal(applied(written, await ask(written, true)), written);
    assert.equal(applied(text, await ask(text, true)), text, 'there is none to refresh');
    assert.notEqual(applied(written, await ask(written, true, 'ieee')), written);
    assert.ok('problem' in (await ask(text, false, 'no-such-style')));
    assert.ok('problem' in (await ask('<!-- references -->\n\nx\n')));
  });
});
