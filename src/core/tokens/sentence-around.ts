import type { Span } from '../../base/span';
import { markSentences } from './sentences';
import { tokenize } from './tokens';

/** The sentence in which an offset of a text stands, of the paragraph around it; right behind its end it still stands in it. Empty between paragraphs. */
export function sentenceAround(text: string, offset: number): Span {
  const before = text.slice(Math.max(0, offset - reach), offset);
  const start = offset - before.length + (/^(?:[^]*\n[^\S\n]*\n)?/u.exec(before)?.[0].length ?? 0);
  const behind = text.slice(offset, offset + reach);
  const blank = /\n[^\S\n]*(?:\n|$)/u.exec(behind);
  const paragraph = text.slice(start, offset + (blank?.index ?? behind.length));
  const tokens = tokenize(paragraph);
  const first = markSentences(tokens, paragraph, [], false);
  let sentence: Span = { start: offset, end: offset };
  for (const [n, word] of first.entries()) {
    const from = tokens.starts[word] ?? 0;
    if (n > 0 && start + from > offset) break;
    const next = first[n + 1];
    sentence = { start: start + from, end: start + (next === undefined ? paragraph.length : (tokens.starts[next] ?? paragraph.length)) };
  }
  return sentence;
}

/** A paragraph is looked at so far, in UTF-16 code units. */
const reach = 3000;
