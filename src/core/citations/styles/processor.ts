import CSL, { type Engine } from 'citeproc';
import { cslLabel, type CitedPlace } from '../locators';
import type { CslItem } from '../csl-item';
import { cleanItem } from './clean-item';
import { rendered, type Markup } from './rendered';

/** A reference of a bibliography. */
export interface Reference {
  readonly id: string;
  /** In the markup that was asked for; one line. */
  readonly text: string;
}

/** An item with the place that is cited. */
export interface CitedItem extends CitedPlace {
  readonly item: CslItem;
}

/** What {@link openProcessor} in `open.ts` gives: one style in one language. Keep it: making one takes 10 to 100 ms. */
export class Processor {
  /** By ids of its own: citeproc does not take every text for one. */
  private readonly items = new Map<string, { readonly asked: string; readonly item: CslItem }>();
  private readonly engine: Engine;
  /** Whether citations are footnotes in this style. */
  readonly notes: boolean;
  /** Whether it counts sources by their first citation. */
  private readonly numeric: boolean;

  /** @throws what citeproc throws for a style that is none. */
  constructor(style: string, locale: { readonly language: string; readonly xml: string }) {
    this.engine = new CSL.Engine({ retrieveLocale: (language) => (language === locale.language ? locale.xml : false), retrieveItem: (id) => this.items.get(id)?.item }, style, locale.language, true);
    this.engine.setOutputFormat('html');
    this.notes = this.engine.opt.xclass === 'note';
    this.numeric = /citation-format="numeric"/.test(style);
  }

  /** References in the order of the style (a numeric one: of the items given). Of items with one id the first counts. */
  bibliography(items: readonly CslItem[], markup: Markup): readonly Reference[] {
    const ids = [...this.load(items).values()];
    this.engine.updateItems(ids);
    const made = this.engine.makeBibliography();
    // A style without a bibliography, of notes only.
    if (made === false) return [];
    const [{ entry_ids: entries }, texts] = made;
    return texts.map((text, index) => ({ id: this.items.get(entries[index]?.[0] ?? '')?.asked ?? '', text: rendered(text, markup) }));
  }

  /**
   * A citation as it stands in the text, or its footnote in a style of notes: `(Lorrin 2031, 3)`, `[1, p. 3]`.
   * @param known all items of the text in the order in which it cites them first: a numeric style counts by it.
   */
  citation(cited: readonly CitedItem[], markup: Markup, known: readonly CslItem[] = []): string {
    if (cited.length === 0) return '';
    const ids = this.load([...known, ...cited.map(({ item }) => item)]);
    const before = this.numeric ? known.map(({ id }, index) => ({ citationID: `known${index}`, citationItems: [{ id: ids.get(id)! }], properties: { noteIndex: 0 } })) : [];
    this.engine.rebuildProcessorState(before, 'html', this.numeric ? [] : [...ids.values()]);
    const citationItems = cited.map(({ item, locator, label, prefix, suffix, suppressAuthor }) => ({
      id: ids.get(item.id)!,
      ...(locator && { locator, label: cslLabel(label) }),
      ...(prefix && { prefix: `${escapeMarkup(prefix.trim())} ` }),
      ...(suffix && { suffix: /^\s*[,.;:)]/.test(suffix) ? escapeMarkup(suffix) : `, ${escapeMarkup(suffix.trim())}` }),
      ...(suppressAuthor && { 'suppress-author': true }),
    }));
    return rendered(this.engine.previewCitationCluster({ citationItems, properties: { noteIndex: this.notes ? 1 : 0 } }, before.map(({ citationID }) => [citationID, 0] as const), [], 'html'), markup);
  }

  /** Makes the items those of the engine; its ids by those asked for. */
  private load(items: readonly CslItem[]): ReadonlyMap<string, string> {
    const ids = new Map<string, string>();
    // The engine looks its former items up once more.
    this.engine.rebuildProcessorState([], 'html', []);
    this.engine.updateItems([]);
    this.items.clear();
    for (const item of items) {
      if (ids.has(item.id)) continue;
      const id = `item${ids.size}`;
      ids.set(item.id, id);
      this.items.set(id, { asked: item.id, item: { ...cleanItem(item), id } });
    }
    return ids;
  }
}

/** citeproc reads simple tags in any text; here they are no tags. */
function escapeMarkup(text: string): string {
  return text.replace(/<(?=\/?[a-z])/gi, '<\u2060');
}
