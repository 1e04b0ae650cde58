import type { Line, Page, ProfileItem, SaidInSource } from './protocol';

/** What a {@link Line} is in a drag, as JSON. */
export const lineType = 'application/vnd.dossier.line+json';

/** From the extension to the page. */
export type ToPage =
  /** The words of the page, in the reader's language. Sent first. */
  | { readonly type: 'words'; readonly words: Words }
  | { readonly type: 'profile'; readonly profile: ProfileItem; readonly pinned: boolean }
  /** Nobody is shown: `text` says why. */
  | { readonly type: 'nobody'; readonly text: string }
  | { readonly type: 'pinned'; readonly pinned: boolean }
  /** Facts are being read from all sources of who is shown, or no more. */
  | { readonly type: 'readingAll'; readonly reading: boolean }
  | SourcesAnswer;

/** A part of the sentences that name an entity. `year` 0 and `outlet` '' are all; `atLeast` sources are wanted, if there are so many. */
export interface AskedSources {
  readonly id: string;
  readonly year: number;
  readonly outlet: string;
  readonly offset: number;
  readonly atLeast: number;
}

/** `asked` is what the page asked for, so that it knows what it still waits for. */
export interface SourcesAnswer {
  readonly type: 'sources';
  readonly asked: AskedSources;
  readonly page: Page<SaidInSource>;
}

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  | { readonly type: 'open' | 'cite' | 'quote' | 'copy'; readonly line: Line }
  | { readonly type: 'show' | 'mentions'; readonly id: string }
  | { readonly type: 'copyProfile'; readonly id: string }
  /** Facts from all sources, too. */
  | { readonly type: 'readAll'; readonly id: string }
  | { readonly type: 'cancelReadingAll' }
  /** Back to the text. */
  | { readonly type: 'leave' }
  | { readonly type: 'openNote'; readonly uri: string; readonly line: number }
  | { readonly type: 'more'; readonly asked: AskedSources };

/** A count in words, with `{0}` for the number. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}

/** What the page itself says. */
export interface Words {
  readonly pin: string;
  readonly unpin: string;
  readonly allMentions: string;
  readonly copyProfile: string;
  readonly also: string;
  readonly note: string;
  readonly facts: string;
  readonly sentences: string;
  readonly relations: string;
  readonly all: string;
  readonly year: string;
  readonly everyYear: string;
  readonly outlet: string;
  readonly everyOutlet: string;
  readonly open: string;
  readonly cite: string;
  readonly quote: string;
  readonly copy: string;
  readonly drag: string;
  readonly more: string;
  readonly undated: string;
  readonly suggestion: string;
  readonly nothing: string;
  readonly noSentences: string;
  /** With `{0}` for a number. */
  readonly alsoSaid: string;
  readonly mentions: Counted;
  readonly sources: Counted;
  readonly inSentences: Counted;
  /** With `{0}` for sentences and `{1}` for sources. */
  readonly together: string;
  readonly drawnFrom: string;
  readonly readAll: string;
  /** With `{0}` for sources. */
  readonly readingAll: string;
  readonly cancel: string;
  /** With `{0}` for mentions and `{1}` for sources. */
  readonly counts: string;
  readonly kinds: Readonly<Record<'person' | 'faction' | 'organization' | 'state', string>>;
}
