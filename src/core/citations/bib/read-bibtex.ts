import * as say from '../../messages';
import type { Problem } from '../../documents/document';
import { scanBibtex, type ScannedEntry } from './bibtex-scan';
import type { BibFile } from './entry';
import { inheritedFields } from './inherit';

/** Reads BibTeX and biblatex; see {@link scanBibtex}. Values stay TeX: `cslOf` gives them as text. Never throws. */
export function readBibtex(text: string): BibFile {
  const scanned = scanBibtex(text);
  const problems: Problem[] = [...scanned.problems];
  const byKey = new Map<string, ScannedEntry>();
  for (const entry of scanned.entries) {
    const key = entry.key.toLowerCase();
    if (entry.commented || key === '') continue;
    if (byKey.has(key)) problems.push({ severity: 'warning', message: say.bibKeyTwice(entry.key), span: entry.keySpan });
    else byKey.set(key, entry);
  }
  const entries = scanned.entries.map((entry) => ({ ...entry, fields: inheritedFields(entry, byKey, problems) }));
  return { format: 'bibtex', entries, problems: problems.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)) };
}
