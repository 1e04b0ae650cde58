import type { Entity } from '../../../src/core/gazetteer/entity';
import type { EntityRow, SourceBody, SourceHead, Store } from '../../../src/core/store/store';
import type { Model } from './model';
import { wordLines } from '../../../src/core/store/word-lines';

/** Something that happens to a store, and the same to a model of it. */
export interface Operation {
  readonly name: string;
  apply(store: Store, model: Model): void;
}

/** Random operations: few names and words, so that they meet, among them texts that are hard to keep. */
export function operations(next: () => number): () => Operation {
  const some = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)] as T;
  const several = <T>(values: readonly T[], most: number): readonly T[] => Array.from({ length: Math.floor(next() * (most + 1)) }, () => some(values));
  const head = (uri: string): SourceHead => ({
    uri, path: some(paths), format: 'text', title: some(titles),
    stamp: { size: Math.floor(next() * 1e6), mtime: next() < 0.1 ? 0 : Math.floor(next() * 1e15) / 1000, hash: some(['h1', 'h2', 'h3', 'h\0']) },
    metadata: { ...(next() < 0.7 && { date: some(dates) }), ...(next() < 0.3 && { outlet: some(titles) }), ...(next() < 0.3 && { citekey: 'mine' }) },
    problems: next() < 0.3 ? [{ severity: some(['error', 'warning', 'information'] as const), message: 'oh' }] : [],
    keyBase: some(['tesk2031', 'oram2030', 'süd', 'x\ud800']),
  });
  const body = (): SourceBody => {
    const text = several(texts, 4).join(' ');
    return { text, prose: next() < 0.5 ? text : text.replace(/[a-z]/g, ' '), analysis: Uint8Array.from(several([0, 1, 128, 255], 9)) };
  };
  const entity = (): Entity => ({
    id: some(ids), kind: some(['person', 'faction', 'organization', 'state'] as const), name: some(names), origin: some(['gazetteer', 'discovered'] as const),
    aliases: several(names, 3).map((text) => ({ text })),
  });
  const row = (): EntityRow => {
    const mentions = next() < 0.4 ? 0 : Math.floor(next() * 5);
    const date = some(dates);
    return { entity: entity(), mentions, sources: Math.min(mentions, 2), ...(mentions > 0 && next() < 0.7 && { first: date, last: date }) };
  };
  const puts = (): Operation => {
    const [source, content, held] = [head(some(uris)), body(), several(words, 8)];
    return {
      name: 'put',
      apply(store, model) {
        store.sources.put(source, content, wordLines(held));
        const known = model.sources.get(source.uri);
        model.sources.set(source.uri, { head: source, body: content, words: held, mentions: known?.mentions, resolved: false, counts: known?.counts ?? new Map() });
      },
    };
  };
  const moves = (): Operation => {
    const from = some(uris);
    const to = head(next() < 0.7 ? from : some(uris));
    return {
      name: 'setHead',
      apply(store, model) {
        store.sources.setHead(from, to);
        const known = model.sources.get(from);
        if (known === undefined) return;
        model.sources.delete(from);
        model.sources.set(to.uri, { ...known, head: to });
      },
    };
  };
  const removes = (): Operation => {
    const uri = some(uris);
    return {
      name: 'remove',
      apply(store, model) {
        store.sources.remove(uri);
        model.sources.delete(uri);
      },
    };
  };
  const resolves = (): Operation => {
    const [uri, mentions] = [some(uris), some(texts)];
    const counts = new Map(several(ids, 6).map((id) => [id, 1 + Math.floor(next() * 3)]));
    return {
      name: 'setMentions',
      apply(store, model) {
        store.sources.setMentions(uri, mentions);
        store.occurrences.replace(uri, counts);
        const known = model.sources.get(uri);
        if (known !== undefined) model.sources.set(uri, { ...known, mentions, resolved: true, counts });
      },
    };
  };
  const unresolves = (): Operation => {
    const chosen = next() < 0.1 ? undefined : several(uris, 3);
    return {
      name: 'unresolve',
      apply(store, model) {
        store.sources.unresolve(chosen);
        for (const uri of chosen ?? [...model.sources.keys()]) {
          const known = model.sources.get(uri);
          if (known !== undefined) model.sources.set(uri, { ...known, resolved: false });
        }
      },
    };
  };
  const lists = (): Operation => {
    const [rows, gone] = [Array.from({ length: 3 }, row), several(ids, 2)];
    return {
      name: 'entities',
      apply(store, model) {
        store.entities.put(rows);
        for (const each of rows) model.entities.set(each.entity.id, each);
        store.entities.remove(gone);
        for (const id of gone) model.entities.delete(id);
      },
    };
  };
  const writes = (): Operation => {
    const [name, clear] = [some(['one', 'two']), next() < 0.05];
    const changes = several(ids, 4).map((key) => [key, some([undefined, { text: some(texts), list: [1, 2.5] }, 7])] as const);
    return {
      name: 'write',
      apply(store, model) {
        if (clear) store.table(name).clear();
        store.table(name).write(changes);
        if (clear) model.table(name).clear();
        for (const [key, value] of changes) {
          if (value === undefined) model.table(name).delete(key);
          else model.table(name).set(key, value);
        }
      },
    };
  };
  const kinds = [puts, puts, puts, moves, removes, resolves, resolves, unresolves, lists, writes];
  return () => some(kinds)();
}

const awkward = ['a\0b', '\ud800', 'x\udc00y', '\u0001', '\ud7ff', '\ue000', '\ufffd', '\u{1f600}', '"', '\'', '*'];
export const uris = [...Array.from({ length: 10 }, (_, n) => `file:///c/${n}.txt`), ...awkward.slice(0, 6)];
export const dates = ['2031-03-14', '2031-03', '2031', '2030-12-31', '2030-01-02'];
export const ids = ['p-tesk', 'p-oram', 'f-front', 'o-council', 's-land', '', ...awkward];
export const words = ['front', 'fronts', 'fro', 'u.s.', 'us', 'Front', 'tesk', '', 'é', 'ä', '人', 'and', 'or', 'not', 'near', ...awkward];
const paths = ['c/one.txt', 'c/Two.md', 'c/é.txt', 'three.html', ...awkward];
const titles = ['The Northern Front', 'Omar Tesk speaks', 'Ömar Teskov', 'A quiet day', '', ...awkward];
export const names = ['Omar Tesk', 'Ömar Tesk', 'omar tesk', 'Northern Front', 'al-Oram', 'U.S.', ...awkward];
const texts = ['The front held.', 'Émile said so. ', 'No news\r\n', ' and then ', 'a\0b', '\ud83d', '\udc00', '\u{1f600}', '\u0001\ud7ff'];
