/**
 * Makes what the benchmarks read, for any use:
 *
 *     node_modules/.bin/tsx test/bench/make.ts corpus 20000 DIR       20,000 articles of about 5 KB below DIR
 *     node_modules/.bin/tsx test/bench/make.ts corpus 20000           the same in .cache/bench, once; prints the folder
 *     node_modules/.bin/tsx test/bench/make.ts gazetteer 1000000 FILE a list of a million names, JSON lines
 *     node_modules/.bin/tsx test/bench/make.ts gazetteer 1000000      the same in .cache/bench, once; prints the file
 *
 * The same arguments give the same bytes on every machine. A list names the most frequent actors of the corpora.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { articles } from './made/article';
import { benchSeed, corpusFolder, gazetteerFile, world } from './made/corpus';
import { jsonLines, listedEntities, writePieces } from './made/gazetteer';

const [what, size = '', target] = process.argv.slice(2);
const count = Number(size);
if ((what !== 'corpus' && what !== 'gazetteer') || !(count > 0)) {
  console.error('Use: tsx test/bench/make.ts corpus|gazetteer COUNT [WHERE]');
  process.exit(2);
}
if (target === undefined) console.log(what === 'corpus' ? corpusFolder(count) : gazetteerFile(count));
else if (what === 'gazetteer') writePieces(target, jsonLines(listedEntities(benchSeed, count)));
else {
  const article = articles(world(count));
  for (let n = 0; n < count; n++) {
    const { path: below, text } = article(n);
    const file = path.join(target, below);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
}
