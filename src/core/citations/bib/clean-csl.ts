import type { CslItem } from '../csl-item';

/**
 * An item of a CSL-JSON file in the shapes that processors expect, whatever wrote it: names as lists of objects, dates as `date-parts` of whole parts,
 * lists of texts (Crossref's `title`) as one text. What cannot be read so is left out.
 */
export function cleanCsl(item: CslItem): CslItem {
  return Object.fromEntries(Object.entries(item).flatMap(([name, value]) => {
    const clean = value === null || value === undefined ? undefined : dates.has(name) ? dateOf(value) : names.has(name) ? namesOf(value) : isTexts(value) && !lists.has(name) ? textOf(name, value) : value;
    return clean === undefined ? [] : [[name, clean]];
  })) as unknown as CslItem;
}

const dates = new Set(['issued', 'accessed', 'original-date', 'event-date', 'submitted', 'available-date']);
const names = new Set(
  `author chair collection-editor compiler composer container-author contributor curator director editor editor-translator editorial-director executive-producer guest host
  illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator`.split(/\s+/),
);
/** Those that are lists in CSL, or belong to the program that wrote them. */
const lists = new Set(['categories', 'custom', 'attachments', 'tags']);

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string');
}

function textOf(name: string, texts: readonly string[]): string | undefined {
  return /^(?:ISSN|ISBN|keyword)$/.test(name) ? texts.join(', ') || undefined : texts[0];
}

function namesOf(value: unknown): readonly unknown[] | undefined {
  const people = (Array.isArray(value) ? value : [value]).flatMap((person: unknown) => {
    if (typeof person === 'string') return person.trim() === '' ? [] : [{ literal: person.trim() }];
    if (typeof person !== 'object' || person === null) return [];
    const { name, ...parts } = person as Record<string, unknown>;
    const known = Object.fromEntries(Object.entries(parts).filter(([, part]) => typeof part === 'string' || typeof part === 'boolean' || typeof part === 'number'));
    if (typeof known['family'] === 'string' || typeof known['literal'] === 'string' || typeof known['given'] === 'string') return [known];
    return typeof name === 'string' ? [{ literal: name }] : [];
  });
  return people.length === 0 ? undefined : people;
}

function dateOf(value: unknown): unknown {
  if (typeof value === 'number') return { 'date-parts': [[value]] };
  if (typeof value === 'string') return written(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { 'date-parts': given, ...rest } = value as { readonly 'date-parts'?: unknown };
  if (given === undefined) return Object.keys(rest).length === 0 ? undefined : value;
  const list = Array.isArray(given) ? (given.some((part) => Array.isArray(part)) ? given : [given]) : [];
  const parts = list.flatMap((part: unknown) => {
    const numbers = Array.isArray(part) ? part.map((number: unknown) => (number === null || number === '' ? Number.NaN : Number(number))) : [];
    const end = numbers.findIndex((number, index) => !Number.isFinite(number) || (index > 0 && number === 0));
    const whole = end === -1 ? numbers : numbers.slice(0, end);
    return whole.length === 0 ? [] : [whole.slice(0, 3)];
  });
  return parts.length > 0 ? { ...rest, 'date-parts': parts.slice(0, 2) } : Object.keys(rest).length === 0 ? undefined : rest;
}

/** ISO 8601, one date or two with a slash; anything else as it stands. */
function written(text: string): unknown {
  const parts = text.trim().split('/').map((one) => /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(one)?.slice(1).filter((part) => part !== undefined).map(Number));
  return parts.length <= 2 && parts.every((part) => part !== undefined) ? { 'date-parts': parts } : text.trim() === '' ? undefined : { literal: text.trim() };
}
