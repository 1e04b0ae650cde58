import assert from 'node:assert/strict';
import { random } from '../../random';
import { articles } from './article';
import { world } from './corpus';
import { jsonLines, listedEntities, namesOf } from './gazetteer';
import { zipf } from './zipf';

describe('made-up corpora and gazetteers', function () {
  this.timeout(20_000);

  it('are the same for the same seed, in whatever order they are made', () => {
    const forth = articles(world(500));
    const back = articles(world(500));
    const some = [0, 17, 230, 499];
    const first = some.map(forth);
    assert.deepEqual([...some].reverse().map(back).reverse(), first);
    assert.notDeepEqual(some.map(articles({ ...world(500), seed: 5 })), first);
    assert.deepEqual([...jsonLines(listedEntities(3, 500))], [...jsonLines(listedEntities(3, 500))]);
    assert.notDeepEqual([...jsonLines(listedEntities(3, 500))], [...jsonLines(listedEntities(2, 500))]);
  });

  it('have articles of about 5 KB in three formats, each at a path of its own', () => {
    const article = articles(world(400));
    const made = Array.from({ length: 400 }, (_, n) => article(n));
    const size = made.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / made.length;
    assert.ok(size > 4500 && size < 6500, `${size} bytes`);
    assert.equal(new Set(made.map(({ path }) => path)).size, 400);
    const share = (ending: string): number => made.filter(({ path }) => path.endsWith(ending)).length / 400;
    assert.ok(share('.txt') > 0.5 && share('.md') > 0.2 && share('.html') > 0.05);
    assert.deepEqual(made.filter(({ text }) => /\{\w+\}|undefined/.test(text)), []);
  });

  it('repeat few sentences', () => {
    const article = articles(world(400));
    const sentences = Array.from({ length: 100 }, (_, n) => article(n).text).flatMap((text) => text.split(/(?<=[.?!]["”]?)\s+/));
    assert.ok(new Set(sentences).size > sentences.length * 0.7);
  });

  it('name few actors often and many seldom', () => {
    const next = random(1);
    const counts = new Float64Array(5000);
    for (let n = 0; n < 200_000; n++) counts[zipf(next, counts.length)]!++;
    // Zipf: the frequency falls as the rank rises; ranks 10 and 100 differ by ten.
    const around = (rank: number): number => counts.subarray(rank - 4, rank + 5).reduce((sum, count) => sum + count, 0);
    const slope = Math.log(around(100) / around(10)) / Math.log(10);
    assert.ok(slope < -0.85 && slope > -1.15, `slope ${slope}`);
    assert.ok(counts.every((count, rank) => rank > 100 || count > 0));
  });

  it('list so many names as asked for, which share words', () => {
    const entities = [...listedEntities(4, 20_000)];
    const names = namesOf(entities);
    assert.ok(names.length > 19_000 && names.length < 20_100, `${names.length} names`);
    const words = names.flatMap((name) => name.split(' '));
    assert.ok(new Set(words).size < words.length / 2);
    assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length);
    assert.deepEqual([...listedEntities(4, 1000)], entities.slice(0, [...listedEntities(4, 1000)].length));
  });
});
