import { compareText } from '../../base/text';
import type { BibEntry } from './bib/entry';
import { metadataOfEntry } from './entry-metadata';
import type { PlacedEntry } from './match';
import { enoughGroups, letterGroups } from '../store/likeness';
import { searchSources, sourceIndex, type SearchedSource } from './search';

/** A bibliography file of the workspace, read. */
export interface BibliographyFile {
  readonly uri: string;
  /** Its folder below the workspace folder, with forward slashes; empty for that folder itself. */
  readonly folder: string;
  readonly entries: readonly BibEntry[];
}

/** An entry with the file it stands in. */
export interface FiledEntry extends PlacedEntry {
  /** Of the file. */
  readonly uri: string;
}

/** The entry that stands for a source. Plain, to be passed on. */
export interface MatchedEntry {
  /** Of the source. */
  readonly source: string;
  /** Of the file, and which of its entries. */
  readonly file: string;
  readonly index: number;
}

/** The bibliographies of the workspace, by key and by source. Of entries with one key the first counts, files in order of their uris. */
export class Bibliographies {
  private readonly byKey = new Map<string, FiledEntry>();
  private readonly bySource = new Map<string, FiledEntry>();
  private readonly standing = new Set<FiledEntry>();
  private candidates: EntryCandidates | undefined;

  constructor(readonly files: ReadonlyMap<string, BibliographyFile> = new Map(), matches: readonly MatchedEntry[] = []) {
    for (const file of [...files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))) {
      for (const entry of filedEntries(file)) if (!this.byKey.has(entry.entry.key)) this.byKey.set(entry.entry.key, entry);
    }
    for (const { source, file, index } of matches) {
      const at = files.get(file);
      const entry = at?.entries[index];
      if (!at || !entry) continue;
      const known = this.byKey.get(entry.key);
      const filed = known?.entry === entry ? known : { uri: file, folder: at.folder, entry };
      this.bySource.set(source, filed);
      this.standing.add(filed);
    }
  }

  /** The entry with just this key. */
  entry(key: string): FiledEntry | undefined {
    return this.byKey.get(key);
  }

  /** The entry that stands for a source. */
  entryOf(source: string): FiledEntry | undefined {
    return this.bySource.get(source);
  }

  /** One for each key. */
  get entries(): Iterable<FiledEntry> {
    return this.byKey.values();
  }

  /** Entries that stand for no source, by key, title, outlet, author and year, typing errors allowed, best first. */
  search(query: string, limit: number): readonly FiledEntry[] {
    this.candidates ??= new EntryCandidates([...this.byKey.values()].filter((filed) => !this.standing.has(filed)).map(foundEntry));
    return searchSources(sourceIndex(this.candidates.like(query)), query, limit).map(({ filed }) => filed);
  }
}

/** The entries of a file that count. */
export function filedEntries({ uri, folder, entries }: BibliographyFile): readonly FiledEntry[] {
  return entries.flatMap((entry) => (entry.commented || entry.key === '' ? [] : [{ uri, folder, entry }]));
}

/** Fuse.js takes too long over thousands: it ranks those that share most groups of three letters with the query. */
class EntryCandidates {
  /** Places in {@link entries} by group. */
  private readonly places = new Map<string, number[]>();

  private readonly entries: readonly FoundEntry[];

  constructor(entries: readonly FoundEntry[]) {
    this.entries = [...entries].sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.citekey, b.citekey));
    this.entries.forEach(({ citekey, title, outlet = '', author = '', date = '' }, n) => {
      for (const group of letterGroups([citekey, keyWords(citekey), title, outlet, author, date].join(' '))) {
        const known = this.places.get(group);
        if (known) known.push(n);
        else this.places.set(group, [n]);
      }
    });
  }

  like(query: string): readonly FoundEntry[] {
    const groups = letterGroups(query);
    // The newest.
    if (groups.size === 0) return this.entries.slice(0, ranked);
    const shared = new Uint16Array(this.entries.length);
    for (const group of groups) for (const n of this.places.get(group) ?? []) shared[n]!++;
    const enough = enoughGroups(groups);
    const found: number[] = [];
    shared.forEach((count, n) => {
      if (count >= enough) found.push(n);
    });
    return found.sort((a, b) => shared[b]! - shared[a]! || a - b).slice(0, ranked).flatMap((n) => this.entries[n] ?? []);
  }
}

const ranked = 300;

/** A key in its words: `merrikPortClosed2031` is made of four. */
export function keyWords(key: string): string {
  return key.replace(/(?<=\p{Ll})(?=[\p{Lu}\p{N}])|(?<=\p{N})(?=\p{L})|[:._/+-]+/gu, ' ');
}

interface FoundEntry extends SearchedSource {
  readonly filed: FiledEntry;
}

function foundEntry(filed: FiledEntry): FoundEntry {
  const { key } = filed.entry;
  const { title = '', outlet, author, date } = metadataOfEntry(filed.entry);
  return { filed, uri: `${filed.uri}#${key}`, path: '', citekey: key, title, ...(outlet && { outlet }), ...(author && { author }), ...(date && { date }) };
}
