import { Uri, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { SourceDetail, SourceDetails, SourceItem } from '../protocol/protocol';
import { exists } from './exists';
import { change } from './file-edit';
import { messages } from './messages';
import { withoutIcons } from './pick';
import type { Server } from './server';
import { servedUri } from './source-text';

/** Shows what is known of a source and where from, and writes down what the user knows better: in its front matter, or in a file beside it. */
export async function correctSource(server: Server, source: SourceItem | undefined): Promise<void> {
  const uri = source?.uri ?? (window.activeTextEditor && servedUri(window.activeTextEditor.document.uri));
  const details = uri === undefined ? null : await server.request('dossier/sourceDetails', { uri });
  if (uri === undefined || !details) {
    void window.showInformationMessage(messages.noSourceHere());
    return;
  }
  const detail = await pickField(details);
  if (!detail) return;
  const file = Uri.parse(details.file);
  const value = await askFor(details, detail);
  if (value === undefined || value === (detail.value ?? '')) return;
  const made = await change(server, { uri: file, exists: await exists(file) }, (text) => server.request('dossier/correctSource', { uri, text, field: detail.field, value }));
  if (made) window.setStatusBarMessage(messages.corrected(messages.sourceField(detail.field), workspace.asRelativePath(file)), 6000);
}

async function pickField({ title, fields }: SourceDetails): Promise<SourceDetail | undefined> {
  const items = fields.map((detail): QuickPickItem & { readonly of: SourceDetail } => ({
    label: messages.sourceField(detail.field),
    description: withoutIcons(detail.value ?? ''),
    detail: detail.origin ? (detail.inferred ? messages.inferredFrom(detail.origin) : messages.readFrom(detail.origin)) : messages.notKnown(),
    of: detail,
  }));
  return (await window.showQuickPick(items, { title: withoutIcons(title), placeHolder: messages.correctPlaceholder(), matchOnDescription: true }))?.of;
}

async function askFor({ title, file }: SourceDetails, { field, value = '' }: SourceDetail): Promise<string | undefined> {
  return window.showInputBox({ title: withoutIcons(title), prompt: messages.correctPrompt(field, workspace.asRelativePath(Uri.parse(file))), value });
}
