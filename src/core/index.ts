import { Cancelled, checkpoints, type CancellationToken } from '../base/cancellation';
import { Recent } from '../base/recent';
import { runInSlices } from '../base/steps';
import { citekeys, sharedCitekeys, type KeyedSource } from './citations/citekey';
import type { CitedSource } from './citations/format';
import { searchSources, sourceIndex } from './citations/search';
import type { Document, Problem } from './documents/document';
import type { ReadInput } from './documents/read';
import { readDraft, type DraftMemory, type DraftRead } from './drafts';
import { compileNames, namesFrom, shareNames, updateNames, type KnownNames } from './entities/known';
import { Listing, type KeptListing } from './entities/listing';
import {
  analysisOf, finishResolving, generationOf, hasWork, ingestInSteps, resolveSource, sourceText, takeResolved, updateInSteps, type Change, type ResolvedSource, type SourceChange,
} from './entities/update';
import { stateOf, viewOf, type EntityState } from './entities/state';
import type { View } from './entities/view';
import type { Entity } from './gazetteer/entity';
import type { Gazetteer } from './gazetteer/gazetteer';
import { readGazetteer } from './gazetteer/read';
import { decodeMentions, decodePlaces, noMentions } from './mentions/encode';
import type { LineSpan } from './mentions/lines';
import type { Mention } from './mentions/mention';
import { profileOf, type KeySentence, type Profile } from './profiles/profile';
import { sentencesNaming } from './profiles/relations';
import { entityIndex, searchEntities } from './profiles/search';
import { mentionsPage } from './mentions-page';
import { entityPart } from './search/query';
import { nameWords } from './search/name-keys';
import { searchCorpus, searchPassages, type FoundPassage, type SearchAnswer, type SearchedCorpus, type SearchQuery, type SearchRequest } from './search/search';
import { contentHash, readSource, type SourceInput } from './sources';
import { StoreBroken } from './store/broken';
import { memoryStore } from './store/memory';
import type { EncodedSource, EntityQuery, EntityRow, EntityStore, MonthCount, OccurrenceFilter, OutletCount, Page, Paged, SourceHead, SourceStore, Store } from './store/store';

/**
 * The core behind one door, wired by hand: a gazetteer, a corpus and what follows from them. What the corpus says lies in
 * a store; several of these may look at one, of which one at a time changes it. No platform: callers bring the bytes.
 */
export class Dossier {
  private state: EntityState;
  private readonly gazetteers = new Listing();
  /** What is listed by the gazetteers in force; unknown before the first. */
  private listing: string | undefined;
  private readonly profiles = new Map<string, Profile>();
  private readonly keys = new Map<string, ReadonlyMap<string, string>>();
  private resolving: { readonly state: EntityState; readonly view: View } | undefined;
  private sharedKeys: ReturnType<typeof sharedCitekeys> | undefined;
  private readonly stopped = { isCancellationRequested: false };
  private writing: Promise<unknown> = Promise.resolve();
  /** Sources taken in or out that no {@link Changed} has told of. */
  private readonly untold = new Set<string>();
  /** Another process has written to the store since {@link refresh}. */
  private others = false;
  private readonly read = new Recent<Document | undefined>(rememberedCharacters, (document) => weightOfDocument + (document?.text.length ?? 0) + (document?.prose.length ?? 0));
  private readonly decoded = new Recent<readonly Mention[]>(rememberedMentions, (mentions) => mentions.length + weightOfList);

  constructor(private readonly store: Store = memoryStore(), private readonly helpers: Helpers = {}) {
    this.state = stateOf(store, undefined, store.table<boolean>('meta').get('discovery'));
  }

  /**
   * Puts one gazetteer file in force. A file that cannot be read as a whole (`valid` is false) leaves its last good version in force.
   * @returns what is wrong with it, and what changed.
   */
  async setGazetteer(uri: string, text: string): Promise<GazetteerSet> {
    const { problems, valid } = this.readGazetteer(uri, text);
    return { problems, valid, changed: valid ? await this.list() : nothingChanged };
  }

  /** Puts these gazetteer files in force, by uri, and no others; a file without a text stays as it is. */
  async setGazetteers(texts: ReadonlyMap<string, string | undefined>): Promise<GazetteersSet> {
    this.gazetteers.keepOnly(texts);
    const read = [...texts].flatMap(([uri, text]) => (text === undefined ? [] : [{ uri, ...this.readGazetteer(uri, text) }]));
    return {
      problems: new Map(read.map(({ uri, problems }) => [uri, problems])),
      valid: new Set(read.flatMap(({ uri, valid }) => (valid ? [uri] : []))),
      changed: await this.list(),
    };
  }

  /** What is compiled from the gazetteers in force, to be {@link resume}d; nothing as long as that is not settled. */
  keptListing(room?: (bytes: number) => ArrayBufferLike): KeptListing | undefined {
    return this.listing === this.gazetteers.key ? this.gazetteers.kept((names) => shareNames(names, room)) : undefined;
  }

  /** Puts in force what was compiled in an earlier session; false when the store was made with other gazetteers. */
  resume(kept: KeptListing): boolean {
    this.seeOthers();
    if (this.listing !== undefined || this.store.table<string>('meta').get('gazetteer') !== kept.key) return false;
    const names = namesFrom(kept.names);
    this.gazetteers.resume(kept, names);
    this.listing = kept.key;
    this.state = stateOf(this.store, names, this.state.discovery);
    this.helpers.listed?.(names, this.state.discovery);
    return true;
  }

  private readGazetteer(uri: string, text: string): Pick<Gazetteer, 'problems' | 'valid'> {
    const { entities, problems, valid } = readGazetteer(uri, text);
    if (valid) this.gazetteers.put(uri, contentHash(uri, text), entities);
    return { problems, valid };
  }

  /** Puts what the gazetteers list in force. A store that was made with the same stays as it is. */
  private list(): Promise<Changed> {
    const { key } = this.gazetteers;
    return this.alone(() => this.listAs(key));
  }

  private async listAs(gazetteerKey: string): Promise<Changed> {
    const { store, state: { discovery } } = this;
    this.seeOthers();
    const before = store.table<string>('meta').get('gazetteer') ?? '';
    if (this.listing !== before) {
      // The first time, or another process has put others in force.
      if (before === gazetteerKey) {
        this.listing = gazetteerKey;
        this.state = stateOf(store, this.compiled(compileNames), discovery);
        this.helpers.listed?.(this.state.gazetteer, discovery);
        return nothingChanged;
      }
      this.state = stateOf(store, compileNames(store.entities.page({ origin: 'gazetteer', sort: 'name' }, everything).items.map(({ entity }) => entity)), discovery);
    } else if (before === gazetteerKey) return nothingChanged;
    const gazetteer = this.compiled((entities) => updateNames(this.state.gazetteer, entities));
    this.helpers.listed?.(gazetteer, discovery);
    const changed = await this.update({ gazetteer, gazetteerKey });
    this.listing = gazetteerKey;
    return changed;
  }

  /** Switches discovery on or off; without it only the gazetteer's entities are recognised. */
  async setDiscovery(enabled: boolean): Promise<Changed> {
    if (enabled === this.state.discovery) return nothingChanged;
    this.helpers.listed?.(this.state.gazetteer, enabled);
    return this.apply({ discovery: enabled });
  }

  /** Reads one file of the corpus, in slices; `undefined` when its content is as it was. Nothing is in force before {@link putSources}. */
  async readSource(input: SourceInput): Promise<EncodedSource | undefined> {
    const known = this.store.sources.head(input.uri);
    const source = await readSource(input, (hash) => known?.path === input.path && known.stamp.hash === hash);
    return 'head' in source ? source : undefined;
  }

  /** Adds or replaces sources. */
  async putSources(changed: readonly EncodedSource[]): Promise<Changed> {
    return changed.length === 0 ? nothingChanged : this.apply({ changed });
  }

  /** Takes sources in and out; what that changes is said by {@link settle}. */
  async ingest(change: SourceChange): Promise<void> {
    await this.alone(() => this.whenFree(() => runInSlices(ingestInSteps(this.state, change), checkpoints(this.stopped))));
    for (const { head } of change.changed ?? []) this.untold.add(head.uri);
    for (const [uri, head] of change.moved ?? []) this.untold.add(uri).add(head.uri);
    for (const uri of change.removed ?? []) this.untold.add(uri);
  }

  /** Works off what was ingested, in one transaction. */
  async settle(change: SourceChange = {}): Promise<Changed> {
    return this.apply(change);
  }

  async removeSources(uris: Iterable<string>): Promise<Changed> {
    const removed = [...uris].filter((uri) => this.store.sources.head(uri));
    return removed.length === 0 ? nothingChanged : this.apply({ removed });
  }

  /** See {@link readDraft}. */
  readDraft(input: ReadInput, memory?: DraftMemory, token?: CancellationToken): Promise<DraftRead> {
    return readDraft(() => this.state, input, memory, token);
  }

  /** The mentions in a source; empty for a uri that is none. */
  mentions(uri: string): readonly Mention[] {
    return this.decoded.get(uri, () => decodeMentions(this.store.sources.mentions(uri) ?? noMentions));
  }

  document(uri: string): Document | undefined {
    return this.read.get(uri, () => sourceText(this.store, uri)?.document);
  }

  entity(id: string): Entity | undefined {
    return this.state.entities.get(id);
  }

  /** Whether a gazetteer lists it, so that it is no suggestion. */
  isListed(id: string): boolean {
    return this.state.gazetteer.entities.has(id);
  }

  /** Listed entities, and discovered ones with at least one mention, the most mentioned first. */
  entities(): readonly EntitySummary[] {
    return this.store.entities.page({ sort: 'mentions' }, everything).items;
  }

  /** How many entities lists show, by kind and origin. */
  entityCounts(): ReturnType<EntityStore['counts']> {
    return this.store.entities.counts();
  }

  /** One page of the entities that lists show, of a kind and an origin or of all. */
  entitiesPage({ offset, limit, ...query }: EntityQuery & Page): Paged<EntitySummary> {
    return this.store.entities.page(query, { offset, limit });
  }

  /** Where an entity stands among those of its kind and origin; `undefined` for one that lists do not show. */
  entityPosition(id: string, sort: EntityQuery['sort']): { readonly summary: EntitySummary; readonly index: number } | undefined {
    const summary = this.store.entities.get(id);
    const index = summary && this.store.entities.position({ kind: summary.entity.kind, origin: summary.entity.origin, sort }, id);
    return summary && index !== undefined ? { summary, index } : undefined;
  }

  summary(id: string): EntitySummary | undefined {
    const row = this.store.entities.get(id);
    const entity = this.entity(id);
    return entity && (row ? { ...row, entity } : { entity, mentions: 0, sources: 0 });
  }

  /** One page of the sources that mention an entity, newest first, with how often they do. */
  sourcesPage(id: string, page: Page): Paged<{ readonly source: Source; readonly count: number }> {
    const { items, total } = this.store.occurrences.of(id, page);
    return {
      total,
      items: items.flatMap(({ uri, mentions }) => {
        const source = this.source(uri);
        return source ? [{ source, count: mentions }] : [];
      }),
    };
  }

  /** Mentions of an entity by month, of dated sources. */
  months(id: string): readonly MonthCount[] {
    return this.store.occurrences.months(id);
  }

  /** The outlets of the sources that mention an entity, those with most sources first. */
  outlets(id: string, limit: number): readonly OutletCount[] {
    return this.store.occurrences.outlets(id, limit);
  }

  /** One page of the sources that name an entity, newest first, with the sentences that do. */
  saidPage(id: string, { offset, limit, ...filter }: Page & OccurrenceFilter): Paged<{ readonly source: Source; readonly sentences: readonly KeySentence[] }> {
    const { items, total } = this.store.occurrences.of(id, { offset, limit }, filter);
    return {
      total,
      items: items.flatMap(({ uri }) => {
        const source = this.source(uri);
        const text = sourceText(this.store, uri);
        return source && text ? [{ source, sentences: sentencesNaming(id, { ...text, mentions: this.mentions(uri) }) }] : [];
      }),
    };
  }

  /** One page of the mentions of an entity, newest source first; with `uri` of those in one source. */
  mentionsPage(id: string, { uri, ...page }: Page & { readonly uri?: string | undefined }): Paged<MentionInSource> {
    return mentionsPage({
      sources: (part) => this.store.occurrences.of(id, part).items,
      upTo: (mentions) => this.store.occurrences.upTo(id, mentions),
      total: () => this.summary(id)?.mentions ?? 0,
      mentions: (place) => this.mentions(place).flatMap((mention) => (mention.entity === id ? [{ uri: place, mention }] : [])),
    }, uri, page);
  }

  /** Where the sources mention an entity, by lines, newest source first, source by source; no text is read for it. */
  *places(id: string): Iterable<{ readonly uri: string; readonly places: readonly LineSpan[] }> {
    for (let offset = 0; ; offset += placesAtOnce) {
      const { items } = this.store.occurrences.of(id, { offset, limit: placesAtOnce });
      for (const { uri } of items) yield { uri, places: decodePlaces(this.store.sources.mentions(uri) ?? noMentions, id) };
      if (items.length < placesAtOnce) return;
    }
  }

  /** The uris of the sources that mention an entity, newest first; at most so many. */
  urisNaming(id: string, limit: number): readonly string[] {
    return this.store.occurrences.of(id, { offset: 0, limit }).items.map(({ uri }) => uri);
  }

  /** Searches the words and entities of the sources; see {@link parseQuery} for what a query may hold. */
  searchCorpus(request: SearchRequest): SearchAnswer<Source> {
    return searchCorpus(this.searched(), request);
  }

  /** One page of the passages of one source that a query finds. */
  searchPassages(request: SearchQuery & Page & { readonly uri: string }): Paged<FoundPassage> {
    return searchPassages(this.searched(), request);
  }

  /** A query that finds an entity, and nobody else who has its name. */
  entityQuery(id: string): string | undefined {
    const entity = this.entity(id);
    if (!entity) return undefined;
    const [only, ...others] = this.store.entities.named(nameWords(entity.name));
    return entityPart(only === id && others.length === 0 ? entity.name : id);
  }

  private searched(): SearchedCorpus<Source> {
    return {
      store: this.store.sources,
      names: { named: (words) => this.store.entities.named(words), has: (id) => this.entity(id) !== undefined },
      source: (uri) => this.source(uri),
      article: (uri) => {
        const analysis = analysisOf(this.store, uri);
        return analysis && { document: analysis.document, tokens: analysis.tokens, mentions: this.mentions(uri) };
      },
    };
  }

  /** What the corpus says of an entity, drawn from its newest and oldest sources where they are many; kept until one of them changes. */
  profile(id: string): Profile | undefined {
    const row = this.summary(id);
    if (!row) return undefined;
    const known = this.profiles.get(id);
    if (known) return known;
    const sources = this.drawnFrom(id, row.sources).flatMap((uri) => {
      const text = sourceText(this.store, uri);
      return text ? [{ document: text.document, sentences: text.sentences, mentions: this.mentions(uri) }] : [];
    });
    const { entity, mentions, sources: count, first, last } = row;
    const { sentences, introduction, facts, relations } = profileOf(entity, sources);
    const profile: Profile = { entity, mentions, sources: count, ...(first && { first }), ...(last && { last }), sentences, facts, relations, ...(introduction && { introduction }) };
    if (this.profiles.size > 1000) this.profiles.clear();
    this.profiles.set(id, profile);
    return profile;
  }

  /** From at most so many sources a profile is drawn. */
  get profiledSources(): number {
    return profiled.newest + profiled.oldest;
  }

  private drawnFrom(id: string, total: number): readonly string[] {
    const newest = this.store.occurrences.of(id, { offset: 0, limit: profiled.newest });
    const rest = Math.max(0, total - newest.items.length);
    const oldest = rest === 0 ? [] : this.store.occurrences.of(id, { offset: Math.max(newest.items.length, total - profiled.oldest), limit: profiled.oldest }).items;
    return [...newest.items, ...oldest].map(({ uri }) => uri);
  }

  source(uri: string): Source | undefined {
    const head = this.store.sources.head(uri);
    return head && this.sourceFrom(head);
  }

  /** All sources, newest first, undated last, then by path. */
  sources(page: Page = everything): readonly Source[] {
    return this.store.sources.newest(page).map((head) => this.sourceFrom(head));
  }

  head(uri: string): SourceHead | undefined {
    return this.store.sources.head(uri);
  }

  /** What tells whether files are as they were when they were read. */
  stamps(): ReturnType<SourceStore['stamps']> {
    return this.store.sources.stamps();
  }

  /** What was {@link note}d of the sources, unless one of them is another since. */
  get noted(): string | undefined {
    return this.store.sources.noted;
  }

  /** Notes something of the sources, if it is so when nobody else writes. */
  note(what: string, isSo: () => boolean): Promise<void> {
    const { store } = this;
    return this.alone(() => this.whenFree(() => {
      store.begin();
      try {
        if (isSo()) store.sources.note(what);
        store.commit();
      } catch (error) {
        store.rollback();
        throw error;
      }
    }));
  }

  /** At most so many sources that something is wrong with. */
  troubled(limit: number): readonly SourceHead[] {
    return this.store.sources.withProblems(limit);
  }

  get sourceCount(): number {
    return this.store.sources.count;
  }

  /** Entities that lists show: see {@link entities}. */
  get entityCount(): number {
    return this.store.entities.count;
  }

  /** Entities by name or alias, typing errors allowed, best first; an empty query gives the most mentioned. */
  searchEntities(query: string, limit: number): readonly EntitySummary[] {
    if (query.trim() === '') return this.store.entities.page({ sort: 'mentions' }, { offset: 0, limit }).items;
    return searchEntities(entityIndex(this.store.entities.like(query, ranked)), query, limit);
  }

  /** Sources by title, outlet, author, date or key, typing errors allowed; `preferred` uris first, best first in each part. */
  searchSources(query: string, limit: number, preferred: readonly string[] = []): readonly Source[] {
    const wanted = preferred.slice(0, ranked).flatMap((uri) => this.source(uri) ?? []);
    const others = query.trim() === '' ? this.sources({ offset: 0, limit }) : this.store.sources.like(query, ranked).map((head) => this.sourceFrom(head));
    const found = new Map([...wanted, ...others].map((source) => [source.uri, source]));
    return searchSources(sourceIndex(found.values()), query, limit, new Set(preferred));
  }

  /** Keys that several sources ask for (`citekey:` in their front matter), with those sources. */
  sharedCitekeys(): ReturnType<typeof sharedCitekeys> {
    this.sharedKeys ??= sharedCitekeys(this.store.sources.sharedKeyBases().flatMap((base) => this.store.sources.withKeyBase(base)));
    return this.sharedKeys;
  }

  /** Told when another one has changed the store: its answers are what the last transaction left. */
  follow(changed: Changed): void {
    this.seeOthers();
    this.state = stateOf(this.store, this.state.gazetteer, this.state.discovery);
    this.forget(changed);
  }

  /** Takes note of what other processes have written to the store; true when there was something since the last call. */
  refresh(): boolean {
    this.seeOthers();
    const { others } = this;
    this.others = false;
    if (others) this.follow(anythingChanged);
    return others;
  }

  private seeOthers(): void {
    if (this.store.refresh()) this.others = true;
  }

  /** Recognises drafts with these names, while another one brings the store up to date with them. */
  use(names: KnownNames, discovery: boolean): void {
    this.state = stateOf(this.store, names, discovery);
  }

  private sourceFrom({ uri, path, title, keyBase, metadata }: SourceHead): Source {
    const { outlet, author, date, url } = metadata;
    return {
      uri, path, title, citekey: this.citekeysWith(keyBase).get(uri) ?? '',
      ...(outlet && { outlet }), ...(author && { author }), ...(date && { date }), ...(url && { url }),
    };
  }

  private citekeysWith(base: string): ReadonlyMap<string, string> {
    let keys = this.keys.get(base);
    if (!keys && this.keys.size > rememberedKeys) this.keys.clear();
    if (!keys) this.keys.set(base, (keys = citekeys(this.store.sources.withKeyBase(base) as readonly KeyedSource[], (key) => this.store.sources.withKeyBase(key).length > 0)));
    return keys;
  }

  private compiled(compile: (entities: readonly Entity[]) => KnownNames): KnownNames {
    const names = compile(this.gazetteers.entities());
    this.gazetteers.compiledAs(names);
    return names;
  }

  private apply(change: Change): Promise<Changed> {
    return this.alone(async () => {
      // What is listed must be the same for all sources: another process may have put other gazetteers in force.
      const listed = this.listing === undefined ? nothingChanged : await this.listAs(this.listing);
      const changed = await this.update(change);
      return { entities: new Set([...listed.entities, ...changed.entities]), documents: new Set([...listed.documents, ...changed.documents]) };
    });
  }

  private async update(change: Change): Promise<Changed> {
    const update = await this.whenFree(() => runInSlices(updateInSteps(this.state, change, { elsewhere: this.helpers.resolver !== undefined }), checkpoints(this.stopped)));
    this.state = update.state;
    for (const uri of update.changedDocuments) this.untold.add(uri);
    const entities = update.waits && this.helpers.resolver ? await this.resolveElsewhere(this.helpers.resolver) : update.changedEntities;
    const changed = { entities, documents: new Set(this.untold) };
    this.untold.clear();
    this.forget(changed);
    return changed;
  }

  /** Waits while another process writes, unless that lasts. */
  private async whenFree<T>(write: () => T | Promise<T>): Promise<T> {
    for (const start = Date.now(); ;) {
      try {
        return await write();
      } catch (error) {
        if (!(error instanceof StoreBroken && error.reason === 'busy') || Date.now() - start > patienceMs) throw error;
        await new Promise((resolve) => setTimeout(resolve, restMs));
        if (this.stopped.isCancellationRequested) throw new Cancelled();
      }
    }
  }

  private async resolveElsewhere(resolver: Resolver): Promise<ReadonlySet<string>> {
    const { store } = this;
    for (let current = false; !current;) {
      current = true;
      const generation = generationOf(store);
      let waiting: ResolvedSource[] = [];
      const write = async (): Promise<void> => {
        const sources = waiting;
        waiting = [];
        const taken = await this.whenFree(() => takeResolved(this.state, generation, sources));
        current &&= taken;
      };
      await resolver.resolve(store.sources.unresolved(), async (sources) => {
        if (this.stopped.isCancellationRequested) throw new Cancelled();
        if (!current) return;
        for (const { uri } of sources) this.untold.add(uri);
        waiting.push(...sources);
        if (waiting.length >= sourcesAtOnce) await write();
      });
      if (current) await write();
    }
    return this.whenFree(() => runInSlices(finishResolving(this.state), checkpoints(this.stopped)));
  }

  /** What a source names, by what the store says now; for a {@link Resolver}. Changes nothing. */
  resolve(uris: readonly string[]): readonly ResolvedSource[] {
    const { tables, gazetteer, discovery } = this.state;
    // What it remembers serves the next sources, too.
    if (this.resolving?.state !== this.state) this.resolving = { state: this.state, view: viewOf(tables, gazetteer, discovery) };
    const { view } = this.resolving;
    return uris.flatMap((uri) => resolveSource(this.store, uri, view) ?? []);
  }

  /** True when something was taken in that {@link settle} has not worked off. */
  get hasWork(): boolean {
    return hasWork(this.state);
  }

  /** Gives up the change that is being worked off, as if it had not begun; nothing is changed afterwards. */
  stop(): void {
    this.stopped.isCancellationRequested = true;
  }

  /** One change of the store after the other. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.writing.then(work);
    this.writing = done.catch(() => undefined);
    return done;
  }

  private forget({ entities, documents, any = false }: Changed): void {
    if (any) for (const kept of [this.profiles, this.read, this.decoded]) kept.clear();
    for (const id of entities) this.profiles.delete(id);
    this.keys.clear();
    this.sharedKeys = undefined;
    for (const uri of documents) {
      this.read.delete(uri);
      this.decoded.delete(uri);
    }
  }
}

/** Others who do some of the work. */
export interface Helpers {
  /** Resolves many sources elsewhere, such as in other threads. */
  readonly resolver?: Resolver;
  /** Told what is listed as soon as it is compiled, before the sources are resolved with it. */
  readonly listed?: (names: KnownNames, discovery: boolean) => void;
}

export interface Resolver {
  /** @param take gets what was resolved, in no particular order; resolving waits for it. */
  resolve(uris: readonly string[], take: (sources: readonly ResolvedSource[]) => Promise<void>): Promise<void>;
}

const everything: Page = { offset: 0, limit: Infinity };

/** Resolved sources that are written together. */
const sourcesAtOnce = 400;

/** Milliseconds that are waited for another process that writes, and from one attempt to the next. */
const patienceMs = 20_000;
const restMs = 200;

/** What is remembered of sources: characters of texts, where each counts some more; mentions; citekeys. */
const rememberedCharacters = 2_000_000;
const weightOfDocument = 20_000;
const rememberedMentions = 40_000;
const weightOfList = 50;
const rememberedKeys = 20_000;

/** So many candidates, the likest by their letters, are ranked for what was typed. */
const ranked = 300;

/** Sources that are asked for together. */
const placesAtOnce = 200;

/** A profile is drawn from so many sources: what is said now, and how it began. */
const profiled = { newest: 80, oldest: 20 };

/** By uri. */
export interface GazetteersSet {
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly valid: ReadonlySet<string>;
  readonly changed: Changed;
}

export interface GazetteerSet {
  readonly problems: readonly Problem[];
  readonly valid: boolean;
  readonly changed: Changed;
}

/** A source with what citations show of it. */
export interface Source extends CitedSource {
  /** Below the folder of the workspace. */
  readonly path: string;
}

export interface MentionInSource {
  readonly uri: string;
  readonly mention: Mention;
}

/** Mentions and sources of an entity; dates (ISO 8601) of its earliest and latest dated source. */
export type EntitySummary = EntityRow;

/** Ids of entities and uris of sources that are other than before. */
export interface Changed {
  readonly entities: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Any others may be too. */
  readonly any?: boolean;
}

export const nothingChanged: Changed = { entities: new Set(), documents: new Set() };
export const anythingChanged: Changed = { ...nothingChanged, any: true };

/** The mention at an offset, a cursor right behind the last character included. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  const inside = mentions.find((m) => m.start <= offset && offset < m.end);
  return inside ?? mentions.find((m) => m.end === offset);
}
