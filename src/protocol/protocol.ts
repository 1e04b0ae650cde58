/**
 * The wire between client and server, beside what LSP itself has (hover, definition, references, highlights,
 * workspace symbols, semantic tokens, diagnostics). Plain types, JSON only. Lines and characters as in LSP: zero-based, UTF-16.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type EntityKind = 'person' | 'faction' | 'organization' | 'state';

export interface EntityItem {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** `discovered` entities are suggestions and must look like it. */
  readonly origin: 'gazetteer' | 'discovered';
  /** The first of them, at most 20. */
  readonly aliases: readonly string[];
  /** Mentions in the corpus, and in how many sources. */
  readonly mentions: number;
  readonly sources: number;
  /** ISO 8601 dates of the earliest and the latest dated source that names it. */
  readonly first?: string;
  readonly last?: string;
}

export interface SourceItem {
  readonly uri: string;
  readonly citekey: string;
  readonly title: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly date?: string;
  /** The date for people. */
  readonly dateText?: string;
  /** What of it was concluded rather than read. */
  readonly inferred?: readonly SourceDetail['field'][];
  readonly url?: string;
}

/** One thing known of a source. */
export interface SourceDetail {
  readonly field: 'title' | 'outlet' | 'author' | 'date' | 'updated' | 'url' | 'archivedUrl' | 'language' | 'accessed' | 'citekey';
  readonly value?: string;
  /** Where it comes from, from most to least trusted; absent where nothing is known. */
  readonly origin?: 'front-matter' | 'sidecar' | 'bibliography' | 'html' | 'text' | 'properties' | 'file';
  /** Concluded rather than read. */
  readonly inferred: boolean;
}

export interface SourceDetails {
  readonly title: string;
  /** Uri of the file that corrections are written to: its own for Markdown, else the one beside it, which may not exist. */
  readonly file: string;
  readonly fields: readonly SourceDetail[];
}

export interface MentionItem {
  readonly uri: string;
  readonly range: Range;
  readonly certainty: 'sure' | 'possible';
  /** One line of text around the mention; the name stands at `[start, end)` of it. */
  readonly snippet: { readonly text: string; readonly start: number; readonly end: number };
}

export interface Status {
  /** `none`: no folder is open, or no file in it is a source. */
  readonly phase: 'none' | 'reading' | 'ready' | 'cancelled';
  readonly read: number;
  readonly total: number;
  readonly sources: number;
  readonly entities: number;
  /** Folders, or patterns, that were taken as the corpus, for people. */
  readonly corpus: readonly string[];
  /** How many sources could not be read or were left out; `dossier/problems` says why. */
  readonly problems: number;
}

/** A part of a long list: so many items from `offset` on. The server gives at most {@link pageLimit}. */
export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

/** The items asked for, and how many the whole list has. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** No answer holds more items of a list that grows with the corpus. */
export const pageLimit = 1000;

export type EntitySort = 'mentions' | 'name' | 'lastSeen';

export interface EntityCount {
  readonly kind: EntityKind;
  readonly origin: EntityItem['origin'];
  readonly count: number;
}

export type SearchOrder = 'relevance' | 'date';

/** A passage that a search found: one line of text with the matches marked, and the place of the first of them. */
export interface PassageItem {
  readonly range: Range;
  readonly text: string;
  /** Half-open, in order. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface FoundSourceItem {
  readonly source: SourceItem;
  /** The first passages, those with most parts of the query first. */
  readonly passages: Page<PassageItem>;
}

/** One page of the sources a query finds. */
export interface SearchAnswer extends Page<FoundSourceItem> {
  /** The parts of the query in their order; `entities` that a part was taken for, with all their names. */
  readonly understood: readonly { readonly text: string; readonly excluded: boolean; readonly entities: readonly { readonly id: string; readonly name: string; readonly kind: EntityKind }[] }[];
  /** Nothing to look for; only what is not wanted; nobody is called `text`. */
  readonly problem?: { readonly code: 'empty' | 'only-excluded' } | { readonly code: 'unknown-entity'; readonly text: string };
}

/** A sentence of a source that says something. */
export interface EvidenceItem {
  readonly source: SourceItem;
  readonly range: Range;
  /** The sentence to show: markup left out, white space as single spaces. */
  readonly text: string;
  /** That it is somebody's claim, for people. */
  readonly remark?: string;
  /** How long before the newest article, for people. */
  readonly age?: string;
}

/** What sentences state of an entity. */
export interface FactItem {
  /** What it is called in front of people. */
  readonly label: string;
  readonly value: string;
  /** How a role is held, and that it is only claimed, for people. */
  readonly remarks: readonly string[];
  /** The entity that the value names. */
  readonly entity?: { readonly id: string; readonly name: string };
  /** The newest. */
  readonly evidence: readonly EvidenceItem[];
  /** How many sentences say so. */
  readonly total: number;
}

/** Another entity that is named with one: how many sentences and sources name both, of those the profile is drawn from. */
export interface RelationItem {
  readonly entity: { readonly id: string; readonly name: string; readonly kind: EntityKind };
  readonly sentences: number;
  readonly sources: number;
  readonly evidence?: EvidenceItem;
}

/** What the user wrote of an entity: text without markup, a line for each paragraph, and the line of the file where it begins, from 0. */
export interface NoteItem {
  readonly text: string;
  readonly uri: string;
  /** Name of the file, for people. */
  readonly file: string;
  readonly line: number;
}

export interface ProfileItem {
  readonly entity: EntityItem;
  /** Facts are from the newest sentences alone, and relations are missing. */
  readonly partial?: true;
  /** What the user wrote of it. */
  readonly notes: readonly NoteItem[];
  readonly facts: readonly FactItem[];
  /** The sentences that tell most, best first. */
  readonly sentences: readonly EvidenceItem[];
  readonly relations: readonly RelationItem[];
  /** When it is named first and last, for people; empty when no source is dated. */
  readonly dates: string;
  /** How long before the newest article it is named last, for people. */
  readonly age?: string;
  /** Years of the sources that name it, the newest first. */
  readonly years: readonly string[];
  readonly timeline?: TimelineItem;
  /** Outlets of the sources that name it, those with most sources first, at most 100. */
  readonly outlets: readonly string[];
  /** Facts and relations are drawn from so many sources, the newest and the oldest. */
  readonly drawnFrom: number;
}

/** Mentions over time: room for `count` bars of equal width; `at` counts them from 0. Labels are for people. */
export interface TimelineItem {
  readonly label: string;
  readonly count: number;
  readonly bars: readonly { readonly at: number; readonly label: string; readonly mentions: number }[];
}

/** The sentences of one source that name an entity, in order. */
export interface SaidInSource {
  readonly source: SourceItem;
  readonly sentences: readonly EvidenceItem[];
}

/** `text` takes the place of `[start, end)` of a file, in UTF-16 code units; or why that cannot be done, for people, empty where only the log knows. */
export type FileEdit = { readonly start: number; readonly end: number; readonly text: string } | { readonly problem: string };

/** A change of a bibliography or of a draft's list of references, as {@link FileEdit}; an edit of nothing when all is as it should be. */
export type BibliographyEdit =
  | { readonly start: number; readonly end: number; readonly text: string; /** How many sources and entries are meant. */ readonly sources: number; /** Keys that are cited and stand for nothing. */ readonly unknown: readonly string[] }
  | { readonly problem: string; /** Where in the file. */ readonly offset?: number };

/** A draft as its editor has it. */
export interface DraftText {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

export type CitationFormat = 'pandoc' | 'footnote' | 'markdown' | 'latex' | 'autocite' | 'parencite' | 'typst' | 'asciidoc' | 'org' | 'plain';

/** Why a source is offered before others, or at all: it is looked at, names the entity or belongs to the sentence at the cursor, was cited lately; only its text has the words. */
export type OfferReason = 'reading' | 'entity' | 'sentence' | 'recent' | 'text';

/** A source to cite. `place` is what was typed around its key: `see @key, pp. 3-5, on the talks`. */
export interface CitedItem {
  readonly uri: string;
  readonly place?: string;
}

/** What a draft cites. */
export interface CitedSources {
  readonly cited: readonly CitedKeyItem[];
  /** Keys that no source and no entry of a bibliography has. */
  readonly unknown: readonly Pick<CitedKeyItem, 'key' | 'first' | 'count'>[];
  readonly uncited: Page<SourceItem>;
}

/** A citekey in a draft with what it stands for: a source, or an entry of a bibliography without one. */
export interface CitedKeyItem {
  readonly key: string;
  readonly title: string;
  /** Outlet and date, for people. */
  readonly detail: string;
  /** Where it is told of: the source, else the place of the entry. */
  readonly uri: string;
  readonly range: Range;
  /** Its first citation in the draft, and how many there are. */
  readonly first: Range;
  readonly count: number;
}

/** Client to server; method → [params, result]. */
export interface Requests {
  /** How many entities there are: those with at least one mention in the corpus, and all of the gazetteer's. */
  'dossier/entityCounts': [Record<string, never>, readonly EntityCount[]];
  /** The entities of a kind and an origin, or of all. */
  'dossier/entities': [PageRequest & { readonly kind?: EntityKind; readonly origin?: EntityItem['origin']; readonly sort: EntitySort }, Page<EntityItem>];
  /** Where an entity stands among those of its kind and origin. */
  'dossier/entityPosition': [{ readonly id: string; readonly sort: EntitySort }, { readonly entity: EntityItem; readonly index: number } | null];
  /** Typo-tolerant search over names and aliases, best first. An empty query gives the most mentioned ones. */
  'dossier/findEntities': [{ readonly query: string; readonly limit: number; /** Only listed entities, or only suggestions. */ readonly origin?: EntityItem['origin'] }, readonly EntityItem[]];
  /** The sources that mention an entity, newest first, undated last. */
  'dossier/entitySources': [PageRequest & { readonly id: string }, Page<SourceItem & { readonly count: number }>];
  /**
   * What the corpus says of an entity; `all`: facts and relations from every source that names it, which takes its time; `quick`:
   * at once, though it be `partial`.
   */
  'dossier/profile': [{ readonly id: string; readonly all?: boolean; readonly quick?: boolean }, ProfileItem | null];
  /** The sources that name an entity, newest first, undated last, with the sentences that do; of one year or outlet, or of all. */
  'dossier/profileSources': [PageRequest & { readonly id: string; readonly year?: number; readonly outlet?: string }, Page<SaidInSource>];
  /** The mentions of an entity in one source, in order; without `uri` in all sources, the newest first. */
  'dossier/entityMentions': [PageRequest & { readonly id: string; readonly uri?: string }, Page<MentionItem>];
  /**
   * Sources by what they say: `words`, `"phrases"`, `-without`, `begin*`, `entity:"Name"`; a name written without quotes finds
   * all names of its entity. `typing`: the last word may go on.
   */
  'dossier/searchCorpus': [PageRequest & { readonly query: string; readonly order: SearchOrder; readonly typing?: boolean }, SearchAnswer];
  /** The passages of one source that a query finds. */
  'dossier/searchPassages': [PageRequest & { readonly query: string; readonly uri: string }, Page<PassageItem>];
  /** The part of a query that finds an entity by all its names. */
  'dossier/entityQuery': [{ readonly id: string }, string | null];
  /** Who is in a file (open or source), in order of first appearance. */
  'dossier/documentEntities': [PageRequest & { readonly uri: string }, Page<{ readonly entity: EntityItem; readonly count: number; readonly first: Range }>];
  /** The mentions of one entity in a file, in order. */
  'dossier/documentMentions': [PageRequest & { readonly uri: string; readonly entity: string }, Page<MentionItem>];
  /** The entity named at a position, with the range of the mention. */
  'dossier/entityAt': [{ readonly uri: string; readonly position: Position }, { readonly entity: EntityItem; readonly range: Range } | null];
  /** The next or previous mention in the file: of the entity at the position, else of any. Wraps around. */
  'dossier/adjacentMention': [{ readonly uri: string; readonly position: Position; readonly direction: 'next' | 'previous' }, Range | null];
  /** What was read of a source that is no text file itself; null when it is not there. */
  'dossier/sourceText': [{ readonly uri: string }, { readonly text: string } | null];
  /**
   * Typo-tolerant search over title, outlet, date, author, key, with `inTexts` then over the words of the articles (which takes longer). First come the one that is looked at (`reading`), those for `entity`, else for the
   * entity or the sentence at `near`, and those of `recent`, in this order; in each part the best first. An empty query gives these, then the newest.
   */
  'dossier/findSources': [
    { readonly query: string; readonly limit: number; readonly near?: { readonly uri: string; readonly position: Position }; readonly entity?: string; readonly reading?: string; readonly recent?: readonly string[]; readonly inTexts?: boolean },
    readonly (SourceItem & { readonly why?: OfferReason })[],
  ];
  /**
   * What a list shows besides of sources: the reference in a style (its id, or the text of a `.csl` file), and a passage that a query finds, else one that names the entity. `page` as printed formats count,
   * from 1. `passagesOf` are those of `sources` that are looked into for one.
   */
  'dossier/describeSources': [
    { readonly sources: readonly string[]; readonly style: string; readonly passagesOf: readonly string[]; readonly query: string; readonly entity?: string },
    readonly { readonly uri: string; readonly reference?: string; readonly passage?: PassageItem; readonly page?: number }[],
  ];
  /** The files that keep the citekeys that were given out, as they are to be with the keys of these sources; none that has them. */
  'dossier/pinCitekeys': [{ readonly sources: readonly string[] }, readonly { readonly uri: string; readonly text: string }[]];
  /** The reference that a citekey stands for, in the chosen style, as text and as Markdown; null for a key that nobody has. */
  'dossier/reference': [{ readonly key: string }, { readonly text: string; readonly markdown: string } | null];
  /** What a draft cites, in the order of first citation, and the newest sources that it does not; null for a file that is not open. */
  'dossier/citedSources': [{ readonly uri: string }, CitedSources | null];
  /** Whether a file is an article of the corpus. */
  'dossier/isSource': [{ readonly uri: string }, boolean];
  /**
   * The text that cites sources in a format; `plain` in a style: its id, the text of a `.csl` file, or empty for outlet and date. `block`, when present, goes once to the end of the document.
   * `problem`: why it cannot be done, for people.
   */
  'dossier/cite': [
    { readonly items: readonly CitedItem[]; readonly format: CitationFormat; readonly style: string; readonly document: string },
    { readonly inline: string; readonly block?: string; readonly problem?: string },
  ];
  /** The style of references in hovers: its id, the text of a `.csl` file, or empty for the default. */
  'dossier/useStyle': [{ readonly style: string }, null];
  /** The edits, in order, that cite sources in a text at offsets: in UTF-16 code units, in the citation that is there, else as one of their own. No edits: all of it is cited there already. */
  'dossier/placeCitation': [
    {
      readonly items: readonly CitedItem[]; readonly format: CitationFormat; readonly style: string; readonly document: string;
      readonly text: string; readonly offsets: readonly number[]; readonly lineBreak: string;
      /** Stands in quotation marks before the citation. */
      readonly quotation?: string;
    },
    { readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[]; readonly inline: string; readonly problem?: string },
  ];
  /** The file that lists an entity: its profile note, where it has one. */
  'dossier/listedAt': [{ readonly id: string }, { readonly uri: string; readonly isNote: boolean } | null];
  /** What puts a new entity into a list of names, given with its `text`. */
  'dossier/addEntity': [{ readonly uri: string; readonly text: string; readonly name: string; readonly kind: EntityKind; readonly aliases: readonly string[] }, FileEdit];
  /** What adds an alias to an entity of a list or a profile note, given with its `text`; an edit of nothing when it is there already. */
  'dossier/addAlias': [{ readonly uri: string; readonly text: string; readonly id: string; readonly alias: string }, FileEdit];
  /** What is known of a source, and the file that corrections are written to; null for a text that is none. */
  'dossier/sourceDetails': [{ readonly uri: string }, SourceDetails | null];
  /** What writes a field of a source anew in the file of its details, given with its `text` (empty where there is none); an empty value takes out what is written, authors are parted by semicolons. */
  'dossier/correctSource': [{ readonly uri: string; readonly text: string; readonly field: SourceDetail['field']; readonly value: string }, FileEdit];
  /** The file that the bibliography of a draft stands in: the one that the draft names, else `file`; none when what it names cannot be written. Its style (a path or a name) and language, where it says so. */
  'dossier/bibliographyOf': [{ readonly draft: DraftText; readonly file: string }, { readonly path?: string; readonly style?: string; readonly language?: string }];
  /** What puts the sources that a draft cites, or all (`null`), into a BibTeX or CSL-JSON file, given with its `text`. */
  'dossier/writeBibliography': [{ readonly draft: DraftText | null; readonly path: string; readonly text: string }, BibliographyEdit];
  /** What writes the list of references in a draft anew, in a style (the id of a bundled one, or CSL); `refresh`: only where there is one. */
  'dossier/writeReferences': [
    { readonly draft: DraftText; readonly style: string; readonly language?: string; /** Of the heading, when there is none. */ readonly title: string; readonly refresh: boolean },
    BibliographyEdit,
  ];
  'dossier/status': [Record<string, never>, Status];
  /** Sources that could not be read or were left out, with a reason each. */
  'dossier/problems': [PageRequest, Page<{ readonly uri: string; readonly message: string }>];
  'dossier/cancelReading': [Record<string, never>, null];
  'dossier/reread': [Record<string, never>, null];
}

/** Server to client; method → params. */
export interface Notifications {
  'dossier/statusChanged': Status;
  /** Entities or mentions are other than before: views ask again. Sent at most a few times a second. `documents`: those open in an editor. */
  'dossier/changed': { readonly entities: boolean; readonly documents: readonly string[] };
  /** An answer to LSP's references holds the newest `shown` of all `total` mentions of an entity. */
  'dossier/referencesCut': { readonly id: string; readonly name: string; readonly shown: number; readonly total: number };
}

/** Server to client, only where the server has no file system (virtual workspaces, web). */
export interface FileRequests {
  /** `below`: only the file of this uri, or those in the folder of this uri. `mtime` in milliseconds since 1970. */
  'dossier/listFiles': [{ readonly folder: string; readonly below?: string }, readonly { readonly uri: string; readonly path: string; readonly size: number; readonly mtime?: number }[]];
  /** The bytes, base64. */
  'dossier/readFile': [{ readonly uri: string }, string];
}

/** Semantic token types, in the order of the legend; the modifier `suggested` marks discovered entities, `possible` unsure mentions. */
export const tokenTypes = ['dossierPerson', 'dossierFaction', 'dossierOrganization', 'dossierState'] as const;
export const tokenModifiers = ['suggested', 'possible'] as const;

/** The commands a hover may run, and nothing else. Arguments are JSON strings. */
export const hoverCommands = ['dossier.showMentions', 'dossier.showProfile', 'dossier.revealEntity', 'dossier.insertCitation', 'dossier.useSentence', 'dossier.addToGazetteer', 'dossier.copyReference'] as const;

/** What a hover hands its commands: the entity, and the mention that is hovered. */
export interface HoveredMention {
  readonly id: string;
  readonly uri: string;
  readonly range: Range;
}

/** A place of the corpus, and what stands there. */
export interface Line {
  readonly source: SourceItem;
  readonly range: Range;
  readonly text: string;
}

/** Arguments of the hover's commands. Citing: sources that mention the entity come first, the citation goes after the mention. */
export interface HoverCommandArguments {
  'dossier.showMentions': HoveredMention;
  'dossier.showProfile': HoveredMention;
  'dossier.revealEntity': HoveredMention;
  'dossier.insertCitation': HoveredMention;
  /** With `open` its place is shown; else it is asked what to do with it. */
  'dossier.useSentence': Line & { readonly open?: true };
  'dossier.addToGazetteer': HoveredMention;
  'dossier.copyReference': { readonly key: string };
}

/** What the client tells the server at start (`initializationOptions`). */
export interface InitializationOptions {
  /** The settings `dossier.*`; asked for again with `workspace/configuration` when they change. */
  readonly settings: Settings;
  /** Path of a folder outside the workspace for what is kept between sessions; without it nothing is. */
  readonly storage?: string;
  /** The sentences of the reader's language by the English ones, as `vscode.l10n.bundle` has them; none: English. */
  readonly sentences?: Readonly<Record<string, string>>;
}

export interface Settings {
  readonly languages: readonly string[];
  readonly gazetteer: {
    readonly file: string;
    /** Globs of Markdown files that are profile notes when their front matter has `aliases`; articles of the corpus never are. */
    readonly notes: readonly string[];
    /** The folder for new notes, below the folder of the workspace; nothing in it is an article. Empty: the folder of the workspace itself. */
    readonly notesFolder: string;
  };
  readonly corpus: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly maxFileSizeMB: number;
    /** Of each folder of the workspace, and its files together. */
    readonly maxFiles: number;
    readonly maxTotalMB: number;
  };
  /** What is looked for in drafts, and how loud it is said. */
  readonly checks: {
    readonly unknownKey: CheckSeverity;
    readonly unsupportedCitation: CheckSeverity;
    readonly quotation: CheckSeverity;
    readonly nameSpelling: CheckSeverity;
    readonly unsourcedName: CheckSeverity;
  };
  /** Of the server as a whole. */
  readonly memoryLimitMB: number;
  /** The patterns of VS Code's own settings of these names that are on, for this folder. */
  readonly files: { readonly exclude: readonly string[]; readonly watcherExclude: readonly string[] };
  readonly discovery: { readonly enabled: boolean };
  readonly citation: {
    readonly format: CitationFormat;
    /** Globs of files that are bibliographies. */
    readonly bibliographies: readonly string[];
    /** See `parseKeyPattern`; that of the first folder counts for all. */
    readonly keyPattern: string;
    /** Whether a line above a draft tells how many sources it cites. */
    readonly codeLens: boolean;
  };
}

export type CheckSeverity = 'off' | 'hint' | 'information' | 'warning';
