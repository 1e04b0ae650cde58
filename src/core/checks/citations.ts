import type { Span } from '../../base/span';
import { keysInText, type CitationSyntax } from '../citations/keys-in-text';

/** Where a draft cites something: the stretch that is no prose. */
export interface DraftCitation extends Span {
  /** The stretch that a reader takes for the citation: of a link its text too. */
  readonly shown: Span;
  /** What it names: a key; the label of a footnote, which may be a key; or where a link leads. */
  readonly cites: { readonly key: string; readonly span: Span; readonly bare: boolean } | { readonly label: string } | { readonly link: string };
  readonly narrative: boolean;
}

/** All citations of a draft, in order, but for those in the list of references that stands in it: keys, footnote marks and links. Links and footnotes of Markdown alone; which of them lead to a source, others know. */
export function citationsIn(text: string, prose: string, syntax: CitationSyntax): readonly DraftCitation[] {
  const references = referencesIn(text);
  return allCitations(text, prose, syntax).filter(({ start }) => !references || start < references.start || start >= references.end);
}

function allCitations(text: string, prose: string, syntax: CitationSyntax): readonly DraftCitation[] {
  const keys = keysInText(text, syntax).map(({ key, span, citation, bracketed }): DraftCitation => ({ ...citation, shown: citation, cites: { key, span, bare: !bracketed }, narrative: !bracketed }));
  if (syntax !== 'pandoc') return keys;
  const linked = [...text.matchAll(/\]\((?:<([^<>\n]+)>|([^\s()<>]+))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\)/g)].map((match): DraftCitation => {
    const end = match.index + match[0].length;
    const start = Math.max(text.lastIndexOf('[', match.index), text.lastIndexOf('\n', match.index) + 1);
    return { start: match.index, end, shown: { start, end }, cites: { link: match[1] ?? match[2] ?? '' }, narrative: false };
  });
  const notes = [...text.matchAll(/\[\^([^\]\s]+)\](?!:)/g)].map((match): DraftCitation => spanning({ start: match.index, end: match.index + match[0].length }, { label: match[1] ?? '' }));
  // What is code is blanked in the prose, and so is what cites: between the two only code has no word of prose near.
  return [...keys, ...[...linked, ...notes].filter(({ start, end }) => !inCode(text, prose, start, end))].sort((a, b) => a.start - b.start);
}

function spanning(span: Span, cites: DraftCitation['cites']): DraftCitation {
  return { ...span, shown: span, cites, narrative: false };
}

/** Whether a whole line of text is blank in prose, so that it is code. */
function inCode(text: string, prose: string, start: number, end: number): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline === -1 ? text.length : newline;
  return (text.slice(from, start) + text.slice(end, to)).trim() !== '' && (prose.slice(from, start) + prose.slice(end, to)).trim() === '';
}

/** The list of references that Dossier writes into a draft: what stands in it is not the author's. */
export function referencesIn(text: string): Span | undefined {
  const found = /^(?:<!-- references -->|% references|\/\/ references|# references|--- references ---)[ \t]*\r?$/m.exec(text);
  if (!found) return undefined;
  const end = /^(?:<!-- \/references -->|% \/references|\/\/ \/references|# \/references|--- end of references ---)[ \t]*\r?$/m.exec(text.slice(found.index));
  return end ? { start: found.index, end: found.index + end.index + end[0].length } : undefined;
}
