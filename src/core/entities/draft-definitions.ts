import { changeAnswer, type Answer } from '../../base/answer';
import type { DraftAnalysis } from '../mentions/draft-analysis';
import { definedSpan, type DraftDefinition } from '../mentions/draft-definitions';
import type { Place } from '../mentions/place';
import { Anchor, carried, type Entry, type Frame } from './anchor';
import { addFull, type Full } from './full-forms';

/** What a draft gives an acronym for. */
export interface Defined {
  readonly fulls: readonly Full[];
  /** It gives it for something, whoever that is. */
  readonly explained: boolean;
}

/** The definitions of a draft with what their long forms name. */
export class DefinedForms {
  private readonly anchors = new Map<Place, Map<DraftDefinition['source'], Entry<DraftDefinition['source']>>>();
  private readonly answers = new Map<string, Answer<Made>>();
  /** Long forms → acronyms that were ever asked for and had them. */
  private readonly shorts = new Map<string, Set<string>>();

  /** `named` gives the first full form of these words. */
  constructor(private readonly analysis: DraftAnalysis, private readonly frame: Frame, private readonly named: (key: string) => Full | undefined) {}

  ask(short: string): Answer<Defined> {
    let answer = this.answers.get(short);
    if (!answer) this.answers.set(short, (answer = { value: this.make(short), version: 0 }));
    return answer;
  }

  /** Takes the places that came for those that went. */
  replace(removed: readonly Place[], added: readonly Place[]): void {
    const old = removed.flatMap((place) => [...this.anchors.get(place)?.values() ?? []]);
    for (const place of removed) this.anchors.delete(place);
    const next = added.flatMap((place) => [...place.part.explained, ...place.part.longs].map((source) => this.entryOf(place, source)));
    carried(old, next).forEach((entry, n) => {
      const { place } = entry.span;
      const own = this.anchors.get(place) ?? new Map<DraftDefinition['source'], Entry<DraftDefinition['source']>>();
      this.anchors.set(place, own.set(next[n]?.value as DraftDefinition['source'], entry));
    });
  }

  /** Brings answers up to date: of these acronyms, and of those whose long forms are among `keys`; true when one is another. */
  refresh(shorts: ReadonlySet<string>, keys: ReadonlySet<string>): boolean {
    let changed = false;
    for (const short of new Set([...shorts, ...[...keys].flatMap((long) => [...this.shorts.get(long) ?? []])])) {
      const answer = this.answers.get(short);
      if (!answer) continue;
      const made = this.make(short);
      if (isSame(made, answer.value)) answer.value = { ...made, fulls: answer.value.fulls };
      else {
        changeAnswer(answer, made);
        changed = true;
      }
    }
    return changed;
  }

  private make(short: string): Made {
    const found = new Map<string, Full[]>();
    const definitions = this.analysis.definitionsOf(short);
    const of: (Full | Anchor)[] = [];
    for (const definition of definitions) {
      this.shorts.set(definition.long, (this.shorts.get(definition.long) ?? new Set()).add(short));
      const full = this.named(definition.long);
      const span = this.anchors.get(definition.place)?.get(definition.source)?.span;
      if (!full || !span) continue;
      addFull(found, short, { ...full, span });
      of.push(full, span);
    }
    return { fulls: found.get(short) ?? [], explained: definitions.length > 0, of };
  }

  private entryOf(place: Place, source: DraftDefinition['source']): Entry<DraftDefinition['source']> {
    const { start, end } = definedSpan(source);
    const sign = 'candidate' in source ? source.candidate.key : `${source.short} = ${source.long}`;
    return { span: new Anchor(place, start, end, this.frame), keys: [], sign, value: source };
  }
}

interface Made extends Defined {
  /** The full forms and where they are given; all others follow from these. */
  readonly of: readonly (Full | Anchor)[];
}

function isSame(a: Made, b: Made): boolean {
  return a.explained === b.explained && a.of.length === b.of.length && a.of.every((one, n) => one === b.of[n]);
}
