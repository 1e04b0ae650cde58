import type { ProfileItem, SaidInSource } from '../../protocol/protocol';
import type { AskedSources, FromPage, SourcesAnswer, Words } from '../../protocol/profile-page';
import { button, counted, element } from './dom';
import { evidenceElement } from './evidence';
import { focusPlace, restoreFocus } from './focus';

/** All sentences that name an entity, source by source, of a year and an outlet or of all. */
export class SaidSources {
  /** The list, and nothing else. */
  readonly list = element('div', { class: 'said', 'aria-busy': 'true' });
  private year = 0;
  private outlet = '';
  private shown: readonly SaidInSource[] = [];
  private total = -1;
  /** Its reader asked for a part. */
  private chosen = false;
  private asked: AskedSources | undefined;

  constructor(private readonly id: string, private readonly words: Words, private readonly send: (message: FromPage) => void, private readonly announce: (text: string) => void) {}

  /** The controls for year and outlet, where there are two or more; what was chosen stays chosen. */
  filters({ years, outlets }: ProfileItem): HTMLElement {
    const { words } = this;
    return element('div', { class: 'filters' },
      choice(words.year, '0', words.everyYear, years, String(this.year), (value) => (this.year = Number(value)), () => this.choose()),
      choice(words.outlet, '', words.everyOutlet, outlets, this.outlet, (value) => (this.outlet = value), () => this.choose()));
  }

  private choose(): void {
    this.chosen = true;
    this.ask();
  }

  /** Asks for the first page. */
  ask(): void {
    this.askFor(0, 0);
  }

  /** Asks again for all that is shown. */
  askAgain(): void {
    this.askFor(0, this.shown.length);
  }

  take({ asked, page: { items, total } }: SourcesAnswer): void {
    if (JSON.stringify(asked) !== JSON.stringify(this.asked)) return;
    this.list.setAttribute('aria-busy', 'false');
    const all = [...this.shown.slice(0, asked.offset), ...items];
    // What has not changed stays as it is read, with the focus in it.
    if (total === this.total && JSON.stringify(all) === JSON.stringify(this.shown)) return;
    this.shown = all;
    this.total = total;
    // Nobody waits for the first page: it comes with the profile.
    if (this.chosen) this.announce(total === 0 ? this.words.noSentences : counted(this.words.sources, total));
    if (asked.offset === 0) this.begin(items);
    else this.goOn(items);
  }

  private begin(items: readonly SaidInSource[]): void {
    const top = document.documentElement.scrollTop;
    const place = this.list.contains(document.activeElement) ? focusPlace(this.list) : undefined;
    this.list.replaceChildren(...(items.length === 0 ? [element('p', { class: 'nothing' }, this.words.noSentences)] : []), ...items.flatMap((one) => this.source(one)), ...this.more());
    restoreFocus(this.list, place);
    document.documentElement.scrollTop = top;
  }

  /** The button that was pressed goes; reading goes on where the new begins. */
  private goOn(items: readonly SaidInSource[]): void {
    const pressed = this.list.querySelector('.more');
    const focused = pressed !== null && pressed === document.activeElement;
    pressed?.remove();
    const fresh = items.flatMap((one) => this.source(one));
    this.list.append(...fresh, ...this.more());
    if (focused) fresh[0]?.focus();
  }

  private more(): readonly HTMLElement[] {
    const { length } = this.shown;
    return length > 0 && length < this.total ? [button(this.words.more, () => this.askFor(length, 0), { class: 'more' })] : [];
  }

  private askFor(offset: number, atLeast: number): void {
    this.asked = { id: this.id, year: this.year, outlet: this.outlet, offset, atLeast };
    this.list.setAttribute('aria-busy', 'true');
    this.send({ type: 'more', asked: this.asked });
  }

  private source({ source, sentences }: SaidInSource): readonly HTMLElement[] {
    const parts = [source.title, source.outlet, source.dateText ?? this.words.undated].filter((part) => part !== undefined);
    return [
      element('h3', { tabindex: '-1' }, ...parts.flatMap((part, n) => [...(n > 0 ? [' · '] : []), element('bdi', {}, part)])),
      ...sentences.map((one) => evidenceElement(one, this.words, this.send)),
    ];
  }
}

function choice(label: string, all: string, allLabel: string, values: readonly string[], chosen: string, set: (value: string) => void, ask: () => void): HTMLElement | undefined {
  if (values.length < 2) return undefined;
  const select = element('select', {}, element('option', { value: all }, allLabel), ...values.map((value) => element('option', { value }, value)));
  select.value = chosen;
  // What was chosen has gone meanwhile.
  if (select.value !== chosen) set((select.value = all));
  select.addEventListener('change', () => {
    set(select.value);
    ask();
  });
  return element('label', { class: 'filter' }, `${label} `, select);
}
