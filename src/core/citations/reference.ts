import { oneLine } from '../../base/text';
import type { CitedSource } from './cited';
import { dateInWords } from './dates';
import { escapeMarkdown } from './escape';
import { relativeLink, safeUrl } from './links';

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

/** Outlet and date; what is missing is made up for by author or title. Not escaped. */
export function plainReference(source: CitedSource): string {
  const who = source.outlet ?? source.author;
  const date = dateInWords(source.date);
  const title = `“${oneLine(source.title)}”`;
  if (who === undefined) return date === undefined ? title : `${title}, ${date}`;
  return `${oneLine(who)}, ${date ?? title}`;
}
