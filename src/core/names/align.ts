import type { NamePart } from './parts';
import { distinctGivenNames } from './distinct';
import { sameGivenName } from './equivalents';
import { withoutDivine } from './name-forms';
import { spellingEvidence } from './spelling';

/** Tokens of two names paired off. */
export interface Alignment {
  readonly pairs: readonly AlignedPart[];
  /** What one name has and the other has nothing left for. */
  readonly missing: readonly NamePart[];
  /** Pairs that stand in another order than their neighbours. */
  readonly inversions: number;
  /** One side is written without vowels. */
  readonly vowelless: boolean;
}

export interface AlignedPart {
  readonly a: NamePart;
  readonly b: NamePart;
  /** Log-odds that both are one name; {@link conflict} at least. */
  readonly evidence: number;
  /** One of them is the initial of the other. */
  readonly initial: boolean;
  /** Two forms of one given name by convention: *Bill*, *William*. */
  readonly conventional: boolean;
  /** One token of one name is two of the other. */
  readonly joined: boolean;
}

export type Evidence = (a: string, b: string) => number;

/** Evidence of two tokens that have nothing in common. */
export const conflict = -8;

/**
 * Pairs off the tokens of two names, likeliest first (greedy assignment; cf. Monge and Elkan 1996), one token with two joined ones where that fits
 * better. Tokens left on both sides are paired as well, so that a name with another token contradicts instead of only lacking one.
 */
export function align(a: readonly NamePart[], b: readonly NamePart[], evidence: Evidence = spellingEvidence): Alignment {
  const candidates: Candidate[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      const x = a[i];
      const y = b[j];
      if (!x || !y) continue;
      const initial = isInitial(x, y);
      const found = Math.max(conflict, partEvidence(x, y, evidence));
      candidates.push({ i, j, wide: 0, initial, evidence: found, rank: found - 0.15 * Math.abs(i - j) - (initial ? (found < 0 ? 7 : 1) : 0) });
      const xx = a[i + 1];
      const yy = b[j + 1];
      if (xx && joins(x, xx, y)) push(i, j, 1, Math.max(evidence(x.text + xx.text, y.text), xx.before === '' ? conflict : evidence(x.text + xx.before + xx.text, y.text)));
      if (yy && joins(y, yy, x)) push(i, j, -1, Math.max(evidence(x.text, y.text + yy.text), yy.before === '' ? conflict : evidence(x.text, y.text + yy.before + yy.text)));
    }
  }
  function push(i: number, j: number, wide: number, found: number): void {
    if (found > 1) candidates.push({ i, j, wide, initial: false, evidence: found, rank: found + 0.5 - 0.15 * Math.abs(i - j) });
  }
  candidates.sort((x, y) => y.rank - x.rank || x.i - y.i || x.j - y.j);
  const usedA = new Uint8Array(a.length + 1);
  const usedB = new Uint8Array(b.length + 1);
  const pairs: (AlignedPart & { readonly i: number; readonly j: number })[] = [];
  for (const c of candidates) {
    const x = a[c.i];
    const y = b[c.j];
    if (!x || !y || usedA[c.i] || usedB[c.j] || (c.wide === 1 && usedA[c.i + 1]) || (c.wide === -1 && usedB[c.j + 1])) continue;
    usedA[c.i] = usedB[c.j] = 1;
    if (c.wide === 1) usedA[c.i + 1] = 1;
    if (c.wide === -1) usedB[c.j + 1] = 1;
    const conventional = x.text !== y.text && (sameGivenName(x.text, y.text) || shortened(x.text, y.text) !== undefined);
    pairs.push({ a: x, b: y, i: c.i, j: c.j, evidence: c.evidence, initial: c.initial, conventional, joined: c.wide !== 0 });
  }
  pairs.sort((x, y) => x.i - y.i);
  let inversions = 0;
  for (let k = 1; k < pairs.length; k++) if ((pairs[k]?.j ?? 0) < (pairs[k - 1]?.j ?? 0)) inversions++;
  const missing = [...a.filter((_, i) => !usedA[i]), ...b.filter((_, j) => !usedB[j])];
  return { pairs, missing, inversions, vowelless: false };
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  /** 1 when the next token of a is part of it, -1 when the next of b is. */
  readonly wide: number;
  readonly initial: boolean;
  readonly evidence: number;
  readonly rank: number;
}

function joins(x: NamePart, xx: NamePart, y: NamePart): boolean {
  return x.class !== 'initial' && xx.class !== 'initial' && y.text.length > 3 && Math.abs(x.text.length + xx.text.length - y.text.length) <= 3;
}

function isInitial(x: NamePart, y: NamePart): boolean {
  return (x.class === 'initial' || y.class === 'initial') && x.text !== y.text;
}

/** Evidence of two names known to be different. */
const distinct = -3;

function partEvidence(x: NamePart, y: NamePart, evidence: Evidence): number {
  if (x.class === 'initial' || y.class === 'initial') {
    if (x.text === y.text) return 1.5;
    if (x.class === y.class) return conflict;
    return x.text[0] === y.text[0] ? 1 : -2;
  }
  if (x.text === y.text) return evidence(x.text, y.text);
  if (sameGivenName(x.text, y.text)) return 2;
  if (distinctGivenNames(x.text, y.text)) return distinct;
  let plain = evidence(x.text, y.text);
  if (plain > 1.5) return plain;
  if (x.before !== '') plain = Math.max(plain, evidence(x.before + x.text, y.text) - 0.2);
  if (y.before !== '') plain = Math.max(plain, evidence(x.text, y.before + y.text) - 0.2);
  const short = shortened(x.text, y.text);
  if (short) return Math.max(plain, evidence(...short) - 1);
  const bareX = withoutArticle(x.text);
  const bareY = withoutArticle(y.text);
  if (bareX === x.text && bareY === y.text) return plain;
  return Math.max(plain, evidence(bareX, y.text) - 0.2, evidence(x.text, bareY) - 0.2);
}

/** One word and the stem of the other, where only that has a second part like *-ollah* or *-uddin*. */
function shortened(a: string, b: string): [string, string] | undefined {
  const [x, y] = [withoutDivine(a), withoutDivine(b)];
  return (x === a) === (y === b) || x[0] !== y[0] ? undefined : [x, y];
}

/** *alzahrani* for *al-Zahrani*. */
function withoutArticle(word: string): string {
  return word.length > 5 && /^(?:[ae]l|a(?:sh?|[nrtdz])(?=([a-z])))/.test(word) ? word.replace(/^(?:[ae]l|ash|a[snrtdz](?=[snrtdz]))/, '') : word;
}
