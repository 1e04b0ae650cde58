import type { EvidenceItem } from '../../protocol/protocol';
import type { FromPage, Words } from '../../protocol/profile-page';
import { button, element } from './dom';

/** A sentence with its source and what can be done with it. */
export function evidenceElement(one: EvidenceItem, words: Words, send: (message: FromPage) => void): HTMLElement {
  const line = { source: one.source, range: one.range, text: one.text };
  const name = sourceName(one, words);
  const act = (type: 'cite' | 'quote' | 'copy', label: string): HTMLButtonElement =>
    button(label, () => send({ type, line }), { 'aria-label': `${label}: ${beginning(one.text)}` });
  return element('blockquote', {},
    element('p', { dir: 'auto' }, one.text),
    element('footer', {},
      button(name, () => send({ type: 'open', line }), { class: 'link source', title: [one.source.title, one.source.date].filter(Boolean).join(' · '), 'aria-label': `${words.open}: ${name}` }),
      one.age === undefined ? undefined : element('span', { class: 'age' }, one.age),
      one.remark === undefined ? undefined : element('em', { class: 'remark' }, one.remark),
      element('span', { class: 'line-actions' }, act('cite', words.cite), act('quote', words.quote), act('copy', words.copy))));
}

/** `Northern Wire, 14 March 2031`. */
export function sourceName({ source }: EvidenceItem, words: Words): string {
  return [source.outlet ?? source.title, source.dateText ?? words.undated].join(', ');
}

function beginning(text: string): string {
  return text.length <= spoken ? text : `${Array.from(text.slice(0, spoken)).slice(0, -1).join('')}…`;
}

/** So much of a sentence tells buttons of the same name apart. */
const spoken = 60;
