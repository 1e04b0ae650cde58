import { commands, window } from 'vscode';
import type { Disposable, Memento } from 'vscode';
import { messages } from './messages';
import { openCommand } from './places';
import { askForQuery } from './search-input';
import type { SearchView } from './search-view';
import type { Server } from './server';

/** A longer selection is no query. */
const longestSelection = 100;

/** Asks for a query, beginning with what is selected in the editor, and shows what it finds. */
export async function searchCorpus(server: Server, view: SearchView, memory: Memento): Promise<void> {
  const asked = await askForQuery(server, memory, selectedText());
  if (asked === undefined) return;
  if ('query' in asked) {
    await view.show(asked.query);
    return;
  }
  const { source, passages } = asked.found;
  const { command, arguments: place = [] } = openCommand(source.title, source.uri, passages.items[0]?.range);
  await commands.executeCommand(command, ...(place as unknown[]));
}

/** Shows every place that names an entity, by whatever name. */
export async function searchEntity(server: Server, view: SearchView, { id, name }: { readonly id: string; readonly name?: string }): Promise<void> {
  const query = await server.request('dossier/entityQuery', { id });
  if (query) await view.show(query);
  else void window.showInformationMessage(messages.noMentions(name ?? id));
}

/** Says when the peek view of references does not hold all of them, and offers the view that does. */
export function tellCutReferences(server: Server, view: SearchView): Disposable {
  return server.onReferencesCut(({ id, name, shown, total }) => {
    void window.showInformationMessage(messages.referencesCut(name, shown, total), messages.showAllMentions()).then(async (answer) => {
      if (answer !== undefined) await searchEntity(server, view, { id, name });
    });
  });
}

function selectedText(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined || editor.selection.isEmpty || !editor.selection.isSingleLine) return undefined;
  const text = editor.document.getText(editor.selection).trim();
  return text === '' || text.length > longestSelection ? undefined : text;
}
