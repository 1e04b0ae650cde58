/** Months since the year 0 of a month such as `2031-03`, to count from one to another. */
export function monthNumber(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}

/** Longer times are not drawn month by month. */
export const mostMonths = 240;
