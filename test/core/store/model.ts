import type { EntityQuery, EntityRow, Page, SearchTerm, SourceBody, SourceHead, Store } from '../../../src/core/store/store';
import { rankEntities, rankSources, letterGroups } from '../../../src/core/store/likeness';
import { compareCodePoints, compareNames, compareNewest } from '../../../src/core/store/order';
import { tokenize } from '../../../src/core/tokens/tokens';

/** What a store should answer, worked out anew each time from plain lists. */
export class Model {
  tables = new Map<string, Map<string, unknown>>();
  sources = new Map<string, ModelSource>();
  entities = new Map<string, EntityRow>();

  copy(): Model {
    const copy = new Model();
    copy.tables = new Map([...this.tables].map(([name, table]) => [name, new Map(table)]));
    copy.sources = new Map([...this.sources].map(([uri, source]) => [uri, { ...source }]));
    copy.entities = new Map(this.entities);
    return copy;
  }

  table(name: string): Map<string, unknown> {
    const table = this.tables.get(name) ?? new Map<string, unknown>();
    this.tables.set(name, table);
    return table;
  }

  newest(): readonly ModelSource[] {
    return [...this.sources.values()].sort((a, b) => compareNewest(a.head, b.head));
  }

  naming(entity: string): readonly ModelSource[] {
    return this.newest().filter(({ counts }) => counts.has(entity));
  }

  sum(entity: string): ReturnType<Store['occurrences']['sum']> {
    const naming = this.naming(entity);
    const dates = naming.flatMap(({ head }) => head.metadata.date ?? []).sort();
    const mentions = naming.reduce((sum, { counts }) => sum + (counts.get(entity) ?? 0), 0);
    return { mentions, sources: naming.length, ...(dates.length > 0 && { first: dates[0]!, last: dates.at(-1)! }) };
  }

  sorted({ kind, origin, sort }: EntityQuery): readonly EntityRow[] {
    return [...this.entities.values()]
      .filter(({ entity }) => (kind ?? entity.kind) === entity.kind && (origin ?? entity.origin) === entity.origin)
      .sort((a, b) => (sort === 'mentions' ? b.mentions - a.mentions : sort === 'lastSeen' ? compareCodePoints(b.last ?? '', a.last ?? '') : 0) || compareNames(a.entity, b.entity));
  }

  named(words: string): readonly string[] {
    return this.sorted({ sort: 'mentions' })
      .filter(({ entity }) => [entity.name, ...entity.aliases.map(({ text }) => text)].some((name) => tokenize(name).folded.join(' ') === words))
      .map(({ entity }) => entity.id);
  }

  holding(words: readonly string[]): readonly string[] {
    return [...this.sources.values()].filter((source) => words.some((word) => source.words.includes(word))).map(({ head }) => head.uri);
  }

  /** By date. */
  found(terms: readonly SearchTerm[]): readonly string[] {
    if (terms.every(({ excluded }) => excluded)) return [];
    return this.newest().filter((source) => terms.every((term) => has(source, term) !== term.excluded)).map(({ head }) => head.uri);
  }

  likeSources(query: string, limit: number): readonly SourceHead[] {
    return rankSources(letterGroups(query), this.newest().map(({ head }) => head), limit);
  }

  likeEntities(query: string, limit: number): readonly EntityRow[] {
    return rankEntities(letterGroups(query), this.entities.values(), limit);
  }
}

export interface ModelSource {
  readonly head: SourceHead;
  readonly body: SourceBody;
  readonly words: readonly string[];
  readonly mentions?: string | undefined;
  readonly resolved: boolean;
  readonly counts: ReadonlyMap<string, number>;
}

export function cut<T>(items: readonly T[], { offset, limit }: Page): readonly T[] {
  return items.slice(offset, offset + limit);
}

function has({ words, counts }: ModelSource, term: SearchTerm): boolean {
  if (term.entities.some((entity) => counts.has(entity))) return true;
  if (term.words.length === 0) return false;
  const last = term.words.length - 1;
  return words.some((_, at) => term.words.every((word, n) => (n === last && term.prefix ? words[at + n]?.startsWith(word) : words[at + n] === word)));
}
