import type { Entity } from '../gazetteer/entity';
import { fold } from '../tokens/fold';
import { compareNames, compareNewest } from './order';
import type { EntityRow, SourceHead } from './store';

/** Groups of three letters (trigrams) of a text, each once. */
export type LetterGroups = ReadonlySet<string>;

/**
 * The trigrams of the folded words of a text, each word with two blanks before it and none behind: as many as the word
 * has letters, and the beginning of a word has its first ones.
 */
export function letterGroups(text: string): LetterGroups {
  const groups = new Set<string>();
  for (const word of fold(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    let [first, second] = [' ', ' '];
    for (const letter of word) {
      groups.add(first + second + letter);
      [first, second] = [second, letter];
    }
  }
  return groups;
}

/** How many groups of a query something must have to be like it: most of them. */
export function enoughGroups(query: LetterGroups): number {
  return (query.size >> 1) + 1;
}

/** What a fuzzy search looks at in a source: title, outlet, author, date, the key it asks for and file name. */
export function sourceGroups(head: SourceHead): LetterGroups {
  const { outlet = '', author = '', date = '', citekey = '' } = head.metadata;
  return letterGroups([head.title, outlet, author, date, citekey, head.path.slice(head.path.lastIndexOf('/') + 1)].join(' '));
}

/** The names of an entity, each for itself. */
export function nameGroups(entity: Entity): readonly LetterGroups[] {
  return [entity.name, ...entity.aliases.map(({ text }) => text)].map((name) => letterGroups(name));
}

/** The sources that are like the query, the more groups they share the earlier, the newest first among equals. */
export function rankSources(query: LetterGroups, heads: Iterable<SourceHead>, limit: number): readonly SourceHead[] {
  const ranked: { readonly head: SourceHead; readonly shared: number }[] = [];
  for (const head of heads) {
    const shared = sharedGroups(query, sourceGroups(head));
    if (shared >= enoughGroups(query)) ranked.push({ head, shared });
  }
  ranked.sort((a, b) => b.shared - a.shared || compareNewest(a.head, b.head));
  return ranked.slice(0, limit).map(({ head }) => head);
}

/**
 * The entities one of whose names is like the query: the more groups that name shares and the fewer it has besides the
 * earlier; the most mentioned first among equals, then by name.
 */
export function rankEntities(query: LetterGroups, rows: Iterable<EntityRow>, limit: number): readonly EntityRow[] {
  const ranked: { readonly row: EntityRow; readonly shared: number; readonly size: number }[] = [];
  for (const row of rows) {
    let best = { shared: 0, size: 0 };
    for (const groups of nameGroups(row.entity)) {
      const shared = sharedGroups(query, groups);
      if (shared > best.shared || (shared === best.shared && groups.size < best.size)) best = { shared, size: groups.size };
    }
    if (best.shared >= enoughGroups(query)) ranked.push({ row, ...best });
  }
  ranked.sort((a, b) => b.shared - a.shared || a.size - b.size || b.row.mentions - a.row.mentions || compareNames(a.row.entity, b.row.entity));
  return ranked.slice(0, limit).map(({ row }) => row);
}

function sharedGroups(query: LetterGroups, groups: LetterGroups): number {
  let shared = 0;
  for (const group of query) if (groups.has(group)) shared++;
  return shared;
}
