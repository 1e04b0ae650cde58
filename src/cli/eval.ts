import { evaluate, type Evaluation } from './evaluation/evaluate';
import { readGold } from './evaluation/gold';
import type { Part } from './evaluation/part';
import { reportLines } from './evaluation/report';
import { promises as fs } from 'node:fs';
import { notRegularFile } from '../core/messages';
import { reasonOf } from '../server/messages';
import { readRegularFile } from '../server/node-files';
import { messages } from './messages';
import type { ExitCode, Output } from './output';
import { printable } from './places';

/** What `dossier eval --json` prints; every file is measured by itself. */
export interface EvalJson {
  readonly version: 1;
  readonly files: readonly (Evaluation & { readonly path: string })[];
}

export interface EvalOptions {
  readonly part: Part;
  /** Errors listed of each sort. */
  readonly errors: number;
  readonly json: boolean;
}

/** Measures on each file by itself. A line that is wrong is said and left out; a file without a right one counts as unreadable. */
export async function printEval(paths: readonly string[], { part, errors, json }: EvalOptions, { out, err }: Output): Promise<ExitCode> {
  const files: (Evaluation & { readonly path: string })[] = [];
  let failed = false;
  for (const path of paths) {
    const result = await evaluateFile(path, part, errors, err);
    if (result === 'unreadable') failed = true;
    else if (result.documents === 0 && result.pairs === null) err(messages.nothingToMeasure(path));
    else {
      files.push({ path, ...result });
      if (!json) for (const line of reportLines(path, result)) out(line);
    }
  }
  if (json) out(JSON.stringify({ version: 1, files } satisfies EvalJson));
  return failed ? 2 : files.length > 0 ? 0 : 1;
}

/** Reads and measures one file; what is wrong with it is said through `err`. */
export async function evaluateFile(path: string, part: Part, errors: number, err: (line: string) => void): Promise<Evaluation | 'unreadable'> {
  let text: string;
  try {
    if ((await fs.stat(path)).isDirectory()) throw new Error(notRegularFile());
    text = new TextDecoder().decode(await readRegularFile(path, maxBytes));
  } catch (error) {
    err(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? messages.missing(path) : messages.unreadable(path, reasonOf(error)));
    return 'unreadable';
  }
  const gold = readGold(text);
  for (const { line, message } of gold.problems.slice(0, maxProblems)) err(messages.leftOut(`${path}:${line}`, printable(message)));
  if (gold.problems.length > maxProblems) err(messages.moreProblems(path, gold.problems.length - maxProblems));
  if (gold.documents.length === 0 && gold.pairs.length === 0 && gold.problems.length > 0) {
    err(messages.unreadable(path, messages.noGold()));
    return 'unreadable';
  }
  return evaluate(gold, part, errors, (id, { severity, message }) => {
    if (severity !== 'information') err(messages.problem(path, ` (${printable(id)})`, severity, message));
  });
}

/** A file of annotations may hold many articles; this is far above any that is published. */
const maxBytes = 500_000_000;
const maxProblems = 20;
