import type { Alias, Entity } from '../gazetteer/entity';
import { fold } from '../tokens/fold';
import { Gap, Shape, tokenize, type Tokens } from '../tokens/tokens';
import { abbreviations } from '../tokens/words';
import { articleParticles, particles } from '../names/words';
import { isWord } from '../names/lexicon';
import { sameSpoken, variantKey } from '../names/variant';

/** One listed name of one entity, ready to compare. */
export interface KnownName {
  readonly entity: Entity;
  readonly text: string;
  /** The preferred name, not an alias. */
  readonly preferred: boolean;
  readonly case: 'exact' | 'any' | 'folded';
  /** Folded words. */
  readonly words: readonly string[];
  /** Has signs between or behind its words that must stand in the text as well: *C++ Group*. */
  readonly signs: boolean;
}

/** Names that are looked for in every text, compiled. What is behind it may change (a trie in typed arrays). */
export interface KnownNames {
  /** Names that begin at word `i`, longest first; several when they are equally long or one is part of another. */
  at(tokens: Tokens, prose: string, i: number): readonly KnownMatch[];
  /** Entities one of whose names of two words or more is another spelling of these words. */
  variants(words: readonly string[]): readonly Entity[];
  /** Persons whose name ends in this word. */
  surnames(word: string): readonly Entity[];
  /** First words of all names of an entity. */
  firstWords(entity: Entity): readonly string[];
  /** Variant keys of its names of two words or more. */
  variantKeys(entity: Entity): readonly string[];
  readonly entities: ReadonlyMap<string, Entity>;
}

export interface KnownMatch {
  readonly to: number;
  readonly names: readonly KnownName[];
}

interface Entry {
  readonly lengths: number[];
  readonly byWords: Map<string, KnownName[]>;
}

/** Compiles the gazetteer. Names without a letter or digit are left out. */
export function compileNames(entities: readonly Entity[]): KnownNames {
  const byFirst = new Map<string, Entry>();
  const byVariant = new Map<string, KnownName[]>();
  const bySurname = new Map<string, Entity[]>();
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    byId.set(entity.id, entity);
    for (const name of namesOf(entity)) {
      const first = name.words[0];
      if (first === undefined) continue;
      let entry = byFirst.get(first);
      if (!entry) byFirst.set(first, (entry = { lengths: [], byWords: new Map() }));
      const key = name.words.join(' ');
      const list = entry.byWords.get(key);
      if (!list) entry.byWords.set(key, [name]);
      else if (!list.some((n) => n.entity.id === entity.id)) list.push(name);
      if (!entry.lengths.includes(name.words.length)) entry.lengths.push(name.words.length);
      if (name.words.length >= 2) {
        if (!name.signs) push(byVariant, variantKey(name.words), name);
        if (entity.kind === 'person') push(bySurname, name.words[name.words.length - 1] ?? '', entity);
      }
    }
  }
  for (const entry of byFirst.values()) entry.lengths.sort((a, b) => b - a);
  return {
    entities: byId,
    variants: (words) => {
      const names = (byVariant.get(variantKey(words)) ?? []).filter((n) => sameSpoken(n.words, words));
      return [...new Set(names.map((n) => n.entity))];
    },
    surnames: (word) => bySurname.get(word) ?? [],
    firstWords: (entity) => [...new Set(namesOf(entity).flatMap((n) => [n.words[0] ?? '', n.words[n.words.length - 1] ?? '', ...(n.words.length === 1 ? [`${n.words[0] ?? ''}s`] : [])]))],
    variantKeys: (entity) => namesOf(entity).filter((n) => n.words.length >= 2).map((n) => variantKey(n.words)),
    at(tokens, prose, i) {
      const entry = byFirst.get(tokens.folded[i] ?? '');
      if (!entry) {
        // the Tesks' house
        const word = tokens.folded[i] ?? '';
        const one = singular(tokens, i, word);
        const names = one === word ? undefined : byFirst.get(one)?.byWords.get(one)?.filter((n) => !n.signs && caseFits(n, tokens, prose, i, i + 1));
        return names && names.length > 0 ? [{ to: i + 1, names }] : [];
      }
      const found: KnownMatch[] = [];
      for (const length of entry.lengths) {
        const to = i + length;
        if (to > tokens.count) continue;
        const key = length === 1 ? (tokens.folded[i] ?? '') : tokens.folded.slice(i, to).join(' ');
        const listed = entry.byWords.get(key) ?? (length > 1 ? entry.byWords.get(singular(tokens, to - 1, key)) : undefined);
        if (!listed) continue;
        const plain = continuous(tokens, i, to);
        const names = listed.filter((n) => (n.signs ? signsFit(n, tokens, prose, i, to) : plain) && caseFits(n, tokens, prose, i, to));
        if (names.length > 0) found.push({ to, names });
      }
      return found;
    },
  };
}

/** True when only white space, one line break, hyphens, ampersands or abbreviation dots stand between the words. */
export function continuous(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const gap = (tokens.before[k] ?? 0) & ~Gap.sentence;
    if (gap === 0 || gap === Gap.glued || gap === Gap.ampersand || gap === Gap.lineBreak) {
      // A sentence break at a line break may be a wrapped line: names go across it.
      if (tokens.shapes[k - 1]! & Shape.possessive) return false;
      continue;
    }
    if (gap & Gap.hyphen) continue;
    if ((gap === Gap.stop || gap === (Gap.stop | Gap.lineBreak)) && endsShort(tokens.folded[k - 1] ?? '')) continue;
    return false;
  }
  return true;
}

/** A full stop behind this word may be an abbreviation's: *Gen.*, *St.*, *A.* */
function endsShort(word: string): boolean {
  return abbreviations.has(word) || word.length === 1;
}

/** A plural with a bare apostrophe behind it, *the Ba Sorins’ men*, may be the plural of a name. */
function singular(tokens: Tokens, k: number, key: string): string {
  return tokens.shapes[k]! & Shape.possessive && key.endsWith('s') && key.length > 3 ? key.slice(0, -1) : key;
}

/** The signs of a name like *C++ Group* stand in the text as they are listed. */
function signsFit(name: KnownName, tokens: Tokens, prose: string, from: number, to: number): boolean {
  const bare = (text: string): string => fold(text).replace(/\s+/g, '');
  const tail = trailingSigns.exec(name.text)?.[0] ?? '';
  const end = tokens.ends[to - 1] ?? 0;
  return bare(prose.slice(tokens.starts[from], end + tail.length)) === bare(name.text);
}

const trailingSigns = /[+#]+$/;

/** Signs that the words alone do not show. */
function hasSigns(text: string, tokens: Tokens): boolean {
  return trailingSigns.test(text) || !continuous(tokens, 0, tokens.count);
}

function caseFits(name: KnownName, tokens: Tokens, prose: string, from: number, to: number): boolean {
  if (name.case === 'any') return true;
  const surface = prose.slice(tokens.starts[from], tokens.ends[to - 1]);
  if (name.case === 'exact') return lettersOnly(surface) === lettersOnly(name.text);
  const first = name.text.search(/\p{L}/u);
  const wantsCapital = first >= 0 && /\p{Lu}/u.test(name.text) && name.words.length >= 1;
  if (!wantsCapital) return true;
  // A capital somewhere: al-Nusra begins small, and a sentence may be all capitals.
  for (let k = from; k < to; k++) if (tokens.shapes[k]! & Shape.capital) return true;
  // 14F begins with a digit.
  return /^\P{L}*\p{Lu}/u.test(surface);
}

function lettersOnly(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00a0\u00ad\u2060\u200b-\u200f.'’‘\-\u2010-\u2015]+/g, '');
}

function namesOf(entity: Entity): KnownName[] {
  const all: Alias[] = [{ text: entity.name }, ...entity.aliases];
  return all.map((alias, n): KnownName => {
    const tokens = tokenize(alias.text);
    const signs = tokens.count > 0 && hasSigns(alias.text.trim(), tokens);
    return { entity, text: alias.text, preferred: n === 0, case: alias.case ?? (mostlyCapitals(alias.text) ? 'exact' : 'folded'), words: tokens.folded, signs };
  }).flatMap((name) => [name, ...otherRank(name)]);
}

/** *General Tesk* is *Gen. Tesk* as well, and the other way round. */
function otherRank(name: KnownName): KnownName[] {
  const { words } = name;
  if (name.entity.kind !== 'person' || name.signs || name.case === 'exact') return [];
  const full = words.map((w, i) => (i < words.length - 1 ? rankOf.get(w) ?? w : w));
  const short = words.map((w, i) => (i < words.length - 1 ? shortRankOf.get(w) ?? w : w));
  return [full, short].filter((other) => other.join(' ') !== words.join(' ')).map((other) => ({ ...name, words: other }));
}

const ranksInFull: readonly (readonly [string, string])[] = [
  ['gen', 'general'], ['col', 'colonel'], ['lt', 'lieutenant'], ['maj', 'major'], ['capt', 'captain'], ['sgt', 'sergeant'], ['cpl', 'corporal'], ['brig', 'brigadier'], ['adm', 'admiral'],
  ['cmdr', 'commander'], ['dr', 'doctor'], ['prof', 'professor'], ['sen', 'senator'], ['gov', 'governor'], ['rep', 'representative'], ['pres', 'president'], ['rev', 'reverend'], ['fr', 'father'],
  ['st', 'saint'], ['amb', 'ambassador'], ['insp', 'inspector'],
];
const rankOf: ReadonlyMap<string, string> = new Map(ranksInFull);
const shortRankOf: ReadonlyMap<string, string> = new Map(ranksInFull.map(([short, full]) => [full, short]));

/** Three quarters of the letters or more are capitals: *ISIS*, *PMF*, *al-AQ*. */
function mostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length >= 2 && capitals.length * 4 >= letters.length * 3;
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
