import { Cancelled } from '../../base/cancellation';
import { runSteps, type Steps } from '../../base/steps';
import type { Span } from '../../base/span';
import type { Document } from '../documents/document';
import type { Entity } from '../gazetteer/entity';
import type { Analysis } from '../mentions/analysis';
import { DraftAnalysis } from '../mentions/draft-analysis';
import type { Mention } from '../mentions/mention';
import { DraftRecognition, type MentionsAtPlace } from './draft-recognition';
import { OwnNames } from './own-names';
import { resolve } from './resolve';
import { viewOf, type EntityState } from './state';
import type { View } from './view';

/** What a file outside the corpus names. */
export interface Recognition {
  readonly mentions: readonly Mention[];
  /** Entities that only this file has, by id: `state.entities` does not hold them. */
  readonly own: ReadonlyMap<string, Entity>;
}

/**
 * The mentions of a file outside the corpus, such as a draft. Names the corpus knows are resolved as there; a name that
 * only the draft has must be introduced strongly (a title, a group noun, a known given name). Pure; the state is left as
 * it is.
 */
export function recognize(state: EntityState, analysis: Analysis): Recognition {
  const view = viewOf(state.tables, state.gazetteer, state.discovery);
  const names = new OwnNames(state);
  if (state.discovery) runSteps(names.update(analysis.contributions.keys(), (key) => analysis.contributions.get(key)));
  const all: View = {
    ...view,
    decision: (key) => view.decision(key) ?? names.get(key)?.decision,
    cluster: (key) => view.cluster(key) ?? names.get(key)?.cluster,
  };
  const mentions = resolve(analysis, all);
  return { mentions, own: ownEntities(mentions, (id) => names.entity(id)) };
}

/** A draft, recognised, from version to version; only what changed is worked on. What it says is the same as of a new one. */
export class Draft {
  private analysis = new DraftAnalysis();
  private recognition: { readonly state: EntityState; readonly names: DraftRecognition } | undefined;
  /** What was begun and given up half-way: it is brought to its end first. */
  private pending: Steps<void> | undefined;
  private version = 0;

  /** Takes the next version of its text, the same text in the light of another state, or both. */
  *update(state: EntityState, document: Document): Steps<DraftNames> {
    const version = ++this.version;
    try {
      if (this.pending) yield* this.pending;
      this.pending = this.take(state, document);
      yield* this.pending;
      this.pending = undefined;
    } catch (error) {
      this.analysis = new DraftAnalysis();
      this.recognition = this.pending = undefined;
      throw error;
    }
    return new DraftNames(this.analysis, this.recognition?.names as DraftRecognition, () => this.version === version);
  }

  private *take(state: EntityState, document: Document): Steps<void> {
    const changes = yield* this.analysis.update(document);
    if (this.recognition?.state === state) return yield* this.recognition.names.update(changes);
    const names = new DraftRecognition(state, this.analysis);
    yield* names.begin();
    this.recognition = { state, names };
  }
}

/** What one version of a draft names. Asked when a later one was taken, it throws {@link Cancelled}. */
export class DraftNames implements Recognition {
  private all: readonly Mention[] | undefined;

  constructor(
    private readonly analysis: DraftAnalysis,
    private readonly names: DraftRecognition,
    private readonly isLatest: () => boolean,
  ) {}

  /** All of them: for what a person asks once, not for what every keystroke asks. */
  get mentions(): readonly Mention[] {
    return (this.all ??= this.mentionsIn({ start: 0, end: this.analysis.length + 1 }));
  }

  get own(): ReadonlyMap<string, Entity> {
    return ownEntities(this.mentions, (id) => this.ownEntity(id));
  }

  /** Those that overlap a span. */
  mentionsIn(span: Span): readonly Mention[] {
    if (this.all) return this.all.filter(({ start, end }) => end > span.start && start < span.end);
    if (!this.isLatest()) throw new Cancelled();
    return this.names.mentionsIn(span);
  }

  /** Those of the stretches of the draft that overlap a span, or of all, for what every keystroke asks: most lists are those of the last version. */
  byPlaces(span: Span = { start: 0, end: Infinity }): readonly MentionsAtPlace[] | undefined {
    if (!this.isLatest()) throw new Cancelled();
    return this.names.byPlaces(span);
  }

  /** An entity that a mention names and the state does not hold. */
  ownEntity(id: string): Entity | undefined {
    return this.names.ownEntity(id);
  }
}

function ownEntities(mentions: readonly Mention[], ownEntity: (id: string) => Entity | undefined): ReadonlyMap<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const { entity, candidates } of mentions) {
    for (const id of [entity, ...candidates]) {
      const own = entities.has(id) ? undefined : ownEntity(id);
      if (own) entities.set(id, own);
    }
  }
  return entities;
}
