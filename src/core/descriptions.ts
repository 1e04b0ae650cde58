import { baseKey } from './citations/citekey';
import type { Metadata } from './documents/document';
import { combined } from './documents/metadata';
import { sourceTitle } from './documents/read';
import type { SourceChange } from './entities/update';
import { patternOf, patternTextOf } from './source-keys';
import type { SourceHead, Store } from './store/store';
import type { Table } from './store/table';

/** What is said of sources outside of themselves: sidecars, and bibliographies. */
export type DescribedBy = 'sidecar' | 'bibliography';

/** What is said of a source, and by what: a stamp by which the caller knows it again. */
export interface Description {
  readonly metadata: Metadata;
  readonly stamp?: string;
}

/** By uri of the source. It need not be there yet. */
export function descriptionsOf(store: Store, by: DescribedBy): Table<Description> {
  return store.table<Description>(`described-${by}`);
}

/** A head with all that is said of its source, by trust; what the source says itself stays known in `own`. Its key is made by the store's pattern. */
export function describedHead(store: Store, head: SourceHead): SourceHead {
  const { own = head.metadata, ...others } = head;
  const layers = (['sidecar', 'bibliography'] as const).flatMap((by) => descriptionsOf(store, by).get(head.uri)?.metadata ?? []);
  const metadata = layers.length === 0 ? own : combined(...layers, own);
  if (layers.length === 0 && head.own === undefined && patternTextOf(store) === undefined) return head;
  const { uri, path } = head;
  return { ...others, metadata, title: sourceTitle({ metadata }, path), keyBase: baseKey({ uri, path, metadata }, patternOf(store)).toLowerCase(), ...(layers.length > 0 && { own }) };
}

/** All sources with what is known of them without one of those who describe them. */
export function* describedByOthers(store: Store, by: DescribedBy): Iterable<Pick<SourceHead, 'uri' | 'path' | 'metadata'>> {
  const others = (['sidecar', 'bibliography'] as const).filter((one) => one !== by).map((one) => descriptionsOf(store, one));
  for (const { uri, path, metadata, own } of store.sources.heads()) {
    yield { uri, path, metadata: own === undefined ? metadata : combined(...others.flatMap((table) => table.get(uri)?.metadata ?? []), own) };
  }
}

/** The same change, with what is said of the sources that come. */
export function describedChange<C extends SourceChange>(store: Store, change: C): C {
  const { changed, moved } = change;
  return {
    ...change,
    ...(changed && { changed: changed.map((source) => ({ ...source, head: describedHead(store, source.head) })) }),
    ...(moved && { moved: moved.map(([uri, head]) => [uri, describedHead(store, head)] as const) }),
  };
}

/** Writes these descriptions in the place of all there were, and tells which heads they change. */
export function describe(store: Store, by: DescribedBy, said: ReadonlyMap<string, Description>): readonly (readonly [uri: string, head: SourceHead])[] {
  const table = descriptionsOf(store, by);
  const uris = new Set(said.keys());
  const changes: (readonly [string, Description | undefined])[] = [];
  for (const [uri, known] of table.entries()) {
    uris.add(uri);
    if (!said.has(uri)) changes.push([uri, undefined]);
    else if (JSON.stringify(known) !== JSON.stringify(said.get(uri))) changes.push([uri, said.get(uri)]);
  }
  for (const [uri, description] of said) if (table.get(uri) === undefined) changes.push([uri, description]);
  if (changes.length > 0) table.write(changes);
  // All, not those that changed alone: a stop between the two leaves heads as they were.
  return [...uris].flatMap((uri) => {
    const head = store.sources.head(uri);
    const now = head && describedHead(store, head);
    return head && now && JSON.stringify(head) !== JSON.stringify(now) ? [[uri, now] as const] : [];
  });
}
