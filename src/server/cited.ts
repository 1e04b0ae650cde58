import { URI } from 'vscode-uri';
import { citationsIn } from '../core/checks/citations';
import { isSurelyKey } from '../core/checks/citation-checks';
import type { BibEntry } from '../core/citations/bib/entry';
import type { FiledEntry } from '../core/citations/bibliographies';
import { writtenFor } from '../core/citations/bib/owned';
import type { CitationSyntax } from '../core/citations/keys-in-text';
import type { ReferencedSource } from '../core/citations/source-item';
import type { View } from './view';

/** What a draft cites, in the order in which it does first, each once. */
export interface Cited {
  readonly sources: readonly ReferencedSource[];
  /** Keys of the user's own entries, by uri of the source that they stand for. */
  readonly theirs: ReadonlyMap<string, string>;
  /** As references show them: the user's own entry where there is one, else the source. */
  readonly shown: readonly (ReferencedSource | BibEntry)[];
  /** Entries that stand for no source. */
  readonly entries: readonly FiledEntry[];
  /** Keys that stand for nothing. */
  readonly unknown: readonly string[];
}

/** Looks up what a draft cites by keys, footnotes and links. */
export function citedIn(view: View, draft: { readonly uri: string; readonly text: string; readonly prose: string }, syntax: CitationSyntax): Cited {
  const { dossier, library: { citing: { bibliographies } } } = view;
  const shown = new Map<string, ReferencedSource | BibEntry>();
  const sources = new Map<string, ReferencedSource>();
  const entries = new Map<string, FiledEntry>();
  const unknown = new Set<string>();
  for (const { cites } of citationsIn(draft.text, draft.prose, syntax)) {
    const key = 'key' in cites ? cites.key : 'label' in cites ? cites.label : undefined;
    const uri = 'link' in cites ? linkedSource(view, cites.link, draft.uri) : dossier.sourceWithKey(key ?? '')?.uri;
    const source = uri === undefined ? undefined : referenced(view, uri);
    const filed = source ? undefined : bibliographies.entry(key ?? '');
    const entry = source ? ownEntry(view, source.uri) : filed?.entry;
    if (source) sources.set(source.uri, source);
    if (source || entry) shown.set(source?.uri ?? key ?? '', entry ?? (source as ReferencedSource));
    if (filed) entries.set(filed.entry.key, filed);
    if (!source && !entry && 'key' in cites && isSurelyKey(cites, syntax)) unknown.add(cites.key);
  }
  return { sources: [...sources.values()], theirs: theirsOf(view, sources.keys()), shown: [...shown.values()], entries: [...entries.values()], unknown: [...unknown] };
}

/** A source with all that bibliographies say. */
export function referenced(view: View, uri: string): ReferencedSource | undefined {
  const source = view.dossier.source(uri);
  return source && { ...view.dossier.head(uri)?.metadata, ...source };
}

/** Keys of the user's own entries for sources, by their uris. */
export function theirsOf(view: View, uris: Iterable<string>): ReadonlyMap<string, string> {
  return new Map([...uris].flatMap((uri): readonly [string, string][] => {
    const entry = ownEntry(view, uri);
    return entry ? [[uri, entry.key]] : [];
  }));
}

/** The entry of the user's that stands for a source; not one that Dossier wrote. */
function ownEntry(view: View, uri: string): BibEntry | undefined {
  const entry = view.library.citing.bibliographies.entryOf(uri)?.entry;
  return entry && writtenFor(entry) === undefined ? entry : undefined;
}

/** The source that a link in a draft leads to: its file, or its web address. */
export function linkedSource({ dossier }: View, link: string, draft: string): string | undefined {
  if (/^https?:/i.test(link)) return dossier.sourceAtAddress(link);
  const uri = linkedUri(link, draft);
  return uri !== undefined && dossier.head(uri) ? uri : undefined;
}

/** The file that a link in a draft leads to. */
export function linkedUri(link: string, draft: string): string | undefined {
  if (/^(?:#|https?:|mailto:)/i.test(link)) return undefined;
  try {
    return URI.parse(new URL(link, draft).toString()).with({ fragment: null, query: null }).toString();
  } catch {
    return undefined;
  }
}
