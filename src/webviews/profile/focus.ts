/** Where the focus is in a page that is about to be made anew: in which section, and on which control of it. */
export interface FocusPlace {
  readonly section: string;
  readonly label: string;
  readonly nth: number;
}

export function focusPlace(root: HTMLElement): FocusPlace | undefined {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !root.contains(activeElement)) return undefined;
  const section = activeElement.closest('section')?.id ?? '';
  const label = labelOf(activeElement);
  return { section, label, nth: controls(root, section).filter((one) => labelOf(one) === label).indexOf(activeElement) };
}

/** Focuses the same control again; where it is gone, the head of its section, or what comes first. */
export function restoreFocus(root: HTMLElement, place: FocusPlace | undefined): void {
  if (!place) return;
  const same = controls(root, place.section).filter((one) => labelOf(one) === place.label);
  (same[Math.max(0, place.nth)] ?? same[0] ?? (place.section === '' ? null : root.querySelector<HTMLElement>(`#${place.section} h2`)) ?? root.querySelector<HTMLElement>('h1, h3'))?.focus({ preventScroll: true });
}

function controls(root: HTMLElement, section: string): readonly HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>('button, summary, select, h1, h3')).filter((one) => (one.closest('section')?.id ?? '') === section);
}

function labelOf(control: HTMLElement): string {
  return control instanceof HTMLSelectElement ? control.parentElement?.firstChild?.textContent ?? '' : control.getAttribute('aria-label') ?? control.textContent ?? '';
}
