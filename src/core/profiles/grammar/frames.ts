import type { NounPhrase, Parse, Part, VerbGroup } from './parse';

/** A verb with who does it and to whom: what open information extraction reads of a sentence (ReVerb: Fader et al., EMNLP 2011). */
export interface Frame {
  readonly verb: VerbGroup;
  /** Of a passive, whom it is done to. Several where they are joined by *and*. */
  readonly subjects: readonly NounPhrase[];
  readonly objects: readonly NounPhrase[];
  /** Phrases behind prepositions, up to the next verb: *in 2029*, *by @p*. */
  readonly adjuncts: readonly Adjunct[];
}

export interface Adjunct {
  readonly preposition: string;
  readonly phrases: readonly NounPhrase[];
}

/** The phrases behind these prepositions, in order. */
export function behind(adjuncts: readonly Adjunct[], prepositions: RegExp): readonly NounPhrase[] {
  return adjuncts.flatMap(({ preposition, phrases }) => (prepositions.test(preposition) ? phrases : []));
}

export function framesOf(parsed: Parse): readonly Frame[] {
  const { parts } = parsed;
  return parts.flatMap((part, n) => {
    if (part.is !== 'verb') return [];
    const behind = behindVerb(parts, n);
    return [{ verb: part, subjects: subjectsOf(parts, n), ...behind }];
  });
}

/** The phrases that a list which begins at part `n` joins: *A, B and C*; and the index behind them. */
export function listAt(parts: readonly Part[], n: number): { readonly phrases: readonly NounPhrase[]; readonly next: number } {
  const first = parts[n];
  if (first?.is !== 'noun') return { phrases: [], next: n };
  const phrases: NounPhrase[] = [first];
  let next = behindBrackets(parts, n + 1);
  for (let at = next, pending: NounPhrase[] = []; ;) {
    const comma = isSign(parts[at], ',');
    let join = at + (comma ? 1 : 0);
    const and = isWord(parts[join], /^(?:and|or|&)$/) || isPhrasal(parts, join);
    if (and) join += isPhrasal(parts, join) ? 3 : 1;
    if (!comma && !and) break;
    const noun = parts[join];
    if (noun?.is !== 'noun') break;
    // *… and the army fled*: what follows is another sentence.
    const behind = behindBrackets(parts, join + 1);
    const verb = parts[behind];
    if (verb?.is === 'verb' && verb.finite && !isWord(parts[behind - 1], /^(?:who|which|that)$/)) break;
    pending.push(noun);
    if (and) {
      phrases.push(...pending);
      pending = [];
      next = behind;
    }
    at = behind;
  }
  return { phrases, next };
}

/** *As well as*. */
function isPhrasal(parts: readonly Part[], at: number): boolean {
  return isWord(parts[at], /^as$/) && isWord(parts[at + 1], /^well$/) && isWord(parts[at + 2], /^as$/);
}

function behindVerb(parts: readonly Part[], verb: number): Pick<Frame, 'objects' | 'adjuncts'> {
  let at = verb + 1;
  while (isLooseAdverb(parts, at) || isWord(parts[at], /^(?:itself|himself|herself|themselves)$/) || isParticle(parts, at)) at++;
  const { phrases: objects, next } = listAt(parts, at);
  at = next;
  const adjuncts: Adjunct[] = [];
  for (let steps = 0; at < parts.length && steps < 12; steps++) {
    const part = parts[at]!;
    if (isLooseAdverb(parts, at) || isParticle(parts, at) || ((isSign(part, ',') || isWord(part, /^and$/)) && isWord(parts[at + 1], prepositions))) at++;
    else if (part.is === 'word' && prepositions.test(part.written)) {
      const { phrases, next: behind } = listAt(parts, at + 1);
      if (phrases.length === 0) break;
      adjuncts.push({ preposition: part.written.toLowerCase(), phrases });
      at = behind;
    } else break;
  }
  return { objects, adjuncts };
}

/** *Took up arms*, *was driven out of*: a particle that belongs to the verb. */
function isParticle(parts: readonly Part[], at: number): boolean {
  return isWord(parts[at], /^(?:out|back|off|away|up|down)$/);
}

export const prepositions = /^(?:of|in|on|at|by|with|for|from|against|as|to|into|within|under|near|between|among|during|since|until|alongside|inside|over|across|around|after|before|through|throughout|outside|behind|about)$/i;

function subjectsOf(parts: readonly Part[], verb: number, depth = 0): readonly NounPhrase[] {
  if (depth > 6) return [];
  const own = parts[verb] as VerbGroup;
  const before = (at: number): number => {
    while (isAdverb(parts[at])) at--;
    return at;
  };
  let at = before(verb - 1);
  const part = parts[at];
  if (!part) return [];
  if (isWord(part, /^(?:who|which|that)$/)) {
    let noun = at - 1;
    if (isSign(parts[noun], ',') || isSign(parts[noun], '—')) noun--;
    noun = beforeBrackets(parts, noun);
    const found = parts[noun];
    return found?.is === 'noun' ? [found] : [];
  }
  // *Was able to fight*, *went on to lead*
  if (own.unreal && isWord(part, /^(?:able|on)$/) && parts[at - 1]?.is === 'verb') return subjectsOf(parts, at - 1, depth + 1);
  // *Started fighting*, *fled and fought*.
  if (part.is === 'verb') return part.passive && own.unreal ? [] : subjectsOf(parts, at, depth + 1);
  if (part.is === 'word' && (part.tag === 'CCONJ' || (!own.finite && /^(?:by|before|after|while|since|when)$/i.test(part.written)))) {
    const previous = previousVerb(parts, at);
    return previous < 0 ? [] : subjectsOf(parts, previous, depth + 1);
  }
  // *Accuses @s of backing @f*
  if (isWord(part, /^of$/) && !own.finite) {
    const accused = accusedBefore(parts, at);
    if (accused.length > 0) return accused;
  }
  if (isSign(part, ',') || isSign(part, '—')) {
    // *Fighters, backed by the army, fled*
    if (own.passive && !own.finite && isWord(parts[parts.indexOf(own) + 1], /^(?:by|militarily)$/) && backing.test(own.lemma)) {
      const noun = parts[beforeBrackets(parts, at - 1)];
      return noun?.is === 'noun' ? [noun] : [];
    }
    // *@p, the head of the army, said*; *@p, who led it, said*; *the head of the army, @p, said*.
    const opening = openingOf(parts, at);
    const apposed = parts[at - 1];
    if (opening >= 0 && opening === at - 2 && own.finite && apposed?.is === 'noun' && apposed.named && !isNamed(parts[beforeBrackets(parts, opening - 1)])) return [apposed];
    const noun = opening < 0 ? -1 : beforeBrackets(parts, opening - 1);
    if (noun >= 0 && parts[noun]?.is === 'noun' && own.finite) return leftmost(parts, noun);
    const previous = previousVerb(parts, at);
    return previous < 0 || (own.finite && (parts[previous] as VerbGroup).lemma === 'say') ? [] : subjectsOf(parts, previous, depth + 1);
  }
  at = beforeBrackets(parts, at);
  return parts[at]?.is === 'noun' ? (own.finite ? leftmost(parts, at) : [parts[at] as NounPhrase]) : [];
}

const backing = /^(?:back|support|fund|finance|arm|sponsor|train|equip)$/;

function accusedBefore(parts: readonly Part[], of: number): readonly NounPhrase[] {
  for (let n = of - 1; n > Math.max(-1, of - 7); n--) {
    const part = parts[n]!;
    if (part.is !== 'verb') continue;
    const { phrases, next } = listAt(parts, n + 1);
    return /^(?:accuse|suspect)$/.test(part.lemma) && next === of ? phrases : [];
  }
  return [];
}

/** From the last noun phrase before a verb to the one that the verb goes with: *the head of the army in Orvash* begins with *the head*. */
function leftmost(parts: readonly Part[], last: number): readonly NounPhrase[] {
  let at = last;
  for (;;) {
    const preposition = parts[at - 1];
    const before = beforeBrackets(parts, at - 2);
    if (!isWord(preposition, prepositions) || parts[before]?.is !== 'noun') {
      const whole = beforeParticiple(parts, at);
      if (whole < 0) break;
      at = whole;
      continue;
    }
    at = before;
  }
  // *The force known as @f fled*
  const naming = parts[at - 2];
  if (isWord(parts[at - 1], /^as$/) && naming?.is === 'verb' && naming.lemma === 'know' && !naming.finite) return [parts[at] as NounPhrase];
  if (isWord(parts[at - 1], prepositions)) {
    // *In May the army fled* has no comma; *In Orvash fled* has no subject.
    return [];
  }
  const phrases: NounPhrase[] = [parts[at] as NounPhrase];
  if (isWord(parts[at - 1], /^and$/)) {
    // *A, B, and C*: a comma before *and* only in a list of three.
    const comma = isSign(parts[at - 2], ',') && isSign(parts[beforeBrackets(parts, at - 3) - 1], ',') ? 1 : 0;
    for (let n = beforeBrackets(parts, at - 2 - comma); parts[n]?.is === 'noun'; n = beforeBrackets(parts, n - 2)) {
      phrases.unshift(parts[n] as NounPhrase);
      if (!isSign(parts[n - 1], ',')) break;
    }
  }
  return phrases;
}

/** Of *fighters backed by the army and the police fled*, from *the police* to *fighters*; -1 for none. */
function beforeParticiple(parts: readonly Part[], last: number): number {
  let first = last;
  while (isWord(parts[first - 1], /^and$/) && parts[first - 2]?.is === 'noun') first -= 2;
  const verb = parts[first - 2];
  const noun = beforeBrackets(parts, first - 3);
  return isWord(parts[first - 1], /^by$/) && verb?.is === 'verb' && verb.passive && !verb.finite && parts[noun]?.is === 'noun' ? noun : -1;
}

/** The comma that opens what the one at `closing` closes, with no clause of its own within; -1 for none. */
function openingOf(parts: readonly Part[], closing: number): number {
  for (let at = closing - 1; at > 0; at--) {
    const part = parts[at]!;
    if (isSign(part, ',') || isSign(part, '—')) {
      const next = parts[at + 1];
      const relative = isWord(next, /^(?:who|which|whose|where|that)$/);
      const clause = parts.slice(at + 1, closing).some((one) => one.is === 'verb' && one.finite);
      return relative || !clause ? at : -1;
    }
  }
  return -1;
}

function previousVerb(parts: readonly Part[], at: number): number {
  for (let n = at - 1; n >= 0; n--) {
    const part = parts[n]!;
    if (part.is === 'verb' && part.finite) return n;
    if (part.is === 'word' && (part.tag === 'SCONJ' || /^[;:“”"]$/.test(part.written))) return -1;
  }
  return -1;
}

export function behindBrackets(parts: readonly Part[], at: number): number {
  if (!isSign(parts[at], '(')) return at;
  for (let n = at + 1; n < parts.length && n < at + 14; n++) if (isSign(parts[n], ')')) return n + 1;
  return at;
}

function beforeBrackets(parts: readonly Part[], at: number): number {
  if (!isSign(parts[at], ')')) return at;
  for (let n = at - 1; n >= 0 && n > at - 14; n--) if (isSign(parts[n], '(')) return n - 1;
  return at;
}

function isNamed(part: Part | undefined): boolean {
  return part?.is === 'noun' && part.named === true;
}

export function isSign(part: Part | undefined, written: string): boolean {
  return part?.is === 'word' && part.written === written;
}

export function isWord(part: Part | undefined, pattern: RegExp): boolean {
  return part?.is === 'word' && pattern.test(part.written);
}

/** An adverb, and no *as* that the tagger takes for one: *served as minister*. */
function isLooseAdverb(parts: readonly Part[], at: number): boolean {
  return isAdverb(parts[at]) && !(isWord(parts[at], /^as$/) && parts[at + 1]?.is === 'noun');
}

function isAdverb(part: Part | undefined): boolean {
  return part?.is === 'word' && part.tag === 'ADV';
}
