/** What babel and biblatex call languages (`langid`), by the tag of BCP 47 that CSL takes. */
const names: Readonly<Record<string, string>> = {
  ar: 'arabic', bg: 'bulgarian', ca: 'catalan', cs: 'czech', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish', et: 'estonian', fa: 'persian', fi: 'finnish',
  fr: 'french', he: 'hebrew', hi: 'hindi', hr: 'croatian', hu: 'hungarian', id: 'indonesian', it: 'italian', ja: 'japanese', ko: 'korean', lt: 'lithuanian', lv: 'latvian', nl: 'dutch',
  no: 'norwegian', pl: 'polish', pt: 'portuguese', ro: 'romanian', ru: 'russian', sk: 'slovak', sl: 'slovenian', sr: 'serbian', sv: 'swedish', tr: 'turkish', uk: 'ukrainian', ur: 'urdu',
  vi: 'vietnamese', zh: 'chinese',
};

const tags = new Map([
  ...Object.entries(names).map(([tag, name]) => [name, tag] as const),
  ['american', 'en-US'], ['usenglish', 'en-US'], ['british', 'en-GB'], ['ukenglish', 'en-GB'], ['australian', 'en-AU'], ['canadian', 'en-CA'], ['ngerman', 'de'], ['austrian', 'de-AT'],
  ['naustrian', 'de-AT'], ['swissgerman', 'de-CH'], ['francais', 'fr'], ['brazilian', 'pt-BR'], ['farsi', 'fa'], ['nynorsk', 'nn'], ['norsk', 'nb'],
] as const);

/** `en-GB` is `english`; `undefined` for a language that is not in the list. */
export function langid(tag: string | undefined): string | undefined {
  return names[(tag ?? '').toLowerCase().split(/[-_]/)[0]!];
}

/** `british` is `en-GB`; a tag stays as it is. */
export function languageTag(name: string): string | undefined {
  const trimmed = name.trim();
  return tags.get(trimmed.toLowerCase() as 'english') ?? (/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/i.test(trimmed) ? trimmed.replace(/_/g, '-') : undefined);
}
