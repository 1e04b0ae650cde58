/**
 * Text in a form that the database gives back as it was, in the same order (by code points): Node reads a text only up
 * to its first NUL, and half a surrogate pair has no UTF-8.
 */
export function keepText(text: string): string {
  return awkward.test(text) ? text.replace(awkwardAll, escaped) : text;
}

export function readText(kept: string): string {
  return mark.test(kept) ? kept.replace(marks, (_, sign: string, after: string) => unescaped(sign, after)) : kept;
}

// Two characters that hardly ever occur are the marks: U+0001 for what sorts before everything, U+D7FF for surrogates, which sort behind it.
const awkward = /[\0\x01\ud7ff\p{Cs}]/u;
const awkwardAll = /[\0\x01\ud7ff\p{Cs}]/gu;
const mark = /[\x01\ud7ff]/;
const marks = /([\x01\ud7ff])([^])/g;
const surrogates = 0xd800;
const above = 0x100;

function escaped(sign: string): string {
  if (sign === '\0') return '\x01\x01';
  if (sign === '\x01') return '\x01\x02';
  if (sign === '\ud7ff') return '\ud7ff\x01';
  return `\ud7ff${String.fromCharCode(sign.charCodeAt(0) - surrogates + above)}`;
}

function unescaped(sign: string, after: string): string {
  if (sign === '\x01') return after === '\x01' ? '\0' : '\x01';
  return after === '\x01' ? '\ud7ff' : String.fromCharCode(after.charCodeAt(0) - above + surrogates);
}
