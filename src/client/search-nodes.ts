import type { FoundSourceItem, Page, PassageItem, SourceItem } from '../protocol/protocol';

/** The rows of the search view: sources, and in each the passages that match. */
export type SearchNode = FoundNode | PassageNode | SearchMoreNode;

export interface FoundNode {
  readonly type: 'source';
  readonly source: SourceItem;
  /** The first of them, as the search gave them. */
  readonly passages: Page<PassageItem>;
}
export interface PassageNode {
  readonly type: 'passage';
  readonly passage: PassageItem;
  readonly parent: FoundNode;
}
/** Stands for `count` sources, or passages of the parent, that are not shown, from `offset` on. */
export interface SearchMoreNode {
  readonly type: 'more';
  readonly view: 'search';
  readonly offset: number;
  readonly count: number;
  readonly parent?: FoundNode;
}

export function foundNode({ source, passages }: FoundSourceItem): FoundNode {
  return { type: 'source', source, passages };
}

/** Names a row in the view, the same after a refresh; `search` tells one search from the next, whose rows begin unfolded again. */
export function searchNodeId(node: SearchNode, search: number): string {
  switch (node.type) {
    case 'source':
      return `${search}:source:${node.source.uri}`;
    case 'passage':
      return `${search}:passage:${node.parent.source.uri}\n${passageKey(node.passage)}`;
    case 'more':
      return `${search}:more:${node.offset}:${node.parent?.source.uri ?? ''}`;
  }
}

/** Tells the passages of a source apart. */
export function passageKey({ range: { start } }: PassageItem): string {
  return `${start.line}:${start.character}`;
}

/**
 * The passage behind or before one in the rows as they are shown; at either end the search goes on at the other. `current` is a
 * passage or a source; without it the first or last passage of all.
 */
export function adjacentPassage(rows: readonly SearchNode[], current: SearchNode | undefined, step: 1 | -1): PassageNode | undefined {
  const passages = rows.filter((row) => row.type === 'passage');
  const at = current === undefined ? -1 : rows.findIndex((row) => searchNodeId(row, 0) === searchNodeId(current, 0));
  if (at < 0) return step > 0 ? passages[0] : passages.at(-1);
  const next = step > 0 ? rows.slice(at + 1).find((row) => row.type === 'passage') : rows.slice(0, at).findLast((row) => row.type === 'passage');
  return next ?? (step > 0 ? passages[0] : passages.at(-1));
}
