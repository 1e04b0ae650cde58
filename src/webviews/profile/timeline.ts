import type { ProfileItem } from '../../protocol/protocol';
import { monthNumber, mostMonths } from '../../base/months';

type Month = ProfileItem['months'][number];

/** Mentions by month, one bar each, months without any included. Labelled for those who cannot see it. */
export function timeline(months: readonly Month[], label: string): SVGElement | undefined {
  // Where only the year is known, there is no bar to draw.
  const known = months.filter(({ month }) => month.length === 7);
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first || !last || first === last) return undefined;
  const start = monthNumber(first.month);
  const count = monthNumber(last.month) - start + 1;
  if (count > mostMonths) return undefined;
  const most = Math.max(...known.map(({ mentions }) => mentions));
  const step = width / count;
  const svg = svgElement('svg', { viewBox: `0 0 ${width} ${height + 14}`, role: 'img', 'aria-label': label, class: 'timeline' });
  for (const { month, label: name, mentions } of known) {
    const tall = Math.max(2, (height * mentions) / most);
    const bar = svgElement('rect', { x: String((monthNumber(month) - start) * step), y: String(height - tall), width: String(Math.max(0.5, step - (step > 4 ? 1 : 0))), height: String(tall) });
    bar.append(svgElement('title', {}, `${name}: ${mentions}`));
    svg.append(bar);
  }
  svg.append(svgElement('text', { x: '0', y: String(height + 12) }, first.label), svgElement('text', { x: String(width), y: String(height + 12), 'text-anchor': 'end' }, last.label));
  return svg;
}

const width = 300;
const height = 36;

function svgElement(tag: string, attributes: Readonly<Record<string, string>>, text?: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return made;
}
