import { dateInWords } from './dates';
import { oneLine } from '../../base/text';
import { escapeMarkdown } from './escape';
import { relativeLink, safeUrl } from './links';

export type CitationFormat = 'pandoc' | 'footnote' | 'markdown' | 'latex' | 'plain';

/** A source, as citations see it. */
export interface CitedSource {
  readonly uri: string;
  readonly citekey: string;
  readonly title: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601, day, month or year. */
  readonly date?: string;
  readonly url?: string;
}

/** The text that cites. */
export interface CitingDocument {
  readonly uri: string;
  /** As it stands now: footnotes that it has already are not defined again. */
  readonly text: string;
}

export interface Citation {
  /** Goes where the cursor is. One line. */
  readonly inline: string;
  /** Goes to the end of the document once, as it is: line breaks that keep it apart are part of it. */
  readonly block?: string;
}

/** Cites one or more sources. Empty for no sources. What sources say of themselves is escaped; nothing but http, https, mailto and relative paths becomes a link. */
export function cite(sources: readonly CitedSource[], format: CitationFormat, document: CitingDocument): Citation {
  if (sources.length === 0) return { inline: '' };
  switch (format) {
    case 'pandoc':
      return { inline: `[${sources.map((source) => pandocKey(source.citekey)).join('; ')}]` };
    case 'latex':
      return { inline: `\\cite{${sources.map((source) => source.citekey.replace(/[\s,{}\\#%~"'()=&$^]/g, '')).join(',')}}` };
    case 'markdown':
      return { inline: sources.map((source) => markdownLink(source, document.uri)).join(', ') };
    case 'plain': {
      const text = `(${sources.map(plainReference).join('; ')})`;
      return { inline: isMarkdown(document.uri) ? text.replace(/[\\`*_[\]<>]/g, '\\$&') : text };
    }
    case 'footnote':
      return footnotes(sources, document);
  }
}

/** `Kessa Lorrin, “Who Is Ba Sorin?”, Upland Notebook, 20 February 2031, <https://…>.` in Markdown, escaped. */
export function referenceMarkdown(source: CitedSource, from: string): string {
  const url = safeUrl(source.url);
  const path = url === undefined ? relativeLink(from, source.uri) : undefined;
  const title = `“${escapeMarkdown(source.title)}”`;
  const parts = [
    ...(source.author ? [escapeMarkdown(source.author)] : []),
    path === undefined ? title : `[${title}](${path})`,
    ...(source.outlet ? [escapeMarkdown(source.outlet)] : []),
    ...(dateInWords(source.date) ? [dateInWords(source.date)] : []),
    ...(url === undefined ? [] : [`<${url}>`]),
  ];
  return `${parts.join(', ')}.`;
}

function markdownLink(source: CitedSource, from: string): string {
  const target = safeUrl(source.url) ?? relativeLink(from, source.uri);
  const title = escapeMarkdown(source.title);
  return target === undefined ? title : `[${title}](${target})`;
}

/** Outlet and date; what is missing is made up for by author or title. */
function plainReference(source: CitedSource): string {
  const who = source.outlet ?? source.author;
  const date = dateInWords(source.date);
  const title = `“${oneLine(source.title)}”`;
  if (who === undefined) return date === undefined ? title : `${title}, ${date}`;
  return `${oneLine(who)}, ${date ?? title}`;
}

/** Pandoc reads a bare key up to punctuation at its end; braces hold everything else. */
function pandocKey(key: string): string {
  return /^[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{M}\p{N}_]+|\p{M})*$/u.test(key) ? `@${key}` : `@{${key.replace(/[{}\s]/g, '')}}`;
}

function footnotes(sources: readonly CitedSource[], document: CitingDocument): Citation {
  const defined = definedLabels(document.text);
  const added: string[] = [];
  const labels = sources.map((source) => {
    const base = source.citekey.replace(/[\s\]^[]/g, '');
    const text = referenceMarkdown(source, document.uri);
    for (let number = 1; ; number++) {
      const label = number === 1 ? base : `${base}-${number}`;
      const existing = defined.get(label.toLowerCase());
      if (existing !== undefined && !sameReference(existing, text, source)) continue;
      if (existing === undefined) {
        defined.set(label.toLowerCase(), text);
        added.push(`[^${label}]: ${text}`);
      }
      return `[^${label}]`;
    }
  });
  const inline = labels.filter((label, index) => labels.indexOf(label) === index).join('');
  return added.length === 0 ? { inline } : { inline, block: `${separator(document.text)}${added.join('\n\n')}\n` };
}

/** A definition in the text is this source's when it holds its title or its address, whatever else the writer changed. */
function sameReference(existing: string, text: string, source: CitedSource): boolean {
  const url = safeUrl(source.url);
  return existing === text || (source.title !== '' && existing.includes(escapeMarkdown(source.title))) || (url !== undefined && existing.includes(url));
}

/** Labels of the footnotes that the text defines, in lower case, with the text behind them. Code blocks are left out. */
function definedLabels(text: string): Map<string, string> {
  const labels = new Map<string, string>();
  let fence: string | undefined;
  let label: string | undefined;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined ? mark !== undefined : mark?.startsWith(fence)) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    if (fence !== undefined) continue;
    const definition = /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*(.*)$/.exec(line);
    if (definition) {
      label = definition[1]!.toLowerCase();
      // The first definition of a label is in force.
      if (labels.has(label)) label = undefined;
      else labels.set(label, definition[2]!);
    } else if (label !== undefined && /\S/.test(line)) {
      labels.set(label, `${labels.get(label)!} ${line.trim()}`);
    } else {
      label = undefined;
    }
  }
  return labels;
}

/**
 * What keeps a block apart from the text before it. Two line breaks, although one may do: the citation may be put on
 * the last, empty line. Behind a footnote only as much as is needed.
 */
function separator(text: string): string {
  const last = text.trimEnd().split(/\r\n|\n|\r/).pop() ?? '';
  if (!/^ {0,3}\[\^[^\]\s]+\]:/.test(last)) return '\n\n';
  const breaks = text.slice(text.trimEnd().length).match(/\r\n|\n|\r/g)?.length ?? 0;
  return '\n'.repeat(Math.max(0, 2 - breaks));
}

function isMarkdown(uri: string): boolean {
  return /\.(?:md|markdown|mdown|qmd|rmd)$/i.test(uri);
}
