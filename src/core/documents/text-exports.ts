import { readDate, type FoundDate } from './dates';

/**
 * The first lines of what news databases write into a text file: lines of a code of two letters (`HD`, `PD`, `SN`, as Factiva has them); or the
 * headline, the outlet, the date and lines such as `Section:`, `Length: 512 words`, `Byline:` (LexisNexis); or the number of words, the date and
 * the outlet on lines below each other (Factiva without codes); or labels on lines of their own. Empty for any other text.
 */
export function readExport(lines: readonly string[], find: (words: string) => readonly FoundDate[]): ExportedText {
  const labelled = readLabelLines(lines);
  if (labelled) return labelled;
  // Every other such text says its length in words.
  if (!lines.some((line) => /\bwords\b|^HD\s/i.test(line))) return {};
  const coded = readCoded(lines);
  if (coded) return { title: coded.get('HD'), author: coded.get('BY')?.replace(/^by\s+/i, ''), date: find(coded.get('PD') ?? '')[0]?.date, outlet: coded.get('SN') };
  const counted = lines.findIndex((line) => /^[\d,.]{2,7} words$/i.test(line));
  const below = lines.slice(counted + 1, counted + 4);
  const dated = counted < 1 ? -1 : below.findIndex((line) => find(line).length > 0);
  const name = below[dated + 1];
  // A time of day may stand between the date and the name.
  const outlet = dated === -1 || name === undefined || !/\p{L}{2}/u.test(name) || name.length > 80 ? undefined : name;
  if (outlet !== undefined) return { outlet, date: find(below[dated] ?? '')[0]?.date, author: /^by\s+(.{2,80})$/i.exec(lines[counted - 1] ?? '')?.[1], title: headlineAbove(lines, counted) };
  return readLabelled(lines, find);
}

export interface ExportedText {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly outlet?: string | undefined;
}

function readCoded(lines: readonly string[]): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  for (const line of lines) {
    const [, code, value] = /^(HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|SE)\s+(\S.*)$/.exec(line) ?? [];
    if (code !== undefined && value !== undefined && !found.has(code)) found.set(code, value);
  }
  return found.size >= 3 && found.has('HD') ? found : undefined;
}

function headlineAbove(lines: readonly string[], at: number): string | undefined {
  const above = lines.slice(0, at).filter((line) => !/^by\s/i.test(line));
  return above.length === 1 ? above[0] : undefined;
}

/** At least two of these labels follow the date. */
function readLabelled(lines: readonly string[], find: (words: string) => readonly FoundDate[]): ExportedText {
  const label = (name: string): string | undefined => lines.map((line) => new RegExp(`^${name}:\\s*(\\S.{0,200})$`, 'i').exec(line)?.[1]).find((value) => value !== undefined);
  const known = ['section', 'length', 'byline', 'dateline', 'copyright', 'load-date'].filter((name) => label(name) !== undefined);
  if (known.length < 2 || label('length') === undefined) return {};
  const start = lines.findIndex((line) => !/^(?:\d+ of \d+ documents|document \d+ of \d+|page \d+.*)$/i.test(line));
  const dated = lines.findIndex((line) => line.length < 80 && find(line).length > 0 && !/^(?:load-date|copyright|©)/i.test(line));
  if (dated <= start) return {};
  const firsts = lines.slice(start, dated);
  // The newer form has the headline over the outlet, the older one the outlet alone, and the headline behind the date or the labels.
  const behind = lines.slice(dated + 1).find((line) => !/^[\p{L}-]{2,20}:|^copyright\b|^©/iu.test(line));
  const [headline, outlet] = firsts.length > 1 ? [firsts[0], firsts.at(-1)] : [behind, firsts[0]];
  return { title: headline, outlet: outlet?.replace(/\s*\([^()]*\)$/, ''), date: find(lines[dated] ?? '')[0]?.date, author: label('byline')?.replace(/^by\s+/i, '') };
}

/** `Title:`, `Authors:`, `Source:` on lines of their own, what they stand for below (EBSCO); the source ends `Outlet. 5/23/2031, Vol. 44 Issue 23`, in American order. */
function readLabelLines(lines: readonly string[]): ExportedText | undefined {
  const below = (label: RegExp): string | undefined => lines[lines.findIndex((line) => label.test(line)) + 1 || lines.length];
  const labels = lines.filter((line) => /^\p{Lu}[\p{L} ]{2,30}:$/u.test(line)).length;
  const title = below(/^title:$/i);
  const source = below(/^source:$/i);
  if (labels < 3 || title === undefined || source === undefined) return undefined;
  const [, outlet, stamp = ''] = /^(.{2,100}?)\.\s+(\S[^.]{3,30}?),\s+(?:Vol|Issue|p)\b/.exec(source) ?? [];
  return { title: title.replace(/(?<!\.)\.$/, ''), author: below(/^authors?:$/i), outlet: outlet ?? source, date: readDate(stamp.replace(/^(\p{L}{3,9})(?=\d{4}$)/u, '$1 '), { '/': 'month' }) };
}
