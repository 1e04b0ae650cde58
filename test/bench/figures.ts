import * as os from 'node:os';
import { growth, type Growth } from './growth';

/** One line of the table. */
export interface Figure {
  readonly what: string;
  /** As people read it, with its unit. */
  readonly figure: string;
  /** What it must keep to; absent: it is there for scale. */
  readonly floor?: string;
  /** Beside its peer in the same run. */
  readonly ratio?: string;
  readonly met?: boolean;
  /** A point of a series over sizes, which {@link judged} looks at; `wanted` says how it may grow. */
  readonly point?: { readonly series: string; readonly size: number; readonly figure: number; readonly wanted: 'flat' | 'linear' };
}

/** Figures by themselves and, for each series with two sizes or more, how it grows. */
export function judged(figures: readonly Figure[]): readonly Figure[] {
  const series = new Map<string, NonNullable<Figure['point']>[]>();
  for (const { point } of figures) if (point) series.set(point.series, [...(series.get(point.series) ?? []), point]);
  return [...series].flatMap(([name, points]): Figure[] => {
    const sizes = points.map(({ size }) => size.toLocaleString('en'));
    const wanted = points[0]?.wanted ?? 'linear';
    if (new Set(sizes).size < 2 || points.some(({ figure }) => !(figure > 0))) return [];
    const { kind, exponent } = growth(points);
    const fine: readonly Growth['kind'][] = wanted === 'flat' ? ['flat'] : ['flat', 'less than linear', 'linear'];
    return [{ what: `growth: ${name}, ${sizes.join(' → ')}`, figure: `${kind} (size ^ ${exponent.toFixed(2)})`, floor: wanted === 'flat' ? 'flat' : 'at most linear', met: fine.includes(kind) }];
  });
}

/** The figures as a Markdown table, with what they were measured on. */
export function table(figures: readonly Figure[], nodes: readonly string[]): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
  const rows = figures.map(({ what, figure, floor, ratio, met }) => `| ${[what, figure, floor ?? '', ratio ?? '', met === undefined ? '' : met ? 'yes' : '**no**'].map(cell).join(' | ')} |`);
  const cpu = os.cpus();
  const machine = `${cpu.length} × ${cpu[0]?.model.trim() || 'unnamed processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()} ${os.release()}`;
  return `Measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC on ${machine}; ${nodes.join(', ')}. Medians of at least five runs, peers in turn in the same process, unless a row says otherwise; what is compared in one thread is that thread's processor time.\n\n| what | figure | floor | ratio | met |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}
