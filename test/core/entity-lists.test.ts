import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Dossier } from '../../src/core';
import type { EntityQuery } from '../../src/core/store/store';
import { dossierOf } from './dossier';

const actors = `entities:
  - { name: beta Moll, kind: person }
  - { name: Álpha Moll, kind: person }
  - { name: Gamma Moll, kind: person }
  - { name: Moll 10, kind: person }
  - { name: Moll 9, kind: person }
  - { name: Molland, kind: state }
`;
const files = {
  'a-undated.txt': 'Gamma Moll came. Beta Moll came.\n',
  'b-old.txt': 'An old note\n\nTARSK, 14 March 2031 (Northern Wire) — Beta Moll came. Beta Moll stayed. Álpha Moll left.\n',
  'c-new.txt': 'A new note\n\nTARSK, 14 March 2032 (Northern Wire) — Moll 10 left with Álpha Moll.\n',
};

describe('pages of entities', () => {
  let dossier: Dossier;
  const names = (sort: EntityQuery['sort'], offset = 0, limit = 9): string[] =>
    dossier.entitiesPage({ kind: 'person', origin: 'gazetteer', sort, offset, limit }).items.map(({ entity }) => entity.name);
  before(async () => {
    dossier = await dossierOf(files, actors);
  });

  it('are in the order of mentions, names, or the latest date with undated ones last', () => {
    assert.deepEqual(names('mentions'), ['beta Moll', 'Álpha Moll', 'Gamma Moll', 'Moll 10', 'Moll 9']);
    assert.deepEqual(names('name'), ['Álpha Moll', 'beta Moll', 'Gamma Moll', 'Moll 9', 'Moll 10']);
    assert.deepEqual(names('lastSeen'), ['Álpha Moll', 'Moll 10', 'beta Moll', 'Gamma Moll', 'Moll 9']);
  });

  it('hold what is asked for, with the number of all', () => {
    assert.deepEqual(names('name', 1, 2), ['beta Moll', 'Gamma Moll']);
    assert.deepEqual(names('name', 9, 2), []);
    assert.equal(dossier.entitiesPage({ origin: 'gazetteer', sort: 'name', offset: 0, limit: 0 }).total, 6);
    assert.equal(dossier.entitiesPage({ sort: 'name', offset: 0, limit: 0 }).total, 7);
    assert.deepEqual(dossier.entitiesPage({ kind: 'state', sort: 'name', offset: 0, limit: 9 }).items.map(({ entity }) => entity.name), ['Molland']);
  });

  it('are counted by kind and origin', () => {
    assert.deepEqual(dossier.entityCounts(), [{ kind: 'person', origin: 'gazetteer', count: 5 }, { kind: 'state', origin: 'gazetteer', count: 1 }, { kind: 'organization', origin: 'discovered', count: 1 }]);
  });

  it('say where an entity stands', () => {
    assert.equal(dossier.entityPosition('gamma-moll', 'name')?.index, 2);
    assert.equal(dossier.entityPosition('nobody', 'name'), undefined);
  });

  it('are as new after a change', async () => {
    const changing = await dossierOf(files, actors);
    changing.entitiesPage({ sort: 'mentions', offset: 0, limit: 1 });
    await changing.removeSources(['file:///w/b-old.txt', 'file:///w/a-undated.txt']);
    assert.deepEqual(changing.entitiesPage({ sort: 'mentions', offset: 0, limit: 1 }).items.map(({ entity }) => entity.name), ['Álpha Moll']);
    assert.equal(changing.sourcesPage('moll-10', { offset: 0, limit: 1 }).total, 1);
    await changing.removeSources(['file:///w/c-new.txt']);
    assert.deepEqual(changing.sourcesPage('moll-10', { offset: 0, limit: 1 }), { items: [], total: 0 });
  });

  it('of sources are newest first with undated ones last, each with its count', () => {
    const page = (offset: number, limit: number): unknown => dossier.sourcesPage('beta-moll', { offset, limit }).items.map(({ source, count }) => [source.path, count]);
    assert.deepEqual(page(0, 9), [['b-old.txt', 2], ['a-undated.txt', 1]]);
    assert.deepEqual(page(1, 9), [['a-undated.txt', 1]]);
    assert.equal(dossier.sourcesPage('nobody', { offset: 0, limit: 9 }).total, 0);
  });

  it('of mentions go from source to source, or stay in one', () => {
    const page = (offset: number, limit: number, uri?: string): unknown => dossier.mentionsPage('beta-moll', { uri, offset, limit }).items.map((item) => `${item.uri.slice('file:///w/'.length)} ${item.mention.start}`);
    assert.deepEqual(page(0, 9), ['b-old.txt 52', 'b-old.txt 68', 'a-undated.txt 17']);
    assert.deepEqual(page(1, 2), ['b-old.txt 68', 'a-undated.txt 17']);
    assert.deepEqual(page(1, 9, 'file:///w/b-old.txt'), ['b-old.txt 68']);
    assert.equal(dossier.mentionsPage('beta-moll', { offset: 2, limit: 0 }).total, 3);
    assert.equal(dossier.mentionsPage('beta-moll', { uri: 'file:///w/b-old.txt', offset: 0, limit: 0 }).total, 2);
    const places = [...dossier.places('beta-moll')].flatMap(({ uri, places }) => places.map(({ start, end }) => `${uri.slice('file:///w/'.length)} ${start.line}:${start.character}-${end.line}:${end.character}`));
    assert.deepEqual(places, dossier.mentionsPage('beta-moll', { offset: 0, limit: 9 }).items.map(({ uri, mention }) => {
      const lines = TextDocument.create(uri, '', 0, dossier.document(uri)?.text ?? '');
      const [start, end] = [lines.positionAt(mention.start), lines.positionAt(mention.end)];
      return `${uri.slice('file:///w/'.length)} ${start.line}:${start.character}-${end.line}:${end.character}`;
    }));
    assert.equal(places.length, 3);
  });
});
