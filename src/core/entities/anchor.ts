import type { Span } from '../../base/span';
import type { Place } from '../mentions/place';

/** Where offsets are told from at the moment: the beginning of the draft, or of the window that is worked on. */
export interface Frame {
  base: number;
}

/** A span of a place of a draft: it moves with what is edited before it. */
export class Anchor implements Span {
  constructor(
    public place: Place,
    private from: number,
    private to: number,
    private readonly frame: Frame,
  ) {}

  get start(): number {
    return this.place.start + this.from - this.frame.base;
  }

  get end(): number {
    return this.place.start + this.to - this.frame.base;
  }

  /** Stands where the other one does. */
  moveTo({ place, from, to }: Anchor): void {
    this.place = place;
    this.from = from;
    this.to = to;
  }
}

/** Something that a place says, for what other places ask. */
export interface Entry<T> {
  readonly span: Anchor;
  /** What it is found by. */
  readonly keys: readonly string[];
  /** Equal signs mean equal values, wherever they stand. */
  readonly sign: string;
  readonly value: T;
}

/**
 * The entries of the places that came, in which those that said the same in the places that went are kept and moved:
 * what was made with them elsewhere stays as it is. Both in order.
 */
export function carried<T>(old: readonly Entry<T>[], next: readonly Entry<T>[]): readonly Entry<T>[] {
  const kept = next.slice();
  const most = Math.min(old.length, next.length);
  const keep = (a: number, b: number): boolean => {
    const before = old[a] as Entry<T>;
    const after = next[b] as Entry<T>;
    if (before.sign !== after.sign) return false;
    before.span.moveTo(after.span);
    kept[b] = before;
    return true;
  };
  let head = 0;
  while (head < most && keep(head, head)) head++;
  for (let tail = 1; tail <= most - head && keep(old.length - tail, next.length - tail); tail++);
  return kept;
}
