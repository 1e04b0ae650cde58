import { englishMonth } from '../../documents/months';

/**
 * Fields of an entry without `date` whose month has the day beside it (`jan # "~10"`, `APR 15`, `10 May`), or stands in the signs of JabRef (`#jun#`), or that
 * have a field of their own for the day, with the day in the date. Other fields stay as they are.
 */
export function withIssueDay(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { year = '', month: given, day: own = '', ...others } = fields;
  if (given === undefined || fields['date'] !== undefined || !/^\{*\d{4}\}*$/.test(year.trim())) return fields;
  const month = given.replace(/^\s*#(.*)#\s*$/, '$1').replace(/[{}~.,\\]/g, ' ').trim();
  const [, before, name, behind] = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}{3,9}|\d{1,2})(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(month) ?? [];
  const number = name === undefined ? undefined : /^\d/.test(name) ? Number(name) : englishMonth(name.toLowerCase());
  const day = Number(before ?? behind ?? /^\D*(\d{1,2})\D*$/.exec(own)?.[1] ?? 0);
  if (number === undefined || number < 1 || number > 12) return fields;
  if (day < 1 || day > 31) return { ...fields, month: String(number) };
  const two = (part: number): string => String(part).padStart(2, '0');
  return { ...others, date: `${year.replace(/[{}\s]/g, '')}-${two(number)}-${two(day)}` };
}
