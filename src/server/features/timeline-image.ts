import type { TimelineItem } from '../../protocol/protocol';

/** Mentions over time as an image in Markdown, of a colour that reads on light and on dark. Undefined below three bars. */
export function timelineImage({ count, bars }: TimelineItem, alt: string): string | undefined {
  if (bars.length < fewest) return undefined;
  const step = Math.min(widest, width / count);
  const most = Math.max(...bars.map(({ mentions }) => mentions));
  const drawing = bars.map(({ at, mentions }) => `M${round((at + 0.5) * step)} ${height}v-${round(Math.max(1.5, (height * mentions) / most))}`).join('');
  const drawn = round(count * step);
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${drawn}' height='${height + 1}'><path d='M0 ${height + 0.5}H${drawn}' stroke='${colour}' stroke-opacity='.5'/><path d='${drawing}' stroke='${colour}' stroke-width='${round(Math.max(1, step - 1))}'/></svg>`;
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
