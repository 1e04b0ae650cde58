import { fold } from '../tokens/fold';
import { factionHeads, foreignGroupNouns, articleParticles, organizationHeads, titles } from './words';
import { englishGroupWord, translationOf, withEnglishWords } from './group-words';
import { genericWords, legalForms, officePhrases, ordinals, sameLegalForm } from './name-words';
import { isGivenName, isNameToken, stateOf } from './lexicon';
import { honorifics, isPatronymic, servant } from './name-forms';
import { romanize, scriptOf, type NameScript } from './romanize';

/** What one token of a name is to a comparison. */
export type PartClass = 'name' | 'given' | 'patronymic' | 'kunya' | 'particle' | 'title' | 'initial' | 'number' | 'generation' | 'generic' | 'legal';

export interface NamePart {
  /** Folded and romanised; *Abdul*, *Abd al-* and the like joined to the word behind as *abd*. */
  readonly text: string;
  /** An article or other small word in front of it, which some write joined: *Ben Hammedi*, *Benhammedi*. */
  readonly before: string;
  readonly class: PartClass;
  /** How much its absence or presence says, 0 to 1. */
  readonly weight: number;
}

export interface NameParts {
  readonly parts: readonly NamePart[];
  /** True when a word in it says that it names a group, company or body. */
  readonly group: boolean;
  readonly script: NameScript;
  /** The words behind a comma were moved to the front: *Surname, Given*. */
  readonly inverted: boolean;
}

/** Takes a name as written in any script apart into the tokens that a comparison weighs. `group` says that it names no person, where that is known. */
export function nameParts(raw: string, group?: boolean): NameParts {
  const script = scriptOf(raw);
  const { text, inverted } = uninverted(withoutBrackets(withoutBirthName(withEnglishWords(raw))));
  let words = withoutNumberSign(splitWords(romanize(text).replace(/(\d)-(?:ya|y|yy|iy|oy|aya|e|oe|go)(?![a-z])/g, '$1 ')));
  if (script === 'abjad') words = words.flatMap((w) => (/^al(?!lh$)[a-z]{3,}$/.test(w) ? ['al', w.slice(2)] : [w]));
  for (const [phrase, form] of kinPhrases) words = replacePhrase(words, phrase, form);
  for (const [phrase, form] of officePhrases) words = replacePhrase(words, phrase, form);
  const ofGroup = group ?? words.some((w, i) => saysGroup(w, i, words.length));
  const parts: NamePart[] = [];
  let before = '';
  for (let i = 0; i < words.length; i++) {
    const word = (ofGroup && englishGroupWord(words[i] ?? '')) || (words[i] ?? '');
    const next = words[i + 1];
    if (word === 'abd' || /^abd[aeiou]{1,2}[lnrszdt]?$/.test(word)) {
      const rest = words[i + 1] !== undefined && articleParticles.has(words[i + 1] ?? '') && words[i + 2] !== undefined ? 2 : 1;
      const base = words[i + rest];
      if (base !== undefined && base.length > 2) {
        parts.push({ text: servant(`abd${base}`), before: '', class: 'name', weight: 1 });
        i += rest;
        continue;
      }
    }
    if (word === '') continue;
    if (articleParticles.has(word) && next !== undefined) {
      before += word;
      continue;
    }
    const found = part(word, before, i, words.length, ofGroup);
    parts.push(found);
    before = joinable.has(found.class) ? before + word : '';
  }
  return { parts: mergeLetters(parts, ofGroup), group: ofGroup, script, inverted };
}

/** The parts that are paired off: no titles, particles, numbers and legal forms, if anything else is left. */
export function contentOf({ parts }: NameParts): readonly NamePart[] {
  const kept = parts.filter((p) => p.class !== 'particle' && p.class !== 'title' && p.class !== 'legal' && p.class !== 'number' && p.class !== 'generation');
  return kept.length > 0 ? kept : parts;
}

/** Numbers, generations, and letters of units, which must agree. */
export function numbersOf({ parts }: NameParts): string {
  return parts.filter((p) => p.class === 'generation' || p.class === 'number').map((p) => p.text).sort().join(' ');
}

function part(word: string, before: string, i: number, count: number, ofGroup: boolean): NamePart {
  const make = (c: PartClass, weight: number, text = word): NamePart => ({ text, before, class: c, weight });
  const misread = misreadWord(word);
  if (misread) return part(misread, before, i, count, ofGroup);
  if (/\d/.test(word)) return make('number', 1, word.replace(/^(\d+)(?:st|nd|rd|th|er|eme|ya|yy|y|aya)$/, '$1').replace(/^0+(?=\d)/, ''));
  if (i > 0 && /^(?:jr|sr|junior|senior)$/.test(word)) return make('generation', 1, word.slice(0, 1) === 'j' ? 'jr' : 'sr');
  const roman = i > 0 ? romanNumerals.indexOf(word) : -1;
  if (roman > 1 && (ofGroup || /^(?:ii|iii|iv|vii|viii)$/.test(word))) return make('number', 1, String(roman));
  if (!ofGroup && i > 1 && i === count - 1 && /^(?:second|third|fourth)$/.test(word)) return make('number', 1, ordinals[word]);
  if (ofGroup && ordinals[word] !== undefined) return make('number', 1, ordinals[word]);
  if (ofGroup && /^[eiy]$/.test(word) && i > 0 && i < count - 1) return make('particle', 0.1);
  if (word.length === 1 && /[a-z]/.test(word)) return ofGroup ? make('number', 1) : make('initial', 0.2);
  if (ofGroup && isLegal(word, i, count)) return make('legal', 0.05, sameLegalForm[word] ?? word);
  if (kinWords.has(word) && i > 0) return make('particle', 0.1);
  if (smallWords.has(word)) return make('particle', 0.15);
  if (word === 'abu' || word === 'abou' || word === 'umm' || word === 'oum') return make('kunya', 0.4, word.startsWith('a') ? 'abu' : 'umm');
  if (ofGroup && genericWords.has(word)) return make('generic', 0.35);
  if (ofGroup) return organizationHeads.has(word) ? make('generic', 0.6) : stateOf(word) !== undefined ? make('name', 0.4) : make('name', factionHeads.has(word) ? 0.6 : 1);
  if (i < count - 1 && (titles.has(word) || honorifics.has(word)) && (count > 2 || !isGivenName(word))) return make('title', 0.1);
  if (isPatronymic(word) && i > 0 && count > 2) return make('patronymic', 0.5);
  const text = servant(word);
  return isGivenName(word) ? make('given', 0.8, text) : make('name', 1, text);
}

function withoutBrackets(raw: string): string {
  const rest = raw.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  return rest === '' ? raw : rest;
}

/** *Elena Lunin née Zubrov* as she is called now. */
function withoutBirthName(raw: string): string {
  return raw.replace(/(?<=\S \S.*)[\s,]+(?:n[ée]e|born|geb\.?|roz\.?|урожд[её]нная)\s.+$/iu, '');
}

/** *Factory No. 27*, *Factory Number 27* as *Factory 27*. */
function withoutNumberSign(words: string[]): string[] {
  return words.filter((w, i) => !(numberSigns.has(w) && /^\d/.test(words[i + 1] ?? '')));
}

/** *Car1os*: a word in which a reading machine took a letter for a figure. */
function misreadWord(word: string): string | undefined {
  return word.length > 3 && /^[a-z]+[015][a-z]+$/.test(word) ? word.replace(/[015]/, (c) => (c === '0' ? 'o' : c === '1' ? 'l' : 's')) : undefined;
}

/** *Surname, Given* in the order of speech. What follows the comma may be a legal form or *Jr*: then nothing moves. */
function uninverted(raw: string): { text: string; inverted: boolean } {
  const [before, after, more] = raw.split(/\s*[,،]\s*/);
  if (before === undefined || after === undefined || more !== undefined || before === '' || after === '') return { text: raw, inverted: false };
  const words = splitWords(fold(after));
  if (/^(?:phd|md|esq|esquire|dr|msc|mba|jd|ll[bm]|the)$/.test(words.join(''))) return { text: before, inverted: false };
  if (words.some((w, i) => (legalForms.has(w) || legalWords.has(w)) && i === words.length - 1) || /^(?:jr|sr|junior|senior|i{1,3}|iv)$/.test(words.join(''))) return { text: `${before} ${after}`, inverted: false };
  return { text: `${after} ${before}`, inverted: true };
}

function splitWords(text: string): string[] {
  const plain = fold(text.replace(/\b(?:\p{L}\.){2,}/gu, (dotted) => {
    const joined = dotted.replace(/\./g, '');
    return legalForms.has(joined.toLowerCase()) ? `${joined} ` : `${[...joined].join(' ')} `;
  }).replace(/&|\+/g, ' and '));
  return plain.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '' && w !== 'and' && w !== 'the' && w !== 'und' && w !== 'et');
}

function replacePhrase(words: string[], phrase: readonly string[], form: string): string[] {
  for (let i = 0; i + phrase.length <= words.length; i++) {
    if (phrase.every((w, k) => words[i + k] === w)) return [...words.slice(0, i), ...form.split(' '), ...words.slice(i + phrase.length)];
  }
  return words;
}

function isLegal(word: string, i: number, count: number): boolean {
  return count > 1 && legalForms.has(word) && (i === count - 1 || i >= count - 3 || leadingForms.has(word));
}

function saysGroup(word: string, i: number, count: number): boolean {
  if (count < 2) return false;
  if (legalForms.has(word) && (i === count - 1 || (i === 0 && leadingForms.has(word)))) return true;
  if (i === 0 && titles.has(word)) return false;
  return (genericWords.has(word) && !groupNamesakes.has(word)) || (word.length > 3 && translationOf(word) !== undefined && !isNameToken(word)) || (organizationHeads.has(word) && !groupNamesakes.has(word)) || factionHeads.has(word) && !groupNamesakes.has(word) || foreignGroupNouns.has(word);
}

/** In the name of a group, single letters in a row are one word (*S.A.R.*), a letter alone is a number (*Unit A*). */
function mergeLetters(parts: readonly NamePart[], ofGroup: boolean): readonly NamePart[] {
  if (!ofGroup) return parts;
  const out: NamePart[] = [];
  let run: NamePart[] = [];
  const flush = (): void => {
    if (run.length > 1) out.push({ text: run.map((p) => p.text).join(''), before: '', class: 'name', weight: 1 });
    else out.push(...run);
    run = [];
  };
  for (const p of parts) {
    if (p.class === 'number' && /^[a-z]$/.test(p.text)) run.push(p);
    else {
      flush();
      out.push(p);
    }
  }
  flush();
  return out;
}

const joinable: ReadonlySet<PartClass> = new Set<PartClass>(['particle', 'title', 'kunya']);

const romanNumerals = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi'];
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const leadingForms = list('ooo oao zao pao ao too tov pt jsc pjsc ojsc cjsc llc nao prat pat uab ltd fgup fsue gup mup prjsc npo td');
const kinPhrases: readonly (readonly [readonly string[], string])[] = [[['son', 'of'], 'bin'], [['daughter', 'of'], 'bint']];
const kinWords = list('bin ibn ben bint binti binte ould wuld ap bar beni banu');
const smallWords = list('de da do dos das di del della du des la le las los van von der den ter ten zu zum y e i of for in and st af av till al el ut ur us ud uz ush imeni im');
const numberSigns = list('no nr number num n nomer numero nummer');
const legalWords = list('spolecnost spolocnost company the');
const groupNamesakes = list('park law price league bay church house post field guard wire court branch hope fellows sun dean list temple palmer police motors forum mills steel line farms');
