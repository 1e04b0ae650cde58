import type { EntityCount, EntityItem, EntityKind, EntitySort, MentionItem, Requests } from '../protocol/protocol';

export type Source = Requests['dossier/entitySources'][1]['items'][number];

/** The rows of the entities view. Each knows its parent, so that a row can be revealed without walking the tree. */
export type Node = KindNode | SuggestionsNode | EntityNode | SourceNode | MentionNode | MoreNode;

/** A kind that has entities, with how many the user listed and how many were suggested. */
export interface KindNode {
  readonly type: 'kind';
  readonly kind: EntityKind;
  readonly listed: number;
  readonly suggested: number;
}
export interface SuggestionsNode {
  readonly type: 'suggestions';
  readonly parent: KindNode;
}
export interface EntityNode {
  readonly type: 'entity';
  readonly entity: EntityItem;
  readonly parent: GroupNode;
}
export interface SourceNode {
  readonly type: 'source';
  readonly source: Source;
  readonly parent: EntityNode;
}
export interface MentionNode {
  readonly type: 'mention';
  readonly mention: MentionItem;
  readonly parent: SourceNode;
}
/** Stands for rows of a long list that are not shown: `count` of them from `offset` on. */
export interface MoreNode {
  readonly type: 'more';
  readonly view: 'entities';
  readonly offset: number;
  readonly count: number;
  readonly parent: ListNode;
}

/** Rows whose rows are entities. */
export type GroupNode = KindNode | SuggestionsNode;
/** Rows with long lists under them. */
export type ListNode = GroupNode | EntityNode | SourceNode;

export const sorts: readonly EntitySort[] = ['mentions', 'name', 'lastSeen'];

const kinds: readonly EntityKind[] = ['person', 'faction', 'organization', 'state'];

/** The top rows: the kinds that have entities. */
export function kindNodes(counts: readonly EntityCount[]): readonly KindNode[] {
  const sum = (kind: EntityKind, origin: EntityItem['origin']): number =>
    counts.filter((group) => group.kind === kind && group.origin === origin).reduce((n, { count }) => n + count, 0);
  return kinds
    .map((kind): KindNode => ({ type: 'kind', kind, listed: sum(kind, 'gazetteer'), suggested: sum(kind, 'discovered') }))
    .filter(({ listed, suggested }) => listed + suggested > 0);
}

/** The group of a kind that an entity stands in: what was suggested is kept apart. */
export function groupOf(kind: KindNode, { origin }: EntityItem): GroupNode {
  return origin === 'discovered' ? { type: 'suggestions', parent: kind } : kind;
}

/** What the server is asked for a group. */
export function groupQuery(group: GroupNode): { readonly kind: EntityKind; readonly origin: EntityItem['origin'] } {
  return group.type === 'kind' ? { kind: group.kind, origin: 'gazetteer' } : { kind: group.parent.kind, origin: 'discovered' };
}

/** Names a row in the view; the same for the same thing after a refresh, so that open rows stay open. */
export function nodeId(node: Node): string {
  switch (node.type) {
    case 'kind':
      return `kind:${node.kind}`;
    case 'suggestions':
      return `suggestions:${node.parent.kind}`;
    case 'entity':
      return `entity:${node.entity.id}`;
    case 'source':
      return `source:${node.parent.entity.id}\n${node.source.uri}`;
    case 'mention':
      return `mention:${node.parent.parent.entity.id}\n${mentionKey(node.mention)}`;
    case 'more':
      return `more:${node.offset}\n${nodeId(node.parent)}`;
  }
}

/** Tells the mentions of an entity apart. */
export function mentionKey({ uri, range: { start } }: MentionItem): string {
  return `${uri}\n${start.line}:${start.character}`;
}
