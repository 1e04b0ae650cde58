import { logger, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslDate, CslItem, CslName } from '../csl-item';
import { languageTag } from '../languages';
import type { BibEntry } from './entry';
import { plainTex } from './plain-tex';

// Warnings about fields that no item has are for nobody.
logger.level = 'silent';
// BibTeX has English titles with capitals, CSL without: styles put them back. What stands in braces keeps them, as names do.
plugins.config.get('@bibtex').parse.sentenceCase = 'english';

/**
 * The CSL-JSON item of an entry: TeX as text, names and dates taken apart, types and fields mapped as @citation-js/plugin-bibtex does. A value
 * that it refuses (a macro with arguments it does not know) is taken without its TeX. Never throws. Load this file with `import()`: the
 * library is large.
 */
export function cslOf(entry: BibEntry): CslItem {
  if (entry.csl) return entry.csl;
  const language = entry.fields.get('language') ?? entry.fields.get('langid');
  const properties = { ...Object.fromEntries([...entry.fields].filter(([name]) => !left.has(name))), ...(language !== undefined && { language }) };
  const tag = language === undefined ? undefined : languageTag(language);
  const item = converted(entry, properties) ?? converted(entry, readable(entry, properties)) ?? bare(entry);
  return tidied({ ...withParticles(item, entry), ...genreOf(item), ...typeOf(entry), ...eprintOf(item, entry), ...(tag !== undefined && { language: tag }), id: entry.key });
}

/** References that are resolved already, and what only drivers of a file manager read. */
const left = new Set(['crossref', 'xref', 'xdata', 'ids', 'related', 'file', 'options']);

function converted(entry: BibEntry, properties: Readonly<Record<string, string>>): CslItem | undefined {
  try {
    const items = plugins.input.data({ type: entry.type === 'conference' ? 'inproceedings' : entry.type, label: entry.key, properties }, '@biblatex/entry+object');
    const [item] = Array.isArray(items) ? (items as readonly CslItem[]) : [];
    return item;
  } catch {
    return undefined;
  }
}

/** The properties, those without their TeX that the library refuses. */
function readable(entry: BibEntry, properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(properties).flatMap(([name, value]) => {
    if (converted(entry, { [name]: value })) return [[name, value]];
    const plain = plainTex(value).replace(/[\\{}$]/g, '');
    return converted(entry, { [name]: plain }) ? [[name, plain]] : [];
  }));
}

function bare(entry: BibEntry): CslItem {
  const title = plainTex(entry.fields.get('title') ?? '');
  return { id: entry.key, type: 'document', ...(title && { title }) };
}

/** A particle (`van`) belongs to the family name in references only when the entry says so (`useprefix`), as biblatex has it. */
function withParticles(item: CslItem, { fields }: BibEntry): CslItem {
  if (/\buseprefix(?:\s*=\s*true)?\s*(?:,|$)/.test(fields.get('options') ?? '')) return item;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, Array.isArray(value) ? value.map(withDroppingParticle) : value])) as unknown as CslItem;
}

function withDroppingParticle(name: unknown): unknown {
  if (typeof name !== 'object' || name === null || !('non-dropping-particle' in name)) return name;
  const { 'non-dropping-particle': particle, ...rest } = name;
  return { ...rest, 'dropping-particle': particle };
}

/** What biblatex prints for its names of thesis and report types; newspapers and magazines are types of CSL. */
function genreOf({ genre }: CslItem): { readonly genre?: unknown } {
  if (typeof genre !== 'string') return {};
  return /^(?:newspaper|magazine)$/i.test(genre) ? { genre: undefined } : { genre: genres[genre.toLowerCase()] ?? genre };
}

const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis', mathesis: 'Master’s thesis', bathesis: 'Bachelor’s thesis', candthesis: 'Candidate thesis', techreport: 'technical report', resreport: 'research report',
};

function eprintOf(item: CslItem, { fields }: BibEntry): { readonly URL?: string } {
  const eprint = fields.get('eprint')?.trim();
  const archive = fields.get('eprinttype') ?? fields.get('archiveprefix') ?? '';
  return item.URL || !eprint || !/^arxiv$/i.test(archive) ? {} : { URL: `https://arxiv.org/abs/${encodeURI(eprint)}` };
}

/** What the library's map of types leaves out: newspapers and magazines, which Zotero and biblatex mark by `entrysubtype`. */
function typeOf({ type, fields }: BibEntry): { readonly type?: string } {
  const subtype = fields.get('entrysubtype')?.toLowerCase();
  if (/^(?:article|suppperiodical)$/.test(type) && (subtype === 'newspaper' || subtype === 'magazine')) return { type: `article-${subtype}` };
  return {};
}

/** The item without what has no value, and lists of words as one text. */
function tidied(item: CslItem): CslItem {
  const { custom: _custom, 'citation-label': _label, ...rest } = item;
  return Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (isWhole(value) ? [[name, asText(value)]] : []))) as unknown as CslItem;
}

function asText(value: unknown): unknown {
  if (typeof value === 'string') return withoutCommands(value);
  return Array.isArray(value) && value.every((part) => typeof part === 'string') ? withoutCommands(value.join('; ')) : value;
}

/** Commands that biblatex files often have and the library leaves in the text. */
function withoutCommands(text: string): string {
  return text.includes('\\') ? text.replace(/\\((?:La|Xe|Bib|Con)*TeX)(?![A-Za-z])\s?/g, '$1').replace(/\\hyphen(?![A-Za-z])\s?/g, '-').replace(/\\slash(?![A-Za-z])\s?/g, '/') : text;
}

/** citeproc throws at names and dates that are none. */
function isWhole(value: unknown): boolean {
  if (value === undefined || value === null || (typeof value === 'number' && Number.isNaN(value))) return false;
  const parts = (value as CslDate)['date-parts'];
  if (parts) return parts.every((part) => Array.isArray(part) && part.every((number) => Number.isFinite(Number(number))));
  return !Array.isArray(value) || (value as readonly (CslName | undefined)[]).every((name) => name !== undefined && name !== null);
}
