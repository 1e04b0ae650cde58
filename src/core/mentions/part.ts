import { initialsOf } from '../names/acronym';
import { isNameToken } from '../names/lexicon';
import { notAcronyms, ownNouns } from '../names/words';
import { keyOf, type Candidate, type Definition } from './analysis';
import { runsWithRegions, type Block } from './block';
import { sumsOf, type Sum } from './contributions';
import { commonAcronyms, findAliases, findDefinitions, isDoubleName, isShort } from './definitions';
import { contextVotes } from './context-votes';
import { formVotes, noVotes, type Votes } from './evidence';
import { contextFeatures } from './features';
import { featureScores, noScores } from './model';

/** The names in a block, with what the rest of the document may change about them. */
export interface NamedBlock {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
  /** Votes of the form of each candidate of several words. */
  readonly forms: ReadonlyMap<Candidate, Readonly<Votes>>;
  /** Distinct keys. */
  readonly keys: ReadonlySet<string>;
  /** First and last words of the names of persons. */
  readonly persons: ReadonlySet<string>;
  /** Indexes of groups called by one word, *the X coalition*. */
  readonly groups: readonly number[];
  /** Words that may be formed from another name: *Saruni* from *Sarun*. */
  readonly peoples: readonly { readonly candidate: number; readonly stem: string }[];
  readonly parts: Map<string, Part>;
}

/** A block in the light of its document. */
export interface Part {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
  /** By folded name. */
  readonly sums: ReadonlyMap<string, Sum>;
  /** Its words in small letters. */
  readonly small: readonly string[];
  /** Acronyms explained in brackets. */
  readonly explained: readonly Definition[];
  /** Other names that the text gives. */
  readonly aliases: readonly Definition[];
  /** Acronyms of common words: *consumer price index (CPI)*. */
  readonly common: ReadonlySet<string>;
  /** Groups and organisations with the initials of their names. */
  readonly longs: readonly { readonly initials: readonly string[]; readonly candidate: Candidate; readonly double: boolean }[];
  /** Words that may be acronyms. */
  readonly shorts: readonly Candidate[];
}

/** What the rest of the document says that bears on each block. */
export interface DocumentSigns {
  /** First and last words of the names of its persons. */
  readonly persons: { has(word: string): boolean };
  /** Keys of its names, as far as some block's `peoples` ask for them. */
  readonly stems: { has(key: string): boolean };
}

/** Finds the names of a block; `regional` are groups whose names hold the region behind them. */
export function nameBlock(block: Block, regional: ReadonlySet<string>): NamedBlock {
  const { tokens } = block;
  const candidates: Candidate[] = [];
  const forms = new Map<Candidate, Readonly<Votes>>();
  const keys = new Set<string>();
  const persons = new Set<string>();
  const groups: number[] = [];
  const peoples: { candidate: number; stem: string }[] = [];
  for (const run of runsWithRegions(block, regional)) {
    const votes = noVotes();
    const rule = contextVotes(tokens, run, votes);
    const scores = noScores();
    contextFeatures(tokens, run, rule, scores, featureScores);
    const key = keyOf(tokens, run.from, run.to);
    const single = run.to - run.from === 1;
    const c: Candidate = {
      from: run.from, to: run.to, start: tokens.starts[run.from] ?? 0, end: tokens.ends[run.to - 1] ?? 0, key, votes, scores, rule, initial: run.initial && single,
    };
    if (single) {
      if (votes.faction >= 3 && votes.person < 3 && ownNouns.has(tokens.folded[run.to] ?? '') && tokens.before[run.to] === 0) groups.push(candidates.length);
      const stem = votes.person > 1 ? undefined : stemOf(key);
      if (stem !== undefined) peoples.push({ candidate: candidates.length, stem });
    } else {
      const form = formVotes(key.split(' '), key);
      forms.set(c, form);
      if (form.person >= 2 && form.person > form.faction && form.person > form.organization) persons.add(tokens.folded[c.to - 1] ?? '').add(tokens.folded[c.from] ?? '');
    }
    keys.add(key);
    candidates.push(c);
  }
  return { block, candidates, forms, keys, persons, groups, peoples, parts: new Map() };
}

const noIndexes: readonly number[] = [];

/** *Saruni*, *Sarunese*: a people or an adjective where the document names *Sarun* or *Saruna* as well. */
function stemOf(key: string): string | undefined {
  const stem = key.length < 5 ? undefined : /^(.{4,}?)(?:n|an|ian|i|ese|ish)s?$/.exec(key)?.[1];
  return stem !== undefined && !isNameToken(key) ? stem : undefined;
}

/** What the document's blocks say of each other. */
export function signsOf(named: readonly NamedBlock[]): DocumentSigns {
  const persons = new Set<string>();
  const asked = new Set<string>();
  for (const block of named) {
    for (const word of block.persons) persons.add(word);
    for (const { stem } of block.peoples) asked.add(stem).add(`${stem}a`);
  }
  const stems = new Set<string>();
  if (asked.size > 0) for (const { keys } of named) for (const key of keys) if (asked.has(key)) stems.add(key);
  return { persons, stems };
}

/** The names of a block as its document has them; the same part as before when the document says the same of them. */
export function partOf(named: NamedBlock, signs: DocumentSigns): Part {
  const { block: { tokens }, candidates } = named;
  // Where a person of this document bears the same name, *the X coalition* is known under its full description.
  const described = named.groups.length === 0 ? noIndexes : named.groups.filter((index) => signs.persons.has(candidates[index]?.key ?? ''));
  // *Saruni* beside *Sarun* in one document is a people or an adjective, unless a title says otherwise.
  const peoples = named.peoples.length === 0 ? noIndexes : named.peoples.filter(({ stem }) => signs.stems.has(stem) || signs.stems.has(`${stem}a`)).map(({ candidate }) => candidate);
  const changes = described.length + peoples.length === 0 ? '' : `${described.join(',')};${peoples.join(',')}`;
  const known = named.parts.get(changes);
  if (known) return known;
  const all = [...candidates];
  for (const index of peoples) {
    const c = all[index];
    if (c) all[index] = { ...c, votes: { ...c.votes, other: c.votes.other + 6 } };
  }
  for (const index of described) {
    const c = candidates[index];
    if (c) all[index] = { ...c, key: `${c.key} ${tokens.folded[c.to] ?? ''}`, described: true };
  }
  const part: Part = {
    block: named.block, candidates: all, sums: sumsOf(named.block, all), small: named.block.small, explained: findDefinitions(tokens, all), aliases: findAliases(tokens, all), common: commonAcronyms(tokens, all),
    longs: longsOf(named),
    shorts: all.filter((c) => isShort(tokens, c) && c.key.length >= 2 && !notAcronyms.has(c.key)),
  };
  named.parts.set(changes, part);
  return part;
}

function longsOf({ block: { tokens }, forms }: NamedBlock): Part['longs'] {
  const longs: Part['longs'][number][] = [];
  for (const [candidate, form] of forms) {
    const double = isDoubleName(tokens, candidate);
    if (double || isBody(form)) longs.push({ candidate, double, initials: initialsOf(tokens.folded.slice(candidate.from, candidate.to)) });
  }
  return longs;
}

function isBody(form: Readonly<Votes>): boolean {
  const body = Math.max(form.organization, form.faction);
  return body >= 3 && form.person <= body;
}
