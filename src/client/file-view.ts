import { EventEmitter, TreeItemCollapsibleState, window, workspace } from 'vscode';
import type { Disposable, Event, TextDocument, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import type { EntityItem, MentionItem } from '../protocol/protocol';
import { entityItem, mentionItem } from './entity-items';
import { openCommand } from './places';
import type { Server } from './server';

type Row =
  | { readonly type: 'entity'; readonly entity: EntityItem; readonly mentions: readonly MentionItem[] }
  | { readonly type: 'mention'; readonly entity: EntityItem; readonly mention: MentionItem };

/** Typing redraws the view when it rests this long, in milliseconds. */
const rest = 400;

/** The view `dossier.activeFile`: who is in the file being read or written, in order of appearance. */
export class FileView implements TreeDataProvider<Row>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Row>;
  private readonly disposables: readonly Disposable[];
  private document: TextDocument | undefined = window.activeTextEditor?.document;
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData: Event<undefined> = this.changed.event;

  constructor(private readonly server: Server) {
    this.view = window.createTreeView('dossier.activeFile', { treeDataProvider: this, showCollapseAll: true });
    let phase = server.phase;
    this.disposables = [
      this.view,
      this.changed,
      window.onDidChangeActiveTextEditor((editor) => {
        // Focus in a panel or a picture leaves no text editor; the last file stays while it is open.
        if (editor === undefined && this.document !== undefined && !this.document.isClosed) return;
        this.document = editor?.document;
        this.refresh(0);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.document && contentChanges.length > 0) this.refresh(rest);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document !== this.document) return;
        this.document = window.activeTextEditor?.document;
        this.refresh(0);
      }),
      server.onChanged((change) => {
        const uri = this.document?.uri.toString();
        if (change.entities || (uri !== undefined && change.documents.includes(uri))) this.refresh(0);
      }),
      server.onStatus(() => {
        if (server.phase !== phase) this.refresh(0);
        phase = server.phase;
      }),
    ];
  }

  getTreeItem(row: Row): TreeItem {
    if (row.type === 'mention') return this.withId(mentionItem(row.mention), row);
    const item = entityItem(row.entity, row.mentions.length, TreeItemCollapsibleState.Collapsed);
    const first = row.mentions[0];
    if (first !== undefined) item.command = openCommand(row.entity.name, first.uri, first.range);
    return this.withId(item, row);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row?.type === 'mention') return [];
    if (row?.type === 'entity') {
      return row.mentions.map((mention) => ({ type: 'mention', entity: row.entity, mention }));
    }
    if (this.document === undefined) return [];
    const found = await this.server.request('dossier/documentEntities', { uri: this.document.uri.toString() });
    return (found ?? []).map(({ entity, mentions }) => ({ type: 'entity', entity, mentions }));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private withId(item: TreeItem, row: Row): TreeItem {
    const at = row.type === 'mention' ? `\n${row.mention.range.start.line}:${row.mention.range.start.character}` : '';
    item.id = `${this.document?.uri.toString()}\n${row.entity.id}${at}`;
    return item;
  }

  private refresh(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.view.description = this.document === undefined ? '' : workspace.asRelativePath(this.document.uri);
      this.changed.fire(undefined);
    }, delay);
  }
}
