import { commands, env, QuickPickItemKind, Uri, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { Range } from '../protocol/protocol';
import { messages } from './messages';
import { withoutIcons } from './pick';
import { toRange } from './places';
import type { Server } from './server';
import { servedUri, shownUri } from './source-text';

interface Choice extends QuickPickItem {
  readonly place?: { readonly uri: string; readonly range: Range };
}

/** Lists what a draft cites, the keys in it that nobody has, and the sources that it does not cite; opens the one that is chosen. */
export async function showCitedSources(server: Server, uri = window.activeTextEditor && servedUri(window.activeTextEditor.document.uri)): Promise<void> {
  const found = uri === undefined ? undefined : await server.request('dossier/citedSources', { uri });
  if (uri === undefined || !found) {
    void window.showInformationMessage(messages.noDraft());
    return;
  }
  const { cited, unknown, uncited } = found;
  const group = (label: string, items: readonly Choice[]): readonly Choice[] => (items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items]);
  const start = { line: 0, character: 0 };
  const items = [
    ...group(messages.unknownKeys(), unknown.map(({ key, first, count }) => ({ label: `@${key}`, description: messages.citedTimes(count), place: { uri, range: first } }))),
    ...group(messages.citedSources(cited.length), cited.map(({ key, title, detail, count, uri: place, range }) => ({
      label: withoutIcons(title), description: detail, detail: `@${key} · ${messages.citedTimes(count)}`, place: { uri: place, range },
    }))),
    ...group(messages.uncitedSources(uncited.total), uncited.items.map(({ uri: place, title, outlet, dateText, citekey }) => ({
      label: withoutIcons(title), description: [outlet, dateText].filter(Boolean).join(', '), detail: `@${citekey}`, place: { uri: place, range: { start, end: start } },
    }))),
  ];
  const chosen = await window.showQuickPick<Choice>(items, { title: messages.citedTitle(), matchOnDescription: true, matchOnDetail: true });
  if (chosen?.place) await commands.executeCommand('vscode.open', shownUri(Uri.parse(chosen.place.uri).toString()), { selection: toRange(chosen.place.range) });
}

/** Puts the reference that a citekey stands for on the clipboard. */
export async function copyReference(server: Server, key: string): Promise<void> {
  const reference = await server.request('dossier/reference', { key });
  if (!reference) return;
  await env.clipboard.writeText(reference.text);
  window.setStatusBarMessage(messages.copied(reference.text.slice(0, 60)), 4000);
}
