import type { Page, PageRequest } from '../protocol/protocol';

/** A row of a long list: one of its items, or the place of those that are not shown, so many from an offset on. */
export type PagedRow<T> = { readonly item: T } | { readonly hidden: { readonly offset: number; readonly count: number } };

/**
 * Which pages of long lists are shown: of each the first, and those that were asked for. A list may have holes: an item far
 * down is shown without all that stand before it.
 */
export class ShownPages {
  private readonly shown = new Map<string, Set<number>>();

  /** @param size items of a page. */
  constructor(private readonly size: number) {}

  /** Shows the page with this item of a list, too. False when it was shown already. */
  show(list: string, index: number): boolean {
    const pages = this.pagesOf(list);
    this.shown.set(list, pages);
    const page = Math.floor(index / this.size);
    return !pages.has(page) && Boolean(pages.add(page));
  }

  /** Where the item of a list stands among the rows, if its page is shown. */
  rowOf(list: string, index: number): number {
    const { size } = this;
    let row = 0;
    let end = 0;
    for (const page of [...this.pagesOf(list)].filter((shown) => shown * size <= index).sort((a, b) => a - b)) {
      if (page * size > end) row++;
      end = (page + 1) * size;
      row += Math.min(size, index - page * size);
    }
    return row;
  }

  /** Whether more than the first page may be shown. */
  has(list: string): boolean {
    return this.shown.has(list);
  }

  clear(): void {
    this.shown.clear();
  }

  /**
   * Asks for the pages of a list that are shown, and for no other. The list may change between two answers: an item that comes
   * twice, by `keyOf`, is shown once. An answer that failed is as good as none.
   */
  async rows<T>(list: string, ask: (request: PageRequest) => Promise<Page<T> | undefined>, keyOf: (item: T) => string): Promise<readonly PagedRow<T>[]> {
    const { size } = this;
    const pages = [...this.pagesOf(list)].sort((a, b) => a - b);
    const answers = await Promise.all(pages.map((page) => ask({ offset: page * size, limit: size })));
    const total = answers.findLast((answer) => answer !== undefined)?.total ?? 0;
    const rows: PagedRow<T>[] = [];
    const seen = new Set<string>();
    let end = 0;
    pages.forEach((page, i) => {
      const offset = page * size;
      const items = answers[i]?.items ?? [];
      if (offset >= total || items.length === 0) return;
      if (offset > end) rows.push({ hidden: { offset: end, count: offset - end } });
      for (const item of items) {
        const key = keyOf(item);
        if (!seen.has(key)) rows.push({ item });
        seen.add(key);
      }
      end = offset + items.length;
    });
    if (end < total) rows.push({ hidden: { offset: end, count: total - end } });
    return rows;
  }

  private pagesOf(list: string): Set<number> {
    return this.shown.get(list) ?? new Set([0]);
  }
}
