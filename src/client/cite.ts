import { env, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { CitedItem, SourceItem } from '../protocol/protocol';
import { applyCitation } from './cite-apply';
import { pickSources } from './cite-picker';
import { citationStyle } from './citation-style';
import type { Drafts } from './drafts';
import { messages } from './messages';
import { fromPosition } from './places';
import type { NamedEntity } from './navigate';
import type { Server } from './server';
import { citationFormat } from './settings';
import { servedUri } from './source-text';

// In the file that is loaded when something is cited first.
export { actOnPick } from './cite-picker';
export { dropEdit } from './drop-edit';

/** What to cite: a source that is known already, or the sources that mention an entity first. */
export interface CiteTarget {
  readonly source?: SourceItem;
  readonly entity?: NamedEntity;
  /** A sentence of the source that is quoted before its citation. */
  readonly quotation?: string;
}

/**
 * Asks for sources unless one is given, and cites them at every cursor, or after the mention that was hovered, in one step to undo; in the citation that is there
 * already, if one is. A given source, and one that is looked at, is cited in the draft.
 */
export async function insertCitation(server: Server, drafts: Drafts, target: CiteTarget): Promise<void> {
  const place = target.entity?.place;
  const shown = place && window.visibleTextEditors.find(({ document }) => document.uri.toString() === place.uri.toString());
  const active = window.activeTextEditor;
  const editor = shown ?? (target.source ? await drafts.toCite(target.source.uri) : await drafts.toWrite());
  if (editor === undefined) {
    const answer = await window.showWarningMessage(messages.noEditor(), messages.copyCitation());
    if (answer !== undefined) await copyCitation(server, drafts, target);
    return;
  }
  const items = await itemsToCite(server, drafts, target, editor, active, messages.citeTitle());
  if (items === undefined) {
    // Back to the article whose place the draft took.
    if (active && window.activeTextEditor?.document !== active.document) await window.showTextDocument(active.document, active.viewColumn);
    return;
  }
  const done = await applyCitation(server, editor, { items, quotation: target.quotation, at: shown && place?.range.end });
  switch (done.result) {
    case 'inserted':
      drafts.cited(items.map(({ uri }) => uri));
      // The focus is elsewhere, and so may be the eye.
      if (editor.document !== active?.document || target.source) window.setStatusBarMessage(messages.citedIn(workspace.asRelativePath(editor.document.uri)), 4000);
      break;
    case 'there':
      window.setStatusBarMessage(messages.citedAlready(), 4000);
      break;
    case 'failed': {
      const answer = await window.showWarningMessage(done.reason, messages.copyCitation());
      if (answer !== undefined) await copy(server, drafts, items, editor);
    }
  }
}

/** Asks for sources unless one is given, and puts their citation on the clipboard. */
export async function copyCitation(server: Server, drafts: Drafts, target: CiteTarget): Promise<void> {
  const editor = window.activeTextEditor;
  const items = await itemsToCite(server, drafts, target, editor, editor, messages.copyTitle());
  if (items !== undefined) await copy(server, drafts, items, editor);
}

async function itemsToCite(server: Server, drafts: Drafts, target: CiteTarget, editor: TextEditor | undefined, active: TextEditor | undefined, title: string): Promise<readonly CitedItem[] | undefined> {
  if (target.source) return [{ uri: target.source.uri }];
  const { place, id } = target.entity ?? {};
  const near = place
    ? { uri: place.uri.toString(), position: fromPosition(place.range.start) }
    : editor && { uri: editor.document.uri.toString(), position: fromPosition(editor.selection.active) };
  const elsewhere = editor !== undefined && active?.document !== editor.document;
  const reading = elsewhere && active ? servedUri(active.document.uri) : undefined;
  return pickSources(server, {
    title: !elsewhere ? title : messages.inFile(title, workspace.asRelativePath(editor.document.uri)),
    ...(near && { near }), ...(id !== undefined && { entity: id }), ...(target.entity?.name !== undefined && { entityName: target.entity.name }), ...(reading !== undefined && { reading }),
    recent: drafts.lately.uris, editor,
  });
}

async function copy(server: Server, drafts: Drafts, items: readonly CitedItem[], editor: TextEditor | undefined): Promise<void> {
  const { document } = editor ?? {};
  const cited = await server.request('dossier/cite', { items, format: citationFormat(document), style: await citationStyle(document), document: document?.uri.toString() ?? '' });
  if (cited === undefined || cited.problem !== undefined || cited.inline === '') {
    void window.showErrorMessage(cited?.problem || messages.citeFailed());
    return;
  }
  await env.clipboard.writeText(cited.block === undefined ? cited.inline : `${cited.inline}\n\n${cited.block}`);
  // It is going to stand in some text.
  drafts.cited(items.map(({ uri }) => uri));
  window.setStatusBarMessage(messages.copied(cited.inline), 4000);
}
