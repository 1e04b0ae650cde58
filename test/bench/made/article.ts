import { random } from '../../random';
import { actors, towns, type Actor } from './actors';
import { personName, placeName } from './names';
import { templates, writer, type Cast } from './prose';
import { below, pick, zipf } from './zipf';

/** One article as a file. */
export interface Article {
  /** Below the corpus, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface WorldOptions {
  readonly seed: number;
  /** Articles in the corpus; the more, the more actors it names (Heaps). */
  readonly count: number;
  /** Names a thousand characters; default 5. */
  readonly density?: number;
  /** Folder of articles whose sentences are templates. */
  readonly sample: string;
}

/** How many actors a corpus of so many articles names or could name: after Heaps' law, some 8,000 for 2,000 articles, 100,000 for 100,000. */
export function actorsIn(articles: number): number {
  return Math.round(60 * articles ** 0.65);
}

/** The articles of a corpus by number, each made from the seed and its number alone. About 5 KB each, from 2.5 to 7.5. */
export function articles(options: WorldOptions): (n: number) => Article {
  const { seed, count, density = 5 } = options;
  const cast = casting(seed, actorsIn(count));
  const sentences = templates(options.sample);
  return (n) => {
    const next = random(Math.imul(seed + 1, 0x165667b1) ^ Math.imul(n + 1, 0x9e3779b1));
    const who = cast(n, next);
    const { sentence } = writer(sentences, who, density, next);
    const paragraphs: string[] = [];
    const size = 2300 + 5000 * next();
    for (let length = 0; length < size;) {
      const paragraph = Array.from({ length: 1 + below(next, 4) }, sentence).join(' ');
      paragraphs.push(paragraph);
      length += paragraph.length + 2;
    }
    // A headline names somebody.
    const title = `${pick(next, who.people).short} ${pick(next, headlines)} ${pick(next, who.towns)}`;
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((n / count) * 5840) * 86_400_000);
    return filed(n, { title, outlet: pick(next, outlets), author: pick(next, authors), town: pick(next, who.towns), date: day.toISOString().slice(0, 10), paragraphs }, next);
  };
}

/** Some articles in a row tell one story: half of their actors are the same. */
function casting(seed: number, size: number): (n: number, next: () => number) => Cast {
  const actor = actors(seed);
  const town = towns(seed);
  const known = new Map<number, Actor>();
  const at = (rank: number): Actor => {
    let one = known.get(rank);
    if (one === undefined) {
      if (known.size > 20_000) known.clear();
      known.set(rank, (one = actor(rank)));
    }
    return one;
  };
  const lands = Array.from({ length: 2000 }, (_, rank) => at(rank)).filter(({ kind }) => kind === 'state');
  return (n, own) => {
    const story = random(Math.imul(seed + 1, 0x2545f491) ^ Math.floor(n / 7));
    const found: Actor[] = [];
    const places: string[] = [];
    for (const next of [story, own]) {
      for (let k = 0; k < 9; k++) found.push(at(zipf(next, size, 3)));
      for (let k = 0; k < 2; k++) places.push(town(zipf(next, Math.ceil(size / 10), 3)));
    }
    const of = (kind: string): readonly Actor[] => {
      for (let tries = 0; tries < 50 && !found.some((one) => one.kind === kind); tries++) found.push(at(zipf(own, size, 3)));
      return [...new Set(found)].filter((one) => one.kind === kind);
    };
    return { people: of('person'), groups: of('faction'), bodies: of('organization'), lands: [pick(story, lands), pick(own, lands)], towns: places };
  };
}

interface Content {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly town: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** Three fifths are plain text, three tenths Markdown, the rest pages; two thousand to a folder. */
function filed(n: number, content: Content, next: () => number): Article {
  const slug = content.title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '-').slice(0, 40);
  const path = `${String(Math.floor(n / 2000)).padStart(3, '0')}/${content.date}-${slug}-${n}`;
  const form = next();
  if (form < 0.6) return { path: `${path}.txt`, text: asText(content) };
  return form < 0.9 ? { path: `${path}.md`, text: asMarkdown(content) } : { path: `${path}.html`, text: asPage(content) };
}

function asText({ title, outlet, town, date, paragraphs }: Content): string {
  const day = new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${title}\n\n${town.toUpperCase()}, ${day} (${outlet}) — ${paragraphs.join('\n\n')}\n`;
}

function asMarkdown({ title, outlet, author, date, paragraphs }: Content): string {
  const body = paragraphs.map((paragraph, k) => (k % 5 === 4 ? `## ${pick(random(k), headings)}\n\n${paragraph}` : paragraph)).join('\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\noutlet: ${outlet}\nauthor: ${author}\ndate: ${date}\nurl: https://news.example/${date}/${paragraphs.length}\n---\n\n# ${title}\n\n${body}\n`;
}

function asPage({ title, outlet, author, date, paragraphs }: Content): string {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;');
  const menu = headings.map((heading) => `<li class="item"><a href="/section/${heading.length}">${heading}</a></li>`).join('');
  const related = headlines.map((line, k) => `<div class="card"><a href="/story/${k}"><h3>The minister ${line} the coast</h3></a></div>`).join('');
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)} - ${outlet}</title><meta name="author" content="${author}"><meta property="article:published_time" content="${date}"><meta property="og:site_name" content="${outlet}">`
    + `<style>.item{margin:0}.card{padding:4px}</style></head><body><nav><ul>${menu}</ul></nav><main><article><h1>${escaped(title)}</h1>\n${paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}\n</article></main><aside>${related}</aside><footer><p>Contact</p></footer></body></html>\n`;
}

const headlines = ['denies deal in', 'wins vote in', 'visits', 'warns of hunger in', 'is freed in', 'opens talks in', 'loses ground near', 'signs truce in', 'blames rivals for fire in', 'speaks of peace in'];
const headings = ['What is known', 'The money', 'A long road', 'Who gains', 'The other side', 'What comes next', 'Voices'];
const made = random(5);
const outlets = Array.from({ length: 40 }, () => `${placeName(made)} ${pick(made, ['Courier', 'Monitor', 'Times', 'Post', 'Herald', 'Gazette', 'Tribune', 'Wire'])}`);
const authors = Array.from({ length: 300 }, () => personName(made).name);
