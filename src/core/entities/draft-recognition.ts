import { changeAnswer, Sources, type Answer } from '../../base/answer';
import type { Span } from '../../base/span';
import type { Steps } from '../../base/steps';
import type { Entity } from '../gazetteer/entity';
import { movedCandidate } from '../mentions/analysis';
import type { DraftAnalysis, DraftChanges } from '../mentions/draft-analysis';
import { placeAt } from '../mentions/draft-cut';
import type { Mention } from '../mentions/mention';
import type { Place } from '../mentions/place';
import { windowOf, type DraftWindow } from '../mentions/window';
import { DefinedForms } from './draft-definitions';
import { DraftForms } from './draft-forms';
import type { Stretch } from './draft-index';
import { movedFound, settlePlace, type PlacedMention, type Said } from './draft-settle';
import { DraftStatements } from './draft-statements';
import { DraftView } from './draft-view';
import { spanOf } from './full-forms';
import { isInitialled } from './initials';
import { OwnNames } from './own-names';
import { findNames } from './resolve';
import { viewOf, type EntityState } from './state';
import type { Found } from './view';

/** Code units around an edit in which names may mean something else because of it: more than a bracket behind a name or a gap between two may take. */
const near = 128;

/**
 * What a draft names, as `recognize` has it, kept from version to version. An edit costs its own pieces; what it changes
 * for names elsewhere is worked on when these are asked for. Good for one state of the corpus.
 */
export class DraftRecognition {
  private readonly names: OwnNames;
  private readonly view: DraftView;
  private readonly frame = { base: 0 };
  private readonly records = new Map<Place, FoundHere>();
  /** Places with persons whose names an initial begins. */
  private readonly initialled = new Set<Place>();
  private readonly forms: DraftForms;
  private readonly defined: DefinedForms;
  private readonly words = new Map<string, Answer<boolean>>();
  private readonly counts = new Map<string, Answer<number>>();
  private readonly settled = new Map<Place, SettledPlace>();
  private readonly windows = new Map<Place, DraftWindow>();
  private readonly statements: DraftStatements;

  constructor(private readonly state: EntityState, private readonly analysis: DraftAnalysis) {
    const view = viewOf(state.tables, state.gazetteer, state.discovery);
    this.names = new OwnNames(state);
    this.view = new DraftView(view, this.names);
    this.forms = new DraftForms(view, this.frame);
    this.defined = new DefinedForms(analysis, this.frame, (key) => this.forms.named(key));
    this.statements = new DraftStatements(analysis, view, this.frame, (place) => this.mentionsAt(place));
  }

  /** Takes all that is there, for a start. */
  begin(): Steps<void> {
    const replacements = [{ removed: [], added: this.analysis.places }];
    return this.update({ replacements, names: new Set(this.analysis.keys()), shorts: new Set(), words: new Set() });
  }

  /** Takes what the next version changed. Once begun it has to be brought to its end before the next one. */
  *update({ replacements, names, shorts, words }: DraftChanges): Steps<void> {
    const changed = this.state.discovery ? yield* this.names.update(names, (key) => this.analysis.contribution(key)) : new Set<string>();
    const uses = new Set([...changed].flatMap((key) => this.view.change(key)));
    let doubt = uses.has('settle');
    for (const word of words) doubt = renew(this.words.get(word), () => this.analysis.hasWord(word)) || doubt;
    for (const key of names) doubt = renew(this.counts.get(key), () => this.timesOf(key)) || doubt;
    yield;
    for (const { removed } of replacements) for (const place of removed) this.drop(place);
    const found: Stretch[] = [...replacements];
    if (uses.has('find')) for (const [place, { foundWith }] of this.records) if (!foundWith.hold) found.push({ removed: [place], added: [place] });
    for (const { added } of found) {
      for (const place of added) {
        this.find(place);
        yield;
      }
    }
    const windowIn = (place: Place): DraftWindow => this.windowIn(place);
    doubt = this.forms.replaceFound(found, (place) => this.record(place).found, windowIn) || doubt;
    yield;
    // Completed initials, and names that are more or less frequent now, may make other full forms of the same names.
    const fresh = new Set(found.flatMap(({ added }) => added));
    const again: Stretch[] = [...found];
    for (const place of uses.has('index') ? this.records.keys() : this.initialled) {
      if (!fresh.has(place) && !this.record(place).indexedWith.hold) again.push({ removed: [place], added: [place] });
    }
    for (const { added } of again) for (const place of added) this.complete(place);
    yield;
    const forms = this.forms.replaceForms(again, (place) => this.record(place).resolved, windowIn, (place) => this.view.for('index', this.record(place).indexedWith));
    yield;
    for (const { removed, added } of replacements) this.defined.replace(removed, added);
    const keys = new Set(forms.flatMap((key) => (key.startsWith('key ') ? key.slice(4) : [])));
    doubt = this.defined.refresh(shorts, keys) || forms.length > 0 || doubt;
    for (const stretch of again) for (const place of this.around(stretch)) this.visit(place);
    if (doubt) this.statements.doubt((place) => this.settled.get(place)?.settledWith.hold ?? false);
    this.windows.clear();
  }

  /** The mentions that overlap a span of the draft. */
  mentionsIn({ start, end }: Span): readonly Mention[] {
    const { places } = this.analysis;
    const found: Mention[] = [];
    this.statements.refresh();
    for (let n = Math.max(0, placeAt(places, start)); n < places.length; n++) {
      const place = places[n] as Place;
      if (place.start >= end) break;
      for (const m of this.statements.at(place)) if (m.end > start && m.start < end) found.push(m);
    }
    return found;
  }

  /** The mentions of the places that overlap a span; nothing where a name may stand across two of these. */
  byPlaces({ start, end }: Span): readonly MentionsAtPlace[] | undefined {
    const { places } = this.analysis;
    this.statements.refresh();
    const found: MentionsAtPlace[] = [];
    for (let n = Math.max(0, placeAt(places, start)); n < places.length; n++) {
      const place = places[n] as Place;
      if (place.start >= end) break;
      const mentions = this.statements.listOf(place);
      if (!mentions) return undefined;
      if (mentions.length > 0) found.push({ start: place.start, text: place.piece.text, mentions });
    }
    return found;
  }

  /** An entity that the draft names and the state does not hold. */
  ownEntity(id: string): Entity | undefined {
    return this.names.entity(id);
  }

  private find(place: Place): void {
    const { analysis, base, from, to, sentence, lastSentence } = this.windowIn(place);
    const foundWith = new Sources();
    const candidates = place.part.candidates.map((c) => movedCandidate(c, from, place.start - base));
    const found = findNames(analysis, this.view.for('find', foundWith), { from, to, sentence, lastSentence, candidates });
    this.records.set(place, { found: movedFound(found, -from), foundWith, resolved: [], indexedWith: new Sources() });
    if (found.some((f) => isInitialled(analysis, f))) this.initialled.add(place);
    else this.initialled.delete(place);
  }

  private complete(place: Place): void {
    const record = this.record(place);
    record.indexedWith = new Sources();
    record.resolved = this.initialled.has(place) ? this.forms.completed(place, record.found, record.indexedWith) : record.found;
  }

  private mentionsAt(place: Place): readonly PlacedMention[] {
    const known = this.settled.get(place);
    if (known?.settledWith.hold) return known.mentions;
    const settledWith = new Sources();
    const mentions = settlePlace(this.analysis.places, place, (other) => this.record(other).resolved, this.frame, this.said(settledWith));
    this.settled.set(place, { mentions, settledWith });
    return mentions;
  }

  /** What the draft says, to what settles names; what is asked is noted in `sources`. */
  private said(sources: Sources): Said {
    return {
      view: this.view.for('settle', sources),
      fulls: (index, key) => this.forms.fulls(index, key, sources),
      defined: (short) => sources.use(this.defined.ask(short)),
      signed: (id) => this.forms.signOf(id, sources),
      stands: (word) => sources.use(asked(this.words, word, () => this.analysis.hasWord(word))),
      times: (key) => sources.use(asked(this.counts, key, () => this.timesOf(key))),
    };
  }

  private timesOf(key: string): number {
    return this.analysis.contribution(key)?.count ?? 0;
  }

  /** What stands around a place is another. */
  private visit(place: Place): void {
    this.settled.delete(place);
    const { tokens } = place.named.block;
    this.statements.visit(place, this.record(place).found.map((f) => spanOf({ tokens }, f)));
  }

  private drop(place: Place): void {
    this.records.delete(place);
    this.initialled.delete(place);
    this.settled.delete(place);
    this.statements.drop(place);
  }

  /** The places that came, and those near. */
  private around({ removed, added }: Stretch): readonly Place[] {
    const { places } = this.analysis;
    const first = added[0]?.index ?? removed[0]?.index ?? 0;
    const start = places[first]?.start ?? this.analysis.length;
    const end = added.length > 0 ? places[first + added.length]?.start ?? this.analysis.length : start;
    const found: Place[] = [];
    let from = first;
    while (from > 0 && endOf(places[from - 1]) >= start - near) from--;
    for (let n = from; n < places.length && (places[n]?.start ?? 0) <= end + near; n++) found.push(places[n] as Place);
    return found;
  }

  private record(place: Place): FoundHere {
    return this.records.get(place) as FoundHere;
  }

  private windowIn(place: Place): DraftWindow {
    let window = this.windows.get(place);
    if (!window) {
      // Few are worked on at once, or all are.
      if (this.windows.size > 20) this.windows.clear();
      this.windows.set(place, (window = windowOf(this.analysis.places, place.index)));
    }
    return window;
  }
}

/** The mentions in a stretch of a draft, from its beginning; as a rule the same list as long as they stay the same. */
export interface MentionsAtPlace {
  readonly start: number;
  readonly text: string;
  readonly mentions: readonly Omit<PlacedMention, 'place'>[];
}

/** The names found in a place; words count from its beginning. */
interface FoundHere {
  readonly found: readonly Found[];
  readonly foundWith: Sources;
  /** With initials completed. */
  resolved: readonly Found[];
  indexedWith: Sources;
}

interface SettledPlace {
  readonly mentions: readonly PlacedMention[];
  readonly settledWith: Sources;
}

function endOf(place: Place | undefined): number {
  return place === undefined ? 0 : place.start + place.piece.text.length;
}

function asked<T>(answers: Map<string, Answer<T>>, key: string, value: () => T): Answer<T> {
  let answer = answers.get(key);
  if (!answer) answers.set(key, (answer = { value: value(), version: 0 }));
  return answer;
}

/** True when the answer was given and is another. */
function renew<T>(answer: Answer<T> | undefined, value: () => T): boolean {
  const now = answer && value();
  if (!answer || now === undefined || now === answer.value) return false;
  changeAnswer(answer, now);
  return true;
}
