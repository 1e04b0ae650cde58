import { compareText } from '../base/text';
import { citekeys, noKeys, sharedCitekeys, standardPattern, type FixedKeys, type KeyedSource } from './citations/citekey';
import { parseKeyPattern, type KeyPattern } from './citations/key-pattern';
import type { SourceHead, Store } from './store/store';

/** The citekeys of the sources of a store: those that are given out, else those that are made by the store's pattern; and the way back. */
export class SourceKeys {
  private readonly byBase = new Map<string, ReadonlyMap<string, string>>();
  private fixed: FixedKeys = noKeys;
  /** Uris by fixed key. */
  private fixedTo: ReadonlyMap<string, string> = new Map();
  private sharedKeys: ReturnType<typeof sharedCitekeys> | undefined;

  constructor(private readonly store: Store) {}

  of({ uri, keyBase }: SourceHead): string {
    return this.fixed.keys.get(uri) ?? this.withBase(keyBase).get(uri) ?? '';
  }

  /** The source that has just this key. */
  uriOf(key: string): string | undefined {
    const fixed = this.fixedTo.get(key);
    if (fixed !== undefined) return fixed;
    const small = key.toLowerCase();
    for (const base of [small, ...suffixes.flatMap((suffix) => (suffix.test(small) ? [small.replace(suffix, '')] : []))]) {
      for (const [uri, own] of this.withBase(base)) if (own === key) return uri;
    }
    return undefined;
  }

  /** Whether a key is that of a source or an entry, or was given out, whatever its letter case. */
  isTaken(key: string): boolean {
    const small = key.toLowerCase();
    return this.fixed.taken.has(small) || this.store.sources.withKeyBase(small).length > 0 || this.uriOf(key) !== undefined;
  }

  /** Sources whose given key holds a text, whatever its letter case; keys that begin with it first. */
  fixedLike(text: string, limit: number): readonly string[] {
    const small = text.toLowerCase();
    const found = [...this.fixed.keys].filter(([, key]) => key.toLowerCase().includes(small));
    return found.sort(([, a], [, b]) => a.toLowerCase().indexOf(small) - b.toLowerCase().indexOf(small) || compareText(a, b)).slice(0, limit).map(([uri]) => uri);
  }

  /** From here on these keys are given out. */
  use(fixed: FixedKeys): void {
    this.fixed = fixed;
    this.fixedTo = new Map([...fixed.keys].map(([uri, key]) => [key, uri]));
    this.byBase.clear();
  }

  /** Keys that several sources ask for, with those sources. */
  get shared(): ReturnType<typeof sharedCitekeys> {
    const { sources } = this.store;
    return (this.sharedKeys ??= sharedCitekeys(sources.sharedKeyBases().flatMap((base) => sources.withKeyBase(base))));
  }

  /** Sources are others than before. */
  forget(): void {
    this.byBase.clear();
    this.sharedKeys = undefined;
  }

  private withBase(base: string): ReadonlyMap<string, string> {
    const known = this.byBase.get(base);
    if (known) return known;
    const { sources } = this.store;
    const keys = citekeys(sources.withKeyBase(base) as readonly KeyedSource[], { isTaken: (key) => sources.withKeyBase(key).length > 0, pattern: patternOf(this.store), fixed: this.fixed });
    if (this.byBase.size > remembered) this.byBase.clear();
    this.byBase.set(base, keys);
    return keys;
  }
}

/** The pattern that keys of a store are made by. */
export function patternOf(store: Store): KeyPattern {
  const text = patternTextOf(store);
  return text === undefined ? standardPattern : patternFrom(text);
}

/** As it was set; nothing when it never was. */
export function patternTextOf(store: Store): string | undefined {
  return store.table<string>('meta').get(patternEntry);
}

export const patternEntry = 'keyPattern';

let last = { text: '', pattern: standardPattern };

function patternFrom(text: string): KeyPattern {
  if (last.text === text) return last.pattern;
  const parsed = parseKeyPattern(text);
  last = { text, pattern: 'pattern' in parsed ? parsed.pattern : standardPattern };
  return last.pattern;
}

/** What `citekeys` adds to keys that several would have. */
const suffixes: readonly RegExp[] = [/-?[a-z]{3}$/, /-?[a-z]{6}$/];
const remembered = 20_000;
