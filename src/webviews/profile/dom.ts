import type { Counted } from '../../protocol/profile-page';

/** An element with attributes and children; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function button(label: string, press: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/** A sentence with numbers in the places of `{0}`, `{1}`. */
export function filled(sentence: string, ...values: readonly (number | string)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}

/** `1 source`, `2 sources`. */
export function counted({ one, many }: Counted, count: number): string {
  return filled(count === 1 ? one : many, count);
}
