import { FileType, Uri, workspace } from 'vscode';

const textExtensions = new Set(
  'txt text md markdown mdown mkd qmd rmd html htm xhtml rst adoc asciidoc tex typ org'.split(' '),
);

/** The kinds of change, numbered as in LSP. */
const deleted = 3;
const created = 1;

/**
 * Whether the server should hear of a changed path: text files, the gazetteer, and folders, because moving or deleting a
 * folder is told as one change of the folder alone.
 */
export async function isWorthTelling(uri: string, change: number, gazetteer: string): Promise<boolean> {
  const parsed = Uri.parse(uri);
  const name = parsed.path.slice(parsed.path.lastIndexOf('/') + 1);
  if (parsed.path.endsWith(`/${gazetteer}`) || hasTextExtension(name)) return true;
  if (change === deleted) return true;
  if (change !== created || name.startsWith('.')) return false;
  try {
    return ((await workspace.fs.stat(parsed)).type & FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

function hasTextExtension(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot > 0 && textExtensions.has(name.slice(dot + 1).toLowerCase());
}
