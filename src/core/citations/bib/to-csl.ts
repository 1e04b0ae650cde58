import { logger, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslDate, CslItem, CslName } from '../csl-item';
import { languageTag } from '../languages';
import { genreName, journalSeries, placeNames } from './biblatex-words';
import { cleanCsl } from './clean-csl';
import type { BibEntry } from './entry';
import { withIssueDay } from './issue-date';
import { composed, knownTex } from './known-tex';
import { plainTex } from './plain-tex';
import { isForeignTitle } from './title-language';
import { withWholeTitles } from './whole-titles';

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
  if (entry.csl) return cleanCsl(entry.csl);
  const language = entry.fields.get('language') ?? entry.fields.get('langid');
  const tag = language === undefined ? undefined : languageTag(language);
  const { origyear, ...fields } = withIssueDay(Object.fromEntries([...entry.fields].flatMap(([name, value]) => (left.has(name) ? [] : [[name, verbatim.has(name) ? value : knownTex(value)]]))));
  // Titles alone are told by it.
  const foreign = language === undefined && isForeignTitle(plainTex(fields['title'] ?? ''));
  const properties = { ...withWholeTitles(isIssue(entry) ? inJournal(fields) : fields, !foreign && (tag === undefined || /^en\b/.test(tag))), ...(origyear !== undefined && fields['origdate'] === undefined && { origdate: origyear }), ...(language !== undefined && { language }), ...(foreign && { language: 'other' }) };
  const item = converted(entry, properties) ?? converted(entry, readable(entry, properties)) ?? bare(entry);
  const { language: _library, ...known } = item;
  return tidied({ ...withParticles(known, entry), ...genreOf(item), ...placeOf(item), ...volumeOf(item), ...typeOf(item, entry), ...eprintOf(item, entry), ...(tag !== undefined && { language: tag }), ...(tag === undefined && !foreign && item.language !== undefined && { language: item.language }), id: entry.key });
}

/** References that are resolved already, and what only drivers of a file manager read. */
const left = new Set(['crossref', 'xref', 'xdata', 'ids', 'related', 'file', 'options']);

/** Addresses and numbers, in which a backslash or a dollar is what it is. */
const verbatim = new Set(['url', 'doi', 'eprint', 'isbn', 'issn']);

/** An issue of a journal that has a title of its own stands in the journal as an article does. */
function isIssue({ type, fields }: BibEntry): boolean {
  return type === 'periodical' && fields.has('issuetitle');
}

function inJournal({ title = '', subtitle, issuetitle = '', issuesubtitle = '', ...fields }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...fields, title: issuetitle, subtitle: issuesubtitle, journaltitle: title, ...(subtitle !== undefined && { journalsubtitle: subtitle }) };
}

function converted(entry: BibEntry, properties: Readonly<Record<string, string>>): CslItem | undefined {
  try {
    const items = plugins.input.data({ type: isIssue(entry) ? 'article' : (alike[entry.type] ?? entry.type), label: entry.key, properties }, '@biblatex/entry+object');
    const [item] = Array.isArray(items) ? (items as readonly CslItem[]) : [];
    return item;
  } catch {
    return undefined;
  }
}

/** Types that the library does not know, by one that has the same fields. */
const alike: Readonly<Record<string, string>> = { conference: 'inproceedings', newspaper: 'article', magazine: 'article', suppbook: 'inbook', bookinbook: 'inbook', suppcollection: 'incollection' };

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

/** Newspapers and magazines are types of CSL. */
function genreOf({ genre }: CslItem): { readonly genre?: unknown } {
  if (typeof genre !== 'string') return {};
  return /^(?:newspaper|magazine)$/i.test(genre) ? { genre: undefined } : { genre: genreName(genre) };
}

function placeOf(item: CslItem): { readonly 'publisher-place'?: string } {
  const place = asText(item['publisher-place']);
  return typeof place === 'string' ? { 'publisher-place': placeNames(place) } : {};
}

/** A part is counted behind its volume: `7.2`. */
function volumeOf({ volume, 'part-number': part }: CslItem): { readonly volume?: string; readonly 'part-number'?: undefined } {
  return volume === undefined || part === undefined ? {} : { volume: `${String(volume)}.${String(part)}`, 'part-number': undefined };
}

function eprintOf(item: CslItem, { fields }: BibEntry): { readonly URL?: string } {
  const eprint = fields.get('eprint')?.trim();
  const beginning = eprints[(fields.get('eprinttype') ?? fields.get('archiveprefix') ?? '').toLowerCase()];
  return item.URL || !eprint || beginning === undefined ? {} : { URL: beginning + encodeURI(eprint) };
}

const eprints: Readonly<Record<string, string>> = {
  arxiv: 'https://arxiv.org/abs/', googlebooks: 'https://books.google.com?id=', hdl: 'https://hdl.handle.net/', jstor: 'https://www.jstor.org/stable/', pubmed: 'https://www.ncbi.nlm.nih.gov/pubmed/',
};

/** What the library's map of types leaves out or has otherwise than readers of biblatex files expect. */
function typeOf(item: CslItem, { type, fields }: BibEntry): Readonly<Record<string, unknown>> {
  const { title, 'container-title': container, 'collection-title': series } = item;
  const subtype = fields.get('entrysubtype')?.toLowerCase();
  const isArticle = /^(?:article|suppperiodical|periodical)$/.test(type);
  return {
    ...(isArticle && typeof series === 'string' && { 'collection-title': journalSeries(series) }),
    // Zotero and biblatex mark them so.
    ...(isArticle && (subtype === 'newspaper' || subtype === 'magazine') && { type: `article-${subtype}` }),
    ...((type === 'newspaper' || type === 'magazine') && { type: `article-${type}` }),
    ...(type === 'manual' && { type: 'book' }),
    // A whole book that names itself as what its chapters stand in.
    ...(/^(?:mv)?(?:book|collection|proceedings|reference)$/.test(type) && container !== undefined && container === title && { 'container-title': undefined }),
  };
}

/** The item without what has no value, and lists of words as one text. */
function tidied(item: CslItem): CslItem {
  const { custom: _custom, 'citation-label': _label, ...rest } = item;
  return Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (isWhole(value) ? [[name, asText(withComposed(value))]] : []))) as unknown as CslItem;
}

/** Texts, and those of names, composed. */
function withComposed(value: unknown): unknown {
  if (typeof value === 'string') return composed(value);
  if (!Array.isArray(value)) return value;
  return value.map((one: unknown) => (typeof one === 'string' ? composed(one) : typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).map(([name, part]) => [name, typeof part === 'string' ? composed(part) : part])) : one));
}

function asText(value: unknown): unknown {
  if (typeof value === 'string') return withQuotes(withoutCommands(value));
  return Array.isArray(value) && value.every((part) => typeof part === 'string') ? withQuotes(withoutCommands(value.join('; '))) : value;
}

/** Straight quotation marks are those that a style makes its own, within others and without. */
function withQuotes(text: string): string {
  return text.replace(/“([^“”]*)”/g, '"$1"');
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
