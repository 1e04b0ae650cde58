import type { Span } from '../../base/span';
import type { Metadata, Problem } from './document';
import type { TextParts } from './text-parts';

/** What the reader of one format makes of a text. */
export interface DocumentPart {
  readonly prose: string;
  readonly headings: readonly Span[];
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** The same with its prose in parts. */
export interface PartedDocument extends Omit<DocumentPart, 'prose'> {
  readonly prose: TextParts;
}

/** In order, without overlaps; of two that overlap the earlier stays. */
export function mergeHeadings(...lists: readonly (readonly Span[])[]): readonly Span[] {
  const all = lists.flat().filter((span) => span.end > span.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of all) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push({ start: span.start, end: span.end });
  return kept;
}
