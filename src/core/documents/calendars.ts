/** Year, month and day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of the Persian calendar in the Gregorian one, as the platform (CLDR) reckons it. */
export function fromPersian({ year, month, day }: Day): Day | undefined {
  // The first of Farvardin falls on 20 to 22 March.
  const near = Date.UTC(year + 621, 2, 21) + Math.round((month - 1) * 30.6 + day - 1) * msOfDay;
  persian ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  for (let step = -6; step <= 6; step++) {
    const found = new Date(near + step * msOfDay);
    const parts = persian.formatToParts(found);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    if (part('year') === year && part('month') === month && part('day') === day) return { year: found.getUTCFullYear(), month: found.getUTCMonth() + 1, day: found.getUTCDate() };
  }
  return undefined;
}

let persian: Intl.DateTimeFormat | undefined;
const msOfDay = 86_400_000;

/** Whether a year is one of the Persian calendar since the first newspapers in it. */
export function isPersianYear(year: number): boolean {
  return year >= 1200 && year < 1500;
}

/** The Gregorian year of one that may be counted as in Thailand, 543 years more: from 2400 on. */
export function fromThaiYear(year: number): number {
  return year >= 2400 && year < 2700 ? year - 543 : year;
}
