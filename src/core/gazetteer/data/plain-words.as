/**
 * AssemblyScript. What `nextWord` and `readOn` do (see `utf8-words.ts` and `prefilter.ts`) with words of plain letters and digits, in WebAssembly:
 * 64 bytes at a time, sixteen at once. The first word that is not plain is left to them. `plain-words.make.mjs` compiles it.
 */

/**
 * Reads on from where `state` says, to a word that is not plain, the end of the text, or until there may be no room for more places.
 * @param state in and out: `at`, `ahead` and `first`, `start`, `end`, `key`, `hash` of the word before, as in `prefilter.ts`.
 * @param count how many places stand at `places`, where there is room for `most`.
 * @param utf8 the text with zeros behind.
 * @returns how many places there are now.
 */
export function readPlainWords(state: usize, firsts: usize, firstsShift: u32, pairs: usize, pairsShift: u32, places: usize, count: i32, most: i32, utf8: usize, length: u32): i32 {
  let at = load<u32>(state);
  let ahead = load<u32>(state, 4);
  let first = load<i32>(state, 8);
  let start = load<i32>(state, 12);
  let end = load<i32>(state, 16);
  let before = load<u32>(state, 20);
  const given = load<u32>(state, 24);
  let to = places + (count << 5);
  const full = places + ((most - 64) << 5);
  /** 1 while a pair may begin with the word before. */
  let open: u32 = first >= 0 ? 1 : 0;
  let stop = false;
  while (!stop && at < length && to < full) {
    const window = utf8 + at;
    let plain: u64 = 0;
    let other: u64 = 0;
    let dots: u64 = 0;
    for (let k: usize = 0; k < 64; k += 16) {
      const bytes = v128.load(window + k);
      plain |= bitsOf(v128.or(isBetween(v128.or(bytes, i8x16.splat(0x20)), 0x61, 26), isBetween(bytes, 0x30, 10))) << k;
      other |= bitsOf(v128.or(v128.or(i8x16.eq(bytes, i8x16.splat(0x27)), i8x16.eq(bytes, i8x16.splat(0x60))), v128.or(i8x16.eq(bytes, i8x16.splat(0x26)), i8x16.lt_s(bytes, i8x16.splat(0))))) << k;
      dots |= bitsOf(i8x16.eq(bytes, i8x16.splat(0x2e))) << k;
    }
    // A dot behind a single letter may be an abbreviation's.
    other |= dots & ((plain & ~(plain << 1)) << 1);

    // Words up to the first sign that may belong to one; that one too if it ends there, and not if it may go on behind.
    const limit = ctz(other);
    const below: u64 = limit == 64 ? <u64>-1 : ((<u64>1) << limit) - 1;
    let rest = plain & below;
    const touches = limit > 0 && ((plain >> (limit - 1)) & 1) != 0;
    let step = <u32>limit;
    let more: u32 = 0;
    let cut = touches;
    if (limit < 64) {
      const behind = window + <usize>limit;
      const sign = signAt(behind);
      const tail = sign == 0 && touches ? possessiveAt(behind) : 0;
      cut = touches && sign == 0 && tail == 0;
      if (sign > 0) more = sign - 1;
      else if (tail > 0) more = tail - 2;
      else if (!touches && load<u8>(behind) < 0x80) step++;
      else stop = true;
      step += sign + tail;
    }
    if (cut) {
      step = 64 - <u32>clz(~plain & below);
      rest &= ((<u64>1) << step) - 1;
      if (step == 0) stop = true;
    }

    let starts = rest & ~(rest << 1);
    let ends = ~rest & (rest << 1);
    while (starts != 0) {
      const from = <u32>ctz(starts);
      const long = <u32>ctz(ends) - from;
      starts &= starts - 1;
      ends &= ends - 1;
      const key = keyOf(window + from, long);
      // Without a branch but for what is found; where there is nothing to ask for, the first entry is read, which is at hand.
      const begins = hold(firsts, firstsShift, key, 1);
      const alone = hold(pairs, pairsShift, key * 0x9e3779b1, begins);
      const pair = hold(pairs, pairsShift, (before * 0x9e3779b1) ^ key, open);
      if (alone | pair) {
        if (pair) {
          note(to, first, start, end, hashOf(utf8, first, start, end, given));
          first = at + from;
          start = first - ahead;
          end = start + long;
          note(to + 16, first, start, end, hashOf(utf8, first, start, end, given));
          to += 32;
        }
        if (alone) {
          first = at + from;
          start = first - ahead;
          end = start + long;
          note(to, first, start, end, hashOf(utf8, first, start, end, given));
          store<i32>(to, -1, 16);
          to += 32;
        }
      }
      open = begins & ~alone;
      first = at + from;
      start = first - ahead;
      end = start + long;
      before = key;
    }
    at += step;
    ahead += more;
  }
  store<u32>(state, at < length ? at : length);
  store<u32>(state, ahead, 4);
  store<i32>(state, open != 0 ? first : -1, 8);
  store<i32>(state, start, 12);
  store<i32>(state, end, 16);
  store<u32>(state, before, 20);
  if (open != 0) store<u32>(state, hashOf(utf8, first, start, end, given), 24);
  return <i32>((to - places) >> 5);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function bitsOf(bytes: v128): u64 {
  return <u64>(<u32>i8x16.bitmask(bytes));
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function isBetween(bytes: v128, low: u8, count: u8): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(low)), i8x16.splat(count));
}

/** See `plainKey`. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function keyOf(at: usize, length: u32): u32 {
  const letters = (load<u64>(at) | 0x2020202020202020) & ((<u64>-1) >> (length < 8 ? 64 - (length << 3) : 0));
  return <u32>((letters * 0x9fb21c651e98df25) >> 32);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function hold(filter: usize, shift: u32, key: u32, asked: u32): u32 {
  const bits = load<u32>(filter + (((key >> shift) & (0 - asked)) << 2));
  return (bits >> (key >> 4)) & (bits >> (key >> 9)) & asked;
}

function note(to: usize, first: i32, start: i32, end: i32, hash: u32): void {
  store<i32>(to, first);
  store<i32>(to, start, 4);
  store<i32>(to, end, 8);
  store<u32>(to, hash, 12);
}

/** FNV-1a of a word, which is given for one that is not plain. */
function hashOf(utf8: usize, first: i32, start: i32, end: i32, given: u32): u32 {
  if (end < 0) return given;
  let hash: u32 = 0x811c9dc5;
  const behind = utf8 + first + (end - start);
  for (let at = utf8 + first; at < behind; at++) hash = (hash ^ (load<u8>(at) | 0x20)) * 0x01000193;
  return hash;
}

function signAt(at: usize): u32 {
  const two = load<u16>(at);
  if (two == 0x80e2) {
    const last = load<u8>(at, 2);
    return last == 0x93 || last == 0x94 || last == 0x9c || last == 0x9d || last == 0xa6 ? 3 : 0;
  }
  return two == 0xa0c2 || two == 0xabc2 || two == 0xbbc2 ? 2 : 0;
}

function possessiveAt(at: usize): u32 {
  const tail: u32 = load<u8>(at) == 0x27 ? 2 : load<u16>(at) == 0x80e2 && load<u8>(at, 2) == 0x99 ? 4 : 0;
  return tail > 0 && (load<u8>(at + tail - 1) | 0x20) == 0x73 && !mayBeWord(load<u8>(at + tail)) ? tail : 0;
}

function mayBeWord(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26 || byte - 0x30 < 10 || byte >= 0x80 || byte == 0x27 || byte == 0x60 || byte == 0x26;
}
