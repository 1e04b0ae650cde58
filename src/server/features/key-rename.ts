import { LSPErrorCodes, ResponseError, type Connection, type CreateFile, type TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { cleanKey } from '../../core/citations/citekey';
import { readPins, renamePin } from '../../core/citations/pins';
import { correct } from '../../core/documents/correct';
import { sidecarPath } from '../../core/documents/sidecar';
import { citedBy, keyAtPosition, titleOf, type KeyAtPosition } from '../cited-keys';
import { messages } from '../messages';
import { rangeOf } from '../positions';
import type { View } from '../view';
import { guarded } from '../wire';
import { allDraftKeys } from './key-navigation';

/** Rename of a citekey everywhere: in drafts, bibliographies, what a source asks for, and the keys that were given out. */
export function registerKeyRename(connection: Connection, view: View): void {
  connection.onPrepareRename((params, token) =>
    guarded(connection, 'prepareRename', null, ({ textDocument, position }: typeof params) => {
      const at = keyAtPosition(view, textDocument.uri, position);
      return at ? { range: at.range, placeholder: at.key } : refusal(messages.noKeyHere());
    })(params, token),
  );
  connection.onRenameRequest((params, token) =>
    guarded(connection, 'rename', null, async ({ textDocument, position, newName }: typeof params) => {
      const at = keyAtPosition(view, textDocument.uri, position);
      if (!at) return refusal(messages.noKeyHere());
      const name = newName.trim();
      const why = refusedFor(view, at, name);
      return why === undefined ? renamed(view, at, name) : refusal(why);
    })(params, token),
  );
}

/** An answer that the editor shows to the user. */
function refusal(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

function refusedFor(view: View, { key, source, entry }: KeyAtPosition, name: string): string | undefined {
  if (name === '' || cleanKey(name) !== name) return messages.badKey(name);
  // A key that nobody has may become one that somebody has: that is a mistake put right.
  if (!source && !entry) return undefined;
  if (view.library.isReading) return messages.notRead();
  const isFree = name === key || (name.toLowerCase() === key.toLowerCase() && !citedBy(view, name)) || !view.dossier.isKeyTaken(name);
  if (isFree) return undefined;
  const other = citedBy(view, name);
  return messages.keyExists(name, other && titleOf(other).title);
}

async function renamed(view: View, at: KeyAtPosition, name: string): Promise<WorkspaceEdit> {
  const edits = new Map<string, TextEdit[]>();
  const add = (uri: string, edit: TextEdit): void => void edits.set(uri, [...(edits.get(uri) ?? []), edit]);
  for (const { uri, keys } of await allDraftKeys(view)) for (const { key, range } of keys) if (key === at.key) add(uri, { range, newText: name });
  await renameEntries(view, at.key, name, add);
  const created = await renameGiven(view, at, name, add);
  return { documentChanges: [...created, ...[...edits].map(([uri, own]): TextDocumentEdit => ({ textDocument: { uri, version: view.open(uri)?.version ?? null }, edits: own }))] };
}

type Add = (uri: string, edit: TextEdit) => void;

async function renameEntries(view: View, key: string, name: string, add: Add): Promise<void> {
  for (const { uri, entries } of view.library.citing.bibliographies.files.values()) {
    const own = entries.filter((entry) => entry.key === key || entry.own.some((field) => parents.has(field.name.toLowerCase())));
    if (own.length === 0) continue;
    const text = (await view.text(uri)) ?? '';
    for (const entry of own) {
      const { start, end } = entry.keySpan;
      if (entry.key === key && text.slice(start, end) === key) add(uri, { range: rangeOf({ uri, text }, entry.keySpan), newText: name });
      for (const field of entry.own) {
        if (!parents.has(field.name.toLowerCase())) continue;
        const value = /^([^=]*=\s*[{"]\s*)([^\s{}",]+)\s*[}"]/.exec(text.slice(field.start, field.end));
        if (value?.[2] !== key) continue;
        const from = field.start + (value[1] ?? '').length;
        add(uri, { range: rangeOf({ uri, text }, { start: from, end: from + key.length }), newText: name });
      }
    }
  }
}

/** Fields that name another entry. */
const parents = new Set(['crossref', 'xref']);

/** Where the source has its key from something else than an entry: what it asks for itself, and the keys that were given out. */
async function renameGiven(view: View, { key, source, entry }: KeyAtPosition, name: string, add: Add): Promise<CreateFile[]> {
  const head = source && view.dossier.head(source.uri);
  if (!head) return [];
  const { uri } = head;
  const asksItself = cleanKey(head.metadata.citekey ?? '') === key;
  if (asksItself) {
    const text = (await view.text(uri)) ?? '';
    const sidecarUri = sidecarPath(uri);
    const sidecar = await view.text(sidecarUri);
    const correction = correct({ format: head.format, text, sidecar }, 'citekey', name);
    if (!('problem' in correction)) {
      const target = correction.file === 'source' ? { uri, text } : { uri: sidecarUri, text: sidecar ?? '' };
      add(target.uri, { range: rangeOf(target, correction), newText: correction.newText });
    }
  }
  const pins = (await view.library.citing.pinTexts()).find(({ folder }) => uri.startsWith(`${folder}/`));
  const isPinned = pins !== undefined && readPins(pins.text).some((pin) => pin.key === key);
  if (!pins || (!isPinned && (asksItself || entry?.entry.key === key))) return [];
  const [pin] = view.dossier.pinsOf([uri]);
  const text = pin ? renamePin(pins.text, key, { ...pin, key: name }) : pins.text;
  add(pins.uri, { range: rangeOf(pins, { start: 0, end: pins.text.length }), newText: text });
  return pins.text === '' ? [{ kind: 'create', uri: pins.uri, options: { ignoreIfExists: true } }] : [];
}
