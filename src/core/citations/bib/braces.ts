/** The closing brace of each opening one that has one, by offset. A backslash before a brace changes nothing, as in BibTeX. */
export function closingBraces(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b) open.push(at);
    else if (code === 0x7d) {
      const start = open.pop();
      if (start !== undefined) closing.set(start, at);
    }
  }
  return closing;
}
