import { commands, env, window } from 'vscode';
import type { HoverCommandArguments, Line } from '../protocol/protocol';
import type { Drafts } from './drafts';
import { messages } from './messages';
import { toRange } from './places';
import type { Server } from './server';
import { shownUri } from './source-text';

export type LineAction = 'open' | 'cite' | 'quote' | 'copy';

/** Does something with a line of a profile: open its place, cite it in the draft, with a quotation or without, copy it with its source. */
export async function useLine(server: Server, drafts: Drafts, line: Line, action: LineAction): Promise<void> {
  const { source, range, text } = line;
  switch (action) {
    case 'open':
      await commands.executeCommand('vscode.open', shownUri(source.uri), { preview: true, selection: toRange(range) });
      break;
    case 'cite':
      await (await import('./cite')).insertCitation(server, drafts, { source });
      break;
    case 'quote':
      await (await import('./cite')).insertCitation(server, drafts, { source, quotation: text });
      break;
    case 'copy':
      await env.clipboard.writeText(lineText(line));
      window.setStatusBarMessage(messages.copied(text.slice(0, 40)), 4000);
  }
}

/** Asks what is to be done with a line, unless it is said. */
export async function chooseLineAction(server: Server, drafts: Drafts, line: HoverCommandArguments['dossier.useSentence']): Promise<void> {
  if (line.open) return await useLine(server, drafts, line, 'open');
  const { cite, quote, copy, open } = messages.profileWords();
  const items: readonly { readonly label: string; readonly action: LineAction }[] = [{ label: cite, action: 'cite' }, { label: quote, action: 'quote' }, { label: copy, action: 'copy' }, { label: open, action: 'open' }];
  const chosen = await window.showQuickPick(items, { title: placeOf(line), placeHolder: line.text });
  if (chosen) await useLine(server, drafts, line, chosen.action);
}

/** A sentence with its source, to paste anywhere. */
function lineText(line: Line): string {
  return `“${line.text}” — ${placeOf(line)}`;
}

function placeOf({ source }: Line): string {
  return [source.outlet ?? source.title, source.dateText, source.url].filter(Boolean).join(', ');
}
