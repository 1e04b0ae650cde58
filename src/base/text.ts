/** Orders by UTF-16 code units: the same on every machine and in every locale. For ids, paths, dates; not for names that people read. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
