import { referenceMarkdown } from '../reference';
import { escapeMarkdown } from '../escape';
import { safeUrl } from '../links';
import { locatorText } from '../locators';
import type { Citation, CitationItem, CitedSource, CitingDocument } from '../cited';

/** Footnotes of Markdown: a label at the cursor, its definition at the end unless the text has it. A place or words around make a footnote of their own. */
export function footnotes(sources: readonly CitationItem[], document: CitingDocument): Citation {
  const defined = definedLabels(document.text);
  const added: string[] = [];
  const labels = sources.map((source) => {
    const base = source.citekey.replace(/[\s\]^[]/g, '');
    const text = noteText(source, document.uri);
    const whole = text === referenceMarkdown(source, document.uri);
    for (let number = 1; ; number++) {
      const label = number === 1 ? base : `${base}-${number}`;
      const existing = defined.get(label.toLowerCase());
      if (existing !== undefined && !(whole ? sameReference(existing, text, source) : existing === text)) continue;
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

/** `See Kessa Lorrin, “…”, 2031, p. 3, on the talks.` */
function noteText(source: CitationItem, from: string): string {
  const reference = referenceMarkdown(source, from);
  const { prefix, suffix } = source;
  const place = locatorText(source);
  if (!prefix?.trim() && !suffix?.trim() && place === '') return reference;
  const words = [reference.slice(0, -1), place, suffix?.trim() ?? ''].map((part, index) => (index === 0 ? part : escapeMarkdown(part))).filter((part) => part !== '');
  return `${prefix?.trim() ? `${escapeMarkdown(prefix)} ` : ''}${words.join(', ').replace(/[.\s]+$/, '')}.`;
}
