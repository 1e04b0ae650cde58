/** Columns of a terminal where nothing else is known. */
export const defaultColumns = 80;

/**
 * Lines of at most `columns` columns, broken between words, each after `indent`; the first begins with `first` instead. A word
 * that is longer stands alone in its line, so that addresses and places stay whole. East Asian characters take two columns.
 */
export function wrap(text: string, columns: number, indent = '', first = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let used = widthOf(first);
  let empty = true;
  for (const word of wordsOf(text)) {
    const width = widthOf(word.trimEnd());
    if (!empty && used + width > columns) {
      lines.push(line.trimEnd());
      line = indent;
      used = widthOf(indent);
    }
    line += word;
    used += widthOf(word);
    empty = false;
  }
  return [...lines, line.trimEnd()];
}

/** Words with the space behind them; what is written without spaces breaks between any two characters. */
function wordsOf(text: string): readonly string[] {
  return text.match(new RegExp(`${wide.source}\\s*|(?:(?!${wide.source})\\S)+\\s*|\\s+`, 'gu')) ?? [];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/u;
