import { fold } from '../tokens/fold';

/**
 * The letters and digits of a text, folded, without anything between them: texts that differ in white space, line breaks, hyphens at the end of
 * a line, quotation marks, capitals or accents have the same.
 */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(others, '').replace(beyondAscii, foldedLetters);
}

const others = /[^\p{L}\p{N}\p{M}]+/gu;
const beyondAscii = /[^a-z0-9]+/gu;

function foldedLetters(letters: string): string {
  return fold(letters).replace(/[^\p{L}\p{N}]/gu, '');
}
