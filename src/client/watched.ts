const textExtensions = new Set(
  'txt text md markdown mdown mkd qmd rmd html htm xhtml mhtml mht pdf docx rst adoc asciidoc tex ltx latex typ org bib bibtex biblatex json'.split(' '),
);

/** The kinds of change, numbered as in LSP. */
export const changeTypes = { created: 1, changed: 2, deleted: 3 } as const;
export type ChangeType = (typeof changeTypes)[keyof typeof changeTypes];

/**
 * Whether the server should hear of a changed path: text files, bibliographies, the gazetteer, the citekeys that were given out, and whatever may be a folder, because making,
 * moving or deleting a folder is told as one change of the folder alone. Nobody is asked what it is: the server sees.
 *
 * @param path below the folder of the workspace, with forward slashes.
 */
export function isWorthTelling(path: string, change: ChangeType, gazetteer: string): boolean {
  if (path === gazetteer || keyFile.test(path)) return true;
  if (hidden.test(path)) return false;
  return change !== changeTypes.changed || hasTextExtension(path.slice(path.lastIndexOf('/') + 1));
}

/** The citekeys that were given out, and the folder of the file. */
const keyFile = /^\.dossier(?:\/citekeys\.jsonl)?$/u;
const hidden = /(?:^|\/)(?:\.|node_modules(?:\/|$))/u;

/** Also the name of a sidecar, `article.html.yaml`. */
function hasTextExtension(whole: string): boolean {
  const name = whole.replace(/\.ya?ml$/iu, '');
  const dot = name.lastIndexOf('.');
  return dot > 0 && textExtensions.has(name.slice(dot + 1).toLowerCase());
}
