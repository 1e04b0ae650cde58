import type { Page, PageRequest } from '../base/pages';
import type { Entity } from './gazetteer/entity';
import type { EntitySummary, Source, SourceRead } from './index';
import type { Mention } from './mentions/mention';
import { MemorySearchStore } from './search/memory-store';
import { nameKey, nameLookup } from './search/name-keys';
import { entityPart } from './search/query';
import { searchCorpus, searchPassages, type FoundPassage, type SearchAnswer, type SearchedCorpus, type SearchQuery, type SearchRequest } from './search/search';
import type { NameLookup } from './search/terms';
import { tokenize } from './tokens/tokens';

/** What the search asks of the state it searches. */
export interface SearchableState {
  entities(): readonly EntitySummary[];
  entity(id: string): Entity | undefined;
  source(uri: string): Source | undefined;
  /** A source as it was read. */
  sourceRead(uri: string): SourceRead | undefined;
  mentions(uri: string): readonly Mention[];
  /** The uris of the sources that mention an entity, with how often. */
  mentionCounts(id: string): Iterable<readonly [uri: string, count: number]>;
}

/** Search over the sources of a dossier: told of changes, it indexes them when the next search comes. */
export class CorpusSearch {
  private readonly store: MemorySearchStore;
  private readonly changed = new Set<string>();
  private names: NameLookup | undefined;

  constructor(private readonly state: SearchableState) {
    this.store = new MemorySearchStore((id) => state.mentionCounts(id));
  }

  /** The words of a source are other than before, or it is gone. */
  sourceChanged(uri: string): void {
    this.changed.add(uri);
  }

  /** Entities or their names are other than before. */
  entitiesChanged(): void {
    this.names = undefined;
  }

  search(request: SearchRequest): SearchAnswer<Source> {
    return searchCorpus(this.searchable(), request);
  }

  passages(request: SearchQuery & PageRequest & { readonly uri: string }): Page<FoundPassage> {
    return searchPassages(this.searchable(), request);
  }

  /** A query that finds an entity, and nobody else who has its name. */
  queryFor(id: string): string | undefined {
    const entity = this.state.entity(id);
    if (!entity) return undefined;
    const [only, ...others] = this.lookup().named(nameKey(entity.name));
    return entityPart(only === id && others.length === 0 ? entity.name : id);
  }

  private lookup(): NameLookup {
    this.names ??= nameLookup(this.state.entities().map(({ entity }) => entity));
    return this.names;
  }

  private searchable(): SearchedCorpus<Source> {
    for (const uri of this.changed) {
      const read = this.state.sourceRead(uri);
      const { date, title = '' } = read?.analysis.document.metadata ?? {};
      if (read) this.store.put({ uri, path: read.path, ...(date && { date }), words: read.analysis.tokens.folded, title: tokenize(title).folded });
      else this.store.remove(uri);
    }
    this.changed.clear();
    return {
      store: this.store,
      names: this.lookup(),
      source: (uri) => this.state.source(uri),
      article: (uri) => {
        const analysis = this.state.sourceRead(uri)?.analysis;
        return analysis && { document: analysis.document, tokens: analysis.tokens, mentions: this.state.mentions(uri) };
      },
    };
  }
}
