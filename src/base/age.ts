/** How long one date lies before another. */
export interface Age {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** 0: of the same day. */
  readonly count: number;
}

/**
 * How long a date lies before the newest of all, both ISO 8601 and as precise as they are: days up to two weeks, weeks up to
 * two months, months up to two years, then years, rounded. Where only month or year is known, calendar months or years are
 * counted. Undefined when nothing is to be said: one of them is no date or they are of the same month or year, and no more is
 * known, or it is the later one.
 */
export function ageOf(date: string | undefined, newest: string | undefined): Age | undefined {
  const [from, to] = [partsOf(date), partsOf(newest)];
  if (!from || !to) return undefined;
  if (from.day !== undefined && to.day !== undefined) {
    const days = Math.round((dayNumber(to) - dayNumber(from)) / 86_400_000);
    if (days < 0) return undefined;
    if (days < 14) return { unit: 'day', count: days };
    if (days < 60) return { unit: 'week', count: Math.round(days / 7) };
    const months = Math.round(days / (365.25 / 12));
    return months < 24 ? { unit: 'month', count: months } : { unit: 'year', count: Math.round(days / 365.25) };
  }
  if (from.month !== undefined && to.month !== undefined) {
    const months = 12 * (to.year - from.year) + to.month - from.month;
    if (months <= 0) return undefined;
    return months < 24 ? { unit: 'month', count: months } : { unit: 'year', count: Math.round(months / 12) };
  }
  const years = to.year - from.year;
  return years > 0 ? { unit: 'year', count: years } : undefined;
}

interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function partsOf(date: string | undefined): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  return { year: Number(year), month: month === undefined ? undefined : Number(month), day: day === undefined ? undefined : Number(day) };
}

/** Milliseconds, by the calendar alone: no time zone has a part in it. */
function dayNumber({ year, month = 1, day = 1 }: DateParts): number {
  return Date.UTC(year, month - 1, day);
}
