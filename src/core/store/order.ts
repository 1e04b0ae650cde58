import type { Entity } from '../gazetteer/entity';
import { fold } from '../tokens/fold';
import type { SourceHead } from './store';

/** Orders entities by name as people expect: capitals, accents and apostrophes do not count, unless nothing else tells two names apart; then by id. */
export function compareNames(a: Pick<Entity, 'name' | 'id'>, b: Pick<Entity, 'name' | 'id'>): number {
  return compareCodePoints(nameKey(a.name), nameKey(b.name)) || compareCodePoints(a.name, b.name) || compareCodePoints(a.id, b.id);
}

/** What names are ordered by first. Numbers in them go by their length first: *Unit 9* before *Unit 10*. */
export function nameKey(name: string): string {
  return fold(name).replace(/\d+/g, (digits) => `${Math.min(9, digits.length)}${digits}`);
}

/** Newest first (dates compare as text), undated last, then by path, then by uri. */
export function compareNewest(a: SourceHead, b: SourceHead): number {
  return (
    compareCodePoints(b.metadata.date ?? '', a.metadata.date ?? '') || compareCodePoints(a.path, b.path) || compareCodePoints(a.uri, b.uri)
  );
}

/** Orders by code points, which is the order of the UTF-8 bytes: what a database does. (`<` orders by UTF-16 code units.) */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let i = 0;
  while (i < length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (i === length) return a.length - b.length;
  // Two that differ in the second half of a pair differ in the code point that begins before it.
  if (i > 0 && isHigh(a.charCodeAt(i - 1)) && (isLow(a.charCodeAt(i)) || isLow(b.charCodeAt(i)))) i--;
  return a.codePointAt(i)! - b.codePointAt(i)!;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
