import type { Analysis } from '../mentions/analysis';
import { continuous } from '../tokens/continuous';
import { Gap, Shape } from '../tokens/tokens';
import type { Found, Stretch, View } from './view';

/** Words on each side, and words of the nickname. */
const longest = 3;

/** Persons with a nickname in quotes or brackets inside: *Harun “the Bear” Tesk* where *Harun Tesk* is known. */
export function nicknamed(analysis: Analysis, view: View, stretch: Stretch): Found[] {
  const { tokens } = analysis;
  const { before, shapes } = tokens;
  const out: Found[] = [];
  for (let open = stretch.from + 1; open < stretch.to; open++) {
    if (!opens(before[open] ?? 0) || !(shapes[open - 1]! & Shape.capital)) continue;
    let close = open + 1;
    while (close < stretch.to && close - open <= longest && before[close] === 0) close++;
    if (close >= stretch.to || !closes(before[close] ?? 0) || !(shapes[close]! & Shape.capital)) continue;
    const found = around(analysis, view, stretch, open, close);
    if (found) out.push(found);
  }
  return out;
}

function opens(gap: number): boolean {
  return Boolean(gap & (Gap.openQuote | Gap.openBracket)) && !(gap & ~(Gap.openQuote | Gap.openBracket));
}

function closes(gap: number): boolean {
  return Boolean(gap & (Gap.closeQuote | Gap.closeBracket)) && !(gap & ~(Gap.closeQuote | Gap.closeBracket));
}

/** The longest known name made of the words before and behind. */
function around(analysis: Analysis, view: View, stretch: Stretch, open: number, close: number): Found | undefined {
  const { tokens } = analysis;
  for (let from = Math.max(stretch.from, open - longest); from < open; from++) {
    if (!continuous(tokens, from, open)) continue;
    for (let to = Math.min(stretch.to, close + longest); to > close; to--) {
      if (!continuous(tokens, close, to)) continue;
      const words = [...tokens.folded.slice(from, open), ...tokens.folded.slice(close, to)];
      const names = view.gazetteer.named(words).filter((n) => n.entity.kind === 'person');
      const ids = [...new Set(names.map((n) => n.entity.id))];
      const base = { from, to, kind: 'person', rule: 'folded', weak: false } as const;
      if (names[0]) return { ...base, ids, alias: names[0].text, possible: ids.length > 1, rank: 2 };
      const cluster = view.cluster(words.join(' '));
      if (cluster?.kind === 'person') return { ...base, ids: [cluster.id], alias: cluster.name, possible: false, rank: 1 };
    }
  }
  return undefined;
}
