import { runSteps, type Steps } from '../../base/steps';
import { decodeAnalysis, decodeStatement, encodeMentions } from '../mentions/encode';
import type { Analysis } from '../mentions/analysis';
import { soundKey } from '../names/sound-key';
import type { EncodedSource, EntityRow, SourceHead, Store } from '../store/store';
import type { KnownNames } from './known';
import { resolve } from './resolve';
import { discoveredEntity, stateOf, viewOf, type EntityState } from './state';
import { compareGazetteers, count, editTables, flush, nothingDirty, workOff, workOffAll, type Dirty, type Editor, type Tables } from './tables';
import type { Cluster, View } from './view';

export interface SourceChange {
  readonly changed?: readonly EncodedSource[];
  /** Sources whose content stays, by uri, and what is said of them now: another place or time of change. */
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
}

/** {@link updateInSteps} at once. */
export function update(state: EntityState, change: Change, many?: number): Update {
  return runSteps(updateInSteps(state, change, many));
}

/**
 * Brings a store up to date, as a whole or, when it throws, not at all. Equals building from nothing, whatever the order of
 * files and changes: all that is kept of documents are sums and sorted sets. Only documents that changed, or that hold the
 * first word of a name that came, went or changed, are resolved again; where more than `many` names are touched, all are.
 */
export function* updateInSteps(state: EntityState, change: Change, many = 5000): Steps<Update> {
  const { store } = state;
  let done = false;
  store.begin();
  try {
    const dirty = takeDirty(store);
    const editor = editTables(state.tables);
    const changedDocuments = new Set<string>();
    yield* takeIn(state, editor, change, dirty, changedDocuments);
    const result = yield* settleAll(state, editor, change, dirty, changedDocuments, many);
    store.commit();
    done = true;
    return result;
  } finally {
    // Thrown, or abandoned at a step.
    if (!done) store.rollback();
  }
}

/**
 * Takes sources in or out without saying yet what that changes: their names are counted, and the next {@link updateInSteps}
 * works off what they touch, in this process or a later one. Removed sources are gone at once.
 */
export function ingest(state: EntityState, change: SourceChange): void {
  const { store } = state;
  store.begin();
  try {
    const dirty = nothingDirty();
    const editor = editTables(state.tables);
    runSteps(takeIn(state, editor, change, dirty, new Set()));
    flush(editor);
    store.table<1>('dirty').write([...dirty.keys].map((key) => [`k${key}`, 1] as const));
    store.table<1>('dirty').write([...dirty.ranked].map((word) => [`r${word}`, 1] as const));
    store.table<1>('dirty').write([...dirty.entities].map((id) => [`e${id}`, 1] as const));
    store.commit();
  } catch (error) {
    store.rollback();
    throw error;
  }
}

/** What {@link ingest} has left to do. What surnames and acronyms stood for before is not known any more: all count as changed. */
function takeDirty(store: Store): Dirty {
  const dirty = nothingDirty();
  const table = store.table<1>('dirty');
  let any = false;
  for (const [key] of table.entries()) {
    any = true;
    (key[0] === 'k' ? dirty.keys : key[0] === 'r' ? dirty.words : dirty.entities).add(key.slice(1));
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
    store.sources.setHead(uri, head);
    if (uri === head.uri) continue;
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
    if (old) count(editor, dirty, decodeStatement(old.analysis), -1);
    count(editor, dirty, decodeStatement(body.analysis), 1);
    store.sources.put(head, body, words);
    changedDocuments.add(head.uri);
    if (n++ % 20 === 0) yield;
  }
}

function* settleAll(state: EntityState, editor: Editor, change: Change, dirty: Dirty, changedDocuments: Set<string>, many: number): Steps<Update> {
  const { store, tables } = state;
  const gazetteer = change.gazetteer ?? state.gazetteer;
  const discovery = change.discovery ?? state.discovery;
  if (change.gazetteer) {
    compareGazetteers(state.gazetteer, gazetteer, dirty, editor);
    hearAgain(state, gazetteer, dirty);
  }
  const all = dirty.keys.size > many || discovery !== state.discovery;
  if (dirty.keys.size > many) yield* workOffAll(tables, editor, dirty);
  else {
    yield* workOff(editor, dirty);
    rankAgain(viewOf(tables, state.gazetteer, discovery), viewOf(editor, gazetteer, discovery), dirty);
  }
  flush(editor);
  const fresh = new Set(store.sources.unresolved());
  const again = new Set(fresh);
  if (all) for (const { uri } of store.sources.heads()) again.add(uri);
  else if (dirty.words.size > 0) for (const uri of store.sources.holding(dirty.words)) again.add(uri);
  yield;
  const mentioned = new Set<string>();
  const view = viewOf(tables, gazetteer, discovery);
  for (const uri of again) {
    const before = store.occurrences.in(uri).keys();
    const changes = resolveAgain(store, uri, view, fresh.has(uri));
    if (changes) changedDocuments.add(uri);
    // Where all names were sorted anew, any of them may be called otherwise.
    if (changes || all) for (const ids of [before, store.occurrences.in(uri).keys()]) for (const id of ids) (changes ? mentioned : dirty.entities).add(id);
    yield;
  }
  store.table<unknown>('meta').write([['discovery', discovery], ...(change.gazetteerKey === undefined ? [] : [['gazetteer', change.gazetteerKey] as const])]);
  const changedEntities = yield* sumAgain(store, tables, gazetteer, new Set([...mentioned, ...dirty.entities]), mentioned);
  return { state: stateOf(store, gazetteer, discovery), changedEntities, changedDocuments };
}

/** Surnames and acronyms whose candidates are others now, or in another order. */
function rankAgain(before: View, now: View, dirty: Dirty): void {
  for (const word of dirty.ranked) {
    if (!sameClusters(before.surnames(word), now.surnames(word)) || !sameClusters(before.longForms(word), now.longForms(word))) dirty.words.add(word);
  }
}

/** True when the mentions of a source are others than before, or its text is. */
function resolveAgain(store: Store, uri: string, view: View, fresh: boolean): boolean {
  const analysis = analysisOf(store, uri);
  if (!analysis) return false;
  const mentions = resolve(analysis, view);
  const encoded = encodeMentions(mentions);
  if (!fresh && store.sources.mentions(uri) === encoded) return false;
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  store.sources.setMentions(uri, encoded);
  store.occurrences.replace(uri, counts);
  return true;
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
function* sumAgain(store: Store, tables: Tables, gazetteer: KnownNames, ids: ReadonlySet<string>, mentioned: ReadonlySet<string>): Steps<ReadonlySet<string>> {
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
