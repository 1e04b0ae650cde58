import { oneLine } from '../../../base/text';
import type { CitationItem } from '../cited';
import { escapeMarkdown } from '../escape';
import { relativeLink, safeUrl } from '../links';
import { locatorText } from '../locators';
import { plainReference } from '../reference';

/** `see [Title](https://…), p. 3` in Markdown. */
export function markdownLink(source: CitationItem, from: string): string {
  const target = safeUrl(source.url) ?? relativeLink(from, source.uri);
  const title = escapeMarkdown(source.title);
  return around(source, target === undefined ? title : `[${title}](${target})`, escapeMarkdown);
}

/** `(see Upland Notebook, 20 February 2031, p. 3; …)`, escaped in a Markdown file. */
export function plain(sources: readonly CitationItem[], uri: string): string {
  const text = `(${sources.map((source) => around(source, plainReference(source), oneLine)).join('; ')})`;
  return isMarkdown(uri) ? text.replace(/[\\`*_[\]<>]/g, '\\$&') : text;
}

function around(source: CitationItem, reference: string, escape: (text: string) => string): string {
  const parts = [reference, ...[locatorText(source), source.suffix ?? ''].map((part) => escape(part)).filter((part) => part !== '')];
  const prefix = escape(source.prefix ?? '');
  return `${prefix === '' ? '' : `${prefix} `}${parts.join(', ')}`;
}

function isMarkdown(uri: string): boolean {
  return /\.(?:md|markdown|mdown|qmd|rmd)$/i.test(uri);
}
