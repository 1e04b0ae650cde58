import { Gap, Shape, type Tokens } from '../tokens/tokens';
import { abbreviates, initialsOf } from '../names/acronym';
import { isDemonym, isGivenName, isPlace, stateOf } from '../names/lexicon';
import { articleParticles, notAcronyms, organizationNouns } from '../names/words';
import type { Candidate, Definition } from './analysis';
import { formVotes } from './evidence';
import { Trait, type TraitTokens } from './traits';

/** *X, also known as Y*; *X (alias Y)*; *X, whose nom de guerre is Y*: two names of one, said outright. */
export function findAliases(tokens: TraitTokens, candidates: readonly Candidate[]): readonly Definition[] {
  const found: Definition[] = [];
  for (let c = 0; c + 1 < candidates.length; c++) {
    const a = candidates[c];
    const b = candidates[c + 1];
    if (!a || !b || a.key === b.key || b.from <= a.to || b.from - a.to > longestLink) continue;
    let words = '';
    let open = false;
    for (let k = a.to; k < b.from && !open; k++) open = Boolean(tokens.traits[k]! & Trait.naming);
    for (let k = a.to; k < b.from && open; k++) {
      if ((k > a.to && tokens.before[k]! & ~(Gap.hyphen | Gap.lineBreak)) || tokens.before[k]! & (Gap.sentence | Gap.stop | Gap.closeBracket)) open = false;
      words += ` ${tokens.folded[k] ?? ''}`;
    }
    // *alias ‘Al’ Tesk*, *nicknamed the Grey Prince*: the name goes on.
    if (tokens.shapes[b.to]! & Shape.capital && !(tokens.before[b.to]! & ~(Gap.openQuote | Gap.closeQuote))) open = false;
    if (open && !(tokens.before[b.from]! & (Gap.sentence | Gap.stop | Gap.comma)) && saysAlias.test(words) && (b.to - b.from > 1 || !words.endsWith(' born'))) found.push({ short: b.key, long: a.key, span: { start: a.start, end: a.end } });
  }
  return found;
}

const longestLink = 9;
const saysAlias = new RegExp(`^ (?:${[
  // who is also known by his nom de guerre as
  '(?:(?:who|which) )?(?:(?:is|was|are|were) )?(?:(?:also|better|formerly|previously|popularly|commonly|widely|otherwise|locally|then|once|now) )*(?:known|nicknamed|dubbed)(?: (?:by|under)(?: \\w+){1,4}?)?(?: as)?(?: the)?',
  '(?:(?:who|which) (?:is|was) )?(?:also|formerly|previously) called(?: the)?',
  '(?:(?:whose|his|her|its) )?(?:real name|birth name|nom de guerre|pseudonym|alias)(?: is| was)?(?: the)?',
  'aka|ne|nee',
  '(?:was )?born',
].join('|')})$`);

/** *Long Form (LF)* and *LF (Long Form)*; the acronym of another language or of a longer form as well, *Long Party (PLX)*. */
export function findDefinitions(tokens: Tokens, candidates: readonly Candidate[]): readonly Definition[] {
  const found: Definition[] = [];
  for (let c = 0; c + 1 < candidates.length; c++) {
    const a = candidates[c];
    const b = candidates[c + 1];
    if (!a || !b || b.from !== a.to) continue;
    const gap = tokens.before[b.from] ?? 0;
    if (!(gap & Gap.openBracket) || gap & (Gap.closeBracket | Gap.stop | Gap.paragraph) || tokens.before[b.to] === 0) continue;
    const [short, long] = isShort(tokens, b) ? [b, a] : isShort(tokens, a) ? [a, b] : [];
    if (!short || !long || long.to - long.from < 2 || notAcronyms.has(short.key)) continue;
    const definition: Definition = { short: short.key, long: long.key, span: { start: long.start, end: long.end } };
    if (abbreviates(short.key.replace(/ /g, ''), long.key)) found.push(definition);
    else if (short === b && isForeignAcronym(tokens, short, long)) found.push(goesOn(tokens, short.to) || holdsInitials(short, long) || sharesInitials(short, long) ? definition : { ...definition, doubtful: true });
  }
  return found;
}

/**
 * Letters alone in brackets right behind a name that its form takes for a body: its acronym, though the letters are not
 * all its own: surely so when they hold its initials (*Upland Guards (IUGC)*) or most of them, or when the sentence goes on.
 */
function isForeignAcronym(tokens: Tokens, short: Candidate, long: Candidate): boolean {
  if (!(tokens.before[short.to]! & Gap.closeBracket) || short.key.length < 3 || !(tokens.shapes[short.from]! & Shape.allCapitals) || stateOf(short.key) !== undefined) return false;
  // Member of the Upland Parliament (MUP): the letters begin further left.
  let left = long.from - 1;
  while (left > 0 && /^(of|the|for)$/.test(tokens.folded[left] ?? '')) left--;
  if (left < long.from - 1 && tokens.folded[left]?.[0] === short.key[0] && long.key[0] !== short.key[0]) return false;
  const form = formVotes(long.key.split(' '), long.key);
  const body = Math.max(form.faction, form.organization);
  return body >= 5 && Math.max(form.person, form.other, form.place) < body;
}

/** *Harbour Units (YXG) attacked*: not the agency that a caption or report ends with. */
function goesOn({ before, shapes, count }: Tokens, k: number): boolean {
  return k < count && !(before[k]! & (Gap.sentence | Gap.stop | Gap.paragraph | Gap.lineBreak)) && !(shapes[k]! & (Shape.capital | Shape.digit));
}

function holdsInitials(short: Candidate, long: Candidate): boolean {
  return initialsOf(long.key.split(' ')).some((initials) => initials.length >= 2 && short.key.length <= initials.length + 2 && isSubsequence(initials, short.key));
}

/** Translated, a name keeps some initials, in another order: *Northern Union Party (PNU)*, but not a news agency in brackets. */
function sharesInitials(short: Candidate, long: Candidate): boolean {
  return initialsOf(long.key.split(' ')).some((initials) => {
    let left = initials;
    let shared = 0;
    for (const c of short.key) {
      if (!left.includes(c)) continue;
      left = left.replace(c, '');
      shared++;
    }
    return shared * 3 >= short.key.length * 2 && shared * 3 >= initials.length * 2;
  });
}

function isSubsequence(letters: string, word: string): boolean {
  let n = 0;
  for (const c of word) if (c === letters[n]) n++;
  return n === letters.length;
}

/** *Tesk-Moros*: two names that a hyphen makes one firm. */
export function isDoubleName(tokens: Tokens, c: Candidate): boolean {
  if (c.to - c.from !== 2 || !(tokens.before[c.from + 1]! & Gap.hyphen)) return false;
  return [c.from, c.from + 1].every((k) => {
    const word = tokens.folded[k] ?? '';
    return word.length > 2 && Boolean(tokens.shapes[k]! & Shape.capital) && !articleParticles.has(word) && !isGivenName(word) && !isPlace(word) && !isDemonym(word) && stateOf(word) === undefined;
  });
}

/** Acronyms of common words: *consumer price index (CPI)*. */
export function commonAcronyms(tokens: Tokens, candidates: readonly Candidate[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const c of candidates) {
    // special inquiry team (SIT): a body all the same.
    if (!isShort(tokens, c) || !((tokens.before[c.from] ?? 0) & Gap.openBracket) || bodyNouns.has(tokens.folded[c.from - 1] ?? '')) continue;
    const n = c.key.length;
    let letters = '';
    let content = '';
    let small = 0;
    for (let k = c.from - 1; k >= 0 && k >= c.from - n - 3 && (k === c.from - 1 || tokens.before[k + 1] === 0 || tokens.before[k + 1]! & Gap.hyphen); k--) {
      const word = tokens.folded[k] ?? '';
      letters = (word[0] ?? '') + letters;
      if (!/^(of|the|and|for|in)$/.test(word)) content = (word[0] ?? '') + content;
      if (!(tokens.shapes[k]! & Shape.capital)) small++;
      if ((letters === c.key || content === c.key) && small * 2 >= n) {
        found.add(c.key);
        break;
      }
    }
  }
  return found;
}

const bodyNouns: ReadonlySet<string> = new Set([...organizationNouns, 'team', 'unit', 'committee', 'commission', 'council', 'authority', 'office', 'bureau', 'board', 'force', 'federation', 'association']);

export function isShort(tokens: Tokens, c: Candidate): boolean {
  if (c.to - c.from !== 1) return false;
  const shape = tokens.shapes[c.from] ?? 0;
  return Boolean(shape & (Shape.allCapitals | Shape.mixed)) && c.end - c.start <= 10;
}
