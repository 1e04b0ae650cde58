import { distinct } from '../../base/lists';
import type { Span } from '../../base/span';
import type { EntityKind } from '../gazetteer/entity';
import type { Analysis } from '../mentions/analysis';
import { isPlace, stateOf } from '../names/lexicon';
import { compoundEndings, groupNouns, organizationNouns, ownNouns, placePrepositions, roles, titles } from '../names/words';
import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { surfaceOf } from './full-forms';
import type { Found, View } from './view';

/** What a document says for the weak forms of listed names. */
export interface Signs {
  /** The fuller or surer form of an entity in the document, else a weak one with a sign beside it. */
  readonly introduced: (id: string) => Span | undefined;
  /** What the document gives an acronym for, when it is somebody. */
  readonly defined: (f: Found) => { readonly ids: readonly string[]; readonly kind: EntityKind; readonly span: Span; readonly surface?: string } | undefined;
  /** Whether the document gives the form as an acronym of anything. */
  readonly explained: (f: Found) => boolean;
  /** Persons that the document names in full by this last word. */
  readonly namesakes: (word: string) => readonly { readonly ids: readonly string[]; readonly span: Span }[];
}

/**
 * A weak form of a listed name in the light of its document: a surname, an acronym, a common word or a shared alias. It
 * is sure when the document names just one of its entities more fully, explains it, or has a word for such an entity
 * beside it; else possible. Of several entities the one that the signs speak for comes first.
 */
export function settleListed(analysis: Analysis, view: View, f: Found, signs: Signs): Found {
  const { tokens } = analysis;
  const explained = byDefinition(analysis, view, f, signs);
  if (explained) return explained;
  const sign = signBeside(tokens, f, f.ids.some((id) => view.gazetteer.entities.get(id)?.kind === 'person'));
  const fits = sign === undefined ? f.ids : f.ids.filter((id) => (view.gazetteer.entities.get(id)?.kind === 'person') === (sign === 'person'));
  const among = fits.length > 0 ? fits : f.ids;
  const introduced = among.filter((id) => signs.introduced(id));
  const [first] = introduced;
  // The Nasr coalition is not Nasr the analyst.
  const stranger = sign === 'group' && fits.length === 0 && ownNouns.has(tokens.folded[f.to] ?? '');
  const namesakes = sign === 'group' ? [] : signs.namesakes(tokens.folded[f.to - 1] ?? '').flatMap(({ ids }) => ids).filter((id) => !f.ids.includes(id));
  const place = f.kind === 'person' && sign === undefined ? placeOf(tokens, view, f) : undefined;
  const speaks = speech.test(tokens.before[f.to] === 0 ? (tokens.folded[f.to] ?? '') : '');
  // Georgia Tesk and Georgia: without a sign it may be the land.
  if (place !== undefined) return { ...f, possible: true, ids: distinct([...f.ids, ...place]) };
  if (first !== undefined && !stranger) {
    const support = signs.introduced(first);
    const shared = f.kind !== 'person' && namesakes.length > 0;
    // Young players beat them: a word that begins a sentence, whoever is called so.
    const possible = introduced.length > 1 || shared || (f.opening === true && sign === undefined && !speaks && !(tokens.shapes[f.to - 1]! & Shape.possessive));
    const found = leading({ ...f, possible, ...(support && !possible && { support }) }, introduced, view);
    return shared ? { ...found, ids: distinct([...found.ids, ...namesakes]) } : found;
  }
  if (stranger) return strangerOf(f, view);
  if (f.unsaid) return { ...f, ids: [] };
  // Somebody else of that name is introduced here.
  if (namesakes.length > 0) return { ...f, possible: true, ids: distinct([...f.ids, ...namesakes]) };
  if (sign !== undefined && fits.length > 0) return leading({ ...f, possible: fits.length > 1 }, fits, view);
  // Orchard said so: the word acts like somebody.
  if (speaks && f.ids.length === 1 && f.kind !== 'person' && !acronym(tokens, f)) return { ...f, possible: false };
  return { ...f, possible: f.possible || (f.kind === 'person' && isShortName(view, f)) };
}

/** An acronym as the document explains it: the listed entity, somebody else, or nobody; nothing when it does not. */
function byDefinition(analysis: Analysis, view: View, f: Found, signs: Signs): Found | undefined {
  const definition = signs.defined(f);
  if (!definition) return signs.explained(f) ? { ...f, ids: [] } : undefined;
  if (f.ids.filter((id) => signs.introduced(id)).length >= 2) return undefined;
  const own = definition.ids.filter((id) => f.ids.includes(id));
  const found: Found = { ...f, rule: 'acronym', support: definition.span, possible: own.length > 1 };
  if (own.length > 0) return leading(found, own, view);
  return { ...found, ids: [...definition.ids, ...f.ids], kind: definition.kind, alias: surfaceOf(analysis, definition) };
}

/** The group that bears a listed person's name, if discovery knows it; else the person, possibly. */
function strangerOf(f: Found, view: View): Found {
  const cluster = f.candidate && view.cluster(f.candidate.key);
  if (!cluster || cluster.kind === 'person') return { ...f, possible: true };
  return { ...f, ids: [cluster.id, ...f.ids], kind: cluster.kind, rule: 'group-noun', alias: cluster.name, possible: false };
}

/** These entities first, the others behind them as candidates. */
function leading(f: Found, first: readonly string[], view: View): Found {
  const ids = distinct([...first, ...f.ids]);
  const entity = view.gazetteer.entities.get(ids[0] ?? '');
  return { ...f, ids, kind: entity?.kind ?? f.kind };
}

/** The entity that a weak form surely names by a sign beside it, wherever else it is named. */
export function signedEntity(tokens: Tokens, view: View, f: Found): string | undefined {
  const [id, ...others] = f.ids;
  const kind = view.gazetteer.entities.get(id ?? '')?.kind;
  if (id === undefined || others.length > 0 || kind === undefined) return undefined;
  const sign = signBeside(tokens, f, kind === 'person');
  return sign !== undefined && (sign === 'person') === (kind === 'person') ? id : undefined;
}

/** A word for a person before the name, or one for a group on either side; looser signs of a group where no person has the name. */
function signBeside({ folded, before, shapes, count }: Tokens, { from, to }: Found, persons: boolean): 'person' | 'group' | undefined {
  const left = from > 0 && (before[from] === 0 || (before[from] === Gap.stop && Boolean(shapes[from - 1]! & Shape.capital))) ? (folded[from - 1] ?? '') : '';
  const gap = before[to] ?? 0;
  const right = to < count && !(shapes[to - 1]! & Shape.possessive) && (gap === 0 || gap === Gap.lineBreak || Boolean(gap & Gap.hyphen)) ? (folded[to] ?? '') : '';
  if (titles.has(left) || roles.has(left)) return 'person';
  if (organizationNouns.has(left)) return 'group';
  if (right === '' || shapes[to]! & Shape.capital) return undefined;
  if (persons) return ownNouns.has(right) || organizationNouns.has(right) ? 'group' : undefined;
  return groupNouns.has(right) || roles.has(right) || (gap & Gap.hyphen && compoundEndings.has(right)) ? 'group' : undefined;
}

/** The state that the one word of a name is as well; an empty list for another place, behind *in* and the like; nothing for other words. */
function placeOf({ folded, before }: Tokens, view: View, { from, to }: Found): readonly string[] | undefined {
  const word = folded[from] ?? '';
  const within = before[from] === 0 && placePrepositions.has(folded[from - 1] ?? '');
  if (to - from > 1 || (stateOf(word) === undefined && !(within && isPlace(word)))) return undefined;
  const cluster = view.cluster(word);
  return cluster?.kind === 'state' ? [cluster.id] : [];
}

/** Verbs of speech: what stands before them is somebody. */
const speech = /^(?:says?|said|told|tells|announced|denied|claimed|warned|vowed|pledged|confirmed|declared|demanded|urged|accused|condemned|insisted|replied|declined|refused)$/;

function acronym({ shapes }: Tokens, { from, to }: Found): boolean {
  return to - from === 1 && Boolean(shapes[from]! & (Shape.allCapitals | Shape.initial));
}

/** A single listed word that is only part of the entity's fuller name is a short form. */
function isShortName(view: View, f: Found): boolean {
  const entity = view.gazetteer.entities.get(f.ids[0] ?? '');
  return entity !== undefined && / /.test(entity.name.trim()) && f.alias !== entity.name;
}

/** A list may give one name to thousands. */