import type { DateOrders } from './date-orders';
import { findDates } from './dates';
import type { HtmlTokens, Piece } from './html-tokens';
import { dateAlone } from './text-stamps';

/**
 * The pieces of a page as lines of text, one a block, to look for datelines and by-lines in. On a short line a bar parts an element that holds nothing but
 * a stamp from what stands beside it. The languages of the dates must be loaded.
 */
export function linesOf(text: string, tokens: HtmlTokens, pieces: readonly Piece[]): string {
  const lines: string[] = [];
  let line: string[] = [];
  let next = 0;
  let length = 0;
  let last: Piece | undefined;
  const end = (): void => {
    lines.push(joined(line));
    line = [];
  };
  for (const piece of pieces) {
    let broken = false;
    while (next < tokens.breaks.length && (tokens.breaks[next] ?? 0) < piece.start) {
      broken = true;
      next++;
    }
    // Lines within `pre` are lines.
    const words = piece.code ? piece.words.replace(/[^\S\n]+/g, ' ') : piece.words.replace(/\s+/g, ' ');
    if (broken) end();
    else if (last !== undefined && last.node === piece.node && line.length > 0) {
      line[line.length - 1] += words;
      length += words.length;
      last = piece;
      continue;
    } else if (last !== undefined && standApart(text, last, piece)) line.push(' ');
    line.push(words);
    last = piece;
    length += words.length;
    if (length > 200_000) break;
  }
  end();
  return lines.join('\n').replace(/\n[ \n]+/g, '\n').trim();
}

/** The texts of the elements of one line. */
function joined(parts: readonly string[]): string {
  const whole = parts.join('');
  if (parts.length < 2 || whole.length > 120 || !/\p{Nd}/u.test(whole)) return whole;
  const stamp = parts.findIndex((part) => isStamp(part.trim()));
  if (stamp === -1) return whole;
  const [before, behind] = [parts.slice(0, stamp).join('').trim(), parts.slice(stamp + 1).join('').trim()];
  return [/[\p{L}\p{N}]$/u.test(before) ? `${before} | ` : parts.slice(0, stamp).join(''), parts[stamp], /^\p{L}/u.test(behind) ? ` | ${behind}` : parts.slice(stamp + 1).join('')].join('');
}

function isStamp(words: string): boolean {
  return words.length <= 60 && (/^\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)[^\p{L}]*$/u.test(words) || (/\p{Nd}{4}/u.test(words) && dateAlone(words, findDates)?.date !== undefined));
}

/** Whether one element ends and another begins between two stretches of text, as of a name and a stamp that no blank parts. */
function standApart(text: string, last: Piece, piece: Piece): boolean {
  return last.node !== piece.node && /[\p{L}\p{N}.]$/u.test(last.words) && /^[\p{L}\p{N}]/u.test(piece.words) && /^<\/[^>]{1,20}>(?:<[^>]*>)*<[a-z][^>]*>$/i.test(text.slice(last.end, piece.start).slice(0, 2000));
}

/** The date that some sites put behind the headline in the page's title. */
export function dateInTitle(titles: readonly string[], orders: DateOrders): string | undefined {
  return titles.flatMap((title) => title.split(/\s[|–—-]\s|,\s/).slice(1).flatMap((part) => dateAlone(part.trim(), (words) => findDates(words, orders))?.date ?? []))[0];
}
