import type { Span } from '../../base/span';
import { frontMatterOf } from '../documents/front-matter';
import { findBlocks } from '../documents/markdown-blocks';
import { Ticks } from '../documents/markdown-inline';
import type { KeyInText } from './keys-in-text';
import { latexCites } from './keys-in-markup';

/** Keys in Markdown as Pandoc reads it (manual, "Citation syntax"), and LaTeX commands, which it takes as they are. */
export function pandocCites(text: string): readonly KeyInText[] {
  if (!/@|cite/.test(text)) return [];
  const front = frontMatterOf(text);
  const from = front?.end ?? 0;
  const found: KeyInText[] = front ? nocite(text, { start: front.from, end: front.to }) : [];
  for (const { start, end } of findBlocks(text.slice(from)).prose) citesIn(text, { start: from + start, end: from + end }, found);
  return found;
}

/** The same in a text without Markdown's blocks. */
export function plainCites(text: string): readonly KeyInText[] {
  const found: KeyInText[] = [];
  if (text.includes('@')) for (const match of text.matchAll(/(?:[^\r\n]|\r?\n(?![ \t]*\r?\n))+/g)) citesIn(text, { start: match.index, end: match.index + match[0].length }, found);
  return found;
}

/** `nocite: | @a, @b` of the front matter: sources that the bibliography has without a citation. */
function nocite(text: string, { start, end }: Span): KeyInText[] {
  const found: KeyInText[] = [];
  const head = text.slice(start, end);
  const value = /(?:^|\n)nocite[ \t]*:([^\n]*(?:\n[ \t]+[^\n]*)*)/.exec(head);
  if (value) {
    const at = start + value.index + value[0].length - (value[1]?.length ?? 0);
    citesIn(text, { start: at, end: start + value.index + value[0].length }, found);
  }
  return found;
}

/** What is looked at in a paragraph, in this order: escapes, commands, code, addresses and tags, ends of links, wiki links, web addresses, brackets, keys. */
const signs = new RegExp([
  '\\\\(?![A-Za-z])[^]',
  '(?<tex>\\\\[A-Za-z]*cite[A-Za-z]*\\*?(?=[\\s[{]))',
  '(?<ticks>`+)',
  '<(?:!--[^]*?(?:-->|$)|[a-z][a-z0-9+.-]{0,31}:[^\\s<>]*>|[^\\s<>@]{1,64}@[^\\s<>@]{1,255}>|/?[a-z][a-z0-9-]*(?:\\s[^<>]{0,2000})?>)',
  '(?<link>\\]\\((?:<[^<>\\n]{0,2000}>|[^()\\s]{0,2000}))',
  '\\[\\[[^\\[\\]\\n]{0,500}\\]\\]',
  '(?<![a-z0-9])(?:(?:https?|ftp|file)://|mailto:|www\\.)[^\\s<>"“”\\[\\]]+',
  '(?<open>!?\\^?\\[)',
  '(?<close>\\])',
  '(?<![\\p{L}\\p{M}\\p{N}])(?<at>-?@)(?:\\{(?<braced>[^{}\\s]{1,200})\\}|(?<key>[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_]|[:.#$%&+?<>~/-](?=[\\p{L}\\p{N}_])){0,200}))',
].join('|'), 'giu');

/** Cross-references of Quarto and pandoc-crossref: they look like keys. */
const crossReference = /^(?:(?:fig|tbl|eq|sec|lst)[:-]|(?:thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|tip|nte|wrn|imp|cau)-)/;

function citesIn(text: string, run: Span, found: KeyInText[]): void {
  const part = text.slice(run.start, run.end);
  if (!/@|cite/.test(part)) return;
  const ticks = new Ticks(part, { start: 0, end: part.length });
  const open: { readonly at: number; readonly first: number; readonly cites: boolean }[] = [];
  signs.lastIndex = 0;
  for (let match = signs.exec(part); match; match = signs.exec(part)) {
    const at = match.index;
    const behind = at + match[0].length;
    const { tex, ticks: run_, link, open: bracket, close, at: sign, braced, key } = match.groups ?? {};
    if (run_ !== undefined) signs.lastIndex = (ticks.find(behind, run_.length) ?? at) + run_.length;
    else if (tex !== undefined) {
      const command = /^\\[A-Za-z]+\*?(?:\s{0,3}(?:\[[^\]]{0,500}\]|\{[^{}]{0,1000}\}))+/.exec(part.slice(at, at + 4000))?.[0];
      if (command === undefined) continue;
      for (const one of latexCites(command)) found.push(moved(one, run.start + at));
      signs.lastIndex = at + command.length;
    } else if (bracket !== undefined) open.push({ at, first: found.length, cites: bracket === '[' });
    else if (close !== undefined || link !== undefined) {
      const opened = open.pop();
      if (opened?.cites !== true || link !== undefined || /^\[(?![-@])/.test(part.slice(behind, behind + 2))) continue;
      const citation = { start: run.start + opened.at, end: run.start + behind };
      for (let n = opened.first; n < found.length; n++) if (found[n]?.bracketed === false) found[n] = { ...(found[n] as KeyInText), citation, bracketed: true };
    } else if (sign !== undefined) {
      const name = braced ?? key ?? '';
      if (braced === undefined && crossReference.test(name)) continue;
      const start = run.start + at + sign.length + (braced === undefined ? 0 : 1);
      const place = /^[ \t]{0,3}\[[^[\]]{0,300}\](?![([])/.exec(part.slice(behind, behind + 310))?.[0] ?? '';
      const end = run.start + behind + (place.includes('@') ? 0 : place.length);
      found.push({ key: name, span: { start, end: start + name.length }, citation: { start: run.start + at, end }, bracketed: false });
    }
  }
}

function moved({ key, span, citation, bracketed }: KeyInText, by: number): KeyInText {
  return { key, span: { start: span.start + by, end: span.end + by }, citation: { start: citation.start + by, end: citation.end + by }, bracketed };
}
