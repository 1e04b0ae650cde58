import { checkpoints, type CancellationToken } from '../../base/cancellation';
import { runInSlices, runSteps, type Steps } from '../../base/steps';
import type { EntityRow, Page } from '../store/store';
import { depths, profileInSteps, type Drawing, type Profile } from './profile';
import { relationsInSteps } from './relations';
import type { ReadSource } from './sentence';

/** What profiles are drawn from. */
export interface Drawable {
  summary(id: string): EntityRow | undefined;
  /** Uris of the sources that name an entity, newest first. */
  sources(id: string, page: Page): readonly string[];
  read(uri: string): ReadSource | undefined;
  /** The same without keeping it, of many. */
  reread(uri: string): ReadSource | undefined;
}

/** From at most so many sources a profile is drawn: what is said now, and how it began. */
const newest = 80;
const oldest = 20;
export const profiledSources = newest + oldest;

/** Profiles as they were drawn, each kept until something that it is drawn from changes. */
export class DrawnProfiles {
  private readonly kept = new Map<string, { readonly profile: Profile; readonly depth: Drawing['depth'] }>();
  private last: { readonly id: string; readonly sources: readonly ReadSource[] } | undefined;
  /** Counts what was forgotten: what was begun before is not kept. */
  private forgotten = 0;

  constructor(private readonly corpus: Drawable) {}

  /** Whether as much of a profile, or more, is there already. */
  isDrawn(id: string, depth: Drawing['depth']): boolean {
    const known = this.kept.get(id);
    return known !== undefined && depths.indexOf(known.depth) >= depths.indexOf(depth);
  }

  /** The profile of an entity; nothing for an id that is none. */
  draw(id: string, drawing: Drawing): Profile | undefined {
    return this.known(id, drawing) ?? runSteps(this.steps(id, drawing));
  }

  /**
   * The same in slices, between which others get a turn.
   * @throws Cancelled
   */
  async drawInSlices(id: string, drawing: Drawing, token: CancellationToken): Promise<Profile | undefined> {
    return this.known(id, drawing) ?? (await runInSlices(this.steps(id, drawing), checkpoints(token)));
  }

  /**
   * The same with facts and relations from every source that names the entity, in slices. What is read is not kept.
   * @throws Cancelled
   */
  async drawFromAll(id: string, drawing: Drawing, token: CancellationToken): Promise<Profile | undefined> {
    const drawn = await this.drawInSlices(id, drawing, token);
    if (!drawn || drawing.depth === 'sentences' || drawn.sources <= profiledSources) return drawn;
    const checkpoint = checkpoints(token);
    const facts = await runInSlices(drawing.facts(drawn.entity, this.texts(id)), checkpoint);
    const relations = await runInSlices(relationsInSteps(drawn.entity, this.texts(id)), checkpoint);
    return { ...drawn, facts, relations };
  }

  /** Forgets the profiles of these entities, or all. */
  forget(ids: Iterable<string> | 'all'): void {
    this.forgotten++;
    this.last = undefined;
    if (ids === 'all') this.kept.clear();
    else for (const id of ids) this.kept.delete(id);
  }

  private known(id: string, { depth }: Drawing): Profile | undefined {
    return this.isDrawn(id, depth) ? this.kept.get(id)?.profile : undefined;
  }

  private *steps(id: string, drawing: Drawing): Steps<Profile | undefined> {
    const row = this.corpus.summary(id);
    if (!row) return undefined;
    const { forgotten } = this;
    const { entity, mentions, sources: count, first, last } = row;
    const { sentences, introduction, facts, relations } = yield* profileInSteps(entity, yield* this.reading(id, count), drawing);
    const profile: Profile = { entity, mentions, sources: count, ...(first && { first }), ...(last && { last }), sentences, facts, relations, ...(introduction && { introduction }) };
    if (forgotten === this.forgotten && !this.isDrawn(id, drawing.depth)) {
      if (this.kept.size > most) this.kept.clear();
      this.kept.set(id, { profile, depth: drawing.depth });
    }
    return profile;
  }

  /** A card is often followed by the whole: what was read last is kept. */
  private *reading(id: string, total: number): Steps<readonly ReadSource[]> {
    if (this.last?.id === id) return this.last.sources;
    const { forgotten } = this;
    const sources: ReadSource[] = [];
    for (const uri of this.drawnFrom(id, total)) {
      yield;
      const source = this.corpus.read(uri);
      if (source) sources.push(source);
    }
    if (forgotten === this.forgotten) this.last = { id, sources };
    return sources;
  }

  private drawnFrom(id: string, total: number): readonly string[] {
    const front = this.corpus.sources(id, { offset: 0, limit: newest });
    const rest = Math.max(0, total - front.length);
    return rest === 0 ? front : [...front, ...this.corpus.sources(id, { offset: Math.max(front.length, total - oldest), limit: oldest })];
  }

  /** The sources that name an entity, newest first, one at a time. */
  private *texts(id: string): Iterable<ReadSource> {
    for (let offset = 0; ; offset += atOnce) {
      const uris = this.corpus.sources(id, { offset, limit: atOnce });
      for (const uri of uris) {
        const source = this.corpus.reread(uri);
        if (source) yield source;
      }
      if (uris.length < atOnce) return;
    }
  }
}

/** So many profiles are kept. */
const most = 1000;
/** Sources that are asked for together. */
const atOnce = 200;
