import { checkpoints, neverCancelled, type CancellationToken } from '../base/cancellation';
import { runInSlices } from '../base/steps';
import { compareText } from '../base/text';
import { citekeys, sharedCitekeys, type KeyedSource } from './citations/citekey';
import type { CitedSource } from './citations/format';
import { searchSources, sourceIndex, type SourceIndex } from './citations/search';
import type { Document, Problem } from './documents/document';
import { readDocument, sourceTitle } from './documents/read';
import { readMemory, type ReadMemory } from './documents/read-memory';
import type { TextParts } from './documents/text-parts';
import { Draft, type DraftNames } from './entities/draft';
import type { Entity } from './gazetteer/entity';
import { emptyState, update, type Change, type EntityState } from './entities/state';
import type { Gazetteer } from './gazetteer/gazetteer';
import { readGazetteer } from './gazetteer/read';
import type { Analysis } from './mentions/analysis';
import { analyzeInSteps } from './mentions/analyze';
import type { Mention } from './mentions/mention';
import { buildProfile, type Profile } from './profiles/profile';
import { entityIndex, searchEntities, type EntityIndex } from './profiles/search';

/**
 * The core behind one door, wired by hand: a gazetteer, a corpus and what follows from them. It holds the only state
 * there is; everything else in the core is a function. No platform: callers bring the bytes.
 */
export class Dossier {
  private state: EntityState = emptyState;
  private readonly gazetteers = new Map<string, Gazetteer>();
  private readonly read = new Map<string, SourceRead>();
  /** Entity → source → its mentions there. */
  private readonly occurrences = new Map<string, Map<string, readonly Mention[]>>();
  private readonly summaries = new Map<string, EntitySummary>();
  private readonly profiles = new Map<string, Profile>();
  /** Made when first asked for after a change. */
  private keys: ReadonlyMap<string, string> | undefined;
  private sharedKeys: ReturnType<typeof sharedCitekeys> | undefined;
  private shown: readonly EntitySummary[] | undefined;
  /** Kept; what changed is indexed again when a search comes. */
  private readonly entityNames: EntityIndex<EntitySummary> = entityIndex();
  private readonly sourceTitles: SourceIndex<Source> = sourceIndex();
  private searched: { names: boolean; titles: boolean } = { names: false, titles: false };

  /**
   * Puts one gazetteer file in force. A file that cannot be read as a whole leaves its last good version in force.
   * @returns what is wrong with it, and what changed.
   */
  setGazetteer(uri: string, text: string): { readonly problems: readonly Problem[]; readonly changed: Changed } {
    const gazetteer = readGazetteer(uri, text);
    if (!gazetteer.valid) return { problems: gazetteer.problems, changed: nothingChanged };
    this.gazetteers.set(uri, gazetteer);
    return { problems: gazetteer.problems, changed: this.apply({ gazetteer: this.listed() }) };
  }

  removeGazetteer(uri: string): Changed {
    return this.gazetteers.delete(uri) ? this.apply({ gazetteer: this.listed() }) : nothingChanged;
  }

  /** Switches discovery on or off; without it only the gazetteer's entities are recognised. */
  setDiscovery(enabled: boolean): Changed {
    return this.apply({ discovery: enabled });
  }

  /** Reads one file of the corpus, in slices; `undefined` when its text is as it was. Nothing is in force before {@link putSources}. */
  async readSource(input: SourceInput): Promise<SourceRead | undefined> {
    const document = await readDocument(input);
    const known = this.read.get(input.uri);
    if (known && known.path === input.path && sameDocument(known.analysis.document, document)) return undefined;
    const analysis = await runInSlices(analyzeInSteps(document), checkpoints(neverCancelled));
    return { uri: input.uri, path: input.path, analysis };
  }

  /** Adds or replaces sources. */
  putSources(sources: readonly SourceRead[]): Changed {
    if (sources.length === 0) return nothingChanged;
    for (const source of sources) this.read.set(source.uri, source);
    this.keys = undefined;
    this.sharedKeys = undefined;
    return this.apply({ changed: sources.map((source) => source.analysis) });
  }

  removeSources(uris: Iterable<string>): Changed {
    const removed = [...uris].filter((uri) => this.read.delete(uri));
    if (removed.length === 0) return nothingChanged;
    this.keys = undefined;
    this.sharedKeys = undefined;
    return this.apply({ removed });
  }

  /**
   * Reads a text that is no source, a draft as it stands in an editor or a source that is being edited, and what it names.
   * Works in slices; of a draft read before only what is new is worked on. One call at a time for each memory.
   */
  async readDraft(input: SourceInput, memory: DraftMemory = draftMemory(), token: CancellationToken = neverCancelled): Promise<DraftRead> {
    const checkpoint = checkpoints(token, 5);
    const { read } = memory;
    const same = memory.bytes === input.bytes && memory.languageId === input.languageId;
    if (read && same && memory.state === this.state) return read;
    const document = read && same ? read.document : await readDocument(input, memory.texts);
    await checkpoint();
    const { state } = this;
    const names = await runInSlices(memory.draft.update(state, document), checkpoint);
    Object.assign(memory, { bytes: input.bytes, read: { document, names }, state, languageId: input.languageId });
    return { document, names };
  }

  /** The mentions in a source; empty for a uri that is none. */
  mentions(uri: string): readonly Mention[] {
    return this.state.mentions.get(uri) ?? [];
  }

  entity(id: string): Entity | undefined {
    return this.state.entities.get(id);
  }

  /** Listed entities, and discovered ones with at least one mention; in no particular order. */
  entities(): readonly EntitySummary[] {
    this.shown ??= [...this.state.entities.keys()]
      .flatMap((id) => this.summary(id) ?? [])
      .filter(({ entity, mentions }) => mentions > 0 || entity.origin === 'gazetteer');
    return this.shown;
  }

  summary(id: string): EntitySummary | undefined {
    const known = this.summaries.get(id);
    if (known) return known;
    const entity = this.entity(id);
    if (!entity) return undefined;
    let mentions = 0;
    const dates: string[] = [];
    const places = this.occurrences.get(id) ?? new Map<string, readonly Mention[]>();
    for (const [uri, found] of places) {
      mentions += found.length;
      const date = this.read.get(uri)?.analysis.document.metadata.date;
      if (date) dates.push(date);
    }
    dates.sort();
    const first = dates[0];
    const last = dates[dates.length - 1];
    const summary = { entity, mentions, sources: places.size, ...(first && { first }), ...(last && { last }) };
    this.summaries.set(id, summary);
    return summary;
  }

  /** The sources that mention an entity with its mentions there: newest first, undated last, then by path. */
  occurrencesOf(id: string): readonly { readonly source: Source; readonly mentions: readonly Mention[] }[] {
    return [...(this.occurrences.get(id) ?? [])]
      .flatMap(([uri, mentions]) => {
        const source = this.source(uri);
        return source ? [{ source, mentions }] : [];
      })
      .sort((a, b) => newestFirst(a.source, b.source));
  }

  /** What the corpus says of an entity; kept until one of its sources changes. */
  profile(id: string): Profile | undefined {
    const entity = this.entity(id);
    if (!entity) return undefined;
    const known = this.profiles.get(id);
    if (known) return known;
    const sources = [...(this.occurrences.get(id)?.keys() ?? [])].flatMap((uri) => {
      const source = this.read.get(uri);
      return source ? [{ analysis: source.analysis, mentions: this.mentions(uri) }] : [];
    });
    const profile = buildProfile({ entity, sources });
    this.profiles.set(id, profile);
    return profile;
  }

  source(uri: string): Source | undefined {
    const source = this.read.get(uri);
    if (!source) return undefined;
    const { outlet, author, date, url } = source.analysis.document.metadata;
    return {
      ...source,
      citekey: this.citekeys().get(uri) ?? '',
      title: sourceTitle(source.analysis.document, source.path),
      ...(outlet && { outlet }),
      ...(author && { author }),
      ...(date && { date }),
      ...(url && { url }),
    };
  }

  /** All sources, newest first, undated last, then by path. */
  sources(): readonly Source[] {
    return [...this.read.keys()].flatMap((uri) => this.source(uri) ?? []).sort(newestFirst);
  }

  /** Entities that lists show: see {@link entities}. */
  get entityCount(): number {
    return this.entities().length;
  }

  /** Entities by name or alias, typing errors allowed, best first; an empty query gives the most mentioned. */
  searchEntities(query: string, limit: number): readonly EntitySummary[] {
    if (!this.searched.names) this.entityNames.sync(this.entities());
    this.searched.names = true;
    return searchEntities(this.entityNames, query, limit);
  }

  /** Sources by title, outlet, author, date or key, typing errors allowed; `preferred` uris first, best first in each part. */
  searchSources(query: string, limit: number, preferred?: ReadonlySet<string>): readonly Source[] {
    if (!this.searched.titles) this.sourceTitles.sync(this.sources());
    this.searched.titles = true;
    return searchSources(this.sourceTitles, query, limit, preferred);
  }

  /** Keys that several sources ask for (`citekey:` in their front matter), with those sources. */
  sharedCitekeys(): ReturnType<typeof sharedCitekeys> {
    this.sharedKeys ??= sharedCitekeys(this.keyed());
    return this.sharedKeys;
  }

  get sourceCount(): number {
    return this.read.size;
  }

  private citekeys(): ReadonlyMap<string, string> {
    const keys = this.keys ?? citekeys(this.keyed());
    this.keys = keys;
    return keys;
  }

  private keyed(): readonly KeyedSource[] {
    return [...this.read.values()].map(({ uri, path, analysis }) => ({ uri, path, metadata: analysis.document.metadata }));
  }

  /** The entities of all gazetteer files in the order of their names; an id used twice gets a number. */
  private listed(): readonly Entity[] {
    const taken = new Set<string>();
    return [...this.gazetteers.values()]
      .sort((a, b) => compareText(a.uri, b.uri))
      .flatMap((gazetteer) => gazetteer.entities)
      .map((entity) => {
        let id = entity.id;
        for (let n = 2; taken.has(id); n++) id = `${entity.id}-${n}`;
        taken.add(id);
        return id === entity.id ? entity : { ...entity, id };
      });
  }

  private apply(change: Change): Changed {
    const before = this.state;
    const { state, changedEntities, changedDocuments } = update(before, change);
    this.state = state;
    this.shown = undefined;
    this.searched = { names: false, titles: false };
    for (const uri of changedDocuments) this.reindex(uri, before.mentions.get(uri) ?? [], state.mentions.get(uri) ?? []);
    for (const id of changedEntities) this.forget(id);
    return { entities: changedEntities, documents: changedDocuments };
  }

  private forget(id: string): void {
    this.summaries.delete(id);
    this.profiles.delete(id);
  }

  private reindex(uri: string, before: readonly Mention[], after: readonly Mention[]): void {
    for (const { entity } of before) {
      this.forget(entity);
      this.occurrences.get(entity)?.delete(uri);
    }
    const grouped = new Map<string, Mention[]>();
    for (const mention of after) {
      const group = grouped.get(mention.entity);
      if (group) group.push(mention);
      else grouped.set(mention.entity, [mention]);
    }
    for (const [id, mentions] of grouped) {
      this.forget(id);
      const places = this.occurrences.get(id) ?? new Map<string, readonly Mention[]>();
      this.occurrences.set(id, places.set(uri, mentions));
    }
    for (const { entity } of before) if (this.occurrences.get(entity)?.size === 0) this.occurrences.delete(entity);
  }
}

export interface SourceInput {
  readonly uri: string;
  /** Path below the corpus folder, with forward slashes. */
  readonly path: string;
  /** The bytes of a file, or the text of an open editor, whole or in its paragraphs (`cutText`, `editText`). */
  readonly bytes: Uint8Array | string | TextParts;
  readonly languageId?: string;
  readonly maxBytes?: number;
}

/** A draft, read, with what it names. */
export interface DraftRead {
  readonly document: Document;
  readonly names: DraftNames;
}

/** What is kept of a draft between its versions. */
export interface DraftMemory {
  readonly texts: ReadMemory;
  readonly draft: Draft;
  bytes: SourceInput['bytes'] | undefined;
  languageId: string | undefined;
  state: EntityState | undefined;
  read: DraftRead | undefined;
}

export function draftMemory(): DraftMemory {
  return { texts: readMemory(), draft: new Draft(), bytes: undefined, languageId: undefined, state: undefined, read: undefined };
}

/** One file of the corpus, read and analysed. */
export interface SourceRead {
  readonly uri: string;
  readonly path: string;
  readonly analysis: Analysis;
}

/** A source with what citations show of it. */
export interface Source extends SourceRead, CitedSource {}

export interface EntitySummary {
  readonly entity: Entity;
  readonly mentions: number;
  readonly sources: number;
  /** ISO 8601, of the earliest and latest dated source. */
  readonly first?: string;
  readonly last?: string;
}

/** Ids of entities and uris of sources that are other than before. */
export interface Changed {
  readonly entities: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

export const nothingChanged: Changed = { entities: new Set(), documents: new Set() };

/** The mention at an offset, a cursor right behind the last character included. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  const inside = mentions.find((m) => m.start <= offset && offset < m.end);
  return inside ?? mentions.find((m) => m.end === offset);
}

function sameDocument(a: Document, b: Document): boolean {
  return a.format === b.format && a.text === b.text;
}

function newestFirst(a: Source, b: Source): number {
  return compareText(b.date ?? '', a.date ?? '') || compareText(a.path, b.path) || compareText(a.uri, b.uri);
}
