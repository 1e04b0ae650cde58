/**
 * A value of BibTeX with what the library does not know written as it does: letters and quotation marks that are commands, signs between braces that accents
 * stand over nothing, mathematics without its commands and with its capitals, hidden sort keys (`\noop{…}`) gone.
 */
export function knownTex(value: string): string {
  if (!/[\\$]/.test(value)) return value;
  return value
    .replace(/\\\\|\\(AA|aa|glqq|grqq|glq|grq|flqq|frqq|flq|frq|dots|ldots|textellipsis)(?![A-Za-z])(?:\{\}|\s+)?/g, (whole, name?: string) => (name === undefined ? whole : letters[name]!))
    .replace(/\\~\{\s*\}/g, '\\textasciitilde{}').replace(/\\\^\{\s*\}/g, '\\textasciicircum{}')
    .replace(/\\noop\s*\{[^{}]*\}/g, '')
    .replace(/(?<!\\)\$(?!\$)((?:[^$\\]|\\[^])+)\$/g, (whole, formula: string) => {
      const plain = formula.replace(/\\(?:math(?:cal|rm|bf|it|bb|sf|tt|frak|scr)|text(?:rm|it|bf)?|operatorname|boldsymbol|bm|hat|bar|tilde|vec)\s*(?![A-Za-z])/g, '').replace(functions, '$1');
      return plain === formula && !/\p{Lu}/u.test(formula) ? whole : `{$${plain}$}`;
    });
}

const letters: Readonly<Record<string, string>> = {
  AA: 'Å', aa: 'å', glqq: '„', grqq: '“', glq: '‚', grq: '‘', flqq: '«', frqq: '»', flq: '‹', frq: '›', dots: '…', ldots: '…', textellipsis: '…',
};
const functions = /\\(log|ln|exp|sin|cos|tan|max|min|lim|sup|inf|det|dim|ker|gcd|arg|deg|Pr)(?![A-Za-z])/g;

/** Accents over a dotless i or j, as TeX wants them, are those over the letter; composed (NFC), without blanks around. */
export function composed(text: string): string {
  return text.replace(/[ıȷ](?=[\u0300-\u036f])/g, (letter) => (letter === 'ı' ? 'i' : 'j')).normalize('NFC').trim();
}
