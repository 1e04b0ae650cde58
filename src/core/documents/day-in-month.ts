import { withYear } from './date-languages';
import type { DateOrders } from './date-orders';

/**
 * The day in a month that is known, as of an address (`2031-05`), where a text names it without its year (*May 3, 9:14 am*) or in figures that could
 * mean two days. `find` reads the date of lines with dates in figures as they are said to be ordered.
 */
export function dayInMonth(month: string, lines: readonly string[], find: (lines: readonly string[], orders: DateOrders) => string | undefined): string | undefined {
  const year = month.slice(0, 4);
  const read = (these: readonly string[], order: 'day' | 'month'): string | undefined => {
    const date = find(these, { '/': order, '-': order });
    return date?.length === 10 && date.startsWith(month) ? date : undefined;
  };
  const [asDay, asMonth] = [read(lines, 'day'), read(lines, 'month')];
  if (asDay !== undefined || asMonth !== undefined) return asDay === undefined || asMonth === undefined || asDay === asMonth ? asDay ?? asMonth : undefined;
  return read(lines.map((line) => (line.length > 400 || /\d{4}/.test(line.slice(0, 100)) ? line : withYear(line, year))), 'day');
}
