import type { Span } from '../../base/span';
import { fold } from '../tokens/fold';

/**
 * The letters and digits of a text, folded, without anything between them: texts that differ in white space, line breaks, hyphens at the end of
 * a line, quotation marks, capitals or accents have the same.
 */
export interface Letters {
  readonly letters: string;
  /** For each of them the offset in the text of the character that it comes from. */
  readonly at: Int32Array;
}

export function lettersOf(text: string): Letters {
  const parts: string[] = [];
  let at = new Int32Array(text.length + 8);
  let count = 0;
  for (let i = 0; i < text.length;) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const small = code >= 65 && code <= 90 ? code + 32 : code;
      if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57)) {
        parts.push(String.fromCharCode(small));
        at[count++] = i;
      }
      i++;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(i) ?? code);
    const folded = foldedLetters(char);
    // One character may become several.
    if (count + folded.length + text.length - i > at.length) {
      const more = new Int32Array(at.length * 2);
      more.set(at);
      at = more;
    }
    for (let k = 0; k < folded.length; k++) at[count++] = i;
    parts.push(folded);
    i += char.length;
  }
  return { letters: parts.join(''), at: at.subarray(0, count) };
}

/** The stretch of the text that letters `from..to` come from. */
export function spanOfLetters({ at }: Letters, from: number, to: number): Span {
  return { start: at[from] ?? 0, end: (at[to - 1] ?? 0) + 1 };
}

function foldedLetters(char: string): string {
  let known = memo.get(char);
  if (known === undefined) {
    if (memo.size > 20_000) memo.clear();
    memo.set(char, (known = fold(char).replace(/[^\p{L}\p{N}]/gu, '')));
  }
  return known;
}

const memo = new Map<string, string>();
