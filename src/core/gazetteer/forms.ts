import { articleParticles, companySuffixes, innerPossessors, particles, titleModifiers, titles } from '../names/words';
import { isWord } from '../names/lexicon';
import { fold } from '../tokens/fold';
import { continuous } from '../tokens/continuous';
import { Gap, Shape, tokenize, type Tokens } from '../tokens/tokens';
import type { Alias, Entity } from './entity';

/** One form of a listed name, ready to compare. */
export interface KnownName {
  readonly entity: Entity;
  /** The name or alias as listed. */
  readonly text: string;
  /** The part of it, or the way of writing it, that this form is. */
  readonly form: string;
  /** Of the preferred name, not of an alias. */
  readonly preferred: boolean;
  readonly case: 'exact' | 'any' | 'folded';
  /** Folded words. */
  readonly words: readonly string[];
  /** Signs that must stand in the text as they do here: *C++ Group*, *Tesk & Moros*. */
  readonly signs?: string;
  /** How the form comes from what is listed: nothing added or left out, a way of writing it, a part of it, a surname alone. */
  readonly made: 'listed' | 'written' | 'shortened' | 'surname';
  /** The words stand for accented ones: the text must have an accent. */
  readonly accented?: boolean;
}

/**
 * All forms of an entity's names that a reader takes for the name as listed: ranks in full and in short, initials
 * together or apart, *Surname, Given* in order, *X (Y)* as two names, *&* for *and*, umlauts as two letters, a joined
 * article, plurals of peoples; and parts that still name it: without a title, an article, a legal form, an explanation
 * in brackets, a middle initial, a quoted nickname. Spellings by sound are `variant.ts`'s concern, not this one's.
 */
export function formsOf(entity: Entity): readonly KnownName[] {
  split.clear();
  const all: Alias[] = [{ text: entity.name }, ...entity.aliases];
  const forms = new Map<string, KnownName>();
  const add = (form: KnownName): void => {
    const key = `${form.words.join(' ')}\n${form.signs ?? ''}\n${form.case}`;
    const known = forms.get(key);
    if (form.words.length > 0 && (!known || order[form.made] < order[known.made])) forms.set(key, form);
  };
  for (const [n, alias] of all.entries()) {
    const listed = formOf(entity, alias, alias.text, n === 0, 'listed');
    add(listed);
    for (const { text, made } of rewritten(entity, alias.text)) add(formOf(entity, alias, text, n === 0, made));
  }
  for (const form of [...forms.values()]) if (form.signs === undefined) for (const other of worded(form)) add(other);
  for (const form of [...forms.values()]) if (form.signs === undefined) for (const other of spelled(form)) add(other);
  return [...forms.values()];
}

/** The words of a text, of which several questions are asked; kept while one entity is worked on. */
function tokensOf(text: string): Tokens {
  let tokens = split.get(text);
  if (!tokens) split.set(text, (tokens = tokenize(text)));
  return tokens;
}
const split = new Map<string, Tokens>();

const order = { listed: 0, written: 1, shortened: 2, surname: 3 } as const;

type Form = Pick<KnownName, 'words' | 'made'> & Partial<Pick<KnownName, 'signs' | 'accented'>>;

function formOf(entity: Entity, alias: Alias, text: string, preferred: boolean, made: KnownName['made']): KnownName {
  const tokens = tokensOf(text);
  const signs = tokens.count > 0 && hasSigns(text.trim(), tokens) ? { signs: text } : {};
  return { entity, text: alias.text, form: text, preferred, case: alias.case ?? (mostlyCapitals(text) ? 'exact' : 'folded'), words: tokens.folded, made, ...signs };
}

/** Signs that the words alone do not show. */
function hasSigns(text: string, tokens: Tokens): boolean {
  return trailingSigns.test(text) || !continuous(tokens, 0, tokens.count);
}

export const trailingSigns = /[+#]+$/;

/** Three quarters of the letters or more are capitals: *ISIS*, *PMF*, *al-AQ*, *K23*. */
function mostlyCapitals(text: string): boolean {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code >= 97 && code <= 122) letters++;
    else if (code >= 65 && code <= 90) {
      letters++;
      capitals++;
    } else if (code >= 48 && code <= 57) digits++;
    else if (code >= 128) {
      const rest = text.slice(k);
      letters += (rest.match(/\p{L}/gu) ?? []).length;
      capitals += (rest.match(/\p{Lu}/gu) ?? []).length;
      digits += /\d/.test(rest) ? 1 : 0;
      break;
    }
  }
  return letters >= (digits > 0 ? 1 : 2) && capitals * 4 >= letters * 3;
}

/** Forms that are seen in the signs of the listed text: brackets, commas, quotes, ampersands, initials. */
function rewritten(entity: Entity, text: string): { readonly text: string; readonly made: KnownName['made'] }[] {
  const out: { text: string; made: KnownName['made'] }[] = [];
  // Most names have no such sign, and there may be a million.
  if (!rewritable.test(text)) return out;
  const brackets = /^\s*(.*\p{L}.*?)\s*[([]([^()[\]]*\p{L}[^()[\]]*)[)\]]\s*$/u.exec(text);
  if (brackets) {
    const [, name = '', inside = ''] = brackets;
    out.push({ text: name, made: 'written' });
    if (isNameInBrackets(name, inside)) out.push({ text: inside.trim(), made: 'written' });
  }
  const parts = text.split(',').map((part) => part.trim());
  const [first = '', second = ''] = parts;
  if (entity.kind === 'person' && parts.length === 2 && first !== '' && second !== '') {
    if (generations.has(fold(second).replace(/\./g, ''))) out.push({ text: `${first} ${second}`, made: 'written' });
    else out.push({ text: `${second} ${first}`, made: 'written' });
  }
  // Harun Tesk Jr. is Harun Tesk, Jr., too.
  const generation = /^(.*[^,\s])\s+(\p{L}+)\.?$/u.exec(text);
  if (entity.kind === 'person' && generation && generations.has(fold(generation[2] ?? ''))) out.push({ text: `${generation[1] ?? ''}, ${generation[2] ?? ''}`, made: 'written' });
  const unpossessed = text.replace(/(?<=\p{L})['’](?=s\s|(?<=s['’])\s)/gu, '');
  if (unpossessed !== text) out.push({ text: unpossessed, made: 'written' });
  const unquoted = text.replace(/\s["“”„«»‘][^"“”„«»‘’]+["“”«»’]\s/g, ' ');
  if (unquoted !== text && entity.kind === 'person') out.push({ text: unquoted, made: 'shortened' });
  if (/\s&\s/.test(text)) out.push({ text: text.replace(/\s+&\s+/g, ' and '), made: 'written' });
  return out;
}

/** A sign, or an ending like *Jr.*, that {@link rewritten} looks for. */
const rewritable = /[([,'’"“”„«»‘&]|\s(?:jr|sr|ii|iii|iv|junior|senior)\.?$|[\x80-\u036f\u1d00-\u2fff\uf900-\uffff]\S*$/i;

/** *Topic A (נושא א)*, *Council of the Valleys (CV)*: what is in brackets is a name as well, not an explanation. */
function isNameInBrackets(name: string, inside: string): boolean {
  const script = (text: string): string => (/\p{Script=Latin}/u.test(text) ? 'latin' : 'other');
  return script(name) !== script(inside) || mostlyCapitals(inside);
}

const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior']);

/** Forms with other words: ranks, initials, articles, legal forms, plurals. */
function worded(form: KnownName): KnownName[] {
  const { words, entity } = form;
  const out: Form[] = [];
  const person = entity.kind === 'person';
  const contentFrom = words.findIndex((w) => !titles.has(w) && !titleModifiers.has(w) && w !== 'of' && w !== 'the');
  if (person && form.case !== 'exact') {
    const last = words.length - 1;
    for (const ranks of [rankOf, shortRankOf]) if (words.some((w, i) => i < last && ranks.has(w))) out.push({ words: words.map((w, i) => (i < last ? ranks.get(w) ?? w : w)), made: 'written' });
    const surname = surnameFrom(form);
    if (surname > 0 && surname < last) out.push({ words: words.slice(surname), made: 'surname' });
    if (contentFrom > 0 && words.slice(contentFrom).filter((w) => !particles.has(w)).length >= 2) out.push({ words: words.slice(contentFrom), made: 'shortened' });
  }
  if (!person) for (const [a, b] of saints) if (words.includes(a)) out.push({ words: words.map((w) => (w === a ? b : w)), made: 'written' });
  if (words.length === 2 && articles.has(words[0] ?? '') && (words[1] ?? '').length > 3) out.push({ words: words.slice(1), made: 'shortened' });
  if (words[0] === 'the' && words.length > 2) out.push({ words: words.slice(1), made: 'written' });
  if (words.length >= 2) {
    for (const initials of initialForms(form)) out.push({ words: initials, made: 'written' });
    const middle = words.filter((w, i) => i === 0 || i === words.length - 1 || w.length > 1 || /\d/.test(w));
    if (person && middle.length >= 2 && middle.length < words.length && (words[0] ?? '').length > 1) out.push({ words: middle, made: 'shortened' });
  }
  if (entity.kind === 'organization' && words.length >= 2 && legalForms.has(words[words.length - 1] ?? '')) out.push({ words: words.slice(0, -1), made: 'shortened' });
  for (const other of [plural(form), singular(form)]) if (other) out.push({ words: other, made: 'written' });
  // Peoples Front, People's Front; Workers Party, Workers' Party.
  for (const [i, word] of words.entries()) {
    if (i === words.length - 1 || !word.endsWith('s') || !innerPossessors.has(word)) continue;
    out.push({ words, signs: form.form, made: 'written' }, { words: words.map((w, k) => (k === i ? w.slice(0, -1) : w)), signs: form.form, made: 'written' });
  }
  const and = words.indexOf('and');
  if (and > 0 && and < words.length - 1) out.push({ words: words.filter((_, i) => i !== and), made: 'written', signs: `${words.slice(0, and).join(' ')} & ${words.slice(and + 1).join(' ')}` });
  return out.map((other) => ({ ...form, ...other, made: later(form.made, other.made) }));
}

const saints = [['st', 'saint'], ['saint', 'st']] as const;

function later(a: KnownName['made'], b: KnownName['made']): KnownName['made'] {
  return order[a] > order[b] ? a : b;
}

/** Articles that a name begins with and that running text may leave out: *al-Teskar*, *Los Zetones*. Not *the*: what is left is a word. */
const articles: ReadonlySet<string> = new Set([...articleParticles, 'los', 'las', 'les', 'le', 'der', 'die', 'das', 'il', 'gli', 'os']);

/** Where the surname begins: at its particles, or at the first part of a double name; the last word of most names. */
function surnameFrom({ form, words }: KnownName): number {
  const tokens = tokensOf(form);
  if (tokens.count !== words.length) return words.length - 1;
  let from = words.length - 1;
  for (let k = from; k > 0; k--) {
    if (tokens.before[k]! & Gap.hyphen && !particles.has(words[k - 1] ?? '')) from = k - 1;
    else if (particles.has(words[k - 1] ?? '')) from = k - 1;
    else break;
  }
  return from;
}

/** Words that say what a company is in law, and that its name lacks as often. */
const legalForms: ReadonlySet<string> = new Set([...companySuffixes].filter((w) => w !== 'holdings' && w !== 'group'));

/** *A. J. Taylor* is *A.J. Taylor* and *AJ Taylor* as well. */
function initialForms({ form: text, words }: KnownName): readonly (readonly string[])[] {
  const tokens = tokensOf(text);
  if (tokens.count !== words.length) return [];
  const initial = (i: number): boolean => Boolean(tokens.shapes[i]! & Shape.initial) && (words[i] ?? '').length <= 4;
  const from = words.findIndex((_, i) => initial(i));
  if (from < 0) return [];
  let to = from;
  while (to < words.length && initial(to)) to++;
  const letters = words.slice(from, to).join('');
  if (letters.length < 2 || letters.length > 4) return [];
  return partitions(letters).map((parts) => [...words.slice(0, from), ...parts, ...words.slice(to)]);
}

function partitions(letters: string): readonly (readonly string[])[] {
  if (letters.length === 0) return [[]];
  return Array.from(letters, (_, i) => i + 1).flatMap((n) => partitions(letters.slice(n)).map((rest) => [letters.slice(0, n), ...rest]));
}

/** *the Saruns* of *Sarun*: a people or group by its members. Only where neither is a word of the language. */
function plural({ entity, words, case: how }: KnownName): readonly string[] | undefined {
  const last = words[words.length - 1] ?? '';
  if (entity.kind !== 'faction' || how === 'exact' || words.length > 2 || last.length < 4 || last.endsWith('s') || !/^[a-z]+$/.test(last) || isWord(last)) return undefined;
  return [...words.slice(0, -1), `${last}s`];
}

function singular({ entity, words, case: how }: KnownName): readonly string[] | undefined {
  const last = words[words.length - 1] ?? '';
  if (entity.kind !== 'faction' || how === 'exact' || words.length > 2 || last.length < 5 || !/^[a-z]+[^s]s$/.test(last) || isWord(last) || isWord(last.slice(0, -1))) return undefined;
  return [...words.slice(0, -1), last.slice(0, -1)];
}

/** Forms with other letters: umlauts as two letters or one, an article joined to its word or apart. */
function spelled(form: KnownName): KnownName[] {
  const { words, form: text } = form;
  const out: Form[] = [];
  const decomposed = /[^\x00-\x7f]/.test(text) ? text.normalize('NFC').toLowerCase() : '';
  if (/[äöüåø]/.test(decomposed)) {
    const long = tokenize(decomposed.replace(/[äöüåø]/g, (c) => twoLetters[c] ?? c)).folded;
    if (long.length === words.length) {
      out.push({ words: long, made: 'written' });
      for (let i = 0; i < words.length; i++) if (long[i] !== words[i]) out.push({ words: words.map((w, k) => (k === i ? long[k] ?? w : w)), made: 'written' });
    }
  }
  if (words.some((w) => /[aou]e/.test(w))) {
    const short = words.map((w) => w.replace(/(?<!q)([ao]e|ue)/g, (pair) => pair[0] ?? ''));
    if (short.some((w, i) => w !== words[i])) out.push({ words: short, made: 'written', accented: true });
  }
  const hyphens = tokensOf(text);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1];
    // Jong-ra, Jongra; K23, K-23, K 23.
    if (next !== undefined && hyphens.count === words.length && hyphens.before[i + 1]! & Gap.hyphen && !particles.has(word)) out.push({ words: [...words.slice(0, i), word + next, ...words.slice(i + 2)], made: 'written' });
    const numbered = /^([a-z]{1,4})(\d{1,4})$/.exec(word);
    if (numbered) out.push({ words: [...words.slice(0, i), numbered[1] ?? '', numbered[2] ?? '', ...words.slice(i + 1)], made: 'written' });
    if (articleParticles.has(word) && next !== undefined && next.length > 2 && words.length > 2) out.push({ words: [...words.slice(0, i), word + next, ...words.slice(i + 2)], made: 'written' });
    if (i > 0 && /^(?:al|el)[a-z]{4,}$/.test(word)) out.push({ words: [...words.slice(0, i), word.slice(0, 2), word.slice(2), ...words.slice(i + 1)], made: 'written' });
  }
  return out.map((other) => ({ ...form, ...other, made: later(form.made, other.made) }));
}

const twoLetters: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const ranksInFull: readonly (readonly [string, string])[] = [
  ['gen', 'general'], ['col', 'colonel'], ['lt', 'lieutenant'], ['maj', 'major'], ['capt', 'captain'], ['sgt', 'sergeant'], ['cpl', 'corporal'], ['brig', 'brigadier'], ['adm', 'admiral'],
  ['cmdr', 'commander'], ['dr', 'doctor'], ['prof', 'professor'], ['sen', 'senator'], ['gov', 'governor'], ['rep', 'representative'], ['pres', 'president'], ['rev', 'reverend'], ['fr', 'father'],
  ['st', 'saint'], ['amb', 'ambassador'], ['insp', 'inspector'],
];
const rankOf: ReadonlyMap<string, string> = new Map(ranksInFull);
const shortRankOf: ReadonlyMap<string, string> = new Map(ranksInFull.map(([short, full]) => [full, short]));
