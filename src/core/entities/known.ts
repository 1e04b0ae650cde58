import type { Entity } from '../gazetteer/entity';
import { formsOf, trailingSigns, type KnownName } from '../gazetteer/forms';
import { attachedForms, caseForms, caseStem, cuts } from '../names/inflection';
import { isDemonym, isWord } from '../names/lexicon';
import { soundKey } from '../names/sound-key';
import { spellingEvidence } from '../names/spelling';
import { sameSpoken, soundsLikeOneName, variantKey } from '../names/variant';
import { adjectives, articleParticles, groupNouns, organizationNouns, particles } from '../names/words';
import { continuous } from '../tokens/continuous';
import { fold } from '../tokens/fold';
import { Gap, Shape, tokenize, type Tokens } from '../tokens/tokens';
import { fitsBetweenWords } from '../tokens/unspaced';

/** Names that are looked for in every text, compiled. What is behind it may change (a trie in typed arrays). */
export interface KnownNames {
  /** Names that begin at word `i`, longest first; several when they are equally long or one is part of another. */
  at(tokens: Tokens, prose: string, i: number): readonly KnownMatch[];
  /** The names that are just these folded words. */
  named(words: readonly string[]): readonly KnownName[];
  /** Entities one of whose names of two words or more is another spelling of these words. */
  variants(words: readonly string[]): readonly Entity[];
  /** Groups, bodies and states one of whose names of one word, articles aside, sounds like this one. */
  soundingLike(word: string): readonly KnownName[];
  /** Persons whose name ends in this word. */
  surnames(word: string): readonly Entity[];
  /** Words of which every text that names the entity has one. */
  firstWords(entity: Entity): readonly string[];
  /** Variant keys of its names of two words or more. */
  variantKeys(entity: Entity): readonly string[];
  /** Sound keys of its names of one word. */
  soundKeys(entity: Entity): readonly string[];
  readonly entities: ReadonlyMap<string, Entity>;
}

export interface KnownMatch {
  readonly to: number;
  readonly names: readonly KnownName[];
  /** Code units at the beginning of the first word and at the end of the last that are fastened to the name: *و*, *는*. */
  readonly before?: number;
  readonly behind?: number;
  /** In another grammatical case than listed. */
  readonly inflected?: boolean;
}

interface Entry {
  readonly lengths: number[];
  readonly byWords: Map<string, KnownName[]>;
}

/** Compiles the gazetteer. Names without a letter or digit are left out. */
export function compileNames(entities: readonly Entity[]): KnownNames {
  const byFirst = new Map<string, Entry>();
  const byStem = new Map<string, KnownName[]>();
  const byVariant = new Map<string, KnownName[]>();
  const bySurname = new Map<string, Entity[]>();
  const bySound = new Map<string, KnownName[]>();
  const heard = new Map<string, readonly KnownName[]>();
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    byId.set(entity.id, entity);
    for (const name of formsOf(entity)) {
      const first = name.words[0] ?? '';
      let entry = byFirst.get(first);
      if (!entry) byFirst.set(first, (entry = { lengths: [], byWords: new Map() }));
      push(entry.byWords, name.words.join(' '), name);
      if (!entry.lengths.includes(name.words.length)) entry.lengths.push(name.words.length);
      if (caseStem(first) !== first || caseForms(first).length > 1) push(byStem, caseStem(first), name);
      const alone = aloneWord(name.words);
      if (alone !== undefined && entity.kind !== 'person' && name.case === 'folded' && name.made !== 'surname') push(bySound, soundKey(alone), name);
      if (name.words.length >= 2) {
        if (name.signs === undefined) push(byVariant, variantKey(name.words), name);
        if (entity.kind === 'person') push(bySurname, name.words[name.words.length - 1] ?? '', entity);
      }
    }
  }
  for (const entry of byFirst.values()) entry.lengths.sort((a, b) => b - a);

  const named: KnownNames['named'] = (words) => byFirst.get(words[0] ?? '')?.byWords.get(words.join(' ')) ?? [];
  const matches: Matches = (word, tokens, prose, i, before = 0, behind = 0) => {
    const entry = byFirst.get(word);
    if (!entry) return [];
    const found: KnownMatch[] = [];
    for (const length of entry.lengths) {
      const to = i + length;
      if (to > tokens.count) continue;
      const key = length === 1 ? word : `${word} ${tokens.folded.slice(i + 1, to).join(' ')}`;
      const listed = entry.byWords.get(key) ?? entry.byWords.get(singular(tokens, to - 1, key));
      const names = listed && fitting(listed, tokens, prose, i, to, before, to === i + 1 ? behind : 0);
      if (names && names.length > 0) found.push({ to, names });
    }
    return found;
  };

  return {
    entities: byId,
    named,
    variants: (words) => {
      const names = (byVariant.get(variantKey(words)) ?? []).filter((n) => sameSpoken(n.words, words));
      return [...new Set(names.map((n) => n.entity))];
    },
    soundingLike: (word) => {
      let names = heard.get(word);
      if (!names) heard.set(word, (names = (aloneWord([word]) === undefined ? [] : (bySound.get(soundKey(word)) ?? [])).filter((n) => oneName(aloneWord(n.words) ?? '', word))));
      return names;
    },
    surnames: (word) => bySurname.get(word) ?? [],
    firstWords: (entity) => [...new Set(formsOf(entity).flatMap(signsOfName))],
    soundKeys: (entity) => (entity.kind === 'person' ? [] : formsOf(entity).flatMap((n) => aloneWord(n.words) ?? []).map(soundKey)),
    variantKeys: (entity) => formsOf(entity).filter((n) => n.words.length >= 2).map((n) => variantKey(n.words)),
    at(tokens, prose, i) {
      const word = tokens.folded[i] ?? '';
      const found = matches(word, tokens, prose, i);
      if (found.length > 0) return found;
      const one = singular(tokens, i, word);
      if (one !== word) return matches(one, tokens, prose, i).filter(({ to }) => to === i + 1);
      if (word.charCodeAt(0) < otherScripts) return [];
      const cut = byFirst.has(word) ? lastWordCut(tokens, prose, i, named) : undefined;
      if (cut) return [cut];
      return attached(word, tokens, prose, i, matches, byStem);
    },
  };
}

const otherScripts = 0x370;

/** Names whose first word is `word`, which stands at `i` with `before` and `behind` code units fastened to it. */
type Matches = (word: string, tokens: Tokens, prose: string, i: number, before?: number, behind?: number) => readonly KnownMatch[];

/** The only word of a name beside articles, where it is long and no word of the language: short ones sound alike too often. */
function aloneWord(words: readonly string[]): string | undefined {
  const [word = '', ...others] = words.filter((w) => !articleParticles.has(w));
  return others.length === 0 && word.length >= 5 && /^[a-z]+$/.test(word) && !isWord(word) ? word : undefined;
}

/** Long words that share all consonants need less evidence. */
function oneName(a: string, b: string): boolean {
  return soundsLikeOneName(a, b) || (Math.min(a.length, b.length) >= 8 && spellingEvidence(a, b) > 0.5);
}

/** Names in scripts that fasten other words or endings to them. */
function attached(
  word: string, tokens: Tokens, prose: string, i: number, matches: Matches, byStem: ReadonlyMap<string, readonly KnownName[]>,
): readonly KnownMatch[] {
  for (const { rest, before, behind } of cuts(word)) {
    // A short word with a letter before it is too often another word, unless a mark says that it is an acronym.
    const least = /["”״]/.test(prose.slice(tokens.starts[i], tokens.ends[i])) ? 2 : 4;
    const fastened = lettersLong(prose, tokens.starts[i] ?? 0, before);
    const found = matches(rest, tokens, prose, i, fastened, behind).filter(({ to }) => (to > i + 1 ? behind === 0 : rest.length >= least));
    if (found.length > 0) return found.map((match) => ({ ...match, before: fastened, behind }));
  }
  const names = (byStem.get(caseStem(word)) ?? []).filter((n) => {
    const to = i + n.words.length;
    return to <= tokens.count && n.words.every((w, k) => caseStem(w) === caseStem(tokens.folded[i + k] ?? '')) && fitting([n], tokens, prose, i, to).length > 0;
  });
  const longest = Math.max(0, ...names.map((n) => n.words.length));
  return longest === 0 ? [] : [{ to: i + longest, names: names.filter((n) => n.words.length === longest), inflected: true }];
}

/** A Korean name of several words with a particle behind the last one. */
function lastWordCut(tokens: Tokens, prose: string, i: number, named: KnownNames['named']): KnownMatch | undefined {
  for (let to = Math.min(i + 4, tokens.count); to > i + 1; to--) {
    for (const { rest, behind } of cuts(tokens.folded[to - 1] ?? '')) {
      const names = behind > 0 ? fitting(named([...tokens.folded.slice(i, to - 1), rest]), tokens, prose, i, to, 0, behind) : [];
      if (names.length > 0) return { to, names, behind };
    }
  }
  return undefined;
}

/** How many code units the first letters take, with the marks on them. */
function lettersLong(prose: string, start: number, letters: number): number {
  if (letters === 0) return 0;
  let at = start;
  for (let n = 0; n < letters; at++) if (!/[\p{M}\u0640]/u.test(prose[at] ?? '')) n++;
  while (/[\p{M}\u0640]/u.test(prose[at] ?? '')) at++;
  return at - start;
}

/** The words of which a text that names this form has one, in front or at the end. */
function signsOfName({ words }: KnownName): readonly string[] {
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  return [...caseForms(first), ...attachedForms(first), last, ...(words.length === 1 ? [`${first}s`] : [])];
}

function fitting(names: readonly KnownName[], tokens: Tokens, prose: string, from: number, to: number, before = 0, behind = 0): readonly KnownName[] {
  const plain = continuous(tokens, from, to);
  const surface = prose.slice((tokens.starts[from] ?? 0) + before, (tokens.ends[to - 1] ?? 0) - behind);
  const fits = names.filter((n) => (n.signs === undefined ? plain : signsFit(n.signs, tokens, prose, from, to)) && caseFits(n, tokens, surface, from, to)
    && (!n.accented || /[äöüåø]/i.test(surface.normalize('NFC'))) && !(n.made === 'surname' && dashed(tokens, from, to)));
  // What somebody listed goes before what follows from another name.
  const listed = fits.filter((n) => n.made === 'listed' || n.made === 'written');
  const found = listed.length > 0 ? listed : fits;
  return found.length > 0 && fitsBetweenWords(tokens, prose, from, to) ? found : [];
}

/** The Tesk–Moros pact: two names, not a double one. */
function dashed(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (tokens.before[k]! & Gap.dash) return true;
  return false;
}

/** A plural with a bare apostrophe behind it, *the Ba Sorins’ men*, may be the plural of a name. */
function singular(tokens: Tokens, k: number, key: string): string {
  return tokens.shapes[k]! & Shape.possessive && key.endsWith('s') && key.length > 3 ? key.slice(0, -1) : key;
}

/** The signs of a name like *C++ Group* stand in the text as they are listed. */
function signsFit(signs: string, tokens: Tokens, prose: string, from: number, to: number): boolean {
  const bare = (text: string): string => fold(text).replace(/\s+/g, '');
  const tail = trailingSigns.exec(signs)?.[0] ?? '';
  const end = tokens.ends[to - 1] ?? 0;
  return bare(prose.slice(tokens.starts[from], end + tail.length)) === bare(signs);
}

function caseFits(name: KnownName, tokens: Tokens, surface: string, from: number, to: number): boolean {
  if (name.case === 'any') return true;
  if (name.case === 'exact') return name.made === 'listed' ? lettersOnly(surface) === lettersOnly(name.form) : lettersOnly(name.form).includes(lettersOnly(surface));
  // the Sarun Times: the article is no part of the name.
  if (name.words[0] === 'the' && !(tokens.shapes[from]! & Shape.capital)) return false;
  const first = name.form.search(/\p{L}/u);
  const wantsCapital = first >= 0 && /\p{Lu}/u.test(name.form) && name.words.length >= 1;
  if (!wantsCapital) return true;
  // A capital somewhere: al-Nusra begins small, and a sentence may be all capitals.
  // Lena may go, the Islamic state of Sarun: a word that the language has as well needs its own.
  for (let k = from + 1; k < to; k++) if (!(tokens.shapes[k]! & (Shape.capital | Shape.digit)) && isWord(tokens.folded[k] ?? '') && capitalWord(name, k - from)) return false;
  for (let k = from; k < to; k++) if (tokens.shapes[k]! & (Shape.capital | Shape.mixed)) return true;
  // 14F begins with a digit.
  return /^\P{L}*\p{Lu}/u.test(surface);
}

/**
 * Whether the form has this word with a capital that a text must have too, as far as its words are those listed. A
 * body's noun may stand small (*the Dawn party*), and any word where another one is no word of the language.
 */
function capitalWord({ entity, form, words }: KnownName, index: number): boolean {
  const word = words[index] ?? '';
  if (entity.kind !== 'person' && (groupNouns.has(word) || organizationNouns.has(word) || words.some((w) => !isWord(w) && !adjectives.has(w) && !isDemonym(w)))) return false;
  const tokens = tokenize(form);
  return tokens.count === words.length && Boolean(tokens.shapes[index]! & Shape.capital);
}

function lettersOnly(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u00ad\u2060\u200b-\u200f.'’‘\-\u2010-\u2015]+/g, '');
}

/** A single word that the language also uses small: it names an entity only with support. */
export function isWeakName(words: readonly string[]): boolean {
  const content = words.filter((w) => !articleParticles.has(w) && !particles.has(w));
  return content.length <= 1 && isWord(content[0] ?? words[0] ?? '');
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
