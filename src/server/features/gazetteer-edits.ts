import type { Connection } from 'vscode-languageserver';
import { isMarkdownFile } from '../../core/gazetteer/note-file';
import type { FileEdit } from '../../protocol/protocol';
import type { View } from '../view';
import { onRequest } from '../wire';

/**
 * What a gazetteer file becomes when something is added to it. The client brings the text as its editor has it, and makes the edit, so that
 * it can be undone. What writes is loaded when it is first asked for.
 */
export function registerGazetteerEdits(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/listedAt', null, ({ id }) => {
    const place = view.dossier.entity(id)?.definedAt;
    return place ? { uri: place.uri, isNote: isMarkdownFile(place.uri) } : null;
  });
  onRequest(connection, 'dossier/addEntity', failed, async ({ uri, text, name, kind, aliases }) => {
    const { entityEdit } = await import('../gazetteer-writer');
    return entityEdit(uri, text, { name, kind, aliases: aliases.map((alias) => ({ text: alias })) });
  });
  onRequest(connection, 'dossier/addAlias', failed, async ({ uri, text, id, alias }) => {
    const { aliasEdit } = await import('../gazetteer-writer');
    const entity = view.dossier.entity(id);
    return entity ? aliasEdit(uri, text, entity, alias) : failed;
  });
}

const failed: FileEdit = { problem: '' };
