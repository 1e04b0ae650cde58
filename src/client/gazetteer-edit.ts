import { commands, Uri, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { Range } from 'vscode';
import type { EntityItem, EntityKind } from '../protocol/protocol';
import { gazetteerPlace } from './gazetteer';
import { change, type Edit } from './file-edit';
import { messages } from './messages';
import type { NamedEntity } from './navigate';
import { pickFromServer, withoutIcons } from './pick';
import { fromPosition } from './places';
import type { Server } from './server';

/** Lists a suggestion with those of its spellings that are picked, or the selected text with a kind that is picked. */
export async function addToGazetteer(server: Server, target: NamedEntity | undefined): Promise<void> {
  const wanted = target ? await suggestionOf(server, target) : await atCursor(server);
  if (wanted === undefined) {
    window.setStatusBarMessage(messages.nothingToAdd(), 4000);
    return;
  }
  if (typeof wanted !== 'string' && wanted.origin === 'gazetteer') {
    await tell(messages.listedAlready(wanted.name), await listedAt(server, wanted.id));
    return;
  }
  const name = typeof wanted === 'string' ? wanted : wanted.name;
  const kind = typeof wanted === 'string' ? await pickKind(name) : wanted.kind;
  if (kind === undefined) return;
  const aliases = typeof wanted === 'string' ? [] : await pickAliases(wanted);
  if (aliases === undefined) return;
  const place = await gazetteerPlace(target?.place?.uri ?? window.activeTextEditor?.document.uri);
  if (place === undefined) return;
  const made = await change(server, place, (text) => server.request('dossier/addEntity', { uri: place.uri.toString(), text, name, kind, aliases }));
  if (made) await tell(messages.added(name, workspace.asRelativePath(place.uri)), place.uri, made);
}

/** Adds the selected text, or the name at the cursor, to the names of a listed entity that is picked. */
export async function addAlias(server: Server): Promise<void> {
  const alias = selectedText() ?? (await namedText(server));
  if (alias === undefined) {
    window.setStatusBarMessage(messages.nothingToAdd(), 4000);
    return;
  }
  const entity = await pickFromServer<EntityItem>({
    title: messages.addAliasTitle(alias),
    placeholder: messages.addAliasPlaceholder(),
    query: (query, token) => server.request('dossier/findEntities', { query, limit: 100, origin: 'gazetteer' }, token),
    item: ({ name, kind, aliases }) => ({ label: withoutIcons(name), description: messages.kindOfOne(kind), detail: withoutIcons(aliases.slice(0, 5).join(' · ')) }),
  });
  const uri = entity && (await listedAt(server, entity.id));
  if (!entity || !uri) return;
  const made = await change(server, { uri, exists: true }, (text) => server.request('dossier/addAlias', { uri: uri.toString(), text, id: entity.id, alias }));
  if (made) await tell(made.text === '' ? messages.aliasKnown(alias, entity.name) : messages.aliasAdded(alias, entity.name), uri, made);
}

/** The entity that a command was called with. */
export async function suggestionOf(server: Server, { id, place }: NamedEntity): Promise<EntityItem | undefined> {
  const found = await server.request('dossier/entityPosition', { id, sort: 'name' });
  if (found || !place) return found?.entity;
  // One of this text alone is in no list.
  return (await server.request('dossier/entityAt', { uri: place.uri.toString(), position: fromPosition(place.range.start) }))?.entity;
}

/** The selected text, on one line; undefined where nothing, or more than a name, is selected. */
export function selectedText(): string | undefined {
  const editor = window.activeTextEditor;
  const text = editor?.document.getText(editor.selection).replace(/\s+/gu, ' ').trim() ?? '';
  return /[\p{L}\p{N}]/u.test(text) && text.length <= longestName ? text : undefined;
}

/** Characters. */
const longestName = 200;

/** The entity at the cursor, unless another text is selected. */
async function atCursor(server: Server): Promise<EntityItem | string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const found = await server.request('dossier/entityAt', { uri: document.uri.toString(), position: fromPosition(selection.start) });
  const selected = selectedText();
  if (selected === undefined) return found?.entity;
  return found && [found.entity.name, ...found.entity.aliases].includes(selected) ? found.entity : selected;
}

async function namedText(server: Server): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const found = await server.request('dossier/entityAt', { uri: editor.document.uri.toString(), position: fromPosition(editor.selection.active) });
  if (!found) return undefined;
  const { start, end } = found.range;
  return editor.document.getText(new Range(start.line, start.character, end.line, end.character)).replace(/\s+/gu, ' ').trim();
}

async function pickKind(name: string): Promise<EntityKind | undefined> {
  const kinds: readonly EntityKind[] = ['person', 'faction', 'organization', 'state'];
  const picked = await window.showQuickPick(kinds.map((kind) => ({ label: messages.kindOfOne(kind), kindOf: kind })), { title: messages.addTitle(name), placeHolder: messages.pickKind() });
  return picked?.kindOf;
}

/** Undefined when dismissed. */
async function pickAliases({ name, aliases }: EntityItem): Promise<readonly string[] | undefined> {
  if (aliases.length === 0) return [];
  const items = aliases.map((alias): QuickPickItem & { readonly alias: string } => ({ label: withoutIcons(alias), picked: true, alias }));
  const picked = await window.showQuickPick(items, { title: messages.addTitle(name), placeHolder: messages.pickAliases(), canPickMany: true });
  return picked?.map(({ alias }) => alias);
}

async function listedAt(server: Server, id: string): Promise<Uri | undefined> {
  const place = await server.request('dossier/listedAt', { id });
  return place ? Uri.parse(place.uri) : undefined;
}

/** Says what was done, and shows where on demand. */
async function tell(message: string, uri: Uri | undefined, edit?: Edit): Promise<void> {
  const show = messages.show();
  // Nobody waits for the answer.
  void window.showInformationMessage(message, ...(uri ? [show] : [])).then(async (answer) => {
    if (answer !== show || !uri) return;
    const document = await workspace.openTextDocument(uri);
    const at = document.positionAt(edit?.start ?? 0);
    await commands.executeCommand('vscode.open', uri, { selection: new Range(at, at) });
  });
}
