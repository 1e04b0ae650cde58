import { findDates, readDate, stampOf } from './dates';
import type { FoundDate } from './dates';
import { hasWord, publishedWords, stampWords, updatedWords, withoutWords } from './stamp-words';

/** Finds dates as this document writes them. */
export type Find = (words: string) => readonly FoundDate[];

/** The dates of a line that consists of nothing but dates and what sites put beside them; none of them where nobody can tell the day. */
export function dateAlone(words: string, find: Find): Dates | undefined {
  if (words.length > longestStamp) return undefined;
  const found = find(words);
  if (/^(?:19|20)\d{6}$/.test(words)) return withDate(readDate(words));
  // `March 2031`, as reports and magazines are dated.
  if (found.length === 0 && /^\p{Lu}\p{L}+,? \d{4}$/u.test(words)) return withDate(readDate(words));
  // `Updated 06/04/2031`: a stamp all the same, of a day that nobody can tell.
  if (found.length === 0) return isUnreadable(words) && !/\p{L}/u.test(withoutWords(words, stampWords, publishedWords, updatedWords)) ? {} : undefined;
  // A period, or a stamp beside one of a day that nobody can tell.
  if (found.length === 2 && isPeriod(words, found)) return /\p{L}/u.test(withoutWords(withoutDates(words, found), stampWords)) ? undefined : {};
  // An agency's letters in front of its stamp: `AFP Sunday 6 Apr 2014`.
  const rest = withoutDates(words, found).replace(/^\p{Lu}{2,6}(?=\s*$)/u, '');
  if (/\p{L}/u.test(withoutWords(rest, stampWords, publishedWords, updatedWords))) return undefined;
  // `Published 03/05/2031 Updated 05/05/2031`: the second one alone can be read.
  return isUnreadable(rest) ? {} : datesOf(words, found);
}

/** Whether a line is nothing but what stands over a date: `Published`, `Last updated:`. */
export function isStampLabel(words: string): boolean {
  return words.length <= 30 && !/\p{N}/u.test(words) && (hasWord(words, publishedWords) || hasWord(words, updatedWords)) && !/\p{L}/u.test(withoutWords(words, stampWords, publishedWords, updatedWords));
}

function withoutDates(words: string, found: readonly FoundDate[]): string {
  let rest = '';
  let done = 0;
  for (const { start, end } of found) {
    rest += words.slice(done, start);
    done = end;
  }
  return `${rest} ${words.slice(done)}`;
}

/** A line of nothing but dates and what goes with them is not longer. */
const longestStamp = 160;

export interface Dates {
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
}

/** A day in figures behind a word. */
function isUnreadable(words: string): boolean {
  const figures = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1(?:\d{2}){1,2}(?!\d)/.exec(words);
  return figures !== null && /\p{L}/u.test(words.slice(0, figures.index));
}

/** From one day to another. */
function isPeriod(words: string, found: readonly FoundDate[]): boolean {
  return found.some(({ end }, index) => /^\s*(?:[–—-]|to|until)\s*$/.test(words.slice(end, found[index + 1]?.start ?? end)));
}

function withDate(date: string | undefined): Dates | undefined {
  return date === undefined ? undefined : { date };
}

function datesOf(words: string, found: readonly FoundDate[]): Dates {
  const { date, updated } = stampOf(words, found);
  return { ...(date && { date: date.date }), ...(updated && { updated: updated.date }) };
}

/** `Posted on April 4 2017 by Kessa Lorrin` */
export function stampWithAuthor(words: string, find: Find): (Dates & { author?: string }) | undefined {
  const parts = /^(.{4,80}?)[\s,|•·–—-]+(?:by|par|por|von|di|door|av|af|od|от|від)[:\s]+(\p{Lu}.{1,120})$/iu.exec(words);
  const date = parts === null ? undefined : dateAlone(parts[1] ?? '', find);
  const author = bylineName(parts?.[2] ?? '');
  return date === undefined || (author === undefined && (parts?.[2] ?? '').length > 60) ? undefined : { ...date, ...(author === undefined ? {} : { author }) };
}

/** `Kessa Lorrin | Apr. 4, 2017, 3:17 PM | 1,209`, `The Hill Post | 04.05.2017 at 13:36 • Updated 05.05.2017`: what stands behind the time is the page's. */
export function stampBehindName(words: string, find: Find): Dates | undefined {
  const name = words.length > 2 * longestStamp ? undefined : /^\p{Lu}[^|•·.!?]{2,50}?\s*[|•·]\s*/u.exec(words)?.[0];
  const found = name === undefined ? [] : find(words);
  if (name === undefined || found[0] === undefined || /\p{L}/u.test(withoutWords(words.slice(name.length, found[0].start), stampWords, publishedWords, updatedWords))) return undefined;
  return /\d{1,2}\s?[:h]\s?\d{2}/.test(words.slice(found[0].start, found[0].end + 20)) ? datesOf(words, found) : undefined;
}

/** `May 3, 2031 / 9:14 AM EDT / Northern Wire`, `3 May 2031, Tarsk`: what stands behind the stamp is short, and a name. */
export function stampBeforeName(words: string, find: Find): Dates | undefined {
  const found = words.length > 100 ? [] : find(words);
  const last = found.at(-1);
  if (last === undefined || /\p{L}/u.test(withoutWords(words.slice(0, found[0]?.start), stampWords, publishedWords, updatedWords))) return undefined;
  const name = /^[^\p{L}]*?\s*[,|•·/–—-]\s*(\p{Lu}[\p{L}\p{M}.'’&-]*(?:[ /,]+(?:\p{Lu}[\p{L}\p{M}.'’&-]*|of|the|and|de|di|du|la)){0,4})$/u.exec(words.slice(last.end).replace(/\b(?:am|pm|[ap]\.m\.|[A-Z]{2,4}T|GMT|UTC|IST)(?=[\s,|/]|$)/gi, ''))?.[1];
  return name === undefined || isPeriod(words, found) ? undefined : datesOf(words, found);
}

/** `2031-05-03 13:22 来源：海岸网`: a day and its hour in front, whatever follows on a short line. */
export function stampWithHour(words: string, find: Find): Dates | undefined {
  const found = words.length > 90 ? [] : find(words);
  const date = found[0];
  if (date === undefined || /\p{L}/u.test(withoutWords(words.slice(0, date.start), stampWords, publishedWords, updatedWords))) return undefined;
  return /^[\s,|•·–—-]*(?:\p{L}{1,5}\s+)?\d{1,2}[:.h]\d{2}(?!\d)/u.test(words.slice(date.end)) || /\d:\d{2}/.test(words.slice(date.start, date.end)) ? datesOf(words, found) : undefined;
}

/** `Odo Kell / 3 May 2031 / World`: short parts between bars, one of which is a stamp. */
export function stampAmongParts(words: string, find: Find): Dates | undefined {
  const parts = words.length > longestStamp ? [] : words.split(/\s*[|•·]\s*|\s+[/–—-]+\s+/u).filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => part.split(' ').length > 6)) return undefined;
  const read = parts.map((part) => dateAlone(part, find));
  const stamps = read.flatMap((dates) => dates ?? []).filter(({ date, updated }) => date !== undefined || updated !== undefined);
  const others = parts.filter((_, n) => read[n] === undefined);
  return stamps.length > 0 && others.every((part) => find(part).length === 0) ? { date: stamps.find(({ date }) => date !== undefined)?.date, updated: stamps.find(({ updated }) => updated !== undefined)?.updated } : undefined;
}

/** `April 4th, 2017 in World`: the rubric, as weblogs name it. */
export function stampWithRubric(words: string, find: Find): Dates | undefined {
  const date = words.length > 80 ? undefined : /^(.*?\d{4})\s+in\s+\p{Lu}[^.!?:]*$/u.exec(words)?.[1];
  return date === undefined ? undefined : dateAlone(date, find);
}

/** `By Kessa Lorrin on April 4, 2017 at 9:30a @kessalorrin 12 comments` */
export function dateOnByline(words: string, find: Find): Dates | undefined {
  const found = words.length > longestStamp ? [] : find(words);
  const before = words.slice(0, found[0]?.start);
  // Between the name and the date stands what belongs to the one or the other.
  const names = !/(?<![\p{L}'’-])\p{Ll}{3,}/u.test(withoutWords(before, stampWords, publishedWords, updatedWords).length < before.length ? before.replace(/(?<![\p{L}'’-])(?:by|and|von|par|por|di|door|av|af|der|den|on|at|the|of)(?!\p{L})/giu, '') : before);
  return found[0] !== undefined && (names || /(?:\bon|[,|•·–—-])\s*(?:\p{L}+day,?\s*)?$/iu.test(before)) ? datesOf(words, found) : undefined;
}

/** A date at the end of a short line, behind a comma, bar, dash or "published": `The Coast Herald, 14 March 2031`. */
export function endDate(words: string, find: Find): Dates | undefined {
  const all = find(words);
  const last = all.at(-1);
  if (last === undefined || /\p{L}/u.test(withoutWords(words.slice(last.end).replace(/\b\p{L}{1,3}\b/gu, ''), stampWords, publishedWords, updatedWords))) return undefined;
  const stamped = ({ start }: FoundDate): boolean => {
    const before = words.slice(0, start);
    // Nothing in a sentence has the time of day behind its date.
    if (/\d{1,2}[:.]\d{2}/.test(words.slice(start))) return true;
    if (/(?:^|\s)[|/•·]\s[^|/•·]*\s$/.test(before) && words.length <= 90) return true;
    if (/^(?:(?:press|news|media) )?(?:release|statement|briefing|advisory|article|speech|remarks|interview|feature|analysis|commentary|report|blog ?post|op-ed|story|update) $/i.test(before)) return true;
    return /[,|•·:;()[\]–—-]\s*(?:(?:on|le|el|il|den|am|em|dnia)\s+)?(?:\p{L}+day,?\s*)?$/iu.test(before) || hasWord(before.slice(-30), publishedWords) || hasWord(before.slice(-30), updatedWords)
      // `Kessa Lorrin May 3, 2031`
      || (/^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]*){0,2} $/u.test(before) && !/^(?:Since|Until|After|Before|In|On|From|By|To|For|At|Was|Is|The|This|Of)\b/.test(before))
      || (/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(words.slice(start)) && !/(?:^|\s)\p{Ll}+\s*$/u.test(before));
  };
  const { date, updated } = stampOf(words, all);
  const shown = date ?? updated;
  return shown !== undefined && stamped(shown) ? datesOf(words, all) : undefined;
}

/** The name of a by-line: `By Kessa Lorrin`, `Von Kessa Lorrin`, `Автор: Kessa Lorrin`. */
export function authorOf(words: string): string | undefined {
  const english = /^(?:(?:interview|text|words|story|written|reported|posted)\s+)?by[:\s]+(\p{Lu}.{1,120})$/iu.exec(words)?.[1];
  if (english !== undefined) return bylineName(english);
  const other = /^(?:von|par|por|di|door|av|af|autor|autora|auteur|autore|автор|text|texto)(?::\s*|\s+)(\p{Lu}.{3,60})$/iu.exec(words)?.[1];
  const name = other === undefined ? undefined : bylineName(other);
  if (name !== undefined && /^\p{Lu}\S+(?: \S+){1,3}$/u.test(name)) return name;
  return /^(?:بقلم|كتب|作者|記者|记者|文)\s*[:：/／]?\s*(\S.{1,40})$/u.exec(words)?.[1]?.trim();
}

function bylineName(rest: string): string | undefined {
  const name = rest.split(/\s*[|•·(–—]|,| - |\s+on\s+(?=\p{L}{3,9}\.?\s\d|\d)|\s+(?=\d)|\s+(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u)[0]?.trim() ?? '';
  const words = name.split(/\s+/);
  const good = words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|al-?|el-?|bin|ibn|de|da|di|du|la|le|van|von|der|den|[\p{L}]{1,3}[-'’]\p{Lu}[\p{L}'’-]*)$/u.test(word));
  return good && words.length <= 8 && name.length > 1 ? name : undefined;
}

/** `CITY, 14 March 2031 (Outlet) —`, `CITY (Outlet) -`, `Outlet, City –`: the head of a first paragraph, before its dash. */
export function isDateline(words: string): boolean {
  return datelineHead(words) !== undefined && words.length > 60;
}

export function datelineHead(words: string): string | undefined {
  const head = /^(\p{Lu}[^—–]{1,90}?)\s*(?:[—–]|--| -(?: |$)|- (?=\p{Lu})|:(?= \p{Lu}))/u.exec(words)?.[1];
  if (head === undefined) return undefined;
  const place = head.split(/[,(]/)[0] ?? '';
  const capitals = /^[\p{Lu}\p{M}\s.'’/-]+$/u.test(place);
  return capitals || /\([^()]+\)\s*$/.test(head) || findDates(head).length > 0 ? head : undefined;
}

/** Whether the dash behind a head such as `14 October 2029` leads to another date. */
export function opensPeriod(head: string, words: string, find: Find): boolean {
  const rest = words.slice(head.length, head.length + 60).replace(/^[\s—–-]+/, '');
  return find(rest)[0]?.start === 0 && find(head).length > 0;
}

/** `LONDON — Sept 3, 2021 — The minister ...`, `LONDON - 3 September 2021: The minister ...`: the date behind the place of a dateline. */
export function dateBehind(head: string, words: string, find: Find): FoundDate | undefined {
  const date = find(words.slice(0, head.length + 60))[0];
  return date !== undefined && /^[\s—–-]+$/.test(words.slice(head.length, date.start)) && /^\s*(?:[—–:-]|$)/.test(words.slice(date.end)) ? date : undefined;
}

/** A stamp that was saved within the first words: an agency or the buttons of a page, a weekday and the date, or a date before what pages put behind theirs. */
export function stampWithin(words: string, find: Find): string | undefined {
  const text = words.slice(0, 300);
  return find(text).find(({ start, end }) => {
    const before = text.slice(0, start);
    const agency = /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text.slice(start))
      && (/(?:^|\s)\p{Lu}{2,6}\s$/u.test(before) || /\b(?:print|share|tweet|e-?mail|page|comments?)\s$/i.test(before) || /(?<!(?:^|\s)(?:in|at|near|of|on|from|to|for|by|with|the|last|this|until|since)\s)\p{Lu}\p{Ll}+\s$/u.test(before));
    return agency || /^\)?\s*(?:\(updated\b|get short url\b)/i.test(text.slice(end));
  })?.date;
}

/**
 * The date of a dateline in another of its shapes: `3 May 2031, TARSK –`, `(Tarsk, 3 May 2031) –`, `NW - Tarsk - 3 May 2031 -`, `Tarsk, 3 May 2031. The minister`.
 * Nothing but names stands before it, and a sign behind it.
 */
export function dateAmongNames(words: string, find: Find): string | undefined {
  const found = find(words.slice(0, 120));
  const date = found[0];
  if (date === undefined || date.start > 60 || isPeriod(words, found.slice(0, 2))) return undefined;
  const before = words.slice(0, date.start);
  if (/©|copyright/i.test(before) || stampOf(words, [date]).date === undefined) return undefined;
  const names = /^[\s([<]*(?:\p{Lu}[\p{L}\p{M}.'’-]*[\s,;:/()\[\]–—-]+){0,6}$/u.test(before);
  const place = date.start > 3 || /^,\s*\p{Lu}{3}/u.test(words.slice(date.end));
  return names && place && /^[)\]]?\s*(?:\([^()]{2,40}\)\s*)?(?:[–—|:/]|-{1,2}\s|\.\s+(?:\p{Lu}|\/[^/]{2,20}\/)|,\s*\p{Lu}{3,}[\p{Lu}\s,.'’-]{0,40}\s*(?:[–—:]|-\s))/u.test(words.slice(date.end)) ? date.date : undefined;
}

/** `This article was first published on 3 May 2031.` */
export function dateInSentence(words: string, find: Find): string | undefined {
  if (words.length > 200 || !/^(?:(?:this|the)\s+(?:article|story|piece|report|post|text|column|essay|analysis|item|op-ed|interview)\b|(?:first|originally)\b).*\b(?:published|posted|appeared|ran)\b/i.test(words)) return undefined;
  return find(words)[0]?.date;
}

/** A date that opens the first paragraph as a stamp, not as part of a sentence: `Published 20 July 2031 Reports said ...`. */
export function dateInFront(words: string, title: string | undefined, find: Find): string | undefined {
  const skipped = title !== undefined && words.startsWith(title) ? title.length : 0;
  const text = words.slice(skipped, skipped + 100);
  const found = find(text)[0];
  if (found === undefined) return undefined;
  const before = text.slice(0, found.start).replace(/\b(published|posted|updated|last|modified|date|of|publication|on|at|\p{L}*day)\b/giu, '');
  const stamped = /\b(published|posted|updated|publication)\b/i.test(text.slice(0, found.start));
  if (/[\p{L}©]/u.test(before) || (!stamped && /\bon\b/i.test(text.slice(0, found.start)))) return undefined;
  if (stamped && /^\s*by\s+\p{Lu}/u.test(text.slice(found.end))) return found.date;
  return /^\s*(?:$|[\p{Lu}\d"'“‘(|•·—–:-])/u.test(text.slice(found.end)) ? found.date : undefined;
}
