import type { TimelineItem } from '../../protocol/protocol';

/** Mentions over time, one bar each, months without any included. Labelled for those who cannot see it. */
export function timeline({ label, count, bars }: TimelineItem): SVGElement {
  const most = Math.max(...bars.map(({ mentions }) => mentions));
  const step = width / count;
  const svg = svgElement('svg', { viewBox: `0 0 ${width} ${height + 14}`, role: 'img', 'aria-label': label, class: 'timeline' });
  for (const { at, label: name, mentions } of bars) {
    const tall = Math.max(2, (height * mentions) / most);
    const bar = svgElement('rect', { x: String(at * step), y: String(height - tall), width: String(Math.max(0.5, step - (step > 4 ? 1 : 0))), height: String(tall) });
    bar.append(svgElement('title', {}, `${name}: ${mentions}`));
    svg.append(bar);
  }
  svg.append(svgElement('text', { x: '0', y: String(height + 12) }, bars[0]?.label), svgElement('text', { x: String(width), y: String(height + 12), 'text-anchor': 'end' }, bars.at(-1)?.label));
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
