import type { Span } from '../../base/span';
import { lettersOf } from './letters';

/**
 * What stands between quotation marks in a paragraph and has at least so many words, in order: “…”, "…", „…“, «…», ``…''. Marks are no part of the
 * spans. A straight mark opens behind a space or an opening sign, and closes where no letter follows.
 */
export function quotationsIn(paragraph: string, words = 5): readonly Span[] {
  const found: Span[] = [];
  for (const match of paragraph.matchAll(quoted)) {
    const [opening = '', inner = ''] = match.slice(1).filter((group) => group !== undefined);
    const start = match.index + opening.length;
    if (wordCount(inner) >= words) found.push({ start, end: start + inner.length });
  }
  return found;
}

const quoted = /(?:(“)([^“”]+)”|(„)([^„“”]+)[“”]|(«)([^«»]+)»|(``)((?:(?!``|'').)+)''|(?<![\p{L}\p{N}])(")([^"]+)"(?![\p{L}\p{N}]))/gsu;

function wordCount(text: string): number {
  return withoutInsertions(text).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

/**
 * The parts of a quotation that its source must have, in this order, as letters: what ellipses and insertions in brackets stand between.
 * `[T]he` is `the`; `kill[ed]` only begins with `kill`.
 */
export function segmentsOf(quotation: string): readonly string[] {
  return quotation
    .replace(/(?<![\p{L}\p{N}])\[(\p{L})\](?=\p{L})/gu, '$1')
    .split(gap)
    .map((part) => lettersOf(part))
    .filter((letters) => letters.length > 1);
}

/** What is not the source's: insertions, and ellipses with or without brackets. */
const gap = /\[[^\]]*\]|\(\s*(?:…|\.\s*\.\s*\.)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)*/u;

/** A quotation without what its author put in. */
export function withoutInsertions(quotation: string): string {
  return quotation.replace(/(?<![\p{L}\p{N}])\[(\p{L})\](?=\p{L})/gu, '$1').split(gap).join(' ');
}

/** Whether the letters of a text have all segments in this order. */
export function hasSegments(letters: string, segments: readonly string[]): boolean {
  let from = 0;
  for (const segment of segments) {
    const at = letters.indexOf(segment, from);
    if (at === -1) return false;
    from = at + segment.length;
  }
  return true;
}

/** Whether two texts have a script in common: what is quoted in translation stands nowhere in the source. */
export function shareScript(quotation: string, source: string): boolean {
  const own = scripts.filter((script) => script.test(quotation));
  return own.length === 0 || own.some((script) => script.test(source.slice(0, scriptSample)));
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Armenian', 'Georgian', 'Devanagari', 'Thai', 'Hangul', 'Han', 'Hiragana'].map((name) => new RegExp(`(?:\\p{Script=${name}}[^\\p{L}]*){12}`, 'u'));
const scriptSample = 20_000;
