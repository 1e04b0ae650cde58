import * as l10n from '@vscode/l10n';
import { ageOf } from '../base/age';
import { dateInWords } from '../core/citations/dates';
import { beforeNewest, beforeNewestShort, quarterOfYear } from '../core/messages';

/** The language of the reader; undefined: English. A process speaks one. */
let language: string | undefined;

/**
 * Speaks the language of the reader from now on.
 * @param sentences of that language, by the English ones, as VS Code has them for an extension; without any, all is English.
 */
export function speak(locale: string | undefined, sentences: Readonly<Record<string, string>> | undefined): void {
  language = sentences && locale !== undefined && isKnown(locale) ? locale : undefined;
  l10n.config({ contents: { ...sentences } });
}

/** An ISO 8601 date for people, as precise as it is. Undefined when it is no date. */
export function dateText(date: string | undefined): string | undefined {
  const english = dateInWords(date);
  if (language === undefined || english === undefined || date === undefined) return english;
  const [year, month, day] = date.slice(0, 10).split('-').map(Number) as [number, number?, number?];
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', ...(month !== undefined && { month: 'long' }), ...(day !== undefined && { day: 'numeric' }) });
  return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
}

/** From the first to the last; empty when there are none. */
export function datesText(first: string | undefined, last: string | undefined): string {
  return [...new Set([dateText(first), dateText(last)])].filter((date) => date !== undefined).join(' – ');
}

/** How long a date lies before the newest article; `short` for where it stands often. Undefined when nothing is to be said. */
export function ageText(date: string | undefined, newest: string | undefined, length: 'full' | 'short' = 'full'): string | undefined {
  const age = ageOf(date, newest);
  return age && (length === 'full' ? beforeNewest(age) : beforeNewestShort(age));
}

/** A month (`2031-04`) or year, or the quarter that begins with the month. */
export function periodText(period: string, unit: 'month' | 'quarter' | 'year'): string {
  return unit === 'quarter' ? quarterOfYear((Number(period.slice(5, 7)) + 2) / 3, period.slice(0, 4)) : (dateText(period) ?? period);
}

export function numberText(value: number): string {
  return value.toLocaleString(language ?? 'en');
}

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([locale]).length > 0;
  } catch {
    return false;
  }
}
