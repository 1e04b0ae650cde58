/** Whether a file is read as a bibliography, by its name. Of JSON files, what they hold says so: see `looksLikeCslJson`. */
export function isBibliographyPath(path: string): boolean {
  return /\.(?:bib|bibtex|biblatex|json|csljson)$/i.test(path);
}
