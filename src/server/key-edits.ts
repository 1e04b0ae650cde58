import type { CreateFile, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { cleanKey } from '../core/citations/citekey';
import { readPins, renamePin } from '../core/citations/pins';
import { correct } from '../core/documents/correct';
import { sidecarPath } from '../core/documents/sidecar';
import type { KeyAtPosition } from './cited-keys';
import type { DraftKeys } from './draft-keys';
import { rangeOf } from './positions';
import type { View } from './view';

/** What gives a key another name everywhere: in the texts that cite it, bibliographies, what its source asks for, and the keys that were given out. */
export async function renamed(view: View, at: KeyAtPosition, drafts: readonly DraftKeys[], name: string): Promise<WorkspaceEdit> {
  const edits = new Map<string, TextEdit[]>();
  const add = (uri: string, edit: TextEdit): void => void edits.set(uri, [...(edits.get(uri) ?? []), edit]);
  for (const { uri, keys } of drafts) for (const { key, range } of keys) if (key === at.key) add(uri, { range, newText: name });
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
