import { abjadCosts, latinCosts, type PackedCosts } from './data/spelling-costs';

/**
 * Log-odds that two tokens spell one name: above 0 when same is likelier than different, on examples of which two in
 * seven are the same. An edit distance whose operations replace none, one or two letters by none, one or two
 * (many-to-many alignment: Jiampojamarn, Kondrak and Sherif 2007) at costs learned from spellings of one native token (a
 * log-linear edit model in the manner of McCallum, Bellare and Pereira 2005; data/spelling.make.mjs). Letters that begin or
 * end a word have costs of their own: *Maria* and *Mario* are two names, *Kareem* and *Karim* one. Folded, a to z.
 */
export function spellingEvidence(a: string, b: string): number {
  const prior = latinCosts.prior + latinCosts.perLetter * Math.min(a.length, b.length);
  return a === b ? prior : prior - spellingCost(a, b, (latin ??= unpacked(latinCosts)));
}

/** The same for a token romanised from Arabic or Hebrew letters, hardly any vowels in it, and one in Latin spelling. */
export function abjadEvidence(a: string, b: string): number {
  return abjadCosts.prior + abjadCosts.perLetter * Math.min(a.length, b.length) - spellingCost(a, b, (abjad ??= unpacked(abjadCosts))) - (lacksLongVowel(a, b) ? 4 : 0);
}

/** True when one side has a long vowel that the other cannot have: *hsyn* and *Hassan*, *mhmd* and *Mahmoud*. */
function lacksLongVowel(abjadWord: string, latinWord: string): boolean {
  const long = /(?<=[^aeiouyw])[yw](?=[^aeiouyw]|$)/g;
  const written = abjadWord.match(long) ?? [];
  const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return written.filter((c) => c === 'y').length > count(latinWord, /[iey]/g) || written.filter((c) => c === 'w').length > count(latinWord, /[ouwv]/g)
    || (abjadWord.length > 3 && !/[wv]/.test(abjadWord) && /[^aeiouyw](?:ou|oo)[^aeiouyw]$/.test(latinWord));
}

/** The cost of the cheapest operations that turn one token into the other; infinite for what is no word in a to z. */
function spellingCost(a: string, b: string, { singles, doubles }: Costs): number {
  const m = a.length;
  const n = b.length;
  if (m > longest || n > longest || m === 0 || n === 0) return Infinity;
  if (!encode(a, left) || !encode(b, right)) return Infinity;
  const w = n + 1;
  for (let i = 0; i <= m; i++) {
    const x = i > 0 ? at(left, i - 1) : 0;
    const xx = i > 1 ? unit(at(left, i - 2), x) : 0;
    const placeOfX = i === m ? 2 : i === 1 ? 0 : 1;
    for (let j = 0; j <= n; j++) {
      const here = i * w + j;
      if (here === 0) {
        table[0] = 0;
        continue;
      }
      const y = j > 0 ? at(right, j - 1) : 0;
      const yy = j > 1 ? unit(at(right, j - 2), y) : 0;
      const placeOfY = j === n ? 2 : j === 1 ? 0 : 1;
      let best = Infinity;
      if (i > 0) best = Math.min(best, at(table, here - w) + at(singles, (placeOfX * letters + x) * letters));
      if (j > 0) best = Math.min(best, at(table, here - 1) + at(singles, (placeOfY * letters + y) * letters));
      if (i > 0 && j > 0) best = Math.min(best, at(table, here - w - 1) + at(singles, (Math.max(placeOfX, placeOfY) * letters + x) * letters + y));
      if (xx > 0) {
        best = Math.min(best, at(table, here - 2 * w) + at(doubles, xx * units));
        if (j > 0) best = Math.min(best, at(table, here - 2 * w - 1) + at(doubles, xx * units + y));
        if (yy > 0) best = Math.min(best, at(table, here - 2 * w - 2) + at(doubles, xx * units + yy));
      }
      if (yy > 0) {
        best = Math.min(best, at(table, here - 2) + at(doubles, yy * units));
        if (i > 0) best = Math.min(best, at(table, here - w - 2) + at(doubles, yy * units + x));
      }
      table[here] = best;
    }
  }
  return at(table, m * w + n);
}

const longest = 30;
const letters = 27;
const units = letters + 26 * 26;
const left = new Uint8Array(longest);
const right = new Uint8Array(longest);
const table = new Float32Array((longest + 1) * (longest + 1));
let latin: Costs | undefined;
let abjad: Costs | undefined;

interface Costs {
  /** By place (begins, inside, ends), letter and letter; 0 is none. */
  readonly singles: Float32Array;
  readonly doubles: Float32Array;
}

function at(array: Float32Array | Uint8Array, i: number): number {
  return array[i] ?? Infinity;
}

function unit(x: number, y: number): number {
  return letters + (x - 1) * 26 + y - 1;
}

function encode(word: string, into: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i) - 96;
    if (c < 1 || c > 26) return false;
    into[i] = c;
  }
  return true;
}

function unpacked(packed: PackedCosts): Costs {
  const singles = new Float32Array(3 * letters * letters);
  let p = 0;
  for (let place = 0; place < 3; place++) {
    for (let x = 1; x < letters; x++) {
      for (let y = 0; y < x; y++, p += 2) {
        const cost = parseInt(packed.letters.slice(p, p + 2), 36) / 50;
        singles[(place * letters + x) * letters + y] = cost;
        singles[(place * letters + y) * letters + x] = cost;
      }
    }
  }
  const doubles = new Float32Array(units * units).fill(Infinity);
  const numberOf = (s: string): number => (s === '' ? 0 : s.length === 1 ? s.charCodeAt(0) - 96 : unit(s.charCodeAt(0) - 96, s.charCodeAt(1) - 96));
  for (const item of packed.doubles.split(' ')) {
    const [x = '', y = '', digits = ''] = item.split(':');
    const cost = parseInt(digits, 36) / 50;
    doubles[numberOf(x) * units + numberOf(y)] = cost;
    doubles[numberOf(y) * units + numberOf(x)] = cost;
  }
  return { singles, doubles };
}
