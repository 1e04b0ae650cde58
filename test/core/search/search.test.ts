import assert from 'node:assert/strict';
import type { Dossier } from '../../../src/core';
import type { SearchOrder } from '../../../src/core/store/store';
import { dossierOf, put } from '../dossier';

const actors = `entities:
  - name: Harun Tesk
    kind: person
    aliases: [The Marble Lion]
  - name: Valley Bank
    kind: organization
    aliases: [AVB]
  - name: Army of the Valleys
    kind: faction
    aliases: [AVB]
`;
const files = {
  'a.txt': 'A truce\n\nTARSK, 14 March 2031 (Northern Wire) — Harun Tesk signed a truce on Friday. The truce holds.\n',
  'b.txt': 'The lion\n\nTARSK, 2 June 2031 (Northern Wire) — The Marble Lion spoke of the truce, and nobody in the long hall of the old palace said a word against it for an hour or more on end.\n',
  'c.txt': 'A bank\n\nTARSK, 5 May 2031 (Northern Wire) — The AVB gave loans. No truces, said the café owners.\n',
  'd.txt': 'Undated\n\nNobody knows of a truce here; nobody signed it.\n',
};

describe('search', () => {
  let dossier: Dossier;
  const found = (query: string, order: SearchOrder = 'date', typing = false): string[] =>
    dossier.searchCorpus({ query, order, offset: 0, limit: 10, typing }).items.map(({ source }) => source.path.slice(0, -4));
  before(async () => {
    dossier = await dossierOf(files, actors);
  });

  it('finds words however written, newest first and undated last', () => {
    assert.deepEqual(found('TRUCE'), ['b', 'a', 'd']);
    assert.deepEqual(found('cafe'), ['c']);
    assert.deepEqual(found('truce signed'), ['a', 'd']);
  });

  it('finds phrases', () => {
    assert.deepEqual(found('"signed a truce"'), ['a']);
    assert.deepEqual(found('"a truce signed"'), []);
  });

  it('leaves out what is excluded', () => {
    assert.deepEqual(found('truce -nobody'), ['a']);
    assert.deepEqual(found('truce -"the marble lion"'), ['a', 'd']);
  });

  it('finds words by their beginnings: with a star, and the last while it is typed', () => {
    assert.deepEqual(found('truc*'), ['b', 'c', 'a', 'd']);
    assert.deepEqual(found('signed a tru'), []);
    assert.deepEqual(found('signed a tru', 'date', true), ['a', 'd']);
    assert.deepEqual(found('"signed a tru', 'date', true), ['a']);
  });

  it('finds an entity by all its names, written or chosen; in quotes only the words', () => {
    assert.deepEqual(found('harun tesk'), ['b', 'a']);
    assert.deepEqual(found('entity:"Harun Tesk"'), ['b', 'a']);
    assert.deepEqual(found('"harun tesk"'), ['a']);
    assert.deepEqual(found('truce -entity:"Harun Tesk"'), ['d']);
  });

  it('says how it understood the query', () => {
    const { understood } = dossier.searchCorpus({ query: 'truce AVB', order: 'date', offset: 0, limit: 1 });
    assert.deepEqual(understood, [
      { text: 'truce', excluded: false, entities: [] },
      { text: 'AVB', excluded: false, entities: ['army-of-the-valleys', 'valley-bank'] },
    ]);
  });

  it('writes a query for one entity, and for the one meant where others share its name', async () => {
    assert.equal(dossier.entityQuery('harun-tesk'), 'entity:"Harun Tesk"');
    const two = await dossierOf(files, `${actors}  - { name: The Marble Lion, kind: organization, id: lion }\n`);
    assert.equal(two.entityQuery('lion'), 'entity:"lion"');
    assert.equal(two.entityQuery('nobody'), undefined);
  });

  it('puts first by relevance what says more of it in fewer words', () => {
    assert.deepEqual(found('truce', 'relevance'), ['a', 'd', 'b']);
    const scores = dossier.searchCorpus({ query: 'truce', order: 'relevance', offset: 0, limit: 9 }).items.map(({ score }) => score);
    assert.ok(scores.every((score) => score > 0));
    assert.deepEqual(scores, [...scores].sort((x, y) => y - x));
  });

  it('finds an article by its title also where the text does not have it', async () => {
    const titled = await dossierOf({ 'm.md': '---\ntitle: The long truce\n---\n\nNobody came.\n' });
    const { items } = titled.searchCorpus({ query: '"long truce"', order: 'date', offset: 0, limit: 9 });
    assert.deepEqual(items.map(({ source, passages }) => [source.title, passages.total]), [['The long truce', 0]]);
    assert.equal(titled.searchCorpus({ query: 'nobody -truce', order: 'date', offset: 0, limit: 9 }).total, 0);
  });

  it('pages', () => {
    const page = dossier.searchCorpus({ query: 'truce', order: 'date', offset: 1, limit: 1 });
    assert.deepEqual([page.items.map(({ source }) => source.path), page.total], [['a.txt'], 3]);
  });

  it('shows passages with every match marked, those with most parts of the query first', () => {
    const [a] = dossier.searchCorpus({ query: 'truce "harun tesk"', order: 'date', offset: 0, limit: 9 }).items;
    const marked = a?.passages.items.map(({ text, marks }) => marks.reduceRight((t, { start, end }) => `${t.slice(0, start)}[${t.slice(start, end)}]${t.slice(end)}`, text));
    assert.deepEqual(marked, ['TARSK, 14 March 2031 (Northern Wire) — [Harun Tesk] signed a [truce] on Friday. The [truce] holds.', 'A [truce]']);
    const { text } = dossier.document('file:///w/a.txt') ?? { text: '' };
    assert.deepEqual(a?.passages.items.map(({ start, end }) => text.slice(start, end)), ['Harun Tesk', 'truce']);
  });

  it('shows the first passages, and any page of them', async () => {
    const many = await dossierOf({ 'm.txt': Array.from({ length: 9 }, (_, n) => `Paragraph ${n} has a truce in it.`).join('\n\n') });
    const [item] = many.searchCorpus({ query: 'truce', order: 'date', offset: 0, limit: 1 }).items;
    assert.deepEqual([item?.passages.items.length, item?.passages.total], [3, 9]);
    const page = many.searchPassages({ query: 'truce', uri: 'file:///w/m.txt', offset: 7, limit: 5 });
    assert.deepEqual(page.items.map(({ text }) => text), ['Paragraph 7 has a truce in it.', 'Paragraph 8 has a truce in it.']);
  });

  it('says what is wrong with a query', () => {
    const problem = (query: string): unknown => dossier.searchCorpus({ query, order: 'date', offset: 0, limit: 1 }).problem;
    assert.deepEqual(problem(''), { code: 'empty' });
    assert.deepEqual(problem('-truce'), { code: 'only-excluded' });
    assert.deepEqual(problem('entity:"No One"'), { code: 'unknown-entity', text: 'No One' });
  });

  it('follows changed and removed articles and a changed gazetteer', async () => {
    const changing = await dossierOf(files, actors);
    const paths = (query: string): string[] => changing.searchCorpus({ query, order: 'date', offset: 0, limit: 9 }).items.map(({ source }) => source.path);
    assert.deepEqual(paths('owners'), ['c.txt']);
    await put(changing, { 'c.txt': 'A bank\n\nNo more loans from the AVB.\n', 'e.txt': 'All owners left.\n' });
    assert.deepEqual(paths('owners'), ['e.txt']);
    await changing.removeSources(['file:///w/e.txt']);
    assert.deepEqual(paths('owners'), []);
    await changing.setGazetteer('file:///w/actors.yaml', 'entities:\n  - { name: Lion Palace, kind: organization, aliases: [old palace] }\n');
    assert.deepEqual(paths('entity:"Lion Palace"'), ['b.txt']);
  });

  it('stays as it is when articles are replaced thousands of times', async function () {
    this.timeout(60_000);
    const changing = await dossierOf({ 'a.txt': 'first words', 'b.txt': 'other words' });
    for (let n = 0; n < 1100; n++) {
      await put(changing, { 'b.txt': `other words ${n}` });
      if (n % 100 === 0) changing.searchCorpus({ query: 'words', order: 'date', offset: 0, limit: 1 });
    }
    assert.equal(changing.searchCorpus({ query: 'words', order: 'date', offset: 0, limit: 1 }).total, 2);
    assert.equal(changing.searchCorpus({ query: '1099', order: 'date', offset: 0, limit: 1 }).total, 1);
  });
});
