import type { EntityItem } from '../protocol/protocol';

/** The end of a query that may be the beginning of a name: the words behind the last quotes or minus; empty inside of quotes. */
export function lastWords(query: string): string {
  const quotes = query.match(/["“”„«»]/gu) ?? [];
  if (quotes.length % 2 > 0) return '';
  const tail = /[^"“”„«»]*$/u.exec(query)?.[0] ?? '';
  return tail.replace(/^(?:.*\s)?-(?=\S)|^\s+/u, '').replace(/^.*entity:/iu, '');
}

/** The query with an entity, as `part`, in place of the words at its end that stand for it: those that begin words of its names, at least the last one. */
export function withEntity(query: string, { name, aliases }: Pick<EntityItem, 'name' | 'aliases'>, part: string): string {
  const tail = lastWords(query);
  const names = plain([name, ...aliases].join(' ')).split(/[^\p{L}\p{N}]+/u);
  const words = [...tail.matchAll(/\S+/gu)];
  let from = words.at(-1)?.index ?? tail.length;
  for (const { 0: word, index } of words.reverse()) {
    if (!names.some((other) => other.startsWith(plain(word)))) break;
    from = index;
  }
  const kept = query.slice(0, query.length - tail.length + from).replace(/entity:$/iu, '');
  return `${kept}${part} `;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
