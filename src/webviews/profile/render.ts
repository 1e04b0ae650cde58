import type { EvidenceItem, FactItem, ProfileItem, RelationItem, SaidInSource } from '../../protocol/protocol';
import { button, element, filled } from './dom';
import type { FromPage, ToPage, Words } from '../../protocol/profile-page';
import { timeline } from './timeline';

/** The profile of one entity as a page: headings, lists and buttons, in the order in which they are read aloud. */
export class ProfilePage {
  private words: Words | undefined;
  private profile: ProfileItem | undefined;
  private pin: HTMLButtonElement | undefined;
  private said: HTMLElement | undefined;
  private year = 0;

  constructor(private readonly root: HTMLElement, private readonly send: (message: FromPage) => void) {}

  take(message: ToPage): void {
    switch (message.type) {
      case 'words':
        this.words = message.words;
        break;
      case 'nobody':
        this.profile = undefined;
        this.root.replaceChildren(element('p', { class: 'nobody' }, message.text));
        break;
      case 'profile':
        this.show(message.profile, message.pinned);
        break;
      case 'pinned':
        this.setPinned(message.pinned);
        break;
      case 'sources':
        if (message.id === this.profile?.entity.id && message.year === this.year) this.addSources(message.page.items, message.offset + message.page.items.length, message.page.total);
    }
  }

  private show(profile: ProfileItem, pinned: boolean): void {
    const { words } = this;
    if (!words) return;
    // What is read goes on being read when the corpus changes.
    const same = profile.entity.id === this.profile?.entity.id;
    const top = same ? document.documentElement.scrollTop : 0;
    const open = new Set(same ? Array.from(this.root.querySelectorAll('details[open]'), ({ id }) => id) : []);
    this.profile = profile;
    if (!same) this.year = 0;
    const { entity, note, facts, sentences, relations } = profile;
    this.pin = button('', () => this.send({ type: 'pin', pinned: this.pin?.getAttribute('aria-pressed') !== 'true' }), { class: 'pin' });
    this.said = element('div', { class: 'said' });
    this.root.replaceChildren(
      element('header', {},
        element('h1', {}, entity.name),
        element('p', { class: 'kind' }, [words.kinds[entity.kind], ...(entity.origin === 'discovered' ? [words.suggestion] : []), filled(words.counts, entity.mentions, entity.sources), [...new Set([entity.first, entity.last])].filter(Boolean).join(' – ')].filter(Boolean).join(' · ')),
        entity.aliases.length > 0 ? element('p', { class: 'aliases' }, entity.aliases.join(', ')) : undefined,
        note === undefined ? undefined : element('p', { class: 'note' }, element('strong', {}, `${words.note} `), note),
        element('div', { class: 'actions' }, this.pin, button(words.allMentions, () => this.send({ type: 'mentions', id: entity.id })), button(words.copyProfile, () => this.send({ type: 'copyProfile', id: entity.id }))),
      ),
      this.timelineOf(profile, words),
      section('facts', words.facts, facts.length > 0 ? this.factList(facts, words) : element('p', { class: 'nothing' }, words.nothing)),
      ...(sentences.length > 0 ? [section('sentences', words.sentences, element('ul', {}, ...sentences.map((one) => element('li', {}, this.evidence(one, words)))))] : []),
      ...(relations.length > 0 ? [section('relations', words.relations, element('ul', {}, ...relations.map((one, n) => element('li', {}, this.relation(one, n, words)))))] : []),
      section('all', words.all, this.yearFilter(profile, words), this.said),
      ...(profile.drawnFrom < entity.sources ? [element('p', { class: 'drawn' }, filled(words.drawnFrom, profile.drawnFrom, entity.sources))] : []),
    );
    for (const id of open) this.root.querySelector(`details#${CSS.escape(id)}`)?.setAttribute('open', '');
    this.setPinned(pinned);
    this.askSources(0);
    document.documentElement.scrollTop = top;
  }

  private setPinned(pinned: boolean): void {
    if (!this.pin || !this.words) return;
    this.pin.setAttribute('aria-pressed', String(pinned));
    this.pin.textContent = pinned ? this.words.unpin : this.words.pin;
  }

  private timelineOf({ months, entity }: ProfileItem, words: Words): Node {
    const drawn = timeline(months, filled(words.timeline, entity.name));
    return drawn ? element('figure', {}, drawn) : document.createTextNode('');
  }

  private factList(facts: readonly FactItem[], words: Words): HTMLElement {
    const list = element('dl', {});
    let label = '';
    facts.forEach((fact, n) => {
      if (fact.label !== label) list.append(element('dt', {}, (label = fact.label)));
      const { entity, evidence, total } = fact;
      const value = entity ? button(fact.value, () => this.send({ type: 'show', id: entity.id }), { class: 'link' }) : fact.value;
      const [newest] = evidence;
      list.append(element('dd', {},
        element('span', { class: 'value' }, value),
        fact.remarks.length > 0 ? element('em', { class: 'remark' }, ` ${fact.remarks.join(', ')}`) : undefined,
        element('details', { id: `fact-${n}` },
          element('summary', {}, newest ? this.sourceName(newest, words) : '', total > 1 ? ` ${filled(words.alsoSaid, total - 1)}` : undefined),
          ...evidence.map((one) => this.evidence(one, words)))));
    });
    return list;
  }

  private relation({ entity, sentences, sources, evidence }: RelationItem, n: number, words: Words): Node {
    const name = button(entity.name, () => this.send({ type: 'show', id: entity.id }), { class: 'link' });
    const counts = ` ${words.kinds[entity.kind]} · ${filled(words.together, sentences, sources)}`;
    return evidence
      ? element('div', {}, name, element('span', { class: 'counts' }, counts), element('details', { id: `relation-${n}` }, element('summary', {}, this.sourceName(evidence, words)), this.evidence(evidence, words)))
      : element('div', {}, name, element('span', { class: 'counts' }, counts));
  }

  /** A sentence with its source and what can be done with it. */
  private evidence(one: EvidenceItem, words: Words): HTMLElement {
    const line = { source: one.source, range: one.range, text: one.text };
    const act = (type: 'open' | 'cite' | 'quote' | 'copy', label: string): HTMLButtonElement =>
      button(label, () => this.send({ type, line }), { 'aria-label': `${label}: ${one.text.slice(0, 60)}` });
    return element('blockquote', {},
      element('p', {}, one.text),
      element('footer', {},
        button(this.sourceName(one, words), () => this.send({ type: 'open', line }), { class: 'link source', title: one.source.title }),
        element('span', { class: 'line-actions' }, act('cite', words.cite), act('quote', words.quote), act('copy', words.copy))));
  }

  private sourceName({ source }: EvidenceItem, words: Words): string {
    return [source.outlet ?? source.title, source.date ?? words.undated].join(', ');
  }

  private yearFilter({ months }: ProfileItem, words: Words): Node {
    const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))].reverse();
    if (years.length < 2) return document.createTextNode('');
    const select = element('select', {}, element('option', { value: '0' }, words.everyYear), ...years.map((year) => element('option', { value: year }, year)));
    select.value = String(this.year);
    select.addEventListener('change', () => {
      this.year = Number(select.value);
      this.said?.replaceChildren();
      this.askSources(0);
    });
    return element('label', { class: 'filter' }, `${words.year} `, select);
  }

  private askSources(offset: number): void {
    if (this.profile) this.send({ type: 'more', id: this.profile.entity.id, year: this.year, offset });
  }

  private addSources(items: readonly SaidInSource[], next: number, total: number): void {
    const { said, words } = this;
    if (!said || !words) return;
    if (next === items.length) said.replaceChildren();
    said.querySelector('.more')?.remove();
    for (const { source, sentences } of items) {
      said.append(element('h3', {}, [source.title, source.outlet, source.date ?? words.undated].filter(Boolean).join(' · ')), ...sentences.map((one) => this.evidence(one, words)));
    }
    if (next < total) said.append(button(words.more, () => this.askSources(next), { class: 'more' }));
  }
}

function section(id: string, title: string, ...children: readonly Node[]): HTMLElement {
  return element('section', { 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title` }, title), ...children);
}
