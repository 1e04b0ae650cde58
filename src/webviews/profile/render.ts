import type { FactItem, NoteItem, ProfileItem, RelationItem } from '../../protocol/protocol';
import { button, counted, element, filled } from './dom';
import { evidenceElement, sourceName } from './evidence';
import { focusPlace, restoreFocus } from './focus';
import type { FromPage, ToPage, Words } from '../../protocol/profile-page';
import { SaidSources } from './said';
import { timeline } from './timeline';

/** The profile of one entity as a page: headings, lists and buttons, in the order in which they are read aloud. */
export class ProfilePage {
  private words: Words | undefined;
  private profile: ProfileItem | undefined;
  private said: SaidSources | undefined;
  private pin: HTMLButtonElement | undefined;
  private pinned = false;

  private readonly drawn = element('div', { class: 'drawn' });
  private readingAll = false;

  /** @param announce says something to a screen reader, when nothing else speaks. */
  constructor(private readonly root: HTMLElement, private readonly send: (message: FromPage) => void, private readonly announce: (text: string) => void) {}

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
        this.setPinned(message.pinned);
        this.show(message.profile);
        break;
      case 'pinned':
        this.setPinned(message.pinned);
        break;
      case 'readingAll':
        this.readingAll = message.reading;
        this.showDrawn();
        break;
      case 'sources':
        this.said?.take(message);
    }
  }

  private show(profile: ProfileItem): void {
    const { words } = this;
    if (!words) return;
    const { id } = profile.entity;
    const before = this.profile?.entity.id === id ? this.profile : undefined;
    this.profile = profile;
    if (!before || !this.said) {
      const focused = this.root.contains(document.activeElement);
      this.said = new SaidSources(id, words, this.send, this.announce);
      this.root.replaceChildren(...this.parts(profile, this.said, words));
      document.documentElement.scrollTop = 0;
      // Whoever pressed a name in the page reads on at its head.
      if (focused) this.root.querySelector('h1')?.focus();
      else this.announce(`${profile.entity.name}, ${this.counts(profile, words)}`);
      this.said.ask();
      return;
    }
    // What is read goes on being read when the corpus changes.
    if (JSON.stringify(before) !== JSON.stringify(profile)) {
      const top = document.documentElement.scrollTop;
      const place = focusPlace(this.root);
      const open = new Set(Array.from(this.root.querySelectorAll('details[open]'), (one) => one.id));
      this.root.replaceChildren(...this.parts(profile, this.said, words));
      this.root.querySelectorAll('details').forEach((one) => (one.open = open.has(one.id)));
      restoreFocus(this.root, place);
      document.documentElement.scrollTop = top;
    }
    this.said.askAgain();
  }

  private parts(profile: ProfileItem, said: SaidSources, words: Words): readonly Node[] {
    const { facts, sentences, relations } = profile;
    this.showDrawn();
    this.root.setAttribute('aria-busy', String(profile.partial === true));
    return [
      this.header(profile, words),
      ...(profile.timeline ? [element('figure', {}, timeline(profile.timeline))] : []),
      section('facts', words.facts, facts.length > 0 ? this.factList(facts, words) : element('p', { class: 'nothing' }, profile.partial ? '…' : words.nothing), this.drawn),
      ...(sentences.length > 0 ? [section('sentences', words.sentences, element('ul', {}, ...sentences.map((one) => element('li', {}, evidenceElement(one, words, this.send)))))] : []),
      ...(relations.length > 0 ? [section('relations', words.relations, element('ul', {}, ...relations.map((one) => element('li', {}, ...this.relation(one, words)))))] : []),
      section('all', words.all, said.filters(profile), said.list),
    ];
  }

  /** From how many sources facts are, where these are not all, and what can be done about it. */
  private showDrawn(): void {
    const { profile, words } = this;
    if (!profile || !words) return;
    if (profile.partial) return this.drawn.replaceChildren();
    const { entity: { id, sources }, drawnFrom } = profile;
    const focused = this.drawn.contains(document.activeElement);
    const parts = this.readingAll
      ? [filled(words.readingAll, counted(words.sources, sources)), button(words.cancel, () => this.send({ type: 'cancelReadingAll' }))]
      : [filled(words.drawnFrom, drawnFrom, sources), button(words.readAll, () => this.send({ type: 'readAll', id }))];
    this.drawn.replaceChildren(...(this.readingAll || drawnFrom < sources ? [element('p', {}, parts[0]), parts[1]!] : []));
    if (focused) (this.drawn.querySelector('button') ?? this.root.querySelector<HTMLElement>('#facts h2'))?.focus();
  }

  private counts({ entity }: ProfileItem, words: Words): string {
    return filled(words.counts, counted(words.mentions, entity.mentions), counted(words.sources, entity.sources));
  }

  private header(profile: ProfileItem, words: Words): HTMLElement {
    const { entity, notes, dates, age } = profile;
    this.pin = button('', () => this.send({ type: 'pin', pinned: !this.pinned }), { class: 'pin' });
    this.setPinned(this.pinned);
    return element('header', {},
      element('h1', { tabindex: '-1', dir: 'auto' }, entity.name),
      element('p', { class: 'kind' }, [words.kinds[entity.kind], ...(entity.origin === 'discovered' ? [words.suggestion] : []), this.counts(profile, words)].join(' · ')),
      dates === '' ? undefined : element('p', { class: 'dates', title: [...new Set([entity.first, entity.last])].filter(Boolean).join(' – ') }, [dates, age].filter(Boolean).join(', ')),
      ...notes.map((note) => this.note(note, words)),
      entity.aliases.length > 0 ? element('p', { class: 'aliases' }, `${words.also} `, ...entity.aliases.flatMap((alias, n) => [...(n > 0 ? [', '] : []), element('bdi', {}, alias)])) : undefined,
      element('div', { class: 'actions' }, this.pin, button(words.allMentions, () => this.send({ type: 'mentions', id: entity.id })), button(words.copyProfile, () => this.send({ type: 'copyProfile', id: entity.id }))),
    );
  }

  private note({ text, uri, file, line }: NoteItem, words: Words): HTMLElement {
    const open = button(words.note, () => this.send({ type: 'openNote', uri, line }), { class: 'link', title: file });
    return element('div', { class: 'note' }, ...text.split('\n').map((paragraph, n) => element('p', {}, ...(n === 0 ? [open, ' '] : []), element('bdi', {}, paragraph))));
  }

  /** The button says what pressing it does, so it needs no pressed state beside. */
  private setPinned(pinned: boolean): void {
    this.pinned = pinned;
    if (this.pin && this.words) this.pin.textContent = pinned ? this.words.unpin : this.words.pin;
  }

  private factList(facts: readonly FactItem[], words: Words): HTMLElement {
    const list = element('dl', {});
    let label = '';
    for (const fact of facts) {
      if (fact.label !== label) list.append(element('dt', {}, (label = fact.label)));
      const { entity, evidence, total } = fact;
      const [newest] = evidence;
      list.append(element('dd', {},
        element('bdi', { class: 'value' }, entity ? this.nameButton(entity.id, fact.value) : fact.value),
        fact.remarks.length > 0 ? element('em', { class: 'remark' }, ` ${fact.remarks.join(', ')}`) : undefined,
        newest && element('details', { id: `fact ${fact.label} ${fact.value}` },
          element('summary', {}, sourceName(newest, words), total > 1 ? ` ${filled(words.alsoSaid, total - 1)}` : undefined),
          ...evidence.map((one) => evidenceElement(one, words, this.send)))));
    }
    return list;
  }

  private relation({ entity, sentences, sources, evidence }: RelationItem, words: Words): readonly Node[] {
    const inSources = counted(words.sources, sources);
    const together = sentences > 0 ? filled(words.together, counted(words.inSentences, sentences), inSources) : inSources;
    return [
      element('bdi', {}, this.nameButton(entity.id, entity.name)),
      element('span', { class: 'counts' }, ` ${words.kinds[entity.kind]} · ${together}`),
      ...(evidence ? [element('details', { id: `relation ${entity.id}` }, element('summary', {}, sourceName(evidence, words)), evidenceElement(evidence, words, this.send))] : []),
    ];
  }

  private nameButton(id: string, name: string): HTMLButtonElement {
    return button(name, () => this.send({ type: 'show', id }), { class: 'link' });
  }
}

function section(id: string, title: string, ...children: readonly Node[]): HTMLElement {
  return element('section', { id, 'aria-labelledby': `${id}-title` }, element('h2', { id: `${id}-title`, tabindex: '-1' }, title), ...children);
}
