import type { Steps } from '../../base/steps';
import type { Entity } from '../gazetteer/entity';
import type { Contribution } from '../mentions/analysis';
import { sameSpoken, variantKey } from '../names/variant';
import { particles } from '../names/words';
import { idOf, linksOf } from './clusters';
import { decide, recordOf, withContribution, type Decision } from './decide';
import type { EntityState } from './state';
import type { Cluster } from './view';

/** A name that only a draft has, and the entity it stands for. */
export interface OwnName {
  readonly decision: Decision;
  readonly cluster: Cluster;
}

/** The names that a draft has and the corpus does not decide on, from version to version. They must be introduced strongly. */
export class OwnNames {
  private readonly judged = new Map<string, Judged>();
  /** Names that may be spellings of one. */
  private readonly buckets = new Map<string, Set<string>>();
  private readonly names = new Map<string, OwnName>();
  private readonly byId = new Map<string, Set<string>>();

  constructor(private readonly state: EntityState) {}

  get(key: string): OwnName | undefined {
    return this.names.get(key);
  }

  /** An entity that one of them stands for, or that the corpus knows but mentions only within longer names: the state does not hold it. */
  entity(id: string): Entity | undefined {
    if (this.state.entities.has(id)) return undefined;
    const [key] = this.byId.get(id) ?? [];
    const known = this.state.tables.ids.get(id);
    const cluster = (key === undefined ? undefined : this.names.get(key)?.cluster) ?? (known === undefined ? undefined : this.state.tables.clusters.get(known));
    return cluster && { id, kind: cluster.kind, name: cluster.name, aliases: [], origin: 'discovered' };
  }

  /** Looks again at names of which the draft says something else; returns those that are others now. */
  *update(keys: Iterable<string>, contribution: (key: string) => Contribution | undefined): Steps<ReadonlySet<string>> {
    const buckets = new Set<string>();
    const gone = new Set<string>();
    let n = 0;
    for (const key of keys) {
      if (this.state.tables.decisions.get(key)) continue;
      const own = contribution(key);
      const before = this.judged.get(key)?.decision?.bucket;
      const judged = own && judge(this.state, key, own);
      if (judged) this.judged.set(key, judged);
      else this.judged.delete(key);
      const bucket = judged?.decision?.bucket;
      if (before !== undefined) {
        buckets.add(before);
        if (before !== bucket) this.buckets.get(before)?.delete(key);
      }
      if (bucket !== undefined) {
        buckets.add(bucket);
        this.buckets.set(bucket, (this.buckets.get(bucket) ?? new Set()).add(key));
      } else if (before !== undefined) gone.add(key);
      if (++n % 50 === 0) yield;
    }
    const changed = new Set<string>();
    for (const key of gone) this.put(key, undefined, changed);
    for (const bucket of buckets) {
      this.nameAll(this.buckets.get(bucket) ?? new Set(), changed);
      if (this.buckets.get(bucket)?.size === 0) this.buckets.delete(bucket);
      if (++n % 50 === 0) yield;
    }
    return changed;
  }

  private nameAll(bucket: ReadonlySet<string>, changed: Set<string>): void {
    const members = [...bucket].flatMap((key): Member[] => {
      const judged = this.judged.get(key);
      return judged?.decision ? [{ key, decision: judged.decision, cluster: judged.cluster, count: judged.count }] : [];
    });
    // The most frequent spelling names the entity, of these the fullest.
    if (members.length > 1) members.sort((a, b) => b.count - a.count || b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
    const clusters: Cluster[] = [];
    for (const { key, decision, cluster: known, count } of members) {
      const cluster = known
        ?? clusters.find((c) => c.kind === decision.kind && sameSpoken((c.keys[0] ?? '').split(' '), key.split(' ')))
        ?? { id: idOf(decision.kind, key), kind: decision.kind, name: decision.surface, keys: [key], count };
      clusters.push(cluster);
      this.put(key, { decision, cluster }, changed);
    }
  }

  private put(key: string, name: OwnName | undefined, changed: Set<string>): void {
    const old = this.names.get(key);
    if (old && name && sameDecision(old.decision, name.decision) && sameCluster(old.cluster, name.cluster) && old.cluster.count === name.cluster.count) return;
    if (!old && !name) return;
    changed.add(key);
    if (old) {
      const ids = this.byId.get(old.cluster.id);
      if (ids?.delete(key) && ids.size === 0) this.byId.delete(old.cluster.id);
    }
    if (!name) {
      this.names.delete(key);
      return;
    }
    this.names.set(key, name);
    this.byId.set(name.cluster.id, (this.byId.get(name.cluster.id) ?? new Set()).add(key));
  }
}

/** What resolution sees of a decision, but for its exact count, is the same. */
export function sameDecision(a: Decision, b: Decision): boolean {
  return a.kind === b.kind && a.bucket === b.bucket && a.surface === b.surface && a.faint === b.faint && a.headed === b.headed && a.count === b.count;
}

export function sameCluster(a: Cluster, b: Cluster): boolean {
  return a === b || (a.id === b.id && a.kind === b.kind && a.name === b.name && a.keys[0] === b.keys[0] && a.keys.length === b.keys.length && a.rivals === b.rivals);
}

interface Member {
  readonly key: string;
  readonly decision: Decision;
  readonly cluster: Cluster | undefined;
  readonly count: number;
}

/** A name that the corpus does not decide on, and what this draft makes of it. */
interface Judged {
  readonly count: number;
  readonly decision: Decision | undefined;
  /** The corpus's entity of which this is another spelling, a shorter or a fuller form. */
  readonly cluster: Cluster | undefined;
}

function judge(state: EntityState, key: string, contribution: Contribution): Judged {
  const decision = decide(key, withContribution(state.tables.records.get(key), contribution, 1) ?? recordOf(contribution), strong);
  return decision ? { count: contribution.count, decision, cluster: clusterOf(state, key, decision) } : spelledAlike(state, key, contribution);
}

/** A name that says too little by itself counts all the same as another spelling of one that the corpus knows. */
function spelledAlike({ tables }: EntityState, key: string, contribution: Contribution): Judged {
  const words = key.split(' ');
  if (words.filter((w) => !particles.has(w)).length > 1) {
    for (const sort of ['p', 'g']) {
      for (const name of tables.buckets.get(`${sort}:${variantKey(words)}`) ?? []) {
        const known = tables.decisions.get(name);
        const cluster = tables.clusters.get(name);
        if (known && cluster && name !== key && sameSpoken(name.split(' '), words)) {
          return { count: contribution.count, decision: { ...known, surface: contribution.surface, count: contribution.count }, cluster };
        }
      }
    }
  }
  return { count: contribution.count, decision: undefined, cluster: undefined };
}

/** The one entity of the corpus that a name is another spelling of, or else a shorter or fuller form of. */
function clusterOf({ tables }: EntityState, key: string, decision: Decision): Cluster | undefined {
  const links = linksOf({
    decision: (name) => (name === key ? decision : tables.decisions.get(name)),
    bucket: (bucket) => tables.buckets.get(bucket) ?? [],
    akin: (name) => Object.keys(tables.akin.get(name) ?? {}),
    shorts: (name) => Object.keys(tables.shorts.get(name) ?? {}),
    longs: (short) => Object.keys(tables.definitions.get(short) ?? {}),
  }, key);
  for (const sorts of [['same'], ['shorter', 'fuller']]) {
    const found = new Map(links.flatMap(({ to, sort }) => (sorts.includes(sort) ? tables.clusters.get(to) ?? [] : [])).map((c) => [c.id, c]));
    const [first, ...others] = found.values();
    if (first) return others.length === 0 ? first : undefined;
  }
  return undefined;
}

/** Points a name must reach that the corpus does not know. */
const strong = 4;

