/** A half-open range of UTF-16 code units in the decoded text of one file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of a file. */
export interface Location extends Span {
  readonly uri: string;
}

/** A span that stands further behind by so many code units. */
export function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
