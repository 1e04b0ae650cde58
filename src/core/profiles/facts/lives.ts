import { behind, type Frame } from '../grammar/frames';
import type { Statement } from './statement';
import { type Sentence, isPerson, isWhole, words } from './actors';

/** *@p, who fled in May, lives in Tarsk*; *having been founded in 1969*. */
export function* lives({ verb, subjects, objects, adjuncts }: Frame, sentence: Sentence): Generator<Statement> {
  const [founded, more] = objects;
  const date = founding.has(verb.lemma) ? behind(adjuncts, /^(?:in|on)$/).find((phrase) => isYear(sentence.head(phrase))) : undefined;
  if (date && !verb.passive && founded && !more) {
    const group = sentence.actor(founded);
    if (sentence.isGroup(group) && isWhole(group, sentence)) yield { type: 'founded', subject: group.mention!, ...sentence.place(date) };
  }
  if (subjects.length !== 1) return;
  const who = sentence.actor(subjects[0]!);
  if (who.mention === undefined || (who.by !== undefined && !isWhole(who, sentence))) return;
  if ((/^(?:live|reside)$/.test(verb.lemma) && !verb.passive && isPerson(who, sentence)) || (/^(?:base|headquarter)$/.test(verb.lemma) && verb.passive)) {
    const seat = behind(adjuncts, /^(?:in|at)$/).find((phrase) => (sentence.hasName(phrase) || (verb.passive && regions.has(sentence.head(phrase)))) && !/^\d/.test(sentence.head(phrase)));
    if (seat) yield { type: 'based-in', subject: who.mention, ...sentence.withOf(seat) };
    // *Based in Tarsk and Orvash*
    const more = behind(adjuncts, /^in$/);
    for (const phrase of seat && more[0] === seat ? more.slice(1) : []) if (sentence.hasName(phrase)) yield { type: 'based-in', subject: who.mention, ...sentence.withOf(phrase) };
  }
  if (/^(?:settle|relocate|emigrate)$/.test(verb.lemma) && !verb.passive && isPerson(who, sentence)) {
    const home = behind(adjuncts, /^(?:in|to)$/).find((phrase) => sentence.hasName(phrase) && !/^\d/.test(sentence.head(phrase)));
    if (home) yield { type: 'based-in', subject: who.mention, ...sentence.place(home) };
  }
  if (date && verb.passive && sentence.isGroup(who)) yield { type: 'founded', subject: who.mention, ...sentence.place(date) };
}

const founding = words('found form establish create set launch co-found cofound');

export function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\ds?$/.test(word);
}

const regions = words('half part region province capital city north south east west area areas suburb district town village countryside border');
