import { entityKinds } from './entity';
import type { Entry, Written, WrittenAlias } from './entry';

/**
 * Reads a gazetteer whose lines are all of the everyday kind: `key: value`, lists of plain or simply quoted values, comments. Undefined when anything else
 * stands in it, right or wrong: the YAML parser decides then. For such files the result is the same and comes about thirty times sooner, which is what
 * makes a list of 100,000 names usable.
 */
export function readPlainEntries(text: string): readonly Entry[] | undefined {
  if (/[\t\ufeff\0]|\r(?!\n)/.test(text)) return undefined;
  const entries: Entry[] = [];
  let draft: Draft | undefined;
  let itemIndent = -1;
  let listIndent = -1;
  let openList = false;
  let header = false;
  let version = false;
  const finish = (): boolean => {
    if (draft === undefined) return true;
    if (openList && draft.aliases.length === 0) return false;
    const { name, kind, id, note, aliases } = draft;
    const known = entityKinds.find((candidate) => candidate === kind?.text);
    if (name === undefined || known === undefined) return false;
    const seen = new Set([name.text]);
    const distinct = aliases.filter((alias) => !seen.has(alias.text) && seen.add(alias.text));
    entries.push({ name, kind: known, aliases: distinct, ...(id === undefined ? {} : { id }), ...(note === undefined ? {} : { note }) });
    return true;
  };
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 ? text.length : newline + 1;
    const end = newline === -1 ? text.length : text[newline - 1] === '\r' ? newline - 1 : newline;
    const line = text.slice(start, end);
    const at = start;
    start = next;
    const indent = line.search(/\S/);
    if (indent === -1 || line[indent] === '#') continue;
    if (/^(?:version: 1|entities:|actors:) *(?: #.*)?$/.test(line)) {
      if (draft !== undefined) return undefined;
      if (line.startsWith('v')) {
        if (version || header) return undefined;
        version = true;
      } else if (header) return undefined;
      else header = true;
      continue;
    }
    if (version && !header) return undefined;
    let field = line;
    let offset = indent;
    const dash = line.startsWith('- ', indent);
    if (dash && openList && indent !== itemIndent) {
      if (draft === undefined || indent < itemIndent + 2 || (listIndent !== -1 && indent !== listIndent)) return undefined;
      listIndent = indent;
      const alias = readAlias(line.slice(indent + 2), at + indent + 2);
      if (alias === undefined) return undefined;
      draft.aliases.push(alias);
      continue;
    }
    if (dash) {
      if (itemIndent !== -1 && indent !== itemIndent) return undefined;
      if (!finish()) return undefined;
      itemIndent = indent;
      draft = { aliases: [] };
      openList = false;
      offset = indent + 2;
    } else if (indent !== itemIndent + 2) return undefined;
    if (draft === undefined || (openList && draft.aliases.length === 0)) return undefined;
    openList = false;
    field = line.slice(offset);
    const match = /^(id|name|kind|note|aliases):(?: +|$)/.exec(field);
    if (match === null) return undefined;
    const key = match[1] as keyof Draft;
    const rest = field.slice(match[0].length);
    const from = at + offset + match[0].length;
    if (key === 'aliases') {
      if (draft.listed) return undefined;
      draft.listed = true;
      if (/^(?: *#.*)?$/.test(rest)) {
        openList = true;
        listIndent = -1;
      } else if (!readInlineList(rest, from, draft.aliases)) return undefined;
    } else if (key !== 'listed') {
      const value = readValue(rest, from, false);
      if (value === undefined || draft[key] !== undefined) return undefined;
      draft[key] = value;
    }
  }
  return finish() ? entries : undefined;
}

interface Draft {
  name?: Written;
  kind?: Written;
  id?: Written;
  note?: Written;
  listed?: boolean;
  readonly aliases: WrittenAlias[];
}

/** The value up to the end of the line or a comment. */
function readValue(rest: string, from: number, inFlow: boolean): Written | undefined {
  const quoted = /^(?:"([^"\\]*)"|'([^']*)')(?: *| +#.*)$/.exec(rest);
  if (quoted) {
    const inner = quoted[1] ?? quoted[2] ?? '';
    return written(inner, from, from + inner.length + 2);
  }
  // Letters and digits begin a plain value; all that YAML gives a meaning to begins otherwise.
  const plain = /^[\p{L}\p{N}]/u.test(rest) ? rest.split(/ +#/, 1)[0]?.trimEnd() ?? '' : '';
  if (plain === '' || /:(?: |$)|[\0-\x1f\x7f-\x9f\u2028\u2029]/.test(plain) || (inFlow && /[,[\]{}]|:/.test(plain))) return undefined;
  return written(plain, from, from + plain.length);
}

function written(text: string, start: number, end: number): Written | undefined {
  const words = text.replace(/\s+/g, ' ').trim();
  return !/[\p{L}\p{N}]/u.test(words) || /[\0-\x1f\x7f-\x9f]/.test(text) ? undefined : { text: words, start, end };
}

function readAlias(rest: string, from: number): WrittenAlias | undefined {
  const lead = rest.length - rest.trimStart().length;
  const value = rest.slice(lead);
  const map = /^\{ *name: +([^,{}[\]"'#:]+?) *, *case: +(exact|any) *\} *(?: #.*)?$/.exec(value);
  if (map === null) return readValue(value, from + lead, false);
  const name = readValue(map[1] ?? '', from + lead + value.indexOf(map[1] ?? '', value.indexOf('name:') + 5), true);
  return name === undefined ? undefined : { ...name, case: map[2] === 'any' ? 'any' : 'exact' };
}

/** `[One, "Two"]` */
function readInlineList(rest: string, from: number, aliases: WrittenAlias[]): boolean {
  const list = /^\[([^[\]{}#]*)\] *(?: #.*)?$/.exec(rest);
  if (list === null) {
    const single = readValue(rest, from, false);
    if (single !== undefined) aliases.push(single);
    return single !== undefined;
  }
  const inner = list[1] ?? '';
  if (inner.trim() === '') return true;
  let at = 0;
  for (const part of inner.split(',')) {
    const lead = part.length - part.trimStart().length;
    const value = readValue(part.trim(), from + 1 + at + lead, true);
    if (value === undefined) return false;
    aliases.push(value);
    at += part.length + 1;
  }
  return true;
}
