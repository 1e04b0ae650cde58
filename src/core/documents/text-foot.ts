import type { DateOrders } from './date-orders';
import { findDates } from './dates';
import type { Metadata } from './document';
import { described } from './metadata';
import { dateAlone, dateInSentence, endDate, stampAmongParts } from './text-stamps';
import type { Find } from './text-stamps';

/** Characters at the end of a text that are looked at. */
export const footLength = 1000;

/** The date that stands below an article, where its top has none: on one of its last two lines, as a stamp, behind its outlet or in a sentence of its own. */
export function describeFoot(text: string, orders: DateOrders): Metadata {
  const find: Find = (words) => findDates(words, orders);
  const lines = text.slice(-footLength).split(/[\r\n]+/).map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '' && !/©|\bcopyright\b|\ball rights reserved\b/i.test(line));
  if (lines.slice(-12).some(beginsOthers)) return {};
  for (const line of lines.slice(-2).reverse()) {
    const stamp = dateAlone(line, find) ?? stampAmongParts(line, find) ?? (line === lines.at(-1) && line.length <= 100 ? endDate(line.replace(/^[([](.*)[)\]]\.?$/, '$1'), find) : undefined);
    const date = stamp?.date ?? stamp?.updated ?? dateInSentence(line, find);
    if (date !== undefined) return described('text', { date, updated: stamp?.updated });
  }
  return {};
}

/** Whether other articles or what readers wrote begin below a line. */
export function beginsOthers(line: string): boolean {
  return line.length <= 60 && others.test(line) && !/[.!?]$/.test(line);
}

const others = new RegExp(`^(?:${[
  'related|see also|read (?:more|next|also)|more (?:from|on)|you (?:may|might) also like|recommended|leave a (?:reply|comment)|\\d+ (?:responses|thoughts|replies)',
  // Comments
  '(?:\\d+ )?(?:comments?|kommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|comentarii|kommentarer|kommentit|komentarze|komentáře|komentari|hozzászólások|комментарии|коментарі|коментари|σχόλια|yorumlar|komentar|تعليقات|التعليقات|نظرات|תגובות|评论|評論|コメント|댓글|bình luận|टिप्पणियाँ|মন্তব্য|ความคิดเห็น)',
  // Other articles
  'mehr zum thema|lesen sie auch|verwandte (?:artikel|nachrichten|themen)|(?:à )?lire aussi|sur le même sujet|articles liés|lea también|lee también|noticias relacionadas|leia (?:também|mais)|notícias relacionadas|leggi anche|articoli correlati|lees ook|meer over|läs (?:mer|också)|les også|læs også|lue myös|czytaj (?:także|też|również)|zobacz (?:także|też|również)|čtěte také|citește și|olvassa el|читайте также|читайте також|по теме|прочетете още|διαβάστε (?:επίσης|ακόμα)|ilgili haberler|اقرأ أيضا|اقرأ أيضاً|مطالب مرتبط|相关(?:新闻|阅读|报道)|関連記事|관련\\s?기사|baca juga|tin liên quan',
].join('|')})(?![\\p{L}-])`, 'iu');
