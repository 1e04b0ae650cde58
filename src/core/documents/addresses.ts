import type { Span } from '../../base/span';

/** Web and e-mail addresses in a text. Linear in its length, whatever it holds. */
export function findAddresses(text: string): readonly Span[] {
  const spans: Span[] = [];
  // Most paragraphs end here: no colon without a blank behind it.
  const any = /:[^\s<>"“”]|www\./i.test(text);
  if (any) for (const match of text.matchAll(/(?:(?<![a-z0-9])(?:https?|ftp|file|mailto|command|vscode|tel|magnet|doi):|(?<![\w.])www\.)[^\s<>"“”]{2,}/gi)) {
    const length = addressLength(match[0]);
    if (length > 5 && (match[0].includes('/') || /^(?:www|mailto|command|tel|magnet|doi)/i.test(match[0]))) spans.push({ start: match.index, end: match.index + length });
  }
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = mailStart(text, at);
    const domain = /^[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,24}/i.exec(text.slice(at + 1, at + 200));
    if (domain && start < at) spans.push({ start, end: at + 1 + domain[0].length });
  }
  return spans;
}

function mailStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 64 && /[\w.+%-]/.test(text[start - 1] ?? '')) start--;
  return start;
}

/** Without the sentence's own punctuation behind the address; a closing bracket belongs to it when it opens in it. */
function addressLength(address: string): number {
  let length = address.length;
  const opened = address.includes('(');
  for (;;) {
    const last = address[length - 1] ?? '';
    if (/[.,;:!?'’‘*_|\]}]/.test(last)) length--;
    else if (last === ')' && !opened) length--;
    else return length;
  }
}
