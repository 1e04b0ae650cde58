import type { Span } from '../../base/span';

/**
 * Cuts Markdown into runs of prose and what is no prose at all: code blocks, HTML comments, scripts, link definitions, block marks.
 * A text may be given in parts that end behind blank lines: `state` is what the part before left open.
 */
export function findBlocks(text: string, state: BlockState = nothingOpen): Blocks {
  const removed: Span[] = [];
  const headings: Heading[] = [];
  const prose: Span[] = [];
  const labels = new Set<string>();
  let run: { start: number; end: number } | undefined;
  let { fence, hidden, list, afterBlank } = state;

  const close = (): void => {
    if (run !== undefined) prose.push(run);
    run = undefined;
  };

  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const next = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    // What a line is shows at its start; the rest of a line of megabytes is not copied.
    const head = text.slice(start, Math.min(end, start + 1000));
    const line = { start, end };
    start = next;

    if (hidden !== undefined) {
      const stop = hidden.exec(text.slice(line.start, line.end));
      removed.push(stop ? { start: line.start, end: line.start + stop.index + stop[0].length } : line);
      if (stop) {
        hidden = undefined;
        run = { start: line.start + stop.index + stop[0].length, end: line.end };
      }
      continue;
    }
    const prefix = /^(?:[ \t]{0,3}>[ \t]?)*/.exec(head)?.[0].length ?? 0;
    const quoted = prefix > 0;
    const inner = head.slice(prefix);
    if (fence !== undefined) {
      const closing = /^[ \t]*(`{3,}|~{3,})[ \t]*$/.exec(inner)?.[1];
      if (fence.quoted && !quoted) fence = undefined;
      else {
        removed.push(line);
        if (closing !== undefined && closing[0] === fence.mark && closing.length >= fence.length) fence = undefined;
        continue;
      }
    }
    if (inner.trim() === '') {
      if (prefix > 0) removed.push({ start: line.start, end: line.start + prefix });
      // A run of prose ends at a blank line, and so does what may be marked up together.
      if (line.end - line.start <= 1000) {
        close();
        afterBlank = true;
        continue;
      }
    }
    const item = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/.exec(inner);
    const opening = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(inner)?.[1];
    const indent = columns(inner);
    if (opening !== undefined && (indent < 4 || list >= 0 || item !== null)) {
      close();
      fence = { mark: opening[0] ?? '`', length: opening.length, quoted };
      removed.push(line);
      afterBlank = true;
      continue;
    }
    if (list >= 0 && item === null && afterBlank && indent < Math.min(list, 2)) list = -1;
    if (item !== null && (indent < 4 || list >= 0)) {
      close();
      list = item[0].replaceAll('\t', '    ').length;
    } else if (run === undefined && indent >= (list >= 0 ? list + 4 : 4) && afterBlank) {
      removed.push(line);
      continue;
    }
    afterBlank = false;
    if (prefix > 0) removed.push({ start: line.start, end: line.start + prefix });
    const at = line.start + prefix;

    const atx = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|$)/.exec(inner);
    if (atx) {
      close();
      const content = text.slice(at + atx[0].length, line.end);
      const trailing = /(?:^|[ \t])#+[ \t]*$/.exec(content.slice(-200));
      const stop = line.end - (trailing?.[0].length ?? content.length - content.trimEnd().length);
      removed.push({ start: at, end: at + atx[0].length }, { start: stop, end: line.end });
      const span = { start: at + atx[0].length, end: Math.max(stop, at + atx[0].length) };
      if (span.end > span.start) headings.push({ ...span, level: atx[1]?.length ?? 1 });
      prose.push(span);
      afterBlank = true;
      continue;
    }
    const underline = /^[ \t]{0,3}(=+|-+)[ \t]*$/.exec(inner)?.[1];
    if (underline !== undefined && run !== undefined && !quoted) {
      const content = text.slice(run.start, run.end);
      const lead = content.length - content.trimStart().length;
      if (run.end - run.start < 2000) headings.push({ start: run.start + lead, end: run.start + content.trimEnd().length, level: underline[0] === '=' ? 1 : 2 });
      removed.push(line);
      close();
      afterBlank = true;
      continue;
    }
    if (/^[ \t]{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(inner) || /^:::+/.test(inner)) {
      close();
      removed.push(line);
      afterBlank = true;
      continue;
    }
    const definition = /^[ \t]{0,3}\[([^\]^[][^\]]{0,300})\]:[ \t]*\S/.exec(inner);
    if (definition && run === undefined) {
      labels.add(label(definition[1] ?? ''));
      removed.push(line);
      continue;
    }
    const note = /^[ \t]{0,3}\[\^[^\]\s]{1,100}\]:/.exec(inner)?.[0].length ?? 0;
    if (note > 0) {
      close();
      removed.push({ start: at, end: at + note });
    }
    const begin = at + note;
    const hide = findHidden(text, begin, line.end);
    if (hide !== undefined) {
      removed.push({ start: hide.start, end: line.end });
      hidden = hide.until;
    }
    const stop = hide?.start ?? line.end;
    if (run === undefined) run = { start: begin, end: stop };
    else run.end = stop;
    if (hide !== undefined) close();
  }
  close();
  return { prose, removed, headings, labels, after: { fence, hidden, list, afterBlank } };
}

/** What is open between two lines. */
export interface BlockState {
  readonly fence: { readonly mark: string; readonly length: number; readonly quoted: boolean } | undefined;
  /** Ends what is hidden: a comment, a script. */
  readonly hidden: RegExp | undefined;
  /** Columns that the items of the list are indented by; -1 outside of lists. */
  readonly list: number;
  readonly afterBlank: boolean;
}

export const nothingOpen: BlockState = { fence: undefined, hidden: undefined, list: -1, afterBlank: true };

export interface Blocks {
  /** Paragraphs, headings and the like: inline marks pair up within each. */
  readonly prose: readonly Span[];
  readonly removed: readonly Span[];
  readonly headings: readonly Heading[];
  /** Labels of link definitions, made comparable by {@link label}. */
  readonly labels: ReadonlySet<string>;
  readonly after: BlockState;
}

export interface Heading extends Span {
  readonly level: number;
}

/** A link label for comparison. */
export function label(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Something that begins in this line and hides what follows beyond its end: a comment, a script, a style, preformatted text. */
function findHidden(text: string, start: number, end: number): { start: number; until: RegExp } | undefined {
  const line = text.slice(start, end);
  let from = start;
  for (;;) {
    const found = line.indexOf('<', from - start);
    if (found === -1) return undefined;
    const at = start + found;
    const open = /^<(?:(!--)|(script|style|pre|textarea)(?=[\s>]))/i.exec(text.slice(at, at + 12));
    from = at + 1;
    if (open === null || insideCode(text, start, at)) continue;
    const until = open[1] !== undefined ? /-->/ : new RegExp(`</${open[2]?.toLowerCase()}\\s*>`, 'i');
    const rest = text.slice(at + 4, end);
    const stop = until.exec(rest);
    if (stop === null) return { start: at, until };
    from = at + 4 + stop.index + stop[0].length;
  }
}

function insideCode(text: string, start: number, at: number): boolean {
  let ticks = 0;
  for (let index = Math.max(start, at - 2000); index < at; index++) if (text[index] === '`') ticks++;
  return ticks % 2 === 1;
}

/** Columns of white space a line begins with. */
function columns(line: string): number {
  let column = 0;
  for (const char of line) {
    if (char === ' ') column++;
    else if (char === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}
