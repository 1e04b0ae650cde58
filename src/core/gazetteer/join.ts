import type { Span } from '../../base/span';
import { fileNameOf } from '../../base/uris';
import type { Problem } from '../documents/document';
import * as messages from '../messages';
import { fold } from '../tokens/fold';
import type { Alias, Entity } from './entity';
import type { ListedNote } from './note-file';

/** Lists and profile notes as one. */
export interface Joined {
  /** Those of the lists in their order, then those of notes alone. Ids are unique. */
  readonly entities: readonly Entity[];
  /** Listed entities that have a note, as their list has them, by id. */
  readonly originals: ReadonlyMap<string, Entity>;
  /** What a note says otherwise than a list or an earlier note, by the note's uri. */
  readonly conflicts: ReadonlyMap<string, readonly Problem[]>;
}

/**
 * Joins profile notes with what lists have: of the same id, or of the same name and kind, they are one entity. What the list says comes first, names
 * and notes of both stay, and the note is the place where the entity is defined. Where several could be meant a note stands for itself.
 * @param listed ids are unique.
 */
export function joinNotes(listed: readonly Entity[], notes: readonly ListedNote[]): Joined {
  if (notes.length === 0) return { entities: listed, originals: new Map(), conflicts: new Map() };
  const entities = [...listed];
  const originals = new Map<string, Entity>();
  const conflicts = new Map<string, readonly Problem[]>();
  const byId = new Map(entities.map(({ id }, at) => [id, at]));
  const byName = new Map<string, number[]>();
  const nameOf = (name: string, at: number): void => void byName.set(keyOf(name), [...byName.get(keyOf(name)) ?? [], at]);
  entities.forEach(({ name }, at) => nameOf(name, at));
  const noted = new Set<number>();
  for (const note of notes) {
    const uri = note.entity.definedAt?.uri ?? '';
    const problems: Problem[] = [];
    const named = (byName.get(keyOf(note.entity.name)) ?? []).filter((at) => !note.given.kind || entities[at]?.kind === note.entity.kind);
    const at = (note.given.id ? byId.get(note.entity.id) : undefined) ?? (named.length === 1 ? named[0] : undefined);
    const known = at === undefined ? undefined : entities[at];
    if (at !== undefined && known) {
      if (!noted.has(at) && at < listed.length) originals.set(known.id, known);
      entities[at] = joined(known, note, !noted.has(at), problems);
      noted.add(at);
    } else {
      if (named.length > 1) problems.push(problem('warning', messages.severalOfName(note.entity.name), note.idAt));
      let { id } = note.entity;
      for (let n = 2; byId.has(id); n++) id = `${note.entity.id}-${n}`;
      byId.set(id, entities.length);
      noted.add(entities.length);
      nameOf(note.entity.name, entities.length);
      entities.push(id === note.entity.id ? note.entity : { ...note.entity, id });
    }
    if (problems.length > 0) conflicts.set(uri, problems);
  }
  return { entities, originals, conflicts };
}

/** @param first no note is joined with it so far. */
function joined(known: Entity, { entity, given, idAt, kindAt }: ListedNote, first: boolean, problems: Problem[]): Entity {
  const where = fileNameOf(known.definedAt?.uri ?? '');
  if (given.kind && entity.kind !== known.kind) problems.push(problem('warning', messages.otherKind(entity.kind, known.kind, where), kindAt));
  if (given.id && entity.id !== known.id) problems.push(problem('warning', messages.otherId(entity.id, known.id, where), idAt));
  const named = entity.definedAt ?? idAt;
  if (entity.name !== known.name) problems.push(problem('information', messages.otherName(entity.name, known.name, where), named));
  if (!first) problems.push(problem('information', messages.secondNote(known.name, where), named));
  const aliases: Alias[] = [...known.aliases];
  for (const alias of [{ text: entity.name }, ...entity.aliases] satisfies Alias[]) {
    if (alias.text === known.name) continue;
    const same = aliases.find(({ text }) => text === alias.text);
    if (!same) aliases.push(alias);
    else if (alias.case !== undefined && alias.case !== same.case) problems.push(problem('warning', messages.otherCase(alias.text, where), named));
  }
  const all = [...known.notes ?? [], ...entity.notes ?? []];
  const definedAt = first ? entity.definedAt : known.definedAt;
  return { id: known.id, kind: known.kind, name: known.name, aliases, origin: 'gazetteer', ...(all.length > 0 && { notes: all }), ...(definedAt && { definedAt }) };
}

function keyOf(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}

function problem(severity: Problem['severity'], message: string, { start, end }: Span): Problem {
  return { severity, message, span: { start, end } };
}
