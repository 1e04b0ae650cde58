import assert from 'node:assert/strict';
import { groupOf, groupQuery, kindNodes, nodeId } from '../../src/client/entity-nodes';
import { literalMarkdown } from '../../src/base/text';
import type { EntityItem } from '../../src/protocol/protocol';

function entity(name: string, origin: EntityItem['origin']): EntityItem {
  return { id: name, name, kind: 'person', origin, aliases: [], mentions: 0, sources: 0 };
}

describe('the rows of the entities view', () => {
  const nodes = kindNodes([
    { kind: 'state', origin: 'gazetteer', count: 1 },
    { kind: 'person', origin: 'discovered', count: 9 },
    { kind: 'person', origin: 'gazetteer', count: 2 },
    { kind: 'faction', origin: 'gazetteer', count: 0 },
  ]);

  it('count the listed and the suggested apart, in a fixed order, and leave out empty kinds', () => {
    assert.deepEqual(nodes.map(({ kind, listed, suggested }) => [kind, listed, suggested]), [['person', 2, 9], ['state', 1, 0]]);
  });

  it('know their group and have one name each', () => {
    const [kind] = nodes;
    assert.ok(kind);
    const [a, b] = [entity('A', 'gazetteer'), entity('B', 'discovered')];
    assert.deepEqual(groupQuery(groupOf(kind, a)), { kind: 'person', origin: 'gazetteer' });
    assert.deepEqual(groupQuery(groupOf(kind, b)), { kind: 'person', origin: 'discovered' });
    const ids = [
      kind,
      groupOf(kind, b),
      { type: 'entity', entity: a, parent: kind } as const,
      { type: 'more', view: 'entities', offset: 9, count: 1, parent: kind } as const,
      { type: 'more', view: 'entities', offset: 9, count: 1, parent: groupOf(kind, b) } as const,
    ].map(nodeId);
    assert.equal(new Set(ids).size, 5);
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
