/** A half-open range of UTF-16 code units in the decoded text of one file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `offset` lies in the span or at its end, as a text cursor behind a word does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** A span of a file. */
export interface Location extends Span {
  readonly uri: string;
}
