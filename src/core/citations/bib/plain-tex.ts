/**
 * A value of BibTeX for people, in one line: accents put together, the usual commands read, braces and other commands gone. For lists and comparison;
 * `cslOf` does it in full.
 */
export function plainTex(value: string): string {
  return value
    .replace(/\\href\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$2')
    .replace(/\\(["'`^~=.Hckruvbdt])\s*(?:\{\s*(\\[ij]|[A-Za-z])\s*\}|(\\[ij]\b|[A-Za-z]))/g, (whole, mark: string, braced?: string, bare?: string) => {
      // `\c` and the like are commands of one letter: before a letter they need a blank or a brace.
      if (/[A-Za-z]/.test(mark) && braced === undefined && !/^\\.\s/.test(whole)) return whole;
      const letter = (braced ?? bare ?? '').replace(/^\\/, '');
      return (letter + (marks[mark] ?? '')).normalize('NFC');
    })
    .replace(/\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])\s?(?:\{\})?/g, (_, name: string) => letters[name] ?? name)
    .replace(/\\([&%$#_])/g, '$1')
    // Braces to print are put by until those of TeX are gone.
    .replace(/\\(?:\{|textbraceleft(?:\{\}|(?![A-Za-z])\s?))/g, '\ue000')
    .replace(/\\(?:\}|textbraceright(?:\{\}|(?![A-Za-z])\s?))/g, '\ue001')
    .replace(/\\textbackslash(?:\{\}|(?![A-Za-z])\s?)/g, '\ue002')
    .replace(/\\textasciitilde(?:\{\}|(?![A-Za-z])\s?)/g, '\ue003')
    .replace(/\\textasciicircum(?:\{\}|(?![A-Za-z])\s?)/g, '^')
    .replace(/\\(?:textendash|ndash)(?![A-Za-z])\s?(?:\{\})?/g, '–')
    .replace(/\\(?:url|emph|text[a-z]+|mkbib[a-z]+|enquote\*?)\s*(?=\{)/g, '')
    .replace(/\\[A-Za-z]+\*?\s?|\\[^A-Za-z]/g, ' ')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/~/g, ' ')
    .replace(/[{}]/g, '')
    .replace(/[\ue000-\ue003]/g, (mark) => '{}\\~'[mark.charCodeAt(0) - 0xe000]!)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Combining marks of TeX's accents. */
const marks: Readonly<Record<string, string>> = {
  '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307', H: '\u030b', c: '\u0327', k: '\u0328', r: '\u030a', u: '\u0306', v: '\u030c',
  b: '\u0331', d: '\u0323', t: '\u0361',
};

const letters: Readonly<Record<string, string>> = { ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ' };
