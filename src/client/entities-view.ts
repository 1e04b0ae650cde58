import { commands, EventEmitter, window } from 'vscode';
import type { Disposable, Event, Memento, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import type { EntityItem } from '../protocol/protocol';
import { treeItem } from './entity-items';
import { groupByKind, groupOf, membersOf, nodeId, sorts } from './entity-nodes';
import type { EntityNode, KindNode, MoreNode, Node, Sort, SuggestionsNode } from './entity-nodes';
import type { Server } from './server';

/** Rows shown of one group before "Show More": the editor draws few rows, but the list crosses a process. */
const page = 500;

/** The view `dossier.entities`: kinds, entities, their sources by date, and the mentions in each. */
export class EntitiesView implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<Node | undefined>();
  private readonly view: TreeView<Node>;
  private readonly disposables: readonly Disposable[];
  private readonly limits = new Map<string, number>();
  private entities: Promise<readonly EntityItem[]> | undefined;
  private sort: Sort;

  readonly onDidChangeTreeData: Event<Node | undefined> = this.changed.event;

  constructor(private readonly server: Server, private readonly memory: Memento) {
    this.sort = sorts.find((sort) => sort === memory.get('sort')) ?? 'mentions';
    this.view = window.createTreeView('dossier.entities', { treeDataProvider: this, showCollapseAll: true });
    this.setSort(this.sort);
    let phase = server.phase;
    this.disposables = [
      this.view,
      this.changed,
      server.onChanged((change) => {
        if (change.entities) this.refresh();
      }),
      server.onStatus(() => {
        if (server.phase !== phase) this.refresh();
        phase = server.phase;
      }),
    ];
  }

  /** Orders the entities; kept for the workspace. */
  setSort(sort: Sort): void {
    this.sort = sort;
    void this.memory.update('sort', sort);
    void commands.executeCommand('setContext', 'dossier.sort', sort);
    this.changed.fire(undefined);
  }

  /** Shows the next rows of a long group. */
  showMore(node: MoreNode): void {
    const id = nodeId(node.parent);
    this.limits.set(id, (this.limits.get(id) ?? page) * 2);
    this.changed.fire(node.parent);
  }

  /** Opens the view at an entity. False when it is not in the list. */
  async reveal(id: string): Promise<boolean> {
    const node = await this.find(id);
    if (node === undefined) return false;
    const group = nodeId(node.parent);
    const index = membersOf(node.parent).findIndex((entity) => entity.id === id);
    if (index >= (this.limits.get(group) ?? page)) {
      this.limits.set(group, index + page);
      this.changed.fire(node.parent);
    }
    await this.view.reveal(node, { select: true, focus: true, expand: true });
    return true;
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
        return [...(await this.roots())];
      case 'kind': {
        const suggestions: SuggestionsNode = { type: 'suggestions', parent: node };
        return [...this.members(node), ...(node.suggested.length > 0 ? [suggestions] : [])];
      }
      case 'suggestions':
        return this.members(node);
      case 'entity': {
        const sources = await this.server.request('dossier/entitySources', { id: node.entity.id });
        return (sources ?? []).map((source) => ({ type: 'source', source, parent: node }));
      }
      case 'source': {
        const { entity } = node.parent;
        const mentions = await this.server.request('dossier/entityMentions', { id: entity.id, uri: node.source.uri });
        return (mentions ?? []).map((mention) => ({ type: 'mention', mention, parent: node }));
      }
      case 'mention':
      case 'more':
        return [];
    }
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private members(group: KindNode | SuggestionsNode): Node[] {
    const all = membersOf(group);
    const limit = this.limits.get(nodeId(group)) ?? page;
    const shown = all.slice(0, limit).map((entity): Node => ({ type: 'entity', entity, parent: group }));
    return all.length > limit ? [...shown, { type: 'more', count: all.length - limit, parent: group }] : shown;
  }

  private async roots(): Promise<readonly KindNode[]> {
    this.entities ??= this.server.request('dossier/entities', {}).then((entities) => entities ?? []);
    return groupByKind(await this.entities, this.sort);
  }

  private async find(id: string): Promise<EntityNode | undefined> {
    for (const kind of await this.roots()) {
      const entity = [...kind.listed, ...kind.suggested].find((candidate) => candidate.id === id);
      if (entity !== undefined) return { type: 'entity', entity, parent: groupOf(kind, entity) };
    }
    return undefined;
  }

  private refresh(): void {
    this.entities = undefined;
    this.changed.fire(undefined);
  }
}
