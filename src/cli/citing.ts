import { promises as fs } from 'node:fs';
import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { updateBibtex } from '../core/citations/bib/write-bibtex';
import { updateCslJson } from '../core/citations/bib/write-csl-json';
import { citationFormats, type CitationFormat } from '../core/citations/cited';
import type { CslItem } from '../core/citations/csl-item';
import { cite } from '../core/citations/format';
import { parseLocator } from '../core/citations/locators';
import { cslOfSource, type ReferencedSource } from '../core/citations/source-item';
import { bundledStyles } from '../core/citations/styles/catalog';
import { openProcessor } from '../core/citations/styles/open';
import { decodeText } from '../core/documents/decode';
import { badStyle, noCitationElement } from '../core/messages';
import { reasonOf } from '../server/messages';
import { readRegularFile } from '../server/node-files';
import { readEntries } from './entries';
import type { Inputs } from './inputs';
import { messages } from './messages';
import type { ExitCode, Output } from './output';

/** Formats of `dossier export`. */
export const exportFormats = ['bib', 'csl-json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Formats of `dossier cite`: those of a citation, or `style` for the one of a CSL style. */
export const citeFormats: readonly (CitationFormat | 'style')[] = [...citationFormats, 'style'];

export const markups = ['text', 'markdown', 'html'] as const;
export type Markup = (typeof markups)[number];

/** Prints all sources as a bibliography file, or refreshes one in place. */
export async function exportSources(inputs: Inputs, format: ExportFormat, update: string | undefined, { out, err }: Output): Promise<ExitCode> {
  const sources = referenced(inputs);
  if (sources.length === 0) err(messages.noSources());
  let existing = '';
  if (update !== undefined) {
    try {
      existing = decodeText(await readRegularFile(update, maxBytes)).text;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) {
        err(messages.unreadable(update, reasonOf(error)));
        return 2;
      }
    }
  }
  const text = format === 'bib' ? updateBibtex(existing, sources) : updateCslJson(existing, sources);
  if (text === undefined) {
    err(messages.notABibliography(update ?? ''));
    return 2;
  }
  if (update === undefined) out(text.trimEnd());
  else if (text !== existing) await fs.writeFile(update, text);
  return sources.length > 0 ? 0 : 1;
}

export interface CiteOptions {
  readonly format: CitationFormat | 'style';
  readonly style?: string | undefined;
  readonly language?: string | undefined;
  readonly locator?: string | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Prints a citation of the sources with these keys, and what belongs to the end of the text. The place is that of the last source. */
export async function printCitation(inputs: Inputs, keys: readonly string[], options: CiteOptions, { out, err }: Output): Promise<ExitCode> {
  const byKey = new Map(referenced(inputs).map((source) => [source.citekey.toLowerCase(), source]));
  const missing = keys.filter((key) => !byKey.has(key.toLowerCase()));
  if (missing.length > 0) {
    err(messages.noKey(missing));
    return 1;
  }
  const place = { ...parseLocator(options.locator ?? ''), ...(options.suffix && { suffix: options.suffix }) };
  const items = keys.map((key, index) => ({
    ...byKey.get(key.toLowerCase())!, ...(index === 0 && options.prefix && { prefix: options.prefix }), ...(index === keys.length - 1 && place),
  }));
  if (options.format === 'style') {
    const opened = await openStyle(options, err);
    if (opened === undefined) return 2;
    out(opened.citation(items.map((item) => ({ ...item, item: cslOfSource(item) })), 'text'));
    return 0;
  }
  const { inline, block } = cite(items.map(cited), options.format, { uri: URI.file(resolve('draft.md')).toString(), text: '' });
  out(inline);
  if (block !== undefined) out(block.replace(/^\n+/, '\n').trimEnd());
  return 0;
}

/** Prints the references of sources and of the entries of bibliography files in a style. */
export async function printReferences(
  inputs: Inputs | undefined,
  bibliographies: readonly string[],
  options: { readonly style?: string | undefined; readonly language?: string | undefined; readonly markup: Markup; readonly json: boolean },
  { out, err }: Output,
): Promise<ExitCode> {
  const items: CslItem[] = (inputs ? referenced(inputs) : []).map(cslOfSource);
  let failed = false;
  for (const path of bibliographies) {
    const read = await readEntries(path, err);
    if (read === undefined) failed = true;
    else {
      const { cslOf } = await import('../core/citations/bib/to-csl');
      items.push(...read.file.entries.filter(({ commented }) => !commented).map(cslOf));
    }
  }
  const opened = await openStyle(options, err);
  if (opened === undefined) return 2;
  const references = opened.bibliography(items, options.markup);
  if (options.json) out(JSON.stringify({ version: 1, references: references.map(({ id, text }) => ({ key: id, text })) }));
  else out(references.map(({ text }) => text).join('\n\n'));
  if (items.length === 0) err(messages.noSources());
  return failed ? 2 : items.length > 0 ? 0 : 1;
}

async function openStyle({ style, language }: { readonly style?: string | undefined; readonly language?: string | undefined }, err: (line: string) => void) {
  let text = style;
  if (style !== undefined && /[./\\]/.test(style)) {
    try {
      text = decodeText(await readRegularFile(style, maxBytes)).text;
    } catch (error) {
      err(messages.unreadable(style, reasonOf(error)));
      return undefined;
    }
  }
  const named = text === style;
  const opened = named || text?.includes('<') ? await openProcessor(text, language) : { problem: badStyle(noCitationElement()) };
  if ('processor' in opened) return opened.processor;
  err(named ? `${opened.problem} ${messages.styles(bundledStyles.map(({ id }) => id))}` : messages.unreadable(style ?? '', opened.problem));
  return undefined;
}

const maxBytes = 100_000_000;

/** The sources with all that is known of them. */
function referenced({ dossier, sources }: Inputs): readonly ReferencedSource[] {
  return sources.map((source) => ({ ...dossier.head(source.uri)?.metadata, ...source }));
}

function cited({ title, outlet, author, date, url, ...source }: ReferencedSource) {
  return { ...source, title, ...(outlet && { outlet }), ...(author && { author }), ...(date && { date }), ...(url && { url }) };
}
