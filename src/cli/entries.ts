import { promises as fs } from 'node:fs';
import type { BibEntry, BibFile } from '../core/citations/bib/entry';
import { readBibliography } from '../core/citations/bib/read';
import { metadataOfEntry } from '../core/citations/entry-metadata';
import { reasonOf } from '../server/messages';
import { readRegularFile } from '../server/node-files';
import { messages } from './messages';
import type { ExitCode, Output } from './output';
import { lineAndColumn, printable } from './places';
import { decodeText } from '../core/documents/decode';

/** What `dossier entries --json` prints; null for what is not known. */
export interface EntriesJson {
  readonly version: 1;
  /** As given; those that could not be read are left out. */
  readonly files: readonly {
    readonly path: string;
    readonly format: BibFile['format'];
    /** In the order of the file; `start` and `end` are offsets in UTF-16 code units, `place` is `line:column`. */
    readonly entries: readonly {
      readonly key: string;
      readonly type: string;
      readonly place: string;
      readonly start: number;
      readonly end: number;
      /** It stands in a comment, which BibTeX reads all the same. */
      readonly commented: boolean;
      readonly title: string | null;
      readonly outlet: string | null;
      readonly author: string | null;
      readonly date: string | null;
      readonly url: string | null;
      /** All fields, by name; of `.bib` files as TeX, inherited ones included. */
      readonly fields: Readonly<Record<string, string>>;
    }[];
    readonly problems: readonly { readonly place: string; readonly severity: string; readonly message: string }[];
  }[];
}

/** Lists the entries of bibliography files, with what is wrong in them. Never throws for a file. */
export async function printEntries(paths: readonly string[], json: boolean, { out, err }: Output): Promise<ExitCode> {
  const files: EntriesJson['files'][number][] = [];
  let failed = false;
  for (const path of paths) {
    const read = await readEntries(path, err);
    if (read === undefined) failed = true;
    else files.push(shown(path, read));
  }
  if (json) out(JSON.stringify({ version: 1, files } satisfies EntriesJson));
  else {
    for (const { path, entries, problems } of files) {
      for (const entry of entries) {
        out(`${path}:${entry.place} · @${printable(entry.key)} · ${entry.type}${entry.commented ? ` · ${messages.commented()}` : ''}`);
        const known = [entry.title, entry.author, entry.outlet, entry.date, entry.url].filter((part) => part !== null);
        if (known.length > 0) out(`  ${known.map(printable).join(' · ')}`);
      }
      for (const { place, severity, message } of problems) err(messages.problem(path, `:${place}`, severity, message));
    }
    out(messages.entryCount(files.reduce((sum, { entries }) => sum + entries.length, 0)));
  }
  if (failed) return 2;
  return files.some(({ entries }) => entries.length > 0) ? 0 : 1;
}

/** A bibliography file, read, with its text; `undefined`, and a line, when there is none. */
export async function readEntries(path: string, err: (line: string) => void): Promise<{ readonly text: string; readonly file: BibFile } | undefined> {
  try {
    const stat = await fs.stat(path);
    if (!stat.isFile()) {
      err(messages.unreadable(path, messages.notAFile()));
      return undefined;
    }
    const bytes = await readRegularFile(path, maxBytes);
    return { text: decodeText(bytes).text, file: readBibliography(bytes) };
  } catch (error) {
    err(error instanceof Error && 'code' in error && error.code === 'ENOENT' ? messages.missing(path) : messages.unreadable(path, reasonOf(error)));
    return undefined;
  }
}

const maxBytes = 100_000_000;

function shown(path: string, { text, file }: { readonly text: string; readonly file: BibFile }): EntriesJson['files'][number] {
  const placeOf = lineAndColumn(text);
  const one = (entry: BibEntry): EntriesJson['files'][number]['entries'][number] => {
    const { title, outlet, author, date, url } = metadataOfEntry(entry);
    return {
      key: entry.key, type: entry.type, place: placeOf(entry.span.start), start: entry.span.start, end: entry.span.end, commented: entry.commented === true,
      title: title ?? null, outlet: outlet ?? null, author: author ?? null, date: date ?? null, url: url ?? null, fields: Object.fromEntries(entry.fields),
    };
  };
  return {
    path, format: file.format, entries: file.entries.map(one),
    problems: file.problems.map(({ severity, message, span }) => ({ place: placeOf(span?.start ?? 0), severity, message })),
  };
}
