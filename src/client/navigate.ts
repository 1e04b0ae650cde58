import { commands, Location, Position, Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { EntityItem } from '../protocol/protocol';
import type { EntitiesView } from './entities-view';
import { messages } from './messages';
import { pickFromServer } from './pick';
import { fromPosition, toRange } from './places';
import type { Server } from './server';

/** The entity named at the cursor; undefined, with a message, when there is none. */
export async function entityAtCursor(server: Server): Promise<EntityItem | undefined> {
  const editor = window.activeTextEditor;
  const found =
    editor &&
    (await server.request('dossier/entityAt', {
      uri: editor.document.uri.toString(),
      position: fromPosition(editor.selection.active),
    }));
  if (!found) window.setStatusBarMessage(messages.noEntityHere(), 4000);
  return found?.entity;
}

/** Opens the peek view on all mentions of an entity, at the cursor where there is one. */
export async function showMentions(server: Server, entity: { readonly id: string; readonly name?: string }): Promise<void> {
  const mentions = await server.request('dossier/entityMentions', { id: entity.id });
  const first = mentions?.[0];
  if (mentions === undefined || first === undefined) {
    void window.showInformationMessage(messages.noMentions(entity.name ?? entity.id));
    return;
  }
  const locations = mentions.map((mention) => new Location(Uri.parse(mention.uri), toRange(mention.range)));
  const editor = window.activeTextEditor;
  await commands.executeCommand(
    'editor.action.showReferences',
    editor?.document.uri ?? Uri.parse(first.uri),
    editor?.selection.active ?? new Position(first.range.start.line, first.range.start.character),
    locations,
  );
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
      label: choice.name,
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
