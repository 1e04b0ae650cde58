/** A year, month or day in ISO 8601, as far as it is given; nothing for a day that does not exist. */
export function isoDate(year: number | null, month?: number | null, day?: number | null): string | undefined {
  if (year === null || year < 1000 || year > 2999) return undefined;
  if (month === undefined || month === null) return String(year);
  if (month < 1 || month > 12) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined || day === null) return head;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${head}-${String(day).padStart(2, '0')}`;
}
