import { decodeText } from '../../documents/decode';
import type { BibFile } from './entry';
import { readBibtex } from './read-bibtex';
import { readCslJson } from './read-csl-json';

/** Whether a JSON text may be a bibliography: its first kilobytes have items of CSL. Other JSON of a workspace is none. */
export function looksLikeCslJson(text: string): boolean {
  if (/^\s*\[\s*\]/.test(text)) return true;
  const start = text.slice(0, 20_000);
  return (/^\s*\[\s*\{/.test(start) || (/^\s*\{/.test(start) && /"(?:items|references)"\s*:\s*\[/.test(start))) && /"(?:citation-key|id)"\s*:/.test(start) && /"type"\s*:/.test(start);
}

/** Reads a bibliography file: BibTeX, biblatex, or CSL-JSON, told apart by what it holds. Offsets point into the decoded text, without its byte order mark. */
export function readBibliography(content: Uint8Array | string): BibFile {
  const { text, problems } = typeof content === 'string' ? { text: content.replace(/^\ufeff/, ''), problems: [] } : decodeText(content);
  const json = /^\s*[[{]/.test(text) ? readCslJson(text) : undefined;
  const bibtex = json && json.entries.length > 0 ? undefined : readBibtex(text);
  // BibTeX lets anything stand before its entries, brackets too.
  const file = json && (json.entries.length > 0 || bibtex!.entries.length === 0) ? json : bibtex!;
  return problems.length === 0 ? file : { ...file, problems: [...problems, ...file.problems] };
}
