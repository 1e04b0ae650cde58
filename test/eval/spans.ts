// tsx test/eval/spans.ts GOLD.jsonl [N]: exact spans of person, faction and organization, kind ignored, zero configuration.
import { readFileSync } from 'node:fs';
import { analyzeDocument } from '../../src/core/mentions/analyze';
import { emptyState, update } from '../../src/core/entities/state';
import type { Document } from '../../src/core/documents/document';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string; readonly entity?: string }[];
}

const [file, shown = '25'] = process.argv.slice(2);
if (!file) {
  console.error('usage: tsx test/eval/spans.ts GOLD.jsonl [N]');
  process.exit(2);
}
const gold = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Gold);
const plain = (g: Gold): Document => ({ uri: `gold:${g.id}`, format: 'text', text: g.text, prose: blankAddresses(g.text), headings: [], metadata: {}, problems: [] });
const begin = performance.now();
const analyses = gold.map((g) => analyzeDocument(plain(g)));
const middle = performance.now();
const { state } = update(emptyState, { changed: analyses });
const end = performance.now();

let hit = 0;
let wrong = 0;
let missed = 0;
let possible = 0;
let kinds = 0;
const falses = new Map<string, string[]>();
const misses = new Map<string, string[]>();
for (const g of gold) {
  const asked = new Map(g.mentions.filter((m) => ['person', 'faction', 'organization'].includes(m.kind)).map((m) => [`${m.start}-${m.end}`, m]));
  const context = (s: number, e: number): string => `…${g.text.slice(Math.max(0, s - 50), s)}⟦${g.text.slice(s, e)}⟧${g.text.slice(e, e + 40)}…`.replace(/\s+/g, ' ');
  for (const m of state.mentions.get(`gold:${g.id}`) ?? []) {
    if (m.certainty === 'possible') possible++;
    const same = asked.get(`${m.start}-${m.end}`);
    if (same && (same.kind === 'person') === (m.kind === 'person')) kinds++;
    if (asked.delete(`${m.start}-${m.end}`)) hit++;
    else if (m.kind !== 'state') {
      wrong++;
      const over = g.mentions.find((x) => x.start < m.end && m.start < x.end);
      push(falses, g.text.slice(m.start, m.end), `${m.kind} ${m.certainty} ${m.why.rule}; gold ${over ? `${over.kind} “${g.text.slice(over.start, over.end)}”` : 'none'}: ${context(m.start, m.end)}`);
    }
  }
  for (const m of asked.values()) {
    missed++;
    push(misses, g.text.slice(m.start, m.end), `${m.kind}: ${context(m.start, m.end)}`);
  }
}
const precision = hit / (hit + wrong);
const recall = hit / (hit + missed);
list('False', falses);
list('Missed', misses);
console.log(`\n${file}: ${gold.length} documents, ${state.entities.size} entities; analysed in ${(middle - begin).toFixed(0)} ms, resolved in ${(end - middle).toFixed(0)} ms`);
console.log(`precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  (hit ${hit}, false ${wrong}, missed ${missed}; possible ${possible}; person or body right in ${((100 * kinds) / hit).toFixed(1)} % of hits)`);

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function list(title: string, map: Map<string, string[]>): void {
  const n = Number(shown);
  if (n === 0) return;
  console.log(`\n== ${title}`);
  for (const [key, all] of [...map].sort((a, b) => b[1].length - a[1].length).slice(0, n)) console.log(`${all.length} × ${key}   ${all[0] ?? ''}`);
}

/** Web addresses are no prose. */
function blankAddresses(text: string): string {
  return text.replace(/\bhttps?:\/\/\S+/g, (m) => ' '.repeat(m.length));
}
