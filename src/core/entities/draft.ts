import { runSteps, type Steps } from '../../base/steps';
import type { Entity } from '../gazetteer/entity';
import { movedCandidate, type Analysis, type AnalysisPart, type Contribution } from '../mentions/analysis';
import type { Mention } from '../mentions/mention';
import { sameSpoken, variantKey } from '../names/variant';
import { particles } from '../names/words';
import { decide, recordOf, withContribution, type Decision } from './decide';
import { idOf, linksOf } from './clusters';
import { findNames } from './resolve';
import { movedMentions, type FoundPiece, type Settled } from './settled';
import { countsOf, settle } from './short-forms';
import { viewOf, type EntityState } from './state';
import { withStatedNames } from './stated-names';
import type { Cluster, Found, Stretch, View } from './view';

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
  return runSteps(recognizeInSteps(state, analysis));
}

/** What is kept of a draft between its versions, for as long as the state stays the same. */
export interface RecognitionMemory {
  state: EntityState | undefined;
  view: View | undefined;
  /** What the names were made of. */
  contributions: Analysis['contributions'] | undefined;
  /** By folded name. */
  decisions: ReadonlyMap<string, Judged>;
  names: ReadonlyMap<string, OwnName>;
  /** By the content of a part, of the last version; the same text may stand in several places. */
  found: ReadonlyMap<object, readonly FoundInPart[]>;
  settled: Settled | undefined;
}

export function recognitionMemory(): RecognitionMemory {
  return { state: undefined, view: undefined, contributions: undefined, decisions: new Map(), names: new Map(), found: new Map(), settled: undefined };
}

/** {@link recognize} in steps. With a memory only what changed is worked on; the result is the same as without one. */
export function* recognizeInSteps(state: EntityState, analysis: Analysis, memory = recognitionMemory()): Steps<Recognition> {
  if (memory.state !== state) Object.assign(memory, recognitionMemory(), { state, view: viewOf(state.tables, state.gazetteer, state.discovery) });
  const view = memory.view ?? viewOf(state.tables, state.gazetteer, state.discovery);
  const names = state.discovery ? yield* ownNames(state, analysis, memory) : new Map<string, OwnName>();
  const asked = new Map<string, OwnName | undefined>();
  const ownName = (key: string): OwnName | undefined => {
    const name = names.get(key);
    asked.set(key, name);
    return name;
  };
  const all: View = {
    ...view,
    decision: (key) => view.decision(key) ?? ownName(key)?.decision,
    cluster: (key) => view.cluster(key) ?? ownName(key)?.cluster,
  };
  const pieces: PlacedPiece[] = [];
  const foundIn = new Map<object, FoundInPart[]>();
  const parts = analysis.parts ?? [{ content: analysis, start: 0, word: 0, sentence: 0 }];
  for (const [n, part] of parts.entries()) {
    const twins = foundIn.get(part.content) ?? [];
    if (twins.length === 0) foundIn.set(part.content, twins);
    const known = memory.found.get(part.content)?.[twins.length];
    if (known && (known.names === names || known.asked.every(([key, name]) => names.get(key) === name))) {
      known.names = names;
      twins.push(known);
      pieces.push({ part, names: known });
      if (n % 1000 === 999) yield;
      continue;
    }
    asked.clear();
    const own: FoundInPart = { word: part.word, found: findNames(analysis, all, stretchOf(analysis, part, parts[n + 1])), names, asked: [...asked] };
    twins.push(own);
    pieces.push({ part, names: own });
    yield;
  }
  memory.found = foundIn;
  yield;
  const settled = yield* settledNames(analysis, all, pieces, names, memory);
  yield;
  const mentions = withStatedNames(analysis, settled, view);
  yield;
  return { mentions, own: entitiesOf(mentions, names.values(), state) };
}

/** {@link settle}; where the edit bears on no name, the mentions of the last version, moved. */
function* settledNames(analysis: Analysis, view: View, pieces: readonly PlacedPiece[], names: object, memory: RecognitionMemory): Steps<readonly Mention[]> {
  const last = memory.settled;
  const known = last && movedMentions(last, analysis, pieces, names);
  if (known) {
    memory.settled = { analysis, pieces, names, mentions: known, asked: last.asked };
    return known;
  }
  const found: Found[] = [];
  for (const [n, piece] of pieces.entries()) {
    for (const f of placed(piece.names, piece.part)) found.push(f);
    if (n % 1000 === 999) yield;
  }
  yield;
  const counts = countsOf(analysis);
  const asked = { words: new Set<string>(), keys: new Set<string>() };
  const mentions = yield* settle(analysis, view, found, {
    stands: (word) => {
      asked.words.add(word);
      return counts.stands(word);
    },
    times: (key) => {
      asked.keys.add(key);
      return counts.times(key);
    },
  });
  memory.settled = { analysis, pieces, names, mentions, asked };
  return mentions;
}

/** A name that the corpus does not decide on, and what this draft makes of it. */
interface Judged {
  readonly contribution: Contribution;
  readonly decision: Decision | undefined;
  /** The corpus's entity of which this is another spelling, a shorter or a fuller form. */
  readonly cluster: Cluster | undefined;
}

interface OwnName {
  readonly decision: Decision;
  readonly cluster: Cluster;
}

interface PlacedPiece extends FoundPiece {
  readonly names: FoundInPart;
}

/** The names found in a part when it began at this word, and the draft's own names it asked for. */
interface FoundInPart {
  word: number;
  found: readonly Found[];
  /** All of these; they hold as long as what was asked for is the same in others. */
  names: ReadonlyMap<string, OwnName>;
  readonly asked: readonly (readonly [string, OwnName | undefined])[];
}

/** The names found in a part, where it stands now. */
function placed(known: FoundInPart, { word }: AnalysisPart): readonly Found[] {
  const words = word - known.word;
  // What settles names asks their candidates for no places.
  if (words !== 0) known.found = known.found.map((f) => ({ ...f, from: f.from + words, to: f.to + words }));
  known.word = word;
  return known.found;
}

function stretchOf({ tokens, sentences }: Analysis, { content, word, sentence, start }: AnalysisPart, next: AnalysisPart | undefined): Stretch {
  const candidates = word + start === 0 ? content.candidates : content.candidates.map((c) => movedCandidate(c, word, start));
  return { from: word, to: next?.word ?? tokens.count, sentence, lastSentence: next?.sentence ?? sentences.length, candidates };
}

/** The names that only the draft has, by key; the same object as in its last version where nothing changed. */
function* ownNames(state: EntityState, analysis: Analysis, memory: RecognitionMemory): Steps<ReadonlyMap<string, OwnName>> {
  if (memory.contributions === analysis.contributions) return memory.names;
  const decisions = new Map<string, Judged>();
  const buckets = new Map<string, [string, Decision, number, Cluster | undefined][]>();
  for (const [key, contribution] of analysis.contributions) {
    if (state.tables.decisions.get(key)) continue;
    const known = memory.decisions.get(key);
    const judged = known?.contribution === contribution ? known : sameJudgement(judge(state, key, contribution), known);
    decisions.set(key, judged);
    if (judged !== known && decisions.size % 50 === 0) yield;
    if (!judged.decision) continue;
    const name: [string, Decision, number, Cluster | undefined] = [key, judged.decision, contribution.count, judged.cluster];
    const bucket = buckets.get(judged.decision.bucket);
    if (bucket) bucket.push(name);
    else buckets.set(judged.decision.bucket, [name]);
  }
  memory.decisions = decisions;
  yield;
  const names = new Map<string, OwnName>();
  for (const members of buckets.values()) {
    const clusters: Cluster[] = [];
    // The most frequent spelling names the entity, of these the fullest.
    if (members.length > 1) members.sort((a, b) => b[2] - a[2] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
    for (const [key, decision, count, known] of members) {
      const cluster = known
        ?? clusters.find((c) => c.kind === decision.kind && sameSpoken((c.keys[0] ?? '').split(' '), key.split(' ')))
        ?? { id: idOf(decision.kind, key), kind: decision.kind, name: decision.surface, keys: [key], count };
      clusters.push(cluster);
      const old = memory.names.get(key);
      names.set(key, old && old.decision === decision && sameCluster(old.cluster, cluster) ? old : { decision, cluster });
    }
  }
  // The same map as long as all in it are the same.
  if (names.size !== memory.names.size || [...names].some(([key, name]) => memory.names.get(key) !== name)) memory.names = names;
  memory.contributions = analysis.contributions;
  yield;
  return memory.names;
}

function sameJudgement(next: Judged, old: Judged | undefined): Judged {
  return { ...next, decision: kept(next.decision, old?.decision) };
}

/** The decision of the last version, where resolution would see no other in the new one. */
function kept(next: Decision | undefined, old: Decision | undefined): Decision | undefined {
  const same = next && old && next.kind === old.kind && next.bucket === old.bucket && next.surface === old.surface && next.faint === old.faint && next.count === old.count;
  return same ? old : next;
}

function judge(state: EntityState, key: string, contribution: Contribution): Judged {
  const decision = decide(key, withContribution(state.tables.records.get(key), contribution, 1) ?? recordOf(contribution), strong);
  return decision ? { contribution, decision, cluster: clusterOf(state, key, decision) } : spelledAlike(state, key, contribution);
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
          return { contribution, decision: { ...known, surface: contribution.surface, count: contribution.count }, cluster };
        }
      }
    }
  }
  return { contribution, decision: undefined, cluster: undefined };
}

/** The one entity of the corpus that a name is another spelling of, or else a shorter or fuller form of. */
function clusterOf({ tables }: EntityState, key: string, decision: Decision): Cluster | undefined {
  const links = linksOf({
    decision: (name) => (name === key ? decision : tables.decisions.get(name)),
    bucket: (bucket) => tables.buckets.get(bucket) ?? [],
    akin: (name) => Object.keys(tables.akin.get(name) ?? {}),
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

function sameCluster(a: Cluster, b: Cluster): boolean {
  return a === b || (a.id === b.id && a.kind === b.kind && a.name === b.name && a.keys[0] === b.keys[0] && a.keys.length === b.keys.length);
}

/** The entities that mentions name and the state does not hold. */
function entitiesOf(mentions: readonly Mention[], names: Iterable<OwnName>, state: EntityState): ReadonlyMap<string, Entity> {
  const named = new Set<string>();
  for (const { entity, candidates } of mentions) {
    named.add(entity);
    for (const id of candidates) named.add(id);
  }
  const entities = new Map<string, Entity>();
  const add = ({ id, kind, name }: Cluster): void => {
    if (named.has(id) && !state.entities.has(id) && !entities.has(id)) entities.set(id, { id, kind, name, aliases: [], origin: 'discovered' });
  };
  for (const { cluster } of names) add(cluster);
  for (const cluster of unmentioned(state, named)) add(cluster);
  return entities;
}

/** The corpus may know a name that it mentions only within longer ones. */
function unmentioned(state: EntityState, named: ReadonlySet<string>): Cluster[] {
  return [...named].flatMap((id) => {
    const key = state.entities.has(id) ? undefined : state.tables.ids.get(id);
    return (key !== undefined && state.tables.clusters.get(key)) || [];
  });
}
