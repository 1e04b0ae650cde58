/**
 * Makes what the benchmarks read, for any use:
 *
 *     node_modules/.bin/tsx test/bench/make.ts corpus 20000 DIR       20,000 articles of about 5 KB below DIR
 *     node_modules/.bin/tsx test/bench/make.ts workspace 20000        a workspace with them (folder corpus) and a list of 1,000 names in
 *                                                                     .cache/bench, made once; prints the folder. Never change it in place
 *     node_modules/.bin/tsx test/bench/make.ts gazetteer 1000000 FILE a list of a million names, JSON lines
 *     node_modules/.bin/tsx test/bench/make.ts gazetteer 1000000      the same in .cache/bench, once; prints the file
 *
 * The same arguments give the same bytes on every machine. A list names the most frequent actors of the corpora.
 */
import { benchSeed, gazetteerFile, workspaceFolder, writeCorpus } from './made/corpus';
import { jsonLines, listedEntities, writePieces } from './made/gazetteer';

const [what, size, target] = process.argv.slice(2);
const count = Number(size);
const make: Readonly<Record<string, (() => string | void) | undefined>> = {
  'corpus to': () => writeCorpus(target ?? '', count),
  'workspace': () => workspaceFolder(count),
  'gazetteer': () => gazetteerFile(count),
  'gazetteer to': () => writePieces(target ?? '', jsonLines(listedEntities(benchSeed, count))),
};
const made = count > 0 ? make[target === undefined ? (what ?? '') : `${what} to`] : undefined;
if (made === undefined) {
  console.error('Use: tsx test/bench/make.ts corpus COUNT DIR | workspace COUNT | gazetteer COUNT [FILE]');
  process.exit(2);
}
console.log(made() ?? target);
