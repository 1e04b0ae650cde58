import { commands, EventEmitter, window } from 'vscode';
import type { Disposable, Event, Memento, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import type { EntitySort, Page, PageRequest } from '../protocol/protocol';
import { Calm } from './calm';
import { sourceDrag } from './drop';
import { treeItem } from './entity-items';
import { groupOf, groupQuery, kindNodes, mentionKey, nodeId, sorts } from './entity-nodes';
import type { GroupNode, ListNode, MoreNode, Node, SuggestionsNode } from './entity-nodes';
import { ShownPages } from './paged-rows';
import { revealRow } from './reveal';
import type { Server } from './server';

/** Rows of a long list before "Show More": more than a screen holds, and cheap to ask for again. */
const pageSize = 200;

/** The tree follows changes at most this often, in milliseconds. */
const pace = 1000;

/**
 * The view `dossier.entities`: kinds, entities, their sources by date, and the mentions in each. Nothing is kept: the editor
 * asks for the rows that are open, and the server is asked for their pages that are shown.
 */
export class EntitiesView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Node>;
  private readonly pages = new ShownPages(pageSize);
  private readonly refresh = new Calm(pace, () => this.askAgain());
  private readonly disposables: readonly Disposable[];
  private sort: EntitySort;

  readonly onDidChangeTreeData: Event<undefined> = this.changed.event;

  constructor(private readonly server: Server, private readonly memory: Memento) {
    this.sort = sorts.find((sort) => sort === memory.get('sort')) ?? 'mentions';
    this.view = window.createTreeView('dossier.entities', { treeDataProvider: this, showCollapseAll: true, dragAndDropController: sourceDrag<Node>((node) => (node.type === 'mention' ? node.parent : node.type === 'source' ? node : undefined)?.source.uri) });
    this.setSort(this.sort);
    let phase = server.phase;
    this.disposables = [
      this.view,
      this.changed,
      this.refresh,
      server.onChanged((change) => {
        if (change.entities) this.refresh.call();
      }),
      server.onStatus(() => {
        if (server.phase !== phase) this.refresh.call();
        phase = server.phase;
      }),
    ];
  }

  /** Orders the entities; kept for the workspace. */
  setSort(sort: EntitySort): void {
    // In another order the pages hold other entities.
    if (sort !== this.sort) this.pages.clear();
    this.sort = sort;
    void this.memory.update('sort', sort);
    void commands.executeCommand('setContext', 'dossier.sort', sort);
    this.askAgain();
  }

  /** Shows the next rows of a long list. */
  async showMore({ parent, offset }: MoreNode): Promise<void> {
    const list = nodeId(parent);
    this.pages.show(list, offset);
    this.askAgain();
    const next = (await this.getChildren(parent))[this.pages.rowOf(list, offset)];
    // The row that was chosen is gone: who reads by keyboard goes on at the first of those in its place.
    if (next) await revealRow(this.view, next);
  }

  /** Opens the view at an entity, however far down it stands. False when it is not in the list. */
  async reveal(id: string): Promise<boolean> {
    const [found, counts] = await Promise.all([
      this.server.request('dossier/entityPosition', { id, sort: this.sort }),
      this.server.request('dossier/entityCounts', {}),
    ]);
    const kind = found && kindNodes(counts ?? []).find((node) => node.kind === found.entity.kind);
    if (!found || !kind) return false;
    const parent = groupOf(kind, found.entity);
    if (this.pages.show(nodeId(parent), found.index)) this.askAgain();
    return revealRow(this.view, { type: 'entity', entity: found.entity, parent }, true);
  }

  getTreeItem(node: Node): TreeItem {
    return treeItem(node);
  }

  getParent(node: Node): Node | undefined {
    return node.type === 'kind' ? undefined : node.parent;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    switch (node?.type) {
      case undefined:
        return [...kindNodes((await this.server.request('dossier/entityCounts', {})) ?? [])];
      case 'kind': {
        const suggestions: SuggestionsNode = { type: 'suggestions', parent: node };
        return [...(node.listed > 0 ? await this.members(node) : []), ...(node.suggested > 0 ? [suggestions] : [])];
      }
      case 'suggestions':
        return this.members(node);
      case 'entity': {
        const { id } = node.entity;
        return this.rows(node, (page) => this.server.request('dossier/entitySources', { id, ...page }), ({ uri }) => uri, (source) => ({ type: 'source', source, parent: node }));
      }
      case 'source': {
        const { id } = node.parent.entity;
        const { uri } = node.source;
        return this.rows(node, (page) => this.server.request('dossier/entityMentions', { id, uri, ...page }), mentionKey, (mention) => ({ type: 'mention', mention, parent: node }));
      }
      case 'mention':
      case 'more':
        return [];
    }
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** The editor asks for all rows that are open: it knows a row by its object, and of one that it showed before it may have another by now. */
  private askAgain(): void {
    this.changed.fire(undefined);
  }

  private members(group: GroupNode): Promise<Node[]> {
    const query = { ...groupQuery(group), sort: this.sort };
    return this.rows(group, (page) => this.server.request('dossier/entities', { ...query, ...page }), ({ id }) => id, (entity) => ({ type: 'entity', entity, parent: group }));
  }

  private async rows<T>(
    parent: ListNode, ask: (page: PageRequest) => Promise<Page<T> | undefined>, keyOf: (item: T) => string, nodeOf: (item: T) => Node,
  ): Promise<Node[]> {
    const rows = await this.pages.rows(nodeId(parent), ask, keyOf);
    return rows.map((row) => ('item' in row ? nodeOf(row.item) : { type: 'more', view: 'entities', ...row.hidden, parent }));
  }
}
