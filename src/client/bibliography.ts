import { commands, Position, Range, Uri, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { BibliographyEdit, DraftText, Requests } from '../protocol/protocol';
import { applyEdit, existingDocument } from './apply-edit';
import { citationStyle } from './citation-style';
import { bibliographyMessages } from './bibliography-messages';
import { messages } from './messages';
import type { Server } from './server';
import { bibliographyFile, bibliographyWrite } from './settings';

type Written = Extract<BibliographyEdit, { readonly text: string }>;

/** Writes what the draft at hand cites into its bibliography file, into the list of references in it, or both: as the settings say. A list that is there already is always kept up. */
export async function updateBibliography(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return void window.showWarningMessage(bibliographyMessages.noDraftToUpdate());
  if (await server.request('dossier/isSource', { uri: document.uri.toString() })) return void window.showWarningMessage(bibliographyMessages.draftIsSource());
  const what = bibliographyWrite(document);
  const named = await server.request('dossier/bibliographyOf', { draft: draftText(document), file: bibliographyFile(document) });
  if (!named) return;
  const file = what === 'section' ? undefined : await updateFile(server, document, named.path);
  if (file === false) return;
  const references = await updateReferences(server, document, what === 'file', named);
  if (references === false) return;
  const changed = [...(file?.edit.text || file?.edit.end ? [workspace.asRelativePath(file.uri)] : []), ...(references.text || references.end ? [workspace.asRelativePath(document.uri)] : [])];
  const { sources, unknown } = file?.edit ?? references;
  if (unknown.length > 0) void window.showWarningMessage(bibliographyMessages.keysUnknown(unknown));
  if (sources === 0 && changed.length === 0) void window.showInformationMessage(bibliographyMessages.citesNothing());
  else if (changed.length === 0) void window.showInformationMessage(bibliographyMessages.bibliographyCurrent(sources));
  else tell(bibliographyMessages.bibliographyWritten(changed.join(', '), sources), file?.uri ?? document.uri);
}

/** Writes all sources into a .bib or CSL-JSON file that is picked; what stands in it stays, and what Dossier wrote there is brought up to date. */
export async function exportSources(server: Server): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = await window.showSaveDialog({
    title: bibliographyMessages.exportTitle(),
    filters: { 'BibTeX': ['bib'], 'CSL-JSON': ['json'] },
    ...(folder && { defaultUri: Uri.joinPath(folder, 'sources.bib') }),
  });
  if (!uri) return;
  await exportTo(server, uri);
}

/** The same into a file that is known. */
export async function exportTo(server: Server, uri: Uri): Promise<void> {
  const edit = await writeFile(server, uri, null);
  if (!edit) return;
  if (edit.text === '' && edit.end === 0) void window.showInformationMessage(bibliographyMessages.bibliographyCurrent(edit.sources));
  else tell(bibliographyMessages.exported(edit.sources, workspace.asRelativePath(uri)), uri);
}

/** Undefined: nothing is to be written there; false: it failed, which was said. */
async function updateFile(server: Server, document: TextDocument, path: string | undefined): Promise<{ readonly uri: Uri; readonly edit: Written } | false> {
  if (path === undefined) {
    void window.showErrorMessage(bibliographyMessages.noWritableBibliography());
    return false;
  }
  const uri = placeOf(document, path);
  if (!uri) {
    void window.showWarningMessage(bibliographyMessages.bibliographyOutside(path));
    return false;
  }
  const edit = await writeFile(server, uri, draftText(document));
  return edit ? { uri, edit } : false;
}

/** Beside the draft, or beside nothing at all in the folder of the workspace; nowhere else than in a folder of the workspace or beside the draft. */
function placeOf(document: TextDocument, path: string): Uri | undefined {
  const clean = path.replaceAll('\\', '/');
  const beside = document.isUntitled ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(document.uri, '..');
  if (!beside) return undefined;
  const uri = /^(?:\/|[A-Za-z]:\/)/u.test(clean) ? beside.with({ path: clean.startsWith('/') ? clean : `/${clean}` }) : Uri.joinPath(beside, clean);
  return workspace.getWorkspaceFolder(uri) || Uri.joinPath(uri, '..').toString() === beside.toString() ? uri : undefined;
}

async function writeFile(server: Server, uri: Uri, draft: DraftText | null): Promise<Written | undefined> {
  let document: TextDocument | undefined;
  try {
    document = await existingDocument(uri);
  } catch (error) {
    void window.showErrorMessage(messages.writeFailed(workspace.asRelativePath(uri), error instanceof Error ? error.message : String(error)));
    return undefined;
  }
  const before = document && { document, version: document.version };
  const edit = await server.request('dossier/writeBibliography', { draft, path: uri.path, text: document?.getText() ?? '' });
  return (await make(server, uri, before, edit)) || undefined;
}

async function updateReferences(server: Server, document: TextDocument, refresh: boolean, named: Requests['dossier/bibliographyOf'][1]): Promise<Written | false> {
  const before = { document, version: document.version };
  const edit = await server.request('dossier/writeReferences', {
    draft: draftText(document), style: await styleOf(document, named.style), title: bibliographyMessages.referencesHeading(), refresh, ...(named.language !== undefined && { language: named.language }),
  });
  return make(server, document.uri, before, edit);
}

/** The style that the draft names, else that of the settings. */
async function styleOf(document: TextDocument, named: string | undefined): Promise<string> {
  if (named === undefined) return citationStyle(document);
  if (/^https?:/iu.test(named) || document.isUntitled) return named;
  try {
    const uri = Uri.joinPath(document.uri, '..', named);
    return workspace.getWorkspaceFolder(uri) ? new TextDecoder().decode(await workspace.fs.readFile(uri)) : named;
  } catch {
    // The name of a style that is known, or of one that is said to be unknown.
    return named.slice(named.lastIndexOf('/') + 1);
  }
}

/** Makes an edit, if there is one to make; says why not. */
async function make(server: Server, uri: Uri, before: { readonly document: TextDocument; readonly version: number } | undefined, edit: BibliographyEdit | undefined): Promise<Written | false> {
  const path = workspace.asRelativePath(uri);
  if (edit === undefined || 'problem' in edit) {
    const at = edit?.offset === undefined ? undefined : before?.document.positionAt(edit.offset);
    const reason = edit?.problem || messages.seeLog();
    void tellProblem(at ? bibliographyMessages.brokenAt(path, at.line + 1, reason) : messages.writeFailed(path, reason), uri, at);
    return false;
  }
  if (edit.text === '' && edit.start === edit.end) return edit;
  if (await applyEdit(uri, before, edit)) return edit;
  void window.showErrorMessage(messages.writeFailed(path, messages.seeLog()));
  server.log.error(`the edit of ${uri.toString()} was refused`);
  return false;
}

function draftText(document: TextDocument): DraftText {
  return { uri: document.uri.toString(), languageId: document.languageId, text: document.getText() };
}

/** Says what was done, and shows where on demand. Nobody waits for the answer. */
function tell(message: string, uri: Uri): void {
  void window.showInformationMessage(message, messages.show()).then((answer) => {
    if (answer !== undefined) void commands.executeCommand('vscode.open', uri);
  });
}

async function tellProblem(message: string, uri: Uri, at: Position | undefined): Promise<void> {
  const answer = await window.showErrorMessage(message, ...(at ? [messages.show()] : []));
  if (answer !== undefined && at) await commands.executeCommand('vscode.open', uri, { selection: new Range(at, at) });
}
