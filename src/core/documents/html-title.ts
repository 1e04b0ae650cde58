import type { HtmlTokens } from './html-tokens';
import { stringOf } from './html-values';

/**
 * The headline of a page. What it is called for machines and in its `<title>` is compared with its headings: a heading that says the same is
 * how readers see it. The outlet's name is cut off only on evidence: it is known, it is in the address, or what stands before it is a heading.
 */
export function pageTitle(tokens: HtmlTokens, given: readonly (string | undefined)[], lines: readonly string[], outlet: string | undefined, address: string | undefined): PageTitle {
  const names = [outlet, hostName(address)].filter((name) => name !== undefined).map(simple).filter((name) => name.length >= 2);
  const headings = tokens.headings.filter(({ level }) => level <= 2).slice(0, 30).flatMap(({ start, end }) => {
    const words = wordsIn(tokens, start, end);
    return words === undefined ? [] : [{ words, at: start, rank: 1 }];
  });
  const named = given.flatMap((title) => (title === undefined || title.trim() === '' || names.includes(simple(title)) ? [] : [withoutOutlet(title, names)]));
  // `The harbour opens again after a…` beside the whole.
  const said = named.filter((title) => !named.some((other) => isCutOf(title, other)));
  const own = stringOf(tokens.title)?.replace(/^.{1,80} » Blog Archive » (?=.{3})/, '') || undefined;
  const shown = [...headings, ...lines.slice(0, 60).filter(({ length }) => length <= 200).map((words) => ({ words, at: undefined, rank: 0 }))];
  const likely = shown.filter(({ words }) => words.length > 3 && !names.includes(simple(words)));
  // What stands at the end of a title, or in its shorter part, is the outlet's name rather.
  const worth = ({ words, rank }: (typeof likely)[number], title: string): number => simple(words).length + (simple(title).startsWith(simple(words)) ? 8 : 0) + rank;
  let best: (typeof likely)[number] | undefined;
  for (const title of [...said, ...(own === undefined ? [] : [own])]) {
    best ??= likely.filter(({ words, rank }) => saysTheSame(title, words, rank > 0)).sort((a, b) => worth(b, title) - worth(a, title))[0];
  }
  const heading = best?.words;
  const first = headings.find(({ words }) => !names.includes(simple(words))) ?? headings[0] ?? firstOf(tokens);
  const tail = own === undefined ? undefined : titleTail(own, heading ?? first?.words);
  const found = outlet === undefined ? tail?.outlet : undefined;
  // A plain line says one half of the title and a heading the other: either may be the outlet's.
  const halves = best !== undefined && best.rank === 0 && said.some((title) => title !== best.words && headings.some(({ words }) => !names.includes(simple(words)) && simple(words) !== simple(best.words) && saysTheSame(title, words, false)));
  const written = best && [...said, ...(own === undefined ? [] : [own])].find((title) => simple(title) === simple(best.words) && isBetterSet(title, best.words));
  const below = best === undefined || own === undefined ? undefined : headingBehind(tokens, own, best.words);
  if (below !== undefined && said.length === 0) return { title: below.words, outlet: best?.words, sure: false, at: below.at };
  const start = best === undefined ? startOf(said, tokens, names) : undefined;
  if (start !== undefined) return { title: start.words, outlet: found, sure: false, at: start.at };
  if (best !== undefined) return { title: written ?? best.words, outlet: found, sure: !halves, at: best.at ?? headings.find(({ words }) => words === heading)?.at };
  if (said[0] !== undefined) return { title: said[0], outlet: found, sure: true, at: first?.at };
  // `News`, `Document`: names of no article.
  const says = own !== undefined && !names.includes(simple(own)) && (own.split(' ').length > 2 || first === undefined || first.words.split(' ').length <= 2);
  if (!says) return { title: first?.words ?? own, sure: false, at: first?.at };
  // The one heading of the page says it in other words than its tag, which search engines show.
  const [only, ...more] = tokens.headings.filter(({ level }) => level === 1).flatMap(({ start, end }) => wordsIn(tokens, start, end) ?? []).filter((words) => !names.includes(simple(words)));
  if (only !== undefined && more.length === 0 && only.split(' ').length >= 4 && sharesWords(own, only)) return { title: only, outlet: found, sure: false, at: headings.find(({ words }) => words === only)?.at };
  const bare = withoutOutlet(own, names);
  if (bare !== own) return { title: bare, sure: true, at: first?.at };
  return { title: tail?.title ?? /^(.{15,}?)\s+[|·»]\s+[^|]{1,60}$/.exec(own)?.[1] ?? own, outlet: found, sure: false, at: first?.at };
}

/** `Weblog: Title`, where the weblog's name is the first heading and the title a smaller one. */
function headingBehind(tokens: HtmlTokens, own: string, first: string): { readonly words: string; readonly at: number } | undefined {
  const rest = own.startsWith(`${first}: `) ? simple(own.slice(first.length)) : '';
  const same = tokens.headings.filter(({ level }) => level === 3 || level === 4).slice(0, 30).map(({ start, end }) => ({ words: wordsIn(tokens, start, end) ?? '', at: start })).find(({ words }) => simple(words) === rest);
  return rest.length < 4 ? undefined : same;
}

/** The one first heading, where the title goes on behind it with a few words that the site puts behind all of them. */
function startOf(said: readonly string[], tokens: HtmlTokens, names: readonly string[]): { readonly words: string; readonly at: number } | undefined {
  const [only, ...more] = tokens.headings.filter(({ level }) => level === 1).map(({ start, end }) => ({ words: wordsIn(tokens, start, end) ?? '', at: start })).filter(({ words }) => words !== '' && !names.includes(simple(words)));
  const goesOn = only !== undefined && only.words.split(' ').length >= 4 && said.some((title) => title.startsWith(`${only.words} `) && title.length <= only.words.length * 1.6);
  return goesOn && more.length === 0 ? only : undefined;
}

/** The first heading of any level. */
function firstOf(tokens: HtmlTokens): { readonly words: string; readonly at: number } | undefined {
  for (const { start, end } of tokens.headings) {
    const words = wordsIn(tokens, start, end);
    if (words !== undefined) return { words, at: start };
  }
  return undefined;
}

export interface PageTitle {
  readonly title?: string | undefined;
  /** As the tail of the title names it. */
  readonly outlet?: string | undefined;
  readonly sure: boolean;
  /** Where the page shows it, or has its first heading. */
  readonly at?: number | undefined;
}

export function wordsIn(tokens: HtmlTokens, start: number, end: number): string | undefined {
  const words = tokens.pieces.filter((piece) => piece.start >= start && piece.end <= end && !piece.hidden).map((piece) => piece.words).join('');
  return stringOf(words.replace(/[\u00ad\u200b\u2060\ufeff]/g, ''));
}

/** Equal, or the title goes on behind the heading or before it with what is the outlet's; a heading may also go on where the title was cut. */
function saysTheSame(title: string, heading: string, cut: boolean): boolean {
  const [a, b] = [simple(title), simple(heading)];
  if (a === b) return a !== '';
  if (b.length < (/[\u3000-\u9fff\uac00-\ud7af]/.test(b) ? 4 : 8)) return false;
  if (a.startsWith(b)) return /^["'”’»)\]]*\s*[^\p{L}\p{N}\s"'”’,.;!?…)\]]/u.test(title.replace(/\s+/g, ' ').trim().slice(heading.length));
  if (a.endsWith(b)) return /[^\p{L}\p{N}\s"'“‘,.;!?…(\[]\s*["'“‘«(\[]*$/u.test(title.replace(/\s+/g, ' ').trim().slice(0, -heading.length));
  return cut && a.length >= 25 && b.startsWith(a);
}

/** The same words as in a heading that is in capitals by hand, or in two parts on two lines that lost the sign between them. */
function isBetterSet(title: string, heading: string): boolean {
  const signs = (text: string): number => text.match(/[:,–—|]/g)?.length ?? 0;
  return /\p{Lu}{2}/u.test(heading) && !/\p{Ll}/u.test(heading) ? /\p{Ll}/u.test(title) : signs(title) > signs(heading) && (/\p{Ll}/u.test(title) || !/\p{Ll}/u.test(heading));
}

/** Whether a title was cut off, with dots, where the other goes on. */
function isCutOf(title: string, other: string): boolean {
  const start = /^(.{15,}?)\s*(?:…|\.\.\.)$/.exec(title.trim())?.[1];
  return start !== undefined && other.trim().length > title.trim().length && simple(other).startsWith(simple(start));
}

/** `Title | Outlet`, `Title - Section - Outlet`, `Outlet: Title` without what is the outlet's. */
function withoutOutlet(title: string, names: readonly string[]): string {
  const words = title.replace(/\s+/g, ' ').trim();
  const isOutlet = (part: string): boolean => {
    const plain = simple(part);
    return names.some((name) => plain === name || (name.length >= 3 && plain.startsWith(name) && part.split(' ').length <= 4) || (plain.length >= 4 && name.startsWith(plain)) || plain === `the${name}`);
  };
  for (const match of words.matchAll(separator)) {
    const before = words.slice(0, match.index).trim();
    const last = words.slice(match.index + match[0].length).trim();
    // The name itself may hold a dash: the longest part behind one is tried first.
    if (before.length >= 3 && last.length <= 60 && isOutlet(last)) return withoutRubric(before, match[0]);
  }
  const head = /^([^|·•»:]{2,40}?)\s*(?:[|·•»:]+|\s[–—/-]+)\s+(.{10,})$/.exec(words);
  return head !== null && names.includes(simple(head[1])) ? head[2]! : words;
}

/** Between a headline and what is the site's; in Chinese and Japanese no blanks stand around it. */
const separator = /\s+(?:[–—:~/‹›«•★|·»>-]|--|::)+\s+|\s*[|·•»｜丨]\s*|(?<=[\u3000-\u9fff])[_\-：](?=[\u3000-\u9fff])|:\s+/gu;

/** `Title - Politics` of `Title - Politics - Outlet`: the same sign stands before a name of one or two words. */
function withoutRubric(title: string, sign: string): string {
  const at = title.lastIndexOf(sign);
  const rubric = at === -1 ? '' : title.slice(at + sign.length);
  return at >= 15 && sign.trim() !== ':' && /^[\p{Lu}\p{Lo}][\p{L}\p{M}]*(?: [\p{Lu}\p{Lo}&][\p{L}\p{M}]*)?$/u.test(rubric) && title.slice(0, at).split(' ').length >= 3 ? title.slice(0, at).trim() : title;
}

/** `Title - Region - World - Outlet` of a page that names its outlet nowhere else: the short last part, and what stands before it. */
function titleTail(title: string, heading: string | undefined): { readonly title: string; readonly outlet: string } | undefined {
  const parts = title.split(/ (?:[|·»•/–—-]|::) /);
  const outlet = parts.at(-1)?.trim() ?? '';
  if (parts.length < 2 || outlet.length > 40 || !/^[\p{Lu}\p{Lo}]/u.test(outlet) || /\d{2}/.test(outlet) || /[.!?:]$/.test(outlet)) return undefined;
  const bare = title.slice(0, -outlet.length).replace(/ (?:[|·»•/–—-]|::) $/, '');
  if (heading !== undefined && heading.length > 8 && bare.toLowerCase().startsWith(heading.toLowerCase())) return { title: heading, outlet };
  const bars = / [|·»•] [^|·»•]*$/.test(title);
  const words = outlet.split(' ');
  // A dash may also stand within a headline: then the part behind it is no name.
  if (bare.length < 15 || words.length > 5 || (!bars && (bare.split(' ').length < 4 || !words.every((word) => /^(?:[\p{Lu}\p{Lo}]|of$|the$|and$|&$)/u.test(word))))) return undefined;
  return { title: parts.length > 2 ? bare.replace(/(?: (?:[|·»•/–—-]|::) \p{Lu}[\p{L}]*(?: \p{Lu}\p{L}*)?)+$/u, '') : bare, outlet };
}

/** The telling label of a host: `courier` of `www.courier.co.uk`. */
function hostName(address: string | undefined): string | undefined {
  const labels = /^https?:\/\/(?:[^/?#@]*@)?([a-z0-9.-]+)/i.exec(address ?? '')?.[1]?.toLowerCase().split('.').slice(0, -1) ?? [];
  if (labels.length > 1 && /^(?:co|com|org|net|gov|ac|edu)$/.test(labels.at(-1) ?? '')) labels.pop();
  const name = labels.at(-1);
  return name !== undefined && name.length >= 3 ? name : undefined;
}

/** Whether two titles say the same in part: a third of the words, as headlines for search engines do. */
export function sharesWords(title: string | undefined, other: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}|[\u3000-\u9fff]/gu) ?? [];
  const wanted = new Set(words(other));
  const shared = words(title ?? '').filter((word) => wanted.has(word)).length;
  return wanted.size === 0 || shared * 3 >= Math.min(wanted.size, words(title ?? '').length || 1);
}

function simple(words: string | undefined): string {
  return (words ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
