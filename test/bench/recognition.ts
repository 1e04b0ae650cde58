import KeywordProcessor from 'flashtext.js';
import nlp from 'compromise';
import type { Document } from '../../src/core/documents/document';
import { readDocument } from '../../src/core/documents/read';
import { compileNames, type KnownNames } from '../../src/core/entities/known';
import { stateOf } from '../../src/core/entities/state';
import { update } from '../../src/core/entities/update';
import { analyzeDocument } from '../../src/core/mentions/analyze';
import { encodeSource } from '../../src/core/sources';
import { memoryStore } from '../../src/core/store/memory';
import type { Store } from '../../src/core/store/store';
import { benchSeed, texts, world } from './made/corpus';
import { listedEntities, namesOf } from './made/gazetteer';
import { pageOf, savedPageOf } from './pages';
import { inTurn, speed } from './measure';
import type { Subject, Tell } from './subject';

/** From the text of articles to entities and their mentions with evidence, with and without a list. */
export const recognition: readonly Subject[] = [
  { name: 'recognition', about: 'folding, variants, resolution and evidence with 10,000 listed names', limit: 10, run: listedNames },
  { name: 'discovery', about: 'entities that nobody listed, beside compromise and beside reading web pages', limit: 10, run: discovery },
];

async function listedNames(tell: Tell): Promise<void> {
  const { documents, bytes, prose } = await read(300);
  const entities = [...listedEntities(benchSeed, 10_000)];
  const names = compileNames(entities);
  const peer = new KeywordProcessor();
  for (const name of namesOf(entities)) peer.addKeyword(name);
  let mentions = 0;
  const { own, discovering, flashtext } = await inTurn({
    own: () => {
      const { entities: found } = recognized(documents, names, false);
      mentions = found.page({ sort: 'mentions' }, { offset: 0, limit: Infinity }).items.reduce((sum, row) => sum + row.mentions, 0);
    },
    discovering: () => recognized(documents, names, true),
    flashtext: () => prose.map((text) => peer.extractKeywords(text)),
  });
  const ratio = flashtext / own;
  tell(
    {
      what: `recognition with folding, variants, resolution and evidence, 10,000 names, no discovery: ${mentions.toLocaleString('en')} mentions`, figure: speed(bytes, own), floor: '1.5 × flashtext.js',
      ratio: `${ratio.toFixed(2)} × flashtext.js, exact names alone (${speed(bytes, flashtext)})`, met: ratio >= 1.5,
    },
    { what: 'the same with discovery', figure: speed(bytes, discovering), ratio: `${(flashtext / discovering).toFixed(2)} × flashtext.js` },
  );
}

async function discovery(tell: Tell): Promise<void> {
  const { documents, bytes, prose } = await read(300);
  // What is slow reads the first of them.
  const few = prose.slice(0, 40);
  const share = bytes / few.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const pages = prose.map(pageOf);
  const saved = few.map(savedPageOf);
  const readAll = async (files: readonly string[]): Promise<void> => {
    for (const [n, file] of files.entries()) await readDocument({ uri: `test:${n}`, path: `${n}.html`, bytes: file });
  };
  let entities = 0;
  const times = await inTurn({
    own: () => void (entities = recognized(documents, compileNames([]), true).entities.count),
    compromise: () => few.map(compromise),
    pages: () => readAll(pages),
    saved: () => readAll(saved),
  });
  const ratio = (times.compromise * share) / times.own;
  tell(
    {
      what: `discovery, no gazetteer, one thread: ${entities.toLocaleString('en')} entities`, figure: speed(bytes, times.own), floor: '15 × compromise',
      ratio: `${ratio.toFixed(1)} × compromise, people and organizations (${speed(bytes / share, times.compromise)})`, met: ratio >= 15,
    },
    { what: 'reading and parsing the same as bare HTML', figure: speed(bytes, times.pages), ratio: `discovery takes ${(times.own / times.pages).toFixed(2)} × as long` },
    { what: 'the same as pages saved from the web, 80 KB around each article', figure: speed(bytes / share, times.saved), ratio: `discovery takes ${(times.own / times.saved / share).toFixed(2)} × as long` },
  );
}

/** A corpus, read and resolved, as it is kept where there is no database. */
function recognized(documents: readonly Document[], names: KnownNames, discovery: boolean): Store {
  const state = stateOf(memoryStore(), names, discovery);
  const changed = documents.map((document) => encodeSource(analyzeDocument(document), document.uri, { size: document.text.length, mtime: 0, hash: document.uri }));
  return update(state, { changed }).state.store;
}

/** What `compromise` does for the same question; also what the first index of a corpus is measured against. */
export function compromise(text: string): unknown {
  const doc = nlp(text);
  return [doc.people().out('array'), doc.organizations().out('array')];
}

/** The first articles of a corpus of 2,000, read. */
async function read(count: number): Promise<{ readonly documents: readonly Document[]; readonly prose: readonly string[]; readonly bytes: number }> {
  const documents: Document[] = [];
  for (const { path, text } of texts(world(2000), count)) documents.push(await readDocument({ uri: `test:${path}`, path, bytes: text }));
  const prose = documents.map((document) => document.prose);
  return { documents, prose, bytes: prose.reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}
