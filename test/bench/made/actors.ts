import type { EntityKind } from '../../../src/core/gazetteer/entity';
import { random } from '../../random';
import { personName, placeName, respelled, surnameOf } from './names';
import { below, pick } from './zipf';

/** Somebody or something that articles name. */
export interface Actor {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** What articles call it when it has been introduced: a surname, an acronym, a shorter name. */
  readonly short: string;
  /** Stands before the name at the first mention: *General*. */
  readonly title?: string;
  /** Other forms that a list has. */
  readonly aliases: readonly string[];
}

/**
 * The actors of a made-up world by rank, the most frequent first. Each is made from the seed and its rank alone, so a
 * world of any size takes no memory, and the actors of a small one are the first of a large one.
 */
export function actors(seed: number): (rank: number) => Actor {
  return (rank) => {
    const next = random(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(rank + 1, 0x85ebca6b));
    const kind = next();
    if (kind < 0.58) return person(next, rank);
    if (kind < 0.76) return group(next, rank, 'faction', groupName(next));
    if (kind < 0.98) return group(next, rank, 'organization', bodyName(next));
    const land = placeName(next);
    return { id: `e${rank}`, kind: 'state', name: `${pick(next, ['Republic', 'Kingdom', 'Union', 'Federation'])} of ${land}`, short: land, aliases: [land] };
  };
}

/** Towns by rank, in the same way. */
export function towns(seed: number): (rank: number) => string {
  return (rank) => placeName(random(Math.imul(seed + 1, 0xc2b2ae35) ^ Math.imul(rank + 1, 0x27d4eb2f)));
}

function person(next: () => number, rank: number): Actor {
  const { given, surname, name } = personName(next);
  const title = pick(next, titles);
  const forms = [
    () => `${given.charAt(0)}. ${surname}`,
    () => respelled(next, name),
    () => `${title} ${surname}`,
    () => `Abu ${surnameOf(next)}`,
    () => `${respelled(next, given)} ${surname}`,
    () => name.split(' ').reverse().join(' '),
  ];
  return { id: `e${rank}`, kind: 'person', name, short: surname, title, aliases: some(next, name, forms) };
}

function group(next: () => number, rank: number, kind: EntityKind, name: string): Actor {
  const acronym = [...name.matchAll(/\b\p{Lu}/gu)].join('');
  const short = acronym.length >= 3 ? acronym : name;
  const forms = [() => acronym, () => `The ${name}`, () => name.replace(/ (?:for|of) /, ' of the '), () => respelled(next, name)];
  return { id: `e${rank}`, kind, name, short, aliases: some(next, name, acronym.length >= 3 ? forms : forms.slice(1)) };
}

/** None to three of the forms, each once. */
function some(next: () => number, name: string, forms: readonly (() => string)[]): readonly string[] {
  const found = new Set<string>();
  for (let n = below(next, 4); n > 0; n--) found.add(pick(next, forms)());
  found.delete(name);
  return [...found];
}

function groupName(next: () => number): string {
  const head = pick(next, groupHeads);
  const form = next();
  if (form < 0.35) return `${placeName(next)} ${head}`;
  if (form < 0.5) return `${pick(next, sides)} ${placeName(next)} ${head}`;
  if (form < 0.65) return `${pick(next, qualities)} ${head} of ${placeName(next)}`;
  if (form < 0.8) return `${head} for ${pick(next, causes)} and ${pick(next, causes)} in ${placeName(next)}`;
  if (form < 0.9) return `${surnameOf(next)} ${head}`;
  return `${pick(next, ordinals)} ${placeName(next)} ${head}`;
}

function bodyName(next: () => number): string {
  const form = next();
  if (form < 0.3) return `${pick(next, bodyHeads)} for ${pick(next, fields)} of ${placeName(next)}`;
  if (form < 0.5) return `${placeName(next)} ${pick(next, bodyHeads)}`;
  if (form < 0.65) return `${placeName(next)} ${pick(next, fields)} ${pick(next, bodyHeads)}`;
  if (form < 0.8) return `${surnameOf(next)} ${pick(next, firms)}`;
  if (form < 0.9) return `${surnameOf(next)} and ${surnameOf(next)} ${pick(next, firms)}`;
  return `${pick(next, ['National', 'Central', 'Joint', 'Royal', 'Federal'])} ${pick(next, fields)} ${pick(next, bodyHeads)} of ${placeName(next)}`;
}

/** Ranks and roles that stand before a person's name. */
export const titles = ['General', 'President', 'Prime Minister', 'Colonel', 'Dr.', 'Judge', 'Captain', 'Professor', 'Governor', 'Mayor', 'Ambassador', 'Senator', 'Sheikh', 'Commander', 'Minister', 'Brigadier'];
const groupHeads = ['Front', 'Brigade', 'Movement', 'Party', 'Militia', 'Army', 'Battalion', 'Alliance', 'Guard', 'Union', 'Resistance', 'Coalition'];
const sides = ['Northern', 'Eastern', 'Southern', 'Western', 'Free', 'United', 'Popular', 'Upper'];
const qualities = ['Democratic', 'Popular', 'National', 'Revolutionary', 'Islamic', 'Socialist', 'United', 'Liberal', 'Green'];
const causes = ['Justice', 'Freedom', 'Land', 'Unity', 'Dignity', 'Reform', 'Bread', 'Peace', 'Development', 'Labour', 'Salvation', 'Return'];
const ordinals = ['First', 'Second', 'Third', 'Fifth', '4th', '7th', '12th', '23rd'];
const bodyHeads = ['Ministry', 'Agency', 'Institute', 'Committee', 'Council', 'Commission', 'Foundation', 'Authority', 'Court', 'University', 'Centre', 'Association', 'Office', 'Board'];
const fields = ['Finance', 'Border', 'Human Rights', 'Water', 'Defence', 'Health', 'Election', 'Research', 'Trade', 'Media', 'Security', 'Energy', 'Refugee', 'Policy', 'Relief', 'Statistics'];
const firms = ['Holdings', 'Trading', 'Group', 'Bank', 'Shipping', 'Oil', 'Construction', 'Press', 'Airlines', 'Steel', 'Industries', 'Insurance', 'Telecom'];
