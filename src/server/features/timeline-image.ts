import { monthNumber, mostMonths } from '../../base/months';

/** Mentions by month as one line of Markdown: an image in itself, of a colour that reads on light and on dark. Undefined below three months. */
export function timelineImage(months: readonly { readonly month: string; readonly mentions: number }[], alt: string): string | undefined {
  // Where only the year is known, there is no bar to draw.
  const known = months.filter(({ month }) => month.length === 7);
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first || !last || known.length < fewest) return undefined;
  const start = monthNumber(first.month);
  const count = monthNumber(last.month) - start + 1;
  if (count > mostMonths) return undefined;
  const step = Math.min(widest, width / count);
  const most = Math.max(...known.map(({ mentions }) => mentions));
  const bars = known.map(({ month, mentions }) => `M${round((monthNumber(month) - start + 0.5) * step)} ${height}v-${round(Math.max(1.5, (height * mentions) / most))}`).join('');
  const drawn = round(count * step);
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${drawn}' height='${height + 1}'><path d='M0 ${height + 0.5}H${drawn}' stroke='${colour}' stroke-opacity='.5'/><path d='${bars}' stroke='${colour}' stroke-width='${round(Math.max(1, step - 1))}'/></svg>`;
  return `![${alt}](data:image/svg+xml,${encodeURIComponent(svg).replace(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
}

const fewest = 3;
const width = 240;
/** With its axis no higher than a line of text, so that the card keeps its number of lines. */
const height = 11;
const widest = 10;
/** Contrast with white and with near-black above 3 to 1 (WCAG 2.2, 1.4.11). */
const colour = '#3b82c4';

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
