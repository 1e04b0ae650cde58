import type { HtmlTokens, PageTime } from './html-tokens';

/** What a page's elements with dates for machines say: called the date of publication or of a change, or standing near the headline. */
export interface PageTimes {
  /** Called that of publication, near the headline. */
  readonly published?: string | undefined;
  /** Called so, but far from it: lists of other articles carry stamps of their own, with the same names. */
  readonly far?: string | undefined;
  readonly updated?: string | undefined;
  /** Near the headline, called nothing. */
  readonly near?: string | undefined;
}

export function timesOf(tokens: HtmlTokens, headline: number | undefined): PageTimes {
  // Some systems put the stamp of an article into a footer of its own.
  const times = tokens.times.filter(({ aside, article, kind, stamp }) => (!aside || (article && /published|datecreated/.test(kind))) && /\d{4}/.test(stamp));
  const published = times.filter(({ kind }) => /publish|entry-date|dt-published|pubdate|posted/.test(kind) || (/datecreated/.test(kind) && !/datemodified/.test(kind)));
  const updated = times.filter(({ kind }) => /modified|updated/.test(kind) && !/publish|entry-date/.test(kind));
  const plain = times.filter((time) => !published.includes(time) && !updated.includes(time));
  const named = closest(tokens, published, headline);
  const likely = named !== undefined && headline !== undefined && named.at >= headline && sentencesBetween(tokens, headline, named.at) === 0 && shownBetween(tokens, headline, named.at) <= 600;
  return {
    published: likely ? named.stamp : undefined,
    far: likely ? undefined : (named ?? published.find(({ kind }) => /\bdatepublished\b/.test(kind)) ?? (headline === undefined ? published[0] : undefined))?.stamp,
    updated: (closest(tokens, updated, headline) ?? updated.find(({ kind }) => /\bdatemodified\b/.test(kind)))?.stamp,
    near: (closest(tokens, plain, headline) ?? (headline === undefined ? plain[0] : undefined))?.stamp,
  };
}

/** The first behind the headline within 1500 visible characters, else the last right before it; none that stands in the card of another article. */
function closest(tokens: HtmlTokens, times: readonly PageTime[], headline: number | undefined): PageTime | undefined {
  if (headline === undefined) return undefined;
  const behind = times.find(({ at }) => at >= headline);
  if (behind && shownBetween(tokens, headline, behind.at) <= 1500 && !tokens.headings.some(({ start, level }) => level > 2 && start > headline && start < behind.at)) return behind;
  const before = times.filter(({ at }) => at < headline).at(-1);
  return before && shownBetween(tokens, before.at, headline) <= 200 && sentencesBetween(tokens, before.at, headline) === 0 ? before : undefined;
}

/** Visible characters between two places. */
function shownBetween(tokens: HtmlTokens, start: number, end: number): number {
  let sum = 0;
  for (const piece of tokens.pieces) if (!piece.hidden && piece.start >= start && piece.end <= end) sum += piece.words.trim().length;
  return sum;
}

/** Stretches of text between two places that end as a sentence does: of an article, or of what stands over another one's. */
function sentencesBetween(tokens: HtmlTokens, start: number, end: number): number {
  return tokens.pieces.filter((piece) => !piece.hidden && !piece.heading && piece.start >= start && piece.end <= end && /\S\s+\S.*[.!?。]["'”’»]?\s*$/s.test(piece.words)).length;
}
