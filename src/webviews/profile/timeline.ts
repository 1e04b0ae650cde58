/** Mentions by month, one bar each, months without any included. Labelled for those who cannot see it. */
export function timeline(months: readonly { readonly month: string; readonly mentions: number }[], label: string): SVGElement | undefined {
  const all = everyMonth(months);
  if (all.length < 2) return undefined;
  const most = Math.max(...all.map(({ mentions }) => mentions));
  const step = width / all.length;
  const svg = svgElement('svg', { viewBox: `0 0 ${width} ${height + 14}`, role: 'img', 'aria-label': label, class: 'timeline' });
  all.forEach(({ month, mentions }, n) => {
    const tall = mentions === 0 ? 0 : Math.max(2, (height * mentions) / most);
    const bar = svgElement('rect', { x: String(n * step), y: String(height - tall), width: String(Math.max(0.5, step - (step > 4 ? 1 : 0))), height: String(tall) });
    bar.append(svgElement('title', {}, `${month}: ${mentions}`));
    svg.append(bar);
  });
  svg.append(svgElement('text', { x: '0', y: String(height + 12) }, all[0]!.month), svgElement('text', { x: String(width), y: String(height + 12), 'text-anchor': 'end' }, all[all.length - 1]!.month));
  return svg;
}

const width = 300;
const height = 36;
/** Longer times are not drawn month by month. */
const mostMonths = 240;

function everyMonth(months: readonly { readonly month: string; readonly mentions: number }[]): readonly { readonly month: string; readonly mentions: number }[] {
  const known = new Map(months.map(({ month, mentions }) => [month, mentions]));
  const first = months[0]?.month;
  const last = months[months.length - 1]?.month;
  if (first === undefined || last === undefined) return [];
  const all = [];
  for (let at = numberOf(first); at <= numberOf(last) && all.length < mostMonths; at++) {
    const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    all.push({ month, mentions: known.get(month) ?? 0 });
  }
  return all.length < mostMonths ? all : [];
}

function numberOf(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
}

function svgElement(tag: string, attributes: Readonly<Record<string, string>>, text?: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return made;
}
