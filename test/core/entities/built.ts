import { compileNames } from '../../../src/core/entities/known';
import { stateOf, type EntityState } from '../../../src/core/entities/state';
import { ingest, update as updateStore, type Update } from '../../../src/core/entities/update';
import type { Entity } from '../../../src/core/gazetteer/entity';
import type { Analysis } from '../../../src/core/mentions/analysis';
import { decodeMentions } from '../../../src/core/mentions/encode';
import type { Mention } from '../../../src/core/mentions/mention';
import { contentHash, encodeSource } from '../../../src/core/sources';
import { memoryStore } from '../../../src/core/store/memory';
import type { Store } from '../../../src/core/store/store';

/** A state with all that its store held when it was made. */
export interface BuiltState extends Omit<EntityState, 'entities'> {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly texts: ReadonlyMap<string, string>;
}

export interface BuiltChange {
  readonly gazetteer?: readonly Entity[];
  readonly discovery?: boolean;
  readonly changed?: readonly Analysis[];
  readonly removed?: readonly string[];
}

export interface BuiltUpdate extends Omit<Update, 'state'> {
  readonly state: BuiltState;
}

/** Stands for a state without sources: each update of it begins in a store of its own. */
export const emptyState: BuiltState = built(stateOf(memoryStore()));

export interface BuildOptions {
  /** As in `updateInSteps`. */
  readonly many?: number;
  /** To begin in. */
  readonly store?: () => Store;
  /** Takes the sources in first, and says what that changes in another transaction. */
  readonly inTwo?: boolean;
}

/** `update`, told analyses and entities. */
export function update(before: BuiltState, change: BuiltChange, { many, store = memoryStore, inTwo = false }: BuildOptions = {}): BuiltUpdate {
  const state = before === emptyState ? stateOf(store()) : { ...before, entities: stateOf(before.store, before.gazetteer).entities };
  const sources = { changed: (change.changed ?? []).map(sourceOf), removed: change.removed ?? [] };
  if (inTwo) ingest(state, sources);
  const result = updateStore(state, {
    ...(change.gazetteer && { gazetteer: compileNames(change.gazetteer) }),
    ...(change.discovery !== undefined && { discovery: change.discovery }),
    ...(!inTwo && sources),
  }, many === undefined ? {} : { many });
  return { ...result, state: built(result.state) };
}

function sourceOf(analysis: Analysis): ReturnType<typeof encodeSource> {
  const { uri, text, prose, headings, metadata } = analysis.document;
  return encodeSource(analysis, uri, { size: text.length, mtime: 0, hash: contentHash(uri, JSON.stringify([text, prose, headings, metadata])) });
}

function built(state: EntityState): BuiltState {
  const { entities, sources } = state.store;
  const heads = [...sources.heads()];
  return {
    ...state,
    entities: new Map(entities.page({ sort: 'name' }, { offset: 0, limit: Infinity }).items.map(({ entity }) => [entity.id, entity])),
    mentions: new Map(heads.map(({ uri }) => [uri, decodeMentions(sources.mentions(uri) ?? '[[]]')])),
    texts: new Map(heads.map(({ uri }) => [uri, sources.body(uri)?.prose ?? ''])),
  };
}
