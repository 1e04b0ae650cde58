import { commands, Location, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { Range } from 'vscode';
import { pageLimit } from '../protocol/protocol';
import type { EntityItem, Requests } from '../protocol/protocol';
import type { EntitiesView } from './entities-view';
import { messages } from './messages';
import { pickFromServer, withoutIcons } from './pick';
import { fromPosition, toRange } from './places';
import { searchEntity } from './search';
import type { SearchView } from './search-view';
import type { Server } from './server';

/** An entity, and where it was asked for: a mention under the pointer or at the cursor. */
export interface NamedEntity {
  readonly id: string;
  readonly name?: string;
  readonly place?: { readonly uri: Uri; readonly range: Range };
}

/** The entity named at the cursor; undefined, with a message, when there is none. */
export async function entityAtCursor(server: Server): Promise<EntityItem | undefined> {
  return (await mentionAtCursor(server))?.found.entity;
}

/** The same with its place. */
export async function namedAtCursor(server: Server): Promise<NamedEntity | undefined> {
  const mention = await mentionAtCursor(server);
  if (mention === undefined) return undefined;
  const { id, name } = mention.found.entity;
  return { id, name, place: { uri: mention.uri, range: toRange(mention.found.range) } };
}

async function mentionAtCursor(server: Server): Promise<{ readonly uri: Uri; readonly found: NonNullable<Requests['dossier/entityAt'][1]> } | undefined> {
  const editor = window.activeTextEditor;
  const uri = editor?.document.uri;
  const found =
    uri && (await server.request('dossier/entityAt', { uri: uri.toString(), position: fromPosition(editor.selection.active) }));
  if (found) return { uri, found };
  window.setStatusBarMessage(messages.noEntityHere(), 4000);
  return undefined;
}

/**
 * Opens the peek view on all mentions of an entity: at its place in a text the same as Find All References, else of the
 * corpus. More than fit into it are shown in the search view, page by page.
 */
export async function showMentions(server: Server, search: SearchView, entity: NamedEntity): Promise<void> {
  const { id, place } = entity;
  const found = await server.request('dossier/entityMentions', { id, offset: 0, limit: place ? 0 : pageLimit });
  if (found !== undefined && found.total > pageLimit) {
    await searchEntity(server, search, entity);
    return;
  }
  const locations = place
    ? await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', place.uri, place.range.start)
    : found?.items.map(({ uri, range }) => new Location(Uri.parse(uri), toRange(range)));
  const first = locations?.[0];
  if (locations === undefined || first === undefined) {
    void window.showInformationMessage(messages.noMentions(entity.name ?? entity.id));
    return;
  }
  const editor = window.activeTextEditor;
  const uri = place?.uri ?? editor?.document.uri ?? first.uri;
  const position = place?.range.start ?? editor?.selection.active ?? first.range.start;
  await commands.executeCommand('editor.action.showReferences', uri, position, locations);
}

/** Shows an entity in the sidebar. */
export async function revealEntity(view: EntitiesView, id: string): Promise<void> {
  if (!(await view.reveal(id))) void window.showInformationMessage(messages.entityGone());
}

/** Asks for an entity by name or alias, misspelt or not, and shows it in the sidebar. */
export async function findEntity(server: Server, view: EntitiesView): Promise<void> {
  const entity = await pickFromServer({
    title: messages.findEntityTitle(),
    placeholder: messages.findEntityPlaceholder(),
    query: (query, token) => server.request('dossier/findEntities', { query, limit: 100 }, token),
    item: (choice) => ({
      label: withoutIcons(choice.name),
      description: [messages.kindOfOne(choice.kind), choice.origin === 'discovered' && messages.suggested()]
        .filter(Boolean)
        .join(' · '),
      detail: [messages.mentionsInSources(messages.mentions(choice.mentions), messages.sources(choice.sources)), ...choice.aliases.slice(0, 5)].join(' · '),
    }),
  });
  if (entity !== undefined) await revealEntity(view, entity.id);
}

/** Moves the cursor to the next or previous mention in the file. */
export async function goToMention(server: Server, direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document, selection } = editor;
  const found = await server.request('dossier/adjacentMention', {
    uri: document.uri.toString(),
    position: fromPosition(selection.active),
    direction,
  });
  if (found === undefined || found === null) {
    window.setStatusBarMessage(messages.noMentionInFile(), 4000);
    return;
  }
  const range = toRange(found);
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
