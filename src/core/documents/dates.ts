import * as chrono from 'chrono-node/en';

/**
 * The dates written out in full in a text: day, month and a year of four digits, in English or in figures. Nothing is taken from
 * today's date and no time zone moves a day. Figures that could be read both ways (3/4/2031) are no date. Uses chrono-node, strict.
 */
export function findDates(text: string): readonly FoundDate[] {
  if (!/\d{4}/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const result of chrono.strict.parse(text, new Date(0))) {
    const { start } = result;
    if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) continue;
    if (!/(?<!\d)\d{4}(?!\d)/.test(result.text) || ambiguous(result.text)) continue;
    const date = iso(start.get('year'), start.get('month'), start.get('day'));
    if (date !== undefined) found.push({ start: result.index, end: result.index + result.text.length, date });
  }
  return found;
}

/** A date within a text, with its offsets there. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
}

/** ISO 8601 for a value that is meant to be a date: `2031-03-14T23:30Z`, `2031-03`, `2031`, `March 2031`, `14 March 2031`. */
export function readDate(value: string): string | undefined {
  const text = value.trim().slice(0, 200);
  const written = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?=$|[T\s])/.exec(text);
  if (written) return iso(Number(written[1]), number(written[2]), number(written[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return iso(Number(compact[1]), number(compact[2]), number(compact[3]));
  if (/^\p{L}+\.?,? \d{4}$/u.test(text)) return findDates(`1 ${text.replace(',', '')}`)[0]?.date.slice(0, 7);
  return findDates(text)[0]?.date;
}

/** A date in a file name: `2031-03-14`, `2031_03_14`, `20310314`. */
export function dateInFileName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const match = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/.exec(name);
  return match ? iso(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

function ambiguous(text: string): boolean {
  const figures = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}/.exec(text);
  return figures !== null && Number(figures[1]) <= 12 && Number(figures[2]) <= 12 && figures[1] !== figures[2];
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function iso(year: number | null, month?: number | null, day?: number | null): string | undefined {
  if (year === null || year < 1000 || year > 2999) return undefined;
  if (month === undefined || month === null) return String(year);
  if (month < 1 || month > 12) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined || day === null) return head;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${head}-${String(day).padStart(2, '0')}`;
}
