import type { CitationFormat } from '../protocol/protocol';

/** How citations are written in a language of the editor, unless the user says otherwise: what the tools that read it understand. */
export function formatOfLanguage(languageId: string | undefined): CitationFormat {
  return formats[languageId ?? ''] ?? 'pandoc';
}

const formats: Readonly<Record<string, CitationFormat>> = {
  'latex': 'latex', 'tex': 'latex', 'latex-expl3': 'latex', 'doctex': 'latex', 'rsweave': 'latex', 'jlweave': 'latex', 'pweave': 'latex',
  'typst': 'typst', 'typst-code': 'typst',
  'asciidoc': 'asciidoc', 'asciidoctor': 'asciidoc',
  'org': 'org', 'org-mode': 'org', 'orgmode': 'org',
  // They have no citations that a source could stand in.
  'html': 'plain', 'restructuredtext': 'plain',
};
