import type { Metadata, MetadataField, MetadataOrigin } from '../core/documents/document';
import type { Inputs } from './inputs';
import { messages } from './messages';
import type { ExitCode, Output } from './output';
import { printable } from './places';

/** What `dossier sources --json` prints; null for what is not known. */
export interface SourcesJson {
  readonly version: 1;
  /** By path. */
  readonly sources: readonly {
    readonly path: string;
    readonly citekey: string;
    readonly title: string;
    readonly outlet: string | null;
    /** In one line. */
    readonly author: string | null;
    readonly authors: readonly string[];
    /** ISO 8601, as precise as it is known; so are the dates below. */
    readonly date: string | null;
    readonly updated: string | null;
    readonly url: string | null;
    readonly archivedUrl: string | null;
    readonly language: string | null;
    readonly accessed: string | null;
    /** Where each field that is known comes from. A title without one is the name of the file. */
    readonly origins: Readonly<Partial<Record<MetadataField, MetadataOrigin>>>;
    /** Fields that were concluded rather than read. */
    readonly inferred: readonly MetadataField[];
  }[];
}

export function printSources(inputs: Inputs, json: boolean, { out, err }: Output): ExitCode {
  const result: SourcesJson = {
    version: 1,
    sources: inputs.sources.map(({ uri, path, citekey, title, outlet, author, date, url }) => {
      const metadata: Metadata = inputs.dossier.head(uri)?.metadata ?? {};
      return {
        path, citekey, title, outlet: outlet ?? null, author: author ?? null, authors: metadata.authors ?? [], date: date ?? null, updated: metadata.updated ?? null,
        url: url ?? null, archivedUrl: metadata.archivedUrl ?? null, language: metadata.language ?? null, accessed: metadata.accessed ?? null,
        origins: metadata.origins ?? {}, inferred: metadata.inferred ?? [],
      };
    }),
  };
  if (json) out(JSON.stringify(result));
  if (result.sources.length === 0) err(messages.noSources());
  else if (!json) {
    for (const source of result.sources) {
      out(`${printable(source.path)} · @${source.citekey}`);
      for (const line of linesOf(source)) out(`  ${printable(line)}`);
      out('');
    }
    out(messages.sourceCount(result.sources.length));
  }
  return result.sources.length > 0 ? 0 : 1;
}

function linesOf({ title, author, outlet, date, updated, accessed, url, archivedUrl, origins, inferred }: SourcesJson['sources'][number]): readonly string[] {
  const marked = (field: MetadataField, value: string | null): readonly string[] => (value === null ? [] : [inferred.includes(field) ? messages.inferred(value) : value]);
  const places = new Map<MetadataOrigin, MetadataField[]>();
  for (const [field, origin] of Object.entries(origins) as [MetadataField, MetadataOrigin][]) places.set(origin, [...(places.get(origin) ?? []), field]);
  return [
    marked('title', title).join(''),
    [...marked('author', author), ...marked('outlet', outlet), ...marked('date', date ?? messages.undated()), ...marked('updated', updated && messages.updated(updated)), ...marked('url', url),
      ...marked('archivedUrl', archivedUrl), ...marked('accessed', accessed && messages.accessed(accessed))].join(' · '),
    ...(places.size === 0 ? [] : [messages.readFrom([...places].map(([origin, fields]) => `${origin} (${fields.join(', ')})`))]),
  ];
}
