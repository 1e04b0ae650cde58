import { changeAnswer, type Answer, type Sources } from '../../base/answer';
import { attested } from './full-forms';
import { sameCluster, sameDecision, type OwnName, type OwnNames } from './own-names';
import type { View } from './view';

/** How closely something looks at the names that only the draft has. */
type Use =
  /** At what they name, and whether there are several. */
  | 'find'
  /** At whether there are many as well. */
  | 'index'
  /** At everything. */
  | 'settle';

/** What is asked of the names of a draft, by key. */
export class DraftView {
  private readonly answers: Readonly<Record<Use, Map<string, Answer<OwnName | undefined>>>> = { find: new Map(), index: new Map(), settle: new Map() };

  constructor(private readonly view: View, private readonly names: OwnNames) {}

  /** The view of the corpus, with the draft's own names; what is asked of these is noted in `sources`. */
  for(use: Use, sources: Sources): View {
    const answers = this.answers[use];
    const own = (key: string): OwnName | undefined => {
      let answer = answers.get(key);
      if (!answer) answers.set(key, (answer = { value: this.names.get(key), version: 0 }));
      return sources.use(answer);
    };
    return {
      ...this.view,
      decision: (key) => this.view.decision(key) ?? own(key)?.decision,
      cluster: (key) => this.view.cluster(key) ?? own(key)?.cluster,
    };
  }

  /** Takes a name that is another now; returns the uses that it is another for. */
  change(key: string): readonly Use[] {
    const name = this.names.get(key);
    const changed: Use[] = [];
    for (const use of ['find', 'index', 'settle'] as const) {
      const answer = this.answers[use].get(key);
      if (!answer) continue;
      if (isSame(use, answer.value, name)) answer.value = name;
      else {
        changeAnswer(answer, name);
        changed.push(use);
      }
    }
    return changed;
  }
}

function isSame(use: Use, a: OwnName | undefined, b: OwnName | undefined): boolean {
  if (!a || !b) return a === b;
  if (!sameCluster(a.cluster, b.cluster)) return false;
  if (use === 'settle') return sameDecision(a.decision, b.decision) && a.cluster.count === b.cluster.count;
  if (use === 'index') return (a.cluster.count >= attested) === (b.cluster.count >= attested);
  return sameDecision({ ...a.decision, count: 0 }, { ...b.decision, count: 0 }) && (a.decision.count < several) === (b.decision.count < several);
}

/** A name seen less often is looked at twice. */
const several = 2;
