import type { Span } from '../../base/span';
import type { Analysis } from '../mentions/analysis';
import type { Mention } from '../mentions/mention';
import { fold } from '../tokens/fold';
import type { View } from './view';

/**
 * Adds what the document itself says of names. *X, known as Y*: Y is X wherever it stands in the document, unless both
 * are listed. *Topic A (נושא א)*: a name in another script behind a name is the same entity, there and wherever it
 * stands again; a label before it (*Arabic: …*) is left out. Behind a name that nobody listed it is looked for only when
 * it stands again. Mentions in order, not overlapping.
 */
export function withStatedNames({ document }: Analysis, mentions: readonly Mention[], view: View): readonly Mention[] {
  const { prose } = document;
  return inOtherScripts(prose, alsoKnown(prose, mentions, view), view);
}

const known = String.raw`(?:(?:also|better|best|widely|commonly|popularly|otherwise|formerly|then|previously)\s+)*(?:known\s+(?:as|by)|alias|a\.?k\.?a\.?,?|nom\s+de\s+guerre,?|né|née|whose\s+nom\s+de\s+guerre\s+(?:is|was)|under\s+the\s+(?:name|alias|nom\s+de\s+guerre|pseudonym)(?:\s+of)?)`;
// X called Y a liar: the bare verbs say nothing, *X, called Y,* does.
const called = String.raw`(?:(?:also|sometimes|often)\s+)?(?:called|nicknamed|dubbed)`;
const tail = String.raw`(?:\s+(?:by|his|her|its|the|nom\s+de\s+guerre|kunya|alias|nickname|name|acronym|of))*[\s:,]*["“‘'«]?\s*(?:the\s+)?$`;
/** What stands between two names of one person or group. */
const knownAs = new RegExp(String.raw`^\s*(?:\(|,\s*)?(?:was\s+)?born\s+$|^(?:,?\s*(?:\(|[—–-]\s*)?(?:(?:who\s+is|who\s+was|is|was|and|or|were)\s+)?${known}|\s*(?:,|\(|[—–-])\s*(?:who\s+(?:is|was)\s+)?${called})${tail}`, 'i');

/** A sieve before the expression: nearly all gaps between names end here. */
function mayLink(between: string): boolean {
  return between.includes('(') || between.includes('known') || between.includes('alias') || between.includes('call') || between.includes('nick')
    || between.includes('dubbed') || between.includes('born') || between.includes('guerre') || between.includes('né') || between.includes('under the') || /a\.?k\.?a/i.test(between);
}

/** Whether a text may say of two names in it that they are one: a sieve for texts. */
export function mayState(text: string): boolean {
  return /known\s+(?:as|by)|alias|a\.?k\.?a|guerre|né|under\s+the\s+(?:name|pseudonym)|(?:called|nicknamed|dubbed|born)|\(["“]?(?:abu|abou|umm|oum)[\s-]/i.test(text);
}

/** What of a mention its names are told by. */
export type StatedMention = Pick<Mention, 'entity' | 'kind' | 'certainty'>;

/** Code units between two names of one at most. */
export const farthestName = 60;

/**
 * Of two names that follow each other the one that is another name of the other's entity, and that other, where the text
 * `between` says so; `surface` gives the characters of a name.
 */
export function explainedName<M extends StatedMention>(first: M, second: M, between: string, surface: (m: M) => string, view: View): { readonly name: M; readonly of: M } | undefined {
  if (between.length > farthestName || between.length < 2 || (first.kind === 'person') !== (second.kind === 'person') || !mayLink(between)) return undefined;
  if (first.entity === second.entity && fold(surface(first)) === fold(surface(second))) return undefined;
  if (!knownAs.test(between) && !(/^\s*\(["“]?$/.test(between) && isNomDeGuerre(second, surface(second)))) return undefined;
  const [name, of] = view.gazetteer.entities.has(second.entity) ? [first, second] : [second, first];
  return view.gazetteer.entities.has(name.entity) || of.certainty === 'possible' ? undefined : { name, of };
}

/** Finds what a name is another name of, by its characters; folding takes away a few signs at most. */
export function amongNames<M>(same: ReadonlyMap<string, M>): (length: number, surface: () => string) => M | undefined {
  const lengths = new Set([...same.keys()].map((key) => key.length));
  return (length, surface) => {
    for (let less = 0; less <= 4; less++) if (lengths.has(length - less)) return same.get(fold(surface()));
    return undefined;
  };
}

function alsoKnown(prose: string, mentions: readonly Mention[], view: View): readonly Mention[] {
  const same = new Map<string, Mention>();
  for (let n = 1; n < mentions.length; n++) {
    const first = mentions[n - 1];
    const second = mentions[n];
    if (!first || !second || second.start - first.end > farthestName) continue;
    const found = explainedName(first, second, prose.slice(first.end, second.start), (m) => prose.slice(m.start, m.end), view);
    if (found) same.set(keyOf(prose, found.name), found.of);
  }
  if (same.size === 0) return mentions;
  const meant = amongNames(same);
  return mentions.map((m) => {
    const other = meant(m.end - m.start, () => prose.slice(m.start, m.end));
    if (!other || m.start === other.start) return m;
    const { entity, kind, certainty, candidates } = other;
    return { ...m, entity, kind, certainty, candidates, why: { rule: 'also-known', alias: surface(prose, other), support: { start: other.start, end: other.end } } };
  });
}

/** *Abu Jarem*, *Umm Lena*: in brackets behind a person it is the same one. */
function isNomDeGuerre({ kind }: StatedMention, surface: string): boolean {
  return kind === 'person' && /^(?:abu|abou|umm|oum)[\s-]/i.test(surface);
}

const otherScript = /^\s*[([]\s*(?:[\p{Script=Latin}\s.]{2,30}:\s*)?([^()[\];,:]{2,60}?)\s*[)\];,]/u;

/** The name in another script in brackets behind a name, in the text `behind` it. */
export function otherScriptBehind(behind: string, surface: () => string): string | undefined {
  const bracket = behind.charCodeAt(0) === 32 ? behind.charCodeAt(1) : behind.charCodeAt(0);
  if (bracket !== 40 && bracket !== 91) return undefined;
  const inside = otherScript.exec(behind.slice(0, bracketReach))?.[1];
  return inside !== undefined && scriptOf(inside) !== undefined && scriptOf(inside) !== scriptOf(surface()) ? inside : undefined;
}

/** Code units behind a name in which the bracket is read. */
export const bracketReach = 100;

/** {@link withStatedNames} for names in other scripts. */
export function inOtherScripts(prose: string, mentions: readonly Mention[], view: View): readonly Mention[] {
  const named = new Map<string, Mention>();
  for (const m of mentions) {
    const inside = otherScriptBehind(prose.slice(m.end, m.end + bracketReach), () => surface(prose, m));
    if (inside !== undefined && !named.has(inside)) named.set(inside, m);
  }
  if (named.size === 0) return mentions;
  const places = occurrences(prose, [...named.keys()]);
  const added: Mention[] = [];
  for (const [name, m] of named) {
    const { entity, kind, certainty, candidates } = m;
    const spans = places.get(name) ?? [];
    if (spans.length < 2 && !view.gazetteer.entities.has(entity)) continue;
    for (const span of spans) {
      added.push({ ...span, entity, kind, certainty, candidates, why: { rule: 'also-known', alias: surface(prose, m), support: { start: m.start, end: m.end } } });
    }
  }
  if (added.length === 0) return mentions;
  return merged(mentions, added.sort((a, b) => a.start - b.start));
}

/** All Latin, or all of other scripts; nothing for a mixture and for signs alone. */
function scriptOf(text: string): 'latin' | 'other' | undefined {
  const latin = /\p{Script=Latin}/u.test(text);
  const other = /(?!\p{Script=Latin})\p{L}/u.test(text);
  return latin === other ? undefined : latin ? 'latin' : 'other';
}

/**
 * Where each name stands with no letter directly before and behind it; names of a script without blanks anywhere.
 * One pass over the text, however many names there are; those that begin in `from..to`.
 */
export function occurrences(prose: string, names: readonly string[], from = 0, to = prose.length): ReadonlyMap<string, readonly Span[]> {
  const byFirst = new Map<number, string[]>();
  for (const name of names) byFirst.set(name.charCodeAt(0), [...(byFirst.get(name.charCodeAt(0)) ?? []), name]);
  const first = new Uint8Array(65536);
  for (const code of byFirst.keys()) first[code] = 1;
  const found = new Map<string, Span[]>(names.map((name) => [name, []]));
  for (let start = from; start < to; start++) {
    if (first[prose.charCodeAt(start)] === 0) continue;
    for (const name of byFirst.get(prose.charCodeAt(start)) ?? []) {
      const end = start + name.length;
      if (!prose.startsWith(name, start)) continue;
      if (unspaced.test(name) || (!/[\p{L}\p{M}]/u.test(prose[start - 1] ?? '') && !/[\p{L}\p{M}]/u.test(prose[end] ?? ''))) found.get(name)?.push({ start, end });
    }
  }
  return found;
}

const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Both in order; an added one that overlaps is left out. */
export function merged<M extends Span>(mentions: readonly M[], added: readonly M[]): readonly M[] {
  const all: M[] = [];
  let next = 0;
  for (const m of added) {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < m.start) all.push(mentions[next++] as M);
    const last = all[all.length - 1];
    if ((!last || last.end <= m.start) && (mentions[next]?.start ?? Infinity) >= m.end) all.push(m);
  }
  return [...all, ...mentions.slice(next)];
}

function keyOf(prose: string, m: Mention): string {
  return fold(prose.slice(m.start, m.end));
}

function surface(prose: string, { start, end }: Span): string {
  return prose.slice(start, end).replace(/\s+/g, ' ');
}
