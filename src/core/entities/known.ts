import { runSteps } from '../../base/steps';
import { compileGazetteer, loadGazetteer, saveGazetteer } from '../gazetteer/compile';
import { updateLayers } from '../gazetteer/compare';
import { begin, goOn, namesHere } from '../gazetteer/cursor';
import type { Entity } from '../gazetteer/entity';
import { formsOf, trailingSigns, type KnownName } from '../gazetteer/forms';
import { aloneWord, type KeyKind } from '../gazetteer/keys';
import { inOrder, layerOf, namesByKey, type Layer } from '../gazetteer/layer';
import { listedEntities, type ListedEntities } from '../gazetteer/listed-entities';
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

/** Names that are looked for in every text, compiled into tries in typed arrays (see `gazetteer/compile.ts`): names are made when a text has them. */
export interface KnownNames {
  /** Names that begin at word `i`, longest first; several when they are equally long or one is part of another. */
  at(tokens: Tokens, prose: string, i: number): readonly KnownMatch[];
  /** The names that are just these folded words. */
  named(words: readonly string[]): readonly KnownName[];
  /** Entities one of whose names of two words or more is another spelling of these words. */
  variants(words: readonly string[]): readonly Entity[];
  /** Groups, bodies and states one of whose names of one word, articles aside, sounds like this one. */
  soundingLike(word: string): readonly KnownName[];
  /** Persons whose name ends in this word, the first `most`. */
  surnames(word: string, most?: number): readonly Entity[];
  /** Words of which every text that names the entity has one. */
  firstWords(entity: Entity): readonly string[];
  /** Variant keys of its names of two words or more. */
  variantKeys(entity: Entity): readonly string[];
  /** Sound keys of its names of one word. */
  soundKeys(entity: Entity): readonly string[];
  readonly entities: ListedEntities;
  /** What it is compiled into. */
  readonly layers: readonly Layer[];
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

/** Compiles the gazetteer. Names without a letter or digit are left out. */
export function compileNames(entities: readonly Entity[]): KnownNames {
  return knownNames([layerOf(runSteps(compileGazetteer(entities, entities.length)))]);
}

/** The same, only what is other than in `old` compiled where that is the shorter way. Ids are unique. */
export function updateNames(old: KnownNames, entities: readonly Entity[]): KnownNames {
  const layers = updateLayers(old.layers, entities);
  return layers === undefined ? compileNames(entities) : layers === old.layers ? old : knownNames(layers);
}

/** Compiled names as another thread can have them. */
export interface SharedNames {
  readonly layers: readonly { readonly bytes: Uint8Array; readonly dead: ReadonlySet<number>; readonly positions?: Float64Array }[];
}

/** Puts names into memory that threads share, if `room` makes such: what is compiled is not copied again for another thread. */
export function shareNames({ layers }: KnownNames, room?: (bytes: number) => ArrayBufferLike): SharedNames {
  return {
    layers: layers.map(({ compiled, dead, positions }) => {
      const bytes = shared.get(compiled) ?? saveGazetteer(compiled, room);
      shared.set(compiled, bytes);
      return { bytes, dead, ...(positions && { positions }) };
    }),
  };
}

const shared = new WeakMap<object, Uint8Array>();

/** The names that {@link shareNames} was told. */
export function namesFrom({ layers }: SharedNames): KnownNames {
  return knownNames(layers.map(({ bytes, dead, positions }) => {
    const compiled = loadGazetteer(bytes);
    shared.set(compiled, bytes);
    return { ...layerOf(compiled, positions), dead };
  }));
}

/** The names of layers, of which no two have the same entity in force. What several entities share comes in the order in which they are listed. */
export function knownNames(layers: readonly Layer[]): KnownNames {
  const heard = new Map<string, readonly KnownName[]>();

  const named: KnownNames['named'] = (words) => {
    let cursors = begin(layers, 'trie', words[0] ?? '');
    for (let k = 1; k < words.length && cursors.length > 0; k++) cursors = goOn(cursors, words[k] ?? '');
    return inOrder(layers, namesHere(cursors));
  };
  const matches: Matches = (word, tokens, prose, i, before = 0, behind = 0) => {
    let cursors = begin(layers, 'trie', word);
    if (cursors.length === 0) return none;
    const found: KnownMatch[] = [];
    let length = word.length;
    for (let to = i + 1; ; to++) {
      let listed = namesHere(cursors);
      if (to > i + 1) {
        const last = tokens.folded[to - 1] ?? '';
        const next = goOn(cursors, last);
        length += 1 + last.length;
        listed = namesHere(next);
        if (listed.length === 0 && isPlural(tokens, to - 1, last, length)) listed = namesHere(goOn(cursors, last.slice(0, -1)));
        cursors = next;
      }
      const names = listed.length === 0 ? none : fitting(listed, tokens, prose, i, to, before, to === i + 1 ? behind : 0);
      if (names.length > 0) found.push({ to, names });
      if (cursors.length === 0 || to === tokens.count) break;
    }
    return found.reverse();
  };
  const byKey = (kind: KeyKind, key: string, most?: number): readonly KnownName[] => inOrder(layers, layers.flatMap((layer) => namesByKey(layer, kind, key, most)));

  return {
    layers,
    entities: listedEntities(layers),
    named,
    variants: (words) => entitiesOf(byKey('variant', variantKey(words)).filter((n) => sameSpoken(n.words, words))),
    soundingLike: (word) => {
      let names = heard.get(word);
      if (!names) {
        if (heard.size >= remembered) heard.clear();
        heard.set(word, (names = aloneWord([word]) === undefined ? none : byKey('sound', soundKey(word)).filter((n) => oneName(aloneWord(n.words) ?? '', word))));
      }
      return names;
    },
    surnames: (word, most) => entitiesOf(byKey('surname', word, most)).slice(0, most),
    firstWords: (entity) => [...new Set(formsFor(entity).flatMap(signsOfName))],
    soundKeys: (entity) => (entity.kind === 'person' ? [] : formsFor(entity).flatMap((n) => aloneWord(n.words) ?? []).map(soundKey)),
    variantKeys: (entity) => formsFor(entity).filter((n) => n.words.length >= 2).map((n) => variantKey(n.words)),
    at(tokens, prose, i) {
      const word = tokens.folded[i] ?? '';
      const found = matches(word, tokens, prose, i);
      if (found.length > 0) return found;
      const one = isPlural(tokens, i, word, word.length) ? word.slice(0, -1) : word;
      if (one !== word) return matches(one, tokens, prose, i).filter(({ to }) => to === i + 1);
      if (word.charCodeAt(0) < otherScripts) return none;
      const cut = begin(layers, 'trie', word).length > 0 ? lastWordCut(tokens, prose, i, named) : undefined;
      if (cut) return [cut];
      return attached(word, tokens, prose, i, matches, layers);
    },
  };
}

/** The forms of an entity that several questions are asked about, one behind the other. */
function formsFor(entity: Entity): readonly KnownName[] {
  if (asked?.entity !== entity) asked = { entity, forms: formsOf(entity) };
  return asked.forms;
}
let asked: { readonly entity: Entity; readonly forms: readonly KnownName[] } | undefined;

const none: readonly never[] = [];
/** Words whose likes are remembered. */
const remembered = 20_000;

function entitiesOf(names: readonly KnownName[]): readonly Entity[] {
  return [...new Map(names.map(({ entity }) => [entity.id, entity])).values()];
}

const otherScripts = 0x370;

/** Names whose first word is `word`, which stands at `i` with `before` and `behind` code units fastened to it. */
type Matches = (word: string, tokens: Tokens, prose: string, i: number, before?: number, behind?: number) => readonly KnownMatch[];

/** Long words that share all consonants need less evidence. */
function oneName(a: string, b: string): boolean {
  return soundsLikeOneName(a, b) || (Math.min(a.length, b.length) >= 8 && spellingEvidence(a, b) > 0.5);
}

/** Names in scripts that fasten other words or endings to them. */
function attached(word: string, tokens: Tokens, prose: string, i: number, matches: Matches, layers: readonly Layer[]): readonly KnownMatch[] {
  for (const { rest, before, behind } of cuts(word)) {
    // A short word with a letter before it is too often another word, unless a mark says that it is an acronym.
    const least = /["”״]/.test(prose.slice(tokens.starts[i], tokens.ends[i])) ? 2 : 4;
    const fastened = lettersLong(prose, tokens.starts[i] ?? 0, before);
    const found = matches(rest, tokens, prose, i, fastened, behind).filter(({ to }) => (to > i + 1 ? behind === 0 : rest.length >= least));
    if (found.length > 0) return found.map((match) => ({ ...match, before: fastened, behind }));
  }
  let inflected: KnownMatch | undefined;
  let cursors = begin(layers, 'stems', caseStem(word));
  for (let to = i + 1; cursors.length > 0; to++) {
    const names = namesHere(cursors).filter((n) => fitting([n], tokens, prose, i, to).length > 0);
    if (names.length > 0) inflected = { to, names, inflected: true };
    if (to === tokens.count) break;
    cursors = goOn(cursors, caseStem(tokens.folded[to] ?? ''));
  }
  return inflected ? [inflected] : none;
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

/** A plural with a bare apostrophe behind it, *the Ba Sorins’ men*, may be the plural of a name; `length` of all its words so far. */
function isPlural(tokens: Tokens, k: number, word: string, length: number): boolean {
  return Boolean(tokens.shapes[k]! & Shape.possessive) && word.endsWith('s') && length > 3;
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
