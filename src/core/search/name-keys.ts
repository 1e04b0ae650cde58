import type { Entity } from '../gazetteer/entity';
import { tokenize } from '../tokens/tokens';
import type { NameLookup } from './terms';

/** A lookup over entities in memory, by name and alias, folded as articles are. */
export function nameLookup(entities: Iterable<Entity>): NameLookup {
  const ids = new Set<string>();
  const byKey = new Map<string, string | string[]>();
  for (const { id, name, aliases } of entities) {
    ids.add(id);
    for (const key of new Set([name, ...aliases.map(({ text }) => text)].map(nameKey))) {
      if (key === '') continue;
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, id);
      else if (typeof known === 'string') byKey.set(key, [known, id]);
      else known.push(id);
    }
  }
  return { named: (key) => [byKey.get(key) ?? []].flat(), has: (id) => ids.has(id) };
}

/** The folded words of a name, joined by spaces. */
export function nameKey(name: string): string {
  return tokenize(name).folded.join(' ');
}
