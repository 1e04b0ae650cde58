/** Mentions over time as bars of equal width, those without any left out. */
export interface Timeline {
  readonly unit: TimelineUnit;
  /** How many there are room for, from the first to the last. */
  readonly count: number;
  /** In order; `at` counts from 0. `period` is its first month (`2031-04`), or its year. */
  readonly bars: readonly { readonly at: number; readonly period: string; readonly mentions: number }[];
}

export type TimelineUnit = (typeof units)[number]['unit'];

/** Months of a bar. */
const units = [{ unit: 'month', months: 1 }, { unit: 'quarter', months: 3 }, { unit: 'year', months: 12 }] as const;
/** So many bars can be told apart in the width of a card. */
const mostBars = 240;

/**
 * Mentions by month; by quarter above 20 years, by year above 60. What is dated with its year alone counts only by year.
 * Undefined where the time is too long for all.
 *
 * @param months in order, such as `2031-04` or `2031`.
 */
export function timelineOf(months: readonly { readonly month: string; readonly mentions: number }[]): Timeline | undefined {
  for (const { unit, months: width } of units) {
    const known = unit === 'year' ? months : months.filter(({ month }) => month.length === 7);
    const [first, last] = [known[0], known[known.length - 1]];
    if (!first || !last) continue;
    const start = barOf(first.month, width);
    const count = barOf(last.month, width) - start + 1;
    if (count > mostBars) continue;
    const bars = new Map<number, number>();
    for (const { month, mentions } of known) {
      const at = barOf(month, width) - start;
      bars.set(at, (bars.get(at) ?? 0) + mentions);
    }
    return { unit, count, bars: [...bars].map(([at, mentions]) => ({ at, period: periodOf(at + start, width), mentions })) };
  }
  return undefined;
}

/** The bar that has the most, the newest of several. */
export function highest({ bars }: Timeline): Timeline['bars'][number] | undefined {
  return bars.reduce<Timeline['bars'][number] | undefined>((best, bar) => (best && best.mentions > bar.mentions ? best : bar), undefined);
}

/** Bars since the year 0. */
function barOf(month: string, width: number): number {
  return Math.floor((12 * Number(month.slice(0, 4)) + (month.length === 7 ? Number(month.slice(5, 7)) - 1 : 0)) / width);
}

function periodOf(bar: number, width: number): string {
  const month = bar * width;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return width === 12 ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}
