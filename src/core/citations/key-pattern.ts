import { asciiWords } from './ascii';
import type { KeyedSource } from './citekey';

/** A pattern of keys, read. */
export type KeyPattern = readonly KeyPart[];

/** Text as it stands, or a field with what is done to it. */
export type KeyPart = { readonly text: string } | { readonly field: KeyField; readonly words?: number; readonly capitals?: number; readonly changes: readonly KeyChange[] };

export type KeyField = 'auth' | 'outlet' | 'shorttitle' | 'title' | 'year' | 'month' | 'day';
export type KeyChange = 'lower' | 'upper' | 'capitalize';

/** Author or outlet in small letters, three words of the title, the year: `lorrinWhoBaSorin2031`. */
export const defaultKeyPattern = '[auth:lower][shorttitle3_3][year]';

/**
 * Reads a pattern in brackets as Better BibTeX has them (https://retorque.re/zotero-better-bibtex/citing/, the older notation), a part of its fields:
 * `[auth]` family name of the first author, else the outlet; `[outlet]`; `[shorttitleN_M]` the first N telling words of the title, M of them with a capital (3_3 unless
 * said); `[title]` all its words; `[year]`, `[month]`, `[day]`. Behind a field `:lower`, `:upper`, `:capitalize`. Between brackets letters, digits and `:._/+-` stand for themselves.
 * A key begins with a small letter unless the pattern says otherwise. A text that is no pattern is given back as what is wrong with it.
 */
export function parseKeyPattern(text: string): { readonly pattern: KeyPattern } | { readonly wrong: string } {
  const pattern: KeyPart[] = [];
  for (const [piece] of text.trim().matchAll(/\[[^[\]]*\]?|[^[]+/g)) {
    if (!piece.startsWith('[')) {
      if (/[^\p{L}\p{N}:._/+-]/u.test(piece)) return { wrong: piece };
      pattern.push({ text: piece });
      continue;
    }
    const [, name = '', words, capitals, changes = ''] = /^\[([a-z]+)(?:(?<=shorttitle)(\d{1,2})(?:_(\d{1,2}))?)?((?::[a-z]+)*)\]$/.exec(piece) ?? [];
    const changed = changes.split(':').slice(1);
    if (!fields.includes(name as KeyField) || changed.some((change) => !allChanges.includes(change as KeyChange))) return { wrong: piece };
    pattern.push({ field: name as KeyField, changes: changed as readonly KeyChange[], ...(words && { words: Number(words) }), ...(capitals && { capitals: Number(capitals) }) });
  }
  return pattern.some((part) => 'field' in part) ? { pattern } : { wrong: text };
}

const fields: readonly KeyField[] = ['auth', 'outlet', 'shorttitle', 'title', 'year', 'month', 'day'];
const allChanges: readonly KeyChange[] = ['lower', 'upper', 'capitalize'];

/** The key that a pattern makes of a source, with what of it tells the source apart: empty when only text and dates are left. */
export function keyOfPattern(pattern: KeyPattern, source: KeyedSource): { readonly key: string; readonly telling: boolean } {
  let key = '';
  let telling = false;
  for (const part of pattern) {
    if ('text' in part) {
      key += part.text;
      continue;
    }
    let value = valueOf(part, source);
    for (const change of part.changes) value = change === 'lower' ? value.toLowerCase() : change === 'upper' ? value.toUpperCase() : value.charAt(0).toUpperCase() + value.slice(1);
    if (key === '' && part.changes.length === 0) value = value.charAt(0).toLowerCase() + value.slice(1);
    if (value !== '' && !['year', 'month', 'day'].includes(part.field)) telling = true;
    key += value;
  }
  return { key: key.replace(/^[:._/+-]+|[:._/+-]+$/g, ''), telling };
}

function valueOf(part: Extract<KeyPart, { readonly field: KeyField }>, { metadata, path }: KeyedSource): string {
  const [year = '', month = '', day = ''] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(metadata.date ?? '')?.slice(1) ?? [];
  switch (part.field) {
    case 'auth': return surname(metadata.author) || outletWord(metadata.outlet);
    case 'outlet': return outletWord(metadata.outlet);
    case 'year': return year;
    case 'month': return month ?? '';
    case 'day': return day ?? '';
    case 'shorttitle':
    case 'title': {
      const words = part.field === 'title' ? Infinity : (part.words ?? 3);
      const capitals = part.field === 'title' ? Infinity : (part.capitals ?? words);
      return titleWords(metadata.title ?? '', words, capitals) || titleWords(fileName(path), words, capitals);
    }
  }
}

const noSurname = /^(?:staff|staff writers?|editors?|editorial(?: board)?|admin|administrator|news ?desk|agencies|agency|wire|unknown|anonymous|correspondents?|reporters?)$/i;

/** The first author's family name, as it is written before a comma or as the last word. */
function surname(author: string | undefined): string {
  if (author === undefined) return '';
  const first = author
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:;|&|\band\b|\n)\s*/i)[0]!
    .replace(/,?\s+(?:jr|sr|ii|iii|iv|phd|md)\.?$/i, '')
    .trim();
  if (noSurname.test(first)) return '';
  // `Lorrin, Kessa`; but `Kessa Lorrin, Dovan Merrik` is two people, and `Kessa Lorrin, Tarsk` one with a place.
  const [beforeComma = ''] = first.split(',');
  const family = first.includes(',') && !/\s/.test(beforeComma.trim()) ? beforeComma : (beforeComma.trim().split(/\s+/).pop() ?? '');
  return noSurname.test(family.trim()) ? '' : asciiWords(family).join('').toLowerCase().slice(0, 40);
}

function outletWord(outlet: string | undefined): string {
  const words = asciiWords(outlet ?? '').map((word) => word.toLowerCase());
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join('').slice(0, 40);
}

const small = new Set(
  `a an the of in on at to for from by with and or nor but as is are was were be been has have had it its this that these
  those who whom which what when where why how into over after before under between about against amid says said will would not no`.split(/\s+/),
);

/** The first telling words of a title, so many of them with a capital; of a title of small words only, its first ones. */
function titleWords(title: string, count: number, capitals: number): string {
  const words = asciiWords(title);
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  return (telling.length > 0 ? telling : words)
    .slice(0, count)
    .map((word, index) => (index >= capitals ? word.toLowerCase() : word.charAt(0).toUpperCase() + (/^[A-Z0-9]{2,5}$/.test(word) ? word.slice(1) : word.slice(1).toLowerCase())))
    .join('')
    .slice(0, 60);
}

function fileName(path: string): string {
  const name = path.split('/').pop() ?? '';
  // A date in front is said by the year.
  return name.replace(/\.[A-Za-z]{1,8}$/, '').replace(/^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_. ]*/, '');
}
