import { window, workspace } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import type { Server } from './server';

/** So many texts are remembered. */
const most = 20;

/** The texts that had the cursor, to find the one that is written in while an article is looked at. */
export class Drafts implements Disposable {
  /** The last first. */
  private recent: readonly string[] = [];
  private readonly listener: Disposable;

  constructor(private readonly server: Server) {
    this.note(window.activeTextEditor);
    this.listener = window.onDidChangeActiveTextEditor((editor) => this.note(editor));
  }

  /**
   * The editor in which a source is to be cited: of the draft that had the cursor last, brought to light where it is in a tab
   * behind; where all are sources, of the last but the cited one itself. Undefined when there is none.
   */
  async toCite(source: string): Promise<TextEditor | undefined> {
    const open = this.recent.filter((uri) => workspace.textDocuments.some((document) => !document.isClosed && document.uri.toString() === uri));
    const sources = await Promise.all(open.map((uri) => this.server.request('dossier/isSource', { uri })));
    const uri = open.find((_, n) => sources[n] !== true) ?? open.find((candidate) => candidate !== source);
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
    if (!document) return undefined;
    return window.visibleTextEditors.find((editor) => editor.document === document) ?? window.showTextDocument(document, { preserveFocus: true, preview: false });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private note(editor: TextEditor | undefined): void {
    if (!editor || editor.document.uri.scheme === 'output') return;
    const uri = editor.document.uri.toString();
    this.recent = [uri, ...this.recent.filter((one) => one !== uri)].slice(0, most);
  }
}
