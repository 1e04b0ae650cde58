import { changeAnswer, type Answer } from '../../base/answer';
import { PlaceIndex, type Place } from '../mentions/place';
import { carried, type Entry } from './anchor';

/** Places of a draft that went, and those that came instead. */
export interface Stretch {
  readonly removed: readonly Place[];
  readonly added: readonly Place[];
}

/** What the places of a draft say by a key, in order: the first of those that say as much, up to a number of them. */
export class DraftIndex<T> {
  private readonly places = new PlaceIndex();
  private readonly entries = new Map<Place, OwnEntries<T>>();
  private readonly answers = new Map<string, Answer<readonly T[]>>();

  /** `same` says which of two under one key need not be told apart. */
  constructor(
    private readonly most: (key: string) => number,
    private readonly same: (a: T, b: T, key: string) => boolean,
  ) {}

  ask(key: string): Answer<readonly T[]> {
    let answer = this.answers.get(key);
    if (!answer) this.answers.set(key, (answer = { value: this.find(key), version: 0 }));
    return answer;
  }

  /** Takes the entries, in order, that `entriesOf` gives for places that came; returns the keys by which another answer was given. */
  replace(stretches: readonly Stretch[], entriesOf: (place: Place) => readonly Entry<T>[]): readonly string[] {
    // The places were numbered anew: first all go, then all come. What is kept stands among the others where it stood.
    const touched = new Set<string>();
    const touch = ({ keys }: Entry<T>): void => {
      for (const key of keys) touched.add(key);
    };
    const old = stretches.map(({ removed }) => removed.flatMap((place) => this.take(place)));
    for (const [n, { added }] of stretches.entries()) {
      const gone = new Set(old[n]);
      for (const entry of carried(old[n] ?? [], added.flatMap(entriesOf))) {
        if (!gone.delete(entry)) touch(entry);
        this.put(entry);
      }
      gone.forEach(touch);
    }
    const changed: string[] = [];
    for (const key of touched) {
      const answer = this.answers.get(key);
      if (!answer) continue;
      const value = this.find(key);
      if (value.length === answer.value.length && value.every((one, n) => one === answer.value[n])) continue;
      changeAnswer(answer, value);
      changed.push(key);
    }
    return changed;
  }

  private take(place: Place): readonly Entry<T>[] {
    const own = this.entries.get(place);
    if (!own) return [];
    for (const key of own.byKey.keys()) this.places.remove(key, place);
    this.entries.delete(place);
    return own.list;
  }

  private put(entry: Entry<T>): void {
    const { place } = entry.span;
    const own = this.entries.get(place) ?? { list: [], byKey: new Map<string, T[]>() };
    this.entries.set(place, own);
    own.list.push(entry);
    for (const key of entry.keys) {
      const list = own.byKey.get(key);
      if (list) list.push(entry.value);
      else {
        own.byKey.set(key, [entry.value]);
        this.places.add(key, place);
      }
    }
  }

  private find(key: string): readonly T[] {
    const found: T[] = [];
    const most = this.most(key);
    for (const place of this.places.at(key)) {
      for (const value of this.entries.get(place)?.byKey.get(key) ?? []) {
        if (found.some((one) => this.same(one, value, key))) continue;
        found.push(value);
        if (found.length === most) return found;
      }
    }
    return found;
  }
}

interface OwnEntries<T> {
  readonly list: Entry<T>[];
  readonly byKey: Map<string, T[]>;
}
