const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** An ISO 8601 date in words, as precise as it is: `14 March 2031`, `March 2031`, `2031`. Undefined when it is no date. */
export function dateInWords(date: string | undefined): string | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(date ?? '');
  if (!match) return undefined;
  const [, year, month, day] = match;
  if (month === undefined) return year;
  const name = months[Number(month) - 1];
  if (name === undefined) return undefined;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
