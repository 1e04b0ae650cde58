import { DocumentHighlightKind, type CancellationToken, type Connection, type Location, type ReferenceParams, type ResultProgressReporter } from 'vscode-languageserver';
import type { Location as Place } from '../../base/span';
import { checkpoints, neverCancelled } from '../../base/cancellation';
import type { Mention } from '../../core/mentions/mention';
import { pageLimit } from '../../protocol/protocol';
import { rangeOf } from '../positions';
import type { View } from '../view';
import { guarded } from '../wire';
import { keyDefinition, keyHighlights, keyReferences } from './key-navigation';

/** Go to definition, find all references, highlight: from a mention to the other places of its entity. */
export function registerNavigation(connection: Connection, view: View): void {
  connection.onDefinition(
    guarded(connection, 'definition', null, async ({ textDocument, position }) => {
      const ofKey = await keyDefinition(view, textDocument.uri, position);
      if (ofKey) return ofKey;
      const found = await view.mentionAt(textDocument.uri, position);
      if (!found) return null;
      const ids = [found.mention.entity, ...found.mention.candidates];
      const places = await Promise.all(ids.map((id) => definitionOf(view, id)));
      return places.filter((place) => place !== undefined);
    }),
  );
  connection.onReferences((params, token, _progress, results) =>
    guarded(connection, 'references', null, async ({ textDocument, position, context }: ReferenceParams) => {
      const ofKey = await keyReferences(view, textDocument.uri, position, context.includeDeclaration);
      if (ofKey) return ofKey;
      const found = await view.mentionAt(textDocument.uri, position);
      if (!found) return null;
      const id = found.mention.entity;
      return results ? streamReferences(view, id, results, token) : firstReferences(connection, view, id);
    })(params, token),
  );
  connection.onDocumentHighlight(
    guarded(connection, 'highlights', null, async ({ textDocument, position }) => {
      const ofKey = keyHighlights(view, textDocument.uri, position);
      if (ofKey) return ofKey;
      const found = await view.mentionAt(textDocument.uri, position);
      if (!found) return null;
      const same = found.file.mentions.filter(({ entity }) => entity === found.mention.entity);
      return around(same, found.mention)
        .map((mention) => ({ range: rangeOf(found.file.document, mention), kind: DocumentHighlightKind.Read }));
    }),
  );
}

/** The gazetteer's entry, else the sentence that introduces the entity, else its first mention. */
export async function definitionOf(view: View, id: string): Promise<Location | undefined> {
  const { dossier } = view;
  const listed = dossier.entity(id)?.definedAt;
  if (listed) return locate(view, listed);
  const introduction = dossier.profile(id, { depth: 'sentences' })?.introduction;
  if (introduction) return locate(view, introduction);
  const { total } = dossier.sourcesPage(id, { offset: 0, limit: 0 });
  const [earliest] = dossier.sourcesPage(id, { offset: total - 1, limit: 1 }).items;
  const [first] = earliest ? dossier.mentionsPage(id, { uri: earliest.source.uri, offset: 0, limit: 1 }).items : [];
  if (first) return { uri: first.uri, range: rangeOf(view.document(first.uri), first.mention) };
  return (await inDrafts(view, id))[0];
}

/** A client that takes partial results gets all references, part by part; then the answer itself must be empty (LSP 3.17). */
async function streamReferences(view: View, id: string, results: ResultProgressReporter<Location[]>, token: CancellationToken): Promise<Location[]> {
  const checkpoint = checkpoints(token, 5);
  const part: Location[] = [];
  // A screenful at once; then as much as a message should hold.
  let limit = 100;
  for (const own of inSources(view, id)) {
    part.push(...own);
    for (; part.length > limit; limit = pageLimit) {
      results.report(part.splice(0, limit));
      await checkpoint();
    }
    await checkpoint();
  }
  results.report([...part, ...(await inDrafts(view, id))]);
  return [];
}

/** All references if they fit into one answer: sources newest first, then open drafts. Of more, the newest, which is said. */
async function firstReferences(connection: Connection, view: View, id: string): Promise<Location[]> {
  const locations: Location[] = [];
  const checkpoint = checkpoints(neverCancelled, 5);
  for (const own of inSources(view, id)) {
    locations.push(...own.slice(0, pageLimit - locations.length));
    if (locations.length >= pageLimit) break;
    await checkpoint();
  }
  const total = Math.max(locations.length, view.dossier.summary(id)?.mentions ?? 0);
  const drafts = await inDrafts(view, id);
  const all = [...locations, ...drafts.slice(0, pageLimit)];
  if (all.length < total + drafts.length) {
    const name = view.dossier.entity(id)?.name ?? id;
    void connection.sendNotification('dossier/referencesCut', { id, name, shown: all.length, total: total + drafts.length });
  }
  return all;
}

/** Of very many mentions those nearest to one: the editor shows a screenful, and asks again wherever the cursor goes. */
function around(mentions: readonly Mention[], mention: Mention): readonly Mention[] {
  const from = Math.max(0, Math.min(mentions.indexOf(mention) - pageLimit / 2, mentions.length - pageLimit));
  return mentions.slice(from, from + pageLimit);
}

/** Source by source, as each is asked for. */
function* inSources(view: View, id: string): Iterable<Location[]> {
  for (const { uri, places } of view.dossier.places(id)) yield places.map((range) => ({ uri, range }));
}

async function inDrafts(view: View, id: string): Promise<Location[]> {
  return (await view.drafts()).flatMap(({ document, mentions }) =>
    mentions.filter(({ entity }) => entity === id).map((mention) => ({ uri: document.uri, range: rangeOf(document, mention) })),
  );
}

async function locate(view: View, place: Place): Promise<Location | undefined> {
  const text = view.dossier.document(place.uri)?.text ?? (await view.library.gazetteerText(place.uri));
  return text === undefined ? undefined : { uri: place.uri, range: rangeOf({ uri: place.uri, text }, place) };
}
