import { compareText } from '../base/text';
import type { EntityItem, EntityKind, MentionItem, Requests } from '../protocol/protocol';

export type Source = Requests['dossier/entitySources'][1][number];

/** The rows of the entities view. Each knows its parent, so that a row can be revealed without walking the tree. */
export type Node = KindNode | SuggestionsNode | EntityNode | SourceNode | MentionNode | MoreNode;

export interface KindNode {
  readonly type: 'kind';
  readonly kind: EntityKind;
  readonly listed: readonly EntityItem[];
  readonly suggested: readonly EntityItem[];
}
export interface SuggestionsNode {
  readonly type: 'suggestions';
  readonly parent: KindNode;
}
export interface EntityNode {
  readonly type: 'entity';
  readonly entity: EntityItem;
  readonly parent: KindNode | SuggestionsNode;
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
/** Stands for the rows of a long group that are not shown yet. */
export interface MoreNode {
  readonly type: 'more';
  readonly count: number;
  readonly parent: KindNode | SuggestionsNode;
}

export type Sort = 'mentions' | 'name' | 'lastSeen';

export const sorts: readonly Sort[] = ['mentions', 'name', 'lastSeen'];

const kinds: readonly EntityKind[] = ['person', 'faction', 'organization', 'state'];

/** The top rows: the kinds that have entities, each with what the user listed apart from what was suggested. */
export function groupByKind(entities: readonly EntityItem[], sort: Sort): readonly KindNode[] {
  const sorted = [...entities].sort(compareBy(sort));
  return kinds
    .map((kind): KindNode => {
      const ofKind = sorted.filter((entity) => entity.kind === kind);
      return {
        type: 'kind',
        kind,
        listed: ofKind.filter((entity) => entity.origin === 'gazetteer'),
        suggested: ofKind.filter((entity) => entity.origin === 'discovered'),
      };
    })
    .filter((node) => node.listed.length + node.suggested.length > 0);
}

/** The group of a kind that an entity stands in. */
export function groupOf(kind: KindNode, entity: EntityItem): KindNode | SuggestionsNode {
  return entity.origin === 'discovered' ? { type: 'suggestions', parent: kind } : kind;
}

/** All entities of a group, in order. */
export function membersOf(group: KindNode | SuggestionsNode): readonly EntityItem[] {
  return group.type === 'kind' ? group.listed : group.parent.suggested;
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
    case 'mention': {
      const { start } = node.mention.range;
      return `mention:${node.parent.parent.entity.id}\n${node.mention.uri}\n${start.line}:${start.character}`;
    }
    case 'more':
      return `more:${nodeId(node.parent)}`;
  }
}

const byName = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

function compareBy(sort: Sort): (a: EntityItem, b: EntityItem) => number {
  const name = (a: EntityItem, b: EntityItem): number => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
  switch (sort) {
    case 'name':
      return name;
    case 'mentions':
      return (a, b) => b.mentions - a.mentions || name(a, b);
    case 'lastSeen':
      // ISO dates order as text; undated entities come last.
      return (a, b) => compareText(b.last ?? '', a.last ?? '') || name(a, b);
  }
}
