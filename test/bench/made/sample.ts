import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * The sentences of the sample's articles as templates: its names are slots. `{P0}` is a person, `{G0}` an armed group or
 * party, `{O0}` a body, `{T0}` a town, `{L0}` a land; the same number in a sentence is the same one.
 */
export function sampleSentences(folder: string): readonly string[] {
  const files = fs.readdirSync(folder).sort();
  return files.flatMap((file) => paragraphsOf(fs.readFileSync(path.join(folder, file), 'utf8'), file).flatMap(sentencesOf)).map(slotted).filter((sentence) => sentence.length >= 30 && sentence.length <= 400 && !/^\p{Lu}{3}/u.test(sentence) && !sentence.includes('@'));
}

function paragraphsOf(text: string, file: string): readonly string[] {
  if (file.endsWith('.html')) return [...text.matchAll(/<p(?: class="text")?>(.*?)<\/p>/gs)].map(([, inner = '']) => plain(inner));
  const body = text.replace(/^---\n[^]*?\n---\n/, '').replace(/^[^\n]*\n/, '');
  return body.split(/\n\s*\n/).filter((paragraph) => !paragraph.startsWith('#')).map((paragraph) => paragraph.trim().replace(/^[A-Z][^—\n]{3,60}\) — /, '').replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim());
}

function plain(html: string): string {
  const signs: Readonly<Record<string, string>> = { ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', amp: '&', nbsp: ' ', mdash: '—', ndash: '–' };
  return html.replace(/<[^>]+>/g, '').replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '').replace(/\s+/g, ' ').trim();
}

function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.?!]["”]?)(?<!\b(?:Mr|Mrs|Dr|Gen|Col|Lt|St)\.) (?=[“"\p{Lu}])/u).filter((sentence) => /^["“]?\p{Lu}.*[.?!]["”]?$/u.test(sentence) && (sentence.match(/“/g)?.length ?? 0) === (sentence.match(/”/g)?.length ?? 0));
}

function slotted(sentence: string): string {
  const numbers = new Map<string, number>();
  return sentence.replace(/ \([A-Z]{3,4}\)/g, '').replace(surfaces, (surface) => {
    const actor = actorOf.get(surface) ?? '';
    const number = numbers.get(actor) ?? numbers.size;
    numbers.set(actor, number);
    return `{${actor.charAt(0)}${number}}`;
  });
}

/** Whom the sample names: kind, then the ways in which it names them. */
const sampleActors = [
  'P:Harun Tesk|Haroun Tesk|Harūn Tesk|Tesk', 'P:Iltas Qoreth|Iltās Qorreth|Iltaas Koreth|Ba Sorin|Ba-Sorin|Qoreth|Qorreth|Koreth', 'P:Orlan Vaseth|Orlan Vasseth|Vaseth|Vasseth', 'P:Petrin Vaseth|Petrin Vasseth|Petrin', 'P:Miran Adun|Adun',
  'P:Dovan Merrik|Dovan Merrick|Merrik|Merrick', 'P:Sarel Ordayn|Sarelle Ordain|Ordayn|Ordain', 'P:Ishvel Dorr|Dorr', 'P:Ambrose Kett|Kett', 'P:Rasmend ul-Kavi', 'P:Lethe Marrow|Marrow', 'P:Toma Gesk', 'P:Pell Ostrick', 'P:Orla Finch',
  'P:Jorane Prell|Prell', 'P:Anneth Sool', 'P:Ferin Oule|Oule', 'P:Ostin Breck', 'P:Tolben Arrask', 'P:Halden Roake', 'P:Hadrin Soll', 'P:Garrow Tain', 'P:Yasra Tollin|Tollin', 'P:Sevrin Halk', 'P:Emmer Saul', 'P:Renn Qorreth|Renn', 'P:Ileth Varno',
  'P:Mette Arvo', 'P:Hale Brune', 'P:Brenn Askell', 'P:Jory Pask', 'P:Corin Haldane', 'P:Lisse Corran', 'P:Immer Vale', 'P:Olen March|March', 'P:Kessa Lorrin', 'P:Bress Hallam', 'P:Davith Orme', 'P:Josk Varrel', 'P:Penn',
  'G:Popular Front for the Uplands|Front of the Uplands|PFU', 'G:Council of the Eastern Brigades|CEB', 'G:Ash Valley Brigade', 'G:Shavar ul-Mezin|Shawar ul-Mezeen|Shavar-ul-Mezin|Shavar|Shawar|SUM', 'G:Lantern Battalion', 'G:Denn River Guards',
  'G:Eastern Border Guard', 'G:Upland Workers’ Party|UWP', 'G:National Accord List', 'G:Fourth Brigade', 'O:Kalvast Armed Forces|KAF', 'O:State Security Directorate|Directorate of State Security|Directorate|SSD', 'O:Joint Monitoring Mission|JMM',
  'O:Northern Wire', 'O:Radio Denn', 'O:Transitional Council', 'O:National Assembly', 'O:Eastern Command', 'O:Belkhar News Agency', 'O:Kalvast Human Rights Desk|KHRD', 'O:Institute for Border Studies', 'O:Ministry of Interior|Ministry of Foreign Affairs|Ministry of Defence|Ministry of Education|Ministry of Mines',
  'O:Border Force', 'O:Royal Staff College', 'O:Corvane Group|Corvane', 'O:Central Election Board', 'O:Halmere Monitor', 'O:Tarsk Courier', 'O:Harrow Minerals', 'O:Upland Notebook',
  'T:Jarem Dur', 'T:Upper Denn', 'T:Senna Pass|Senna', 'T:Tarsk', 'T:Orvash', 'T:Sarhane', 'T:Port Halm', 'T:Kor Hasti', 'T:Averel', 'T:Ost Kavi', 'T:Denn', 'T:Mezin', 'L:Kalvast', 'L:Belkhar', 'L:Halmere', 'L:Ostrene', 'L:Tiravane',
];

const actorOf = new Map(sampleActors.flatMap((line, n) => line.slice(2).split('|').map((surface): [string, string] => [surface, `${line.charAt(0)}${n}`])));
const surfaces = new RegExp(`(?<![\\p{L}-])(?:${[...actorOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?=(?:is?)?(?![\\p{L}-]))`, 'gu');
