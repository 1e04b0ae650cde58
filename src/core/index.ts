import { Cancelled, checkpoints, type CancellationToken } from '../base/cancellation';
import { runInSlices } from '../base/steps';
import { defaultKeyPattern } from './citations/key-pattern';
import type { Problem } from './documents/document';
import type { ReadInput } from './documents/read';
import { describe, describedByOthers, describedChange, describedHead, descriptionsOf, type DescribedBy, type Description } from './descriptions';
import { patternEntry } from './source-keys';
import { readDraft, type DraftMemory, type DraftRead } from './drafts';
import { compileNames, namesFrom, shareNames, updateNames, type KnownNames } from './entities/known';
import { Listing, type KeptListing } from './entities/listing';
import { finishResolving, generationOf, hasWork, ingestInSteps, resolveSource, takeResolved, updateInSteps, type Change, type ResolvedSource, type SourceChange } from './entities/update';
import { stateOf, viewOf, type EntityState } from './entities/state';
import type { View } from './entities/view';
import type { Entity } from './gazetteer/entity';
import type { Gazetteer } from './gazetteer/gazetteer';
import { isMarkdownFile, readNote } from './gazetteer/note-file';
import { readGazetteer } from './gazetteer/read';
import type { Mention } from './mentions/mention';
import { contentHash, readSource, type SourceInput } from './sources';
import { StoreBroken } from './store/broken';
import { memoryStore } from './store/memory';
import type { EncodedSource, Store } from './store/store';
import { Answers, everything } from './answers';
import { anythingChanged, nothingChanged, type Changed } from './changed';

export type { EntitySummary, MentionInSource, Source } from './answers';
export { anythingChanged, nothingChanged, type Changed } from './changed';

/**
 * The core behind one door, wired by hand: a gazetteer, a corpus and what follows from them. What the corpus says lies in
 * a store; several of these may look at one, of which one at a time changes it. No platform: callers bring the bytes.
 */
export class Dossier extends Answers {
  protected state: EntityState;
  private readonly gazetteers = new Listing();
  /** What is listed by the gazetteers in force; unknown before the first. */
  private listing: string | undefined;
  private resolving: { readonly state: EntityState; readonly generation: number; readonly view: View } | undefined;
  private readonly stopped = { isCancellationRequested: false };
  private writing: Promise<unknown> = Promise.resolve();
  /** Sources taken in or out that no {@link Changed} has told of. */
  private readonly untold = new Set<string>();
  /** Another process has written to the store since {@link refresh}. */
  private others = false;

  constructor(store: Store = memoryStore(), private readonly helpers: Helpers = {}) {
    super(store);
    this.state = stateOf(store, undefined, store.table<boolean>('meta').get('discovery'));
  }

  /**
   * Puts one gazetteer file in force, a list or a profile note. A file that cannot be read as a whole (`valid` is false) leaves its last good version in force.
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

  /** What profile notes say otherwise than lists or other notes, by uri. */
  get noteConflicts(): ReadonlyMap<string, readonly Problem[]> {
    return this.gazetteers.conflicts;
  }

  private readGazetteer(uri: string, text: string): Pick<Gazetteer, 'problems' | 'valid'> {
    if (isMarkdownFile(uri)) {
      const { note, problems, valid } = readNote(uri, text);
      // Most of what is written in a note lists nothing.
      if (note) this.gazetteers.putNote(uri, contentHash(uri, JSON.stringify(note)), note);
      else if (valid) this.gazetteers.drop(uri);
      return { problems, valid };
    }
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
    await this.alone(() => this.whenFree(() => runInSlices(ingestInSteps(this.state, describedChange(this.store, change)), checkpoints(this.stopped))));
    for (const { head } of change.changed ?? []) this.untold.add(head.uri);
    for (const [uri, head] of change.moved ?? []) this.untold.add(uri).add(head.uri);
    for (const uri of change.removed ?? []) this.untold.add(uri);
  }

  /** Works off what was ingested, in one transaction. */
  async settle(change: SourceChange = {}): Promise<Changed> {
    return this.apply(change);
  }

  /** Puts in force what sidecars or bibliographies say of sources, by uri, in the place of all they said before. */
  async describe(by: DescribedBy, said: ReadonlyMap<string, Description>): Promise<Changed> {
    // Mostly nobody says anything, and a transaction would keep others waiting.
    if (said.size === 0 && this.descriptions(by).size === 0) return nothingChanged;
    const moved = await this.transaction(() => describe(this.store, by, said));
    return moved.length === 0 ? nothingChanged : this.apply({ moved });
  }

  /** What {@link describe} was told last. */
  descriptions(by: DescribedBy): ReadonlyMap<string, Description> {
    return new Map(descriptionsOf(this.store, by).entries());
  }

  /** All sources with their metadata, as they are without what one of those who {@link describe} them says. */
  describedByOthers(by: DescribedBy): ReturnType<typeof describedByOthers> {
    return describedByOthers(this.store, by);
  }

  /** Makes the keys of all sources by a pattern (see `parseKeyPattern`; one that is none counts as the standard one), where they were made by another. */
  async setKeyPattern(text: string): Promise<Changed> {
    const { store } = this;
    const meta = store.table<string>('meta');
    if ((meta.get(patternEntry) ?? defaultKeyPattern) === text && meta.get(patternsFor) === undefined) return nothingChanged;
    // Until all are made, this says that they are not.
    await this.transaction(() => meta.write([[patternEntry, text], [patternsFor, text]]));
    const moved = [...store.sources.heads()].flatMap((head) => {
      const now = describedHead(store, head);
      return now.keyBase === head.keyBase ? [] : [[head.uri, now] as const];
    });
    const changed = moved.length === 0 ? nothingChanged : await this.apply({ moved });
    await this.transaction(() => meta.write([[patternsFor, undefined]]));
    return moved.length === 0 ? changed : anythingChanged;
  }

  async removeSources(uris: Iterable<string>): Promise<Changed> {
    const removed = [...uris].filter((uri) => this.store.sources.head(uri));
    return removed.length === 0 ? nothingChanged : this.apply({ removed });
  }

  /** See {@link readDraft}. */
  readDraft(input: ReadInput, memory?: DraftMemory, token?: CancellationToken): Promise<DraftRead> {
    return readDraft(() => this.state, input, memory, token);
  }

  /** Notes something of the sources, if it is so when nobody else writes. */
  note(what: string, isSo: () => boolean): Promise<void> {
    return this.transaction(() => {
      if (isSo()) this.store.sources.note(what);
    });
  }

  /** Writes at once, when nobody else does. */
  private transaction<T>(write: () => T): Promise<T> {
    const { store } = this;
    return this.alone(() => this.whenFree(() => {
      store.begin();
      try {
        const written = write();
        store.commit();
        return written;
      } catch (error) {
        store.rollback();
        throw error;
      }
    }));
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
    const update = await this.whenFree(() => runInSlices(updateInSteps(this.state, describedChange(this.store, change), { elsewhere: this.helpers.resolver !== undefined }), checkpoints(this.stopped)));
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
    // What it remembers serves the next sources, too, until other names are decided on.
    const generation = generationOf(this.store);
    if (this.resolving?.state !== this.state || this.resolving.generation !== generation) this.resolving = { state: this.state, generation, view: viewOf(tables, gazetteer, discovery) };
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

}

const patternsFor = 'keyPatternWanted';

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

/** Resolved sources that are written together. */
const sourcesAtOnce = 400;

/** Milliseconds that are waited for another process that writes, and from one attempt to the next. */
const patienceMs = 20_000;
const restMs = 200;

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

/** The mention at an offset, a cursor right behind the last character included. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  const inside = mentions.find((m) => m.start <= offset && offset < m.end);
  return inside ?? mentions.find((m) => m.end === offset);
}
