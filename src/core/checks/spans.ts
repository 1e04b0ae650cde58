import type { Span } from '../../base/span';

export function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
