import { CancellationTokenSource, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { Memento, QuickPickItem } from 'vscode';
import type { EntityItem, FoundSourceItem } from '../protocol/protocol';
import { messages } from './messages';
import { withoutIcons } from './pick';
import { lastWords, withEntity } from './query-edit';
import type { Server } from './server';

/** What was decided: a query to search for, or a source to open at once. */
export type Asked = { readonly query: string } | { readonly found: FoundSourceItem };

interface Choice extends QuickPickItem {
  readonly query?: string;
  readonly entity?: EntityItem;
  readonly found?: FoundSourceItem;
}

/** Typing pauses of this length ask the server, in milliseconds. */
const pause = 80;

/** Queries that are remembered. */
const remembered = 10;

/**
 * Asks for a query. While it is typed, the entities it may mean are offered (one that is chosen goes into the query, with all
 * its names) and the best sources so far. Undefined when dismissed.
 */
export function askForQuery(server: Server, memory: Memento, initial = ''): Promise<Asked | undefined> {
  const picker = window.createQuickPick<Choice>();
  picker.title = messages.searchTitle();
  picker.placeholder = messages.searchPlaceholder();
  picker.value = initial;
  let asked = new CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let offered: readonly Choice[] = [];

  const show = (): void => {
    const query = picker.value.trim();
    const first: readonly Choice[] = query === '' ? recentChoices(memory) : [queryChoice(query)];
    picker.items = [...first, ...(query === '' ? [] : offered)];
  };

  const ask = async (typed: string): Promise<void> => {
    asked.cancel();
    asked.dispose();
    const { token } = (asked = new CancellationTokenSource());
    picker.busy = true;
    const tail = lastWords(typed);
    const [entities, answer] = await Promise.all([
      tail === '' ? [] : server.request('dossier/findEntities', { query: tail, limit: 5 }, token),
      server.request('dossier/searchCorpus', { query: typed, order: 'relevance', typing: true, offset: 0, limit: 5 }, token),
    ]);
    if (token.isCancellationRequested) return;
    picker.busy = false;
    offered = [...(entities ?? []).map(entityChoice), ...(answer?.items ?? []).map(sourceChoice)];
    show();
  };

  const takeEntity = async (entity: EntityItem): Promise<void> => {
    const part = await server.request('dossier/entityQuery', { id: entity.id });
    if (!part) return;
    picker.value = withEntity(picker.value, entity, part);
    change(picker.value);
  };

  const change = (typed: string): void => {
    // Cancelled at once, so that a late answer is not shown under what is typed now.
    asked.cancel();
    clearTimeout(timer);
    if (typed.trim() === '') offered = [];
    show();
    if (typed.trim() !== '') timer = setTimeout(() => void ask(typed), pause);
  };

  return new Promise((resolve) => {
    const done = (answer: Asked): void => {
      if ('query' in answer) void remember(memory, answer.query);
      resolve(answer);
      picker.hide();
    };
    picker.onDidChangeValue(change);
    picker.onDidTriggerItemButton(({ item }) => {
      picker.value = item.query ?? '';
      change(picker.value);
    });
    picker.onDidAccept(() => {
      const choice = picker.selectedItems[0];
      if (choice?.entity) void takeEntity(choice.entity);
      else if (choice?.found) done({ found: choice.found });
      else if (choice?.query !== undefined) {
        // Who types and presses Enter fast is ahead of the row.
        const typed = picker.value.trim();
        done({ query: typed === '' ? choice.query : typed });
      }
    });
    picker.onDidHide(() => {
      resolve(undefined);
      clearTimeout(timer);
      asked.cancel();
      asked.dispose();
      picker.dispose();
    });
    change(initial);
    picker.show();
  });
}

/**
 * VS Code sorts the rows by how well their labels match what is typed, and shows no separators: a row that is the query itself
 * stays the first, so that Enter searches.
 */
function queryChoice(query: string): Choice {
  return { label: `$(search) ${withoutIcons(query)}`, description: messages.searchTitle(), alwaysShow: true, query };
}

function recentChoices(memory: Memento): readonly Choice[] {
  const recent = recentQueries(memory);
  const edit = { iconPath: new ThemeIcon('edit'), tooltip: messages.searchEdit() };
  const separator: Choice = { label: messages.searchRecent(), kind: QuickPickItemKind.Separator };
  return recent.length === 0 ? [] : [separator, ...recent.map((query): Choice => ({ label: `$(history) ${withoutIcons(query)}`, query, buttons: [edit] }))];
}

function entityChoice(entity: EntityItem): Choice {
  return {
    label: `$(person) ${withoutIcons(entity.name)}`,
    description: [messages.kindOfOne(entity.kind), messages.underAllNames()].join(', '),
    alwaysShow: true,
    entity,
  };
}

function sourceChoice(found: FoundSourceItem): Choice {
  const [passage] = found.passages.items;
  return {
    label: `$(file-text) ${withoutIcons(found.source.title)}`,
    description: withoutIcons([found.source.outlet, found.source.date].filter(Boolean).join(' · ')),
    ...(passage && { detail: withoutIcons(passage.text) }),
    alwaysShow: true,
    found,
  };
}

function recentQueries(memory: Memento): readonly string[] {
  return memory.get<readonly string[]>('searches', []);
}

function remember(memory: Memento, query: string): Thenable<void> {
  return memory.update('searches', [query, ...recentQueries(memory).filter((other) => other !== query)].slice(0, remembered));
}
