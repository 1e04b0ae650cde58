import assert from 'node:assert/strict';
import { ShownPages } from '../../src/client/paged-rows';
import type { Page, PageRequest } from '../../src/protocol/protocol';

/** Answers from a list, and writes down what it was asked. */
function server(items: readonly string[]): { asked: PageRequest[]; ask: (request: PageRequest) => Promise<Page<string>> } {
  const asked: PageRequest[] = [];
  const ask = async (request: PageRequest): Promise<Page<string>> => {
    asked.push(request);
    return { items: items.slice(request.offset, request.offset + request.limit), total: items.length };
  };
  return { asked, ask };
}

const list = Array.from({ length: 25 }, (_, i) => `i${i}`);

async function shown(pages: ShownPages, ask: (request: PageRequest) => Promise<Page<string> | undefined>): Promise<string> {
  const rows = await pages.rows('l', ask, (item) => item);
  return rows.map((row) => ('item' in row ? row.item : `(${row.hidden.offset}+${row.hidden.count})`)).join(' ');
}

describe('pages of a long list', () => {
  it('begin with the first and say how many are not shown', async () => {
    const { ask, asked } = server(list);
    assert.equal(await shown(new ShownPages(4), ask), 'i0 i1 i2 i3 (4+21)');
    assert.deepEqual(asked, [{ offset: 0, limit: 4 }]);
    assert.equal(await shown(new ShownPages(25), ask), list.join(' '));
    assert.equal(await shown(new ShownPages(4), server([]).ask), '');
  });

  it('go on where the reader asks for more', async () => {
    const pages = new ShownPages(4);
    assert.ok(pages.show('l', 4));
    assert.equal(pages.show('l', 7), false);
    assert.equal(await shown(pages, server(list).ask), 'i0 i1 i2 i3 i4 i5 i6 i7 (8+17)');
    assert.equal(pages.has('l') && !pages.has('other'), true);
    pages.clear();
    assert.equal(await shown(pages, server(list).ask), 'i0 i1 i2 i3 (4+21)');
  });

  it('show a row far down without those before it, and ask for nothing else', async () => {
    const pages = new ShownPages(4);
    pages.show('l', 17);
    const { ask, asked } = server(list);
    assert.equal(await shown(pages, ask), 'i0 i1 i2 i3 (4+12) i16 i17 i18 i19 (20+5)');
    assert.deepEqual(asked, [{ offset: 0, limit: 4 }, { offset: 16, limit: 4 }]);
    pages.show('l', 24);
    assert.equal(await shown(pages, ask), 'i0 i1 i2 i3 (4+12) i16 i17 i18 i19 (20+4) i24');
  });

  it('know the row of an item', async () => {
    const pages = new ShownPages(4);
    for (const index of [8, 17]) pages.show('l', index);
    const rows = await pages.rows('l', server(list).ask, (item) => item);
    for (const index of [0, 3, 8, 11, 16, 19]) assert.deepEqual(rows[pages.rowOf('l', index)], { item: `i${index}` });
  });

  it('forget what a shorter list does not have', async () => {
    const pages = new ShownPages(4);
    pages.show('l', 17);
    assert.equal(await shown(pages, server(list.slice(0, 6)).ask), 'i0 i1 i2 i3 (4+2)');
  });

  it('show an item once that moved between two answers', async () => {
    const pages = new ShownPages(2);
    pages.show('l', 2);
    const ask = async ({ offset }: PageRequest): Promise<Page<string>> => (offset === 0 ? { items: ['a', 'b'], total: 4 } : { items: ['b', 'c'], total: 4 });
    assert.equal(await shown(pages, ask), 'a b c');
  });

  it('are empty where the answer failed', async () => {
    assert.equal(await shown(new ShownPages(2), async () => undefined), '');
  });
});
