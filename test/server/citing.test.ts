import assert from 'node:assert/strict';
import type { Requests } from '../../src/protocol/protocol';
import { ready, startSession, uriOf, type Session } from './session';

const article = (title: string, outlet: string, date: string, text: string): string => `---\ntitle: ${title}\noutlet: ${outlet}\ndate: ${date}\n---\n\n${text}\n`;
const files = {
  'corpus/truce.md': article('Council and army sign truce', 'Northern Wire', '2031-03-14', 'General Harun Tesk signed a truce with the Ash Valley Brigade. Harun Tesk said that “the bridges will be open by Friday.” The Ash Valley Brigade agreed.'),
  'corpus/council.md': article('Merrik leaves the council', 'Northern Wire', '2031-06-02', 'Dovan Merrik, leader of the Ash Valley Brigade, left the council. Harun Tesk was not asked.'),
  'corpus/grain.md': article('The price of grain', 'Upland Notebook', '2032-01-09', 'Grain costs twice as much. Merchants blame the smugglers of Tarsk.'),
  'corpus/truce-again.md': article('Truce holds a year later', 'Upland Notebook', '2032-03-14', 'The truce holds, said Harun Tesk.'),
  'actors.yaml': 'version: 1\nentities:\n  - name: Harun Tesk\n    kind: person\n  - name: Ash Valley Brigade\n    kind: faction\n',
};
const draft = 'Was Harun Tesk bound?\n\nThe Ash Valley Brigade and Harun Tesk agreed.\n\nOne said that “the bridges will be open by Friday” to all.\n\nNobody here.\n';

describe('server: citing', () => {
  let session: Session;
  const found = async (params: Partial<Requests['dossier/findSources'][0]>): Promise<readonly string[]> =>
    (await session.request('dossier/findSources', { query: '', limit: 10, inTexts: true, ...params })).map(({ uri, why }) => `${/(\w[\w-]*)\.md$/.exec(uri)?.[1]}${why ? ` ${why}` : ''}`);
  const near = (line: number, character: number) => ({ near: { uri: uriOf('analysis.md'), position: { line, character } } });

  before(async () => {
    session = await startSession({ files });
    await ready(session);
    await session.open('analysis.md', draft, 'markdown');
  });
  after(() => session.dispose());

  it('offers the sources for the entity at the cursor first, those before that name who else is in its sentence', async () => {
    assert.deepEqual(await found(near(0, 6)), ['truce-again entity', 'council entity', 'truce entity', 'grain']);
    assert.deepEqual(await found(near(2, 30)), ['council entity', 'truce entity', 'truce-again entity', 'grain']);
  });

  it('offers the sources for the sentence where no name stands at the cursor', async () => {
    assert.deepEqual(await found(near(2, 24)), ['council sentence', 'truce sentence', 'truce-again sentence', 'grain']);
    assert.equal((await found(near(4, 3)))[0], 'truce sentence', 'it has the quotation');
    assert.deepEqual(await found(near(6, 3)), ['truce-again', 'grain', 'council', 'truce']);
  });

  it('offers what is looked at, then what fits, then what was cited lately, then the newest', async () => {
    assert.deepEqual(await found({ ...near(2, 30), reading: uriOf('corpus/grain.md'), recent: [uriOf('corpus/truce.md')] }), ['grain reading', 'council entity', 'truce entity', 'truce-again entity']);
    assert.deepEqual(await found({ recent: [uriOf('corpus/truce.md'), uriOf('corpus/gone.md'), uriOf('corpus/council.md')] }), ['truce recent', 'council recent', 'truce-again', 'grain']);
  });

  it('keeps that order among what matches, and the best first in each part', async () => {
    assert.deepEqual((await found({ query: 'truce', recent: [uriOf('corpus/truce-again.md')] })).slice(0, 2), ['truce-again recent', 'truce']);
    assert.deepEqual((await found({ query: 'northern wire 2031', recent: [uriOf('corpus/grain.md')] })).slice().sort(), ['council', 'truce']);
  });

  it('finds by key, author, date and by words of the text, whole or begun', async () => {
    const [first] = await session.request('dossier/findSources', { query: 'price of grain', limit: 1 });
    assert.equal((await found({ query: `@${first?.citekey}` }))[0], 'grain');
    assert.equal((await found({ query: '2032-03' }))[0], 'truce-again');
    assert.deepEqual(await found({ query: 'smugglers of tar' }), ['grain text']);
    assert.deepEqual(await found({ query: 'merchants', recent: [uriOf('corpus/grain.md')] }), ['grain recent']);
    assert.equal((await found({ query: 'grain zzz' }))[0], 'grain', 'any word will do where none has all');
  });

  it('formats references in a style, and shows the passage that was found', async () => {
    const [apa] = await session.request('dossier/describeSources', { sources: [uriOf('corpus/grain.md')], style: 'apa', passagesOf: [uriOf('corpus/grain.md')], query: 'smuggl' });
    assert.match(apa?.reference ?? '', /^The price of grain\. \(2032, January 9\)\. Upland Notebook\.$/);
    assert.match(apa?.passage?.text ?? '', /blame the smugglers/);
    const [chicago] = await session.request('dossier/describeSources', { sources: [uriOf('corpus/grain.md'), uriOf('gone.md')], style: '', passagesOf: [], query: '' });
    assert.match(chicago?.reference ?? '', /Upland Notebook.*2032.*The Price of Grain/i);
  });

  const place = (text: string, more: Partial<Requests['dossier/placeCitation'][0]>): Promise<string | undefined> => {
    const offset = text.indexOf('|');
    const plain = text.replace('|', '');
    return session.request('dossier/placeCitation', { items: [{ uri: uriOf('corpus/grain.md') }], format: 'pandoc', style: '', document: uriOf('analysis.md'), text: plain, offsets: [offset], lineBreak: '\n', ...more })
      .then(({ edits, problem }) => problem ?? edits.reduceRight((all, { start, end, text: added }) => all.slice(0, start) + added + all.slice(end), plain));
  };

  it('places citations with pages and words, extends those that are there, and quotes', async () => {
    const key = (await session.request('dossier/findSources', { query: 'grain', limit: 1 }))[0]?.citekey ?? '';
    assert.equal(await place('It rose|.', {}), `It rose [@${key}].`);
    assert.equal(await place('It rose [@other|].', { items: [{ uri: uriOf('corpus/grain.md'), place: `see @${key}, pp. 3-5` }] }), `It rose [@other; see @${key}, pp. 3-5].`);
    assert.equal(await place('It rose|.', { format: 'autocite', items: [{ uri: uriOf('corpus/grain.md'), place: `@${key}, chap. 2` }] }), `It rose \\autocite[chap.~2]{${key}}.`);
    assert.equal(await place('It rose. |', { quotation: 'Grain costs "twice" as much.' }), `It rose. “Grain costs ‘twice’ as much.” [@${key}]`);
  });

  it('cites plainly with outlet and date, or in a style', async () => {
    assert.equal(await place('It rose|.', { format: 'plain' }), 'It rose (Upland Notebook, 9 January 2032).');
    assert.equal(await place('It rose|.', { format: 'plain', style: 'apa' }), 'It rose (“The Price of Grain,” 2032).');
    assert.match((await place('It rose|.', { format: 'plain', style: 'chicago-fullnote-bibliography' })) ?? '', /^It rose \(“The Price of Grain,” [^()]*2032\)\.$/);
  });

  it('tells articles from drafts', async () => {
    assert.equal(await session.request('dossier/isSource', { uri: uriOf('corpus/grain.md') }), true);
    assert.equal(await session.request('dossier/isSource', { uri: uriOf('analysis.md') }), false);
  });

  it('says why it cannot cite', async () => {
    assert.match((await place('It rose|.', { items: [{ uri: uriOf('corpus/gone.md') }] })) ?? '', /not in the corpus any more/);
    assert.match((await place('It rose|.', { format: 'plain', style: 'missing.csl' })) ?? '', /missing/);
  });
});
