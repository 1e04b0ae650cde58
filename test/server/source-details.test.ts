import assert from 'node:assert/strict';
import { ready, startSession, uriOf, type Session } from './session';

const files = {
  'corpus/a.txt': 'Council and army sign truce\n\nTARSK, 14 March 2031 (Northern Wire) — General Harun Tesk signed a truce on Friday.\n',
  'corpus/b.md': '---\n# kept\ntitle: Merrik leaves\n---\n\nHarun Tesk welcomed it.\n',
  'draft.md': 'Harun Tesk.\n',
};

describe('server: details of sources', () => {
  let session: Session;
  before(async () => {
    session = await startSession({ files });
    await ready(session);
  });
  after(() => session.dispose());

  it('tells what is known and where from, and which file takes corrections', async () => {
    const text = await session.request('dossier/sourceDetails', { uri: uriOf('corpus/a.txt') });
    const of = (field: string): unknown => text?.fields.find((one) => one.field === field);
    assert.deepEqual([text?.file, of('date'), of('archivedUrl')], [`${uriOf('corpus/a.txt')}.yaml`, { field: 'date', value: '2031-03-14', origin: 'text', inferred: true }, { field: 'archivedUrl', inferred: false }]);
    const markdown = await session.request('dossier/sourceDetails', { uri: uriOf('corpus/b.md') });
    assert.deepEqual([markdown?.file, markdown?.fields[0]], [uriOf('corpus/b.md'), { field: 'title', value: 'Merrik leaves', origin: 'front-matter', inferred: false }]);
  });

  it('knows nothing of a text that is no source', async () => {
    assert.equal(await session.request('dossier/sourceDetails', { uri: uriOf('draft.md') }), null);
  });

  it('writes a field in the front matter, or in the file beside it', async () => {
    const uri = uriOf('corpus/b.md');
    const edit = await session.request('dossier/correctSource', { uri, text: files['corpus/b.md'], field: 'author', value: 'Kessa Lorrin; Omar Dell' });
    assert.ok('text' in edit);
    const text = files['corpus/b.md'].slice(0, edit.start) + edit.text + files['corpus/b.md'].slice(edit.end);
    assert.match(text, /^---\n# kept\ntitle: Merrik leaves\nauthor:\s*(?:\[|\n)[^]*Kessa Lorrin[^]*Omar Dell[^]*---\n\nHarun Tesk/);
    const beside = await session.request('dossier/correctSource', { uri: uriOf('corpus/a.txt'), text: '', field: 'date', value: '2031-03-15' });
    assert.deepEqual(beside, { start: 0, end: 0, text: 'date: 2031-03-15\n' });
  });

  it('says what is no date', async () => {
    const edit = await session.request('dossier/correctSource', { uri: uriOf('corpus/a.txt'), text: '', field: 'date', value: 'some day' });
    assert.ok('problem' in edit && /some day/.test(edit.problem));
  });
});
