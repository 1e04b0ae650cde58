import { plainWordsModule } from './data/plain-words';
import { keyOfPair, mayHold, shiftOf, type Trie } from './trie';
import { nextWord, wordReader, type Utf8Text } from './utf8-words';

/**
 * The first pass over a text: finds the words at which a name of one trie may begin, as `firsts` and `pairs` of the trie say. It misses none, and few that it
 * finds begin none.
 */
export interface Prefilter {
  /** Takes the next text, of which there is room for as many code units as `prefilter` was told. */
  begin(text: string): Utf8Text;
  /** Reads on; how many places stand in {@link places} now, 0 when the text has no more. */
  next(): number;
  /** Eight numbers a place: of its word the offset in the UTF-8, start and end in the text (the end's bits turned over when it is not plain), and hash; the same of the next word, or −1 where the name is one word. */
  readonly places: Int32Array;
}

/**
 * @param room UTF-16 code units of the longest text.
 * @param module {@link plainWords}, which reads plain words, nearly all there are in languages that have such; without it all are read in JavaScript, with the
 * same result.
 */
export function prefilter(trie: Trie, room: number, module: WebAssembly.Module | undefined): Prefilter {
  const size = fixed + trie.firsts.byteLength + trie.pairs.byteLength + 3 * room + behind;
  const plain = module && instance(module, size);
  const buffer = plain?.buffer ?? new ArrayBuffer(size);
  const state = new Int32Array(buffer, 0, 7);
  const places = new Int32Array(buffer, 32, 8 * most);
  const firsts = new Int32Array(buffer, fixed, trie.firsts.length);
  const pairs = new Int32Array(buffer, fixed + firsts.byteLength, trie.pairs.length);
  const utf8 = new Uint8Array(buffer, pairs.byteOffset + pairs.byteLength);
  firsts.set(trie.firsts);
  pairs.set(trie.pairs);
  const of = { text: '', utf8, length: 0 };
  const reader = wordReader();
  return {
    places,
    begin(text) {
      of.text = text;
      of.length = encoder.encodeInto(text, utf8).written;
      utf8.fill(0, of.length, of.length + behind);
      state.set(atStart);
      return of;
    },
    next() {
      let count = 0;
      while (count < enough && state[State.at]! < of.length) {
        if (plain) count = plain.read(0, fixed, shiftOf(firsts), pairs.byteOffset, shiftOf(pairs), 32, count, most, utf8.byteOffset, of.length);
        if (count < enough && state[State.at]! < of.length) count = readOn(count);
      }
      return count;
    },
  };

  /** Reads a word of any kind and notes where names may begin: all words where they are not read otherwise. */
  function readOn(noted: number): number {
    let count = noted;
    reader.at = state[State.at]!;
    reader.ahead = state[State.ahead]!;
    while (count < enough && nextWord(reader, of)) {
      const { key } = reader;
      const pair = state[State.first]! >= 0 && mayHold(pairs, keyOfPair(state[State.key]!, key));
      if (pair) note(8 * count);
      state[State.first] = reader.first;
      state[State.start] = reader.start;
      state[State.end] = reader.plain ? reader.end : ~reader.end;
      state[State.key] = key;
      state[State.hash] = reader.hash;
      if (pair) note(8 * count++ + 4);
      if (!mayHold(firsts, key)) state[State.first] = -1;
      else if (mayHold(pairs, keyOfPair(key, 0))) {
        note(8 * count);
        places[8 * count++ + 4] = -1;
        state[State.first] = -1;
      }
      if (plain) break;
    }
    state[State.at] = reader.at;
    state[State.ahead] = reader.ahead;
    return count;
  }

  function note(to: number): void {
    places[to] = state[State.first]!;
    places[to + 1] = state[State.start]!;
    places[to + 2] = state[State.end]!;
    places[to + 3] = state[State.hash]!;
  }
}

/** The module for plain words; undefined where there is no WebAssembly, or a page's rules refuse it. */
export function plainWords(): WebAssembly.Module | undefined {
  if (compiled === undefined) {
    try {
      compiled = new WebAssembly.Module(Uint8Array.from(atob(plainWordsModule), (c) => c.charCodeAt(0)));
    } catch {
      compiled = 'refused';
    }
  }
  return compiled === 'refused' ? undefined : compiled;
}
let compiled: WebAssembly.Module | 'refused' | undefined;

/** Undefined where there is not enough memory of the kind that WebAssembly needs. */
function instance(module: WebAssembly.Module, bytes: number): { readonly buffer: ArrayBuffer; readonly read: ReadPlainWords } | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / 65536) });
    const { readPlainWords } = new WebAssembly.Instance(module, { env: { memory } }).exports as { readonly readPlainWords: ReadPlainWords };
    return { buffer: memory.buffer, read: readPlainWords };
  } catch {
    return undefined;
  }
}

type ReadPlainWords = (state: number, firsts: number, firstsShift: number, pairs: number, pairsShift: number, places: number, count: number, most: number, utf8: number, length: number) => number;

const encoder = new TextEncoder();
/** Places that are handed over at a time. */
const most = 1024;
/** Places after which they are handed over: a window of 64 bytes may have as many. */
const enough = most - 64;
/** Bytes of memory before the filters: state, places. */
const fixed = 32 + 32 * most;
/** How far the text is read; of the word before, where a pair may begin with it (else `first` is −1), what stands in {@link Prefilter.places}, and its key. */
const State = { at: 0, ahead: 1, first: 2, start: 3, end: 4, key: 5, hash: 6 } as const;
const atStart = Int32Array.of(0, 0, -1, 0, 0, 0, 0);
/** Zeros behind a text: whole windows are read. */
const behind = 80;
