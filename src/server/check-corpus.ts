import { checkDraft } from '../core/checks/draft-checks';
import type { CheckedCorpus, CheckedDraft, DraftMention } from '../core/checks/checked';
import type { Check, Finding } from '../core/checks/finding';
import { CheckMemory } from '../core/checks/memory';
import { nearestKeys } from '../core/checks/nearest-key';
import { draftBibliography } from '../core/citations/draft-bibliography';
import { citationSyntax } from '../core/citations/keys-in-text';
import { unread } from '../core/sources';
import { checkpoints, type CancellationToken } from '../base/cancellation';
import { runInSlices } from '../base/steps';
import { linkedSource, linkedUri } from './cited';
import type { FileView, View } from './view';

/** What may be wrong with a draft, looked for in slices. Which keys stand for nothing nobody knows where the draft names a bibliography that is not read, such as one outside of the workspace. */
export function findingsIn(view: View, file: FileView, languageId: string, on: ReadonlySet<Check>, memory: CheckMemory, token: CancellationToken): Promise<readonly Finding[]> {
  const draft = checkedDraft(file, languageId);
  const { files } = draftBibliography(draft.text, draft.syntax);
  const allRead = files.every((path) => view.library.citing.isBibliography(linkedUri(path, file.document.uri) ?? ''));
  const known = allRead ? on : new Set([...on].filter((check) => check !== 'unknownKey'));
  return runInSlices(checkDraft(draft, checkedCorpus(view, file), known, memory), checkpoints(token, 5));
}

/** What is kept of a draft between its versions. */
export function newMemory(): CheckMemory {
  return new CheckMemory();
}

/** The keys of sources and bibliographies that a mistyped one may have meant. */
export function keysLike(view: View, key: string, limit: number): readonly string[] {
  const sources = view.dossier.sourcesForKey(key, keyCandidates).map(({ citekey }) => citekey);
  const entries = [...view.library.citing.bibliographies.entries].map(({ entry }) => entry.key);
  return nearestKeys(key, [...sources, ...entries], limit);
}

const keyCandidates = 50;

function checkedDraft(file: FileView, languageId: string): CheckedDraft {
  const { uri, text, prose } = file.document;
  return {
    text, prose,
    syntax: citationSyntax(decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)), languageId),
    get mentions() {
      return allMentions(file);
    },
    mentionsIn: (span) => file.mentionsIn(span),
  };
}

/** Stretch by stretch where these are known: most of their lists are those of the last version. */
function* allMentions(file: FileView): Iterable<DraftMention> {
  const places = file.byPlaces?.();
  if (!places) return yield* file.mentions;
  for (const { start, mentions } of places) for (const mention of mentions) yield { ...mention, start: start + mention.start, end: start + mention.end };
}

function checkedCorpus(view: View, file: FileView): CheckedCorpus {
  const { dossier, library } = view;
  return {
    sourceCount: dossier.sourceCount,
    cited: (key) => {
      const source = dossier.sourceWithKey(key);
      return source ? { uri: source.uri } : library.citing.bibliographies.entry(key) && {};
    },
    linked: (link) => linkedSource(view, link, file.document.uri),
    source: (uri) => {
      const head = dossier.head(uri);
      if (!head) return undefined;
      const { outlet, author } = head.metadata;
      const named = dossier.namedIn(uri);
      return { version: head.stamp.hash === unread ? undefined : head.stamp.hash, about: [head.title, outlet, author].filter((text) => text !== undefined), names: (id) => named.has(id) };
    },
    document: (uri) => dossier.document(uri),
    entity: (id) => {
      const summary = file.summary(id);
      return summary && { name: summary.entity.name, kind: summary.entity.kind, listed: file.isListed(id), mentions: summary.mentions };
    },
  };
}
