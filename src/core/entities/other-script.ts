import type { Analysis } from '../mentions/analyze';
import { Gap, type Tokens } from '../tokens/tokens';
import type { Found } from './view';

/**
 * *Topic A (נושא א)*: a name in another script in brackets behind a name is the same entity, there and wherever it
 * stands again in the document. A label before it (*Arabic: …*) is left out.
 */
export function inOtherScript({ tokens, document }: Analysis, found: readonly Found[]): Found[] {
  const taken = new Set<number>();
  for (const f of found) for (let k = f.from; k < f.to; k++) taken.add(k);
  const out: Found[] = [];
  const named = new Map<string, Found>();
  for (const f of found) {
    if (f.ids.length === 0 || f.to >= tokens.count || !((tokens.before[f.to] ?? 0) & Gap.openBracket) || (tokens.before[f.to] ?? 0) & Gap.closeBracket) continue;
    const [from, to] = bracketed(tokens, f.to, isLatin(tokens, f.from));
    if (to === from || to - from > longest || taken.has(from)) continue;
    const key = tokens.folded.slice(from, to).join(' ');
    if (named.has(key)) continue;
    const support = { start: tokens.starts[f.from] ?? 0, end: tokens.ends[f.to - 1] ?? 0 };
    const alias = document.prose.slice(support.start, support.end).replace(/\s+/g, ' ');
    const { ids, kind, possible, rank } = f;
    named.set(key, { ids, kind, possible, rank, from, to, rule: 'variant', alias, support, weak: false });
  }
  for (const [key, f] of named) {
    const first = key.split(' ')[0] ?? '';
    const length = f.to - f.from;
    for (let k = tokens.folded.indexOf(first); k >= 0; k = tokens.folded.indexOf(first, k + 1)) {
      if (!taken.has(k) && tokens.folded.slice(k, k + length).join(' ') === key && within(tokens, k, k + length)) out.push({ ...f, from: k, to: k + length });
    }
  }
  return out;
}

/** Characters count as words in Chinese and Japanese. */
const longest = 14;

/** The words in the bracket that opens before `k` and are in another script than the name before it. */
function bracketed(tokens: Tokens, k: number, latin: boolean): readonly [number, number] {
  let from = k;
  // Arabic: …
  while (latin && from < k + 3 && from < tokens.count && isLatin(tokens, from) && !closes(tokens, from + 1)) from++;
  if (from > k && !((tokens.before[from] ?? 0) & Gap.colon)) return [k, k];
  let to = from;
  while (to < tokens.count && isLatin(tokens, to) !== latin && (to === from || (!closes(tokens, to) && within(tokens, to - 1, to + 1)))) to++;
  return to > from && ((tokens.before[to] ?? 0) & (Gap.closeBracket | Gap.comma | Gap.other)) ? [from, to] : [k, k];
}

function closes(tokens: Tokens, k: number): boolean {
  return Boolean((tokens.before[k] ?? 0) & (Gap.closeBracket | Gap.paragraph | Gap.sentence));
}

/** Nothing but blanks, hyphens and line breaks between the words. */
function within(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if ((tokens.before[k] ?? 0) & ~(Gap.hyphen | Gap.glued | Gap.lineBreak)) return false;
  return true;
}

function isLatin(tokens: Tokens, k: number): boolean {
  const code = (tokens.folded[k] ?? '').charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}
