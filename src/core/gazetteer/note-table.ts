import { doubled, isTextAt, readText, writeBytes, writer, writeText } from './bytes';
import type { Entity, Note } from './entity';
import { filesOf, type FileNumbers } from './file-table';

/** What the user wrote of listed entities, as bytes. */
export interface NoteTable {
  /** A row of numbers for each note, in the order of the entities: number of the entity, number of the file, start, end, line, and where its text begins and ends in `texts`. */
  readonly notes: Int32Array;
  readonly texts: Uint8Array;
  /** Uris of the files. */
  readonly files: Uint8Array;
}

/** What the user wrote of an entity. */
export function notesAt({ notes, files, texts }: NoteTable, index: number): readonly Note[] {
  const found: Note[] = [];
  for (let row = firstNote(notes, index); notes[noteSize * row] === index; row++) {
    const [file, start, end, line, from] = notes.subarray(noteSize * row + 1, noteSize * row + 6) as unknown as [number, number, number, number, number];
    found.push({ text: readText({ bytes: texts, at: from }), uri: filesOf(files)[file]!, start, end, line });
  }
  return found;
}

/** Whether these are the notes of the entity in the table; none of its texts is made. */
export function hasNotes({ notes, files, texts }: NoteTable, index: number, wanted: readonly Note[]): boolean {
  let at = noteSize * firstNote(notes, index);
  for (const { text, uri, start, end, line } of wanted) {
    if (notes[at] !== index || notes[at + 2] !== start || notes[at + 3] !== end || notes[at + 4] !== line) return false;
    if (filesOf(files)[notes[at + 1]!] !== uri || !isTextAt(texts, notes[at + 5]!, text)) return false;
    at += noteSize;
  }
  return notes[at] !== index;
}

/** Whether two entities of two tables have the same notes. */
export function haveSameNotes(a: NoteTable, index: number, b: NoteTable, other: number): boolean {
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

/** The notes of a table with other ones for some entities, by number. */
export function otherNotes({ notes, texts }: NoteTable, others: ReadonlyMap<number, Pick<Entity, 'notes'>>, files: FileNumbers): Pick<NoteTable, 'notes' | 'texts'> {
  const to = noteWriter(files);
  const order = [...others.keys()].sort((a, b) => a - b);
  let next = 0;
  const putBefore = (index: number): void => {
    for (; next < order.length && order[next]! < index; next++) to.add(order[next]!, others.get(order[next]!)?.notes);
  };
  for (let at = 0; at < notes.length; at += noteSize) {
    const row = notes.subarray(at, at + noteSize);
    putBefore(row[0]!);
    if (!others.has(row[0]!)) to.copy(row, texts);
  }
  putBefore(Infinity);
  return to.done();
}

export interface NoteWriter {
  /** Entities come in order. */
  add(index: number, notes: readonly Note[] | undefined): void;
  /** A row of another table whose files have the same numbers. */
  copy(row: Int32Array, texts: Uint8Array): void;
  done(): Pick<NoteTable, 'notes' | 'texts'>;
}

export function noteWriter(files: FileNumbers): NoteWriter {
  const texts = writer(64);
  let rows = new Int32Array(4 * noteSize);
  let length = 0;
  const put = (index: number, file: number, start: number, end: number, line: number, from: number): void => {
    if (length + noteSize > rows.length) rows = doubled(rows);
    rows.set([index, file, start, end, line, from, texts.length], length);
    length += noteSize;
  };
  return {
    add(index, notes = []) {
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

/** Numbers in a row of `notes`. */
const noteSize = 7;
