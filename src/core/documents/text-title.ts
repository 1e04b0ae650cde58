import { savedWords, stampWords, startsWithWord, withoutWords } from './stamp-words';
import type { Line } from './text-line';

/** The line that is the headline, of those above the body. */
export function chooseTitle(top: readonly Line[], body: Line | undefined, path: string): Line | undefined {
  const slug = simplify(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, ''));
  const candidates = top.filter((line) => line.role === 'short' && line.words.length >= 2);
  let best: Line | undefined;
  let bestScore = 0.5;
  candidates.forEach((line, index) => {
    const next = top[top.indexOf(line) + 1];
    const count = wordCount(line.words);
    let score = index === 0 ? 2 : 1 / index;
    if (count >= 5) score += 1;
    else if (count <= 2) score -= 1;
    // Between the title and the by-line may stand what the article says in one sentence.
    const longer = candidates.slice(0, index).some(({ words }) => wordCount(words) > (count <= 3 ? count : Math.max(count, 5)) && !isMenu(words) && !isOutletName(words));
    // A name between the title and the stamp.
    if ((next?.role === 'date' || next?.role === 'byline') && !isIssue(next.words) && (index === 0 || (count <= 14 && !(longer && count <= 5)))) score += 2;
    if (line === candidates.at(-1) && body !== undefined) score += 0.75;
    // A kicker over the title: `Exclusive report` and, right under it, the title.
    const above = candidates[index - 1];
    if (index === 1 && !line.blankBefore && above !== undefined && wordCount(above.words) <= 5 && count > 5 && count <= 14 && line === top.at(-1) && body !== undefined) score += 0.5;
    if (/(?:[;,]|(?<!\.)\.)$/.test(line.words)) score -= 1;
    if (isMenu(line.words) || (candidates.length > 1 && isNoHeadline(line.words))) score -= 4;
    // `Courier - Politics Monday, 3.5.2031`
    if (index === 0 && candidates.length > 1 && count <= 7 && endsInWeekdayAndDate(line.words)) score -= 2;
    // The outlet's name over its date, and the headline below.
    if (count <= 4 && isOutletName(line.words) && candidates.length > 1) score -= 2;
    const start = simplify(line.words).slice(0, 24);
    if (start.length >= 12 && slug.includes(start)) score += 3;
    if (score > bestScore) {
      best = line;
      bestScore = score;
    }
  });
  return best && wholeTitle(best, top);
}

function endsInWeekdayAndDate(words: string): boolean {
  const weekday = /(\p{L}{4,}),? [^,]{4,20}\d{4}$/u.exec(words)?.[1];
  return weekday !== undefined && /\d/.test(words) && !/\p{L}/u.test(withoutWords(weekday, stampWords));
}

/** Words; in scripts that set no blanks between them, two letters for one. */
export function wordCount(words: string): number {
  const letters = words.match(/[\u3040-\u30ff\u3400-\u9fff]/g)?.length ?? 0;
  return letters === 0 ? words.split(' ').length : Math.ceil(letters / 2) + words.replace(/[\u3040-\u30ff\u3400-\u9fff]+/g, ' ').split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A day without its year or of no known order, the number of an issue, when a page was saved, `Distr.: General`. */
function isNoHeadline(words: string): boolean {
  return /^\p{L}{3,9}\.? \d{1,2},?(?: at)? \d{1,2}:\d{2}/u.test(words) || /^\d{1,2}\.? \p{L}{3,12}\.?,? \d{1,2}[:.]\d{2}$/u.test(words)
    || /^\d{1,4}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)\s*(?:[|•·,–—-]|$|\d)/.test(words)
    || /^[^:]{2,40},\s*(?:no|nr|nº|n°|num)\.?\s*\d+$/iu.test(words) || isIssue(words)
    || /^(?:text of|excerpts? from) (?:report|commentary|article|interview|speech|statement)\b|^(?:the )?wayback machine\b/i.test(words)
    || /^\p{Lu}\p{L}+ (?:n°|nº|no\.|nr\.?|№)\s*\d[\d/-]*$/iu.test(words)
    || (/(?:19|20)\d{2}/.test(words) && startsWithWord(words, savedWords))
    || /^\p{Lu}\p{Ll}{2,12}\.?: \p{Lu}\p{Ll}+$/u.test(words);
}

/** `Vol. 12, No. 3 (September 2031), pp. 211-230` */
export function isIssue(words: string): boolean {
  return words.length <= 90 && /^(?:vol(?:ume)?|issue|no|nr|nº|n°|heft|jahrgang|numéro|número|tome|tomo|band|bd|№)\.?\s*\d+\b/iu.test(words);
}

/** A title that was broken into lines: one goes on with a small letter right below the other. */
function wholeTitle(title: Line, top: readonly Line[]): Line {
  const isRest = (line: Line | undefined): boolean => line?.role === 'short' && !line.blankBefore && /^\p{Ll}/u.test(line.words);
  let first = top.indexOf(title);
  while (first > 0 && isRest(top[first]) && top[first - 1]?.role === 'short') first--;
  let last = top.indexOf(title);
  while (isRest(top[last + 1]) && !/[.!?:]$/.test(top[last]?.words ?? '')) last++;
  if (first === last) return title;
  const lines = top.slice(first, last + 1);
  return { ...title, start: lines[0]?.start ?? title.start, end: lines.at(-1)?.end ?? title.end, words: lines.map(({ words }) => words).join(' ') };
}

/** Capitalised words, one of which newspapers and agencies are called by. */
export function isOutletName(words: string): boolean {
  return /\b(?:news|times|post|herald|wire|agency|press|daily|weekly|journal|tribune|gazette|observer|courier|chronicle|review|monitor|magazine|radio|television)\b/i.test(words)
    && words.replace(/\s*\([^()]*\)$/, '').split(' ').every((word) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(word));
}

/** Labels of web pages that a saved article often begins with. */
function isMenu(words: string): boolean {
  return /^(home|menu|search|share|subscribe|sign (in|up)|log ?in|register|advertise(ment|ments)?|related|read (more|also|next)|most (read|popular|viewed)|popular|trending|top \d+|top stories|latest( news)?|breaking news|news|world|politics|opinion|analysis|follow us|contact( us)?|about( us)?|skip to .*|domain registration|cookies?.*|privacy.*|newsletter|print|e-?mail|comments?|photo|video|listen|image|tags?)\b/iu.test(words)
    && words.split(' ').length <= 5
    || /^(?:image (?:source|caption)|photo by|file photo|credit:)/i.test(words)
    || /^(?:for immediate release|(?:press|media|news) (?:release|statement)|this (?:article|story) is more than .{3,20} old)[.:]?$/i.test(words);
}

function simplify(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
