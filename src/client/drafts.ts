import { TabInputText, Uri, window, workspace } from 'vscode';
import type { Disposable, TextEditor } from 'vscode';
import type { CitedLately } from './cited-lately';
import { pinKeys } from './pin-keys';
import type { Server } from './server';
import { servedUri } from './source-text';

/** So many texts are remembered. */
const most = 20;

/** Milliseconds in which the server says whether a file is a source. */
const patience = 80;

/** The texts that had the cursor, to find the one that is written in while an article is looked at. */
export class Drafts implements Disposable {
  /** The last first. */
  private recent: readonly string[] = [];
  /** Whether files are sources, as the server said last. */
  private readonly sources = new Map<string, boolean>();
  private readonly listener: Disposable;

  constructor(private readonly server: Server, readonly lately: CitedLately) {
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

  /**
   * The editor to write in: the active one, or, while that shows a source or something that is no text, the one of the draft that had the cursor last, where one is open. A
   * server that is busy is not waited for.
   */
  async toWrite(): Promise<TextEditor | undefined> {
    const active = window.activeTextEditor;
    if (active && !(await this.isSource(active.document.uri))) return active;
    const open = this.recent.filter(isInTab);
    const sources = await Promise.all(open.map((uri) => this.isSource(Uri.parse(uri))));
    const draft = open.find((_, n) => !sources[n]);
    const document = workspace.textDocuments.find((one) => one.uri.toString() === draft);
    if (!document) return active;
    return window.visibleTextEditors.find((editor) => editor.document === document) ?? window.showTextDocument(document, { preserveFocus: true, preview: false });
  }

  /** Says that sources were cited: the text has them. */
  cited(uris: readonly string[]): void {
    this.lately.note(uris);
    void pinKeys(this.server, uris);
  }

  dispose(): void {
    this.listener.dispose();
  }

  /** What the server says in a moment, else what it said of the file before. */
  private async isSource(uri: Uri): Promise<boolean> {
    const answer = this.server.request('dossier/isSource', { uri: servedUri(uri) }).then((isSource) => {
      if (isSource !== undefined) this.sources.set(uri.toString(), isSource);
    });
    await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, patience))]);
    return this.sources.get(uri.toString()) ?? false;
  }

  private note(editor: TextEditor | undefined): void {
    if (!editor || editor.document.uri.scheme === 'output') return;
    const uri = editor.document.uri.toString();
    void this.isSource(editor.document.uri);
    this.recent = [uri, ...this.recent.filter((one) => one !== uri)].slice(0, most);
  }
}

function isInTab(uri: string): boolean {
  return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri));
}
