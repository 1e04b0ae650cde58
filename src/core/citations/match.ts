import type { BibEntry } from './bib/entry';
import { bibAddress } from './bib/address';
import { comparableUrl } from './urls';

/** What tells whether an entry stands for a source. */
export interface MatchedSource {
  readonly uri: string;
  /** Below the folder of the workspace, with forward slashes. */
  readonly path: string;
  readonly metadata: { readonly citekey?: string | undefined; readonly url?: string | undefined; readonly archivedUrl?: string | undefined };
}

/** An entry with the folder of its file below the workspace, with forward slashes; empty for the workspace itself. */
export interface PlacedEntry {
  readonly entry: BibEntry;
  readonly folder: string;
}

export interface EntryMatch<E extends PlacedEntry = PlacedEntry> {
  readonly uri: string;
  readonly entry: E;
  /** In this order of trust: the entry names the file, has the key that the source asks for, or its address. */
  readonly reason: 'file' | 'key' | 'url';
}

/**
 * The entry that stands for each source, where there is one: the best reason counts, then the order of the entries. One entry may stand for several copies of a source. Those in comments stand for none.
 * Linear in sources and entries.
 */
export function entriesOf<E extends PlacedEntry>(sources: readonly MatchedSource[], entries: readonly E[]): readonly EntryMatch<E>[] {
  const byPath = new Map<string, E>();
  const byName = new Map<string, E>();
  const byKey = new Map<string, E>();
  const byUrl = new Map<string, E>();
  for (const placed of entries) {
    if (placed.entry.commented) continue;
    for (const path of pathsOf(placed)) {
      add(byPath, path, placed);
      add(byName, path.slice(path.lastIndexOf('/') + 1), placed);
    }
    if (placed.entry.key !== '') add(byKey, placed.entry.key.toLowerCase(), placed);
    for (const url of urlsOf(placed.entry)) add(byUrl, url, placed);
  }
  const names = new Map<string, number>();
  for (const { path } of sources) names.set(nameOf(path), (names.get(nameOf(path)) ?? 0) + 1);
  return sources.flatMap((source): readonly EntryMatch<E>[] => {
    const file = byPath.get(source.path) ?? (names.get(nameOf(source.path)) === 1 ? named(byName.get(nameOf(source.path)), source.path) : undefined);
    if (file) return [{ uri: source.uri, entry: file, reason: 'file' }];
    const { citekey, url, archivedUrl } = source.metadata;
    const key = citekey === undefined ? undefined : byKey.get(citekey.trim().replace(/^@/, '').toLowerCase());
    if (key) return [{ uri: source.uri, entry: key, reason: 'key' }];
    const address = [url, archivedUrl].flatMap((one) => byUrl.get(comparableUrl(one) ?? '') ?? [])[0];
    return address ? [{ uri: source.uri, entry: address, reason: 'url' }] : [];
  });
}

function add<E>(map: Map<string, E>, key: string, entry: E): void {
  if (!map.has(key)) map.set(key, entry);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A file of this name says enough when as much as both paths tell of its folders is the same. */
function named<E extends PlacedEntry>(placed: E | undefined, path: string): E | undefined {
  return placed && pathsOf(placed).some((one) => path === one || path.endsWith(`/${one}`) || one.endsWith(`/${path}`)) ? placed : undefined;
}

/** A path below the workspace, not one of another machine's folder for attachments. */
function nearby(path: string): boolean {
  return !/^(?:\/|[A-Za-z]:)/.test(path);
}

/** The paths in an entry: of `dossier`, and of `file` as JabRef, Zotero and Better BibTeX write it (`description:path:type`, separated by `;`). */
function pathsOf({ entry, folder }: PlacedEntry): readonly string[] {
  const own = entry.fields.get('dossier') ?? ownPath(entry);
  const attached = (entry.csl?.['attachments'] as readonly { readonly path?: unknown }[] | undefined);
  const files = [
    ...(entry.fields.get('file') ?? '').split(/(?<!\\);/).flatMap((one) => [one, ...one.split(/(?<!\\):(?![\\/]{2})/)]),
    ...(Array.isArray(attached) ? attached.flatMap((one) => (typeof one?.path === 'string' ? [one.path] : [])) : []),
    ...(/^file:/i.test(entry.fields.get('url') ?? '') ? [entry.fields.get('url')!] : []),
  ].map((path) => cleanPath(path)).filter((path) => /\.[A-Za-z]\w{0,7}$/.test(path) && !/^[a-z]+:\/\//i.test(path));
  return [...(own ? [cleanPath(own)] : []), ...files.flatMap((path) => (nearby(path) ? [joined(folder, path), path] : [path]))];
}

function ownPath(entry: BibEntry): string | undefined {
  const custom = entry.csl?.['custom'] as { readonly dossier?: unknown } | undefined;
  return typeof custom?.dossier === 'string' ? custom.dossier : undefined;
}

function cleanPath(path: string): string {
  const plain = path.trim().replace(/^file:\/\/(?:localhost)?/i, '').replace(/\\([:;\\{}_&%#$ ])/g, '$1').replace(/\\/g, '/').replace(/^\.\//, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function joined(folder: string, path: string): string {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function urlsOf(entry: BibEntry): readonly string[] {
  const { fields } = entry;
  const texts = [fields.get('url'), fields.get('doi') && `https://doi.org/${fields.get('doi')}`, ...(/https?:\/\/[^\s{}]+/.exec(fields.get('howpublished') ?? '') ?? [])];
  return texts.flatMap((text) => comparableUrl(bibAddress(text ?? '')) ?? []);
}
