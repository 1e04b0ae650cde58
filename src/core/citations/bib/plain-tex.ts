import { knownTex } from './known-tex';

/**
 * A value of BibTeX for people, in one line: accents put together, the usual commands read, braces and other commands gone. For lists and comparison;
 * `cslOf` does it in full.
 */
export function plainTex(value: string): string {
  const spelled = withAccents(withAccents(knownTex(value).replace(/\\href\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$2')));
  return withoutFormulas(spelled)
    .replace(/\\([A-Za-z]+)(?![A-Za-z])(?:\{\}|\s)?/g, (whole, name: string) => letters[name] ?? whole)
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
    .normalize('NFC')
    .trim();
}

/** Letters with their accents; what stands within another accent goes first. */
function withAccents(value: string): string {
  return value.replace(/\\(["'`^~=.Hckruvbdt])\s*(?:\{\s*(\\[ij]|\p{L})\s*\}|(\\[ij]\b|\p{L}))/gu, (whole, mark: string, braced?: string, bare?: string) => {
    // `\c` and the like are commands of one letter: before a letter they need a blank or a brace.
    if (/[A-Za-z]/.test(mark) && braced === undefined && !/^\\.\s/.test(whole)) return whole;
    const letter = (braced ?? bare ?? '').replace(/^\\/, '');
    return (letter + (marks[mark] ?? '')).normalize('NFC');
  });
}

/** Mathematics as characters: `H$_2$O` is `H2O`. */
function withoutFormulas(value: string): string {
  return value.replace(/(?<!\\)\$((?:[^$\\]|\\[^])+)\$/g, (_, formula: string) => `${formula.replace(/[_^](?=\{|\w)/g, '')}${/\\[A-Za-z]+$/.test(formula) ? '{}' : ''}`);
}

/** Combining marks of TeX's accents. */
const marks: Readonly<Record<string, string>> = {
  '"': '\u0308', "'": '\u0301', '`': '\u0300', '^': '\u0302', '~': '\u0303', '=': '\u0304', '.': '\u0307', H: '\u030b', c: '\u0327', k: '\u0328', r: '\u030a', u: '\u0306', v: '\u030c',
  b: '\u0331', d: '\u0323', t: '\u0361',
};

const letters: Readonly<Record<string, string>> = {
  ss: 'ß', ae: 'æ', AE: 'Æ', oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', i: 'ı', j: 'ȷ', th: 'þ', TH: 'Þ', dh: 'ð', DH: 'Ð', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ',
  textquoteleft: '‘', textquoteright: '’', textquotedblleft: '“', textquotedblright: '”', quotedblbase: '„', quotesinglbase: '‚', guillemotleft: '«', guillemotright: '»', guillemetleft: '«', guillemetright: '»', guilsinglleft: '‹', guilsinglright: '›',
  textendash: '–', ndash: '–', textemdash: '—', textless: '<', textgreater: '>', textbar: '|', textdegree: '°', texttrademark: '™', textregistered: '®', textcopyright: '©', copyright: '©', S: '§', P: '¶', pounds: '£', texteuro: '€', euro: '€', textbullet: '•',
  times: '×', pm: '±', leq: '≤', le: '≤', geq: '≥', ge: '≥', neq: '≠', approx: '≈', sim: '∼', cdot: '·', to: '→', rightarrow: '→', leftarrow: '←', infty: '∞', partial: '∂', sum: '∑',
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', chi: 'χ', psi: 'ψ', omega: 'ω',
  Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ', Lambda: 'Λ', Pi: 'Π', Sigma: 'Σ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω',
};
