import { Disposable, Uri, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Server } from './server';
import { styleSetting } from './settings';

/**
 * The style that `dossier.citation.style` names for a document: the id of a bundled one, the text of a `.csl` file (its path is relative to the folder of the workspace), or
 * empty for the default. A file that cannot be read is given by its path, so that what is wrong is said where the style is used.
 */
export async function citationStyle(document?: Pick<TextDocument, 'uri'>): Promise<string> {
  const style = styleSetting(document?.uri);
  if (!/\.csl$/iu.test(style)) return style;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(styleFile(style, document?.uri)));
  } catch {
    return style;
  }
}

/** Tells the server the style of the workspace, now and when it is another: hovers show references in it. */
export function tellStyle(server: Server): Disposable {
  const tell = async (): Promise<void> => {
    await server.request('dossier/useStyle', { style: await citationStyle() });
  };
  let phase = server.phase;
  return Disposable.from(
    server.onStatus(() => {
      // One that was started again after a crash begins by reading.
      if (phase !== server.phase && server.phase !== 'starting') void tell();
      phase = server.phase;
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('dossier.citation.style')) void tell();
    }),
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (/\.csl$/iu.test(uri.path)) void tell();
    }),
  );
}

function styleFile(path: string, document: Uri | undefined): Uri {
  const folder = (document && workspace.getWorkspaceFolder(document)) ?? workspace.workspaceFolders?.[0];
  return /^(?:\/|[A-Za-z]:[\\/])/u.test(path) || !folder ? Uri.file(path) : Uri.joinPath(folder.uri, path.replaceAll('\\', '/'));
}
