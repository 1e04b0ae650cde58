import type { Page, ProfileItem, Range, SaidInSource, SourceItem } from './protocol';

/** From the extension to the page. */
export type ToPage =
  /** The words of the page, in the reader's language. Sent first. */
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'profile'; readonly profile: ProfileItem; readonly pinned: boolean }
  /** Nobody is shown: `text` says why. */
  | { readonly type: 'nobody'; readonly text: string }
  | { readonly type: 'pinned'; readonly pinned: boolean }
  /** Sources behind those that are shown. `year`: 0 for all. */
  | { readonly type: 'sources'; readonly id: string; readonly year: number; readonly offset: number; readonly page: Page<SaidInSource> };

/** A place of the corpus, and what stands there. */
export interface Line {
  readonly source: SourceItem;
  readonly range: Range;
  readonly text: string;
}

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'open' | 'cite' | 'quote' | 'copy'; readonly line: Line }
  | { readonly type: 'show' | 'mentions'; readonly id: string }
  | { readonly type: 'copyProfile'; readonly id: string }
  | { readonly type: 'more'; readonly id: string; readonly year: number; readonly offset: number };

/** What the page itself says. */
export interface Words {
  readonly pin: string;
  readonly unpin: string;
  readonly allMentions: string;
  readonly copyProfile: string;
  readonly note: string;
  readonly facts: string;
  readonly sentences: string;
  readonly relations: string;
  readonly timeline: string;
  readonly all: string;
  readonly year: string;
  readonly everyYear: string;
  readonly open: string;
  readonly cite: string;
  readonly quote: string;
  readonly copy: string;
  readonly more: string;
  readonly undated: string;
  readonly suggestion: string;
  readonly nothing: string;
  /** With `{0}` for a number. */
  readonly alsoSaid: string;
  readonly together: string;
  readonly drawnFrom: string;
  /** With `{0}` for mentions and `{1}` for sources. */
  readonly counts: string;
  readonly kinds: Readonly<Record<'person' | 'faction' | 'organization' | 'state', string>>;
}
