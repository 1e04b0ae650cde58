import { editBetween } from '../../base/edit';
import { movedSpan, type Span } from '../../base/span';
import type { CitationSyntax } from '../citations/keys-in-text';
import { citationsIn, referencesIn, type DraftCitation } from './citations';
import { paragraphAround } from './paragraph';

/** The citations of a draft from version to version: where an edit stays within paragraphs of plain Markdown, only these are looked through again. */
export class CitationMemory {
  private last: { readonly text: string; readonly syntax: CitationSyntax; readonly citations: readonly DraftCitation[] } | undefined;

  /** The same as {@link citationsIn}. */
  of(text: string, prose: string, syntax: CitationSyntax): readonly DraftCitation[] {
    const { last } = this;
    if (last?.text === text && last.syntax === syntax) return last.citations;
    const citations = (last?.syntax === syntax ? this.next(text, prose, syntax) : undefined) ?? citationsIn(text, prose, syntax);
    this.last = { text, syntax, citations };
    return citations;
  }

  private next(text: string, prose: string, syntax: CitationSyntax): readonly DraftCitation[] | undefined {
    const { last } = this;
    if (!last || (syntax !== 'pandoc' && syntax !== 'plain')) return undefined;
    const edit = editBetween(last.text, text);
    const { start } = paragraphAround(text, edit.start, reach);
    const { end } = paragraphAround(text, edit.newEnd, reach);
    const oldEnd = end - edit.newEnd + edit.oldEnd;
    const isWhole = (start === 0 || text[start] === '\n') && (end === text.length || text[end] === '\n') && end - start < 2 * reach;
    if (!isWhole || !isPlain(last.text.slice(start, oldEnd)) || !isPlain(text.slice(start, end)) || !isProse(text.slice(start, end), prose.slice(start, end))) return undefined;
    const references = referencesIn(text);
    if (references && start < references.end && end > references.start) return undefined;
    const own = citationsIn(text.slice(start, end), prose.slice(start, end), syntax).map((citation) => moved(citation, start));
    const before = last.citations.filter((citation) => citation.end <= start);
    const behind = last.citations.filter((citation) => citation.start >= oldEnd).map((citation) => moved(citation, end - oldEnd));
    return [...before, ...own, ...behind];
  }
}

const reach = 20_000;

/** Paragraphs of words: nothing in them begins or ends a block of another kind, or is one. */
function isPlain(stretch: string): boolean {
  return !/[`~<>$\\%]|^\s*(?:---|\+\+\+)/.test(stretch) && stretch.split('\n').every((line) => line.trim() === '' || /^[\p{L}“"‘(]/u.test(line)) && stretch.trim() !== '';
}

/** What stands in code has no prose: each line with a letter outside of citations has one there. */
function isProse(text: string, prose: string): boolean {
  let at = 0;
  return text.split('\n').every((line) => {
    const own = prose.slice(at, at + line.length);
    at += line.length + 1;
    return line.trim() === '' || own.trim() !== '' || /^[ \t]*[[(@]/.test(line);
  });
}

function moved(citation: DraftCitation, by: number): DraftCitation {
  if (by === 0) return citation;
  const { cites } = citation;
  const place = (span: Span): Span => movedSpan(span, by);
  return { ...citation, ...place(citation), shown: place(citation.shown), cites: 'key' in cites ? { ...cites, span: place(cites.span) } : cites };
}
