import assert from 'node:assert/strict';
import { Dossier, type Resolver } from '../../../src/core';
import { memoryStore } from '../../../src/core/store/memory';
import type { EncodedSource } from '../../../src/core/store/store';

/** Articles that call a person by the surname alone; more of them name each person in full. */
const article = (n: number, name: string): string => `A note on the town

TARSK, 3 May 2031 (Northern Wire) — ${n % 3 === 0 ? `${name}, the leader of the Ash Valley Brigade, spoke to reporters.` : 'The council met.'} Later ${name.split(' ')[1]} left for the north with General ${name}.
`;

async function sourcesOf(dossier: Dossier, name: string, first: number, count: number): Promise<readonly EncodedSource[]> {
  const read = await Promise.all(Array.from({ length: count }, (_, i) => {
    const path = `corpus/${first + i}.txt`;
    return dossier.readSource({ uri: `file:///w/${path}`, path, bytes: article(first + i, name) });
  }));
  return read.filter((source) => source !== undefined);
}

describe('sources resolved elsewhere', () => {
  it('come to what building from nothing gives, however the corpus came in', async () => {
    const store = memoryStore();
    const other = new Dossier(store);
    const resolver: Resolver = {
      async resolve(uris, take) {
        const resolved = other.resolve(uris);
        for (let at = 0; at < resolved.length; at += 100) await take(resolved.slice(at, at + 100));
      },
    };
    const staged = new Dossier(store, { resolver });
    // Each stage names another person by the same surname, more often than the ones before.
    const stages = [['Dovan Merrik', 250], ['Lethe Merrik', 260], ['Orsa Merrik', 400]] as const;
    const all: EncodedSource[] = [];
    // Who is meant here is another one from stage to stage.
    const short = await staged.readSource({ uri: 'file:///w/corpus/short.txt', path: 'corpus/short.txt', bytes: 'A note\n\nMerrik was there, they say. Merrik went home.\n' });
    assert.ok(short);
    all.push(short);
    await staged.putSources([short]);
    let first = 0;
    for (const [name, count] of stages) {
      const sources = await sourcesOf(staged, name, first, count);
      first += count;
      all.push(...sources);
      await staged.ingest({ changed: sources });
      await staged.settle();
    }
    const fresh = new Dossier();
    await fresh.putSources(all);
    assert.deepEqual(staged.entities(), fresh.entities());
    for (const { head: { uri } } of all) assert.deepEqual(staged.mentions(uri), fresh.mentions(uri), uri);
  });
});
