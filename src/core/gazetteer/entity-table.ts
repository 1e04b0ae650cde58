import { fnv1a } from '../../base/hash';
import type { Location } from '../../base/span';
import { readVarint, type ByteReader } from '../../base/varint';
import { doubled, readText, writeNumber, writer, writeText, type Writer } from './bytes';
import { entityKinds, type Alias, type Entity } from './entity';
import { fileNumbers, filesOf } from './file-table';
import { notesAt, noteWriter, otherNotes, type NoteTable } from './note-table';
import { scaleOf, slotOf } from './trie';

/** Listed entities as bytes; an {@link Entity} is made when it is asked for. */
export interface EntityTable extends NoteTable {
  /** For each entity its id, kind, name and aliases. */
  readonly records: Uint8Array;
  /** Where each begins, and where the last ends. */
  readonly starts: Int32Array;
  /** Where the gazetteer lists each: number of the file (−1: nowhere), start, end. */
  readonly places: Int32Array;
  /** By hash of the id: number of the entity and one; 0 is free. */
  readonly ids: Int32Array;
}

export function entityCount({ starts }: EntityTable): number {
  return starts.length - 1;
}

export function entityAt(table: EntityTable, index: number): Entity {
  const from: ByteReader = { bytes: table.records, at: table.starts[index]! };
  const id = readText(from);
  const kind = entityKinds[from.bytes[from.at++]!] ?? 'person';
  const name = readText(from);
  const aliases = Array.from({ length: readVarint(from) }, (): Alias => {
    const how = from.bytes[from.at++]!;
    const text = readText(from);
    return how === 0 ? { text } : { text, case: how === 1 ? 'exact' : 'any' };
  });
  const notes = notesAt(table, index);
  const definedAt = placeAt(table, index);
  return { id, kind, name, aliases, origin: 'gazetteer', ...(notes.length > 0 && { notes }), ...(definedAt && { definedAt }) };
}

/** Where an entity is listed. */
export function placeAt({ places, files }: EntityTable, index: number): Location | undefined {
  const file = places[3 * index]!;
  return file < 0 ? undefined : { uri: filesOf(files)[file]!, start: places[3 * index + 1]!, end: places[3 * index + 2]! };
}

/** The same entities with some of them listed elsewhere, or with other notes, by number. */
export function withPlaces(table: EntityTable, moves: ReadonlyMap<number, Pick<Entity, 'definedAt' | 'notes'>>): EntityTable {
  const places = table.places.slice();
  const files = fileNumbers(filesOf(table.files));
  for (const [index, { definedAt }] of moves) places.set([definedAt ? files.number(definedAt.uri) : -1, definedAt?.start ?? 0, definedAt?.end ?? 0], 3 * index);
  const notes = otherNotes(table, moves, files);
  return { ...table, places, ...notes, files: files.bytes() };
}

export function idAt({ records, starts }: EntityTable, index: number): string {
  return readText({ bytes: records, at: starts[index]! });
}

/** −1 for an id that is not listed; the last one's when several have it. */
export function indexOf(table: EntityTable, id: string): number {
  const { ids } = table;
  let found = -1;
  for (let slot = slotOf(fnv1a(id), scaleOf(ids.length)); ids[slot] !== 0; slot = slot + 1 === ids.length ? 0 : slot + 1) {
    if (idAt(table, ids[slot]! - 1) === id) found = Math.max(found, ids[slot]! - 1);
  }
  return found;
}

/** Whether an entity has the same id, kind and names as the one in the table; where it is listed and what is noted of it is not looked at. */
export function isSame({ records, starts }: EntityTable, index: number, entity: Entity): boolean {
  scratch.length = 0;
  writeEntity(scratch, entity);
  const start = starts[index]!;
  if (starts[index + 1]! - start !== scratch.length) return false;
  for (let k = 0; k < scratch.length; k++) if (records[start + k] !== scratch.bytes[k]) return false;
  return true;
}
const scratch = writer();

/** Whether two entities of two tables have the same id, kind and names. */
export function isSameRecord(a: EntityTable, index: number, b: EntityTable, other: number): boolean {
  const start = a.starts[index]!;
  const length = a.starts[index + 1]! - start;
  const from = b.starts[other]!;
  if (b.starts[other + 1]! - from !== length) return false;
  for (let k = 0; k < length; k++) if (a.records[start + k] !== b.records[from + k]) return false;
  return true;
}

export interface EntityTableBuilder {
  add(entity: Entity): void;
  done(): EntityTable;
}

/** @param expected how many entities; more or fewer are no mistake. */
export function entityTableBuilder(expected = 16): EntityTableBuilder {
  const records = writer(expected * 64);
  const files = fileNumbers();
  const notes = noteWriter(files);
  let starts = new Int32Array(expected + 2);
  let places = new Int32Array(3 * starts.length);
  let hashes = new Int32Array(starts.length);
  let count = 0;
  return {
    add({ definedAt, ...entity }) {
      if (count + 2 > starts.length) {
        starts = doubled(starts);
        hashes = doubled(hashes);
        places = doubled(places);
      }
      places.set([definedAt ? files.number(definedAt.uri) : -1, definedAt?.start ?? 0, definedAt?.end ?? 0], 3 * count);
      notes.add(count, entity.notes);
      hashes[count] = fnv1a(entity.id);
      writeEntity(records, entity);
      starts[++count] = records.length;
    },
    done() {
      const ids = new Int32Array(Math.ceil(count * 1.4) + 8);
      const scale = scaleOf(ids.length);
      for (let index = 0; index < count; index++) {
        let slot = slotOf(hashes[index]!, scale);
        while (ids[slot] !== 0) slot = slot + 1 === ids.length ? 0 : slot + 1;
        ids[slot] = index + 1;
      }
      return { records: records.bytes.slice(0, records.length), starts: starts.slice(0, count + 1), places: places.slice(0, 3 * count), files: files.bytes(), ids, ...notes.done() };
    },
  };
}

function writeEntity(to: Writer, { id, kind, name, aliases }: Omit<Entity, 'definedAt'>): void {
  writeText(to, id);
  writeNumber(to, entityKinds.indexOf(kind));
  writeText(to, name);
  writeNumber(to, aliases.length);
  for (const alias of aliases) {
    writeNumber(to, alias.case === undefined ? 0 : alias.case === 'exact' ? 1 : 2);
    writeText(to, alias.text);
  }
}
