import { isDemonym } from '../../names/lexicon';
import { calendar } from '../../names/words';
import { fold } from '../../tokens/fold';
import { functionWords } from '../words';
import type { Tag, Tagger } from './tagger';

/** A word or sign of a sentence; a name is one word that begins with `@`. */
export interface Word {
  readonly written: string;
  /** What the tagger reads in its place: a name is some name. */
  readonly read?: string;
}

/** A noun phrase without what follows its head: *the Northland-backed hill militia* of *… in Orvash*. Indices of words, `to` exclusive. */
export interface NounPhrase {
  readonly is: 'noun';
  readonly from: number;
  readonly to: number;
  /** Its last word is a name. */
  readonly named?: boolean;
}

/** A verb with its auxiliaries: *has not been fighting*. */
export interface VerbGroup {
  readonly is: 'verb';
  readonly from: number;
  readonly to: number;
  /** Of the main verb; of a copula, *be*, *become* or *remain*. */
  readonly lemma: string;
  readonly copula: boolean;
  readonly passive: boolean;
  /** Says that something is so; *fighting* without an auxiliary does not. */
  readonly finite: boolean;
  /** Not, may, would, to: it is not said that it is so. */
  readonly unreal: boolean;
}

export interface OtherWord {
  readonly is: 'word';
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly tag: Tag;
}

export type Part = NounPhrase | VerbGroup | OtherWord;

export interface Parse {
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly lemmas: readonly string[];
  readonly parts: readonly Part[];
}

/** Noun phrases, verb groups and the words between them, in order (chunks: Abney 1991), from parts of speech. */
export function parse(words: readonly Word[], tagger: Tagger): Parse {
  const tagged = tagger.tag(words.map(({ written, read }) => read ?? written));
  const shouted = !words.some(({ written }) => /^\p{Ll}{4,}$/u.test(written));
  const tags = inContext(words, words.map((word, n) => corrected(word.written, tagged[n]!.tag, shouted)));
  const lemmas = words.map(({ written }, n) => {
    // *Helped found the league*
    if (written === 'found' && /^(?:to|helped|helping)$/.test(words[n - 1]?.written ?? '')) return 'found';
    return mistaken.get(written) ?? (tags[n] === tagged[n]!.tag ? tagged[n]!.lemma : (verbs.get(written) ?? tagged[n]!.lemma));
  });
  const sentence = { words, tags, lemmas };
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const compound = /^(?:co|re)$/i.test(words[at]!.written) && words[at + 1]?.written === '-' && tags[at + 2] === 'VERB';
    const noun = compound ? at : nounPhraseEnd(sentence, at);
    if (noun > at) {
      parts.push({ is: 'noun', from: at, to: noun, named: words[noun - 1]!.written.startsWith('@') });
      at = noun;
      continue;
    }
    const verb = verbGroupAt(sentence, at);
    if (verb) parts.push(verb);
    else parts.push({ is: 'word', from: at, to: at + 1, written: words[at]!.written, tag: tags[at]! });
    at = verb ? verb.to : at + 1;
  }
  return { ...sentence, parts };
}

/** The part that a word belongs to. */
export function partAt({ parts }: Parse, word: number): Part | undefined {
  return parts.find(({ from, to }) => from <= word && word < to);
}

type Sentence = Omit<Parse, 'parts'>;

function corrected(written: string, tag: Tag, shouted: boolean): Tag {
  if (written.startsWith('@')) return 'PROPN';
  if (/^[^\p{L}\p{N}']+$/u.test(written)) return 'PUNCT';
  if (written === "'s") return 'PART';
  if (tag === 'NOUN' && written === 'led') return 'VERB';
  if (tag === 'PROPN' && /^\p{Ll}/u.test(written)) return 'NOUN';
  // *IS* is no verb where others are written small.
  if (!shouted && /^\p{Lu}{2,}$/u.test(written) && tag !== 'NUM') return 'PROPN';
  // *Forces* and *Killed* in a headline are what the tagger says; a function word is one wherever it stands.
  if (tag === 'PROPN' && functionWords.has(written.toLowerCase()) && /^\p{Lu}\p{Ll}/u.test(written)) return 'X';
  return tag;
}

/** Of words that are taken for nouns, the verbs. */
const verbs: ReadonlyMap<string, string> = new Map([['led', 'lead'], ['supports', 'support'], ['backs', 'back'], ['fights', 'fight'], ['battles', 'battle']]);

const mistakenVerbs = new Set([...verbs.keys(), ...verbs.values()]);

/** Verbs that lose their last letter. */
const mistaken: ReadonlyMap<string, string> = new Map([['waged', 'wage'], ['waging', 'wage'], ['raged', 'rage'], ['raging', 'rage']]);

/** Words that taggers take for another part of speech than their neighbours allow. */
function inContext(words: readonly Word[], tags: readonly Tag[]): readonly Tag[] {
  return tags.map((tag, n) => (tag === 'NOUN' || tag === 'VERB' || tag === 'ADJ' ? tagInContext(tag, n, words, tags) : tag));
}

function tagInContext(tag: Tag, n: number, words: readonly Word[], tags: readonly Tag[]): Tag {
  const { written } = words[n]!;
  const next = tags[n + 1];
  // *A major offensive by*, but *offensive remarks*.
  if (tag === 'ADJ') return /^(?:counter)?offensive$/.test(written) && !(next === 'NOUN' || next === 'ADJ' || next === 'PROPN' || words[n + 1]?.written === '-') ? 'NOUN' : tag;
  const before = words[n - 1]?.written ?? '';
  if (tag === 'NOUN') {
    // *The militia, which support the party*
    if (mistakenVerbs.has(written) && /^(?:which$|who$|@[fos])/.test(before) && (next === 'DET' || words[n + 1]?.written.startsWith('@'))) return 'VERB';
    // *@f split from @f*
    return written === 'split' && /^(?:@[fo]|which$|that$)/.test(before) && /^(?:from|with|into)$/.test(words[n + 1]?.written ?? '') ? 'VERB' : tag;
  }
  // *Receives backing from*, but *by backing @f*.
  if (next === 'ADP' && /^(?:backing|funding|financing|training)$/.test(written) && /^(?:VERB|ADJ|DET)$/.test(tags[n - 1] ?? '')) return 'NOUN';
  // *Refers to rebels fighting*: no infinitive.
  return before === 'to' && /^\p{Ll}+[^s]s$/u.test(written) ? 'NOUN' : tag;
}

/** Where the noun phrase that begins here ends; `at` itself for none. */
function nounPhraseEnd({ words, tags }: Sentence, at: number): number {
  const isNominal = (n: number): boolean => tags[n] === 'NOUN' || tags[n] === 'PROPN' || tags[n] === 'NUM';
  const written = (n: number): string => words[n]?.written ?? '';
  let end = at;
  for (let n = at; n < words.length; n++) {
    const tag = tags[n]!;
    const name = written(n).startsWith('@');
    if (n > at && (tag === 'DET' || isPossessive(written(n))) && written(n - 1) !== 'all' && written(n - 1) !== 'both') break;
    if (isNominal(n)) {
      // Behind a person's name another noun begins another phrase: *told @p the army fled*.
      if (n > at && written(n - 1).startsWith('@p') && written(n - 1) !== '-') break;
      // *Northland @p*, *the singer @p*, but two groups side by side are two.
      if (n > at && name && /^@[fo]/.test(written(n - 1))) break;
      end = n + 1;
      // *On Monday President @p*, *in May Northland*: when, and who.
      if (calendar.has(written(n).toLowerCase()) && /^(?:@|\p{Lu})/u.test(written(n + 1)) && isNominal(n + 1) && !calendar.has(written(n + 1).toLowerCase())) break;
      continue;
    }
    // *The chief of*
    if (tag === 'ADJ' && n > at && tags[n - 1] === 'DET' && /^(?:ADP|VERB|AUX|PUNCT)$/.test(tags[n + 1] ?? 'PUNCT') && written(n + 1) !== '-' && written(n + 1) !== ',') end = n + 1;
    if (tag === 'DET' || isPossessive(written(n)) || tag === 'ADJ') continue;
    // *Pro-government*
    if (written(n + 1) === '-' && /^\p{L}+$/u.test(written(n)) && (tag !== 'VERB' || written(n) === 'counter') && tag !== 'AUX' && (isNominal(n + 2) || tags[n + 2] === 'ADJ' || tags[n + 2] === 'VERB')) continue;
    if (written(n) === "'s" && n > at) continue;
    if (written(n) === '-' && n > at && words[n + 1] && tags[n + 1] !== 'PUNCT') continue;
    if (tag === 'VERB' && isAdjectival(words, tags, n, at)) continue;
    if (tag === 'ADV' && written(n) !== 'as' && (tags[n + 1] === 'ADJ' || (tags[n + 1] === 'VERB' && written(n + 1).endsWith('ed'))) && (n > at || tags[n + 2] === 'NOUN')) continue;
    // *Kurdish and Arab fighters*
    if (n > at && (tag === 'CCONJ' || written(n) === ',') && isModifier(words, tags, n - 1) && isModifier(words, tags, n + 1) && (isNominal(n + 2) || tags[n + 2] === 'CCONJ')) continue;
    break;
  }
  return end;
}

function isPossessive(written: string): boolean {
  return /^(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our)$/.test(written);
}

/** *US-backed alliance*, *the ruling party*: a participle before a noun. */
function isAdjectival(words: readonly Word[], tags: readonly Tag[], n: number, from: number): boolean {
  const { written } = words[n]!;
  if (!/(?:ed|ing|en|own|led|run|held|born|made|based|built)$/.test(written)) return false;
  const before = words[n - 1]?.written;
  if (n > from && before === '-') return true;
  const next = tags[n + 1];
  const precedesNoun = next === 'NOUN' || next === 'ADJ' || (next === 'PROPN' && !words[n + 1]!.written.startsWith('@'));
  return precedesNoun && (n > from ? tags[n - 1] === 'DET' || tags[n - 1] === 'ADJ' || before === "'s" || isPossessive(before ?? '') : false);
}

function isModifier(words: readonly Word[], tags: readonly Tag[], n: number): boolean {
  const written = words[n]?.written ?? '';
  return tags[n] === 'ADJ' || (!written.startsWith('@') && tags[n] === 'PROPN' && isDemonym(fold(written)));
}

function verbGroupAt({ words, tags, lemmas }: Sentence, at: number): VerbGroup | undefined {
  let n = at;
  let negated = false;
  let modal = false;
  let infinitive = false;
  const auxiliaries: string[] = [];
  // *Co-founded*
  if (/^(?:co|re)$/i.test(words[n]!.written) && words[n + 1]?.written === '-' && tags[n + 2] === 'VERB') n += 2;
  const skip = (): void => {
    for (; n < words.length; n++) {
      const low = words[n]!.written.toLowerCase();
      if (/^(?:not|never)$/.test(low)) negated = true;
      else if (low === 'no' && words[n + 1]?.written === 'longer') negated = true;
      else if (tags[n] !== 'ADV') break;
    }
  };
  if (words[n]!.written === 'to' && (tags[n] === 'PART' || tags[n + 1] === 'VERB' || tags[n + 1] === 'AUX')) {
    infinitive = true;
    n++;
    skip();
  }
  while (tags[n] === 'AUX') {
    const lemma = lemmas[n]!.toLowerCase();
    if (/^(?:would|could|may|might|should|must|can|will|shall|wo|ca)$/.test(lemma)) modal = true;
    auxiliaries.push(lemma);
    n++;
    const after = n;
    skip();
    if (tags[n] !== 'AUX' && tags[n] !== 'VERB') {
      // *was also a teacher*
      const last = auxiliaries[auxiliaries.length - 1];
      if (last !== 'be') return undefined;
      return { is: 'verb', from: at, to: after, lemma: 'be', copula: true, passive: false, finite: !infinitive, unreal: negated || modal || infinitive };
    }
  }
  if (auxiliaries.length === 0 && !infinitive) {
    // An adverb alone begins no group.
    if (tags[n] !== 'VERB') return undefined;
  } else if (tags[n] !== 'VERB') return undefined;
  const written = words[n]!.written;
  const lemma = (lemmas[n] ?? written).toLowerCase();
  const last = auxiliaries[auxiliaries.length - 1];
  const ing = written.endsWith('ing') && lemma !== written;
  const passive = ((last === 'be' || last === 'get') && !ing) || (last === undefined && !ing && isByOrAs(words, n + (tags[n + 1] === 'ADV' ? 2 : 1)) && lemma !== written.toLowerCase());
  return {
    is: 'verb', from: at, to: n + 1, lemma, copula: /^(?:become|remain)$/.test(lemma), passive,
    finite: !infinitive && (last !== undefined || !ing) && !(last === undefined && passive), unreal: negated || modal || infinitive,
  };
}

/** *Known as*, but not *fled as they saw it*. */
function isByOrAs(words: readonly Word[], at: number): boolean {
  return /^(?:by|as)$/.test(words[at]?.written ?? '') && !/^(?:he|she|it|they|we|I|you)$/.test(words[at + 1]?.written ?? '');
}
