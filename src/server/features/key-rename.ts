import { LSPErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { cleanKey } from '../../core/citations/citekey';
import { citedBy, keyAtPosition, titleOf, type KeyAtPosition } from '../cited-keys';
import { messages } from '../messages';
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
      if (why !== undefined) return refusal(why);
      const { renamed } = await import('../key-edits');
      return renamed(view, at, await allDraftKeys(view), name);
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
