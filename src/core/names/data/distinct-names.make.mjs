// Makes src/core/names/data/distinct-names.ts: `node_modules/.bin/tsx src/core/names/data/distinct-names.make.mjs TOKENS_FOLDER`, after
// spelling.make.mjs. Pairs of frequent given names that the spelling costs take for one and that never spell one native
// token (Wikidata, CC0): *Michael* and *Michelle*.
import { readFileSync, writeFileSync } from 'node:fs';
import { isGivenName } from '../lexicon.ts';
import { spellingEvidence } from '../spelling.ts';
import { fold } from '../../tokens/fold.ts';

const frequent = 20;
const likely = -0.5;
const tokensOf = new Map();
const counts = new Map();
let token = 0;
for (const name of ['arabic', 'hebrew', 'russian']) {
  for (const line of readFileSync(`${process.argv[2]}/tokens-${name}.jsonl`, 'utf8').trim().split('\n')) {
    const spellings = Object.entries(JSON.parse(line).counts);
    const total = spellings.reduce((sum, [, n]) => sum + n, 0);
    token++;
    for (const [spelling, n] of spellings) {
      const word = fold(spelling);
      if (!/^[a-z]{3,}$/.test(word)) continue;
      counts.set(word, Math.max(counts.get(word) ?? 0, n));
      // Rare spellings of a token are often another name.
      if (n >= 2 && n > total / 100) tokensOf.set(word, (tokensOf.get(word) ?? new Set()).add(token));
    }
  }
}
const names = [...counts].filter(([word, n]) => n >= frequent && isGivenName(word) && tokensOf.has(word)).map(([word]) => word).sort();
const pairs = [];
names.forEach((a, i) => names.slice(i + 1).forEach((b) => {
  if (Math.abs(a.length - b.length) < 4 && ![...tokensOf.get(a)].some((t) => tokensOf.get(b).has(t)) && spellingEvidence(a, b) > likely) pairs.push(`${a}:${b}`);
}));
console.log(`${names.length} given names, ${pairs.length} pairs`);
writeFileSync(new URL('./distinct-names.ts', import.meta.url), `// Made by distinct-names.make.mjs; do not edit. From Wikidata labels (CC0).
/** Given names that look like spellings of one and are two. */
export const packedDistinctNames = '${pairs.join(' ')}';
`);
