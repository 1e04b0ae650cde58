import Fuse, { type FuseOptionKey } from 'fuse.js';
import { distanceWithin, foldWords } from './words';

/** What a fuzzy index is told of its items. */
export interface FuzzyOptions<T> {
  readonly idOf: (item: T) => string;
  readonly keys: readonly { readonly name: string; readonly weight: number; readonly textOf: (item: T) => string | readonly string[] }[];
  /** The order without a query, and among equals. Must tell any two items apart. */
  readonly compare: (a: T, b: T) => number;
}

/**
 * A list that can be searched with typing errors in the query. Fuse.js is built when first searched and follows changes
 * item by item. Above a few thousand items, something faster should choose the candidates it ranks: that belongs in here.
 */
export class FuzzyIndex<T> {
  private readonly items = new Map<string, T>();
  private readonly stale = new Set<string>();
  private strict: Fuse<T> | undefined;
  private loose: Fuse<T> | undefined;
  private sorted: readonly T[] | undefined;

  constructor(private readonly options: FuzzyOptions<T>) {}

  /** Adds or replaces items and removes others, by id. */
  update(changed: Iterable<T>, removed: Iterable<string> = []): void {
    for (const id of removed) if (this.items.delete(id)) this.stale.add(id);
    for (const item of changed) {
      const id = this.options.idOf(item);
      this.items.set(id, item);
      this.stale.add(id);
    }
    this.sorted = undefined;
  }

  /** Makes the index hold exactly these items; only what is other than before is indexed again. Linear and cheap when little changed. */
  sync(items: Iterable<T>): void {
    const { idOf } = this.options;
    const gone = new Set(this.items.keys());
    for (const item of items) {
      const id = idOf(item);
      gone.delete(id);
      const known = this.items.get(id);
      if (known === item) continue;
      if (known === undefined || !this.sameTexts(known, item)) this.stale.add(id);
      this.items.set(id, item);
      this.sorted = undefined;
    }
    if (gone.size > 0) this.update([], gone);
  }

  get size(): number {
    return this.items.size;
  }

  /** All items in the order that holds without a query. */
  all(): readonly T[] {
    this.sorted ??= [...this.items.values()].sort(this.options.compare);
    return this.sorted;
  }

  /**
   * The items that match every word of the query, best first; if none does, those that match any, unless `any` is false. All of them for an empty query. Where some
   * item has the words of the query, or words that begin with them, those that are only faintly like it are left out.
   */
  search(query: string, any = true): readonly T[] {
    const words = query.replace(/\s+/g, ' ').trim().slice(0, 200);
    if (words === '') return this.all();
    this.refresh();
    this.strict ??= this.build('all');
    const found = this.withoutFaint(this.ranked(this.strict, words), foldWords(words));
    if (found.length > 0 || !any || !/\s/.test(words)) return found;
    this.loose ??= this.build('any');
    return this.ranked(this.loose, words);
  }

  private ranked(fuse: Fuse<T>, query: string): readonly T[] {
    return fuse
      .search(query)
      // Fuse may hold an older copy of an item with the same texts.
      .map(({ item, score }) => ({ item: this.items.get(this.options.idOf(item)) ?? item, score: Math.round((score ?? 0) * 1e6) }))
      .sort((a, b) => a.score - b.score || this.options.compare(a.item, b.item))
      .map(({ item }) => item);
  }

  private withoutFaint(found: readonly T[], asked: readonly string[]): readonly T[] {
    if (found.length < 2 || asked.length === 0) return found;
    const likeness = found.map((item) => this.likeness(item, asked));
    return likeness.includes('same') ? found.filter((_, index) => likeness[index] !== 'faint') : found;
  }

  /** `same`: every word asked for begins a word of the item; `near`: but for a letter or two, or within a word. */
  private likeness(item: T, asked: readonly string[]): 'same' | 'near' | 'faint' {
    const words = new Set(this.options.keys.flatMap(({ textOf }) => [textOf(item)].flat()).flatMap((text) => foldWords(text)));
    let near = false;
    for (const wanted of asked) {
      let best: 'same' | 'near' | 'faint' = 'faint';
      for (const word of words) {
        if (word.startsWith(wanted)) {
          best = 'same';
          break;
        }
        if (best === 'faint' && isNear(wanted, word)) best = 'near';
      }
      if (best === 'faint') return 'faint';
      if (best === 'near') near = true;
    }
    return near ? 'near' : 'same';
  }

  private build(tokenMatch: 'all' | 'any'): Fuse<T> {
    const keys: FuseOptionKey<T>[] = this.options.keys.map(({ name, weight, textOf }) => ({ name, weight, getFn: (item) => textOf(item) }));
    return new Fuse([...this.items.values()], {
      keys,
      useTokenSearch: true,
      tokenMatch,
      ignoreDiacritics: true,
      ignoreLocation: true,
      includeScore: true,
      shouldSort: false,
      // Two letters exchanged in a word of five.
      threshold: 0.4,
    });
  }

  private sameTexts(a: T, b: T): boolean {
    return this.options.keys.every(({ textOf }) => {
      const [left, right] = [textOf(a), textOf(b)];
      if (typeof left === 'string' || typeof right === 'string') return left === right;
      return left.length === right.length && left.every((text, index) => text === right[index]);
    });
  }

  /** Brings what is built up to date: piece by piece, or from scratch next time when much has changed. */
  private refresh(): void {
    if (this.stale.size === 0) return;
    const few = this.stale.size * 20 < this.items.size;
    for (const fuse of few ? [this.strict, this.loose] : []) {
      if (!fuse) continue;
      fuse.remove((item) => this.stale.has(this.options.idOf(item)));
      for (const id of this.stale) {
        const item = this.items.get(id);
        if (item !== undefined) fuse.add(item);
      }
    }
    if (!few) this.strict = this.loose = undefined;
    this.stale.clear();
  }
}

function isNear(wanted: string, word: string): boolean {
  if (wanted.length < 4) return wanted.length === 3 && word.includes(wanted);
  // The beginning of a longer word, as it is typed.
  return word.includes(wanted) || distanceWithin(wanted, word.slice(0, wanted.length + 1), wanted.length < 8 ? 1 : 2) || distanceWithin(wanted, word.slice(0, wanted.length), wanted.length < 8 ? 1 : 2);
}
