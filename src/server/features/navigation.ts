import { DocumentHighlightKind, type Connection, type Location } from 'vscode-languageserver';
import type { Location as Place } from '../../base/span';
import { rangeOf } from '../positions';
import type { View } from '../view';
import { guarded } from '../wire';

/** Go to definition, find all references, highlight: from a mention to the other places of its entity. */
export function registerNavigation(connection: Connection, view: View): void {
  connection.onDefinition(
    guarded(connection, 'definition', null, async ({ textDocument, position }) => {
      const found = await view.mentionAt(textDocument.uri, position);
      if (!found) return null;
      const ids = [found.mention.entity, ...found.mention.candidates];
      const places = await Promise.all(ids.map((id) => definitionOf(view, id)));
      return places.filter((place) => place !== undefined);
    }),
  );
  connection.onReferences(
    guarded(connection, 'references', null, async ({ textDocument, position }) => {
      const found = await view.mentionAt(textDocument.uri, position);
      return found ? referencesTo(view, found.mention.entity) : null;
    }),
  );
  connection.onDocumentHighlight(
    guarded(connection, 'highlights', null, async ({ textDocument, position }) => {
      const found = await view.mentionAt(textDocument.uri, position);
      if (!found) return null;
      return found.file.mentions
        .filter(({ entity }) => entity === found.mention.entity)
        .map((mention) => ({ range: rangeOf(found.file.document, mention), kind: DocumentHighlightKind.Read }));
    }),
  );
}

/** The gazetteer's entry, else the sentence that introduces the entity, else its first mention. */
export async function definitionOf(view: View, id: string): Promise<Location | undefined> {
  const listed = view.dossier.entity(id)?.definedAt;
  if (listed) return locate(view, listed);
  const introduction = view.dossier.profile(id)?.introduction;
  if (introduction) return locate(view, introduction);
  const earliest = view.dossier.occurrencesOf(id).items.at(-1);
  const mention = earliest?.mentions[0];
  const text = earliest && view.dossier.document(earliest.source.uri);
  if (text && mention) return { uri: text.uri, range: rangeOf(text, mention) };
  for (const { document, mentions } of await view.drafts()) {
    const first = mentions.find(({ entity }) => entity === id);
    if (first) return { uri: document.uri, range: rangeOf(document, first) };
  }
  return undefined;
}

/** Every place that names the entity: sources newest first, then open drafts. */
async function referencesTo(view: View, id: string): Promise<Location[]> {
  const sources = view.dossier.occurrencesOf(id).items.flatMap(({ source, mentions }) => {
    const document = view.dossier.document(source.uri);
    return document ? [{ document, mentions }] : [];
  });
  const drafts = await view.drafts();
  return [...sources, ...drafts].flatMap(({ document, mentions }) =>
    mentions.filter(({ entity }) => entity === id).map((mention) => ({ uri: document.uri, range: rangeOf(document, mention) })),
  );
}

function locate(view: View, place: Place): Location | undefined {
  const text = view.dossier.document(place.uri)?.text ?? view.library.gazetteerText(place.uri);
  return text === undefined ? undefined : { uri: place.uri, range: rangeOf({ uri: place.uri, text }, place) };
}
