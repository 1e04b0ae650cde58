// Makes src/core/names/data/comparison-weights.ts: `node_modules/.bin/tsx src/core/names/data/comparison.make.mjs PAIRS.jsonl`.
// Lines of {name1, name2, same}, here the aliases of the US sanctions list (public domain). Every fourth pair, by a hash of
// its names, is left out for measuring. Logistic regression with a small ridge, by gradient descent; deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { comparedParts } from '../compare.ts';
import { contradicted, judgedLogit, nameFeatures } from '../compare-people.ts';
import { nameParts } from '../parts.ts';

const names = ['lowest', 'lowest below 0', 'second', 'second below 0', 'likeness of lowest', 'likeness of second', 'rarity of lowest', 'agreeing', 'tokens agreeing', 'sum below 0'];
const hash = (s) => { let h = 0x811c9dc5; for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193); return h >>> 0; };
const pairs = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((l) => JSON.parse(l)).filter((p) => hash(`${p.name1}|${p.name2}`) % 4 !== 0);
const examples = pairs.map(({ name1, name2, same }) => {
  const [a, b] = [nameParts(name1), nameParts(name2)];
  const found = comparedParts(a, b);
  return { name1, name2, same: same ? 1 : 0, offset: judgedLogit(a, b, found), x: nameFeatures(found), group: a.group || b.group, contradicted: contradicted(a, b, found) };
}).filter((e) => !e.group);

function learn(data) {
  const mean = names.map((_, k) => data.reduce((s, e) => s + e.x[k], 0) / data.length);
  const spread = names.map((_, k) => Math.sqrt(data.reduce((s, e) => s + (e.x[k] - mean[k]) ** 2, 0) / data.length) || 1);
  const rows = data.map((e) => ({ ...e, x: e.x.map((v, k) => (v - mean[k]) / spread[k]) }));
  const w = names.map(() => 0);
  let bias = 0;
  for (let step = 0; step < 1500; step++) {
    const g = names.map(() => 0);
    let gb = 0;
    for (const e of rows) {
      const error = e.same - 1 / (1 + Math.exp(-e.x.reduce((s, v, k) => s + v * w[k], bias + e.offset)));
      gb += error;
      e.x.forEach((v, k) => { g[k] += error * v; });
    }
    bias += 2 * gb / rows.length;
    w.forEach((v, k) => { w[k] += 2 * (g[k] / rows.length - 0.002 * v); });
  }
  const weights = w.map((v, k) => v / spread[k]);
  return { weights, bias: bias - weights.reduce((s, v, k) => s + v * mean[k], 0) };
}
const logit = (m, e) => Math.min(e.contradicted ? -0.5 : Infinity, m.bias + e.offset + m.weights.reduce((s, v, k) => s + v * e.x[k], 0));
function figures(scored, t) {
  let tp = 0, fp = 0, all = 0;
  for (const [z, same] of scored) { all += same; if (z > t) { tp += same; fp += 1 - same; } }
  return `threshold ${t}: precision ${(tp / (tp + fp)).toFixed(4)} recall ${(tp / all).toFixed(4)} F1 ${(2 * tp / (tp + fp + all)).toFixed(4)}`;
}
const scored = [];
for (let fold = 0; fold < 5; fold++) {
  const model = learn(examples.filter((e, i) => !e.contradicted && (i * 2654435761 >>> 3) % 5 !== fold));
  examples.forEach((e, i) => { if ((i * 2654435761 >>> 3) % 5 === fold) scored.push([logit(model, e), e.same, e]); });
}
for (const t of [-0.5, 0, 0.5, 0.7, 1, 1.5, 2]) console.log('five folds,', figures(scored, t));
if (process.env.DEBUG) {
  scored.sort((x, y) => y[0] - x[0]);
  for (const [z, , e] of scored.filter((s) => !s[1]).slice(0, +process.env.DEBUG)) console.log('-', z.toFixed(2), e.name1, '|', e.name2);
  for (const [z, , e] of scored.filter((s) => s[1]).slice(-process.env.DEBUG)) console.log('+', z.toFixed(2), e.name1, '|', e.name2);
}
const model = learn(examples.filter((e) => !e.contradicted));
// Decisions are taken where precision is about 0.98, not at even odds.
const threshold = 0.4;
const rows = [...names.map((n, k) => [n, model.weights[k]]), ['constant', model.bias - threshold]];
writeFileSync(new URL('./comparison-weights.ts', import.meta.url), `// Made by comparison.make.mjs; do not edit. Learned from aliases of the US sanctions list (public domain).
/** What each quantity of \`nameFeatures\` adds to the log-odds; the constant last. */
export const comparisonWeights: readonly (readonly [string, number])[] = [
${rows.map(([n, v]) => `  ['${n}', ${v.toFixed(4)}],`).join('\n')}
];
`);
