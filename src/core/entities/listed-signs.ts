import type { Span } from '../../base/span';
import type { EntityKind } from '../gazetteer/entity';
import type { Analysis } from '../mentions/analysis';
import { compoundEndings, groupNouns, organizationNouns, roles, titles } from '../names/words';
import { Gap, Shape, type Tokens } from '../tokens/tokens';
import type { Found, View } from './view';

/** What a document says for the weak forms of listed names. */
export interface Signs {
  /** The fuller or surer form of an entity in the document. */
  readonly introduced: (id: string) => Span | undefined;
  /** What the document gives an acronym for, when it is somebody. */
  readonly defined: (f: Found) => { readonly ids: readonly string[]; readonly kind: EntityKind; readonly span: Span } | undefined;
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
  const definition = signs.defined(f);
  if (definition && f.ids.filter((id) => signs.introduced(id)).length < 2) {
    const own = definition.ids.filter((id) => f.ids.includes(id));
    const found: Found = { ...f, rule: 'acronym', support: definition.span, possible: own.length > 1 };
    if (own.length > 0) return leading(found, own, view);
    // The document has its own meaning for these letters.
    const alias = analysis.document.prose.slice(definition.span.start, definition.span.end).replace(/\s+/g, ' ');
    return { ...found, ids: [...definition.ids, ...f.ids], kind: definition.kind, alias };
  }
  if (!definition && signs.explained(f)) return { ...f, ids: [] };
  const sign = signBeside(tokens, f, f.ids.some((id) => view.gazetteer.entities.get(id)?.kind === 'person'));
  const fits = sign === undefined ? f.ids : f.ids.filter((id) => (view.gazetteer.entities.get(id)?.kind === 'person') === (sign === 'person'));
  const among = fits.length > 0 ? fits : f.ids;
  const introduced = among.filter((id) => signs.introduced(id));
  const [first] = introduced;
  // The Nasr coalition is not Nasr the analyst.
  const stranger = sign === 'group' && fits.length === 0 && ownNouns.has(tokens.folded[f.to] ?? '');
  if (first !== undefined && !stranger) {
    const support = signs.introduced(first);
    return leading({ ...f, possible: introduced.length > 1, ...(support && { support }) }, introduced, view);
  }
  if (stranger) return strangerOf(f, view);
  if (f.unsaid) return { ...f, ids: [] };
  if (f.kind === 'person') {
    // Somebody else of that name is introduced here.
    const others = signs.namesakes(tokens.folded[f.to - 1] ?? '').flatMap(({ ids }) => ids).filter((id) => !f.ids.includes(id));
    if (others.length > 0) return { ...f, possible: true, ids: [...f.ids, ...others].filter(unique) };
  }
  if (sign !== undefined && fits.length > 0) return leading({ ...f, possible: fits.length > 1 }, fits, view);
  return { ...f, possible: f.possible || (f.kind === 'person' && isShortName(view, f)) };
}

/** The group that bears a listed person's name, if discovery knows it; else the person, possibly. */
function strangerOf(f: Found, view: View): Found {
  const cluster = f.candidate && view.cluster(f.candidate.key);
  if (!cluster || cluster.kind === 'person') return { ...f, possible: true };
  return { ...f, ids: [cluster.id, ...f.ids], kind: cluster.kind, rule: 'group-noun', alias: cluster.name, possible: false };
}

/** These entities first, the others behind them as candidates. */
function leading(f: Found, first: readonly string[], view: View): Found {
  const ids = [...first, ...f.ids].filter(unique);
  const entity = view.gazetteer.entities.get(ids[0] ?? '');
  return { ...f, ids, kind: entity?.kind ?? f.kind };
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

/** Nouns that make a group's description a name of its own. */
const ownNouns: ReadonlySet<string> = new Set(['bloc', 'coalition', 'movement', 'party', 'alliance', 'militia', 'brigade', 'brigades', 'front', 'faction', 'list', 'tribe', 'clan', 'group']);

/** A single listed word that is only part of the entity's fuller name is a short form. */
function isShortName(view: View, f: Found): boolean {
  const entity = view.gazetteer.entities.get(f.ids[0] ?? '');
  return entity !== undefined && / /.test(entity.name.trim()) && f.alias !== entity.name;
}

function unique<T>(value: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(value) === index;
}
