import assert from 'node:assert/strict';
import { groupByKind, groupOf, membersOf, nodeId } from '../../src/client/entity-nodes';
import { literalMarkdown } from '../../src/base/text';
import type { EntityItem } from '../../src/protocol/protocol';

function entity(name: string, more: Partial<EntityItem> = {}): EntityItem {
  return { id: name, name, kind: 'person', origin: 'gazetteer', aliases: [], mentions: 0, sources: 0, ...more };
}

const names = (entities: readonly EntityItem[]): readonly string[] => entities.map(({ name }) => name);

describe('the rows of the entities view', () => {
  it('keep the listed and the suggested apart, and leave out empty kinds', () => {
    const nodes = groupByKind(
      [entity('A'), entity('B', { origin: 'discovered', mentions: 9 }), entity('C', { kind: 'state' })],
      'mentions',
    );
    assert.deepEqual(
      nodes.map((node) => [node.kind, names(node.listed), names(node.suggested)]),
      [
        ['person', ['A'], ['B']],
        ['state', ['C'], []],
      ],
    );
  });

  it('are sorted by mentions, name, or the latest date with undated ones last', () => {
    const entities = [
      entity('b', { mentions: 5 }),
      entity('Á', { mentions: 1, last: '2031-02-01' }),
      entity('C', { mentions: 5, last: '2031-03-01' }),
    ];
    const sorted = (sort: 'mentions' | 'name' | 'lastSeen'): readonly string[] =>
      names(groupByKind(entities, sort)[0]?.listed ?? []);
    assert.deepEqual(sorted('mentions'), ['b', 'C', 'Á']);
    assert.deepEqual(sorted('name'), ['Á', 'b', 'C']);
    assert.deepEqual(sorted('lastSeen'), ['C', 'Á', 'b']);
  });

  it('know their group and have one name each', () => {
    const [kind] = groupByKind([entity('A'), entity('B', { origin: 'discovered' })], 'name');
    assert.ok(kind);
    const [a, b] = [kind.listed[0], kind.suggested[0]];
    assert.ok(a && b);
    assert.deepEqual(names(membersOf(groupOf(kind, a))), ['A']);
    assert.deepEqual(names(membersOf(groupOf(kind, b))), ['B']);
    const ids = [kind, groupOf(kind, b), { type: 'entity', entity: a, parent: kind } as const].map(nodeId);
    assert.equal(new Set(ids).size, 3);
  });
});

describe('text of others in tooltips', () => {
  it('holds no link, command, code or markup', () => {
    const escaped = literalMarkdown('[x](command:a) <b> `c` $(icon) **d** &amp; http://e');
    assert.equal(escaped.replace(/\\[^\w\s]/gu, '').match(/[[\]()<>`$*&:]/u), null);
  });

  it('stays on one line', () => {
    assert.equal(literalMarkdown('a\n# b'), 'a \\# b');
  });
});
