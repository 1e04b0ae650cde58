import type { Metadata } from './document';
import { near, type PageDates } from './html-dates';
import { described } from './metadata';

/**
 * The date of a page by what it says for machines, in the light of what it shows its readers near the headline and of the day or month in its
 * address. It stays certain only where those do not say another day. Empty where nothing is said for machines.
 */
export function settleDate(machine: PageDates, { near: atHeadline, called, somewhere, inAddress }: ShownDates): Metadata {
  const { date, updated, sure, beside, nearMidnight } = machine;
  if (date === undefined) return {};
  const inferred = (day: string): Metadata => described('text', { date: day });
  const said = atHeadline === updated && !called ? undefined : atHeadline;
  const whole = [said, inAddress].filter((day) => day?.length === 10);
  const known = [...whole, somewhere === updated && !called ? undefined : somewhere];
  // The day as readers are shown it, where that is the next or the last one in universal time.
  const local = known.find((day) => day !== undefined && beside.includes(day));
  if (local !== undefined && !known.includes(date)) return inferred(local);
  const others = whole.filter((day) => day !== undefined && !near(day, date));
  // Two against one: the marks were written anew, as when a site moves to another system.
  if (whole.length === 2 && others.length === 2 && near(whole[0] ?? '', whole[1] ?? '')) return inferred(whole[0] ?? date);
  // What is shown at the headline goes before what does not say which date it is.
  if (!sure && said?.length === 10 && others.includes(said)) return inferred(said);
  // Shown at the headline is the next or the last day, whatever the address says: that too may be in universal time.
  const doubted = !sure || (said !== undefined && said !== date && beside.includes(said)) || others.length > 0 || (inAddress?.length === 7 && !date.startsWith(inAddress)) || (nearMidnight && !known.includes(date));
  return described('html', { date }, doubted ? ['date'] : []);
}

export interface ShownDates {
  /** Shown with the headline. */
  readonly near: string | undefined;
  /** Called the day of publication there. */
  readonly called: boolean;
  /** The first that the page shows anywhere around the article. */
  readonly somewhere: string | undefined;
  readonly inAddress: string | undefined;
}
