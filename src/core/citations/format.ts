import type { Citation, CitationFormat, CitationItem, CitingDocument } from './cited';
import { asciidoc } from './formats/asciidoc';
import { footnotes } from './formats/footnote';
import { latex } from './formats/latex';
import { markdownLink, plain } from './formats/link';
import { org } from './formats/org';
import { pandoc } from './formats/pandoc';
import { typst } from './formats/typst';

/** Cites one or more sources. Empty for no sources. What sources say of themselves is escaped; nothing but http, https, mailto and relative paths becomes a link. */
export function cite(sources: readonly CitationItem[], format: CitationFormat, document: CitingDocument): Citation {
  if (sources.length === 0) return { inline: '' };
  switch (format) {
    case 'pandoc':
      return { inline: pandoc(sources) };
    case 'latex':
    case 'autocite':
    case 'parencite':
      return { inline: latex(sources, format === 'latex' ? 'cite' : format) };
    case 'typst':
      return { inline: typst(sources) };
    case 'asciidoc':
      return { inline: asciidoc(sources) };
    case 'org':
      return { inline: org(sources) };
    case 'markdown':
      return { inline: sources.map((source) => markdownLink(source, document.uri)).join(', ') };
    case 'plain':
      return { inline: plain(sources, document.uri) };
    case 'footnote':
      return footnotes(sources, document);
  }
}
