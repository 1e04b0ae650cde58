import type { Span } from '../../base/span';
import { readDate } from './dates';
import { authorOf, dateAlone, dateOnByline, endDate, isDateline, isStampLabel, stampAmongParts, stampBeforeName, stampBehindName, stampWithAuthor, stampWithHour, stampWithRubric } from './text-stamps';
import type { Find } from './text-stamps';
import { isIssue, isOutletName, wordCount } from './text-title';

/** A line of the top of an article that is not blank. */
export interface Line extends Span {
  readonly words: string;
  readonly role: 'date' | 'byline' | 'key' | 'url' | 'short' | 'body';
  readonly blankBefore: boolean;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly author?: string | undefined;
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly url?: string;
  /** Where it leads. */
  readonly target?: string | undefined;
}

/** What one line of the top of an article is: a stamp, a by-line, `Key: value`, an address, a short line, or one of the body. Undefined: nothing that can be read. */
export function classify(words: string, whole: string, cut: boolean, blankBefore: boolean, later: boolean, span: Span, find: Find): Line | undefined {
  // A line of Markdown that is nothing but a link.
  const base = { ...span, words, blankBefore, target: /^[>*_\s-]*(?:source:\s*)?\[[^\]]{1,300}\]\((https?:\/\/[^\s)]{4,})\)[*_\s]*$/i.exec(whole)?.[1] };
  if (cut) return { ...base, role: 'body' };
  const keyed = /^(title|headline|subject|date|published|publication date|updated|last updated|author|authors|author\(s\)|byline|published by|stable url|accessed|source|outlet|publication|publisher|newspaper|url|link|web)\s*:\s+(\S.{0,300})$/i.exec(whole);
  if (keyed) return { ...base, role: 'key', key: keyed[1], value: keyed[2]?.trim(), ...(/^(?:date|published|publication date|updated|last updated)$/i.test(keyed[1] ?? '') ? dateAlone(keyed[0], find) : /^(?:source|outlet|publication|publisher|newspaper)$/i.test(keyed[1] ?? '') ? endDate(keyed[2] ?? '', find) ?? stampAmongParts(words, find) : undefined) };
  if (isStampLabel(words)) return { ...base, role: 'date' };
  const archived = /^[^.:/]{0,40}[-–—:|]\s*https?:\/\/web\.archive\.org\/web\/\d+\w*\/(https?:\/\/\S+)$/i.exec(whole)?.[1];
  if (archived !== undefined) return { ...base, role: 'url', url: archived };
  const url = /^<?(https?:\/\/[^\s<>]{4,})>?(?:\s+\d+\/\d+)?$/i.exec(whole)?.[1];
  if (url !== undefined) return { ...base, role: 'url', url };
  if (!/[\p{L}\p{N}]/u.test(words)) return base.target === undefined ? undefined : { ...base, role: 'url' };
  const author = authorOf(words);
  if (author !== undefined) return { ...base, role: 'byline', author, ...(endDate(words, find) ?? dateOnByline(words, find)) };
  const stampOnly = withoutCounts(words);
  const date = dateAlone(stampOnly, find);
  if (date !== undefined) return { ...base, role: 'date', ...date };
  const counted = stampOnly === words ? undefined : endDate(stampOnly, find);
  if (counted !== undefined) return { ...base, role: 'byline', ...counted };
  // A channel and the hour of its message.
  const message = /^.{1,60}, \[([^[\]]{8,40})\]:?$/u.exec(words)?.[1];
  const sent = message === undefined ? undefined : dateAlone(message, find);
  if (sent !== undefined) return { ...base, role: 'byline', ...sent };
  if (isIssue(words)) return { ...base, role: 'byline', date: find(words)[0]?.date ?? readDate(/\p{Lu}\p{Ll}{2,}\.?,? (?:19|20)\d{2}/u.exec(words)?.[0] ?? '') };
  const stamp = stampWithAuthor(words, find) ?? stampBehindName(words, find) ?? stampWithRubric(words, find) ?? (later || isOutletName(words.split(/\s+[|•·–—-]+\s+/)[0] ?? '') ? stampBeforeName(words, find) ?? stampAmongParts(words, find) ?? stampWithHour(words, find) : undefined);
  if (stamp !== undefined) return { ...base, role: 'byline', ...stamp };
  const sentence = /[.!?…。！？؟۔।]["'”’»」』)\]]*$/.test(words);
  const count = wordCount(words);
  if (isDateline(words) || words.length > 220 || count > 50 || (sentence && (words.length > 90 || count > 18 || (later && count > 6)))) return { ...base, role: 'body' };
  return { ...base, role: 'short' };
}

/** A stamp without what stands behind it: the newspaper's page, how many words the article has, how many comments. */
function withoutCounts(words: string): string {
  return words.length > 120 ? words : words.replace(hijri, ' ').replace(/(?<=\p{Nd}{4})\s*(?:مـ|م)(?=\s|$)|رقم العدد\s*\[?\s*\p{Nd}+\s*\]?/gu, ' ').replace(/[\s;,|]+(?:page|seite|página|pagina|pág|pag|side|sida|стр|p)s?\.?\s?\p{Lu}{0,2}-?\d{1,4}$/iu, '')
    .replace(/\s[\d.,]{2,7} (?:words|mots|palabras|palavras|parole|wörter|woorden|ord|sanaa|słów|slov|слов|слів)$/iu, '').replace(/(?<=\b(?:19|20)\d{2}) \d{1,4} \p{Ll}{4,}$/u, '');
}

/** The day in the Islamic calendar, which newspapers print beside the other. */
const hijri = /\p{Nd}{1,2}\s+(?:شهر\s+)?(?:محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو|ذي)\s*(?:ال\p{L}+\s+)?\p{Nd}{4}\s*(?:هـ|ه)?/gu;
