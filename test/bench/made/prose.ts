import { en } from '@faker-js/faker';
import { random } from '../../random';
import { titles, type Actor } from './actors';
import { newsSentence } from './grammar';
import { sampleSentences } from './sample';
import { below, pick, shuffled, zipf } from './zipf';

/** Whom an article may name. */
export interface Cast {
  readonly people: readonly Actor[];
  readonly groups: readonly Actor[];
  readonly bodies: readonly Actor[];
  readonly lands: readonly Actor[];
  readonly towns: readonly string[];
}

/** Writes sentences that name the members of one cast. */
export interface Writer {
  /** A sentence; with a name in it or without, as is needed to keep the wanted number of names a KB. */
  sentence(): string;
}

/** `density`: names a thousand characters. Usual news has 4 to 6; a list of who met whom 18. */
export function writer(templates: Templates, cast: Cast, density: number, next: () => number): Writer {
  const met = new Set<unknown>();
  let names = 0;
  let length = 0;
  let here = new Set<Actor>();
  const actor = (list: readonly Actor[]): string => {
    names++;
    let one = list[zipf(next, list.length)];
    // Nobody meets himself.
    for (let tries = 0; one !== undefined && here.has(one) && tries < 4; tries++) one = list[below(next, list.length)];
    if (one === undefined) return 'the others';
    here.add(one);
    if (met.has(one) && next() < 0.8) return one.short;
    const first = !met.has(one);
    met.add(one);
    if (one.kind === 'person') return first && one.title !== undefined && next() < 0.5 ? `${one.title} ${one.name}` : one.name;
    const article = one.kind === 'faction' || one.kind === 'organization' ? 'the ' : '';
    return first && one.short !== one.name && /^\p{Lu}+$/u.test(one.short) && next() < 0.6 ? `${article}${one.name} (${one.short})` : article + one.name;
  };
  const fill = (slot: string): string => {
    switch (slot) {
      case 'P': return actor(cast.people);
      case 'G': return actor(cast.groups);
      case 'O': return actor(cast.bodies);
      case 'L': return actor(cast.lands);
      case 'T': return cast.towns[zipf(next, cast.towns.length)] ?? 'the town';
      case 'n': return nouns[zipf(next, nouns.length, 8)] ?? 'thing';
      case 'a': return adjectives[zipf(next, adjectives.length, 8)] ?? 'new';
      case 'v': return adverbs[zipf(next, adverbs.length, 10)] ?? 'soon';
      case 'd': return pick(next, days);
      case 'm': return pick(next, months);
      case 'y': return String(2005 + below(next, 26));
      default: return String(2 + below(next, 28));
    }
  };
  return {
    sentence: () => {
      const pool = names * 1000 < density * length ? templates.named : templates.plain;
      const template = pool[below(next, pool.length)] ?? [];
      const filled: string[] = [];
      here = new Set();
      let sentence = '';
      for (const part of template) {
        if (typeof part === 'string') sentence += part;
        else {
          const surface = (filled[part.number] ??= fill(part.slot));
          sentence = joined(sentence, surface);
        }
      }
      sentence = sentence.charAt(0).toUpperCase() + sentence.slice(1);
      length += sentence.length + 1;
      return sentence;
    },
  };
}

/** No article or title stands twice, and *a* is *an* before a vowel. */
function joined(before: string, surface: string): string {
  if (/\b[Tt]he $/.test(before)) return before + surface.replace(/^the /, '');
  if (/\b[Aa] $/.test(before) && /^[aeio]/.test(surface)) return `${before.slice(0, -1)}n ${surface}`;
  return before + (/\p{Lu}\p{L}+\.? $/u.test(before) ? surface.replace(titled, '') : surface);
}

const titled = new RegExp(`^(?:${titles.join('|')}) `);

type Part = string | { readonly slot: string; readonly number: number };

export interface Templates {
  readonly named: readonly (readonly Part[])[];
  readonly plain: readonly (readonly Part[])[];
}

/** The sample's sentences and twelve hundred of the grammar's. */
export function templates(sampleFolder: string): Templates {
  const next = random(11);
  const all = [...new Set([...sampleSentences(sampleFolder), ...Array.from({ length: 1200 }, () => newsSentence(next))])];
  const named = (sentence: string): boolean => /\{[PGOTL]/.test(sentence);
  return { named: all.filter(named).map(parsed), plain: all.filter((sentence) => !named(sentence)).map(parsed) };
}

/** Fillers get numbers of their own: no two are the same one. */
function parsed(template: string): readonly Part[] {
  let filler = 100;
  return template.split(/(\{\w+\})/).filter((part) => part !== '').map((part) => {
    const slot = /^\{(\w)(\d*)\}$/.exec(part);
    return slot === null ? part : { slot: slot[1] ?? '', number: slot[2] ? Number(slot[2]) : filler++ };
  });
}

// The words of news first, then all kinds: Zipf's law makes the first ones frequent.
const newsNouns = 'army village road election market report court letter bridge border school hospital council budget ministry newspaper prison police harvest mine station truce government agreement crowd protest camp church mosque treaty vote office committee promise investigation strike attack convoy checkpoint deal inquiry crisis debt water oil grain bread ship port river tower mayor officer soldier witness family street house list document map archive photograph speech meeting summit law tax wage pension union party front line weapon rifle truck train airport fence tunnel plan threat warning demand offer answer question rumour claim charge verdict'.split(' ');
const newsAdjectives = 'new old former armed local foreign public secret joint military political economic national regional empty broken long short heavy quiet angry official unknown wounded missing late early small large senior junior young poor rich bitter fragile rare second third final sudden familiar forgotten common strong weak open closed dangerous careful'.split(' ');
const rare = (list: unknown, seed: number): readonly string[] => shuffled(random(seed), Array.isArray(list) ? list.filter((word): word is string => typeof word === 'string' && /^[a-z]{5,}$/.test(word) && !/^(?:these|those|which|whose|other|either)$/.test(word)) : []);
const nouns = [...newsNouns, ...rare(en.word?.noun, 21)];
const adjectives = [...newsAdjectives, ...rare(en.word?.adjective, 22)];
const adverbs = ['soon', 'never', 'again', 'later', 'quickly', 'finally', 'often', ...rare(en.word?.adverb, 23)];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
