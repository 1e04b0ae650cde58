import { editBetween } from '../base/edit';
import type { Entity } from '../core/gazetteer/entity';
import { isJsonLines } from '../core/gazetteer/json-lines';
import { isMarkdownFile } from '../core/gazetteer/note-file';
import { readGazetteer } from '../core/gazetteer/read';
import { addAlias, addEntity, type NewEntity, type Written } from '../core/gazetteer/write';
import { addLine, addLineAlias } from '../core/gazetteer/write-lines';
import { addNoteAlias } from '../core/gazetteer/write-note';
import type { FileEdit } from '../protocol/protocol';

/** What puts an entity into a list of names. */
export function entityEdit(uri: string, text: string, entry: NewEntity): FileEdit {
  return editOf(text, isJsonLines(uri) ? addLine(text, entry) : addEntity(text, entry));
}

/** What adds an alias to an entity in the list or the profile note at `uri`. */
export function aliasEdit(uri: string, text: string, entity: Entity, alias: string): FileEdit {
  if (isMarkdownFile(uri)) return editOf(text, addNoteAlias(text, { text: alias }));
  const id = idIn(uri, text, entity);
  return editOf(text, isJsonLines(uri) ? addLineAlias(text, id, { text: alias }) : addAlias(text, id, { text: alias }));
}

/** The id in its file: of entities of several files that have the same, some are called otherwise. */
function idIn(uri: string, text: string, { id, name, kind }: Entity): string {
  const { entities } = readGazetteer(uri, text);
  const found = entities.find((one) => one.id === id && one.name === name) ?? entities.find((one) => one.name === name && one.kind === kind);
  return found?.id ?? id;
}

function editOf(before: string, { text, problems: [problem] }: Written): FileEdit {
  if (problem) return { problem: problem.message };
  const { start, oldEnd, newEnd } = editBetween(before, text);
  return { start, end: oldEnd, text: text.slice(start, newEnd) };
}
