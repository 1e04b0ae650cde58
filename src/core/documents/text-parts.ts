import { editBetween, type Edit } from '../../base/edit';
import { commonEnds } from '../../base/lists';
import { placeOf } from '../../base/rising';
import { isSpace, paragraphEnd, paragraphsOf, reach } from './paragraphs';

/** A text in parts, few of which an edit replaces: the whole is made when it is asked for. */
export interface TextParts {
  readonly parts: readonly string[];
  readonly starts: readonly number[];
  readonly length: number;
}

export function textParts(parts: readonly string[]): TextParts {
  const starts: number[] = [];
  let length = 0;
  for (const part of parts) {
    starts.push(length);
    length += part.length;
  }
  return { parts, starts, length };
}

/** A text cut into its paragraphs. */
export function cutText(text: string): TextParts {
  return textParts(paragraphsOf(text).map(({ start, end }) => ownCopy(text.slice(start, end))));
}

/** The next version of a text cut into paragraphs: `by` in the place of what stands at `start..end`. It is cut as if it were new. */
export function editText(text: TextParts, start: number, end: number, by: string): TextParts {
  const { parts, starts } = text;
  let head = Math.max(0, placeOf(starts, start));
  while (head > 0 && (starts[head] ?? 0) + decidedBy(parts[head] ?? '') > start) head--;
  const last = Math.max(head, placeOf(starts, end));
  const begin = starts[head] ?? 0;
  const rest = (starts[last] ?? 0) + (parts[last]?.length ?? 0);
  const middle = sliceOf(text, begin, start) + by + sliceOf(text, end, rest);
  const loose = textParts([...parts.slice(0, head), middle, ...parts.slice(last + 1)]);
  const moved = loose.length - text.length;
  const { paragraphs, next } = cutUntil(loose, begin, end + moved, (at) => {
    const n = placeOf(starts, at - moved);
    return n >= 0 && starts[n] === at - moved ? n : undefined;
  });
  return textParts([...parts.slice(0, head), ...paragraphs.map(ownCopy), ...next === undefined ? [] : parts.slice(next)]);
}

/** The characters `from..to`. */
export function sliceOf({ parts, starts, length }: TextParts, from: number, to: number): string {
  const end = Math.min(to, length);
  let text = '';
  for (let n = Math.max(0, placeOf(starts, from)); n < parts.length && (starts[n] ?? 0) < end; n++) {
    const start = starts[n] ?? 0;
    text += parts[n]?.slice(Math.max(0, from - start), end - start) ?? '';
  }
  return text;
}

/** The shortest stretch in which two versions differ. */
export function editOfParts(old: TextParts, next: TextParts): Edit {
  const { head, tail } = commonEnds(old.parts, next.parts, (a, b) => a === b, (a, b) => a === b);
  const start = next.starts[head] ?? next.length;
  const { start: from, oldEnd, newEnd } = editBetween(old.parts.slice(head, old.parts.length - tail).join(''), next.parts.slice(head, next.parts.length - tail).join(''));
  return { start: start + from, oldEnd: start + oldEnd, newEnd: start + newEnd };
}

/**
 * The paragraphs of a text from `begin` on, where one begins, up to where `known` says behind what was `edited` that one
 * began in the last version: `next` is what it says of that.
 */
export function cutUntil<T>(text: TextParts, begin: number, edited: number, known: (at: number) => T | undefined): Found<T> {
  // What stands just before decides too.
  const base = Math.max(0, begin - 2 * reach);
  for (let ahead = 20_000; ; ahead *= 8) {
    const until = Math.min(text.length, Math.max(begin, edited) + ahead);
    const local = sliceOf(text, base, until);
    const paragraphs: string[] = [];
    let at = begin - base;
    for (;;) {
      const next = base + at - reach >= edited ? known(base + at) : undefined;
      if (next !== undefined || base + at >= text.length) return { paragraphs, next, local, base };
      const end = paragraphEnd(local, at);
      if (until < text.length && end + decidedBy(local.slice(end, end + 1000)) > local.length) break;
      paragraphs.push(local.slice(at, end));
      at = end;
    }
  }
}

interface Found<T> {
  readonly paragraphs: readonly string[];
  readonly next: T | undefined;
  /** What was looked at, and where it begins. */
  readonly local: string;
  readonly base: number;
}

/** The length of what decides at the beginning of a paragraph that one begins there. */
export function decidedBy(text: string): number {
  let at = 0;
  while (isSpace(text.charCodeAt(at))) at++;
  return at + reach;
}

/** A copy that stands for itself: a slice keeps the whole text it was cut from alive, and is slower to walk through. */
export function ownCopy(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join('');
}
