import { fold } from '../tokens/fold';
import { soundsLikeOneName } from '../names/variant';

/**
 * What a name is to be written as, when it is another spelling of the preferred name or of a part of it: *Tessk*, *Haroun Tesk* for *Harun Tesk*. Each of
 * its words must be one of the preferred name's, in order, the same or in a likely other spelling (see {@link soundsLikeOneName}), and one at least
 * must be written otherwise; words that are none, such as titles, stay. `undefined` for the same spelling, for another name, and for capitals alone.
 */
export function preferredSpelling(surface: string, preferred: string): string | undefined {
  const wanted = wordsOf(preferred);
  let next = 0;
  let at = 0;
  let written = '';
  let differs = false;
  for (const { start, end, text, folded } of wordsOf(surface)) {
    const exact = wanted.findIndex((word, n) => n >= next && word.folded === folded);
    const found = exact !== -1 ? exact : wanted.findIndex((word, n) => n >= next && isOtherSpelling(folded, word.folded));
    const partner = wanted[found];
    if (!partner) continue;
    next = found + 1;
    const word = sameButForCase(text, partner.text) ? text : inCaseOf(text, partner.text);
    differs ||= word !== text;
    written += surface.slice(at, start) + word;
    at = end;
  }
  return differs ? written + surface.slice(at) : undefined;
}

function isOtherSpelling(a: string, b: string): boolean {
  return (particles[a] ?? a) === (particles[b] ?? b) || soundsLikeOneName(a, b);
}

/** Articles and words for son and father, which every system writes otherwise. */
const particles: Readonly<Record<string, string>> = { el: 'al', ul: 'al', ibn: 'bin', ben: 'bin', abou: 'abu', oum: 'umm', um: 'umm' };

/** Capitals are no matter of spelling, nor which of the apostrophes is used. */
function sameButForCase(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(apostrophes, "'");
  return plain(a) === plain(b);
}

function inCaseOf(text: string, word: string): string {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase() ? word.toUpperCase() : word;
}

const apostrophes = /['‘’‛ʻʼ`]/g;

function wordsOf(name: string): readonly { readonly start: number; readonly end: number; readonly text: string; readonly folded: string }[] {
  return [...name.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['‘’‛ʻʼʿʾ`](?!s(?![\p{L}\p{N}\p{M}]))(?=[\p{L}\p{N}]))*/gu)].map((match) => ({
    start: match.index, end: match.index + match[0].length, text: match[0], folded: fold(match[0]),
  }));
}
