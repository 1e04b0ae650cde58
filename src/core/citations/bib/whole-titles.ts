/** Titles of biblatex with what goes on behind them, in the order in which they are printed. */
const titles: readonly (readonly [title: string, subtitle: string, addon: string])[] = [
  ['title', 'subtitle', 'titleaddon'], ['booktitle', 'booksubtitle', 'booktitleaddon'], ['maintitle', 'mainsubtitle', 'maintitleaddon'],
  ['issuetitle', 'issuesubtitle', 'issuetitleaddon'], ['journaltitle', 'journalsubtitle', 'journaltitleaddon'],
];

/**
 * The fields of an entry with title, subtitle and addition as one title each: `Title: Subtitle. Addition`, so that all of it is given the case of sentences. In English the second part of
 * a compound in capitals (`High-Speed`), and a word behind an opening bracket or quotation mark, become small, as biblatex has it; what stands in braces stays.
 */
export function withWholeTitles(fields: Readonly<Record<string, string>>, isEnglish: boolean): Readonly<Record<string, string>> {
  const whole = { ...fields };
  for (const [title, subtitle, addon] of titles) {
    const main = fields[title];
    if (main === undefined) continue;
    const joined = [fields[subtitle], fields[addon]].reduce<string>((text, more, n) => (more === undefined || more.trim() === '' ? text : `${text}${separator(text, n === 0)}${more}`), main);
    delete whole[subtitle];
    delete whole[addon];
    whole[title] = isEnglish && title !== 'journaltitle' ? smallWithin(joined) : joined;
  }
  return whole;
}

function separator(text: string, isSubtitle: boolean): string {
  return /[.?!:]\}*\s*$/.test(text) ? ' ' : isSubtitle ? ': ' : '. ';
}

/** Outside of braces, and only letters that begin a word of small ones. */
function smallWithin(tex: string): string {
  let depth = 0;
  return tex.replace(/\\.|[{}]|(?:-|(?<=[\p{L}\p{N},;]\s)(?:``|[("“‘`]))\p{Lu}(?=\p{Ll})/gsu, (found) => {
    if (found === '{') depth++;
    else if (found === '}') depth--;
    else if (!found.startsWith('\\') && depth === 0) return found.toLowerCase();
    return found;
  });
}
