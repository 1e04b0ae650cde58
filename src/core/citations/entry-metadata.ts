import type { Description } from '../descriptions';
import { described } from '../documents/metadata';
import { bibAddress } from './bib/address';
import { cleanCsl } from './bib/clean-csl';
import type { BibEntry } from './bib/entry';
import { withIssueDay } from './bib/issue-date';
import { splitNames } from './bib/names';
import { writtenFor } from './bib/owned';
import { plainTex } from './bib/plain-tex';
import type { CslDate, CslName } from './csl-item';
import { languageTag } from './languages';
import type { EntryMatch } from './match';

/** What entries say of the sources they were matched with, by uri of the source. What was written from a source says nothing of it. */
export function saidByEntries(matches: readonly EntryMatch[]): ReadonlyMap<string, Description> {
  return new Map(matches.flatMap(({ uri, entry: { entry } }) => {
    if (writtenFor(entry) !== undefined) return [];
    const { author: _author, ...values } = metadataOfEntry(entry);
    return [[uri, { metadata: described('bibliography', values) }]];
  }));
}

/**
 * What an entry says of its source, for the second place in the order of trust; absent what it does not say. TeX is read as text; titles keep their capitals.
 */
export function metadataOfEntry({ fields: given, csl: item }: BibEntry): EntryMetadata {
  const csl = item && cleanCsl(item);
  const fields = new Map(csl ? Object.entries(csl).flatMap(([name, value]) => (typeof value === 'string' ? [[name.toLowerCase(), value]] : [])) : Object.entries(withIssueDay(Object.fromEntries(given))));
  const text = (...names: readonly string[]): string | undefined => names.map((name) => fields.get(name)).map((value) => (value === undefined ? '' : csl ? value.replace(/<\/?(?:i|b|em|strong|su[bp]|sc|span)\b[^<>]*>/gi, '').normalize('NFC').trim() : plainTex(value))).find((value) => value !== '');
  const raw = (...names: readonly string[]): string | undefined => names.map((name) => fields.get(name)?.trim()).find((value) => value);
  const subtitle = csl ? undefined : text('subtitle');
  const title = text('title');
  const authors = csl ? namesOf(csl.author) : splitNames(raw('author') ?? '');
  const outlet = text('journaltitle', 'journal', 'container-title', 'booktitle', 'maintitle', 'organization', 'publisher', 'institution');
  const date = csl ? isoDate(csl.issued) : bibDate(raw('date') ?? [text('year'), /^\d{1,2}$/.exec(raw('month') ?? '')?.[0].padStart(2, '0')].filter((part) => part !== undefined).join('-'));
  const accessed = csl ? isoDate(csl.accessed) : bibDate(raw('urldate') ?? '');
  const url = bibAddress(raw('url') ?? '') ?? (raw('doi') ? `https://doi.org/${raw('doi')!.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '')}` : undefined);
  const language = languageTag(raw('langid', 'language') ?? '');
  return {
    ...(title && { title: subtitle ? `${title}: ${subtitle}` : title }), ...(outlet && { outlet }), ...(authors.length > 0 && { author: authors.join(' and '), authors }),
    ...(date && { date }), ...(url && { url }), ...(accessed && { accessed }), ...(language && { language }),
  };
}

export interface EntryMetadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly authors?: readonly string[];
  readonly date?: string;
  readonly url?: string;
  readonly accessed?: string;
  readonly language?: string;
}

function namesOf(names: unknown): readonly string[] {
  if (!Array.isArray(names)) return [];
  return (names as readonly (CslName | null | undefined)[]).flatMap((name) => {
    if (typeof name !== 'object' || name === null) return [];
    const text = name.literal ?? [name.given, name['dropping-particle'], name['non-dropping-particle'], name.family].filter((part) => typeof part === 'string' && part !== '').join(' ');
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}

function isoDate(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0];
  if (Array.isArray(parts)) return bibDate(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
  return typeof date?.raw === 'string' ? bibDate(date.raw) : undefined;
}

/** The first day of an EDTF date, as precise as it is; `undefined` for what is no date. */
function bibDate(text: string): string | undefined {
  // A season, or parts that are not known, leave the year.
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:-(?:2[1-9]|3\d|4[01]|[uX]{2}(?:-[uX]{2})?))?(?![\d-])/.exec(text.trim());
  return match?.slice(1).filter((part) => part !== undefined).join('-');
}
