// Makes the style and locale files beside it from Debian's packages citation-style-language-styles (0~20230209.153790a-1) and
// citation-style-language-locales (0~20230122.9b9366b-1): `node src/core/citations/data/styles.make.mjs [/usr/share/citation-style-language]`.
// The files are kept as they are, as their licence asks: Creative Commons Attribution-ShareAlike 3.0, https://citationstyles.org.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const from = process.argv[2] ?? '/usr/share/citation-style-language';
const styles = [
  'apa', 'chicago-author-date', 'chicago-fullnote-bibliography', 'chicago-note-bibliography', 'harvard-cite-them-right', 'ieee',
  'modern-humanities-research-association', 'modern-language-association', 'vancouver',
];
const locales = ['ar', 'de-DE', 'en-GB', 'en-US', 'es-ES', 'fa-IR', 'fr-FR', 'he-IL', 'it-IT', 'nl-NL', 'pl-PL', 'pt-BR', 'ru-RU', 'tr-TR', 'uk-UA', 'zh-CN'];

const write = (folder, name, file) => {
  const text = readFileSync(`${from}/${file}`, 'utf8').replace(/^\ufeff/, '').trimEnd().replace(/[`\\]|\$(?=\{)/g, '\\$&');
  mkdirSync(new URL(`./${folder}/`, import.meta.url), { recursive: true });
  writeFileSync(new URL(`./${folder}/${name}.ts`, import.meta.url), `// Made by styles.make.mjs; do not edit. Of the CSL project, CC BY-SA 3.0: see NOTICE.md.\nexport const xml = \`${text}\`;\n`);
};
for (const style of styles) write('styles', style, `styles/${style}.csl`);
for (const locale of locales) write('locales', locale, `locales/locales-${locale}.xml`);
