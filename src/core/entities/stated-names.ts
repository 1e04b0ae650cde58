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
const knownAs = new RegExp(String.raw`^(?:,?\s*(?:\(|[—–-]\s*)?(?:(?:who\s+is|who\s+was|is|was|and|or|were)\s+)?${known}|\s*(?:,|\(|[—–-])\s*(?:who\s+(?:is|was)\s+)?${called})${tail}`, 'i');

function alsoKnown(prose: string, mentions: readonly Mention[], view: View): readonly Mention[] {
  const same = new Map<string, Mention>();
  for (let n = 1; n < mentions.length; n++) {
    const first = mentions[n - 1];
    const second = mentions[n];
    if (!first || !second || second.start - first.end > 60 || (first.kind === 'person') !== (second.kind === 'person') || first.entity === second.entity) continue;
    const between = prose.slice(first.end, second.start);
    if (!knownAs.test(between) && !(/^\s*\(["“]?$/.test(between) && isNomDeGuerre(prose, second))) continue;
    const [from, to] = view.gazetteer.entities.has(second.entity) ? [first, second] : [second, first];
    if (view.gazetteer.entities.has(from.entity) || to.certainty === 'possible') continue;
    same.set(keyOf(prose, from), to);
  }
  if (same.size === 0) return mentions;
  return mentions.map((m) => {
    const other = same.get(keyOf(prose, m));
    if (!other || m.entity === other.entity) return m;
    const { entity, kind, certainty, candidates } = other;
    return { ...m, entity, kind, certainty, candidates, why: { rule: 'also-known', alias: surface(prose, other), support: { start: other.start, end: other.end } } };
  });
}

/** *Abu Jarem*, *Umm Lena*: in brackets behind a person it is the same one. */
function isNomDeGuerre(prose: string, m: Mention): boolean {
  return m.kind === 'person' && /^(?:abu|abou|umm|oum)[\s-]/i.test(surface(prose, m));
}

const otherScript = /^\s*[([]\s*(?:[\p{Script=Latin}\s.]{2,30}:\s*)?([^()[\];,:]{2,60}?)\s*[)\];,]/u;

function inOtherScripts(prose: string, mentions: readonly Mention[], view: View): readonly Mention[] {
  const named = new Map<string, Mention>();
  for (const m of mentions) {
    if (!/^\s{0,2}[([]/.test(prose.slice(m.end, m.end + 3))) continue;
    const inside = otherScript.exec(prose.slice(m.end, m.end + 100))?.[1];
    if (inside !== undefined && scriptOf(inside) !== undefined && scriptOf(inside) !== scriptOf(surface(prose, m)) && !named.has(inside)) named.set(inside, m);
  }
  const added: Mention[] = [];
  for (const [name, m] of named) {
    const { entity, kind, certainty, candidates } = m;
    const spans = occurrences(prose, name);
    if (spans.length < 2 && !view.gazetteer.entities.has(entity)) continue;
    for (const span of spans) {
      added.push({ ...span, entity, kind, certainty, candidates, why: { rule: 'also-known', alias: surface(prose, m), support: { start: m.start, end: m.end } } });
    }
  }
  if (added.length === 0) return mentions;
  return withoutOverlaps([...mentions, ...added]);
}

/** All Latin, or all of other scripts; nothing for a mixture and for signs alone. */
function scriptOf(text: string): 'latin' | 'other' | undefined {
  const latin = /\p{Script=Latin}/u.test(text);
  const other = /(?!\p{Script=Latin})\p{L}/u.test(text);
  return latin === other ? undefined : latin ? 'latin' : 'other';
}

/** Places where a name stands with no letter directly before and behind it, or with none of a script that has blanks. */
function occurrences(prose: string, name: string): readonly Span[] {
  const found: Span[] = [];
  const blanks = !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(name);
  for (let start = prose.indexOf(name); start >= 0; start = prose.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!blanks || (!/[\p{L}\p{M}]$/u.test(prose.slice(Math.max(0, start - 1), start)) && !/^[\p{L}\p{M}]/u.test(prose.slice(end, end + 1)))) found.push({ start, end });
  }
  return found;
}

/** In order; of two that overlap the one that was there first stays. */
function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  const order = new Map(mentions.map((m, n) => [m, n]));
  for (const m of [...mentions].sort((a, b) => a.start - b.start || (order.get(a) ?? 0) - (order.get(b) ?? 0))) {
    const last = kept[kept.length - 1];
    if (!last || last.end <= m.start) kept.push(m);
    else if ((order.get(m) ?? 0) < (order.get(last) ?? 0)) kept[kept.length - 1] = m;
  }
  return kept;
}

function keyOf(prose: string, m: Mention): string {
  return fold(prose.slice(m.start, m.end));
}

function surface(prose: string, { start, end }: Span): string {
  return prose.slice(start, end).replace(/\s+/g, ' ');
}
