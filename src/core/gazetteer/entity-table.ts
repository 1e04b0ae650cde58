import { fnv1a } from '../../base/hash';
import type { Location } from '../../base/span';
import { readVarint, type ByteReader } from '../../base/varint';
import { isTextAt, readText, writeBytes, writeNumber, writer, writeText, type Writer } from './bytes';
import { entityKinds, type Alias, type Entity, type Note } from './entity';
import { scaleOf, slotOf } from './trie';

/** Listed entities as bytes; an {@link Entity} is made when it is asked for. */
export interface EntityTable {
  /** For each entity its id, kind, name and aliases. */
  readonly records: Uint8Array;
  /** Where each begins, and where the last ends. */
  readonly starts: Int32Array;
  /** Where the gazetteer lists each: number of the file (−1: nowhere), start, end. */
  readonly places: Int32Array;
  /** Uris of the files. */
  readonly files: Uint8Array;
  /** What the user wrote, by number of the entity: that number, number of the file, start, end, line, and where its text stands in `texts`. */
  readonly notes: Int32Array;
  readonly texts: Uint8Array;
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

/** What the user wrote of an entity. */
export function notesAt({ notes, files, texts }: EntityTable, index: number): readonly Note[] {
  const found: Note[] = [];
  for (let row = firstNote(notes, index); notes[noteSize * row] === index; row++) {
    const [file, start, end, line, from] = notes.subarray(noteSize * row + 1, noteSize * row + 6) as unknown as [number, number, number, number, number];
    found.push({ text: readText({ bytes: texts, at: from }), uri: filesOf(files)[file]!, start, end, line });
  }
  return found.length > 0 ? found : none;
}
const none: readonly never[] = [];

/** Whether these are the notes of the entity in the table; none of its texts is made. */
export function hasNotes({ notes, files, texts }: EntityTable, index: number, wanted: readonly Note[]): boolean {
  let at = noteSize * firstNote(notes, index);
  for (const { text, uri, start, end, line } of wanted) {
    if (notes[at] !== index || notes[at + 2] !== start || notes[at + 3] !== end || notes[at + 4] !== line) return false;
    if (filesOf(files)[notes[at + 1]!] !== uri || !isTextAt(texts, notes[at + 5]!, text)) return false;
    at += noteSize;
  }
  return notes[at] !== index;
}

/** Whether two entities of two tables have the same notes. */
export function haveSameNotes(a: EntityTable, index: number, b: EntityTable, other: number): boolean {
  let from = noteSize * firstNote(a.notes, index);
  let to = noteSize * firstNote(b.notes, other);
  for (; a.notes[from] === index; from += noteSize, to += noteSize) {
    if (b.notes[to] !== other || a.notes[from + 2] !== b.notes[to + 2] || a.notes[from + 3] !== b.notes[to + 3] || a.notes[from + 4] !== b.notes[to + 4]) return false;
    if (filesOf(a.files)[a.notes[from + 1]!] !== filesOf(b.files)[b.notes[to + 1]!]) return false;
    const length = a.notes[from + 6]! - a.notes[from + 5]!;
    if (b.notes[to + 6]! - b.notes[to + 5]! !== length) return false;
    for (let k = 0; k < length; k++) if (a.texts[a.notes[from + 5]! + k] !== b.texts[b.notes[to + 5]! + k]) return false;
  }
  return b.notes[to] !== other;
}

/** The first row of an entity's notes, or where it would stand. */
function firstNote(notes: Int32Array, index: number): number {
  let low = 0;
  let high = notes.length / noteSize;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (notes[noteSize * middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers in a row of `notes`: entity, file, start, end, line, beginning and end of its text. */
const noteSize = 7;

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
  const notes = noteWriter(files);
  const order = [...moves.keys()].sort((a, b) => a - b);
  let next = 0;
  const putBefore = (index: number): void => {
    for (; next < order.length && order[next]! < index; next++) notes.add(order[next]!, moves.get(order[next]!)?.notes ?? none);
  };
  for (let at = 0; at < table.notes.length; at += noteSize) {
    const row = table.notes.subarray(at, at + noteSize);
    putBefore(row[0]!);
    if (!moves.has(row[0]!)) notes.copy(row, table.texts);
  }
  putBefore(Infinity);
  return { ...table, places, files: files.bytes(), ...notes.done() };
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
      notes.add(count, entity.notes ?? none);
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

interface FileNumbers {
  number(uri: string): number;
  bytes(): Uint8Array;
}

/** Numbers files in the order in which they are met. */
function fileNumbers(known: readonly string[] = []): FileNumbers {
  const numbers = new Map(known.map((uri, n) => [uri, n]));
  return {
    number(uri) {
      let number = numbers.get(uri);
      if (number === undefined) numbers.set(uri, (number = numbers.size));
      return number;
    },
    bytes() {
      const files = writer();
      for (const uri of numbers.keys()) writeText(files, uri);
      return files.bytes.slice(0, files.length);
    },
  };
}

interface NoteWriter {
  /** Entities come in order. */
  add(index: number, notes: readonly Note[]): void;
  /** A row of another table whose files have the same numbers. */
  copy(row: Int32Array, texts: Uint8Array): void;
  done(): Pick<EntityTable, 'notes' | 'texts'>;
}

function noteWriter(files: FileNumbers): NoteWriter {
  const texts = writer(64);
  let rows = new Int32Array(4 * noteSize);
  let length = 0;
  const put = (index: number, file: number, start: number, end: number, line: number, from: number): void => {
    if (length + noteSize > rows.length) rows = doubled(rows);
    rows.set([index, file, start, end, line, from, texts.length], length);
    length += noteSize;
  };
  return {
    add(index, notes) {
      for (const { text, uri, start, end, line } of notes) {
        const from = texts.length;
        writeText(texts, text);
        put(index, files.number(uri), start, end, line, from);
      }
    },
    copy(row, old) {
      const [index, file, start, end, line, begin, stop] = row as unknown as [number, number, number, number, number, number, number];
      const from = texts.length;
      writeBytes(texts, old.subarray(begin, stop));
      put(index, file, start, end, line, from);
    },
    done: () => ({ notes: rows.slice(0, length), texts: texts.bytes.slice(0, texts.length) }),
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
