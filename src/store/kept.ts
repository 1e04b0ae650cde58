import { fnv1a } from '../base/hash';
import { StoreBroken } from '../core/store/broken';

/** A value as JSON with a check sum before it: SQLite has none, and a bit that flips on a disk mostly leaves what can be read. */
export function keepJson(value: unknown): string {
  return keepChecked(JSON.stringify(value));
}

/** Throws {@link StoreBroken} when the text is not what {@link keepJson} made. */
export function parseKept<T>(kept: unknown): T {
  try {
    return JSON.parse(readChecked(kept)) as T;
  } catch (error) {
    throw new StoreBroken('damaged', 'a value has changed in the store', { cause: error });
  }
}

export function keepChecked(text: string): string {
  return `${checkSum(text)} ${text}`;
}

export function readChecked(kept: unknown): string {
  const at = typeof kept === 'string' ? kept.indexOf(' ') : -1;
  const text = (kept as string | undefined)?.slice(at + 1) ?? '';
  if (at < 0 || (kept as string).slice(0, at) !== checkSum(text)) throw new StoreBroken('damaged', 'a value has changed in the store');
  return text;
}

function checkSum(text: string): string {
  return (fnv1a(text) >>> 0).toString(36);
}
