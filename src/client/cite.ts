import { EndOfLine, env, window, workspace } from 'vscode';
import type { Position, Selection, TextDocument, TextEditor } from 'vscode';
import type { Requests, SourceItem } from '../protocol/protocol';
import { planCitation } from './citation-edit';
import type { Drafts } from './drafts';
import { messages } from './messages';
import { pickFromServer, withoutIcons } from './pick';
import { fromPosition, toRange } from './places';
import type { NamedEntity } from './navigate';
import type { Server } from './server';
import { citationFormat } from './settings';

/** What to cite: a source that is known already, or the sources that mention an entity first. */
export interface CiteTarget {
  readonly source?: SourceItem;
  readonly entity?: NamedEntity;
  /** A sentence of the source that is quoted before its citation. */
  readonly quotation?: string;
}

type Cited = Requests['dossier/cite'][1];

/**
 * Asks for a source unless one is given, and inserts its citation at every cursor, or after the mention that was hovered, in one
 * step to undo. A given source is cited in the draft, even while the source itself is looked at.
 */
export async function insertCitation(server: Server, drafts: Drafts, target: CiteTarget): Promise<void> {
  const place = target.entity?.place;
  const shown = place && window.visibleTextEditors.find(({ document }) => document.uri.toString() === place.uri.toString());
  const editor = shown ?? (target.source ? await drafts.toCite(target.source.uri) : window.activeTextEditor);
  if (editor === undefined) {
    const answer = await window.showWarningMessage(messages.noEditor(), messages.copyCitation());
    if (answer !== undefined) await copyCitation(server, target);
    return;
  }
  const source = target.source ?? (await pickSource(server, messages.citeTitle(), target, editor));
  if (source === undefined) return;
  const plain = await cite(server, source, editor.document);
  const cited = plain && target.quotation !== undefined ? { ...plain, inline: `${quoted(target.quotation)} ${plain.inline}` } : plain;
  if (cited === undefined) return;
  if (await insert(server, editor, cited, shown && place?.range.end)) {
    // The focus is elsewhere, and so may be the eye.
    if (target.source) window.setStatusBarMessage(messages.citedIn(workspace.asRelativePath(editor.document.uri)), 4000);
    return;
  }
  const answer = await window.showWarningMessage(messages.readOnly(), messages.copyCitation());
  if (answer !== undefined) await copy(cited);
}

/** Asks for a source unless one is given, and puts its citation on the clipboard. */
export async function copyCitation(server: Server, target: CiteTarget): Promise<void> {
  const editor = window.activeTextEditor;
  const source = target.source ?? (await pickSource(server, messages.copyTitle(), target, editor));
  if (source === undefined) return;
  const cited = await cite(server, source, editor?.document);
  if (cited !== undefined) await copy(cited);
}

/** A sentence in quotation marks; those in it become single ones. */
export function quoted(sentence: string): string {
  return `“${sentence.replace(/[“”"]/g, (mark, at: number) => (mark === '“' || (mark === '"' && /(?:^|[\s(])$/.test(sentence.slice(0, at))) ? '‘' : '’'))}”`;
}

async function copy(cited: Cited): Promise<void> {
  const text = cited.block === undefined ? cited.inline : `${cited.inline}\n\n${cited.block}`;
  await env.clipboard.writeText(text);
  window.setStatusBarMessage(messages.copied(cited.inline), 4000);
}

async function pickSource(
  server: Server,
  title: string,
  target: CiteTarget,
  editor: TextEditor | undefined,
): Promise<SourceItem | undefined> {
  const { place } = target.entity ?? {};
  const near = place
    ? { uri: place.uri.toString(), position: fromPosition(place.range.start) }
    : editor && { uri: editor.document.uri.toString(), position: fromPosition(editor.selection.active) };
  const named = near && (await server.request('dossier/entityAt', near))?.entity;
  const entity = target.entity?.name === undefined && named ? named : (target.entity ?? named);
  return pickFromServer({
    title,
    placeholder: messages.citePlaceholder(),
    query: (query, token) =>
      server.request(
        'dossier/findSources',
        { query, limit: 100, ...(near && { near }), ...(target.entity && { entity: target.entity.id }) },
        token,
      ),
    item: (source) => ({
      label: withoutIcons(source.title),
      description: [source.outlet, source.date].filter(Boolean).join(' · '),
      detail: source.mentionsEntity
        ? `${source.citekey} · ${messages.mentionsEntity(entity?.name)}`
        : source.citekey,
    }),
  });
}

async function cite(server: Server, source: SourceItem, document: TextDocument | undefined): Promise<Cited | undefined> {
  const cited = await server.request('dossier/cite', {
    sources: [source.uri],
    format: citationFormat(document),
    document: document?.uri.toString() ?? '',
  });
  if (cited === undefined) void window.showErrorMessage(messages.citeFailed());
  return cited;
}

/** False when the editor takes no changes. Selected text stays: the citation comes after it. */
async function insert(server: Server, editor: TextEditor, cited: Cited, at: Position | undefined): Promise<boolean> {
  const { document } = editor;
  const { version } = document;
  const places = at ? [at] : await Promise.all(editor.selections.map((selection) => placeFor(server, document, selection)));
  // The text may have changed while the server was asked; then the cursors are the only places that hold.
  const cursors = (version === document.version ? places : editor.selections.map(({ end }) => end)).map((place) =>
    document.offsetAt(place),
  );
  const lineBreak = document.eol === EndOfLine.CRLF ? '\r\n' : '\n';
  const insertions = planCitation(document.getText(), cursors, cited, citationFormat(document), lineBreak);
  const before = document.version;
  const done = await editor.edit(
    (edit) => {
      for (const { offset, text } of insertions) edit.insert(document.positionAt(offset), text);
    },
    { undoStopBefore: true, undoStopAfter: true },
  );
  // An editor that is read-only says that the edit was made, and makes none.
  return done && document.version !== before;
}

/** On a name, the citation goes after the name. */
async function placeFor(server: Server, document: TextDocument, selection: Selection): Promise<Position> {
  if (!selection.isEmpty) return selection.end;
  const position = selection.active;
  const found = await server.request('dossier/entityAt', { uri: document.uri.toString(), position: fromPosition(position) });
  return found ? toRange(found.range).end : position;
}
