import { fold } from '../../tokens/fold';
import { isPlace } from '../../names/lexicon';
import { portfolios, titleModifiers, titles } from '../../names/words';
import { partAt } from '../grammar/parse';
import type { Clause } from './clause';
import { honorifics, isRoleNoun, isSign, isTitleModifier, isTitleWord } from './noun-phrase';
import { isPlural, role } from './role-phrase';
import { matchesOf, mentionOf, person, type Statement } from './statement';

/** *Northland’s former Prime Minister @p*, *Minister of Defence @p*. */
export function* titlesBefore(clause: Clause): Generator<Statement> {
  const { notation } = clause;
  for (const match of matchesOf(nameOfPerson, notation)) {
    // *As a teenager she left*
    if (/^(?:he|she)$/i.test(clause.nameOf(mentionOf(notation.slice(match.at + 1, match.end - 1))))) continue;
    const words = withoutHonorific(titleWords(notation, match.at + 1));
    const end = words.length === 0 ? 0 : words[words.length - 1]!.from + words[words.length - 1]!.text.length;
    let head = words.length - 1;
    while (head >= 0 && head > words.length - 8 && isTail(words[head]!.text)) head--;
    const tail = head < words.length - 1 && !isHead(words[words.length - 1]!.text) && !/^(?:and|the)$/.test(words[words.length - 1]!.text);
    if (!tail) head = words.length - 1;
    else if (!/^(?:of|for)$/.test(words[head]?.text ?? '')) head = words.length - 1;
    else head--;
    // *Secretary for Justice*: what he is secretary for.
    if (head === words.length - 1 && isHead(words[head]?.text ?? '') && portfolios.has(fold(words[head]?.text ?? '')) && /^(?:of|for)$/.test(words[head - 1]?.text ?? '') && isHead(words[head - 2]?.text ?? '')) head -= 2;
    // *President-elect*
    if (/^(?:elect|designate)$/.test(words[head]?.text ?? '') && words[head - 1]?.text === '-') head -= 2;
    const noun = words[head];
    if (!noun || !isHead(noun.text) || isPlural(fold(noun.text)) || vessels.has(words[head - 1]?.text ?? '')) continue;
    let first = head;
    while (first > 0 && precedes(words, first - 1, head) && !isSecondTitle(words, first - 1) && !isVerb(clause, words[first - 1]!.from)) first--;
    // *an attempt to assassinate President @p*
    if (words[first - 1]?.text === 'to' && /^\p{Ll}+$/u.test(words[first]!.text) && first < head && !isTitleWord(words[first]!.text)) first++;
    // *Head of state General*: what goes before belongs to another noun.
    if (/^(?:of|for|in)$/.test(words[first - 1]?.text ?? '') && head === words.length - 1) first = head;
    // *At the @o General @p*: where, and who.
    if (words[first]?.text.startsWith('@o') && first < head && /^(?:at|in|inside|outside|into|near)$/.test(words[words[first - 1]?.text === 'the' ? first - 2 : first - 1]?.text ?? '')) first++;
    while (first < head && /^(?:and|-)$/.test(words[first]!.text)) first++;
    // *The 36-year-old champion*: how old he was then.
    if (/^old$/.test(words[first]!.text) && first < head) first++;
    if (words[first]!.text === 'year' && words[first + 1]?.text === '-' && words[first + 2]?.text === 'old' && first + 2 < head) first += 3;
    // A sentence begins with a capital that says nothing.
    while (first < head && words[first]!.from === 1 && /^\p{Lu}\p{Ll}+$/u.test(words[first]!.text) && !isTitleModifier(words[first]!.text.toLowerCase())) first++;
    // *Jammu and Kashmir governor*
    if (words[first - 1]?.text === 'and' && [first, first - 2].every((n) => words[n] && isPlace(fold(words[n].text)))) {
      first -= 2;
      while (first > 0 && precedes(words, first - 1, head)) first--;
    }
    // *Commerce and industry chief*
    if (words[first - 1]?.text === 'and' && portfolios.has(fold(words[first - 2]?.text ?? '')) && portfolios.has(fold(words[first]!.text))) {
      first -= 2;
      while (first > 0 && precedes(words, first - 1, head)) first--;
    }
    if (words[first]!.text === 'Secretary' && /^[Uu]nder$/.test(words[first - 1]?.text ?? '')) first--;
    // *His secretary*: whose it is stands elsewhere.
    if (/^(?:his|her|their|my|our)$/i.test(words[first - 1]?.text ?? '')) continue;
    const text = notation.slice(words[first]!.from, end);
    if (relative.has(fold(text))) continue;
    const then = words[first - 1]?.text === 'then' || /^(?:then|ex|former) -$/i.test(`${words[first - 2]?.text} ${words[first - 1]?.text}`);
    const who = mentionOf(notation.slice(match.at + 1, match.end - 1));
    yield role(who, words[first]!.from, end, text, then ? 'former' : undefined);
    yield* joinedTitle(clause, words.slice(0, first), who, isSecondTitle(words, first - 1));
  }
}

/** *Sworn in as governor of the Honorable @p*: what stands before *of* is not his. */
function withoutHonorific(words: readonly Word[]): readonly Word[] {
  const [link, article, last] = words.slice(-3);
  return article?.text === 'the' && honorifics.has(fold(last?.text ?? '')) && /^(?:of|for|to|by)$/.test(link?.text ?? '') ? [] : words;
}

/** *Party chairman* of *party chairman President @p*. */
function isSecondTitle(words: readonly Word[], at: number): boolean {
  const [before, behind] = [words[at]?.text ?? '', words[at + 1]?.text ?? ''];
  return /^\p{Ll}/u.test(before) && isHead(before) && !/^(?:deputy|vice|assistant|associate|acting|chief|general|junior|senior|staff|student|fellow|incumbent|opposition|author)$/.test(before) && titles.has(fold(behind)) && /^\p{Lu}/u.test(behind);
}

/** *Singer and songwriter @p*: what stands before *and*, or before another title. Two offices may be two persons: *the king and Queen @p*. */
function* joinedTitle(clause: Clause, words: readonly Word[], who: number, beside: boolean): Generator<Statement> {
  const head = words.length - (beside ? 1 : 2);
  const noun = words[head]?.text ?? '';
  if (beside) {
    if (!isHead(noun) || isPlural(noun)) return;
  } else if (words[head + 1]?.text !== 'and' || !(/^\p{Ll}/u.test(noun) || words[head]?.from === 1) || !isHead(noun) || isPlural(noun) || offices.has(fold(noun))) return;
  let first = head;
  while (first > 0 && precedes(words, first - 1, head) && !isVerb(clause, words[first - 1]!.from)) first--;
  while (first < head && (words[first]!.text === '-' || (words[first]!.from === 1 && !isTitleModifier(words[first]!.text.toLowerCase())))) first++;
  if (!beside && /^(?:between|both|his|her|their|and)$/i.test(words[first - 1]?.text ?? '')) return;
  const [from, to] = [words[first]!.from, words[head]!.from + noun.length];
  yield role(who, from, to, clause.notation.slice(from, to));
}

const offices = new Set('president premier minister king queen prince princess governor mayor chancellor senator general colonel captain commander judge pope emperor sultan emir secretary speaker chairman chief head leader director manager'.split(' '));

const vessels = new Set(['MV', 'MS', 'SS', 'HMS', 'USS', 'RMS', 'RV', 'MT']);

/** *To press President @p*. */
function isVerb({ parsed, wordAt }: Clause, at: number): boolean {
  const word = wordAt(at);
  const part = partAt(parsed, word);
  return (part?.is === 'verb' && !titleModifiers.has(fold(parsed.words[word]!.written))) || parsed.tags[word] === 'PRON';
}

/** What somebody is to another, who is not named. */
export const relative = new Set(['predecessor', 'successor', 'deputy', 'aide', 'secretary', 'assistant', 'adviser', 'advisor', 'lawyer', 'driver', 'bodyguard', 'patron', 'fellow', 'boss']);

function isHead(written: string): boolean {
  return isRoleNoun(fold(written));
}

function isTail(written: string): boolean {
  return portfolios.has(fold(written)) || written === 'and' || written === 'the' || /^\p{Lu}/u.test(written) || /^@[fos]/.test(written);
}

function precedes(words: readonly Word[], at: number, head: number): boolean {
  const { text } = words[at]!;
  // Another word in small letters before a capital belongs to what the sentence says: *pays service Affairs Minister*.
  if (/^\p{Ll}+$/u.test(text) && !isTitleWord(text) && !portfolios.has(fold(text)) && words.slice(at + 1, head + 1).some((word) => /^(?:\p{Lu}|@)/u.test(word.text))) return false;
  // *in Northland member of the council*
  if (text.startsWith('@s') && words[at + 1]?.text === 'member') return false;
  if (text === "'s") return at > 0 && /^@[fos]/.test(words[at - 1]!.text);
  if (words[at + 1]?.text === "'s") return /^@[fos]/.test(text);
  if (at + 1 < words.length && words[at + 1]!.text === '-') return /^\p{L}+$/u.test(text) || text.startsWith('@');
  return isTitleModifier(text) || isHead(text);
}

interface Word {
  readonly text: string;
  readonly from: number;
}

/** The words before a name that tell an office, without *Dr*. */
function titleWords(notation: string, at: number): readonly Word[] {
  const words = wordsBefore(notation, at);
  let count = words.length;
  while (count > 1 && /^(?:Dr|Mr|Mrs|Ms|Miss|Sir|Don|Engr|Hon|Sayyed|Sayyid|Sheikh|Hajji?)$/.test(words[count - 1]!.text) && isHead(words[count - 2]!.text)) count--;
  return words.slice(0, count);
}

/** The words before a place, back to a sign. */
function wordsBefore(notation: string, at: number): readonly Word[] {
  const words: Word[] = [];
  for (let end = at - 1; end > 0 && words.length < 14;) {
    const start = notation.lastIndexOf(' ', end - 1) + 1;
    const text = notation.slice(start, end);
    if (isSign(text)) break;
    words.unshift({ text, from: start });
    end = start - 1;
  }
  return words;
}

const nameOfPerson = new RegExp(` ${person} `, 'dg');
