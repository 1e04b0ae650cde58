import { EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window, workspace } from 'vscode';
import type { Disposable, Event, TextDocument, TreeDataProvider, TreeView } from 'vscode';
import type { EntityItem, MentionItem, Range as ProtocolRange } from '../protocol/protocol';
import { entityItem, mentionItem } from './entity-items';
import { messages } from './messages';
import { openCommand } from './places';
import type { Server } from './server';
import { servedUri } from './source-text';

type EntityRow = { readonly type: 'entity'; readonly entity: EntityItem; readonly count: number; readonly first: ProtocolRange };

type Row =
  | EntityRow
  | { readonly type: 'mention'; readonly entity: EntityItem; readonly mention: MentionItem }
  /** Opens the rows behind the first `offset`, of an entity or of the file. */
  | { readonly type: 'more'; readonly offset: number; readonly count: number; readonly of: EntityRow | undefined };

/** Rows asked for at once, of the file and of each entity: what is asked while she types stays small. */
const page = 200;

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
        const uri = this.document && servedUri(this.document.uri);
        if (change.entities || (uri !== undefined && change.documents.includes(uri))) this.refresh(0);
      }),
      server.onStatus(() => {
        if (server.phase !== phase) this.refresh(0);
        phase = server.phase;
      }),
    ];
  }

  getTreeItem(row: Row): TreeItem {
    const uri = this.document ? servedUri(this.document.uri) : '';
    if (row.type === 'more') {
      const item = new TreeItem(messages.more(row.count), TreeItemCollapsibleState.Collapsed);
      item.iconPath = new ThemeIcon('ellipsis');
      return withId(item, `${uri}\n${row.of?.entity.id ?? ''}\n+${row.offset}`);
    }
    if (row.type === 'mention') {
      const { start } = row.mention.range;
      return withId(mentionItem(row.mention), `${uri}\n${row.entity.id}\n${start.line}:${start.character}`);
    }
    const item = entityItem(row.entity, row.count, TreeItemCollapsibleState.Collapsed);
    item.command = openCommand(row.entity.name, uri, row.first);
    return withId(item, `${uri}\n${row.entity.id}`);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (this.document === undefined || row?.type === 'mention') return [];
    const uri = servedUri(this.document.uri);
    const of = row?.type === 'more' ? row.of : row;
    const offset = row?.type === 'more' ? row.offset : 0;
    const rows: Row[] = [];
    let total = 0;
    if (of !== undefined) {
      const found = await this.server.request('dossier/documentMentions', { uri, entity: of.entity.id, offset, limit: page });
      total = found?.total ?? 0;
      for (const mention of found?.items ?? []) rows.push({ type: 'mention', entity: of.entity, mention });
    } else {
      const found = await this.server.request('dossier/documentEntities', { uri, offset, limit: page });
      total = found?.total ?? 0;
      for (const one of found?.items ?? []) rows.push({ type: 'entity', ...one });
    }
    const shown = offset + page;
    return total > shown ? [...rows, { type: 'more', offset: shown, count: total - shown, of }] : rows;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private refresh(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.view.description = this.document === undefined ? '' : workspace.asRelativePath(Uri.parse(servedUri(this.document.uri)));
      this.changed.fire(undefined);
    }, delay);
  }
}

function withId(item: TreeItem, id: string): TreeItem {
  item.id = id;
  return item;
}
