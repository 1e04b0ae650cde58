import type { Span } from '../../base/span';
import type { Steps } from '../../base/steps';
import type { EntityKind } from '../gazetteer/entity';
import type { Analysis } from '../mentions/analysis';
import { initialsOf } from '../names/acronym';
import { bodyCore, headOf, isDistinct, shorterNames, withoutTown } from '../names/body-name';
import { isGivenName, isNameToken, isWord } from '../names/lexicon';
import { couldBePerson, surnameOf } from '../names/person-name';
import { soundKey } from '../names/sound-key';
import { articleParticles, foreignGroupNouns, particles, placeHeads, titles } from '../names/words';
import { Gap } from '../tokens/tokens';
import { functionWords } from '../tokens/words';
import type { Found, View } from './view';

/** A name of two words or more as it stands in one document. */
export interface Full {
  /** Best first. */
  readonly ids: readonly string[];
  readonly kind: EntityKind;
  readonly span: Span;
  /** Folded. */
  readonly words: readonly string[];
  /** The title or rank before it, folded. */
  readonly title: string | undefined;
  /** What stands there, where the document is not at hand as a whole. */
  readonly surface?: string;
}

/** A map, or what answers like one. */
export interface Lookup<V> {
  get(key: string): V | undefined;
  has(key: string): boolean;
}

/** What a short form may share with a full form. */
export interface FormIndexes<L> {
  readonly bySurname: L;
  /** Persons by a surname before the last: *Rossel* for *Ricardo Rossel Nevas*. */
  readonly byMiddle: L;
  /** Names that are taken for a body though no word says so, by what would be the surname or given name. */
  readonly unclear: L;
  readonly byGiven: L;
  readonly byInitials: L;
  /** Groups and organisations by their head noun: *Bank*. */
  readonly byHead: L;
  /** Groups and organisations by what is left without their head noun or company ending, when that is one word. */
  readonly byCore: L;
  /** Groups and organisations by what a text may go on with: see {@link shorterNames}. */
  readonly byPart: L;
}

/** The full forms of one document, by what a short form may share with them. */
export interface Fulls extends FormIndexes<Lookup<readonly Full[]>> {
  /** By the sound key of the surname. */
  readonly bySound: Lookup<readonly Full[]>;
  /** By the acronym that the text gives beside them, with the span where it does; several where it gives one to several. */
  readonly defined: Lookup<readonly Full[]>;
  readonly byId: Lookup<Full>;
  /** Answers to which person a surname in another spelling may be, as they are asked for. */
  readonly spelled: Map<string, Full | undefined>;
}

/** Gathers the full forms among what is found in one document, those in front first. */
export function* fullForms(analysis: Analysis, view: View, found: readonly Found[]): Steps<Fulls> {
  const indexes: FormIndexes<Map<string, Full[]>> = { bySurname: new Map(), byMiddle: new Map(), unclear: new Map(), byGiven: new Map(), byInitials: new Map(), byHead: new Map(), byCore: new Map(), byPart: new Map() };
  const byKey = new Map<string, Full>();
  const byId = new Map<string, Full>();
  for (const [n, f] of found.entries()) {
    if (n % namesAStep === namesAStep - 1) yield;
    const full = fullOf(analysis, f);
    if (!full) continue;
    const key = full.words.join(' ');
    if (!byKey.has(key)) byKey.set(key, full);
    if (introduces(f)) for (const id of f.ids) if (!byId.has(id)) byId.set(id, full);
    indexFull(view, f, full, (index, word) => addFull(indexes[index], word, full));
  }
  const bySound = new Map<string, Full[]>();
  for (const [surname, fulls] of indexes.bySurname) for (const full of fulls) addFull(bySound, soundKey(surname), full);
  const defined = new Map<string, Full[]>();
  for (const d of analysis.definitions) {
    const full = byKey.get(d.long);
    if (full) addFull(defined, d.short, { ...full, span: d.span });
  }
  return { ...indexes, bySound, defined, byId, spelled: new Map() };
}

/** The full form that a found name is, if it is one. */
export function fullOf(analysis: Analysis, f: Found): Full | undefined {
  const listed = f.rank === 2 && !f.weak;
  // Los Teskos, de la Tesk: one word with what belongs to it.
  if ((f.to - f.from < 2 && !listed) || (f.weak && f.rank < 2) || f.ids.length === 0) return undefined;
  const words = analysis.tokens.folded.slice(f.from, f.to);
  if (!listed && contentOf(words).length < 2) return undefined;
  return { ids: f.ids, kind: f.kind, span: spanOf(analysis, f), words, title: titleOf(analysis, f.from) };
}

/** Whether a full form says that its entity is in the document. */
export function introduces(f: Found): boolean {
  return f.rank < 2 || !f.weak;
}

/** Tells `add` what a full form is found by. */
export function indexFull(view: View, f: Found, { words }: Full, add: (index: keyof FormIndexes<unknown>, key: string) => void): void {
  const content = contentOf(words);
  if (f.kind === 'person') {
    const usual = (view.cluster(words.join(' '))?.count ?? 0) >= attested;
    if (!usual && !looksPersonal(f, content)) return;
    const surname = surnameOf(content);
    const given = givenOf(content);
    if (!isWord(surname) || isGivenName(given) || usual || f.rule === 'title' || f.rank === 2) add('bySurname', surname);
    if (!isWord(given) || isGivenName(given)) add('byGiven', given);
    if (isGivenName(given) && !isWord(surname)) for (const middle of content.slice(1, -1)) if (middle.length > 2 && !isGivenName(middle) && !isWord(middle) && !particles.has(middle)) add('byMiddle', middle);
  } else if (f.kind !== 'state') {
    for (const initials of initialsOf(words)) if (initials.length >= 2) add('byInitials', initials);
    for (const part of shorterNames(words)) add('byPart', part);
    const local = withoutTown(words);
    if (local !== undefined) add('byPart', local);
    const head = headOf(words);
    if (head === undefined && f.rank < 2 && couldBePerson(content)) {
      add('unclear', surnameOf(content));
      add('unclear', givenOf(content));
    }
    if (head !== undefined && spokenHeads.has(head)) add('byHead', head);
    const core = bodyCore(words);
    const rest = core.length > 1 && core[core.length - 1] === head ? core.slice(0, -1) : core;
    if (rest.length === 1 && rest.length < content.length && !foreignGroupNouns.has(words[0] ?? '') && (rest === core || isDistinct(rest))) add('byCore', rest[0] ?? '');
  }
}

/** What {@link indexFull} takes for the surname of a person. */
export function surnameIn({ words }: Full): string {
  return surnameOf(contentOf(words));
}

function contentOf(words: readonly string[]): readonly string[] {
  return words.filter((w) => !articleParticles.has(w));
}

/** The first word of a person's name that is no article. */
export function givenOf(words: readonly string[]): string {
  return words.find((w) => !articleParticles.has(w)) ?? '';
}

/** The title or rank before a word, folded. */
export function titleOf({ tokens }: Analysis, from: number): string | undefined {
  const word = from > 0 && !(tokens.before[from]! & ~(Gap.stop | Gap.lineBreak)) ? tokens.folded[from - 1] ?? '' : '';
  return titles.has(word) ? word : undefined;
}

export function spanOf({ tokens }: Pick<Analysis, 'tokens'>, { from, to, before = 0, behind = 0 }: Pick<Found, 'from' | 'to' | 'before' | 'behind'>): Span {
  return { start: (tokens.starts[from] ?? 0) + before, end: (tokens.ends[to - 1] ?? 0) - behind };
}

/** What stands there, in one line. */
export function surfaceOf({ document }: { readonly document: { readonly prose: string } }, { span, surface }: Pick<Full, 'span' | 'surface'>): string {
  return surface ?? document.prose.slice(span.start, span.end).replace(/\s+/g, ' ');
}

/** Names between two interruptions. */
export const namesAStep = 500;

/** A name that occurs as often is one, though its surname is a word of the language. */
export const attested = 3;

/** Nouns with a capital that a text goes on with: *the Bank*. Of others, *the Court*, *the College*, a text may mean any. */
const spokenHeads: ReadonlySet<string> = new Set([
  'bank', 'fund', 'front', 'party', 'movement', 'brigade', 'coalition', 'alliance', 'bloc', 'authority', 'commission', 'corporation', 'union', 'league', 'ministry', 'foundation', 'federation',
  'association', 'company', 'agency', 'organization', 'institute', 'trust', 'society', 'confederation', 'council',
]);

/** More persons of one surname in one document are not told apart. */
export const namesakes = 8;

/** Adds one more to those of a key, unless there are many or it names an entity that is there. */
export function addFull(map: Map<string, Full[]>, key: string, full: Full): void {
  const list = map.get(key);
  if (!list) map.set(key, [full]);
  else if (list.length < namesakes && !list.some((x) => x.ids[0] === full.ids[0])) list.push(full);
}

/** No verb, preposition, word for a place or other word of the language is part of the run, unless it is a name or an initial as well. */
function looksPersonal(f: Found, words: readonly string[]): boolean {
  if (f.rank === 2 || f.rule === 'title' || f.rule === 'variant') return true;
  const given = isGivenName(words[0] ?? '');
  return words.every((w, i) => particles.has(w) || w.length === 1 || isNameToken(w) || (given && i > 0 && !placeHeads.has(w) && !functionWords.has(w)) || !(isWord(w) || functionWords.has(w) || placeHeads.has(w)));
}
