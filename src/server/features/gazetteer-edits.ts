import type { Connection } from 'vscode-languageserver';
import { editBetween } from '../../base/edit';
import { isJsonLines } from '../../core/gazetteer/json-lines';
import { isMarkdownFile } from '../../core/gazetteer/note-file';
import { readGazetteer } from '../../core/gazetteer/read';
import { addAlias, addEntity, type Written } from '../../core/gazetteer/write';
import { addLine, addLineAlias } from '../../core/gazetteer/write-lines';
import { addNoteAlias } from '../../core/gazetteer/write-note';
import type { GazetteerEdit } from '../../protocol/protocol';
import type { View } from '../view';
import { onRequest } from '../wire';

/** What a gazetteer file becomes when something is added to it. The client brings the text as its editor has it, and makes the edit, so that it can be undone. */
export function registerGazetteerEdits(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/listedAt', null, ({ id }) => {
    const entity = view.dossier.entity(id);
    return entity?.definedAt ? { uri: entity.definedAt.uri, isNote: isMarkdownFile(entity.definedAt.uri) } : null;
  });
  onRequest(connection, 'dossier/addEntity', failed, ({ uri, text, name, kind, aliases }) => {
    const entry = { name, kind, aliases: aliases.map((alias) => ({ text: alias })) };
    return editOf(text, isJsonLines(uri) ? addLine(text, entry) : addEntity(text, entry));
  });
  onRequest(connection, 'dossier/addAlias', failed, ({ uri, text, id, alias }) => {
    if (isMarkdownFile(uri)) return editOf(text, addNoteAlias(text, { text: alias }));
    const own = idIn(view, uri, text, id);
    return editOf(text, isJsonLines(uri) ? addLineAlias(text, own, { text: alias }) : addAlias(text, own, { text: alias }));
  });
}

const failed: GazetteerEdit = { problem: '' };

/** The id in its file: among the entities of several files that have the same, some are called otherwise. */
function idIn(view: View, uri: string, text: string, id: string): string {
  const { entities } = readGazetteer(uri, text);
  const entity = view.dossier.entity(id);
  const found = entities.find((one) => one.id === id && one.name === entity?.name) ?? entities.find(({ name, kind }) => name === entity?.name && kind === entity.kind);
  return found?.id ?? id;
}

function editOf(before: string, { text, problems: [problem] }: Written): GazetteerEdit {
  if (problem) return { problem: problem.message };
  const { start, oldEnd, newEnd } = editBetween(before, text);
  return { start, end: oldEnd, text: text.slice(start, newEnd) };
}
