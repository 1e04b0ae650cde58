import assert from 'node:assert/strict';
import type { EntityRow, SourceHead } from '../../src/core/store/store';
import { compareCodePoints } from '../../src/core/store/order';
import { decodeBody, encodeBody } from '../../src/store/body';
import { keepText, readText } from '../../src/store/escape';
import { random } from '../random';
import { openedIn, temporaryFolder } from './folder';
import { wordLines } from '../../src/core/store/word-lines';

describe('the store with more than one part of everything', () => {
  const sourceCount = 2500;
  const entityCount = 9000;
  const folder = temporaryFolder();

  before(() => {
    const store = openedIn(folder);
    store.begin();
    for (let n = 0; n < sourceCount; n++) store.sources.put(sourceOf(n), { text: `text ${n}`, prose: `text ${n}`, analysis: new Uint8Array(0) }, wordLines(['common', `w${n}`]));
    for (let n = 0; n < sourceCount; n += 2) store.occurrences.replace(sourceOf(n).uri, new Map([['e', 1 + (n % 3)]]));
    store.entities.put(Array.from({ length: entityCount }, (_, n) => rowOf(n)));
    store.table('t').write(Array.from({ length: 3500 }, (_, n) => [`k${n}`, n]));
    store.commit();
    store.close();
  });

  it('lists them all, each once', () => {
    const store = openedIn(folder);
    assert.equal(new Set([...store.sources.heads()].map(({ uri }) => uri)).size, sourceCount);
    assert.equal(new Set([...store.sources.stamps()].map(({ uri }) => uri)).size, sourceCount);
    const keys = [...store.table('t').entries()].map(([key]) => key);
    assert.deepEqual(keys, Array.from({ length: 3500 }, (_, n) => `k${n}`).sort());
    assert.equal([...store.sources.holding(['common', ...Array.from({ length: 1200 }, (_, n) => `w${n}`)])].length, sourceCount);
    assert.equal(store.sources.search([{ words: ['common'], prefix: false, excluded: false, entities: [] }], 'date', { offset: 2400, limit: 200 }).items.length, 100);
    const pages = Array.from({ length: 13 }, (_, n) => store.occurrences.of('e', { offset: n * 100, limit: 100 }).items).flat();
    assert.equal(new Set(pages.map(({ uri }) => uri)).size, sourceCount / 2);
    store.close();
  });

  it('finds the most mentioned of many that are equally like a query', () => {
    const store = openedIn(folder);
    assert.deepEqual(store.entities.like('tes', 3).map(({ entity }) => entity.id), [entityCount - 1, entityCount - 2, entityCount - 3].map((n) => `e${n}`));
    assert.deepEqual(store.entities.like('x8123', 1).map(({ entity }) => entity.id), ['e8123']);
    assert.deepEqual(store.sources.like('common', 2).map(({ uri }) => uri), store.sources.newest({ offset: 0, limit: 2 }).map(({ uri }) => uri));
    assert.deepEqual(store.sources.like('common 1717', 1).map(({ uri }) => uri), [sourceOf(1717).uri]);
    store.close();
  });
});

describe('a source that is hardly one', () => {
  it('is found by a word of megabytes and among a million words', function () {
    this.timeout(60_000);
    const store = openedIn(temporaryFolder());
    const endless = 'x'.repeat(5_000_000);
    store.sources.put(sourceOf(1), { text: endless, prose: endless, analysis: new Uint8Array(0) }, wordLines([endless]));
    store.sources.put(sourceOf(2), { text: '', prose: '', analysis: new Uint8Array(0) }, wordLines(Array.from({ length: 1_000_000 }, (_, n) => `w${n % 70_000}`)));
    const found = (words: readonly string[]): readonly string[] =>
      store.sources.search([{ words, prefix: false, excluded: false, entities: [] }], 'date', { offset: 0, limit: 9 }).items.map(({ uri }) => uri);
    assert.deepEqual(found([endless]), [sourceOf(1).uri]);
    assert.deepEqual(found(['w69999', 'w0']), [sourceOf(2).uri]);
    assert.equal(store.sources.body(sourceOf(1).uri)?.text.length, 5_000_000);
    store.close();
  });
});

describe('what the store keeps', () => {
  it('comes back as it was and in the same order', () => {
    const next = random(2);
    const units = ['a', 'z', '\0', '\u0001', '\u0002', '\ud7fe', '\ud7ff', '\ud800', '\udbff', '\udc00', '\udfff', '\ue000', '\uffff', '\u{1f600}'];
    const made = (): string => Array.from({ length: Math.floor(next() * 6) }, () => units[Math.floor(next() * units.length)]).join('');
    for (let n = 0; n < 5000; n++) {
      const [a, b] = [made(), made()];
      assert.equal(readText(keepText(a)), a);
      assert.ok(!/[\0\p{Cs}]/u.test(keepText(a)));
      assert.equal(Math.sign(Buffer.compare(Buffer.from(keepText(a)), Buffer.from(keepText(b)))), Math.sign(compareCodePoints(a, b)), JSON.stringify([a, b]));
    }
  });

  it('comes back whole where texts are long, or cannot be made shorter', () => {
    const next = random(3);
    const noise = Uint8Array.from({ length: 50_000 }, () => next() * 256);
    for (const text of ['', 'é'.repeat(3_000_000), `${'\ud800'}${'x'.repeat(70_000)}`]) {
      const body = { text, prose: text.replace(/x/g, ' '), analysis: noise };
      const back = decodeBody(encodeBody(body));
      assert.ok(back.text === body.text && back.prose === body.prose);
      assert.ok(Buffer.compare(back.analysis, noise) === 0 && !Buffer.isBuffer(back.analysis));
    }
  });
});

function sourceOf(n: number): SourceHead {
  return {
    uri: `file:///${n}`, path: `${n}.txt`, format: 'text', title: `common ${n}`, problems: [], keyBase: `k${n}`,
    stamp: { size: n, mtime: n, hash: String(n) }, metadata: n % 2 === 0 ? {} : { date: `20${10 + (n % 20)}` },
  };
}

function rowOf(n: number): EntityRow {
  return { entity: { id: `e${n}`, kind: 'person', name: 'Tesk', origin: 'discovered', aliases: [{ text: `x${n}` }] }, mentions: n < 4000 ? 0 : n, sources: 1 };
}
