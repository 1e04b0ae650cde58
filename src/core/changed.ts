/** Ids of entities and uris of sources that are other than before. */
export interface Changed {
  readonly entities: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  /** Any others may be too. */
  readonly any?: boolean;
}

export const nothingChanged: Changed = { entities: new Set(), documents: new Set() };
export const anythingChanged: Changed = { ...nothingChanged, any: true };
