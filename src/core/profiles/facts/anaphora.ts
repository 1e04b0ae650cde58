import type { Span } from '../../../base/span';
import { isDemonym } from '../../names/lexicon';
import type { Gender } from '../../names/genders';
import type { Mention } from '../../mentions/mention';
import { fold } from '../../tokens/fold';
import { functionWords } from '../words';
import { Callings, genderOfNoun, isGeneral } from './callings';
import { isGroupNoun, isPersonNoun, isRoleNoun, singular } from './noun-phrase';

/** A pronoun or noun that stands for an entity, as a mention of it. */
export interface Followed extends Mention {
  /** Where the text named it. */
  readonly antecedent: Span;
}

export function isFollowed(mention: Mention): mention is Followed {
  return 'antecedent' in mention;
}

/**
 * The pronouns and definite nouns of a text that stand for one entity: *he*, *its*, *the party*. Cautious: only where nobody
 * else who could be meant was named since the entity itself. Give it the sentences in order.
 */
export class Anaphora {
  /** The last mention, with whom else a pronoun could mean. */
  private focus: Focus | undefined;
  private last: Mention | undefined;
  /** Others like it, of the two sentences before. */
  private readonly recent: (readonly Mention[])[] = [];
  private about: boolean | undefined;
  private readonly roles = new Set<string>();

  /** @param trusted whether a mention of the entity is sure enough. */
  constructor(private readonly entity: string, private readonly prose: string, private readonly trusted: (mention: Mention) => boolean, private readonly callings: Callings) {}

  /** A noun by which the entity is called: of an airline, *airline*. */
  learn(noun: string): void {
    this.callings.learn(this.entity, noun);
  }

  /** A noun for what a person does: *singer*. */
  learnRole(noun: string): void {
    this.roles.add(noun);
  }

  forget(): void {
    this.focus = undefined;
  }

  /** What stands for the entity in the next sentence, as mentions of it. @param named all mentions of the sentence. */
  read(sentence: Span, named: readonly Mention[]): readonly Followed[] {
    const own = named.find((mention) => mention.entity === this.entity && this.trusted(mention) && !isBracketed(this.prose, mention));
    if (own) this.last = own;
    const one = own ?? this.focus?.mention ?? this.last;
    if (!one || one.kind === 'state') return [];
    const person = one.kind === 'person';
    if (!own && !this.focus && (person || one.end < sentence.start - reach)) return [];
    const like = named.filter((mention) => person === (mention.kind === 'person') && !(mention.entity === this.entity && isBracketed(this.prose, mention)));
    const found = person ? this.persons(sentence, like, one) : this.groups(sentence, like, one);
    const others = like.filter((mention) => mention.kind !== 'state' && mention.entity !== this.entity && !isSource(this.prose, mention));
    const unnamed = this.unnamed(sentence, own, found, person);
    const before = this.focus?.rivals ?? [];
    const first = unnamed.length === 0 && this.leads(sentence, own, found, like);
    const leading = first && this.isAboutOne(one.kind);
    const [last, secondLast] = this.recent;
    if (this.recent.unshift(others) > 2) this.recent.pop();
    const aside = own !== undefined && / (?:in|for|at|of|to|from|with|on|by|against|into|behind) (?:the )?$/.test(this.prose.slice(Math.max(0, own.start - 20), own.start)) && found.length === 0;
    const rivals = [...others, ...unnamed, ...(aside ? [...(last ?? []), ...(secondLast ?? [])] : [])];
    const teller = own !== undefined && isTeller(this.prose, own);
    if (own) this.focus = { mention: own, age: 0, rivals: leading ? [] : rivals, first, aside, teller };
    else if (found.length > 0) this.focus = { mention: one, age: 0, rivals: leading ? before : [...before, ...rivals], first: first && this.focus?.first === true };
    else if (this.focus) this.focus = this.focus.age < 2 ? { ...this.focus, age: this.focus.age + 1, rivals: [...before, ...rivals] } : undefined;
    return found;
  }

  /**
   * Whether the entity comes first of the persons of a sentence, or of its main clause: what comes first is likely its subject, and what the next sentence
   * is about (centering: Grosz, Joshi and Weinstein, Computational Linguistics 1995).
   */
  private leads({ start, end }: Span, own: Mention | undefined, found: readonly Mention[], named: readonly Mention[]): boolean {
    const text = this.prose.slice(start, end);
    const places = [own, ...found].flatMap((mention) => (mention ? [mention.start - start] : []));
    const clause = subordinate.test(text) ? places.find((place) => /, $/.test(text.slice(0, place))) : undefined;
    const first = clause ?? Math.min(...places);
    return named.every((mention) => mention.entity === this.entity || mention.start - start > first || clause !== undefined);
  }

  private isAboutOne(kind: Mention['kind']): boolean {
    return (this.about ??= this.callings.isAbout(this.entity, kind));
  }

  private get gender(): Gender | undefined {
    return this.about ? this.callings.pronouns : this.callings.genderOf(this.entity);
  }

  private persons(sentence: Span, named: readonly Mention[], one: Mention): readonly Followed[] {
    const { start, end } = sentence;
    const text = this.prose.slice(start, end);
    const found: Followed[] = [];
    // Somebody else's *he*.
    const others = new Set<Gender>();
    for (const match of text.matchAll(/(?<![\p{L}\p{N}’'-])(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)(?![\p{L}\p{N}’'-])/gu)) {
      const at = start + match.index;
      const gender: Gender = /^h(?:e|is)$/i.test(match[0]) ? 'male' : 'female';
      if (isQuoted(this.prose, start, at) || conditional.test(text.slice(0, match.index))) continue;
      const other = this.gender !== undefined && this.gender !== gender;
      if (!other && !others.has(gender) && this.isFree(at, named, (rival) => this.couldBe(rival, gender, named))) found.push(this.standIn(one, at, at + match[0].length));
      else if (/^s?he$/i.test(match[0]) && !subordinate.test(text)) others.add(gender);
    }
    const noun = this.definitePerson(sentence, text, named);
    return noun && !found.some((mention) => mention.start < start + noun) ? [this.standIn(one, start, start + noun), ...found] : found;
  }

  /** *The 27-year-old striker*, *the singer*: how long it is, where the sentence before is about nobody else. */
  private definitePerson({ start }: Span, text: string, named: readonly Mention[]): number | undefined {
    // *The former mayor of Orvash was 78*
    if (described.test(text) && this.about && this.focus && this.focus.rivals.length === 0 && !named.some((mention) => mention.start < start + 30)) return 3;
    const written = /^The (?:\d{1,3}-year-old(?: (\p{Ll}+))?|(?:\p{Ll}+ )??(\p{Ll}+))(?= (?:\p{Ll}|,))/u.exec(text);
    if (!written || !this.focus || this.focus.age > 0 || this.focus.rivals.length > 0) return undefined;
    const [all, job, role] = written;
    if (role !== undefined && (!this.roles.has(fold(role)) || this.callings.isTitleOfOthers(this.entity, fold(role)) || otherThan.test(all))) return undefined;
    const length = job !== undefined && !isRoleNoun(fold(job)) && !isPersonNoun(fold(job)) ? all.length - job.length - 1 : all.length;
    if (/^ (?:of|for|who|whose|in|at|from|with|and|or|’s|'s)(?!\p{L})/u.test(text.slice(length)) || named.some((mention) => mention.start < start + length)) return undefined;
    return length;
  }

  private groups({ start, end }: Span, named: readonly Mention[], one: Mention): readonly Followed[] {
    const text = this.prose.slice(start, end);
    const pronouns = [...text.matchAll(/(?<![\p{L}\p{N}’'-])(?:It|Its|its|it|Their)(?![\p{L}\p{N}’'-])/gu)].flatMap(({ 0: written, index }) => {
      const at = start + index;
      // *The army and its allies*: of whom nobody is named.
      if (written === 'its' ? !named.some((mention) => mention.start < at) : written === 'it' ? !fronted.test(text.slice(0, index)) : index > 1 || (written === 'Their' && !headed.test(text))) return [];
      // *It was backed by many*: rather what the sentence before is about than where it was.
      if (written !== 'its' && !named.some((mention) => mention.start < at) && this.focus?.aside) return [];
      return this.isFree(at, named, () => true) && !isQuoted(this.prose, start, at) ? [this.standIn(one, at, at + written.length)] : [];
    });
    return !this.callings.isNear(this.entity, text) ? pronouns : [...pronouns, ...this.definite(start, text, named, one)];
  }

  /** *The party*, *this armed group*, *the @o-backed group*: of what else is said of it than by one adjective, the noun alone. */
  private definite(start: number, text: string, named: readonly Mention[], one: Mention): readonly Followed[] {
    return this.callings.definites(start, text).flatMap(({ index, length, words }) => {
      const n = words.findIndex((word) => /^\p{L}\p{Ll}+$/u.test(word) && this.callings.isCalled(this.entity, fold(word)));
      if (n < 0 || words.slice(0, n).some((word) => otherThan.test(word) || (/^\p{Lu}/u.test(word) && !isModifier(word) && !this.isOfName(word, one)))) return [];
      if (n > 1 && !words.slice(0, n).every((word) => isModifier(word) || this.isOfName(word, one))) return [];
      const noun = fold(words[n]!);
      const from = start + index;
      const to = from + length + words.slice(0, n + 1).join(' ').length;
      const head = n > 1 || words.slice(0, n).some((word) => word.includes('-')) ? to - words[n]!.length : from;
      // *The group of seven*, *the party leader Omar Tesk*, *the front line*.
      const next = /^ (?:of|for|line|lines|called|known|named)(?!\p{L})|^ \p{Lu}/u.test(this.prose.slice(to, to + 10));
      if (next || named.some((mention) => mention.start < to && mention.end > from && (head === from || this.prose[mention.end] !== '-'))) return [];
      // *A man of the group*, behind what the group only said.
      if (this.focus?.teller && index > 0 && isGeneral(noun) && !named.some((mention) => mention.start < from)) return [];
      const free = this.isFree(from, named, (rival) => rival.entity === undefined || (rival.kind !== 'state' && this.callings.couldBe(rival, noun)));
      const only = !free && n === 0 && named.every((mention) => mention.entity === this.entity || mention.start > from || !this.callings.couldBe(mention, noun)) && one.end > from - reach && this.callings.isOnly(this.entity, noun);
      return (free || only) && !isQuoted(this.prose, start, from) ? [this.standIn(one, head, to)] : [];
    });
  }

  /** Nobody else is named before it who could be meant, and somebody is. */
  private isFree(at: number, named: readonly Mention[], couldBeMeant: (rival: Mention | Unnamed) => boolean): boolean {
    const before = named.filter((mention) => mention.start < at && (mention.entity === this.entity || couldBeMeant(mention)));
    if (before.length > 0) return before.every((mention) => mention.entity === this.entity && this.trusted(mention));
    return this.focus !== undefined && !this.focus.rivals.some(couldBeMeant);
  }

  /** *This Hill group*, of the *Hill League*. */
  private isOfName(word: string, { start, end }: Span): boolean {
    return fold(this.prose.slice(start, end)).split(/[^\p{L}]+/u).includes(fold(word));
  }

  /** Whether a pronoun of a gender could mean somebody else. */
  private couldBe(rival: Mention | Unnamed, gender: Gender, named: readonly Mention[]): boolean {
    const known = rival.entity === undefined ? rival.gender : this.callings.genderOf(rival.entity);
    if (known !== undefined) return known === gender;
    // Most of those named in news are men: *she* is the woman whom the sentence is about, not one of them.
    if (gender !== 'female' || this.gender !== 'female' || rival.entity === undefined) return true;
    const [first] = named;
    return first?.entity === this.entity ? false : named.includes(rival) || !this.focus?.first;
  }

  private standIn(one: Mention, start: number, end: number): Followed {
    return { ...one, start, end, antecedent: { start: one.start, end: one.end } };
  }

  /** Whom a sentence tells of without a name: *a man*, *his father*, a pronoun that nobody named explains. */
  private unnamed({ start, end }: Span, own: Mention | undefined, found: readonly Mention[], person: boolean): readonly Unnamed[] {
    const text = this.prose.slice(start, end);
    // *In his youth, Omar*
    const before = own && !(person && (subordinate.test(text) || /^(?:In|At|On|With|From|During|To|For) [^,]*, $/.test(text.slice(0, own.start - start)))) ? text.slice(0, own.start - start) : '';
    const pronoun = person ? /(?:^|[ “"])(he|she|his|her) /i.exec(before) : /^(It) /.exec(before);
    if (pronoun && !found.some((mention) => mention.start < own!.start) && !isQuoted(this.prose, start, start + pronoun.index + 1)) {
      const gender = genderOfNoun(pronoun[1]!.toLowerCase());
      return [{ kind: person ? 'person' : 'organization', ...(gender && { gender }) }];
    }
    if (!person) return [];
    const subject = /^(?:His|Her|Another|One|An?) ((?:[\p{Ll}-]+ ){1,4})(?=[\p{Ll}(])/u.exec(text)?.[1] ?? (own ? /^['’]s? ((?:\p{Ll}+ ){1,2})(?=\p{Ll})/u.exec(text.slice(own.end - start))?.[1] : undefined);
    const words = subject?.trim().split(' ') ?? [];
    const stop = words.findIndex((word) => functionWords.has(word));
    const noun = words.slice(0, stop < 0 ? words.length : stop).find((word) => isPersonNoun(fold(word)) || isRoleNoun(fold(word)));
    if (noun === undefined) return [];
    const gender = genderOfNoun(fold(noun));
    return [{ kind: 'person', ...(gender && { gender }) }];
  }
}

interface Focus {
  readonly mention: Mention;
  /** Sentences since then. */
  readonly age: number;
  readonly rivals: readonly (Mention | Unnamed)[];
  /** Named behind a preposition. */
  readonly aside?: boolean;
  /** Named before all others of its sentence. */
  readonly first?: boolean;
  /** Named as who says it. */
  readonly teller?: boolean;
}

interface Unnamed {
  readonly entity?: undefined;
  readonly kind: Mention['kind'];
  readonly gender?: Gender;
}

/** How far behind its name, in characters, the only one of its sort is still called by a noun. */
const reach = 1500;
/** Said at the end of a life. */
const described = /^The (?:former |late |retired |ex-)?(?!alleged|suspected)\p{Ll}[^,;:.“”"]{2,80} (?:was \d{2,3}(?: years old)?[.,]|is survived by|died|passed away)/u;
const subordinate = /^(?:When|While|After|As|Although|Though|Since|Because|Before|If|Until|Once|Following|Despite|Whereas) /;
const conditional = /(?:^|[ ,])(?:if|unless|whether|should) $/i;
/** Before a pronoun in the middle: *In 2029, it*. */
const fronted = /^(?:(?:In|On|By|Since|Until|During|From) [^,.;“”"]{0,30}\d{4}|Later|Afterwards|Today|Since then|Then|Recently|Previously|Earlier|Now|Originally|Initially), $/;
/** What groups have, and people have not. */
const headed = /^Their (?:\p{L}+ ){0,2}?(?:leader|spokesman|spokeswoman|spokesperson|commander|chief|founder|chairman|chairwoman|headquarters),? /u;
/** Before a noun that means another, or none. */
const otherThan = /^(?:other|rival|second|third|new|next|latter|former|first|last|opposing|opposition|enemy|parent|sister|larger|smaller|ruling|governing|peer|age|ethnic|focus|interest|control|working|study|task|minority|support|holding|only|main|major|same|different|largest|biggest|smallest|oldest|newest|strongest)$/i;

function isModifier(word: string): boolean {
  return /-(?:backed|based|led|linked|funded|aligned|supported|affiliated|owned|run)$/.test(word) || isDemonym(fold(word)) || isGroupNoun(singular(fold(word))) || /^(?:armed|political|military|terrorist|extremist|jihadist|umbrella|Islamist|Sunni|Shia|Shiite|hardline|ultraconservative)$/i.test(word);
}

/** *Told @o*, *@o reported*: who spreads the news, and is not what it is about. */
function isSource(prose: string, { kind, start, end }: Mention): boolean {
  return kind === 'organization' && (/ (?:told|by|to|according to) (?:the )?$/.test(prose.slice(Math.max(0, start - 20), start)) && /^(?: news agency)?(?: on \p{L}+)?[.,]/u.test(prose.slice(end, end + 30)) || /^ (?:has )?report(?:ed|s)(?!\p{L})/u.test(prose.slice(end, end + 14)));
}

/** *…, said @o.*, *according to @o.* */
function isTeller(prose: string, { start, end }: Span): boolean {
  return / (?:said|says|reported|according to) (?:the )?$/.test(prose.slice(Math.max(0, start - 24), start)) && /^[.,]/.test(prose.slice(end));
}

/** *(@o)*: whose picture it is, or what it is called in short. */
function isBracketed(prose: string, { start, end }: Span): boolean {
  return prose[start - 1] === '(' && prose[end] === ')';
}

/** Whether a place of a sentence stands in its quotation marks. */
function isQuoted(prose: string, start: number, at: number): boolean {
  let quoted = false;
  for (let n = start; n < at; n++) {
    const sign = prose[n]!;
    if (sign === '“' || sign === '«' || sign === '„') quoted = true;
    else if (sign === '”' || sign === '»') quoted = false;
    else if (sign === '"') quoted = !quoted;
  }
  return quoted;
}
