import { runSteps, type Steps } from '../../base/steps';
import type { Span } from '../../base/span';
import type { Document } from '../documents/document';
import { decodeAnalysis, decodeSentences, decodeStatement, encodeMentions } from '../mentions/encode';
import type { Analysis } from '../mentions/analysis';
import { soundKey } from '../names/sound-key';
import type { EncodedSource, EntityRow, SourceHead, Store } from '../store/store';
import type { KnownNames } from './known';
import { resolve } from './resolve';
import { discoveredEntity, stateOf, viewOf, type EntityState } from './state';
import { compareGazetteers, count, editTables, flush, nothingDirty, workOff, workOffAll, type Dirty, type Editor } from './tables';
import type { Cluster, View } from './view';

export interface SourceChange {
  readonly changed?: readonly EncodedSource[];
  /** Sources whose content stays, by uri, and what is said of them now: another place, time of change or metadata. */
  readonly moved?: readonly (readonly [uri: string, head: SourceHead])[];
  /** Uris of sources that are gone. */
  readonly removed?: readonly string[];
}

export interface Change extends SourceChange {
  /** All listed names; absent: as before. */
  readonly gazetteer?: KnownNames;
  /** Kept with the index, under `meta`: says what it was made with. */
  readonly gazetteerKey?: string;
  /** Whether unlisted names are discovered; absent: as before. */
  readonly discovery?: boolean;
}

export interface Update {
  readonly state: EntityState;
  /** Ids of entities that came, went, or whose names, kind or mentions changed. */
  readonly changedEntities: ReadonlySet<string>;
  /** Uris whose text or mentions changed. */
  readonly changedDocuments: ReadonlySet<string>;
  /** The names are decided, but `unresolved` sources of the store wait for {@link takeResolved} and {@link finishResolving}. */
  readonly waits?: boolean;
}

export interface UpdateOptions {
  /** Where more names than this are touched, all sources are resolved again. */
  readonly many?: number;
  /** Many sources are left to be resolved elsewhere: see {@link Update.waits}. */
  readonly elsewhere?: boolean;
}

/** {@link updateInSteps} at once. */
export function update(state: EntityState, change: Change, options?: UpdateOptions): Update {
  return runSteps(updateInSteps(state, change, options));
}

/**
 * Brings a store up to date, as a whole or, when it throws, not at all. Equals building from nothing, whatever the order of
 * files and changes: all that is kept of documents are sums and sorted sets. Only documents that changed, or that hold the
 * first word of a name that came, went or changed, are resolved again; where many names are touched, all are.
 */
export function* updateInSteps(state: EntityState, change: Change, { many = 5000, elsewhere = false }: UpdateOptions = {}): Steps<Update> {
  const { store } = state;
  let done = false;
  store.begin();
  try {
    const dirty = takeDirty(store);
    const editor = editTables(state.tables);
    const changedDocuments = new Set<string>();
    yield* takeIn(state, editor, change, dirty, changedDocuments);
    const next = stateOf(store, change.gazetteer ?? state.gazetteer, change.discovery ?? state.discovery);
    const all = yield* decideNames(state, next, editor, dirty, many);
    remember(store, change, next);
    let result: Update;
    if (elsewhere && (all || store.sources.unresolved().length > fewSources)) {
      if (all) store.sources.unresolve();
      else if (dirty.words.size > 0) store.sources.unresolve(store.sources.holding(dirty.words));
      keepDirty(store, { ...nothingDirty(), entities: dirty.entities });
      result = { state: next, changedEntities: new Set(), changedDocuments, waits: true };
    } else {
      const mentioned = yield* resolveHere(next, dirty, all, changedDocuments);
      const changedEntities = yield* sumAgain(next, new Set([...mentioned, ...dirty.entities]), mentioned);
      result = { state: next, changedEntities, changedDocuments };
    }
    store.commit();
    done = true;
    return result;
  } finally {
    // Thrown, or abandoned at a step.
    if (!done) store.rollback();
  }
}

/** So many sources are resolved without asking for help. */
const fewSources = 200;

/**
 * Takes sources in or out without saying yet what that changes: their names are counted, and the next {@link updateInSteps}
 * works off what they touch, in this process or a later one. Removed sources are gone at once.
 */
export function ingest(state: EntityState, change: SourceChange): void {
  runSteps(ingestInSteps(state, change));
}

/** {@link ingest} in steps. */
export function* ingestInSteps(state: EntityState, change: SourceChange): Steps<void> {
  const { store } = state;
  let done = false;
  store.begin();
  try {
    const dirty = nothingDirty();
    const editor = editTables(state.tables);
    yield* takeIn(state, editor, change, dirty, new Set());
    flush(editor);
    yield;
    keepDirty(store, dirty);
    store.commit();
    done = true;
  } finally {
    if (!done) store.rollback();
  }
}

/** True when something was taken in, or decided, that has not been worked off. */
export function hasWork({ store }: EntityState): boolean {
  for (const _ of store.table('dirty').entries()) return true;
  return store.sources.unresolved().length > 0;
}

/** Adds to what is to be worked off: one row each time, however much it is. */
function keepDirty(store: Store, { keys, ranked, entities }: Dirty): void {
  const marks = [...marked('k', keys), ...marked('r', ranked), ...marked('e', entities)];
  if (marks.length === 0) return;
  const meta = store.table<unknown>('meta');
  const row = ((meta.get('dirty') as number | undefined) ?? 0) + 1;
  meta.write([['dirty', row]]);
  store.table<readonly string[]>('dirty').write([[String(row), marks]]);
}

function marked(sign: string, words: ReadonlySet<string>): readonly string[] {
  return [...words].map((word) => sign + word);
}

/** What {@link ingest} has left to do. What surnames and acronyms stood for before is not known any more: all count as changed. */
function takeDirty(store: Store): Dirty {
  const dirty = nothingDirty();
  const table = store.table<readonly string[]>('dirty');
  let any = false;
  for (const [, marks] of table.entries()) {
    any = true;
    for (const mark of marks) (mark[0] === 'k' ? dirty.keys : mark[0] === 'r' ? dirty.words : dirty.entities).add(mark.slice(1));
  }
  if (any) table.clear();
  return dirty;
}

function* takeIn({ store }: EntityState, editor: Editor, { changed = [], moved = [], removed = [] }: SourceChange, dirty: Dirty, changedDocuments: Set<string>): Steps<void> {
  let n = 0;
  for (const uri of removed) {
    const body = store.sources.body(uri);
    if (!body) continue;
    count(editor, dirty, decodeStatement(body.analysis), -1);
    for (const id of store.occurrences.in(uri).keys()) dirty.entities.add(id);
    store.sources.remove(uri);
    changedDocuments.add(uri);
    if (n++ % 20 === 0) yield;
  }
  for (const [uri, head] of moved) {
    const before = uri === head.uri ? store.sources.head(uri)?.metadata : undefined;
    store.sources.setHead(uri, head);
    if (before && (before === head.metadata || JSON.stringify(before) === JSON.stringify(head.metadata))) continue;
    for (const id of store.occurrences.in(head.uri).keys()) dirty.entities.add(id);
    for (const place of [uri, head.uri]) changedDocuments.add(place);
  }
  for (const { head, body, words } of changed) {
    const known = store.sources.head(head.uri);
    if (known && known.stamp.hash === head.stamp.hash && known.format === head.format) {
      store.sources.setHead(head.uri, head);
      continue;
    }
    const old = known && store.sources.body(head.uri);
    // Its date may be another.
    if (known) for (const id of store.occurrences.in(head.uri).keys()) dirty.entities.add(id);
    if (old) count(editor, dirty, decodeStatement(old.analysis), -1);
    count(editor, dirty, decodeStatement(body.analysis), 1);
    store.sources.put(head, body, words);
    changedDocuments.add(head.uri);
    if (n++ % 20 === 0) yield;
  }
}

/** Decides and sorts what is touched; true when that was so much that all sources are to be resolved again. */
function* decideNames(before: EntityState, next: EntityState, editor: Editor, dirty: Dirty, many: number): Steps<boolean> {
  const { tables } = before;
  const relisted = next.gazetteer !== before.gazetteer && compareGazetteers(before.gazetteer, next.gazetteer, dirty, editor, many);
  if (next.gazetteer !== before.gazetteer && !relisted) hearAgain(before, next.gazetteer, dirty);
  const all = dirty.keys.size > many;
  if (all) yield* workOffAll(tables, editor, dirty);
  else {
    yield* workOff(editor, dirty);
    rankAgain(viewOf(tables, before.gazetteer, next.discovery), viewOf(editor, next.gazetteer, next.discovery), dirty);
  }
  flush(editor);
  return all || relisted || next.discovery !== before.discovery;
}

/** Keeps with the store what it was made with, and counts up: who resolved with names that were decided before must not write. */
function remember(store: Store, { gazetteerKey }: Change, { discovery }: EntityState): void {
  const meta = store.table<unknown>('meta');
  meta.write([['discovery', discovery], ['generation', generationOf(store) + 1]]);
  if (gazetteerKey !== undefined) meta.write([['gazetteer', gazetteerKey]]);
}

/** How often names were decided in this store. */
export function generationOf(store: Store): number {
  return store.table<number>('meta').get('generation') ?? 0;
}

/** Resolves what is touched; ids of entities whose mentions changed. */
function* resolveHere({ store, tables, gazetteer, discovery }: EntityState, dirty: Dirty, all: boolean, changedDocuments: Set<string>): Steps<ReadonlySet<string>> {
  const fresh = new Set(store.sources.unresolved());
  const again = new Set(fresh);
  if (all) for (const { uri } of store.sources.heads()) again.add(uri);
  else if (dirty.words.size > 0) for (const uri of store.sources.holding(dirty.words)) again.add(uri);
  yield;
  const mentioned = new Set<string>();
  const view = viewOf(tables, gazetteer, discovery);
  for (const uri of again) {
    const resolved = resolveSource(store, uri, view);
    const before = store.occurrences.in(uri).keys();
    const changes = resolved !== undefined && writeResolved(store, resolved, fresh.has(uri));
    if (changes) changedDocuments.add(uri);
    // Where all names were sorted anew, any of them may be called otherwise.
    if (changes || fresh.has(uri) || all) for (const ids of [before, store.occurrences.in(uri).keys()]) for (const id of ids) (changes || fresh.has(uri) ? mentioned : dirty.entities).add(id);
    yield;
  }
  return mentioned;
}

/** A source with what it names. */
export interface ResolvedSource {
  readonly uri: string;
  /** In the form of `encodeMentions`. */
  readonly mentions: string;
  /** By entity. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Resolves one source. Only reads. */
export function resolveSource(store: Store, uri: string, view: View): ResolvedSource | undefined {
  const analysis = analysisOf(store, uri);
  if (!analysis) return undefined;
  const mentions = resolve(analysis, view);
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return { uri, mentions: encodeMentions(mentions, analysis.document.text), counts };
}

/** True when the mentions of a source are others than before. */
function writeResolved(store: Store, { uri, mentions, counts }: ResolvedSource, fresh: boolean): boolean {
  const same = store.sources.mentions(uri) === mentions;
  if (fresh || !same) store.sources.setMentions(uri, mentions);
  if (!same) store.occurrences.replace(uri, counts);
  return !same;
}

/**
 * Writes, as a whole, what was resolved elsewhere from names of this {@link generationOf | generation}; false, and nothing is
 * written, when they have been decided anew since.
 */
export function takeResolved({ store }: EntityState, generation: number, sources: readonly ResolvedSource[]): boolean {
  store.begin();
  try {
    const current = generationOf(store) === generation;
    const touched = new Set<string>();
    for (const source of current ? sources : []) {
      for (const id of store.occurrences.in(source.uri).keys()) touched.add(id);
      for (const id of source.counts.keys()) touched.add(id);
      writeResolved(store, source, true);
    }
    keepDirty(store, { ...nothingDirty(), entities: touched });
    store.commit();
    return current;
  } catch (error) {
    store.rollback();
    throw error;
  }
}

/** Sums up what {@link takeResolved} has written; ids of all entities that it bears on. */
export function* finishResolving(state: EntityState): Steps<ReadonlySet<string>> {
  const { store } = state;
  let done = false;
  store.begin();
  try {
    const { keys, words, entities } = takeDirty(store);
    // What was taken in meanwhile is the next update's.
    keepDirty(store, { ...nothingDirty(), keys, ranked: words });
    const changed = yield* sumAgain(state, entities, entities);
    store.commit();
    done = true;
    return changed;
  } finally {
    if (!done) store.rollback();
  }
}

/** Surnames and acronyms whose candidates are others now, or in another order. */
function rankAgain(before: View, now: View, dirty: Dirty): void {
  for (const word of dirty.ranked) {
    if (!sameClusters(before.surnames(word), now.surnames(word)) || !sameClusters(before.longForms(word), now.longForms(word))) dirty.words.add(word);
  }
}

/** A source to read: its text and sentences, without its words. */
export function sourceText(store: Store, uri: string): { readonly document: Document; readonly sentences: readonly Span[] } | undefined {
  const head = store.sources.head(uri);
  const body = head && store.sources.body(uri);
  if (!body) return undefined;
  const { format, metadata, problems, pages } = head;
  let read: ReturnType<typeof decodeSentences> | undefined;
  const analysed = (): ReturnType<typeof decodeSentences> => (read ??= decodeSentences(body.analysis));
  return {
    document: {
      uri, format, text: body.text, prose: body.prose, metadata, problems, ...(pages && { pages }),
      get headings() {
        return analysed().headings;
      },
    },
    get sentences() {
      return analysed().sentences;
    },
  };
}

/** The analysis of a source, as it was taken in. */
export function analysisOf(store: Store, uri: string): Analysis | undefined {
  const head = store.sources.head(uri);
  const body = head && store.sources.body(uri);
  if (!body) return undefined;
  const { format, metadata, problems } = head;
  return decodeAnalysis({ uri, format, text: body.text, prose: body.prose, metadata, problems }, body.analysis);
}

/** Brings the rows of these entities up to date; those that changed. */
function* sumAgain({ store, tables, gazetteer }: EntityState, ids: ReadonlySet<string>, mentioned: ReadonlySet<string>): Steps<ReadonlySet<string>> {
  const changed = new Set<string>();
  let rows: EntityRow[] = [];
  let gone: string[] = [];
  let n = 0;
  const write = (): void => {
    store.entities.put(rows);
    store.entities.remove(gone);
    rows = [];
    gone = [];
  };
  for (const id of ids) {
    const sum = store.occurrences.sum(id);
    const old = store.entities.get(id);
    const entity = gazetteer.entities.get(id) ?? (sum.mentions > 0 ? discoveredEntity(tables, id) : undefined);
    const row = entity && { entity, ...sum };
    if (JSON.stringify(old) !== JSON.stringify(row)) {
      changed.add(id);
      if (row) rows.push(row);
      else gone.push(id);
    } else if (mentioned.has(id)) changed.add(id);
    if (++n % 500 !== 0) continue;
    write();
    yield;
  }
  write();
  return changed;
}

/** Words of the corpus that sound like a listed name of one word that came or went. */
function hearAgain({ gazetteer: old, tables }: EntityState, next: KnownNames, dirty: Dirty): void {
  const sounds = new Set([...dirty.entities].flatMap((id) => [old, next].flatMap((names) => {
    const entity = names.entities.get(id);
    return entity ? names.soundKeys(entity) : [];
  })));
  if (sounds.size === 0) return;
  for (const [key] of tables.records.entries()) {
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (sounds.has(soundKey(last))) dirty.words.add(last);
  }
}

function sameClusters(a: readonly Cluster[], b: readonly Cluster[]): boolean {
  return a.length === b.length && a.every((c, i) => c.id === b[i]?.id && c.name === b[i]?.name);
}
