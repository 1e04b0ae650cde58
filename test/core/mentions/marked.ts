import assert from 'node:assert/strict';
import type { Document } from '../../../src/core/documents/document';
import type { Entity } from '../../../src/core/gazetteer/entity';
import type { Mention } from '../../../src/core/mentions/mention';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { emptyState, update, type BuiltState } from '../entities/built';

/**
 * A text without markers, and what the markers said. `[person:X]` is sure or possible, `[?person:X]` possible only,
 * `[!person:X]` sure only. In `[person=a:X]` *a* is a label: one label stands for one entity, two labels for two; the id
 * of a listed entity as label stands for that entity.
 */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly certainty: string | undefined;
  readonly label: string | undefined;
}

export function marked(source: string): Marked {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const m of source.matchAll(/\[([?!])?(person|faction|organization|state|name)(?:=([\w-]+))?:([^\]]+)\]/g)) {
    const [whole, sign, kind = '', label, surface = ''] = m;
    text += source.slice(last, m.index);
    marks.push({ start: text.length, end: text.length + surface.length, kind, label, certainty: sign === '?' ? 'possible' : sign === '!' ? 'sure' : undefined });
    text += surface;
    last = m.index + whole.length;
  }
  return { text: text + source.slice(last), marks };
}

export function documentOf(text: string, uri = 'test:one'): Document {
  return { uri, format: 'text', text, prose: text, headings: [], metadata: {}, problems: [] };
}

export function stateOf(texts: readonly string[], gazetteer: readonly Entity[] = []): BuiltState {
  return update(emptyState, { gazetteer, changed: texts.map((text, n) => analyzeDocument(documentOf(text, `test:${n}`))) }).state;
}

export function listed(id: string, kind: Entity['kind'], name: string, ...aliases: (string | Entity['aliases'][number])[]): Entity {
  return { id, kind, name, aliases: aliases.map((a) => (typeof a === 'string' ? { text: a } : a)), origin: 'gazetteer' };
}

/**
 * Recognises the texts as one corpus and compares the first, and each other one that has markers, with its markers;
 * `name` stands for any kind.
 */
export function check(sources: string | readonly string[], gazetteer: readonly Entity[] = []): { readonly state: BuiltState; readonly mentions: readonly Mention[]; readonly text: string } {
  const all = (typeof sources === 'string' ? [sources] : sources).map(marked);
  const state = stateOf(all.map((m) => m.text), gazetteer);
  const entityOf = new Map(gazetteer.map(({ id }) => [id, id]));
  const labelOf = new Map(gazetteer.map(({ id }) => [id, id]));
  for (const [n, one] of all.entries()) {
    if (n > 0 && one.marks.length === 0) continue;
    const got = compare(one, state.mentions.get(`test:${n}`) ?? []);
    for (const [k, { label, start, end }] of one.marks.entries()) {
      const entity = got[k]?.entity ?? '';
      if (label === undefined) continue;
      const where = `${one.text.slice(start, end)} in: ${one.text}`;
      assert.equal(entity, entityOf.get(label) ?? entity, where);
      assert.equal(labelOf.get(entity) ?? label, label, where);
      entityOf.set(label, entity);
      labelOf.set(entity, label);
    }
  }
  const [first] = all;
  return { state, mentions: state.mentions.get('test:0') ?? [], text: first?.text ?? '' };
}

function compare({ text, marks }: Marked, mentions: readonly Mention[]): readonly Mention[] {
  const states = marks.some((m) => m.kind === 'state');
  const got = mentions.filter((m) => states || m.kind !== 'state');
  const show = (list: readonly { start: number; end: number; kind: string }[]): string =>
    list.map((m) => `${marks.find((w) => w.start === m.start && w.end === m.end)?.kind === 'name' ? 'name' : m.kind}:${text.slice(m.start, m.end)}@${m.start}`).join('\n');
  assert.equal(show(got), show(marks), text);
  for (const [k, { certainty, start, end }] of marks.entries()) {
    if (certainty !== undefined) assert.equal(got[k]?.certainty, certainty, `${text.slice(start, end)} in: ${text}`);
  }
  return got;
}
