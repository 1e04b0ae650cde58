import { workspace } from 'vscode';
import type { TextDocument } from 'vscode';

/** The style of the settings. */
export async function citationStyle(document?: Pick<TextDocument, 'uri'>): Promise<string> {
  return workspace.getConfiguration('dossier', document?.uri).get<string>('citation.style', '').trim();
}
