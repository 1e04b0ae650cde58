import type { DocumentFormat, Metadata, Problem } from '../documents/document';
import type { Entity, EntityKind, Origin } from '../gazetteer/entity';
import type { Table } from './table';

/**
 * Where an index keeps what it knows: in memory, or in a database that stays between runs. Synchronous. What the bytes and
 * names in it mean is for others to know; here they are kept, found and counted.
 */
export interface Store {
  readonly sources: SourceStore;
  readonly occurrences: OccurrenceStore;
  readonly entities: EntityStore;
  /** A table of this name, empty at first. The same object each time. */
  table<V>(name: string): Table<V>;
  /** What is written from here to {@link commit} is kept as a whole or not at all. Not nested. A store in memory has no way back. */
  begin(): void;
  commit(): void;
  rollback(): void;
  /**
   * Sees what others have written to the same store since the last transaction or the last call: until then answers may be
   * copies of what was. True when there was something since the last call.
   */
  refresh(): boolean;
  close(): void;
}

/** How the file of a source looked when it was read: the same size and time are taken for the same content. */
export interface Stamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970 of its last change; 0 where the file system does not say. */
  readonly mtime: number;
  /** Of its bytes: the same content is never analysed twice. */
  readonly hash: string;
}

/** A source without its text. */
export interface SourceHead {
  readonly uri: string;
  /** Path below the folder of the workspace, with forward slashes. */
  readonly path: string;
  readonly stamp: Stamp;
  readonly format: DocumentFormat;
  /** To show: the file's name where the source has none. */
  readonly title: string;
  readonly metadata: Metadata;
  /** What the source says itself, where others say more of it. */
  readonly own?: Metadata;
  readonly problems: readonly Problem[];
  /** See `Document`. */
  readonly pages?: readonly number[];
  /** The citekey it would have alone, in small letters. */
  readonly keyBase: string;
}

export interface SourceBody {
  /** See `Document`. `prose` is the same string where nothing in it is blanked. */
  readonly text: string;
  readonly prose: string;
  /** What its analysis found, in the form of `encodeAnalysis`. */
  readonly analysis: Uint8Array;
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface Paged<T> {
  readonly items: readonly T[];
  /** Of all pages. */
  readonly total: number;
}

export interface SourceStore {
  readonly count: number;
  head(uri: string): SourceHead | undefined;
  /** All, in no particular order. */
  heads(): Iterable<SourceHead>;
  /** Newest first (dates compare as text), undated last, then by path, then by uri. */
  newest(page: Page): readonly SourceHead[];
  /** With this {@link SourceHead.keyBase}. */
  withKeyBase(base: string): readonly SourceHead[];
  /** Bases of citekeys that several sources have and some of them asks for itself (`metadata.citekey`). */
  sharedKeyBases(): readonly string[];
  /** What tells whether files are as they were when they were read. */
  stamps(): Iterable<{ readonly uri: string } & Stamp>;
  /** What was {@link note}d, unless a source was put, changed or removed since. */
  readonly noted: string | undefined;
  note(what: string): void;
  /** At most so many of those whose problems are more than information, by path. */
  withProblems(limit: number): readonly SourceHead[];
  /** Candidates for a fuzzy search: whose title, outlet, author, date, own citekey or file name has most of the query's letters in groups of three, best first. */
  like(query: string, limit: number): readonly SourceHead[];
  body(uri: string): SourceBody | undefined;
  /**
   * Adds a source, or replaces it: its mentions are as before until they are set anew.
   * @param words the folded words of its prose in their order, as `wordLines` gives them: what {@link holding} and {@link search} look at.
   */
  put(head: SourceHead, body: SourceBody, words: string): void;
  /** Replaces what is said of a source whose content stays: another time of change, or another place with its `uri` and `path`. */
  setHead(uri: string, head: SourceHead): void;
  /** Takes away a source with its mentions; what it counted in {@link OccurrenceStore} too. */
  remove(uri: string): void;
  /** Uris of sources that were put since their mentions were set. */
  unresolved(): readonly string[];
  /** From here on these, or all, are unresolved; their mentions stand meanwhile. */
  unresolve(uris?: Iterable<string>): void;
  /** In the form of `encodeMentions`; nothing before they are set. */
  mentions(uri: string): string | undefined;
  setMentions(uri: string, mentions: string): void;
  /** Uris of the sources that hold any of these folded words, each once. */
  holding(words: Iterable<string>): Iterable<string>;
  /** Best or newest first. Terms that are all excluded, or none, find nothing. */
  search(terms: readonly SearchTerm[], order: SearchOrder, page: Page): Paged<SearchHit>;
}

/** A source as it comes into an index. */
export interface EncodedSource {
  readonly head: SourceHead;
  readonly body: SourceBody;
  /** As `wordLines` gives them. */
  readonly words: string;
}

/**
 * What one part of a query asks of a source: these words side by side, or that it names one of these entities. A source is
 * found when it has every term that is not excluded and none that is.
 */
export interface SearchTerm {
  readonly excluded: boolean;
  /** Folded; none where an entity alone is asked for. */
  readonly words: readonly string[];
  /** The last word only begins so. */
  readonly prefix: boolean;
  /** Ids; see {@link OccurrenceStore}. */
  readonly entities: readonly string[];
}

/** `date`: as {@link SourceStore.newest}; `relevance`: highest score first, equals by date. */
export type SearchOrder = 'relevance' | 'date';

export interface SearchHit {
  readonly uri: string;
  /** Above 0, BM25 (Robertson and Walker 1994) or like it. Comparable within one answer only. */
  readonly score: number;
}

/** How often which entity is named in which source. */
export interface OccurrenceStore {
  /** Replaces what a source counts; an empty map takes it away. */
  replace(uri: string, counts: ReadonlyMap<string, number>): void;
  in(uri: string): ReadonlyMap<string, number>;
  /** In the order of {@link SourceStore.newest}. */
  of(entity: string, page: Page, filter?: OccurrenceFilter): Paged<Occurrence>;
  /** The outlets of the sources that name it, those with most sources first; sources without one are not counted. */
  outlets(entity: string, limit: number): readonly OutletCount[];
  /** Mentions by month (`2031-03`; a year alone, `2031`, where the day is not known), in order, of dated sources. */
  months(entity: string): readonly MonthCount[];
  /** How many of the first of these have together at most so many mentions, and how many they have; perhaps fewer where some are of one date and path. */
  upTo(entity: string, mentions: number): { readonly sources: number; readonly mentions: number };
  sum(entity: string): OccurrenceSum;
}

/** Sources of that year, and of that outlet. */
export interface OccurrenceFilter {
  readonly year?: number | undefined;
  readonly outlet?: string | undefined;
}

export interface OutletCount {
  readonly outlet: string;
  readonly sources: number;
}

export interface Occurrence {
  readonly uri: string;
  readonly mentions: number;
}

export interface MonthCount {
  readonly month: string;
  readonly mentions: number;
}

export interface OccurrenceSum {
  readonly mentions: number;
  readonly sources: number;
  /** Earliest and latest date of the dated ones. */
  readonly first?: string;
  readonly last?: string;
}

/** An entity with its sums. */
export interface EntityRow extends OccurrenceSum {
  readonly entity: Entity;
}

export interface EntityQuery {
  readonly kind?: EntityKind;
  readonly origin?: Origin;
  /** Most mentioned first; by name (see order.ts); most recently dated first. Ties by name, then by id. */
  readonly sort: 'mentions' | 'name' | 'lastSeen';
}

/** The entities that lists show: listed ones, and discovered ones with a mention. */
export interface EntityStore {
  readonly count: number;
  get(id: string): EntityRow | undefined;
  /** Ids of the entities one of whose names has just these folded words, joined by blanks; the most mentioned first. */
  named(words: string): readonly string[];
  /** Adds or replaces rows. */
  put(rows: Iterable<EntityRow>): void;
  remove(ids: Iterable<string>): void;
  page(query: EntityQuery, page: Page): Paged<EntityRow>;
  /** The place of an entity in the order of the query; nothing when it is not there. */
  position(query: EntityQuery, id: string): number | undefined;
  counts(): readonly { readonly kind: EntityKind; readonly origin: Origin; readonly count: number }[];
  /** Candidates for a fuzzy search: one of whose names has most of the query's letters in groups of three, best first. */
  like(query: string, limit: number): readonly EntityRow[];
}
