import { readTokens } from './html-tokens';

/** A text of a page's data, with character references and tags that were put in it by mistake resolved. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.slice(0, 2000).replace(/<(?:br|\/?p|\/?div)\b[^>]{0,200}>/gi, ' ');
  const plain = /&#?\w{2,8};|<\/?\w/.test(text) ? readTokens(text).pieces.filter(({ hidden }) => !hidden).map(({ words }) => words).join('') : text;
  return plain.replace(/\s+/g, ' ').trim() || undefined;
}

/** Text of a date; a number is milliseconds or seconds since 1970. */
export function dateOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return dateOf(value[0]);
  if (isRecord(value)) return dateOf(value['@value']);
  if (typeof value !== 'number') return stringOf(value);
  const ms = value > 1e11 ? value : value * 1000;
  return ms > 0 && ms < 4e13 ? new Date(ms).toISOString() : undefined;
}

/** Names of people and organisations: texts, records with a name, references to records of the same page. */
export function peopleOf(value: unknown, byId: ReadonlyMap<string, Readonly<Record<string, unknown>>>): readonly string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => {
    const record = isRecord(item) && item['name'] === undefined ? byId.get(stringOf(item['@id']) ?? '') ?? item : item;
    const name = isRecord(record) ? record['name'] : record;
    return (Array.isArray(name) ? name : [name]).flatMap((one) => stringOf(one) ?? []).filter((one) => !/^https?:/i.test(one));
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
