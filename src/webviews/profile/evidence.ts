import type { EvidenceItem, Line } from '../../protocol/protocol';
import { lineType, type FromPage, type Words } from '../../protocol/profile-page';
import { button, element } from './dom';

/** A sentence with its source and what can be done with it. */
export function evidenceElement(one: EvidenceItem, words: Words, send: (message: FromPage) => void): HTMLElement {
  const line = { source: one.source, range: one.range, text: one.text };
  const name = sourceName(one, words);
  const act = (type: 'cite' | 'quote' | 'copy', label: string): HTMLButtonElement =>
    button(label, () => send({ type, line }), { 'aria-label': `${label}: ${beginning(one.text)}` });
  const quotation = element('blockquote', {},
    element('p', { dir: 'auto' }, one.text),
    element('footer', {},
      button(name, () => send({ type: 'open', line }), { class: 'link source', draggable: 'true', title: `${[one.source.title, one.source.date].filter(Boolean).join(' · ')}\n${words.drag}`, 'aria-label': `${words.open}: ${name}` }),
      one.age === undefined ? undefined : element('span', { class: 'age' }, one.age),
      one.remark === undefined ? undefined : element('em', { class: 'remark' }, one.remark),
      element('span', { class: 'line-actions' }, act('cite', words.cite), act('quote', words.quote), act('copy', words.copy))));
  quotation.addEventListener('dragstart', ({ dataTransfer }) => dataTransfer && carry(dataTransfer, line, name));
  return quotation;
}

/** What a text takes when the line is dropped there: all of it by its source, or the part of it that is selected. */
function carry(data: DataTransfer, line: Line, name: string): void {
  const selected = data.getData('text/plain').replace(/\s+/g, ' ').trim();
  const text = selected !== '' && line.text.includes(selected) ? selected : line.text;
  data.effectAllowed = 'copy';
  data.setData('text/plain', `“${text}” (${name})`);
  data.setData(lineType, JSON.stringify({ ...line, text }));
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
