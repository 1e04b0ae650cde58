import type { Span } from '../../../base/span';
import type { BibField } from './entry';

/** The first character at or behind an offset that is no white space. */
export function jsonStart(text: string, from: number): number {
  const blank = /[\s\ufeff]*/y;
  blank.lastIndex = from;
  return from + (blank.exec(text)?.[0].length ?? 0);
}

/**
 * The spans of the members of a list; `at` is its bracket. A member that is an object begins at its brace; one that is never closed ends before the next line that begins with
 * `{` or at the end. Reads broken JSON as far as it makes sense; linear.
 */
export function jsonParts(text: string, at: number): readonly Span[] {
  const parts: Span[] = [];
  let broken = 0;
  for (let start = jsonStart(text, at + 1); start < text.length && text[start] !== ']'; ) {
    if (text[start] === ',') {
      start = jsonStart(text, start + 1);
      continue;
    }
    // What is never closed is looked for up to the end of the text: that is done for some, not for all of thousands.
    const found = valueEnd(text, start, broken < 20 ? text.length : nextObject(text, start));
    if (found === undefined) broken++;
    const end = found ?? nextObject(text, start);
    parts.push({ start, end });
    start = jsonStart(text, Math.max(end, start + 1));
  }
  return parts;
}

/** The members of an object at an offset, by name, each from the quotation mark before its name to behind its value. */
export function jsonMembers(text: string, at: number): readonly BibField[] {
  const members: BibField[] = [];
  for (let start = jsonStart(text, at + 1); start < text.length && text[start] !== '}'; ) {
    if (text[start] === ',') {
      start = jsonStart(text, start + 1);
      continue;
    }
    const nameEnd = text[start] === '"' ? stringEnd(text, start) : undefined;
    const colon = nameEnd === undefined ? -1 : jsonStart(text, nameEnd);
    if (nameEnd === undefined || text[colon] !== ':') break;
    const end = valueEnd(text, jsonStart(text, colon + 1));
    if (end === undefined) break;
    members.push({ name: text.slice(start + 1, nameEnd - 1), start, end });
    start = jsonStart(text, end);
  }
  return members;
}

/** The end of a value; of an object or list behind the bracket that closes it. `undefined` when that is missing before the limit. */
function valueEnd(text: string, start: number, limit: number = text.length): number | undefined {
  const mark = text[start];
  if (mark === '"') return stringEnd(text, start);
  if (mark !== '{' && mark !== '[') {
    const word = /[^\s,\]}]+/y;
    word.lastIndex = start;
    const found = word.exec(text)?.[0].length;
    return found === undefined ? undefined : start + found;
  }
  const open: string[] = [];
  for (let at = start; at < limit; at++) {
    const code = text[at];
    if (code === '"') {
      const end = stringEnd(text, at);
      if (end === undefined) return undefined;
      at = end - 1;
    } else if (code === '{' || code === '[') open.push(code === '{' ? '}' : ']');
    else if (code === '}' || code === ']') {
      if (open.pop() !== code) return undefined;
      if (open.length === 0) return at + 1;
    }
  }
  return undefined;
}

/** Behind the closing quotation mark. JSON has no line breaks in a text, so that one that is not closed ends with its line. */
function stringEnd(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text[at];
    if (code === '\\') at++;
    else if (code === '"') return at + 1;
    else if (code === '\n') return undefined;
  }
  return undefined;
}

/** The next line that begins an object as deep as this one, else the end. */
function nextObject(text: string, start: number): number {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line, Math.min(start + 1, line + 100)))![0];
  const next = text.indexOf(`\n${indent}{`, start);
  return next === -1 ? text.length : next;
}
