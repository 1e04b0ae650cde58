import type { CodeLens, Connection } from 'vscode-languageserver';
import { messages } from '../messages';
import type { View } from '../view';
import { guarded } from '../wire';
import { citedIn } from './key-requests';

/** A line above a draft that tells how many sources it cites, and how many keys nobody has; where the setting asks for it. */
export function registerKeyLens(connection: Connection, view: View): void {
  connection.onCodeLens(
    guarded(connection, 'codeLens', null, ({ textDocument: { uri } }): CodeLens[] | null => {
      if (view.settings(uri)?.citation.codeLens !== true) return null;
      const { known, unknown } = citedIn(view, uri);
      if (known.length + unknown.length === 0) return null;
      const start = { line: 0, character: 0 };
      return [{ range: { start, end: start }, command: { title: messages.citedCount(known.length, unknown.length), command: 'dossier.showCitedSources', arguments: [{ uri }] } }];
    }),
  );
}
