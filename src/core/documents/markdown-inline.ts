import type { Span } from '../../base/span';
import type { Replacement } from './blank';
import { label } from './markdown-blocks';
import { texEnd } from './tex';

/** Adds what is not prose within one run of Markdown: `removed` is blanked, `replaced` are character references. */
export function markInline(text: string, run: Span, labels: ReadonlySet<string>, removed: Span[], replaced: Replacement[]): void {
  const openers: { readonly at: number; readonly image: boolean }[] = [];
  const ticks = new Ticks(text, run);
  const remove = (start: number, end: number): number => {
    removed.push({ start, end });
    return end;
  };
  // Searches stay within the run: one that went on to the end of the file, for every run, would be quadratic.
  const part = text.slice(run.start, run.end);
  const nextFrom = (at: number): number => run.start + nextMark(part, at - run.start);
  for (let at = nextFrom(run.start); at < run.end; at = nextFrom(at)) {
    const char = text[at];
    const next = text[at + 1] ?? '';
    const tex = char === '\\' || char === '$' ? texEnd(text, at, run.end) : undefined;
    if (tex !== undefined) {
      at = remove(at, tex);
    } else if (char === '$') {
      at++;
    } else if (char === '\\') {
      if (/[!-/:-@[-`{-~]/.test(next)) remove(at, at + 1);
      at += 2;
    } else if (char === '`') {
      const length = runLength(text, at, run.end);
      const close = ticks.find(at + length, length);
      at = close === undefined ? at + length : remove(at, close + length);
    } else if (char === '<') {
      at = markAngle(text, at, run.end, remove);
    } else if (char === '!' && next === '[') {
      openers.push({ at, image: true });
      at += 2;
    } else if (char === '[') {
      openers.push({ at, image: false });
      at++;
    } else if (char === ']') {
      const opener = openers.pop();
      at = opener === undefined ? at + 1 : markBracket(text, opener.at, at, run.end, labels, remove);
    } else if (char === '*' || char === '_' || char === '~' || char === '=') {
      const length = runLength(text, at, run.end);
      const inWord = word(text[at - 1]) && word(text[at + length]);
      const long = char === '~' || char === '=' ? length === 2 : true;
      if (!inWord && long) remove(at, at + length);
      at += length;
    } else if (char === '@') {
      const key = word(text[at - 1]) ? undefined : /^@(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?~/-]{0,200}[\p{L}\p{N}_/])?)/u.exec(text.slice(at, at + 210))?.[0];
      at = key === undefined ? at + 1 : remove(at, at + key.length);
    } else if (char === '{') {
      const attributes = /^\{[#.=:][^{}\n]{0,300}\}/.exec(text.slice(at, at + 310))?.[0];
      at = attributes === undefined ? at + 1 : remove(at, at + attributes.length);
    } else {
      const reference = /^&(?:#(?:\d{1,7}|[xX][\dA-Fa-f]{1,6})|[A-Za-z]{2,8});/.exec(text.slice(at, at + 12))?.[0];
      const by = reference === undefined ? undefined : characterReference(reference);
      if (reference !== undefined && by !== undefined) replaced.push({ start: at, end: at + reference.length, by });
      at += by === undefined ? 1 : reference?.length ?? 1;
    }
  }
}

const marks = /[\\`<![\]*_~=@{&$]/g;

function nextMark(part: string, from: number): number {
  for (let at = from; ;) {
    marks.lastIndex = at;
    const found = marks.exec(part);
    if (found === null) return part.length;
    // A `!` that opens no image is an ordinary character.
    if (found[0] !== '!' || part[found.index + 1] === '[') return found.index;
    at = found.index + 1;
  }
}

function runLength(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && text[stop] === text[at]) stop++;
  return stop - at;
}

function word(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** Runs of backticks in one run of prose by length, so that looking for the closing one stays linear. */
export class Ticks {
  private readonly byLength = new Map<number, { readonly starts: number[]; next: number }>();

  constructor(text: string, run: Span) {
    const part = text.slice(run.start, run.end);
    for (let at = part.indexOf('`'); at !== -1; at = part.indexOf('`', at)) {
      const length = runLength(part, at, part.length);
      const known = this.byLength.get(length);
      if (known === undefined) this.byLength.set(length, { starts: [run.start + at], next: 0 });
      else known.starts.push(run.start + at);
      at += length;
    }
  }

  /** Start of the first run of exactly this length at or behind `from`; calls come in rising order. */
  find(from: number, length: number): number | undefined {
    const known = this.byLength.get(length);
    if (known === undefined) return undefined;
    while (known.next < known.starts.length && (known.starts[known.next] ?? 0) < from) known.next++;
    return known.starts[known.next];
  }
}

type Remove = (start: number, end: number) => number;

function markAngle(text: string, at: number, end: number, remove: Remove): number {
  const head = text.slice(at, Math.min(end, at + 2000));
  const element = /^<(?:!--|(script|style|pre|textarea|code)(?=[\s>]))/i.exec(head);
  if (element) {
    const until = element[1] === undefined ? '-->' : `</${element[1].toLowerCase()}`;
    const limit = element[1] === undefined ? end : Math.min(end, at + 20_000);
    const stop = text.slice(at, limit).toLowerCase().indexOf(until, 4);
    if (stop !== -1) return remove(at, Math.min(end, at + stop + until.length + (element[1] === undefined ? 0 : 1)));
    if (element[1] === undefined) return remove(at, end);
  }
  const found = /^<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>@]{1,255}|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?|![A-Z][^<>]*|\?[^<>]*\?)>/i.exec(head)?.[0];
  return found === undefined ? at + 1 : remove(at, at + found.length);
}

/** A closing bracket at `close` whose opener is at `open`: a link, image, citation, note or wiki link is blanked whole. */
function markBracket(text: string, open: number, close: number, end: number, labels: ReadonlySet<string>, remove: Remove): number {
  const after = text[close + 1];
  const begin = text[open] === '!' ? open + 1 : open;
  if (text[begin + 1] === '[' && after === ']') return remove(open, close + 2);
  if (text[begin - 1] === '[' && after === ']') return remove(begin - (text[begin - 2] === '!' ? 2 : 1), close + 2);
  if (after === '(') {
    const stop = destinationEnd(text, close + 1, end);
    if (stop !== undefined) return remove(open, stop);
  }
  if (after === '[') {
    const reference = /^\[[^[\]]{0,300}\]/.exec(text.slice(close + 1, Math.min(end, close + 303)))?.[0];
    if (reference !== undefined) return remove(open, close + 1 + reference.length);
  }
  const inner = close - begin <= 1000 ? text.slice(begin + 1, close) : '';
  if (/^\^\S+$/.test(inner)) return remove(open, close + 1);
  if (/(?:^|[\s;[-])@(?=[\p{L}\p{N}_{])/u.test(inner)) return remove(open, close + 1);
  if (inner !== '' && labels.size > 0 && labels.has(label(inner))) return remove(open, close + 1);
  if (inner === ' ' || inner === 'x' || inner === 'X') return remove(open, close + 1);
  return close + 1;
}

/** End of `(destination "title")`, or undefined when it is none. Destinations are at most 4000 characters, 32 brackets deep. */
function destinationEnd(text: string, open: number, end: number): number | undefined {
  const stop = Math.min(end, open + 4000);
  let depth = 0;
  for (let at = open; at < stop; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '<' && at === open + 1) {
      const close = text.slice(at, stop).search(/[>\n]/);
      if (close === -1 || text[at + close] !== '>') return undefined;
      at += close;
    } else if (char === '(') {
      if (++depth > 32) return undefined;
    } else if (char === ')') {
      if (--depth === 0) return at + 1;
    } else if (char === '"' && /\s/.test(text[at - 1] ?? '')) {
      const close = text.slice(at + 1, Math.min(stop, at + 1000)).indexOf('"');
      if (close === -1) return undefined;
      at += close + 1;
    } else if (char === '[' && text[at - 1] === ']') return undefined;
  }
  return undefined;
}

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', nbsp: '\u00a0', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”',
  hellip: '…', laquo: '«', raquo: '»', shy: '\u00ad', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', uuml: 'ü', ouml: 'ö', auml: 'ä', szlig: 'ß',
};

function characterReference(reference: string): string | undefined {
  const body = reference.slice(1, -1);
  if (!body.startsWith('#')) return Object.hasOwn(named, body) ? named[body] : undefined;
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
  return code < 32 ? ' ' : String.fromCodePoint(code);
}
