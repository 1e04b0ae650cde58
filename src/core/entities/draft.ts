import type { Mention } from '../mentions/mention';
import type { Analysis } from '../mentions/analyze';
import { decide, recordOf, withContribution, type Decision } from './decide';
import { viewOf, type EntityState } from './state';
import { resolve, type Cluster, type View } from './resolve';

/**
 * The mentions of a file outside the corpus, such as a draft. Names the corpus knows are resolved as there; a name that
 * only the draft has must be introduced strongly (a title, a group noun, a known given name). Its entity is then in the
 * draft alone: `state.entities` does not hold its id. Pure; the state is left as it is.
 */
export function recognize(state: EntityState, analysis: Analysis): readonly Mention[] {
  const view = viewOf(state.tables, state.gazetteer, state.discovery);
  if (!state.discovery) return resolve(analysis, view);
  const decisions = new Map<string, Decision | undefined>();
  const own = new Map<string, Cluster>();
  for (const [key, contribution] of analysis.contributions) {
    if (state.tables.decisions.get(key)) continue;
    const record = state.tables.records.get(key);
    const decision = decide(key, withContribution(record, contribution, 1) ?? recordOf(contribution), strong);
    decisions.set(key, decision);
    if (decision && !view.cluster(decision.cluster)) {
      const previous = own.get(decision.cluster);
      const count = (previous?.count ?? 0) + contribution.count;
      const keys = [...(previous?.keys ?? []), key];
      own.set(decision.cluster, previous
        ? { ...previous, keys, count }
        : { id: `${decision.kind}:${key.replace(/\s+/g, '-')}`, kind: decision.kind, name: decision.surface, keys, count });
    }
  }
  const withOwn: View = {
    ...view,
    decision: (key) => view.decision(key) ?? decisions.get(key),
    cluster: (cluster) => view.cluster(cluster) ?? own.get(cluster),
  };
  return resolve(analysis, withOwn);
}

/** Points a name must reach that the corpus does not know. */
const strong = 4;

