import { DocumentHighlightKind, type DocumentHighlight, type Location, type Position } from 'vscode-languageserver';
import { keyAtPosition, keysIn, placeOfCited, placeOfEntry } from '../cited-keys';
import { draftKeysOf, type DraftKeys } from '../draft-keys';
import type { View } from '../view';

/** Where the key at a position leads: its source, else its entry; from the entry of a source to the source. `undefined` when there is no key that is known. */
export async function keyDefinition(view: View, uri: string, position: Position): Promise<Location[] | undefined> {
  const at = keyAtPosition(view, uri, position);
  const place = at && (await placeOfCited(view, at));
  return place && [place];
}

/** Everywhere in the workspace's drafts where the key at a position is cited, those in editors first, and its entry. `undefined` when there is no key. */
export async function keyReferences(view: View, uri: string, position: Position, withEntry: boolean): Promise<Location[] | undefined> {
  const at = keyAtPosition(view, uri, position);
  if (!at || !(at.source || at.entry || at.certain)) return undefined;
  const entry = withEntry && at.entry?.entry.key === at.key ? await placeOfEntry(view, at.entry) : undefined;
  const cited = (await allDraftKeys(view)).flatMap((draft) => draft.keys.filter(({ key }) => key === at.key).map(({ range }) => ({ uri: draft.uri, range })));
  return [...(entry ? [entry] : []), ...cited];
}

/** The other places in a file of the key at a position. */
export function keyHighlights(view: View, uri: string, position: Position): DocumentHighlight[] | undefined {
  const at = keyAtPosition(view, uri, position);
  const all = at && keysIn(view, uri);
  return all?.keys.filter(({ key }) => key === at?.key).map(({ span }) => ({
    range: { start: all.document.positionAt(span.start), end: all.document.positionAt(span.end) }, kind: DocumentHighlightKind.Read,
  }));
}

/** The keys of all texts that cite: as editors show them, else as they are saved. */
export async function allDraftKeys(view: View): Promise<readonly DraftKeys[]> {
  const open = view.openUris.filter((uri) => !view.library.citing.isBibliography(uri)).sort().flatMap((uri) => {
    const document = view.open(uri);
    return document ? [draftKeysOf(uri, document.getText(), document.languageId)] : [];
  });
  const saved = await view.library.citing.draftKeys();
  return [...open, ...saved.filter(({ uri }) => !view.open(uri))].filter(({ keys }) => keys.length > 0);
}
