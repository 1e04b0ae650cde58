import assert from 'node:assert/strict';
import type { Document } from '../../../src/core/documents/document';
import type { Entity } from '../../../src/core/gazetteer/entity';
import type { Mention } from '../../../src/core/mentions/mention';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { emptyState, update, type EntityState } from '../../../src/core/entities/state';

/** A text without markers, and what the markers said. `[person:X]` is sure or possible, `[?person:X]` possible only. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly kind: string; readonly possible: boolean }[];
}

export function marked(source: string): Marked {
  const marks: { start: number; end: number; kind: string; possible: boolean }[] = [];
  let text = '';
  let last = 0;
  for (const m of source.matchAll(/\[(\?)?(person|faction|organization|state|name):([^\]]+)\]/g)) {
    text += source.slice(last, m.index);
    marks.push({ start: text.length, end: text.length + (m[3] ?? '').length, kind: m[2] ?? '', possible: m[1] === '?' });
    text += m[3];
    last = m.index + m[0].length;
  }
  return { text: text + source.slice(last), marks };
}

export function documentOf(text: string, uri = 'test:one'): Document {
  return { uri, format: 'text', text, prose: text, headings: [], metadata: {}, problems: [] };
}

export function stateOf(texts: readonly string[], gazetteer: readonly Entity[] = []): EntityState {
  return update(emptyState, { gazetteer, changed: texts.map((text, n) => analyzeDocument(documentOf(text, `test:${n}`))) }).state;
}

export function listed(id: string, kind: Entity['kind'], name: string, ...aliases: (string | Entity['aliases'][number])[]): Entity {
  return { id, kind, name, aliases: aliases.map((a) => (typeof a === 'string' ? { text: a } : a)), origin: 'gazetteer' };
}

/** Recognises the first text (the others are corpus beside it) and compares with its markers; `name` stands for any kind. */
export function check(sources: string | readonly string[], gazetteer: readonly Entity[] = []): { readonly state: EntityState; readonly mentions: readonly Mention[]; readonly text: string } {
  const all = (typeof sources === 'string' ? [sources] : sources).map(marked);
  const state = stateOf(all.map((m) => m.text), gazetteer);
  const first = all[0] as Marked;
  const mentions = state.mentions.get('test:0') ?? [];
  const wanted = first.marks;
  const states = wanted.some((m) => m.kind === 'state');
  const got = mentions.filter((m) => states || m.kind !== 'state');
  const show = (list: readonly { start: number; end: number; kind: string }[]): string =>
    list.map((m) => `${wanted.find((w) => w.start === m.start && w.end === m.end)?.kind === 'name' ? 'name' : m.kind}:${first.text.slice(m.start, m.end)}@${m.start}`).join('\n');
  assert.equal(show(got), show(wanted), first.text);
  for (const w of wanted) {
    const m = got.find((g) => g.start === w.start);
    if (w.possible) assert.equal(m?.certainty, 'possible', `${first.text.slice(w.start, w.end)} in: ${first.text}`);
  }
  return { state, mentions, text: first.text };
}
