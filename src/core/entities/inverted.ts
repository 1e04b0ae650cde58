import type { Analysis } from '../mentions/analysis';
import { particles } from '../names/words';
import { continuous } from '../tokens/continuous';
import { Gap, Shape } from '../tokens/tokens';
import type { Found, Stretch, View } from './view';

/** Words of a surname with its particles, or of given names and initials. */
const longest = 4;

/**
 * Persons written *Surname, Given* in an index, a list or a bibliography: only where the natural order is a known name,
 * and where a line, a bracket, a semicolon or a page number closes the entry on both sides. Ordinary commas stay commas.
 */
export function inverted(analysis: Analysis, view: View, stretch: Stretch): Found[] {
  const { tokens } = analysis;
  const { before } = tokens;
  const out: Found[] = [];
  for (let k = stretch.from + 1; k < stretch.to; k++) {
    if ((before[k]! & ~Gap.sentence) !== Gap.comma || !(tokens.shapes[k]! & Shape.capital)) continue;
    let from = k - 1;
    while (from > stretch.from && k - from < longest && !edgeBefore(analysis, from)) from--;
    if (!edgeBefore(analysis, from) || !continuous(tokens, from, k)) continue;
    let to = k + 1;
    while (to < stretch.to && to - k < longest && !edgeBehind(analysis, to)) to++;
    if (!edgeBehind(analysis, to) || !continuous(tokens, k, to)) continue;
    const found = nameOf(analysis, view, from, k, to);
    if (found) out.push(found);
  }
  return out;
}

/** The entry begins with this word. */
function edgeBefore(analysis: Analysis, k: number): boolean {
  const gap = analysis.tokens.before[k] ?? 0;
  return k === 0 || Boolean(gap & (Gap.sentence | Gap.paragraph | Gap.lineBreak | Gap.openBracket)) || Boolean(gap & Gap.other && !(gap & Gap.dash)) || newLine(analysis, k);
}

/** The entry ends before this word. */
function edgeBehind(analysis: Analysis, k: number): boolean {
  const { before, shapes, count } = analysis.tokens;
  const gap = before[k] ?? 0;
  if (k === count || gap & (Gap.paragraph | Gap.lineBreak | Gap.openBracket | Gap.closeBracket) || newLine(analysis, k)) return true;
  if (gap & Gap.other && !(gap & Gap.dash)) return true;
  if (gap & Gap.stop && gap & Gap.sentence) return true;
  return Boolean(shapes[k]! & Shape.digit) && (gap & ~Gap.sentence) !== Gap.hyphen;
}

function newLine({ tokens, document }: Analysis, k: number): boolean {
  return k > 0 && document.prose.slice(tokens.ends[k - 1], tokens.starts[k]).includes('\n');
}

function nameOf(analysis: Analysis, view: View, from: number, comma: number, to: number): Found | undefined {
  const { tokens } = analysis;
  for (let k = from; k < to; k++) if (!(tokens.shapes[k]! & Shape.capital) && !particles.has(tokens.folded[k] ?? '')) return undefined;
  const surname = tokens.folded.slice(from, comma);
  const given = tokens.folded.slice(comma, to);
  for (const words of [[...given, ...surname], [...given.filter((w) => w.length > 1), ...surname]]) {
    if (words.length === surname.length) continue;
    const names = view.gazetteer.named(words).filter((n) => n.entity.kind === 'person');
    const [name] = names;
    const base = { from, to, kind: 'person', rule: 'folded', weak: false } as const;
    const ids = [...new Set(names.map((n) => n.entity.id))];
    if (name) return { ...base, ids, alias: name.text, possible: ids.length > 1, rank: 2 };
    const cluster = view.cluster(words.join(' '));
    if (cluster?.kind === 'person') return { ...base, ids: [cluster.id], alias: cluster.name, possible: false, rank: 1 };
  }
  return undefined;
}
