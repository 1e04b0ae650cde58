import { frontMatterOf } from '../documents/front-matter';
import { parseYaml } from '../documents/yaml';
import type { CitationSyntax } from './keys-in-text';

/** What a draft says of its bibliography. Paths as they are written, below the folder of the draft. */
export interface DraftBibliography {
  readonly files: readonly string[];
  /** Path or name of a CSL style. */
  readonly style?: string;
  /** BCP 47. */
  readonly language?: string;
}

/**
 * Reads what a draft says where its format has it: `bibliography:`, `csl:` and `lang:` in YAML front matter (Pandoc, Quarto), `\addbibresource` and `\bibliography` (LaTeX), `#bibliography` (Typst), `#+bibliography:`
 * (Org), `:bibtex-file:` (asciidoctor-bibtex), `.. bibliography::` (reStructuredText).
 */
export function draftBibliography(text: string, syntax: CitationSyntax): DraftBibliography {
  if (syntax === 'pandoc' || syntax === 'plain') return inFrontMatter(text);
  return { files: (finders[syntax]?.(text) ?? []).map((path) => path.trim()).filter((path) => path !== '') };
}

/** The file of a draft's that a bibliography is written into: the one with the name that the settings give, else the first that can be written; nothing when it names none of these. */
export function writtenFile(files: readonly string[], preferred: string): string | undefined {
  const known = files.filter((path) => isWritable(path) && !/^[a-z][a-z0-9+.-]+:\/\//i.test(path));
  return known.find((path) => nameOf(path) === nameOf(preferred)) ?? known[0];
}

/** Whether a bibliography can be written into a file of this name: BibTeX or CSL-JSON. */
export function isWritable(path: string): boolean {
  return /\.(?:bib|bibtex|biblatex|json|csljson)$/i.test(path);
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function inFrontMatter(text: string): DraftBibliography {
  const block = frontMatterOf(text);
  if (!block || block.toml) return { files: [] };
  try {
    const data: unknown = parseYaml(text.slice(block.from, block.to)).toJS();
    if (typeof data !== 'object' || data === null) return { files: [] };
    const { bibliography, csl, lang } = data as Readonly<Record<string, unknown>>;
    const files = (Array.isArray(bibliography) ? bibliography : [bibliography]).filter((path): path is string => typeof path === 'string' && path.trim() !== '');
    return { files: files.map((path) => path.trim()), ...(typeof csl === 'string' && csl !== '' && { style: csl }), ...(typeof lang === 'string' && lang !== '' && { language: lang }) };
  } catch {
    return { files: [] };
  }
}

const finders: Readonly<Partial<Record<CitationSyntax, (text: string) => readonly string[]>>> = {
  latex: (text) => [...text.matchAll(/^[^%\n]*?\\(addbibresource(?:\[[^\]]*\])?|bibliography)\{([^{}]*)\}/gm)].flatMap(([, command = '', names = '']) =>
    (command === 'bibliography' ? names.split(',').map((name) => (/\.\w+$/.test(name.trim()) ? name : `${name.trim()}.bib`)) : [names])),
  typst: (text) => [...text.matchAll(/\bbibliography\(\s*\(?((?:\s*"[^"\n]*"\s*,?)+)/g)].flatMap(([, list = '']) => [...list.matchAll(/"([^"\n]*)"/g)].map((match) => match[1] ?? '')),
  org: (text) => [...text.matchAll(/^#\+bibliography:[ \t]*"?([^"\n]+)"?/gim)].map((match) => match[1] ?? ''),
  asciidoc: (text) => [...text.matchAll(/^:bibtex-file:[ \t]*(.+)$/gm)].map((match) => match[1] ?? ''),
  rst: (text) => [...text.matchAll(/^\.\. bibliography::[ \t]*(.+)$/gm)].flatMap(([, names = '']) => names.split(/\s+/)),
};
