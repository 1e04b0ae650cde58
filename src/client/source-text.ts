import { EventEmitter, Uri, workspace } from 'vscode';
import type { Disposable, TextDocumentContentProvider } from 'vscode';
import { hasTextOfItsOwn } from '../base/uris';
import type { Server } from './server';

export const sourceTextScheme = 'dossier-text';

/**
 * Shows what was read of PDF and Word files as read-only text, so that places in it can be opened: the editor has no text of them itself. Such
 * a document has the uri of its file in its query.
 */
export class SourceTexts implements TextDocumentContentProvider, Disposable {
  private readonly changes = new EventEmitter<Uri>();
  private readonly parts: readonly Disposable[];

  readonly onDidChange = this.changes.event;

  constructor(private readonly server: Server) {
    this.parts = [
      workspace.registerTextDocumentContentProvider(sourceTextScheme, this),
      server.onChanged(() => {
        for (const { uri } of workspace.textDocuments) if (uri.scheme === sourceTextScheme) this.changes.fire(uri);
      }),
      this.changes,
    ];
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    return (await this.server.request('dossier/sourceText', { uri: uri.query }))?.text ?? '';
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
  }
}

/** Where the editor shows the text of a source: its file, or for a PDF, Word or MHTML file a document of what was read of it. */
export function shownUri(source: string): Uri {
  const uri = Uri.parse(source);
  return hasTextOfItsOwn(uri.path) && uri.scheme !== sourceTextScheme ? Uri.from({ scheme: sourceTextScheme, path: `${uri.path}.txt`, query: source }) : uri;
}

/** The uri of a document as the server knows it. */
export function servedUri(uri: Uri): string {
  return uri.scheme === sourceTextScheme ? uri.query : uri.toString();
}
