import assert from 'node:assert/strict';
import { compileNames, type KnownNames } from '../../src/core/entities/known';
import { stateOf, type EntityState } from '../../src/core/entities/state';
import { ingest, update } from '../../src/core/entities/update';
import { analyzeDocument } from '../../src/core/mentions/analyze';
import { contentHash, encodeSource } from '../../src/core/sources';
import { memoryStore } from '../../src/core/store/memory';
import type { EncodedSource, Store } from '../../src/core/store/store';
import { documentOf, listed } from '../core/mentions/marked';
import { random } from '../random';
import { openedIn, temporaryFolder } from './folder';

const names = ['Harun Tesk', 'Haroun Tesk', 'Gen. Tesk', 'Tesk', 'Omar Moros', 'Ali Moros', 'Kataib Sarun', 'Kata’ib Saroun', 'the Council of the Valleys (CV)', 'CV', 'the Coastal Volunteers (CV)', 'Lena Vaar', 'the Vaar Front'];
const frames = ['X said on Monday that Y had left.', 'In June, X met Y in the capital.', 'X, the leader of Y, denied it.', 'Fighters of X attacked Y.', 'X, also known as Y, left.'];
const gazetteers = [[], [listed('tesk', 'person', 'Harun Tesk', 'the General')], [listed('cv', 'faction', 'Council of the Valleys', 'CV')]].map(compileNames);

describe('what a database says of a corpus', () => {
  it('equals building from nothing in memory, through edits, failures and new starts', function () {
    this.timeout(60_000);
    for (let seed = 1; seed <= 4; seed++) {
      const folder = temporaryFolder();
      const next = random(seed);
      const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
      const live = new Map<string, EncodedSource>();
      let gazetteer: KnownNames = compileNames([]);
      let state = stateOf(openedIn(folder), gazetteer);
      for (let step = 0; step < 14; step++) {
        const changed = Array.from({ length: 1 + Math.floor(next() * 3) }, () => {
          const text = Array.from({ length: 3 }, () => pick(frames).replace('X', pick(names)).replace('Y', pick(names))).join(' ');
          return sourceOf(`test:${Math.floor(next() * 7)}`, text);
        });
        const removed = next() < 0.3 ? [`test:${Math.floor(next() * 7)}`] : [];
        const change = { changed: [...new Map(changed.map((source) => [source.head.uri, source])).values()].filter(({ head }) => !removed.includes(head.uri)), removed };
        const listing = next() < 0.3 ? pick(gazetteers) : gazetteer;
        if (next() < 0.3) assert.throws(() => update({ ...state, store: failing(state.store, Math.floor(next() * 12)) }, { ...change, gazetteer: listing }), /failed here|never/);
        for (const uri of removed) live.delete(uri);
        for (const source of change.changed) live.set(source.head.uri, source);
        if (next() < 0.4) {
          ingest(state, change);
          if (next() < 0.5) state = again(state, folder, gazetteer);
          state = update(state, { gazetteer: listing }).state;
        } else state = update(state, { ...change, gazetteer: listing }).state;
        gazetteer = listing;
        if (next() < 0.4) state = again(state, folder, gazetteer);
        const built = update(stateOf(memoryStore()), { gazetteer, changed: [...live.values()].sort(() => next() - 0.5) }).state;
        assert.deepEqual(answers(state.store), answers(built.store), `seed ${seed}, step ${step}`);
      }
      state.store.close();
    }
  });
});

function again(state: EntityState, folder: string, gazetteer: KnownNames): EntityState {
  state.store.close();
  return stateOf(openedIn(folder), gazetteer);
}

/** A store whose so-manieth writing of mentions fails; where there are fewer, its commit does. */
function failing(store: Store, after: number): Store {
  let left = after;
  return {
    sources: Object.assign(Object.create(store.sources) as Store['sources'], {
      setMentions(uri: string, mentions: string) {
        if (left-- <= 0) throw new Error('failed here');
        store.sources.setMentions(uri, mentions);
      },
    }),
    occurrences: store.occurrences, entities: store.entities, table: (name) => store.table(name),
    begin: () => store.begin(),
    commit() {
      throw new Error('never committed');
    },
    rollback: () => store.rollback(), refresh: () => store.refresh(), close: () => {},
  };
}

function sourceOf(uri: string, text: string): EncodedSource {
  return encodeSource(analyzeDocument(documentOf(text, uri)), uri, { size: text.length, mtime: 0, hash: contentHash(uri, text) });
}

function answers(store: Store): unknown {
  const all = { offset: 0, limit: Infinity };
  const rows = store.entities.page({ sort: 'mentions' }, all).items;
  return {
    rows,
    mentions: store.sources.newest(all).map(({ uri }) => [uri, store.sources.mentions(uri), [...store.occurrences.in(uri)].sort()]),
    occurrences: rows.map(({ entity: { id } }) => store.occurrences.of(id, all)),
    tables: ['records', 'decisions', 'clusters', 'ids', 'surnames', 'definitions'].map((name) => [...store.table(name).entries()]),
    found: store.sources.search([{ words: ['said'], prefix: false, excluded: false, entities: [] }], 'date', all).items.map(({ uri }) => uri),
  };
}
