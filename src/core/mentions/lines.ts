/** A place in a text by its line and the code units before it on that line, both from 0: what editors and LSP use. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** A half-open stretch of a text by lines. */
export interface LineSpan {
  readonly start: LinePlace;
  readonly end: LinePlace;
}

/** Gives the lines of offsets into a text; fast when each is not before the last one. Lines end as in LSP: `\n`, `\r\n` or `\r`. */
export function linesOf(text: string): (offset: number) => LinePlace {
  let line = 0;
  let begin = 0;
  let at = 0;
  return (offset) => {
    if (offset < at) line = begin = at = 0;
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (code !== 10 && (code !== 13 || text.charCodeAt(at + 1) === 10)) continue;
      line++;
      begin = at + 1;
    }
    return { line, character: offset - begin };
  };
}
