/**
 * `npm run bench:recognition -- [FOLDER]`: how fast recognition is, on the texts of FOLDER, or on texts made from the sample
 * with made-up names, bundled as it ships. Prints MB a second (median of rounds in turn) of discovery beside what it is measured against, and
 * what one keystroke at the end of a sentence costs in a draft of 1 MB with 10,000 listed names: all of its work, and the longest stretch in which
 * the server answers nothing.
 */
import nlp from 'compromise';
import { draftMemory, Dossier } from '../../src/core';
import type { Document } from '../../src/core/documents/document';
import { readDocument } from '../../src/core/documents/read';
import { cutText, editText } from '../../src/core/documents/text-parts';
import { compileNames } from '../../src/core/entities/known';
import { emptyState, update } from '../../src/core/entities/state';
import { analyzeDocument } from '../../src/core/mentions/analyze';
import { tokenize } from '../../src/core/tokens/tokens';
import { madeEntities, madeTexts, pageOf, savedPageOf, textsOf } from './texts';
import { random } from '../random';

const rounds = 5;
const keystrokes = 400;

async function main(): Promise<void> {
  const folder = process.argv[2];
  const texts = folder === undefined ? await madeTexts('media/sample/corpus', 500) : textsOf(folder);
  const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  console.log(`${texts.length} texts, ${size.toFixed(2)} million characters, ${folder ?? 'made from the sample'}; Node ${process.version}`);
  await discovery(texts, size);
  matcher(texts);
  await typing(draftOf(texts, 1e6));
}

async function discovery(texts: readonly string[], size: number): Promise<void> {
  const documents: Document[] = [];
  for (const [n, text] of texts.entries()) documents.push(await readDocument({ uri: `test:${n}`, path: `${n}.txt`, bytes: text }));
  const pages = texts.map(pageOf);
  const times = new Map<string, number[]>();
  const time = async (name: string, work: () => unknown): Promise<void> => {
    const begin = performance.now();
    await work();
    times.set(name, [...(times.get(name) ?? []), performance.now() - begin]);
  };
  for (let round = 0; round < rounds; round++) {
    await time('discovery: analysis and entities', () => update(emptyState, { changed: documents.map(analyzeDocument) }));
    await time('reading the same as text', async () => {
      for (const [n, text] of texts.entries()) await readDocument({ uri: `test:${n}`, path: `${n}.txt`, bytes: text });
    });
    await time('reading and parsing the same as HTML', async () => {
      for (const [n, page] of pages.entries()) await readDocument({ uri: `test:${n}`, path: `${n}.html`, bytes: page });
    });
    // What follows is slow: a part will do.
    const part = texts.slice(0, Math.ceil(texts.length / 10));
    const share = size * 1e6 / part.reduce((sum, text) => sum + text.length, 0);
    const whole = (name: string): void => {
      const list = times.get(name) ?? [];
      list.push((list.pop() ?? 0) * share);
    };
    await time('the same as pages saved from the web', async () => {
      for (const [n, text] of part.entries()) await readDocument({ uri: `test:${n}`, path: `${n}.html`, bytes: savedPageOf(text) });
    });
    whole('the same as pages saved from the web');
    await time('compromise, people and organizations', () => part.map((text) => {
      const doc = nlp(text);
      return [doc.people().out('array'), doc.organizations().out('array')];
    }));
    whole('compromise, people and organizations');
  }
  const own = median(times.get('discovery: analysis and entities') ?? []);
  for (const [name, list] of times) console.log(`${name.padEnd(40)}${(size / median(list) * 1000).toFixed(2).padStart(8)} MB/s${(median(list) / own).toFixed(2).padStart(8)} × the time of discovery`);
}

/** The matcher of listed names alone. */
function matcher(texts: readonly string[]): void {
  const prose = draftOf(texts, 1e6);
  const tokens = tokenize(prose);
  for (const aliases of [10_000, 100_000]) {
    const entities = madeEntities(aliases);
    const begin = performance.now();
    const names = compileNames(entities);
    const compiled = performance.now() - begin;
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      for (let i = 0; i < tokens.count; i++) names.at(tokens, prose, i);
      return performance.now() - start;
    });
    console.log(`${`matching ${aliases.toLocaleString('en')} listed names`.padEnd(40)}${(prose.length / 1000 / median(times)).toFixed(2).padStart(8)} MB/s, compiled in ${compiled.toFixed(0)} ms`);
  }
}

async function typing(draft: string): Promise<void> {
  const dossier = new Dossier();
  dossier.setGazetteer('test:actors.yaml', JSON.stringify({ entities: madeEntities(10_000).map(({ id, kind, name, aliases }) => ({ id, kind, name, aliases: aliases.map(({ text }) => text) })) }));
  const memory = draftMemory();
  const typed = ' On Monday General Omar Tesk of the Northern Front said so.\n\nNo one else did. ';
  const next = random(3);
  const work: number[] = [];
  const blocks: number[] = [];
  let text = cutText(draft);
  let caret = 0;
  for (let key = -1; key < keystrokes; key++) {
    if (key >= 0) {
      if (key % typed.length === 0) caret = draft.indexOf('. ', Math.floor(next() * draft.length * 0.99)) + 1;
      text = editText(text, caret, caret, typed[key % typed.length] ?? '');
      caret++;
    }
    // What is on the screen is asked for at once.
    const { took, longest } = await watched(async () => {
      const { names } = await dossier.readDraft({ uri: 'test:draft', path: 'draft.md', bytes: text }, memory);
      names.mentionsIn({ start: caret - 2000, end: caret + 3000 });
    });
    if (key < 0) console.log(`a draft of ${(draft.length / 1e6).toFixed(2)} MB with 10,000 listed names: first recognised in ${took.toFixed(0)} ms (${(draft.length / 1000 / took).toFixed(2)} MB/s), at most ${longest.toFixed(0)} ms at a stretch`);
    else {
      work.push(took);
      blocks.push(longest);
    }
  }
  console.log(`${`one keystroke of ${keystrokes}: all work`.padEnd(40)}${spread(work)}`);
  console.log(`${'longest stretch without an answer'.padEnd(40)}${spread(blocks)}`);
}

/** Milliseconds until `work` is done, and the longest of them in which nothing else had its turn. */
async function watched(work: () => Promise<unknown>): Promise<{ readonly took: number; readonly longest: number }> {
  let longest = 0;
  let over = false;
  const begin = performance.now();
  let last = begin;
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!over) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  over = true;
  turn();
  return { took: performance.now() - begin, longest };
}

function draftOf(texts: readonly string[], size: number): string {
  let draft = '---\ntitle: A draft\n---\n\n';
  for (let n = 0; draft.length < size; n++) draft += `${(texts[n % texts.length] ?? 'Nothing.').replace(/^---\n[^]*?\n---\n/, '')}\n\n`;
  return draft;
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

void main();
