import type { EntityKind } from '../../gazetteer/entity';
import type { Mention } from '../../mentions/mention';
import { genderOf, type Gender } from '../../names/genders';
import { fold } from '../../tokens/fold';
import { isGroupNoun, isRoleNoun, singular } from './noun-phrase';

/** By what pronouns and nouns the entities of one text may be called, from their names and the words beside these. */
export class Callings {
  private byEntity: Map<string, Mention[]> | undefined;
  private readonly genders = new Map<string, Gender | undefined>();
  private readonly nouns = new Map<string, Nouns>();
  private readonly phrases = new Map<number, readonly Definite[]>();
  private readonly signs = new Map<string, { readonly size: number; readonly sign: RegExp }>();
  private counted: Gender | 'either' | undefined;

  constructor(private readonly prose: string, private readonly mentions: readonly Mention[]) {}

  /** By a title before the name, or by a given name that only women or only men bear. */
  genderOf(entity: string): Gender | undefined {
    if (!this.genders.has(entity)) this.genders.set(entity, this.readGender(entity));
    return this.genders.get(entity);
  }

  /** A noun by which an entity is called: of an airline, *airline*. */
  learn(entity: string, noun: string): void {
    if (!isGroupNoun(singular(noun))) return;
    this.nounsOf(entity).sure.add(singular(noun));
  }

  /** Whether an entity is called by a folded noun: it is surely one, or the noun is somewhere in its name. */
  isCalled(entity: string, noun: string, surely = false): boolean {
    const { sure, loose } = this.nounsOf(entity);
    return sure.has(noun) || (!surely && (loose.has(noun) || /^(?:group|organi[sz]ation)$/.test(noun)));
  }

  /** Whether a sentence has one of the nouns by which an entity is called: most have none. */
  isNear(entity: string, text: string): boolean {
    const { sure, loose } = this.nounsOf(entity);
    const size = sure.size + loose.size;
    let known = this.signs.get(entity);
    if (known?.size !== size) this.signs.set(entity, (known = { size, sign: new RegExp(`(?:${['group', 'organi[sz]ation', ...sure, ...loose].join('|')})`, 'i') }));
    return known.sign.test(text);
  }

  /** Whether an entity of another name could be called by a folded noun. */
  couldBe({ entity, kind }: { readonly entity: string; readonly kind: EntityKind }, noun: string): boolean {
    const { sure } = this.nounsOf(entity);
    if (sure.has(noun)) return true;
    if (fighters.test(noun)) return kind === 'faction';
    if (general.test(noun)) return ![...sure].some((one) => institutions.has(one));
    return [...sure].every((one) => general.test(one) || fighters.test(one)) && !this.isThing(entity);
  }

  /** Whether a text names one of this sort and tells of no other, so that the noun means it wherever it stands. */
  isOnly(entity: string, noun: string): boolean {
    if (general.test(noun) || fighters.test(noun) || !this.isCalled(entity, noun, true)) return false;
    for (const [other, [{ kind } = { kind: 'person' }]] of this.grouped) {
      if (other !== entity && kind !== 'person' && kind !== 'state' && this.isCalled(other, noun, true)) return false;
    }
    const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
    return !new RegExp(`(?<!\\p{L})(?:(?:another|other|rival|different) (?:\\p{L}+ )?${noun}|(?:\\p{L}+ )?${plural})(?!\\p{L})`, 'iu').test(this.prose);
  }

  /** Whether another person of the text has a folded title before the name. */
  isTitleOfOthers(entity: string, title: string): boolean {
    return this.mentions.some(({ entity: other, kind, start }) => kind === 'person' && other !== entity && fold(this.prose.slice(Math.max(0, start - 60), start)).split(/[^\p{L}]+/u).slice(-5).includes(title));
  }

  /** *The Hill Convention*: no group by its last word. */
  private isThing(entity: string): boolean {
    return (this.grouped.get(entity) ?? []).some(({ start, end }) => things.test(this.prose.slice(start, end)));
  }

  /** Whether the text is about this person or group: nobody else is named half as often, or it alone is in the title and nobody is named more often. */
  isAbout(entity: string, kind: EntityKind): boolean {
    const like = (one: Mention | undefined): boolean => one !== undefined && one.kind !== 'state' && (one.kind === 'person') === (kind === 'person');
    const line = this.prose.indexOf('\n');
    const own = this.grouped.get(entity);
    let title = own !== undefined && own[0]!.start < line;
    for (const [other, [first]] of this.grouped) if (other !== entity && like(first) && first!.start < line) title = false;
    for (const [other, all] of this.grouped) if (other !== entity && like(all[0]) && (title ? 1 : 2) * all.length > (own?.length ?? 0)) return false;
    return kind !== 'person' || this.pronouns !== undefined;
  }

  /** The gender of nearly all pronouns of the text. */
  get pronouns(): Gender | undefined {
    this.counted ??= (() => {
      const [men, women] = [/(?<!\p{L})(?:he|his|him)(?!\p{L})/giu, /(?<!\p{L})(?:she|her|hers)(?!\p{L})/giu].map((pronoun) => this.prose.match(pronoun)?.length ?? 0) as [number, number];
      return Math.min(men, women) * 10 > Math.max(men, women) ? 'either' : men > women ? 'male' : 'female';
    })();
    return this.counted === 'either' ? undefined : this.counted;
  }

  /** *The party*, *this armed group*, *the country’s central bank*: where an article stands before a noun for groups, and up to five words behind it. */
  definites(start: number, text: string): readonly Definite[] {
    let known = this.phrases.get(start);
    if (!known) this.phrases.set(start, (known = [...text.matchAll(definite)].map(({ 0: article, 1: words, index }) => ({ index, length: article.length, words: words!.split(' ') }))));
    return known;
  }

  private get grouped(): Map<string, Mention[]> {
    if (!this.byEntity) {
      this.byEntity = new Map();
      for (const mention of this.mentions) {
        const known = this.byEntity.get(mention.entity);
        if (known) known.push(mention);
        else this.byEntity.set(mention.entity, [mention]);
      }
    }
    return this.byEntity;
  }

  private readGender(entity: string): Gender | undefined {
    let given: Gender | undefined;
    for (const { start, end, why } of this.grouped.get(entity) ?? []) {
      const title = /(\p{L}+)\.? $/u.exec(this.prose.slice(Math.max(0, start - 20), start))?.[1]?.toLowerCase() ?? '';
      const titled = genderOfNoun(title);
      if (titled) return titled;
      const names = [this.prose.slice(start, end), why.alias].map((name) => fold(name).split(/\s+/)).find((words) => words.length > 1);
      if (names) given ??= genderOf(names[0]!);
    }
    return given;
  }

  private nounsOf(entity: string): Nouns {
    let known = this.nouns.get(entity);
    if (!known) this.nouns.set(entity, (known = this.readNouns(entity)));
    return known;
  }

  private readNouns(entity: string): Nouns {
    const found: Nouns = { sure: new Set(), loose: new Set() };
    const add = (noun: string | undefined, to: Set<string>): void => {
      const folded = noun === undefined ? '' : fold(noun);
      const one = fighters.test(folded) ? folded : singular(folded);
      if (folded.length > 3 && isGroupNoun(one) && !places.has(one)) to.add(one);
    };
    for (const { start, end } of this.grouped.get(entity) ?? []) {
      const words = this.prose.slice(start, end).split(/[^\p{L}]+/u).filter((word) => word !== '');
      for (const [ending, noun] of endings) if (ending.test(this.prose.slice(start, end))) found.sure.add(noun);
      const head = words.findIndex((word) => /^(?:of|for|in)$/.test(word));
      words.forEach((word, n) => add(word, words.length > 1 && n === (head < 0 ? words.length : head) - 1 ? found.sure : found.loose));
      add(/(?<!\p{L}['’-]?)(\p{Ll}+) (?:the )?$/u.exec(this.prose.slice(Math.max(0, start - 30), start))?.[1], found.sure);
      // *The anti-Front coalition* is another.
      if (opposed.test(this.prose.slice(Math.max(0, start - 10), start))) continue;
      const behind = this.prose.slice(end, end + 110);
      add(beside.exec(behind)?.[1], found.sure);
      const what = apposed.exec(behind)?.[1];
      if (what !== undefined && !isRoleNoun(fold(what))) add(what, found.sure);
    }
    return found;
  }
}

interface Definite {
  readonly index: number;
  /** Of the article with its blank. */
  readonly length: number;
  readonly words: readonly string[];
}

const definite = /(?<![\p{L}\p{N}])(?:[Tt]he|[Tt]his) (?:(?:country|nation|kingdom|region|city|province|island)['’]s )?(?=((?:[\p{L}-]+ ){0,4}[\p{L}-]+)(?![\p{L}\p{N}-]))/gu;

interface Nouns {
  /** Its kind by its own name or by what is said of it. */
  readonly sure: Set<string>;
  /** Words of its name that may be another's: *party* of the *Hill Party Congress*. */
  readonly loose: Set<string>;
}

/** *Mr*, *spokeswoman*, *father*. */
export function genderOfNoun(noun: string): Gender | undefined {
  return feminine.test(noun) ? 'female' : masculine.test(noun) ? 'male' : undefined;
}

const feminine = /^(?:mrs|ms|miss|mme|madame|queen|princess|lady|dame|baroness|duchess|sister|mother|daughter|wife|widow|aunt|niece|grandmother|granddaughter|girlfriend|girl|she|her|\p{L}*woman|actress|hostess|heiress|stewardess|heroine)$/u;
const masculine = /^(?:mr|king|prince|lord|sir|baron|duke|brother|father|son|husband|widower|uncle|nephew|grandfather|grandson|boyfriend|boy|he|his|man|(?:chair|spokes|congress|business|police|gun|sports|front|states|assembly|council|noble|fire|fisher|clergy|crafts|sales|stunt)man)$/u;
/** What any band of people may be called. */
const general = /^(?:group|organi[sz]ation|movement|faction|militia|company|firm|network|alliance|coalition|body|outfit|team|unit|force|entity)$/;

export function isGeneral(noun: string): boolean {
  return general.test(noun);
}

/** A group by those who fight for it. */
const fighters = /^(?:rebels|militants|insurgents|separatists|guerrillas|fighters|jihadists)$/;
const institutions = new Set('ministry department parliament senate assembly congress court university college school government police house office secretariat treasury embassy cabinet army navy newspaper institute hospital'.split(' '));
const things = /\s(?:Convention|Conference|Summit|Treaty|Agreement|Awards?|Prize|Festival|Championships?|Cup|Primary|Olympics|Games|Museum|Airport|Act|Tower|Palace|Hall|Program(?:me)?|Operation|Affairs)$/;
/** No group in *the state*, *the capital*. */
const places = new Set('state region territory enclave list rally capital command exchange trust freedom liberation jihad resistance project site structure air service leader commander leadership'.split(' '));
const endings: readonly (readonly [RegExp, string])[] = [[/\s(?:Airlines?|Airways|Air)$/, 'airline'], [/\s(?:Inc|Corp|Corporation|Ltd|LLC|GmbH|AG|[Pp][Ll][Cc]|Co|Company)$/, 'company'], [/\s(?:F\.?C|FC)$/, 'club']];
const opposed = /(?:anti|pro|non|counter)[-–]?(?:the )?$/i;
const beside = /^ (rebels|militants|insurgents|separatists|guerrillas|militia|group|movement|party|coalition|alliance)(?!\p{L})/u;
const apposed = /^(?: \([^()]{1,40}\))?(?:,| is| was)? (?:an?|the) (?:[\p{L}-]+ ){0,5}?(\p{Ll}+)(?=[,.;]| (?:of|in|that|which|based|backed|for|with|from|founded|led|formed)(?!\p{L}))/u;
