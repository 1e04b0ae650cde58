import type { Span } from '../../base/span';
import type { CitationSyntax } from '../citations/keys-in-text';
import type { Document } from '../documents/document';
import type { EntityKind } from '../gazetteer/entity';
import type { Mention } from '../mentions/mention';

/** A draft with what it names. */
export interface CheckedDraft {
  readonly text: string;
  /** See `Document.prose`. */
  readonly prose: string;
  readonly syntax: CitationSyntax;
  /** All of them, in order. */
  readonly mentions: Iterable<DraftMention>;
  /** Those that overlap a span. */
  mentionsIn(span: Span): readonly DraftMention[];
}

export type DraftMention = Pick<Mention, 'start' | 'end' | 'entity' | 'certainty' | 'candidates'>;

/** What is known of the corpus. */
export interface CheckedCorpus {
  readonly sourceCount: number;
  /** What a key stands for: a source, or an entry of a bibliography without one. */
  cited(key: string): { readonly uri?: string } | undefined;
  /** The source that a link in the draft leads to. */
  linked(link: string): string | undefined;
  source(uri: string): CheckedSource | undefined;
  document(uri: string): Document | undefined;
  /** One that the draft names, of the corpus or of the draft alone. */
  entity(id: string): CheckedEntity | undefined;
}

export interface CheckedSource {
  /** Another when it says something else; nothing when its text is not known. */
  readonly version: string | undefined;
  /** Title, outlet, authors: who is named here is named. */
  readonly about: readonly string[];
  names(entity: string): boolean;
}

export interface CheckedEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly listed: boolean;
  /** In the corpus. */
  readonly mentions: number;
}
