/** What is cited of a source, and the words around. */
export interface CitedPlace {
  /** `3`, `12-14`, `2.1`; without its label. */
  readonly locator?: string;
  /** Of what the locator is the number; `page` unless said. */
  readonly label?: LocatorLabel;
  /** Before the citation: `see`. */
  readonly prefix?: string;
  /** Behind it: `on the talks`. */
  readonly suffix?: string;
  /** The author is in the sentence already. */
  readonly suppressAuthor?: boolean;
}

/** The terms of CSL 1.0.2 for locators, with their English short forms as Pandoc reads them: singular, plural. */
export const locatorLabels = {
  'page': ['p.', 'pp.'],
  'chapter': ['chap.', 'chaps.'],
  'section': ['sec.', 'secs.'],
  'paragraph': ['para.', 'paras.'],
  'line': ['l.', 'll.'],
  'note': ['n.', 'nn.'],
  'figure': ['fig.', 'figs.'],
  'column': ['col.', 'cols.'],
  'volume': ['vol.', 'vols.'],
  'part': ['pt.', 'pts.'],
  'book': ['bk.', 'bks.'],
  'verse': ['v.', 'vv.'],
  'folio': ['fol.', 'fols.'],
  'issue': ['no.', 'nos.'],
  'sub-verbo': ['s.v.', 's.vv.'],
} as const;

export type LocatorLabel = keyof typeof locatorLabels;

/** `p. 3`, `pp. 3–5`, `chap. 2`; empty without a locator. */
export function locatorText({ locator, label }: CitedPlace): string {
  const number = (locator ?? '').trim();
  if (number === '') return '';
  const [one, several] = locatorLabels[cslLabel(label)];
  return `${/\d\s*[-–,&]\s*\d|[ivxlc]\s*[-–]\s*[ivxlc]/i.test(number) ? several : one} ${number}`;
}

export function cslLabel(label: string | undefined): LocatorLabel {
  return label !== undefined && Object.hasOwn(locatorLabels, label) ? (label as LocatorLabel) : 'page';
}

/** A locator as it is typed: `12-14`, `p. 3`, `chap. 2`, `section 4`. `undefined` for nothing. */
export function parseLocator(text: string): Pick<CitedPlace, 'locator' | 'label'> | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const [, word = '', rest = ''] = /^([a-z][a-z-]*\.?(?:v\.)?)\s*(?=[\divxlc])(.+)$/i.exec(trimmed) ?? [];
  for (const [label, forms] of Object.entries(locatorLabels)) {
    const term = word.toLowerCase();
    if (term !== '' && (term === label || term === `${label}s` || forms.some((form) => form === term || form === `${term}.`))) return { locator: rest, label: label as LocatorLabel };
  }
  return { locator: trimmed };
}
