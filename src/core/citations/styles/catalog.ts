/** Styles that Dossier brings along, by id, which is the file name in the repository of the CSL project. Any other `.csl` text is taken as well. */
export const bundledStyles: readonly BundledStyle[] = [
  { id: 'chicago-author-date', title: 'Chicago Manual of Style 17th edition (author-date)', load: () => import('../data/styles/chicago-author-date') },
  { id: 'chicago-fullnote-bibliography', title: 'Chicago Manual of Style 17th edition (full note)', load: () => import('../data/styles/chicago-fullnote-bibliography') },
  { id: 'chicago-note-bibliography', title: 'Chicago Manual of Style 17th edition (note)', load: () => import('../data/styles/chicago-note-bibliography') },
  { id: 'apa', title: 'American Psychological Association 7th edition', load: () => import('../data/styles/apa') },
  { id: 'modern-language-association', title: 'Modern Language Association 9th edition', load: () => import('../data/styles/modern-language-association') },
  { id: 'harvard-cite-them-right', title: 'Cite Them Right 12th edition - Harvard', load: () => import('../data/styles/harvard-cite-them-right') },
  { id: 'modern-humanities-research-association', title: 'Modern Humanities Research Association 3rd edition (note with bibliography)', load: () => import('../data/styles/modern-humanities-research-association') },
  { id: 'ieee', title: 'IEEE', load: () => import('../data/styles/ieee') },
  { id: 'vancouver', title: 'Vancouver', load: () => import('../data/styles/vancouver') },
];

export interface BundledStyle {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<{ readonly xml: string }>;
}

/** The style used unless another is asked for. */
export const defaultStyle = 'chicago-author-date';

/** The CSL text of a bundled style, also by another edition's name or by a URL of zotero.org; `undefined` for others. */
export async function loadStyle(id: string): Promise<string | undefined> {
  const name = id.replace(/^https?:\/\/(?:www\.)?zotero\.org\/styles\//, '').replace(/\.csl$/, '');
  return (await bundledStyles.find((style) => style.id === (aliases[name] ?? name))?.load())?.xml;
}

const aliases: Readonly<Record<string, string>> = { mla: 'modern-language-association', mhra: 'modern-humanities-research-association', chicago: 'chicago-author-date', harvard: 'harvard-cite-them-right' };

/** The nearest locale there is to a language tag, with its CSL text: `de-AT` is read as `de-DE`, an unknown one as `en-US`. */
export async function loadLocale(language: string): Promise<{ readonly language: string; readonly xml: string }> {
  const wanted = language.toLowerCase().replace('_', '-');
  const names = Object.keys(locales);
  const name = names.find((one) => one.toLowerCase() === wanted)
    ?? (/^en-(?!us)./.test(wanted) ? 'en-GB' : wanted === 'en' ? 'en-US' : names.find((one) => one.slice(0, 2).toLowerCase() === wanted.split('-')[0])) ?? 'en-US';
  return { language: name, xml: (await locales[name]!()).xml };
}

const locales: Readonly<Record<string, () => Promise<{ readonly xml: string }>>> = {
  'ar': () => import('../data/locales/ar'),
  'de-DE': () => import('../data/locales/de-DE'),
  'en-GB': () => import('../data/locales/en-GB'),
  'en-US': () => import('../data/locales/en-US'),
  'es-ES': () => import('../data/locales/es-ES'),
  'fa-IR': () => import('../data/locales/fa-IR'),
  'fr-FR': () => import('../data/locales/fr-FR'),
  'he-IL': () => import('../data/locales/he-IL'),
  'it-IT': () => import('../data/locales/it-IT'),
  'nl-NL': () => import('../data/locales/nl-NL'),
  'pl-PL': () => import('../data/locales/pl-PL'),
  'pt-BR': () => import('../data/locales/pt-BR'),
  'ru-RU': () => import('../data/locales/ru-RU'),
  'tr-TR': () => import('../data/locales/tr-TR'),
  'uk-UA': () => import('../data/locales/uk-UA'),
  'zh-CN': () => import('../data/locales/zh-CN'),
};
