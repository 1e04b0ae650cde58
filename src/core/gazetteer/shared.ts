import type { Problem } from '../documents/document';
import { sharedAlias } from '../messages';
import type { Entry, Written } from './entry';

/** Names and aliases that several entities go by, reported at each place. Letter case and accents are not looked at. */
export function findSharedNames(entries: readonly Entry[]): readonly Problem[] {
  const byForm = new Map<string, { readonly entry: Entry; readonly written: Written }[]>();
  for (const entry of entries) {
    const seen = new Set<string>();
    for (const written of [entry.name, ...entry.aliases]) {
      const form = fold(written.text);
      if (form === '' || seen.has(form)) continue;
      seen.add(form);
      const users = byForm.get(form);
      if (users === undefined) byForm.set(form, [{ entry, written }]);
      else users.push({ entry, written });
    }
  }
  const problems: Problem[] = [];
  for (const users of byForm.values()) {
    if (users.length < 2) continue;
    const names = users.slice(0, 6).map((user) => user.entry.name.text);
    users.slice(0, 100).forEach(({ written }, index) => {
      const others = names.filter((_, other) => other !== index).slice(0, 5);
      problems.push({ severity: 'information', message: sharedAlias(written.text, others), span: { start: written.start, end: written.end } });
    });
  }
  return problems;
}

function fold(text: string): string {
  // Most names are plain ASCII, and normalising a hundred thousand of them takes its time.
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return plain.replace(/['’‘ʼ]/g, '').toLowerCase();
}
