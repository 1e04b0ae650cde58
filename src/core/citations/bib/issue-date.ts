import { englishMonth } from '../../documents/months';

/**
 * Fields of an entry without `date` whose month has the day beside it (`jan # "~10"`, `APR 15`, `10 May`), or stands in the signs of JabRef (`#jun#`), or that
 * have a field of their own for the day, with the day in the date; and of two years (`2012/2013`) both. Other fields stay as they are.
 */
export function withIssueDay(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { year = '', month: given, day: own = '', ...others } = fields;
  const span = /^\{*(\d{4})\s*(?:\/|--?|–)\s*(\d{4})\}*$/.exec(year.trim());
  if (span && fields['date'] === undefined) return { ...others, date: `${span[1]}/${span[2]}` };
  if (given === undefined || fields['date'] !== undefined || !/^\{*\d{4}\}*$/.test(year.trim())) return fields;
  const month = given.replace(/^\s*#(.*)#\s*$/, '$1').replace(/[{}~.,\\]/g, ' ').trim();
  const [, before, name, behind] = /^(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?(\p{L}{3,9}|\d{1,2})(?:\s+(\d{1,2})(?:st|nd|rd|th)?)?$/u.exec(month) ?? [];
  const number = name === undefined ? undefined : /^\d/.test(name) ? Number(name) : englishMonth(name.toLowerCase());
  const day = Number(before ?? behind ?? /^\D*(\d{1,2})\D*$/.exec(own)?.[1] ?? 0);
  // `MAR-APR`, `JUN 02-07`: the month in which it begins.
  const first = englishMonth(/^\p{L}{3,9}/u.exec(month)?.[0].toLowerCase() ?? '');
  if (number === undefined || number < 1 || number > 12) return first === undefined ? fields : { ...fields, month: String(first) };
  if (day < 1 || day > 31) return { ...fields, month: String(number) };
  const two = (part: number): string => String(part).padStart(2, '0');
  return { ...others, date: `${year.replace(/[{}\s]/g, '')}-${two(number)}-${two(day)}` };
}
