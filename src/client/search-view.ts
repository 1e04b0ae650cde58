import { CancellationTokenSource, commands, EventEmitter, window } from 'vscode';
import type { Disposable, Event, Memento, TreeDataProvider, TreeItem, TreeView } from 'vscode';
import type { PageRequest, SearchAnswer, SearchOrder } from '../protocol/protocol';
import { Calm } from './calm';
import { sourceDrag } from './drop';
import { ShownPages } from './paged-rows';
import { toRange } from './places';
import { revealRow } from './reveal';
import { searchItem } from './search-items';
import { searchMessage } from './search-message';
import { adjacentPassage, foundNode, passageKey, searchNodeId } from './search-nodes';
import type { FoundNode, SearchMoreNode, SearchNode } from './search-nodes';
import type { Server } from './server';
import { shownUri } from './source-text';

/** Sources, and passages of one source, before "Show More". */
const pageSize = 50;

/** Results follow changes of the corpus at most this often, in milliseconds. */
const pace = 1000;

/** The view `dossier.search`: the sources that a query finds, each with the passages that match. */
export class SearchView implements TreeDataProvider<SearchNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<SearchNode>;
  private readonly sources = new ShownPages(pageSize);
  private readonly passages = new ShownPages(pageSize);
  private readonly disposables: readonly Disposable[];
  private running = new CancellationTokenSource();
  private current = '';
  private search = 0;
  private order: SearchOrder;

  readonly onDidChangeTreeData: Event<undefined> = this.changed.event;

  constructor(private readonly server: Server, private readonly memory: Memento) {
    this.order = memory.get('searchOrder') === 'date' ? 'date' : 'relevance';
    this.view = window.createTreeView('dossier.search', { treeDataProvider: this, showCollapseAll: true, dragAndDropController: sourceDrag<SearchNode>((node) => (node.type === 'passage' ? node.parent : node.type === 'source' ? node : undefined)?.source.uri) });
    const refresh = new Calm(pace, () => this.changed.fire(undefined));
    let phase = server.phase;
    this.disposables = [
      this.view,
      this.changed,
      refresh,
      server.onChanged(() => {
        if (this.current !== '') refresh.call();
      }),
      server.onStatus(() => {
        if (server.phase !== phase && this.current !== '') refresh.call();
        phase = server.phase;
      }),
    ];
    void this.tellContext();
  }

  /** Searches, and shows the results. An empty query clears the view. */
  async show(query: string): Promise<void> {
    await this.start(query.trim());
    if (this.current !== '') await commands.executeCommand('dossier.search.focus');
  }

  /** Orders the results; kept for the workspace. */
  setOrder(order: SearchOrder): void {
    this.order = order;
    void this.memory.update('searchOrder', order);
    void this.start(this.current);
  }

  /** Shows the next sources, or passages of a source. */
  async showMore({ parent, offset }: SearchMoreNode): Promise<void> {
    const pages = parent ? this.passages : this.sources;
    const list = parent?.source.uri ?? '';
    pages.show(list, offset);
    // Of the parent the editor may have another object by now.
    this.changed.fire(undefined);
    const next = (await this.getChildren(parent))[pages.rowOf(list, offset)];
    // The row that was chosen is gone: who reads by keyboard goes on at the first of those in its place.
    if (next) await revealRow(this.view, next);
  }

  /** Opens the next or the previous passage. */
  async step(step: 1 | -1): Promise<void> {
    const rows: SearchNode[] = [];
    for (const node of await this.getChildren()) rows.push(node, ...(await this.getChildren(node)));
    const next = adjacentPassage(rows, this.view.selection[0], step);
    if (!next) return;
    // The list keeps the focus, so that its key takes the next step.
    await revealRow(this.view, next);
    const { source } = next.parent;
    await commands.executeCommand('vscode.open', shownUri(source.uri), { preview: true, preserveFocus: true, selection: toRange(next.passage.range) });
  }

  getTreeItem(node: SearchNode): TreeItem {
    const item = searchItem(node);
    item.id = searchNodeId(node, this.search);
    return item;
  }

  getParent(node: SearchNode): SearchNode | undefined {
    return node.type === 'source' ? undefined : node.parent;
  }

  async getChildren(node?: SearchNode): Promise<SearchNode[]> {
    if (node === undefined) return this.current === '' ? [] : this.results();
    return node.type === 'source' ? this.passagesOf(node) : [];
  }

  dispose(): void {
    this.running.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Answers to the search before are not waited for. Resolves when the view is there. */
  private start(query: string): Promise<void> {
    this.running.cancel();
    this.running.dispose();
    this.running = new CancellationTokenSource();
    this.current = query;
    this.search++;
    this.sources.clear();
    this.passages.clear();
    this.view.description = query;
    this.view.message = '';
    this.changed.fire(undefined);
    return this.tellContext();
  }

  private async results(): Promise<SearchNode[]> {
    const { search } = this;
    let answer: SearchAnswer | undefined;
    const ask = async (page: PageRequest): Promise<SearchAnswer | undefined> => {
      const found = await this.ask(page);
      answer ??= found;
      return found;
    };
    const rows = await this.sources.rows('', ask, ({ source }) => source.uri);
    // A newer search has taken the view over, and asks for its own rows.
    if (search !== this.search) return [];
    if (answer?.total === 0 && answer.problem === undefined && mayGoOn.test(this.current) && this.server.phase !== 'reading') {
      return this.resultsOfBeginning();
    }
    this.view.message = searchMessage(this.current, this.order, answer, this.server.phase);
    return rows.map((row) => ('item' in row ? foundNode(row.item) : { type: 'more', view: 'search', ...row.hidden }));
  }

  /** Nothing has the last word as it stands: words that begin so are looked for, and the query shows it. */
  private async resultsOfBeginning(): Promise<SearchNode[]> {
    const query = `${this.current}*`;
    const { search } = this;
    const found = await this.server.request('dossier/searchCorpus', { query, order: this.order, offset: 0, limit: 0 }, this.running.token);
    if (search !== this.search) return [];
    if ((found?.total ?? 0) === 0) {
      this.view.message = searchMessage(this.current, this.order, found, this.server.phase);
      return [];
    }
    this.current = query;
    this.view.description = query;
    return this.results();
  }

  private ask(page: PageRequest): Promise<SearchAnswer | undefined> {
    return this.server.request('dossier/searchCorpus', { query: this.current, order: this.order, ...page }, this.running.token);
  }

  private async passagesOf(parent: FoundNode): Promise<SearchNode[]> {
    const { uri } = parent.source;
    const { items, total } = parent.passages;
    const more = this.passages.has(uri);
    const rows = more
      ? await this.passages.rows(uri, (page) => this.server.request('dossier/searchPassages', { query: this.current, uri, ...page }, this.running.token), passageKey)
      : [...items.map((item) => ({ item })), ...(total > items.length ? [{ hidden: { offset: items.length, count: total - items.length } }] : [])];
    return rows.map((row) => ('item' in row ? { type: 'passage', passage: row.item, parent } : { type: 'more', view: 'search', ...row.hidden, parent }));
  }

  private async tellContext(): Promise<void> {
    await commands.executeCommand('setContext', 'dossier.searchOrder', this.order);
    await commands.executeCommand('setContext', 'dossier.searching', this.current !== '');
  }
}

/** The last word stands alone, without quotes, minus or star. */
const mayGoOn = /(?:^|\s)(?!-|entity:)[^\s"“”„«»*]*[\p{L}\p{N}]$/iu;
