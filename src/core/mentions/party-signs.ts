import { Gap, Shape } from '../tokens/tokens';
import type { Votes } from './evidence';
import { Clause, clauseWord } from './clause-words';
import type { Run } from './run';
import type { TraitTokens } from './traits';

/** Signs of a party or an armed group: its neighbours in a list, *parties such as X*, what it wins. */
export function partyVotes(tokens: TraitTokens, run: Run, v: Votes): void {
  const { folded, shapes, before, count } = tokens;
  const { from, to } = run;
  if (run.title) return;
  // Of an acronym nothing else is known than that it is a body.
  const weight = to - from === 1 && shapes[from]! & Shape.allCapitals ? 5 : 3;
  if (classedBefore(tokens, from)) {
    v.faction += weight + 1;
    v.person -= 3;
  }
  if (besideParty(tokens, run)) v.faction += weight;
  if (before[from] === 0 && folded[from - 1] === 'for' && /^vot(?:e|es|ed|ing|ers)$/.test(folded[from - 2] ?? '')) v.faction += 1;
  if (to < count && before[to] === 0 && !(shapes[to - 1]! & Shape.possessive)) {
    const right = folded[to] ?? '';
    if (inParliament.has(right)) v.faction += weight;
    else if (contests.has(right)) {
      for (let k = to + 1; k < Math.min(to + 7, count) && (before[k] === 0 || before[k]! & Gap.hyphen) && !(shapes[k]! & Shape.capital); k++) {
        if (folded[k] !== 'seats' && folded[k] !== 'constituencies') continue;
        v.faction += weight;
        v.person -= 3;
        break;
      }
    }
  }
}

/** *Parties such as X*, *the opposition parties X and Y*, *rebel groups including the X*. */
function classedBefore({ folded, shapes, before }: TraitTokens, from: number): boolean {
  // Behind another name of the same list.
  const listed = before[from] === 0 && (folded[from - 1] === 'and' || folded[from - 1] === 'or') || before[from] === Gap.comma;
  for (let k = from - 1; k >= 0 && from - k <= (listed ? 8 : 5); k--) {
    const gap = before[k + 1] ?? 0;
    const word = folded[k] ?? '';
    if (gap & (Gap.sentence | Gap.closeBracket | Gap.closeQuote) || gap !== 0 && !(listed && gap === Gap.comma) && k < from - 3 || shapes[k]! & Shape.possessive) return false;
    if (classes.has(word) || word === 'groups' && clauseWord(folded[k - 1] ?? '') & Clause.fighting) return folded[k + 1] !== 'and' && (gap === 0 || Boolean(gap & (Gap.colon | Gap.openBracket)));
    if (shapes[k]! & Shape.capital ? !listed : !listing.has(word) && !(listed && word === 'and')) return false;
  }
  return false;
}

/** In a list the name before or behind says with its last word that it is a party: *X, Y and the Workers' Party*. */
function besideParty({ folded, shapes, before, count }: TraitTokens, { from, to }: Run): boolean {
  let k = from;
  if (folded[k - 1] === 'the' && before[k] === 0) k--;
  const left = before[k] === 0 && (folded[k - 1] === 'and' || folded[k - 1] === 'or') ? k - 1 : k;
  const joined = left < k ? before[left] === 0 || before[left] === Gap.comma : before[k] === Gap.comma;
  if (joined && left > 0 && shapes[left - 1]! & Shape.capital && !(shapes[left - 1]! & Shape.possessive) && partyHeads.has(folded[left - 1] ?? '')) return true;
  let next = to;
  if (before[next] === Gap.comma && folded[next] === 'and' || before[next] === 0 && (folded[next] === 'and' || folded[next] === 'or')) next++;
  else if (before[next] !== Gap.comma) return false;
  if (next > to && before[next] !== 0) return false;
  if (folded[next] === 'the' && before[next + 1] === 0) next++;
  let end = next;
  while (end < count && end - next < 7 && shapes[end]! & Shape.capital && (end === next || before[end] === 0 || before[end] === Gap.closeQuote)) end++;
  return end - next >= 2 && partyHeads.has(folded[end - 1] ?? '') && !(shapes[end - 1]! & Shape.possessive);
}

const partyHeads: ReadonlySet<string> = new Set(['party', 'parties', 'militia', 'brigade', 'brigades']);
const classes: ReadonlySet<string> = new Set(['parties', 'militias', 'factions', 'rebels', 'insurgents', 'jihadists', 'guerrillas', 'cartels']);
const listing: ReadonlySet<string> = new Set(['such', 'as', 'like', 'including', 'namely', 'were', 'are', 'the', 'from', 'of', 'called']);
const contests: ReadonlySet<string> = new Set(['won', 'wins', 'lost', 'gained', 'secured', 'holds', 'held', 'took', 'has', 'had', 'contested', 'captured']);
const inParliament: ReadonlySet<string> = new Set(['mp', 'mps', 'mep', 'meps', 'mla', 'mlas', 'parliamentary', 'frontbencher', 'backbencher', 'supremo', 'nominee']);
