import * as fs from 'node:fs';
import * as path from 'node:path';
import { readDocument } from '../../src/core/documents/read';
import type { Entity, EntityKind } from '../../src/core/gazetteer/entity';
import { isNameToken, isWord } from '../../src/core/names/lexicon';
import { fold } from '../../src/core/tokens/fold';
import { random } from '../random';

/** The texts (`.txt`, `.md`) of a folder and those below it, in the order of their paths. */
export function textsOf(folder: string): readonly string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(txt|md)$/.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => path.join(entry.parentPath, entry.name)).sort()
    .map((file) => fs.readFileSync(file, 'utf8'));
}

/** The words of the sample's articles, `count` times over, with other made-up names each time. */
export async function madeTexts(sample: string, count: number): Promise<readonly string[]> {
  const articles: string[] = [];
  for (const name of fs.readdirSync(sample).sort()) {
    const { prose } = await readDocument({ uri: `file:///${name}`, path: name, bytes: fs.readFileSync(path.join(sample, name)) });
    articles.push(prose.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').replace(/\n{3,}/g, '\n\n').trim());
  }
  return Array.from({ length: count }, (_, n) => renamed(articles[n % articles.length] ?? '', n));
}

/** A text with other names: every capitalised word that is no word of the language becomes a made-up one, the same each time. */
function renamed(text: string, seed: number): string {
  const next = random(seed + 1);
  const names = new Map<string, string>();
  return text.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => {
    const folded = fold(word);
    if (isWord(folded) || isNameToken(folded)) return word;
    const name = names.get(word) ?? madeName(next);
    names.set(word, name);
    return name;
  });
}

/** Made-up entities with `aliases` names in all: persons, factions, organisations. */
export function madeEntities(aliases: number): readonly Entity[] {
  const next = random(7);
  const heads = ['Front', 'Brigade', 'Council', 'Party', 'Movement', 'Committee'];
  const kinds: readonly EntityKind[] = ['person', 'faction', 'person', 'organization'];
  return Array.from({ length: Math.ceil(aliases / 4) }, (_, n): Entity => {
    const kind = kinds[n % kinds.length] ?? 'person';
    const name = (): string => (kind === 'person' ? `${madeName(next)} ${madeName(next)}` : `${madeName(next)} ${heads[n % heads.length] ?? ''}`);
    return {
      id: `e${n}`, kind, name: name(), origin: 'gazetteer',
      aliases: [{ text: name() }, { text: `${madeName(next)} al-${madeName(next)} ${madeName(next)}` }, { text: madeName(next) }],
    };
  });
}

function madeName(next: () => number): string {
  const pick = (letters: string): string => letters[Math.floor(next() * letters.length)] ?? 'a';
  const syllables = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick('bdfghjklmnprstvz') + pick('aeiou') + (next() < 0.3 ? pick('nrls') : ''));
  const word = syllables.join('');
  return `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
}

/** An article as a plain saved page. */
export function pageOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split(/\n\s*\n/).map((paragraph) => `<p class="text">${paragraph}</p>`);
  const title = escaped.split('\n')[0] ?? '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>`
    + `<main><article><h1>${title}</h1>${paragraphs.join('\n')}</article></main><footer><p>Contact</p></footer></body></html>`;
}

/** The page as browsers save it: about 80 KB of styles, scripts, menus and links to other articles around the text. */
export function savedPageOf(text: string): string {
  const link = (n: number): string => `<li class="item item-${n}"><a href="/section/${n}/article-${n * 7}" class="link link--plain" data-track="menu-${n}">Section ${n} and more</a></li>`;
  const card = (n: number): string => `<div class="card"><a href="/story/${n}"><img src="/img/${n}.jpg" alt="" loading="lazy"><h3>Another story of the day, number ${n}</h3></a><p>It rained in the ${n} valleys.</p></div>`;
  const list = (count: number, part: (n: number) => string): string => Array.from({ length: count }, (_, n) => part(n)).join('');
  const style = list(400, (n) => `.item-${n}{margin:${n % 9}px;padding:4px 8px;color:#334}.item-${n}:hover{color:#112}`);
  const script = list(300, (n) => `window.q=window.q||[];q.push({event:"view",slot:${n},size:[300,250]});`);
  return pageOf(text)
    .replace('</head>', `<style>${style}</style><script>${script}</script></head>`)
    .replace('<main>', `<div class="menu"><ul>${list(120, link)}</ul></div><main>`)
    .replace('</main>', `</main><aside>${list(60, card)}</aside>`);
}
