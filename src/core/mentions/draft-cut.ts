import type { Edit } from '../../base/edit';
import { lastAtMost } from '../../base/rising';
import { movedSpan, type Span } from '../../base/span';
import { cutUntil, decidedBy, type TextParts } from '../documents/text-parts';
import { piecesOfParagraph } from '../tokens/pieces';
import type { Place } from './place';

/** A piece of the next version of a draft. */
export interface CutPiece extends Span {
  readonly opens: boolean;
  readonly text: string;
}

/** The pieces between the first `head` places and the last `tail`, which stay. */
export interface DraftCut {
  readonly head: number;
  readonly tail: number;
  readonly pieces: readonly CutPiece[];
}

/** Cuts the next version of a draft as `piecesOf` does, around what was edited. */
export function cutDraft(prose: TextParts, places: readonly Place[], edit: Edit): DraftCut {
  const by = edit.newEnd - edit.oldEnd;
  let head = Math.max(0, placeAt(places, edit.start));
  while (head > 0 && !isSure(places[head], edit.start)) head--;
  const { pieces, next } = cutFrom(prose, places[head]?.start ?? 0, edit.newEnd, (at) => opensAt(places, at - by));
  let tail = next === undefined ? 0 : places.length - next;
  let first = 0;
  let last = pieces.length;
  for (; first < last && head < places.length - tail; first++, head++) {
    const piece = pieces[first] as CutPiece;
    if (piece.end > edit.start || !isAt(places[head], piece, 0)) break;
  }
  for (; last > first && head < places.length - tail; last--, tail++) {
    const piece = pieces[last - 1] as CutPiece;
    if (piece.start < edit.newEnd || !isAt(places[places.length - 1 - tail], piece, by)) break;
  }
  return { head, tail, pieces: pieces.slice(first, last) };
}

/** Index of the place that holds an offset, or the last one before it; -1 when there is none. */
export function placeAt(places: readonly Place[], offset: number): number {
  return lastAtMost(places, offset, ({ start }) => start);
}

/** A paragraph begins at the place whatever stands from `before` on. */
function isSure(place: Place | undefined, before: number): boolean {
  return place !== undefined && place.piece.opens && place.start + decidedBy(place.piece.text) <= before;
}

function opensAt(places: readonly Place[], offset: number): number | undefined {
  const n = placeAt(places, offset);
  const place = places[n];
  return place?.start === offset && place.piece.opens ? n : undefined;
}

function isAt(place: Place | undefined, { start, end, opens, text }: CutPiece, by: number): boolean {
  return place !== undefined && place.start + by === start && place.piece.text.length === end - start && place.piece.opens === opens && place.piece.text === text;
}

/** Pieces from `begin` on, up to where `known` says behind `edited` that a paragraph began in the last version: the index of its place. */
function cutFrom(prose: TextParts, begin: number, edited: number, known: (at: number) => number | undefined): { readonly pieces: readonly CutPiece[]; readonly next: number | undefined } {
  const { paragraphs, next, local, base } = cutUntil(prose, begin, edited, known);
  const pieces: CutPiece[] = [];
  let start = begin - base;
  for (const { length } of paragraphs) {
    for (const [n, span] of piecesOfParagraph(local, { start, end: start + length }).entries()) {
      pieces.push({ ...movedSpan(span, base), opens: n === 0, text: local.slice(span.start, span.end) });
    }
    start += length;
  }
  return { pieces, next };
}
