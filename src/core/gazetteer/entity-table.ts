import { fnv1a } from '../../base/hash';
import type { Location } from '../../base/span';
import { readVarint, type ByteReader } from '../../base/varint';
import { readText, writeNumber, writer, writeText, type Writer } from './bytes';
import { entityKinds, type Alias, type Entity } from './entity';
import { scaleOf, slotOf } from './trie';

/** Listed entities as bytes; an {@link Entity} is made when it is asked for. */
export interface EntityTable {
  /** For each entity its id, kind, name, aliases and note. */
  readonly records: Uint8Array;
  /** Where each begins, and where the last ends. */
  readonly starts: Int32Array;
  /** Where the gazetteer lists each: number of the file (−1: nowhere), start, end. */
  readonly places: Int32Array;
  /** Uris of the files. */
  readonly files: Uint8Array;
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
  const noted = from.bytes[from.at++] === 1;
  const note = noted ? readText(from) : undefined;
  const definedAt = placeAt(table, index);
  return { id, kind, name, aliases, origin: 'gazetteer', ...(note !== undefined && { note }), ...(definedAt && { definedAt }) };
}

/** Where an entity is listed. */
export function placeAt({ places, files }: EntityTable, index: number): Location | undefined {
  const file = places[3 * index]!;
  return file < 0 ? undefined : { uri: filesOf(files)[file]!, start: places[3 * index + 1]!, end: places[3 * index + 2]! };
}

/** The same entities with some of them listed elsewhere, by number. */
export function withPlaces(table: EntityTable, moves: ReadonlyMap<number, Location | undefined>): EntityTable {
  const places = table.places.slice();
  const uris = [...filesOf(table.files)];
  for (const [index, place] of moves) {
    let file = place ? uris.indexOf(place.uri) : -1;
    if (place && file < 0) file = uris.push(place.uri) - 1;
    places.set([file, place?.start ?? 0, place?.end ?? 0], 3 * index);
  }
  const files = writer();
  for (const uri of uris) writeText(files, uri);
  return { ...table, places, files: files.bytes.slice(0, files.length) };
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

/** Whether an entity has the same id, kind, names and note as the one in the table; where it is listed is not looked at. */
export function isSame({ records, starts }: EntityTable, index: number, entity: Entity): boolean {
  scratch.length = 0;
  writeEntity(scratch, entity);
  const start = starts[index]!;
  if (starts[index + 1]! - start !== scratch.length) return false;
  for (let k = 0; k < scratch.length; k++) if (records[start + k] !== scratch.bytes[k]) return false;
  return true;
}
const scratch = writer();

/** Whether two entities of two tables have the same id, kind, names and note. */
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
  const files = writer();
  const fileNumbers = new Map<string, number>();
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
      let file = definedAt === undefined ? -1 : fileNumbers.get(definedAt.uri);
      if (file === undefined && definedAt) {
        fileNumbers.set(definedAt.uri, (file = fileNumbers.size));
        writeText(files, definedAt.uri);
      }
      places.set([file ?? -1, definedAt?.start ?? 0, definedAt?.end ?? 0], 3 * count);
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
      return { records: records.bytes.slice(0, records.length), starts: starts.slice(0, count + 1), places: places.slice(0, 3 * count), files: files.bytes.slice(0, files.length), ids };
    },
  };
}

function writeEntity(to: Writer, { id, kind, name, aliases, note }: Omit<Entity, 'definedAt'>): void {
  writeText(to, id);
  writeNumber(to, entityKinds.indexOf(kind));
  writeText(to, name);
  writeNumber(to, aliases.length);
  for (const alias of aliases) {
    writeNumber(to, alias.case === undefined ? 0 : alias.case === 'exact' ? 1 : 2);
    writeText(to, alias.text);
  }
  writeNumber(to, note === undefined ? 0 : 1);
  if (note !== undefined) writeText(to, note);
}

/** Uris by their numbers; read once. */
function filesOf(files: Uint8Array): readonly string[] {
  let uris = uriLists.get(files);
  if (!uris) {
    const from: ByteReader = { bytes: files, at: 0 };
    const read: string[] = [];
    while (from.at < files.length) read.push(readText(from));
    uriLists.set(files, (uris = read));
  }
  return uris;
}
const uriLists = new WeakMap<Uint8Array, readonly string[]>();

function doubled(small: Int32Array): Int32Array<ArrayBuffer> {
  const large = new Int32Array(small.length * 2);
  large.set(small);
  return large;
}
