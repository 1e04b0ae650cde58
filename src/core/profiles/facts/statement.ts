import type { Clause } from './clause';
import type { FactType, Standing } from './fact';

/** What one sentence says of one of its mentions. */
export interface Statement {
  readonly type: FactType;
  /** Index of the mention that it is said of. */
  readonly subject: number;
  /** The words that say it: a stretch of the notation. */
  readonly from: number;
  readonly to: number;
  /** Index of the mention that the value names. */
  readonly object?: number;
  readonly standing?: Standing;
}

/** Finds statements of one sort in a clause. */
export type Rule = (clause: Clause) => Iterable<Statement>;

/** Index of the mention that a word of a notation such as `@p3` stands for. */
export function mentionOf(written: string): number {
  return Number(written.slice(2));
}

/** A mention as it is written in a notation: of any kind, a person, or anything but a person. */
export const any = String.raw`@[fops]\d+`;
export { word } from './noun-phrase';
export const person = String.raw`@p\d+`;
export const body = String.raw`@[fos]\d+`;
export const group = String.raw`@[fo]\d+`;

/** Matches of a pattern with its groups' places; a match may begin in what another one covers. */
export function* matchesOf(pattern: RegExp, notation: string): Generator<{ readonly at: number; readonly end: number; group(name: string): Place | undefined }> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(notation); match; match = pattern.exec(notation)) {
    const { indices, groups } = match;
    yield {
      at: match.index,
      end: match.index + match[0].length,
      group: (name) => {
        const text = groups?.[name];
        const place = indices?.groups?.[name];
        return text === undefined || place === undefined ? undefined : { text, from: place[0], to: place[1] };
      },
    };
    pattern.lastIndex = match.index + 1;
  }
}

export interface Place {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Behind a name: it ends here, with no possessive and no compound. */
export const nameEnd = "(?! (?:'s|-) )(?= )";
