import { escapeMarkdown } from '../escape';
import { safeUrl } from '../links';

/** How a reference is written. `html` holds only `<i>`, `<b>`, `<sup>`, `<sub>` and small capitals; `markdown` is escaped for CommonMark and Pandoc. */
export type Markup = 'text' | 'markdown' | 'html';

/** What citeproc wrote as HTML, in one line: its few tags are read, everything else in it is text. */
export function rendered(html: string, markup: Markup): string {
  const parts = html.replace(/<\/div>\s*<div class="csl-right-inline">/g, ' ').split(/(<\/?(?:i|b|sup|sub|span|div|a)(?:\s[^<>]*)?>)/);
  const open: string[] = [];
  let written = '';
  parts.forEach((part, index) => {
    written += index % 2 === 0 ? textOf(unescape(part), markup) : tagOf(part, markup, open);
  });
  return written.replace(/\s+/g, ' ').trim();
}

function textOf(text: string, markup: Markup): string {
  // citeproc leaves the apostrophe straight that begins a word: *’t Hooft*.
  const plain = text.replace(/[\u2060\u202a-\u202e\u2066-\u2069]/g, '').replace(/(?<=^|[\s([“‘])'(?=\p{L})/gu, '’');
  if (markup === 'text') return plain;
  if (markup === 'html') return escapeHtml(plain);
  // Blanks at the ends are those between parts, which escaping would drop.
  const [, before, middle, after] = /^(\s*)([^]*?)(\s*)$/.exec(plain)!;
  // Some styles put brackets of their own around an address.
  const pieces = middle!.replace(/<(https?:\/\/[^\s<>]+)>/g, '$1').split(/(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]])/);
  return before! + pieces.map((piece, index) => {
    if (index % 2 === 1 && safeUrl(piece) === piece) return `<${piece}>`;
    const [, left, inner, right] = /^(\s*)([^]*?)(\s*)$/.exec(piece)!;
    return left! + escapeMarkdown(inner!) + right!;
  }).join('') + after!;
}

const marks: Readonly<Record<string, string>> = { i: '*', b: '**', sup: '', sub: '' };

function tagOf(tag: string, markup: Markup, open: string[]): string {
  const name = /[a-z]+/.exec(tag)![0];
  if (markup === 'text') return '';
  if (markup === 'markdown') return marks[name] ?? '';
  if (name === 'div' || name === 'a') return '';
  if (tag.startsWith('</')) {
    const opened = open.pop();
    return opened === undefined || opened === '' ? '' : `</${opened}>`;
  }
  const kept = name !== 'span' || /font-variant:\s*small-caps/.test(tag);
  open.push(kept ? name : '');
  return !kept ? '' : name === 'span' ? '<span style="font-variant: small-caps">' : `<${name}>`;
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|(amp|lt|gt|quot|nbsp));/g, (whole, code?: string, name?: string) => {
    if (code !== undefined) return Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : whole;
    return { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }[name!] ?? whole;
  });
}
