import { Dossier } from '../../src/core';
import { draftMemory } from '../../src/core/drafts';
import { cutText, editText, type TextParts } from '../../src/core/documents/text-parts';
import { random } from '../random';
import { benchSeed, texts, world } from './made/corpus';
import { asYaml, listedEntities } from './made/gazetteer';
import { quantile, spread, timed } from './measure';
import type { Subject, Tell } from './subject';

const keystrokes = 400;

/** A keystroke in a draft of 1 MB with 10,000 listed names, in the core: all of its work, and the longest stretch in which nothing else has its turn. */
export const typing: readonly Subject[] = [{ name: 'keystroke, core', about: 'a keystroke in a draft of 1 MB, 10,000 listed names', limit: 10, run: type }];

async function type(tell: Tell): Promise<void> {
  const dossier = new Dossier();
  await dossier.setGazetteer('test:actors.yaml', asYaml(listedEntities(benchSeed, 10_000)));
  const memory = draftMemory();
  const draft = madeDraft(1e6);
  const work: number[] = [];
  const stretches: number[] = [];
  // As the server does: the text in its paragraphs, and the mentions that are on the screen.
  const read = (bytes: TextParts, at: number): Promise<Watched> =>
    watched(async () => {
      const { names } = await dossier.readDraft({ uri: 'test:draft', path: 'draft.md', bytes }, memory);
      names.mentionsIn({ start: at - 2000, end: at + 3000 });
    });
  let parts = cutText(draft);
  const first = await read(parts, 0);
  for (const { at, key } of typed(draft, keystrokes)) {
    parts = editText(parts, at, at, key);
    const { took, longest } = await read(parts, at);
    work.push(took);
    stretches.push(longest);
  }
  tell(
    { what: 'a draft of 1 MB recognised for the first time, core', figure: `${first.took.toFixed(0)} ms, at most ${first.longest.toFixed(0)} ms at a stretch` },
    { what: `one keystroke of ${keystrokes} in it, core: all work until all names are right again`, figure: spread(work), floor: 'p99 under 8 ms', met: quantile(work, 0.99) < 8 },
    { what: 'the same: longest stretch without an answer', figure: spread(stretches) },
  );
}

/** News as one draft of so many characters. */
export function madeDraft(size: number): string {
  let draft = '---\ntitle: A draft\n---\n\n';
  for (const { path, text } of texts(world(2000), Math.ceil(size / 2300))) {
    if (draft.length >= size) break;
    if (!path.endsWith('.html')) draft += `${text.replace(/^---\n[^]*?\n---\n/, '')}\n\n`;
  }
  return draft;
}

export interface Typed {
  readonly at: number;
  readonly key: string;
  /** The same place by line and character. */
  readonly position: { readonly line: number; readonly character: number };
}

/** A sentence and a paragraph typed at random places of a draft, key by key. All at once: making them is no work for what is measured. */
export function typed(draft: string, keys: number): readonly Typed[] {
  const sentence = ' On Monday General Omar Tesk of the Northern Front said so.\n\nNo one else did. ';
  const next = random(3);
  const all: Typed[] = [];
  for (let text = draft; all.length < keys;) {
    const begin = text.indexOf('. ', Math.floor(next() * text.length * 0.99)) + 1;
    const lines = text.slice(0, begin).split('\n');
    const typing = [...sentence].slice(0, keys - all.length);
    typing.forEach((key, n) => {
      const before = [...lines.slice(0, -1), ...`${lines.at(-1) ?? ''}${sentence.slice(0, n)}`.split('\n')];
      all.push({ at: begin + n, key, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } });
    });
    text = text.slice(0, begin) + typing.join('') + text.slice(begin);
  }
  return all;
}

interface Watched {
  readonly took: number;
  readonly longest: number;
}

/** Milliseconds until `work` is done, and the longest of them in which nothing else had its turn. */
async function watched(work: () => Promise<unknown>): Promise<Watched> {
  let longest = 0;
  let over = false;
  let last = performance.now();
  const turn = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!over) setImmediate(turn);
  };
  setImmediate(turn);
  const took = await timed(work);
  over = true;
  turn();
  return { took, longest };
}
