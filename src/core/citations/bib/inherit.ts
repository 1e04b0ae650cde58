import * as say from '../../messages';
import type { Problem } from '../../documents/document';
import type { ScannedEntry } from './bibtex-scan';

/**
 * The fields of an entry with those that it takes from others: first of `xdata` entries as they are, then of its `crossref`, where the title of a book becomes the
 * `booktitle` of its chapter and so on (biblatex manual, appendix B). Its own fields go first. References that lead in a circle are not followed.
 */
export function inheritedFields(entry: ScannedEntry, byKey: ReadonlyMap<string, ScannedEntry>, problems: Problem[]): ReadonlyMap<string, string> {
  const fields = new Map(entry.fields);
  if (fields.has('xdata') || fields.has('crossref')) inherit(entry, fields, byKey, new Set([entry]), problems);
  return fields;
}

function inherit(entry: ScannedEntry, fields: Map<string, string>, byKey: ReadonlyMap<string, ScannedEntry>, seen: ReadonlySet<ScannedEntry>, problems: Problem[]): void {
  const xdata = (entry.fields.get('xdata') ?? '').split(',').map((key) => key.trim());
  const crossref = (entry.fields.get('crossref') ?? '').trim();
  for (const [key, mapped] of [...xdata.map((one) => [one, false] as const), [crossref, true] as const]) {
    if (key === '') continue;
    const parent = byKey.get(key.toLowerCase());
    if (!parent) problems.push({ severity: 'warning', message: say.bibNoParent(key), span: entry.keySpan });
    if (!parent || seen.has(parent)) continue;
    const taken = new Map(parent.fields);
    // A chain of references has as many members as a person writes.
    if (seen.size < 50) inherit(parent, taken, byKey, new Set([...seen, parent]), problems.slice());
    for (const [name, value] of taken) {
      const target = mapped ? targetOf(name, parent.type, entry.type) : name;
      if (target !== undefined && !own.has(target) && !fields.has(target)) fields.set(target, value);
    }
    if (mapped && bookParts.has(entry.type) && /^(?:mv)?book$/.test(parent.type) && !fields.has('bookauthor') && taken.has('author')) fields.set('bookauthor', taken.get('author')!);
  }
}

/** What an entry keeps to itself. */
const own = new Set(
  `ids crossref xref xdata entryset entrysubtype execute label options presort related relatedoptions relatedstring relatedtype
  shorthand shorthandintro sortkey`.split(/\s+/),
);

const bookParts = new Set(['inbook', 'bookinbook', 'suppbook']);
const titles = new Set(['title', 'subtitle', 'titleaddon']);
const otherTitles = new Set(['shorttitle', 'sorttitle', 'indextitle', 'indexsorttitle']);

/** The field that takes a field of a parent; `undefined` for none. */
function targetOf(name: string, parent: string, child: string): string | undefined {
  const prefix = prefixOf(parent, child);
  if (prefix === undefined) return name;
  if (otherTitles.has(name)) return undefined;
  return titles.has(name) ? prefix + name : name;
}

function prefixOf(parent: string, child: string): string | undefined {
  if (/^mv(?:book|collection|proceedings|reference)$/.test(parent)) return child === parent ? undefined : 'main';
  if (/^(?:book|collection|proceedings|reference)$/.test(parent)) return /^(?:inbook|bookinbook|suppbook|incollection|suppcollection|inproceedings|conference|inreference)$/.test(child) ? 'book' : undefined;
  return parent === 'periodical' && /^(?:article|suppperiodical)$/.test(child) ? 'journal' : undefined;
}
