import { isDemonym } from '../../names/lexicon';
import { calendar } from '../../names/words';
import { fold } from '../../tokens/fold';
import { behind, isSign, isWord, type Frame } from '../grammar/frames';
import type { NounPhrase, Part } from '../grammar/parse';
import type { Clause } from './clause';
import type { FactType, Standing } from './fact';
import { isGroupNoun, singular } from './noun-phrase';
import { mentionOf, type Statement } from './statement';

/** Who or what a noun phrase stands for. */
export interface Actor {
  /** Index of the mention. */
  readonly mention?: number;
  /** *Fighters of @f*, *the @f militia*: the mention by another noun. */
  readonly by?: string;
  /** Its words in the notation, without an article. */
  readonly from: number;
  readonly to: number;
}

/** A clause with what its phrases stand for. */
export class Sentence {
  private readonly places: ReadonlyMap<NounPhrase, number>;

  constructor(readonly clause: Clause) {
    this.places = new Map(clause.parsed.parts.flatMap((part, n) => (part.is === 'noun' ? [[part, n] as const] : [])));
  }

  get parts(): readonly Part[] {
    return this.clause.parsed.parts;
  }

  /** Of what a verb says: *previously belonged*, *led it in the 1990s*. */
  standing({ verb, adjuncts }: Frame): Standing | undefined {
    const near = this.clause.parsed.words.slice(Math.max(0, verb.from - 2), verb.to + 1).some(({ written }) => /^(?:previously|formerly|once|briefly)$/.test(written));
    const over = adjuncts.some(({ preposition, phrases }) => preposition === 'in' && phrases.some((phrase) => /^(?:1[5-9]|20)\d\ds$/.test(this.head(phrase))) || preposition === 'until');
    return near || over ? 'former' : undefined;
  }

  /** The part behind a verb. */
  behindVerb(verb: Part): number {
    return this.parts.indexOf(verb) + 1;
  }

  /** The parts behind a phrase. */
  behind(phrase: NounPhrase): number {
    return this.places.get(phrase)! + 1;
  }

  written(word: number): string {
    return this.clause.parsed.words[word]?.written ?? '';
  }

  /** The last word of a phrase, folded. */
  head({ to }: NounPhrase): string {
    return fold(this.written(to - 1));
  }

  text({ from, to }: { readonly from: number; readonly to: number }): string {
    return this.clause.notation.slice(from, to);
  }

  /** Without an article, and of what is no date without the number of them: *three hill militias*, *Monday's army chief*. */
  place(phrase: NounPhrase): { readonly from: number; readonly to: number } {
    let { from } = phrase;
    const date = /^\d/.test(this.written(phrase.to - 1));
    const adds = (written: string): boolean => articles.test(written) || (!date && (counts.test(written) || calendar.has(written.toLowerCase())));
    while (from < phrase.to - 1 && this.written(from + 1) !== '-' && adds(this.written(from))) from++;
    return this.clause.placeOf(from, phrase.to);
  }

  /** A phrase with what its *of* adds: *the southern half of the country*. */
  withOf(phrase: NounPhrase): { readonly from: number; readonly to: number } {
    const at = this.behind(phrase);
    const next = this.parts[at + 1];
    const { from, to } = this.place(phrase);
    return isWord(this.parts[at], /^of$/) && next?.is === 'noun' ? { from, to: this.clause.placeOf(next.from, next.to).to } : { from, to };
  }

  actor(phrase: NounPhrase): Actor {
    const last = this.written(phrase.to - 1);
    // *Storm of the North* is called by all of it.
    const place = /^\p{Lu}\p{Ll}/u.test(last) && /^\p{Lu}/u.test(this.written(phrase.to + 1)) ? this.withOf(phrase) : this.place(phrase);
    if (last.startsWith('@')) return { mention: mentionOf(last), ...this.clause.placeOf(phrase.to - 1, phrase.to) };
    const head = singular(fold(last));
    const named = this.apposed(phrase);
    if (named !== undefined) return named;
    const counted = this.parts[this.behind(phrase) + 1];
    // *Dozens of @f fighters*
    if (quantities.has(head) && isWord(this.parts[this.behind(phrase)], /^of$/) && counted?.is === 'noun') return this.actor(counted);
    if (!standIns.has(head)) return place;
    for (let n = phrase.to - 2; n >= phrase.from; n--) {
      const written = this.written(n);
      if (/^@[fosp]/.test(written) && this.written(n + 1) !== '-') return { mention: mentionOf(written), by: head, ...this.clause.placeOf(n, n + 1) };
      if (written === '-' || (written === "'s" && !owned.test(head))) break;
    }
    const link = this.parts[this.behind(phrase)];
    const next = this.parts[this.behind(phrase) + 1];
    if (isWord(link, /^(?:of|from)$/) && next?.is === 'noun') {
      // *Members of the @f militant group*
      const body = this.actor(next);
      if (body.mention !== undefined && this.kind(body) !== 'person' && (body.by === undefined || bodies.test(body.by))) return { ...body, by: head };
    }
    return place;
  }

  /** Of *@f (ABC), a hill militia*: the mention before it. */
  private apposed(phrase: NounPhrase): Actor | undefined {
    if (!/^an?$/.test(this.written(phrase.from))) return undefined;
    let at = this.places.get(phrase)! - 1;
    if (isSign(this.parts[at], ',') || isSign(this.parts[at], '—')) at--;
    if (isSign(this.parts[at], ')')) while (at > 0 && !isSign(this.parts[at], '(')) at--;
    if (isSign(this.parts[at], '(')) at--;
    const before = this.parts[at];
    const verb = this.parts[at - 1];
    if (before?.is !== 'noun' || (verb?.is === 'verb' && verb.finite)) return undefined;
    const written = this.written(before.to - 1);
    return /^@[fo]/.test(written) && isGroupNoun(singular(this.head(phrase))) ? { mention: mentionOf(written), ...this.clause.placeOf(before.to - 1, before.to) } : undefined;
  }

  kind({ mention }: Actor): string | undefined {
    return mention === undefined ? undefined : this.clause.mentions[mention]?.kind;
  }

  isGroup(actor: Actor): boolean {
    return this.kind(actor) === 'faction' || this.kind(actor) === 'organization';
  }

  /** A group or a state, or whom somebody commands. */
  isBody(actor: Actor): boolean {
    return actor.mention !== undefined && (this.kind(actor) !== 'person' || actor.by !== undefined);
  }

  /** Whether an actor without a name is told enough of: *the Western-backed rebels*, *Northlandic forces*. */
  isForce(phrase: NounPhrase): boolean {
    const head = this.head(phrase);
    return (standIns.has(singular(head)) || isGroupNoun(singular(head))) && phrase.to - phrase.from > 1 && !/^(?:group|organi[sz]ation|other|member|unit)s?$/.test(head)
      && [...Array(phrase.to - phrase.from).keys()].some((n) => /^\p{Lu}/u.test(this.written(phrase.from + n)) && !/^(?:The|An?|Its|Their)$/.test(this.written(phrase.from + n)));
  }

  /** Whether a phrase has a proper name or the name of a people in it. */
  hasName(phrase: NounPhrase): boolean {
    for (let n = phrase.from; n < phrase.to; n++) {
      const written = this.written(n);
      if (written.startsWith('@') || (n > 0 && /^\p{Lu}/u.test(written) && !/^(?:The|An?|Its|Their|His|Her)$/.test(written)) || isDemonym(fold(written))) return true;
    }
    return false;
  }
}

const articles = /^(?:the|an?|its|their|his|her|all|both|some|many|several|other|that|these|those)$/i;
const counts = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/i;
const quantities = words('dozen score hundred thousand ten number majority handful');

/** Of *@s's army*, but not of *@f's parliamentary group*. */
const owned = /^(?:force|troop|fighter|militant|militiaman|soldier|gunman|army|regime|government|administration|warplane|jet|artillery|rebel|commando)$/;

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Nouns by which a name stands for those who act for it. */
const standIns = new Set(
  `fighter force troop militant militiaman rebel soldier gunman insurgent unit member group militia movement organization organisation party alliance coalition front terrorist jihadist extremist
  warplane jet aircraft artillery government regime faction brigade army battalion commando guerrilla administration bomber`.split(/\s+/),
);

export function said(type: FactType, subject: Actor, object: Actor, standing?: Standing): Statement {
  return { type, subject: subject.mention!, ...(object.mention !== undefined && { object: object.mention }), from: object.from, to: object.to, ...(standing && { standing }) };
}

export const isPerson = (actor: Actor, sentence: Sentence): boolean => sentence.kind(actor) === 'person';
export const isGroup = (actor: Actor, sentence: Sentence): boolean => sentence.isGroup(actor);
export const isNamed = (actor: Actor): boolean => actor.mention !== undefined;
const bodies = /^(?:group|militia|movement|organi[sz]ation|party|alliance|coalition|front|faction|brigade|army|battalion)$/;
export const isWhole = (actor: Actor, sentence: Sentence): boolean => sentence.isGroup(actor) && (actor.by === undefined || bodies.test(actor.by));

/** *Regime forces*, *the army*, *pro-government militias*: whom somebody fights, by no name. */
export function isUnnamedForce(phrase: NounPhrase, sentence: Sentence): boolean {
  const head = sentence.head(phrase);
  if (/^the (?:army|regime|military)$/i.test(sentence.text(sentence.clause.placeOf(phrase.from, phrase.to)))) return true;
  if (!fighters.has(singular(head))) return false;
  if (/^(?:rebels|insurgents|jihadists|separatists)$/.test(head) && phrase.to - phrase.from < 3) return true;
  for (let n = phrase.from; n < phrase.to - 1; n++) if (sides.has(fold(sentence.written(n)))) return true;
  return false;
}

const fighters = words('force troop fighter army rebel militia militiaman insurgent militant jihadist soldier separatist guerrilla commando paramilitary unit');
const sides = words('regime government opposition rebel security army free separatist jihadist islamist loyalist rival state federal military militant insurgent pro anti');

/** *The Hill League*, *IS*, *the Northlandic army*: a body that recognition has not found. */
export function isUnnamedBody(phrase: NounPhrase, sentence: Sentence): boolean {
  const last = sentence.written(phrase.to - 1);
  return sentence.isForce(phrase) || (/^\p{Lu}/u.test(last) && !calendar.has(last.toLowerCase()) && (sentence.hasName(phrase) || /^\p{Lu}{2,}$/u.test(last)));
}

/** The one is part of the other, and the other has it as a member. */
export function* belongs(part: Actor, whole: Actor, standing?: Standing): Generator<Statement> {
  yield said('part-of', part, whole, standing);
  yield said('member', whole, part, standing);
}

/** Who does it and to whom, whichever of them is the subject. */
export function* doers({ verb, subjects, objects, adjuncts }: Frame, through?: RegExp): Generator<{ readonly agents: readonly NounPhrase[]; readonly patients: readonly NounPhrase[] }> {
  if (!verb.passive) yield { agents: subjects, patients: through ? behind(adjuncts, through) : objects };
  else yield { agents: behind(adjuncts, /^by$/), patients: subjects };
}
