import { Gap, type Tokens } from '../tokens/tokens';
import { isNameToken, isPlace, stateOf } from '../names/lexicon';
import { emptyTraits, traitsOf } from './traits';

/** A word that no run may consist of alone: months, nationalities, religions, common openings. */
export function namesNothing(word: string): boolean {
  return Boolean(traitsOf(word) & emptyTraits);
}

/** *Malawian*, *Costa Rican*: formed from the name of a place. */
export function isPeopleOrTongue(name: string): boolean {
  for (const ending of endingsOf(name)) {
    const length = name.length - ending.length;
    if (length < (ending === 's' ? 4 : 3) || !name.endsWith(ending)) continue;
    const stem = name.slice(0, length);
    if (stateOf(stem) || stateOf(`${stem}a`) || (length > 4 && (isPlace(stem) || isPlace(`${stem}a`)) && !isNameToken(name))) return true;
  }
  return false;
}

/** Endings of adjectives and peoples that a name with these last letters may have. */
function endingsOf(name: string): readonly string[] {
  const last = name.charCodeAt(name.length - 1);
  if (last === 110) return ofN;
  if (last === 105) return ofI;
  const before = name.charCodeAt(name.length - 2);
  if (last === 115) return before === 110 ? ofNs : before === 105 ? ofIs : none;
  return before !== 115 ? none : last === 101 ? ofSe : last === 104 ? ofSh : none;
}

const ofN = ['n', 'an', 'ian', 'ean', 'nian'];
const ofI = ['i'];
const ofNs = ['ns', 'ans', 'ians'];
const ofIs = ['is', 's'];
const ofSe = ['ese'];
const ofSh = ['ish'];
const none: readonly string[] = [];

/** *2005 New Zealand general election*, *United States Senate elections*: the name of a vote or meeting. */
export function votedOn({ before, count, folded }: Tokens, to: number): boolean {
  for (let k = to; k < Math.min(to + 3, count); k++) {
    if (before[k] !== 0 && !(before[k]! & Gap.hyphen)) return false;
    const w = folded[k] ?? '';
    if (votes.has(w)) return true;
    if (!sortsOfVotes.has(w)) return false;
  }
  return false;
}

const votes: ReadonlySet<string> = new Set(['election', 'elections', 'primary', 'primaries', 'summit', 'byelection', 'byelections', 'referendum']);
const sortsOfVotes: ReadonlySet<string> = new Set(['general', 'state', 'federal', 'presidential', 'parliamentary', 'legislative', 'local', 'municipal', 'regional', 'leadership', 'provincial', 'by', 'mayoral', 'gubernatorial', 'congressional', 'assembly', 'council']);
