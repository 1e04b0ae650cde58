// Makes src/core/names/data/spelling-costs.ts, the edit costs between spellings of one name token:
// `node_modules/.bin/tsx src/core/names/data/spelling.make.mjs TOKENS_FOLDER`. The folder holds tokens-{arabic,hebrew,russian}.jsonl
// (Latin spellings of one native token, Wikidata, CC0). Positive examples are two frequent spellings of one native token,
// negative ones two that look alike and share no native token; for Arabic and Hebrew also the native token itself, romanised. A logistic model over the operations of the cheapest
// alignment, aligned anew each round, its weights held near what `priors` says. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { romanize } from '../romanize.ts';

const folder = process.argv[2];
const out = process.argv[3] ?? new URL('./spelling-costs.ts', import.meta.url);

const fold = (s) =>
  s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['‘’ʼʿʾ`´]/g, '')
    .replace(/[øłđßıæœþð]/g, (c) => ({ ø: 'o', ł: 'l', đ: 'd', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' })[c]);
const code = (c) => c.charCodeAt(0) - 96;
const letters = 27;
const units = letters + 26 * 26;
const unit = (s) => (s.length === 0 ? 0 : s.length === 1 ? code(s) : letters + (code(s[0]) - 1) * 26 + code(s[1]) - 1);

// What romanisations exchange (ALA-LC, BGN/PCGN, ISO 9, DIN 5007-2, Wade-Giles and Pinyin, McCune-Reischauer and Revised
// Romanization, and everyday spelling), as starting costs. Learning moves them where the data has enough examples.
const priors = {
  0.3: 'aa:a ee:i oo:u ii:i uu:u ou:u ie:i ei:i ey:i iy:i iy:y ij:i ij:y yy:y ii:y ah:a eh:e oh:o uh:u ae:a oe:o ue:u ph:f ck:k sch:sh cz:ch x:ks ia:ya iu:yu io:yo ya:ja yu:ju ye:je yo:jo ai:ay ei:ay ai:ei ey:ay ai:ey au:aw ou:au ou:aw oi:oy',
  0.7: 'q:k c:k k:g q:g gh:g gh:q gh:k kh:k kh:h kh:q kh:x kh:ch dh:d th:t th:s dh:z dh:th zh:j zh:z dj:j dj:dz j:y j:g ts:c tz:ts tz:z ts:z s:z v:w w:u v:f v:b b:p d:t i:y e:i e:a o:u o:a ch:sh sh:s ch:tj ch:tc ch:c ch:k ch:j sh:sz ye:e yo:e yo:o je:e jo:o ay:e ai:e ei:e au:o ou:o ao:au aw:ao gu:g qu:k qu:c rh:r lh:l wh:w f:p g:h h:j hs:x hs:sh x:sh zh:ch q:ch z:ts s:sz l:r gn:ny nh:ny ng:n mb:b mp:p oo:o ou:oo ui:uy ij:y ov:ow ev:ew ov:ou ou:ov of:ov eo:o eu:u ia:a ya:a ea:ia ae:e ie:e uo:u oa:o ue:we ua:wa oi:ui ah:eh ee:e aa:e ei:i',
};
const vowels = new Set([...'aeiouy']);

const singles = new Float64Array(3 * letters * letters);
const pairs = new Map();
const start = { singles, pairs };
const set2 = (x, y, cost) => {
  const [a, b] = [unit(x), unit(y)];
  pairs.set(a * units + b, cost);
  pairs.set(b * units + a, cost);
};
const set1 = (x, y, cost) => {
  for (let p = 0; p < 3; p++) for (const [a, b] of [[x, y], [y, x]]) singles[(p * letters + (a ? code(a) : 0)) * letters + (b ? code(b) : 0)] = cost + (p === 1 ? 0 : 0.3);
};
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
for (const x of alphabet) {
  set1(x, '', vowels.has(x) ? 1.4 : x === 'h' ? 1 : 2.2);
  set2(x + x, x, 0.2);
  for (const y of alphabet) {
    if (x < y) set1(x, y, vowels.has(x) && vowels.has(y) ? 1.2 : 2.6);
    if (x < y) set2(x + y, y + x, 1.6);
  }
  set1(x, x, 0);
}
for (let p = 0; p < 3; p++) for (let x = 1; x < letters; x++) singles[(p * letters + x) * letters + x] = 0;
for (const [cost, list] of Object.entries(priors)) {
  for (const item of list.split(' ')) {
    const [x, y] = item.split(':');
    if (x.length > 2) continue;
    if (x.length === 1 && y.length === 1) set1(x, y, +cost + 0.3);
    else set2(x, y, +cost);
  }
}

const place = (i, n) => (i === n ? 2 : i === 1 ? 0 : 1);
/** Cheapest alignment: [cost, operations], an operation an index into singles, or minus an index into pairs. */
function align(a, b, model) {
  const [m, n] = [a.length, b.length];
  const w = n + 1;
  const cost = new Float64Array((m + 1) * w).fill(Infinity);
  const back = new Int32Array((m + 1) * w);
  const op = new Int32Array((m + 1) * w);
  cost[0] = 0;
  const A = [...a].map(code), B = [...b].map(code);
  for (let i = 0; i <= m; i++) for (let j = 0; j <= n; j++) {
    if (i + j === 0) continue;
    const h = i * w + j;
    const x = A[i - 1], y = B[j - 1];
    const step = (from, c, o) => { if (c !== undefined && cost[from] + c < cost[h]) { cost[h] = cost[from] + c; back[h] = from; op[h] = o; } };
    const single = (p, x, y) => (p * letters + x) * letters + y;
    if (i > 0) { const o = single(place(i, m), x, 0); step(h - w, model.singles[o], o); }
    if (j > 0) { const o = single(place(j, n), y, 0); step(h - 1, model.singles[o], o); }
    if (i > 0 && j > 0) { const p = Math.max(place(i, m), place(j, n)); const o = single(p, Math.max(x, y), Math.min(x, y)); step(h - w - 1, x === y ? 0 : model.singles[o], o); }
    const xx = i > 1 ? letters + (A[i - 2] - 1) * 26 + x - 1 : 0;
    const yy = j > 1 ? letters + (B[j - 2] - 1) * 26 + y - 1 : 0;
    const pair = (from, u, v) => { const o = u > v ? u * units + v : v * units + u; step(from, model.pairs.get(o), -o); };
    if (xx) { pair(h - 2 * w, xx, 0); if (j > 0) pair(h - 2 * w - 1, xx, y); if (yy) pair(h - 2 * w - 2, xx, yy); }
    if (yy) { pair(h - 2, yy, 0); if (i > 0) pair(h - w - 2, yy, x); }
  }
  const path = [];
  for (let h = (m + 1) * w - 1; h > 0; h = back[h]) path.push(op[h]);
  return [cost[(m + 1) * w - 1], path];
}

function levenshtein(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

// Groups of spellings, and which groups a spelling is in.
const groups = [];
const natives = [];
const groupsOf = new Map();
for (const name of ['arabic', 'hebrew', 'russian']) {
  for (const line of readFileSync(`${folder}/tokens-${name}.jsonl`, 'utf8').trim().split('\n')) {
    const counts = new Map();
    let total = 0;
    for (const [spelling, count] of Object.entries(JSON.parse(line).counts)) {
      total += count;
      const word = fold(spelling);
      if (/^[a-z]{2,20}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + count);
    }
    const group = [...counts].filter(([, c]) => c >= 2).map(([word, c]) => ({ word, share: c / total, count: c }));
    for (const { word } of group) groupsOf.set(word, [...(groupsOf.get(word) ?? []), groups.length]);
    groups.push(group);
    natives.push(name === 'russian' ? '' : fold(romanize(JSON.parse(line).native)));
  }
}
const examples = [];
for (const group of groups) {
  const common = group.filter((s) => s.share > 0.01).slice(0, 9);
  const found = [];
  common.forEach((x, i) => common.slice(i + 1).forEach((y) => {
    const far = levenshtein(x.word, y.word) / Math.max(x.word.length, y.word.length);
    if (far <= 0.5) found.push([x.word, y.word, Math.min(1, Math.sqrt(Math.min(x.count, y.count) / 4))]);
  }));
  for (const [a, b, weight] of found) examples.push({ a, b, same: 1, weight: weight * Math.min(1, 8 / found.length) });
}
const positives = examples.length;
// Two groups whose spellings overlap may be one name.
const linked = new Set();
for (const ids of groupsOf.values()) for (const i of ids) for (const j of ids) if (i < j) linked.add(i * 10000 + j);
const related = (x, y) => {
  for (const i of groupsOf.get(x)) for (const j of groupsOf.get(y)) if (i === j || linked.has(Math.min(i, j) * 10000 + Math.max(i, j))) return true;
  return false;
};
const strong = [...new Set(groups.flatMap((g) => g.filter((s) => s.share > 0.3 && s.count >= 5).map((s) => s.word)))].sort();
for (const a of strong) {
  for (const b of strong) {
    if (a >= b || Math.abs(a.length - b.length) > 3) continue;
    const longer = Math.max(a.length, b.length);
    const d = levenshtein(a, b) / longer;
    if (d <= 0.43 && !related(a, b)) examples.push({ a, b, same: 0, weight: 0.5 });
  }
}
console.log(`${positives} pairs of spellings, ${examples.length - positives} pairs of names that look alike`);

// A third of the examples says how well the costs do on tokens they were not learned from.
const hash = (s) => { let h = 0x811c9dc5; for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193); return h >>> 0; };
const lasting = (e) => hash(e.a) % 3 !== 0;

let bias = 3, perLetter = 0.15;
function learn(data, rounds = 6) {
  const model = { singles: Float64Array.from(singles), pairs: new Map(pairs) };
  bias = 3; perLetter = 0.15;
  for (let round = 0; round < rounds; round++) {
    const aligned = data.map((e) => ({ ...e, path: align(e.a, e.b, model)[1], size: Math.min(e.a.length, e.b.length) }));
    for (let epoch = 0; epoch < 15; epoch++) {
      const rate = 0.3 / (1 + epoch + round * 5);
      for (let k = 0; k < aligned.length; k++) {
        const e = aligned[(k * 7919 + epoch * 31) % aligned.length];
        let cost = 0;
        for (const o of e.path) cost += weightOf(model, o);
        const z = bias + perLetter * e.size - cost;
        const g = (e.same - 1 / (1 + Math.exp(-z))) * e.weight * rate;
        bias += g * 0.1; perLetter += g * 0.01;
        for (const o of e.path) move(model, o, -g, rate);
      }
    }
  }
  return model;
}
function weightOf(model, o) { return o >= 0 ? (o % letters === Math.floor(o / letters) % letters ? 0 : model.singles[o]) : model.pairs.get(-o); }
function move(model, o, g, rate) {
  if (o >= 0) {
    if (o % letters === Math.floor(o / letters) % letters) return;
    model.singles[o] = Math.max(0.1, model.singles[o] + g - rate * 0.003 * (model.singles[o] - singles[o]));
  } else {
    const c = model.pairs.get(-o);
    model.pairs.set(-o, Math.max(0.05, c + g - rate * 0.003 * (c - pairs.get(-o))));
  }
}
function figures(data, model) {
  const scored = data.map((e) => ({ ...e, z: bias + perLetter * Math.min(e.a.length, e.b.length) - align(e.a, e.b, model)[0] })).sort((x, y) => y.z - x.z);
  let tp = 0, fp = 0, best = 0, at = 0, auc = 0;
  const P = data.filter((e) => e.same).reduce((s, e) => s + e.weight, 0), N = data.filter((e) => !e.same).reduce((s, e) => s + e.weight, 0);
  for (const e of scored) { if (e.same) tp += e.weight; else { fp += e.weight; auc += e.weight * tp; } const f = 2 * tp / (tp + fp + P); if (f > best) [best, at] = [f, e.z]; }
  return { f1: best.toFixed(3), at: at.toFixed(2), auc: (auc / P / N).toFixed(4), scored };
}

function report(title, data) {
  const trial = learn(data.filter(lasting));
  const f = figures(data.filter((e) => !lasting(e)), trial);
  console.log(`${title}: ${data.filter((e) => e.same).length} same, ${data.filter((e) => !e.same).length} different; on tokens not learned from F1 ${f.f1}, area under the curve ${f.auc}`);
  const model = learn(data);
  return packed(model);
}

// Native tokens without vowels against Latin spellings: each letter that a vowel may fall out before costs little at first.
const vowelless = [];
const skeleton = (w) => w.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');
groups.forEach((group, i) => {
  const native = natives[i];
  if (!/^[a-z]{2,20}$/.test(native)) return;
  for (const s of group.filter((s) => s.share > 0.03).slice(0, 6)) {
    if (levenshtein(skeleton(native), skeleton(s.word)) <= Math.max(1, skeleton(native).length / 2)) vowelless.push({ a: native, b: s.word, same: 1, weight: Math.min(1, Math.sqrt(s.count / 4)) });
  }
  let other = 0;
  const ids = new Set(group.flatMap((s) => groupsOf.get(s.word)));
  for (let k = 0; k < strong.length && other < 6; k++) {
    const word = strong[(k * 7919 + i * 31) % strong.length];
    if (Math.abs(word.length - native.length) > 4 || groupsOf.get(word).some((g) => ids.has(g))) continue;
    if (levenshtein(skeleton(native), skeleton(word)) <= Math.max(1, Math.floor(skeleton(native).length / 2))) { vowelless.push({ a: native, b: word, same: 0, weight: 0.5 }); other++; }
  }
});

// Costs in fiftieths, two base-36 digits each.
const digit = (cost) => Math.min(254, Math.round(cost * 50)).toString(36).padStart(2, '0');
const spell = (u) => (u === 0 ? '' : u < letters ? alphabet[u - 1] : alphabet[Math.floor((u - letters) / 26)] + alphabet[(u - letters) % 26]);
function packed(model) {
  let single = '';
  for (let p = 0; p < 3; p++) for (let x = 1; x < letters; x++) for (let y = 0; y < x; y++) single += digit(model.singles[(p * letters + x) * letters + y]);
  const doubles = [...model.pairs].filter(([o]) => Math.floor(o / units) >= o % units).sort((x, y) => x[0] - y[0])
    .map(([o, cost]) => `${spell(Math.floor(o / units))}:${spell(o % units)}:${digit(cost)}`);
  return `{\n  letters: '${single}',\n  doubles: '${doubles.join(' ')}',\n  prior: ${bias.toFixed(3)},\n  perLetter: ${perLetter.toFixed(4)},\n}`;
}

const before = figures(examples.filter((e) => !lasting(e)), start);
console.log(`starting costs on those: F1 ${before.f1}, area ${before.auc}`);
const latin = report('two Latin spellings', examples);
for (let p = 0; p < 3; p++) for (const c of 'aeiouyw') { const o = (p * letters + code(c)) * letters; singles[o] = singles[code(c)] = c === 'w' ? 0.8 : 0.5; }
for (let p = 0; p < 3; p++) for (const [x, y] of ['yi', 'ye', 'wu', 'wo', 'vu', 'vo', 'ha', 'he']) { const [u, v] = [code(x), code(y)]; singles[(p * letters + u) * letters + v] = singles[(p * letters + v) * letters + u] = 0.4; }
const abjad = report('Arabic and Hebrew letters and Latin spellings', vowelless);
writeFileSync(out, `// Made by spelling.make.mjs; do not edit. Learned from Wikidata labels (CC0).
export interface PackedCosts {
  /** For letters that begin a word, stand inside, end it: a row a letter, its cost against none and every letter before it. */
  readonly letters: string;
  /** One or two letters against one or two. Costs in fiftieths, two base-36 digits each. */
  readonly doubles: string;
  readonly prior: number;
  readonly perLetter: number;
}
export const latinCosts: PackedCosts = ${latin};
export const abjadCosts: PackedCosts = ${abjad};
`);
