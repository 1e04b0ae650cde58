import type { BibEntry } from '../core/citations/bib/entry';
import { readBibliography } from '../core/citations/bib/read';
import { readBibtex } from '../core/citations/bib/read-bibtex';
import { fileEnd } from '../core/citations/bib/splice';
import { updateBibtex } from '../core/citations/bib/write-bibtex';
import { updateCslJson } from '../core/citations/bib/write-csl-json';
import { cslOfSource, type ReferencedSource } from '../core/citations/source-item';
import { openProcessor } from '../core/citations/styles/open';
import { notCslJson } from '../core/messages';

/** Plain, to be passed on to another thread. */
export type BibliographyTask =
  /** A file with these sources in it: see `updateBibtex`. */
  | { readonly task: 'file'; readonly path: string; readonly existing: string; readonly sources: readonly ReferencedSource[]; /** Keys of the user's entries, by uri of the source. */ readonly theirs: ReadonlyMap<string, string>; /** Entries of other files that are cited, as they stand there: a BibTeX file gets those that it has not. */ readonly entries: readonly string[] }
  /** References in a style, of sources and entries in the order in which they are cited. */
  | { readonly task: 'references'; readonly cited: readonly (ReferencedSource | BibEntry)[]; readonly style: string | undefined; readonly language: string | undefined; readonly markup: 'markdown' | 'html' | 'text' };

export type BibliographyText =
  | { readonly text: string }
  | { readonly references: readonly string[] }
  /** `offset`: where in the file. */
  | { readonly problem: string; readonly offset?: number };

/** Writes what is asked for. Takes 4 ms a reference, and does not yield. */
export async function writeBibliography(task: BibliographyTask): Promise<BibliographyText> {
  return task.task === 'file' ? fileText(task) : references(task);
}

/** A file that cannot be read as a whole is left as it is: behind what is never closed, nothing may be added. */
function fileText({ path, existing, sources, theirs, entries }: Extract<BibliographyTask, { readonly task: 'file' }>): BibliographyText {
  const isJson = /json$/i.test(path);
  const broken = existing.trim() === '' ? undefined : readBibliography(existing).problems.find(({ severity }) => severity === 'error');
  if (broken) return { problem: broken.message, ...(broken.span && { offset: broken.span.start }) };
  if (!isJson) return { text: withEntries(updateBibtex(existing, sources, theirs), entries) };
  const text = updateCslJson(existing, sources, theirs);
  return text === undefined ? { problem: notCslJson(), offset: brokenAt(existing) } : { text };
}

/** With copies of the entries that a text has not. */
function withEntries(text: string, entries: readonly string[]): string {
  const known = new Set(readBibtex(text).entries.map(({ key }) => key.toLowerCase()));
  const added = entries.filter((entry) => !known.has(readBibtex(entry).entries[0]?.key.toLowerCase() ?? ''));
  if (added.length === 0) return text;
  const newline = /\r\n/.test(text) ? '\r\n' : '\n';
  return `${text}${fileEnd(text, newline)}${added.map((entry) => entry.replace(/\r?\n/g, newline)).join(newline + newline)}${newline}`;
}

/** Where JSON breaks off, as far as the parser says. */
function brokenAt(text: string): number {
  try {
    JSON.parse(text);
    return 0;
  } catch (error) {
    return Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 0);
  }
}

async function references({ cited, style, language, markup }: Extract<BibliographyTask, { readonly task: 'references' }>): Promise<BibliographyText> {
  const opened = await openProcessor(style, language);
  if ('problem' in opened) return opened;
  const { cslOf } = cited.some((one) => 'fields' in one) ? await import('../core/citations/bib/to-csl') : { cslOf: undefined };
  const items = cited.flatMap((one) => ('fields' in one ? (cslOf ? [cslOf(one)] : []) : [cslOfSource(one)]));
  return { references: opened.processor.bibliography(items, markup).map(({ text }) => text) };
}
