import { lastAtMost } from '../../base/rising';
import type { Span } from '../../base/span';
import type { LineCounts } from '../tokens/sentences';
import type { Block } from './block';
import type { NamedBlock, Part } from './part';

/** A piece of a draft where it stands. Its number and its start move with what is edited before it; all else stays. */
export interface Place {
  index: number;
  start: number;
  readonly piece: Piece;
  readonly named: NamedBlock;
  /** What it says in the light of the draft. */
  readonly part: Part;
}

/** A piece of a text, wherever it stands. */
export interface Piece {
  readonly text: string;
  readonly headings: readonly Span[];
  /** It begins where a paragraph does. */
  readonly opens: boolean;
  readonly known: KnownPiece;
}

/** What is known of a piece by its text and headings. */
export interface KnownPiece {
  readonly lines: LineCounts;
  /** Without and with lines broken at a width. */
  readonly blocks: [NamedBlocks | undefined, NamedBlocks | undefined];
  /** How many places have it. */
  uses: number;
}

export interface NamedBlocks {
  readonly block: Block;
  /** By the regions that belong to names in it. */
  readonly named: Map<string, NamedBlock>;
}

/** Places that went and places that came instead, at one stretch of the draft. */
export interface Replacement {
  readonly removed: readonly Place[];
  readonly added: readonly Place[];
}

/** Which places have a key, in their order. */
export class PlaceIndex {
  private readonly byKey = new Map<string, Place[]>();

  at(key: string): readonly Place[] {
    return this.byKey.get(key) ?? nowhere;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  keys(): Iterable<string> {
    return this.byKey.keys();
  }

  remove(key: string, place: Place): void {
    const list = this.byKey.get(key);
    if (!list) return;
    let at = list.length < 16 ? -1 : lowest(list, place.index);
    // The others may have been numbered anew.
    if (list[at] !== place) at = list.indexOf(place);
    if (at < 0) return;
    if (list.length === 1) this.byKey.delete(key);
    else list.splice(at, 1);
  }

  add(key: string, place: Place): void {
    const list = this.byKey.get(key);
    if (!list) this.byKey.set(key, [place]);
    else if ((list[list.length - 1]?.index ?? 0) < place.index) list.push(place);
    else {
      const at = lowest(list, place.index);
      if (list[at] !== place) list.splice(at, 0, place);
    }
  }
}

const nowhere: readonly Place[] = [];

/** The first place with this number or a higher one. */
function lowest(list: readonly Place[], index: number): number {
  return lastAtMost(list, index - 1, (place) => place.index) + 1;
}
