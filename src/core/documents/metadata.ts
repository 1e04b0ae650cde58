import { metadataFields, type Metadata, type MetadataField, type MetadataOrigin } from './document';

/** What one place says of a source, each field marked with that place. What a text or a file name says is inferred; of the others, what `doubtful` names. */
export function described(origin: MetadataOrigin, values: MetadataValues, doubtful: readonly MetadataField[] = []): Metadata {
  const { authors: listed, ...others } = values;
  const kept = Object.fromEntries(Object.entries(others).flatMap(([field, value]) => (value?.trim() ? [[field, value.trim()]] : [])));
  const authors = (listed ?? []).map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');
  const known: Metadata = { ...kept, ...(authors.length === 0 ? {} : { author: authors.join(' and '), authors }) };
  const fields = metadataFields.filter((field) => known[field] !== undefined);
  const inferred = fields.filter((field) => origin === 'text' || origin === 'file' || doubtful.includes(field));
  return marked(known, new Map(fields.map((field) => [field, origin])), new Set(inferred));
}

/** What several places say together: of each field, what the most trusted says; among equals, the earlier. */
export function combined(...layers: readonly (Metadata | undefined)[]): Metadata {
  const known: Record<string, unknown> = {};
  const origins = new Map<MetadataField, MetadataOrigin>();
  const inferred = new Set<MetadataField>();
  for (const field of metadataFields) {
    let best: Metadata | undefined;
    for (const layer of layers) if (layer?.[field] !== undefined && (best === undefined || trust(layer, field) < trust(best, field))) best = layer;
    if (best === undefined) continue;
    known[field] = best[field];
    if (field === 'author' && best.authors) known.authors = best.authors;
    const origin = best.origins?.[field];
    if (origin) origins.set(field, origin);
    if (best.inferred?.includes(field)) inferred.add(field);
  }
  return marked(known, origins, inferred);
}

/** What metadata says, without where it comes from. */
export function valuesOf({ origins: _origins, inferred: _inferred, ...values }: Metadata): Metadata {
  return values;
}

/** A line of names as people write it, in its names: `Kessa Lorrin, Odo Kell and Ilse Marn`; `Lorrin, Kessa` is one. */
export function splitAuthors(line: string | undefined): readonly string[] {
  if (line === undefined) return [];
  return line.slice(0, 1000).split(/\s*[;|•·\n]\s*|\s+(?:and|&|und|et|y|e|en|och|ja|и|та)\s+/u).flatMap((part) => {
    const names = part.split(/\s*[,،、]\s*/).filter((name) => name !== '');
    return names.length > 1 && names.every((name) => / /.test(name)) ? names : names.length > 0 ? [part.replace(/[,،、\s]+$/, '').replace(/^[,،、\s]+/, '')] : [];
  }).slice(0, 50);
}

export type MetadataValues = { readonly [K in Exclude<MetadataField, 'author'>]?: string | undefined } & { readonly authors?: readonly string[] | undefined };

const order: readonly MetadataOrigin[] = ['front-matter', 'sidecar', 'bibliography', 'html', 'text', 'properties', 'file'];

function trust({ origins }: Metadata, field: MetadataField): number {
  const origin = origins?.[field];
  return origin === undefined ? order.length : order.indexOf(origin);
}

function marked(known: Metadata, origins: ReadonlyMap<MetadataField, MetadataOrigin>, inferred: ReadonlySet<MetadataField>): Metadata {
  if (origins.size === 0) return known;
  return { ...known, origins: Object.fromEntries(origins), ...(inferred.size === 0 ? {} : { inferred: metadataFields.filter((field) => inferred.has(field)) }) };
}
