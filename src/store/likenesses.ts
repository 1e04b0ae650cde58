import { StoreBroken } from '../core/store/broken';
import { enoughGroups, letterGroups, type LetterGroups } from '../core/store/likeness';
import type { Connection, Keeper } from './connection';

/**
 * Which rows have which groups of letters: candidates for a fuzzy search. The ids of the rows that have a group lie
 * in chunks of some thousand, two bytes each, sorted, so that a million are counted in milliseconds. Changes wait for
 * the commit and are written together.
 */
export class Likenesses implements Keeper {
  /** By group, in the order in which they came: twice the id of a row, plus one when it has the group from now on. */
  private readonly changes = new Map<string, number[]>();
  private waiting = 0;

  constructor(private readonly kind: number, private readonly connection: Connection) {
    connection.add(this);
  }

  /** Says that a row has other groups from now on. Within a transaction. */
  change(id: number, before: LetterGroups, after: LetterGroups): void {
    for (const letters of before) if (!after.has(letters)) this.set(letters, id, false);
    for (const letters of after) if (!before.has(letters)) this.set(letters, id, true);
    if (this.waiting > mostWaiting) this.flush();
  }

  /**
   * Ids of rows that have most of the query's groups, those that share most of them first, at least `most` of them
   * if there are.
   * @param inOrder among equals that are too many to take all: all ids in the order of preference, in parts.
   */
  best(query: LetterGroups, most: number, inOrder: () => Iterable<readonly number[]>): readonly number[] {
    const best: number[] = [];
    for (const ids of this.byShare(query)) {
      if (best.length + ids.length <= 2 * most) for (const id of ids) best.push(id);
      else {
        const equals = new Set(ids);
        for (const part of inOrder()) {
          for (const id of part) if (equals.delete(id)) best.push(id);
          if (best.length >= most) break;
        }
        for (const id of equals) if (best.length < most) best.push(id);
      }
      if (best.length >= most) break;
    }
    return best;
  }

  flush(): void {
    for (const [letters, changes] of this.changes) {
      for (let from = 0, to = 0; from < changes.length; from = to) {
        const chunk = chunkOf(changes[from]!);
        while (to < changes.length && chunkOf(changes[to]!) === chunk) to++;
        this.write(letters, chunk, changes.slice(from, to).map((change) => change - 2 * chunk * chunkSize));
      }
    }
    this.forget();
  }

  forget(): void {
    this.changes.clear();
    this.waiting = 0;
  }

  /** The ids that share all groups, all but one, and so on down to most. */
  private byShare(query: LetterGroups): readonly (readonly number[])[] {
    this.flush();
    const chunks = new Map<number, Uint8Array>();
    for (const letters of query) {
      for (const { chunk, ids } of this.connection.all('SELECT chunk, ids FROM letterGroups WHERE kind = ? AND letters = ?', this.kind, letters)) {
        let counts = chunks.get(chunk as number);
        if (counts === undefined) chunks.set(chunk as number, (counts = new Uint8Array(chunkSize)));
        for (const low of readIds(ids)) counts[low]!++;
      }
    }
    const least = enoughGroups(query);
    const found = Array.from({ length: query.size - least + 1 }, (): number[] => []);
    for (const [chunk, counts] of chunks) {
      for (let low = 0; low < chunkSize; low++) if (counts[low]! >= least) found[query.size - counts[low]!]?.push(chunk * chunkSize + low);
    }
    return found;
  }

  private set(letters: string, id: number, has: boolean): void {
    const changes = this.changes.get(letters);
    const change = 2 * id + (has ? 1 : 0);
    if (changes === undefined) this.changes.set(letters, [change]);
    else changes.push(change);
    this.waiting++;
  }

  private write(letters: string, chunk: number, changes: readonly number[]): void {
    const kept = this.connection.get('SELECT ids FROM letterGroups WHERE kind = ? AND letters = ? AND chunk = ?', this.kind, letters, chunk)?.['ids'];
    const ids = changed(kept === undefined ? new Uint16Array(0) : readIds(kept), changes);
    if (ids.length === 0) this.connection.run('DELETE FROM letterGroups WHERE kind = ? AND letters = ? AND chunk = ?', this.kind, letters, chunk);
    else this.connection.run('INSERT OR REPLACE INTO letterGroups VALUES (?, ?, ?, ?)', this.kind, letters, chunk, new Uint8Array(ids.buffer));
  }
}

/** A query that nobody would type is not worth the time. */
export function queryGroups(query: string): LetterGroups {
  return letterGroups(query.slice(0, 100));
}

/** So many are ranked by all that is known of them. */
export const enoughCandidates = 500;

function chunkOf(change: number): number {
  return Math.floor(change / (2 * chunkSize));
}

/** Sorted ids with these changes made. */
function changed(kept: Uint16Array, changes: readonly number[]): Uint16Array {
  const follow = changes.every((change, at) => change % 2 === 1 && change > (at === 0 ? 2 * (kept.at(-1) ?? -1) + 1 : changes[at - 1]!));
  if (follow) {
    const ids = new Uint16Array(kept.length + changes.length);
    ids.set(kept);
    changes.forEach((change, at) => (ids[kept.length + at] = change >> 1));
    return ids;
  }
  const ids = new Set(kept);
  for (const change of changes) {
    if (change % 2 === 1) ids.add(change >> 1);
    else ids.delete(change >> 1);
  }
  return Uint16Array.from(ids).sort();
}

function readIds(kept: unknown): Uint16Array {
  const bytes = kept as Uint8Array;
  if (bytes.length % 2 !== 0) throw new StoreBroken('damaged', 'a list of ids cannot be read');
  return new Uint16Array(bytes.byteOffset % 2 === 0 ? bytes.buffer : bytes.slice().buffer, bytes.byteOffset % 2 === 0 ? bytes.byteOffset : 0, bytes.length / 2);
}

const chunkSize = 4096;
const mostWaiting = 300_000;
