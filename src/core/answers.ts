import type { CancellationToken } from '../base/cancellation';
import { Recent } from '../base/recent';
import { keyWords } from './citations/bibliographies';
import type { FixedKeys } from './citations/citekey';
import type { CitedSource } from './citations/cited';
import { pinOf, type PinnedKey } from './citations/pins';
import type { Document, MetadataField } from './documents/document';
import { analysisOf, sourceText } from './entities/update';
import type { EntityState } from './entities/state';
import type { Entity } from './gazetteer/entity';
import { findSources, urisSaying } from './find-sources';
import { decodeMentions, decodePlaces, noMentions } from './mentions/encode';
import type { LineSpan } from './mentions/lines';
import type { Mention } from './mentions/mention';
import { DrawnProfiles } from './profiles/drawn';
import type { Drawing, KeySentence, Profile, ReadSource } from './profiles/profile';
import { sentencesNaming } from './profiles/relations';
import { entityIndex, searchEntities } from './profiles/search';
import { mentionsPage } from './mentions-page';
import { entityPart } from './search/query';
import { nameWords } from './search/name-keys';
import { searchCorpus, searchPassages, type FoundPassage, type SearchAnswer, type SearchedCorpus, type SearchQuery, type SearchRequest } from './search/search';
import type { Changed } from './changed';
import { SourceAddresses } from './source-addresses';
import { SourceKeys } from './source-keys';
import type { EntityQuery, EntityRow, EntityStore, MonthCount, OccurrenceFilter, OutletCount, Page, Paged, SourceHead, SourceStore, Store } from './store/store';

/**
 * What a dossier says of its corpus, from a store, and what it remembers of the last answers. Changes nothing: see `Dossier`.
 */
export abstract class Answers {
  protected abstract state: EntityState;
  private readonly profiles = new DrawnProfiles({
    summary: (id) => this.summary(id),
    sources: (id, page) => this.store.occurrences.of(id, page).items.map(({ uri }) => uri),
    read: (uri) => this.textAndMentions(uri),
    reread: (uri) => {
      const text = sourceText(this.store, uri);
      return text && { ...text, mentions: decodeMentions(this.store.sources.mentions(uri) ?? noMentions) };
    },
  });
  private readonly keys: SourceKeys;
  private readonly addresses: SourceAddresses;
  private newest: { readonly date: string | undefined } | undefined;
  private readonly read = new Recent<Document | undefined>(rememberedCharacters, (document) => weightOfDocument + (document?.text.length ?? 0) + (document?.prose.length ?? 0));
  private readonly decoded = new Recent<readonly Mention[]>(rememberedMentions, (mentions) => mentions.length + weightOfList);

  constructor(protected readonly store: Store) {
    this.keys = new SourceKeys(store);
    this.addresses = new SourceAddresses(store);
  }

  /** Where the sources mention an entity, by lines, newest source first, source by source; no text is read for it. */
  *places(id: string): Iterable<{ readonly uri: string; readonly places: readonly LineSpan[] }> {
    for (let offset = 0; ; offset += placesAtOnce) {
      const { items } = this.store.occurrences.of(id, { offset, limit: placesAtOnce });
      for (const { uri } of items) yield { uri, places: decodePlaces(this.store.sources.mentions(uri) ?? noMentions, id) };
      if (items.length < placesAtOnce) return;
    }
  }

  /** What was noted of the sources (`Dossier.note`), unless one of them is another since. */
  get noted(): string | undefined {
    return this.store.sources.noted;
  }

  /** The mentions in a source; empty for a uri that is none. */
  mentions(uri: string): readonly Mention[] {
    return this.decoded.get(uri, () => decodeMentions(this.store.sources.mentions(uri) ?? noMentions));
  }

  /** How often a source mentions which entities, by id. */
  namedIn(uri: string): ReadonlyMap<string, number> {
    return this.store.occurrences.in(uri);
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
        const read = this.textAndMentions(uri);
        return source && read ? [{ source, sentences: sentencesNaming(id, read) }] : [];
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

  private get named(): Pick<SearchedCorpus<Source>, 'names'> & { readonly store: SourceStore } {
    return { store: this.store.sources, names: { named: (words) => this.store.entities.named(words), has: (id) => this.entity(id) !== undefined } };
  }

  private searched(): SearchedCorpus<Source> {
    return {
      ...this.named,
      source: (uri) => this.source(uri),
      article: (uri) => {
        const analysis = analysisOf(this.store, uri);
        return analysis && { document: analysis.document, tokens: analysis.tokens, mentions: this.mentions(uri) };
      },
    };
  }

  /** What the corpus says of an entity, drawn from its newest and oldest sources where they are many; kept until one of them changes. */
  profile(id: string, drawing: Drawing): Profile | undefined {
    return this.profiles.draw(id, drawing);
  }

  /**
   * The same in slices, between which others get a turn.
   * @throws Cancelled
   */
  async profileInSlices(id: string, drawing: Drawing, token: CancellationToken): Promise<Profile | undefined> {
    return await this.profiles.drawInSlices(id, drawing, token);
  }

  /** Whether all of a profile is there already. */
  isProfileDrawn(id: string): boolean {
    return this.profiles.isDrawn(id, 'whole');
  }

  /**
   * The same with facts and relations from every source that names the entity, in slices. What is read is not kept.
   * @throws Cancelled
   */
  async profileOfAll(id: string, drawing: Drawing, token: CancellationToken): Promise<Profile | undefined> {
    return await this.profiles.drawFromAll(id, drawing, token);
  }

  private textAndMentions(uri: string): ReadSource | undefined {
    const text = sourceText(this.store, uri);
    // Whoever shows what it says asks for it next.
    if (text) this.read.get(uri, () => text.document);
    return text && { ...text, mentions: this.mentions(uri) };
  }

  source(uri: string): Source | undefined {
    const head = this.store.sources.head(uri);
    return head && this.sourceFrom(head);
  }

  /** All sources, newest first, undated last, then by path. */
  sources(page: Page = everything): readonly Source[] {
    return this.store.sources.newest(page).map((head) => this.sourceFrom(head));
  }

  /** The date of the newest source, which ages are counted from; undefined when none is dated. */
  get newestDate(): string | undefined {
    this.newest ??= { date: this.store.sources.newest({ offset: 0, limit: 1 })[0]?.metadata.date };
    return this.newest.date;
  }

  head(uri: string): SourceHead | undefined {
    return this.store.sources.head(uri);
  }

  heads(): Iterable<SourceHead> {
    return this.store.sources.heads();
  }

  /** What tells whether files are as they were when they were read. */
  stamps(): ReturnType<SourceStore['stamps']> {
    return this.store.sources.stamps();
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

  /** Sources to cite, those of `groups` (uris) first: see `find-sources.ts`. */
  findSources(query: string, limit: number, groups: readonly (readonly string[])[] = [], inTexts = true): readonly { readonly source: Source; readonly byText: boolean }[] {
    return findSources({ ...this.named, withKey: (typed) => this.keys.fixedLike(typed, 20), show: (head) => this.sourceFrom(head) }, query, limit, groups, inTexts);
  }

  /** Uris of the sources whose text has all parts of a query that is being typed, best first. */
  urisSaying(query: string, limit: number): readonly string[] {
    return urisSaying(this.named, query, limit);
  }

  /** The source that is cited by a key, letter case included. */
  sourceWithKey(key: string): Source | undefined {
    const uri = this.keys.uriOf(key);
    return uri === undefined ? undefined : this.source(uri);
  }

  /** The uri of the source at a web address; see {@link SourceAddresses}. */
  sourceAtAddress(url: string): string | undefined {
    return this.addresses.uriAt(url);
  }

  /** Whether a key is that of a source or an entry, or was given out, whatever its letter case. */
  isKeyTaken(key: string): boolean {
    return this.keys.isTaken(key);
  }

  /** Sources for a key that is being typed: by key, title, outlet, author or date. */
  sourcesForKey(typed: string, limit: number): readonly Source[] {
    if (typed === '') return this.sources({ offset: 0, limit });
    const given = this.keys.fixedLike(typed, limit).flatMap((uri) => this.source(uri) ?? []);
    const exact = this.sourceWithKey(typed);
    const all = [...(exact ? [exact] : []), ...given, ...this.findSources(keyWords(typed), limit).flatMap(({ source, byText }) => (byText ? [] : [source]))];
    const begins = (source: Source): boolean => source.citekey.toLowerCase().startsWith(typed.toLowerCase());
    return [...new Map([...all.filter(begins), ...all].map((source) => [source.uri, source])).values()].slice(0, limit);
  }

  /** From here on these keys are given out: see `fixedKeys`. */
  useKeys(fixed: FixedKeys): void {
    this.keys.use(fixed);
  }

  /** What is kept of the keys of sources when they are given out. */
  pinsOf(uris: readonly string[]): readonly PinnedKey[] {
    return uris.flatMap((uri) => {
      const head = this.store.sources.head(uri);
      return head ? [pinOf(head, this.keys.of(head))] : [];
    });
  }

  /** Keys that several sources ask for (`citekey:` in their front matter), with those sources. */
  sharedCitekeys(): SourceKeys['shared'] {
    return this.keys.shared;
  }

  private sourceFrom(head: SourceHead): Source {
    const { uri, path, title, metadata: { outlet, author, date, url, inferred } } = head;
    return {
      uri, path, title, citekey: this.keys.of(head),
      ...(outlet && { outlet }), ...(author && { author }), ...(date && { date }), ...(url && { url }), ...(inferred && inferred.length > 0 && { inferred }),
    };
  }

  /** Forgets what was remembered of these. */
  protected forget({ entities, documents, any = false }: Changed): void {
    if (any) for (const kept of [this.read, this.decoded]) kept.clear();
    this.profiles.forget(any ? 'all' : entities);
    this.newest = undefined;
    this.keys.forget();
    this.addresses.forget(any ? undefined : documents);
    for (const uri of documents) {
      this.read.delete(uri);
      this.decoded.delete(uri);
    }
  }
}

/** A source with what citations show of it. */
export interface Source extends CitedSource {
  /** Below the folder of the workspace. */
  readonly path: string;
  /** What of it was concluded rather than read. */
  readonly inferred?: readonly MetadataField[];
}

export interface MentionInSource {
  readonly uri: string;
  readonly mention: Mention;
}

/** Mentions and sources of an entity; dates (ISO 8601) of its earliest and latest dated source. */
export type EntitySummary = EntityRow;

/** What is remembered of sources: characters of texts, where each counts some more; mentions. */
const rememberedCharacters = 2_000_000;
const weightOfDocument = 20_000;
const rememberedMentions = 40_000;
const weightOfList = 50;

/** So many candidates, the likest by their letters, are ranked for what was typed. */
const ranked = 300;

/** Sources that are asked for together. */
const placesAtOnce = 200;

/** The page that holds all. */
export const everything: Page = { offset: 0, limit: Infinity };
