// tsx test/eval/train.ts [FOLDER]: trains the model of src/core/mentions/model.ts and writes src/core/mentions/data/model.ts.
// FOLDER (default ../shared/eval/train) holds wikigold.jsonl (Wikipedia prose; CC BY 4.0), crossner-politics.jsonl (MIT,
// text CC BY-SA) and btc-train.jsonl (Broad Twitter Corpus; CC BY 4.0). A quarter of each, chosen by a hash of the id, is
// left out. The same data gives the same model, byte for byte.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { analyzeDocument } from '../../src/core/mentions/analyze';
import type { Analysis, Candidate } from '../../src/core/mentions/analysis';
import { contextsCounted, standings } from '../../src/core/mentions/contributions';
import { Shape } from '../../src/core/tokens/tokens';
import { smallWords } from '../../src/core/mentions/block';
import { contextFeatures, featureList, formFeatures, rankFeature } from '../../src/core/mentions/features';
import { scoresPerVote } from '../../src/core/mentions/model';
import { withTraits } from '../../src/core/mentions/traits';
import { ruleVotes, withContribution, type NameRecord } from '../../src/core/entities/decide';
import { readDocument } from '../../src/core/documents/read';
import { isInPart } from '../../src/cli/evaluation/part';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../../shared/eval/train', import.meta.url));
const output = fileURLToPath(new URL('../../src/core/mentions/data/model.ts', import.meta.url));
/** Tweets are another kind of text, and many: half weight. Capitals mean nothing there. */
const files = [{ file: 'wikigold.jsonl', weight: 1, loud: false }, { file: 'crossner-politics.jsonl', weight: 1, loud: false }, { file: 'btc-train.jsonl', weight: 0.5, loud: true }];
const settings = { seen: 5, lettersSeen: 12, decay: 0.01, rounds: 6, rate: 0.05, threshold: 1.6, smallest: 5, trust: 0.75 };

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** Person, faction or organisation, place, other; the last is no name at all. */
const readings = ['person', 'body', 'place', 'other', 'none'] as const;
const none = readings.length - 1;

interface Example {
  /** Votes of the rules for each reading. */
  readonly base: readonly number[];
  readonly features: readonly string[];
  readonly values: readonly number[];
  readonly reading: number;
  readonly weight: number;
}

void main();

async function main(): Promise<void> {
  const missing = files.filter(({ file }) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    console.error(`No ${missing.map(({ file }) => file).join(', ')} in ${folder}. Name the folder that holds them: npm run train -- FOLDER`);
    process.exitCode = 2;
    return;
  }
  const examples: Example[] = [];
  for (const { file, weight, loud } of files) examples.push(...(await examplesOf(join(folder, file), weight, loud)));
  const { text, features } = train(examples);
  writeFileSync(output, text);
  console.log(`${examples.length} examples, ${features} features, ${text.length} bytes`);
}

async function examplesOf(path: string, weight: number, loud: boolean): Promise<Example[]> {
  const gold = readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Gold).filter(({ id }) => isInPart(id, 'development'));
  const analyses: Analysis[] = [];
  for (const { id, text } of gold) analyses.push(analyzeDocument(await readDocument({ uri: `gold:${id}`, path: `${id}.txt`, bytes: text })));
  const records = new Map<string, NameRecord>();
  for (const { contributions } of analyses) {
    for (const [key, contribution] of contributions) records.set(key, withContribution(records.get(key), contribution, 1) as NameRecord);
  }
  return gold.flatMap(({ mentions }, n) => {
    const analysis = analyses[n] as Analysis;
    const kinds = new Map(mentions.map((m) => [`${m.start}-${m.end}`, m.kind]));
    const inDocument = new Map<string, Candidate[]>();
    for (const c of analysis.candidates) inDocument.set(c.key, [...(inDocument.get(c.key) ?? []), c]);
    const tokens = withTraits(analysis.tokens);
    const standing = standings([{ small: smallWords(tokens) }], inDocument);
    const shape = (k: number): number => tokens.shapes[k] ?? 0;
    return [...inDocument].flatMap(([key, all]) => {
      const record = records.get(key);
      const [c0] = all;
      if (!record || !c0 || (loud && shape(c0.from) & (Shape.allCapitals | Shape.mixed))) return [];
      const votes = ruleVotes(key, record);
      const values = new Map<string, number>();
      const add = (feature: string, value: number): void => void values.set(feature, (values.get(feature) ?? 0) + value);
      const ofForm: string[] = [];
      formFeatures(key.split(' '), { ...standing(key), count: all.length, first: shape(c0.from), last: shape(c0.to - 1) }, ofForm, featureList);
      for (const feature of [...ofForm, rankFeature(votes).text]) add(feature, 1);
      for (const c of all) {
        const ofContext: string[] = [];
        contextFeatures(tokens, c, c.rule, ofContext, featureList);
        for (const feature of ofContext) add(feature, Math.min(contextsCounted, all.length) / all.length);
      }
      const base = [votes.person, Math.max(votes.faction, votes.organization), votes.place, votes.other, 0];
      return all.flatMap((c): Example[] => {
        const kind = kinds.get(`${c.start}-${c.end}`);
        // Where the annotated span is another one, nothing can be learned of this one.
        if (kind === undefined && mentions.some((m) => m.start < c.end && c.start < m.end)) return [];
        const reading = kind === undefined ? none : kind === 'person' ? 0 : kind === 'place' ? 2 : kind === 'other' ? 3 : 1;
        return [{ base, features: [...values.keys()], values: [...values.values()], reading, weight }];
      });
    });
  });
}

/** Stochastic gradient ascent with step sizes by AdaGrad (Duchi, Hazan and Singer 2011); the rules' votes are an offset. */
function train(data: readonly Example[]): { readonly text: string; readonly features: number } {
  const counts = new Map<string, number>();
  for (const { features } of data) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<string, number>();
  // Letters are learned by heart sooner than words.
  for (const [feature, n] of counts) if (n >= (/^(?:begins|ends)/.test(feature) ? settings.lettersSeen : settings.seen)) index.set(feature, index.size);
  const size = readings.length;
  const weights = new Float64Array(index.size * size);
  const squares = new Float64Array(index.size * size).fill(1e-4);
  const bias = new Float64Array(size);
  let scale = 0.35;
  const known = data.map(({ features, values }) => features.flatMap((feature, n): [number, number][] => {
    const i = index.get(feature);
    return i === undefined ? [] : [[i * size, values[n] ?? 0]];
  }));
  const order = data.map((_, n) => n);
  const random = generator(7);
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const n of order) {
      const { base, reading, weight } = data[n] as Example;
      const features = known[n] ?? [];
      const p = probabilities(base, features);
      let slope = 0;
      for (let k = 0; k < size; k++) {
        const miss = weight * (Number(reading === k) - (p[k] ?? 0));
        for (const [i, value] of features) {
          const step = miss * value - settings.decay * (weights[i + k] ?? 0);
          squares[i + k]! += step * step;
          weights[i + k]! += (settings.rate * step) / Math.sqrt(squares[i + k]!);
        }
        bias[k]! += 0.002 * miss;
        slope += miss * (base[k] ?? 0);
      }
      scale += 0.0005 * slope;
    }
  }

  function probabilities(base: readonly number[], features: readonly (readonly [number, number])[]): readonly number[] {
    const s = base.map((votes, k) => scale * votes + (bias[k] ?? 0));
    for (const [i, value] of features) for (let k = 0; k < size; k++) s[k]! += (weights[i + k] ?? 0) * value;
    const top = Math.max(...s);
    const e = s.map((x) => Math.exp(x - top));
    const sum = e.reduce((a, b) => a + b, 0);
    return e.map((x) => x / sum);
  }

  const lines = [...index].map(([feature, i]) => {
    // Every name has just one of these two features: they carry what all have in common.
    const common = feature === 'size 1' || feature === 'size n';
    const scores = [0, 1, 2, 3].map((k) => {
      const odds = (weights[i * size + k] ?? 0) - (weights[i * size + none] ?? 0) + (common ? (bias[k] ?? 0) - (bias[none] ?? 0) : 0);
      return Math.round(settings.trust * scoresPerVote * (odds / scale + (common ? settings.threshold : 0)));
    });
    return { feature, scores };
  }).filter(({ feature, scores }) => !/[`$\\]/.test(feature) && scores.some((s) => Math.abs(s) >= settings.smallest));
  lines.sort((a, b) => (a.feature < b.feature ? -1 : 1));
  const packed = lines.map(({ feature, scores }) => `${scores.join('\t')}\t${feature}`).join('\n');
  const text = `// Made by test/eval/train.ts (npm run train); do not edit. Learned from WikiGold (CC BY 4.0), CrossNER politics (MIT, text\n// CC BY-SA) and the Broad Twitter Corpus (CC BY 4.0). In sixteenths of a vote: person, faction or organisation, place, other.\nexport const packedModel = \`\n${packed}\n\`;\n`;
  return { text, features: lines.length };
}

/** Numerical Recipes' linear congruential generator: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
