import type { CancellationToken } from 'vscode-languageserver';
import { checkpoints } from '../base/cancellation';
import { editBetween } from '../base/edit';
import { referencesIn } from '../core/checks/citations';
import type { FiledEntry } from '../core/citations/bibliographies';
import { readBibtex } from '../core/citations/bib/read-bibtex';
import { draftBibliography, isWritable, writtenFile } from '../core/citations/draft-bibliography';
import { citationSyntax } from '../core/citations/keys-in-text';
import { sectionMarkup, updateSection } from '../core/citations/section';
import type { ReferencedSource } from '../core/citations/source-item';
import type { BibliographyEdit, DraftText, Requests } from '../protocol/protocol';
import { citedIn, linkedUri, referenced, theirsOf, type Cited } from './cited';
import { messages } from './messages';
import type { View } from './view';

/** The file that a draft's bibliography is written into, with what else the draft says of it. */
export function bibliographyOf({ draft, file }: Requests['dossier/bibliographyOf'][0]): Requests['dossier/bibliographyOf'][1] {
  const { files, style, language } = draftBibliography(draft.text, syntaxOf(draft));
  const path = files.length === 0 ? file : writtenFile(files, file);
  return { ...(path !== undefined && { path }), ...(style !== undefined && { style }), ...(language !== undefined && { language }) };
}

/** What puts the sources that a draft cites, or all, into a file. One that cannot be read as a whole is not touched. */
export async function fileEdit(view: View, { draft, path, text }: Requests['dossier/writeBibliography'][0], token: CancellationToken): Promise<BibliographyEdit> {
  if (!isWritable(path)) return { problem: messages.neitherBibNorJson() };
  const { sources, theirs, entries, unknown } = draft ? await citedBy(view, draft) : await everything(view, token);
  const written = await view.library.write({ task: 'file', path, existing: text, sources, theirs, entries: draft ? await copiesOf(view, draft, entries) : [] });
  if (!('text' in written)) return 'problem' in written ? written : failed;
  return { ...editOf(text, written.text), sources: sources.length + entries.length, unknown };
}

/** What writes the list of references in a draft anew. */
export async function referencesEdit(view: View, { draft, style, language, title, refresh }: Requests['dossier/writeReferences'][0]): Promise<BibliographyEdit> {
  if (refresh && !referencesIn(draft.text)) return { start: 0, end: 0, text: '', sources: 0, unknown: [] };
  const path = nameOf(draft.uri);
  const { shown, unknown } = await citedBy(view, draft);
  const written = await view.library.write({ task: 'references', cited: shown, style: style === '' ? undefined : style, language, markup: sectionMarkup(path) });
  if (!('references' in written)) return 'problem' in written ? written : failed;
  const text = updateSection(draft.text, path, written.references, title);
  return text === undefined ? { problem: messages.markAlone() } : { ...editOf(draft.text, text), sources: shown.length, unknown };
}

const failed: BibliographyEdit = { problem: '' };

async function citedBy(view: View, draft: DraftText): Promise<Cited> {
  const file = await view.file(draft.uri);
  const prose = file?.document.text === draft.text ? file.document.prose : draft.text;
  return citedIn(view, { ...draft, prose }, syntaxOf(draft));
}

/** Entries as they stand in bibliographies that the draft does not name: those that say the same alone, without the strings and parents of their file. */
async function copiesOf(view: View, draft: DraftText, entries: readonly FiledEntry[]): Promise<readonly string[]> {
  const named = new Set(draftBibliography(draft.text, syntaxOf(draft)).files.map((path) => linkedUri(path, draft.uri)));
  const copies: string[] = [];
  for (const { uri, entry } of entries) {
    if (named.has(uri) || entry.csl) continue;
    const copy = (await view.text(uri))?.slice(entry.span.start, entry.span.end) ?? '';
    const [alone] = readBibtex(copy).entries;
    if (alone?.key === entry.key && alone.fields.size === entry.fields.size && [...entry.fields].every(([name, value]) => alone.fields.get(name) === value)) copies.push(copy);
  }
  return copies;
}

/** All sources, newest first. */
async function everything(view: View, token: CancellationToken): Promise<Pick<Cited, 'sources' | 'theirs' | 'entries' | 'unknown'>> {
  const checkpoint = checkpoints(token, 5);
  const sources: ReferencedSource[] = [];
  for (let offset = 0; ; offset += atOnce) {
    const page = view.dossier.sources({ offset, limit: atOnce });
    for (const { uri } of page) {
      const source = referenced(view, uri);
      if (source) sources.push(source);
      await checkpoint();
    }
    if (page.length < atOnce) return { sources, theirs: theirsOf(view, sources.map(({ uri }) => uri)), entries: [], unknown: [] };
  }
}

const atOnce = 200;

function syntaxOf({ uri, languageId }: DraftText): ReturnType<typeof citationSyntax> {
  return citationSyntax(nameOf(uri), languageId);
}

function nameOf(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function editOf(before: string, after: string): { readonly start: number; readonly end: number; readonly text: string } {
  if (before === after) return { start: 0, end: 0, text: '' };
  const { start, oldEnd, newEnd } = editBetween(before, after);
  return { start, end: oldEnd, text: after.slice(start, newEnd) };
}
