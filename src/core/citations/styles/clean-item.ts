import type { CslItem } from '../csl-item';

/** An item that citeproc can take: what has the wrong shape is left out, so that a broken entry gives a poor reference and no error. */
export function cleanItem(item: CslItem): CslItem {
  const clean: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) {
    const kept = names.has(name) ? cleanNames(value) : dates.has(name) ? cleanDate(value) : cleanText(value);
    // *99-02* is one number, which citeproc would take for a range.
    if (kept !== undefined && name !== '__proto__') clean[name] = name === 'number' && typeof kept === 'string' ? kept.replace(/^(\d+)-(\d+)$/, '$1\\-$2') : kept;
  }
  return { ...clean, id: item.id, type: typeof item.type === 'string' && /^[a-z][a-z_-]*$/.test(item.type) ? item.type : 'document' };
}

/** Variables of CSL 1.0.2 that hold names. */
const names = new Set(
  `author chair collection-editor compiler composer container-author contributor curator director editor editorial-director editortranslator executive-producer guest host
  illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator`.split(/\s+/),
);
const dates = new Set(['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted']);

function cleanNames(value: unknown): unknown {
  if (!Array.isArray(value)) return typeof value === 'string' && value !== '' ? [{ literal: value }] : undefined;
  const kept = value.flatMap((name: unknown) => {
    if (typeof name === 'string') return [{ literal: name }];
    if (typeof name !== 'object' || name === null) return [];
    const parts = Object.entries(name).filter(([, part]) => typeof part === 'string' && part !== '');
    return parts.some(([part]) => part === 'family' || part === 'given' || part === 'literal') ? [Object.fromEntries(parts)] : [];
  });
  return kept.length > 0 ? kept : undefined;
}

function cleanDate(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? undefined : { raw: value };
  if (typeof value !== 'object' || value === null) return undefined;
  const { 'date-parts': parts, ...rest } = value as { readonly 'date-parts'?: unknown };
  const kept = Object.fromEntries(Object.entries(rest).filter(([, part]) => typeof part === 'string' || typeof part === 'number'));
  const dates = Array.isArray(parts) ? parts.map(cleanParts).filter((part) => part.length > 0).slice(0, 2) : [];
  if (dates.length > 0) return { ...kept, 'date-parts': dates };
  return 'raw' in kept || 'literal' in kept ? kept : undefined;
}

function cleanParts(parts: unknown): readonly number[] {
  if (!Array.isArray(parts)) return [];
  const numbers = parts.slice(0, 3).map((part) => (typeof part === 'number' ? part : typeof part === 'string' && /^-?\d{1,6}$/.test(part.trim()) ? Number(part) : NaN));
  const end = numbers.findIndex((number, index) => !Number.isInteger(number) || (index > 0 && (number < 1 || number > (index === 1 ? 24 : 31))));
  return end === -1 ? numbers : numbers.slice(0, end);
}

function cleanText(value: unknown): string | number | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string' || typeof part === 'number').join(', ') || undefined;
  return undefined;
}
