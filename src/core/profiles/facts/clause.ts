import { placeOf } from '../../../base/rising';
import type { Span } from '../../../base/span';
import type { EntityKind } from '../../gazetteer/entity';
import type { Mention } from '../../mentions/mention';
import { tokenize } from '../../tokens/tokens';
import { parse, type Parse } from '../grammar/parse';
import type { Tagger } from '../grammar/tagger';

/**
 * A sentence in a notation that patterns read: words and signs with one blank between any two, a possessive ending and a
 * hyphen as words of their own, and each name as one word that tells its kind and its place in `mentions`: `@f0` a faction,
 * `@o1` an organization, `@p2` a person, `@s3` a state. *“Northland’s army chief, Omar Tesk,”* is
 * `“ @s0 's army chief , @p1 , ”`. Begins and ends with a blank.
 */
export interface Clause {
  readonly notation: string;
  /** The mentions of the sentence, in order. */
  readonly mentions: readonly Mention[];
  /** The characters of a mention. */
  nameOf(mention: number): string;
  /** The span of the document that a stretch of the notation stands for, blanks at its ends left out. */
  spanOf(from: number, to: number): Span;
  /** Whether a place of the notation stands within quotation marks. */
  quoted(at: number): boolean;
  /** Its phrases and verbs; a word of the notation is a word of it. */
  readonly parsed: Parse;
  /** Where words of the notation stand in it, `to` exclusive: the place of a stretch of words without the blank behind it. */
  placeOf(fromWord: number, toWord: number): { readonly from: number; readonly to: number };
  /** The word of the notation that stands at a place. */
  wordAt(at: number): number;
}

/** *Isn't*, *won't*. */
const contracted = /^(\p{L}{2,6})n['’]t$/u;
const contractedVerbs: ReadonlyMap<string, string> = new Map([['wo', 'will'], ['ca', 'can'], ['sha', 'shall']]);

/** @param prose of the whole document. @param mentions of the sentence, in order, not overlapping. */
export function clauseOf(prose: string, sentence: Span, mentions: readonly Mention[], tagger: Tagger): Clause {
  const words: (Span & { readonly written: string })[] = [];
  const tokens = tokenize(prose.slice(sentence.start, sentence.end));
  let done = sentence.start;
  /** What stands before the next word: a possessive ending, signs. */
  const between = (end: number): void => {
    const ending = words[words.length - 1]?.end === done ? (/^['’]\u2060+s(?![\p{L}\p{N}])/u.exec(prose.slice(done, done + 16)) ?? /^['’]s?(?![\p{L}\p{N}])/u.exec(prose.slice(done, Math.min(end, done + 3))))?.[0] ?? '' : '';
    if (ending !== '') words.push({ start: done, end: (done += ending.length), written: "'s" });
    for (; done < end; done++) {
      // A hyphen between blanks is a dash.
      const written = prose[done] === '-' && prose[done - 1] === ' ' && prose[done + 1] === ' ' ? '—' : signs.get(prose[done]!);
      // *Denn Heavy Industries Co., the largest*, *Dr. Tesk*: the stop belongs to the name.
      // *A Ph.D. candidate*
      if (written === '.' && words[words.length - 1]?.end === done && /^(?:Ph|M|B|J)$/.test(words[words.length - 1]!.written) && /\p{Lu}/u.test(prose[done + 1] ?? '')) continue;
      if (written === '.' && (prose[done + 1] === ',' || (prose[done + 1] === ' ' && words[words.length - 1]?.end === done && shortTitles.has(words[words.length - 1]!.written)))) continue;
      if (written !== undefined) words.push({ start: done, end: done + 1, written });
    }
  };
  const put = (start: number, end: number, written: string): void => {
    between(start);
    // The *s* of a possessive ending, apart from it.
    if (start < done) return;
    words.push({ start, end, written });
    done = end;
  };
  let k = 0;
  const wordsBefore = (limit: number): void => {
    for (; k < tokens.count; k++) {
      const start = sentence.start + tokens.starts[k]!;
      const end = sentence.start + tokens.ends[k]!;
      if (start >= limit) break;
      if (start < done || end > limit) continue;
      const written = prose.slice(start, end);
      const [, verb] = contracted.exec(written) ?? [];
      if (verb === undefined) put(start, end, written);
      else {
        put(start, end - 3, contractedVerbs.get(verb.toLowerCase()) ?? verb);
        put(end - 3, end, 'not');
      }
    }
  };
  mentions.forEach(({ start, end, kind }, n) => {
    wordsBefore(start);
    put(start, end, `@${letters[kind]}${n}`);
    // *Its chairman*: of the one whom it stands for.
    if (/^(?:its|his|her|their)$/i.test(prose.slice(start, end))) words.push({ start: end, end, written: "'s" });
  });
  wordsBefore(sentence.end);
  between(sentence.end);
  const places: number[] = [];
  const quotes = new Uint8Array(words.length);
  let notation = ' ';
  let inQuotes = false;
  words.forEach(({ written }, n) => {
    places.push(notation.length);
    notation += `${written} `;
    if (written === '“' || (written === '"' && !inQuotes)) inQuotes = true;
    else if (written === '”' || written === '"') inQuotes = false;
    quotes[n] = inQuotes ? 1 : 0;
  });
  const wordAt = (at: number): number => placeOf(places, at);
  let parsed: Parse | undefined;
  return {
    notation,
    mentions,
    get parsed() {
      parsed ??= parse(words.map(({ written, start, end }) => ({ written, ...(written.startsWith('@') && { read: readAs(written, prose.slice(start, end)) }) })), tagger);
      return parsed;
    },
    placeOf: (from, to) => ({ from: places[from]!, to: (places[to - 1] ?? 0) + (words[to - 1]?.written.length ?? 0) }),
    wordAt,
    nameOf: (n) => prose.slice(mentions[n]?.start, mentions[n]?.end),
    spanOf: (start, end) => {
      let first = Math.max(0, wordAt(start));
      while (first < words.length - 1 && places[first]! < start) first++;
      let last = wordAt(end - 1);
      if (last < first) last = first;
      return { start: words[first]?.start ?? sentence.start, end: words[last]?.end ?? sentence.start };
    },
    quoted: (at) => quotes[Math.max(0, wordAt(at))] === 1,
  };
}

/** A name of one word that every tagger knows, in the place of one that none does; a pronoun stands for itself. */
function readAs(slot: string, text: string): string {
  if (/^(?:He|She|It|They|His|Her|Its|Their)$/i.test(text)) return text;
  return slot[1] === 'p' ? 'Smith' : slot[1] === 's' ? 'France' : 'NATO';
}

const letters: Readonly<Record<EntityKind, string>> = { person: 'p', faction: 'f', organization: 'o', state: 's' };

/** Before a name, with a stop: *Dr. @p*. */
const shortTitles = new Set('Dr Mr Mrs Ms Prof Gen Col Maj Capt Lt Sgt Brig Adm Cmdr Sen Rep Gov Rev Hon Sec Amb Atty'.split(' '));

/** How signs between words are written; others are left out. */
const signs: ReadonlyMap<string, string> = new Map([
  ...[...',;:()"“”/?!'].map((sign) => [sign, sign] as const),
  ...[...'«„'].map((sign) => [sign, '“'] as const),
  ['»', '”'],
  ...[...'—–'].map((sign) => [sign, '—'] as const),
  ['-', '-'], ['.', '.'], ['…', '.'], ['[', '('], [']', ')'],
]);
