/**
 * `npm run eval -- [FOLDER] [--held-out]`: every annotated file and every file of name pairs below FOLDER (without it,
 * `../shared/eval`), each measured by itself, in one table beside the floors. The development part, or the part that is
 * held out. The errors of one file: `dossier eval FILE --part development`.
 */
import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateFile } from '../../src/cli/eval';
import type { Evaluation } from '../../src/cli/evaluation/evaluate';
import type { Part } from '../../src/cli/evaluation/part';
import { figure } from '../../src/cli/evaluation/report';
import type { Scores } from '../../src/cli/evaluation/scores';

type Measure = 'spans' | 'linking' | 'pairs';
type Floor = Readonly<Partial<Record<keyof Scores, number>>>;

/** What each file must reach by file name. */
const floors: Readonly<Record<string, Readonly<Partial<Record<Measure, Floor>>>>> = {
  'articles-dev.jsonl': { spans: { f1: 0.92 }, linking: { f1: 0.93 } },
  'news-dev.jsonl': { spans: { precision: 0.8, f1: 0.75 } },
  'crossner-politics.jsonl': { spans: { f1: 0.7 } },
  'clusters-dev.jsonl': { linking: { f1: 0.85 } },
  'pairs-dev.jsonl': { pairs: { precision: 0.97, f1: 0.95 } },
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'held-out': { type: 'boolean' } } });
  const [folder = '../shared/eval'] = positionals;
  if (!existsSync(folder)) {
    console.error(`No annotated data to measure on: there is no folder ${folder}. Name one: npm run eval -- FOLDER`);
    return 2;
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.jsonl') && isGold(path))
    .sort();
  if (files.length === 0) {
    console.error(`No annotated data to measure on: no .jsonl file in ${folder} holds texts with mentions or pairs of names.`);
    return 2;
  }
  const part: Part = values['held-out'] === true ? 'held-out' : 'development';
  console.log(`Part: ${part}. P, R, F1; a floor stands behind its figure, with ! where the figure is below.\n`);
  const row = (cells: readonly string[]): void => console.log(cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd());
  row(['file', 'items', 'measure', 'P', 'R', 'F1', 'ms']);
  for (const path of files) {
    const result = await evaluateFile(path, part, 0, console.error);
    if (result === 'unreadable') continue;
    rowsOf(path, result).forEach(([measure, scores], index) => {
      const floor = floors[basename(path)]?.[measure] ?? {};
      const cells = (['precision', 'recall', 'f1'] as const).map((name) => withFloor(scores[name], floor[name]));
      const head = index === 0 ? [relative(folder, path), String(result.documents || result.pairs?.pairs)] : ['', ''];
      const { analysis, resolution } = result.time;
      row([...head, titles[measure], ...cells, index === 0 && measure !== 'pairs' ? `${analysis.toFixed(0)} + ${resolution.toFixed(0)}` : '']);
    });
  }
  return 0;
}

const widths = [34, 6, 12, 14, 14, 14, 0];
const titles: Readonly<Record<Measure, string>> = { spans: 'exact spans', linking: 'B-cubed', pairs: 'same name' };

function rowsOf(path: string, { spans, linking, pairs, documents }: Evaluation): readonly (readonly [Measure, Scores])[] {
  const rows: (readonly [Measure, Scores])[] = [];
  if (documents > 0 && spans) rows.push(['spans', spans.untyped]);
  if (linking) rows.push(['linking', linking]);
  if (pairs) rows.push(['pairs', pairs]);
  if (rows.length === 0) console.log(`${path}: nothing in this part`);
  return rows;
}

function withFloor(value: number | null, floor: number | undefined): string {
  return floor === undefined ? figure(value) : `${figure(value)} (${floor.toFixed(2)}${(value ?? 0) < floor ? '!' : ''})`;
}

/** By the first line, so that large files of other sorts are not read. */
function isGold(path: string): boolean {
  const head = Buffer.alloc(2000);
  const file = openSync(path, 'r');
  const length = readSync(file, head);
  closeSync(file);
  const [line = ''] = head.toString('utf8', 0, length).split('\n');
  return /"(?:text|mentions|name1)"\s*:/.test(line);
}

void main().then((code) => (process.exitCode = code));
