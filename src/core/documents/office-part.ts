import type { Span } from '../../base/span';
import { findAddresses } from './addresses';
import { blank } from './blank';
import { readDate } from './dates';
import { loadDateLanguages } from './date-languages';
import type { Metadata } from './document';
import { combined, described, splitAuthors } from './metadata';
import { mergeHeadings, type DocumentPart } from './part';
import { describeText, topEnd } from './text';

/** What the reader of a format that is no text makes of a file: the text that Dossier shows of it as well. */
export interface OfficePart extends DocumentPart {
  readonly text: string;
  readonly pages?: readonly number[];
}

/** What a file's properties say, as written there. */
export interface Properties {
  readonly title?: string | undefined;
  readonly authors?: string | undefined;
  readonly language?: string | undefined;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly accessed?: string | undefined;
}

/**
 * Prose and metadata of a text taken from a PDF or an Office file. Programs fill in properties on their own (`Microsoft Word - draft2`), so that a
 * title there counts when the text has it too, or nothing else is a title; dates there are those of the file and stand behind those of the text.
 * @param shown the title as it is set, if that is known.
 */
export async function describeOffice(text: string, headings: readonly Span[], path: string, properties: Properties, shown: string | undefined, more: Metadata): Promise<Omit<OfficePart, 'problems' | 'pages'>> {
  await loadDateLanguages(text.slice(0, topEnd(text, 0)));
  const prose = blank(text, findAddresses(text));
  const told = describeText(text, prose, 0, path);
  const { title: first, ...others } = told.metadata;
  const title = properties.title?.replace(/\s+/g, ' ').trim() ?? '';
  const isTitle = title.length >= 4 && !/^(?:untitled|microsoft \w+ - |(?:powerpoint|slide|layout|document)\b.{0,12}$)|\.\w{2,4}$/i.test(title);
  const start = simple(text.slice(0, 3000));
  const confirmed = isTitle && start.includes(simple(title.replace(/\s+[|–—-]\s+[^|]{1,40}$/, '')));
  const own = isTitle ? described('properties', { title }, ['title']) : undefined;
  const titled = confirmed ? own : shown !== undefined || first !== undefined ? described('text', { title: shown ?? first }) : own;
  const said = described('properties', {
    authors: splitAuthors(properties.authors).filter((name) => name.length > 3 && !/^(?:admin\w*|user|owner|author|unknown|microsoft.*|.*[@\\].*)$/i.test(name)),
    language: /^[a-z]{2,3}(?:-[\w-]{1,20})?$/i.exec(properties.language ?? '')?.[0],
    date: day(properties.date),
    updated: day(properties.updated),
    accessed: day(properties.accessed),
  }, ['author', 'date', 'updated', 'accessed']);
  const metadata = combined(titled, described('text', { date: others.date, updated: others.updated, outlet: others.outlet, authors: others.authors, url: others.url }), more, said);
  return { text, prose, headings: mergeHeadings(told.headings, headings), metadata };
}

function day(written: string | undefined): string | undefined {
  return written === undefined ? undefined : readDate(written);
}

function simple(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
