import { editBetween, type Edit } from '../../base/edit';
import { commonEnds } from '../../base/lists';
import { placeOf } from './paragraphs';

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
