import type { Span } from '../../base/span';

/** In a text in LaTeX: commands whose argument is a key, a file or an address, mathematics and comments. Linear in its length. */
export function findTex(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = nextSign(text, 0); at < text.length; at = nextSign(text, at)) {
    const end = text[at] === '%' ? lineEnd(text, at) : texEnd(text, at, text.length);
    if (end === undefined) at += text[at] === '\\' ? 2 : 1;
    else {
      spans.push({ start: at, end });
      at = end;
    }
  }
  return spans;
}

/**
 * End of the command with a key (`\cite[p. 3]{key}`) or of the mathematics (`$x$`, `$$x$$`) that begins at `at`, or undefined when none
 * does. Dollars are told from sums of money as Pandoc tells them.
 */
export function texEnd(text: string, at: number, end: number): number | undefined {
  const head = text.slice(at, Math.min(end, at + 1000));
  if (head.startsWith('\\')) {
    const command = /^\\(?:[a-z]*cite[a-z]*\*?|nocite|(?:eq|auto|page|name|[cC])?ref|label|url|input|include|includegraphics|bibliography|bibliographystyle|usepackage|documentclass|begin|end)(?:\[[^\]\n]{0,300}\]){0,2}\{[^{}]{0,500}\}/i.exec(head);
    return command === null ? undefined : at + command[0].length;
  }
  if (head.startsWith('$$')) {
    const close = head.indexOf('$$', 2);
    return close === -1 ? undefined : at + close + 2;
  }
  const inner = /^\$(?=\S)((?:[^$\\\n]|\\.|\n(?!\s*\n)){1,500}?)(?<=\S)\$(?!\d)/.exec(head);
  return inner === null || (/^\d/.test(inner[1] ?? '') && /\s/.test(inner[1] ?? '')) ? undefined : at + inner[0].length;
}

const signs = /[\\$%]/g;

function nextSign(text: string, from: number): number {
  signs.lastIndex = from;
  return signs.exec(text)?.index ?? text.length;
}

function lineEnd(text: string, at: number): number {
  const found = /[\r\n]/.exec(text.slice(at, at + 2000));
  return found === null ? Math.min(text.length, at + 2000) : at + found.index;
}
