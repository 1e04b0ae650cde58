import * as fs from 'node:fs';
import type { Entity } from '../../../src/core/gazetteer/entity';
import { actors, type Actor } from './actors';

/**
 * A list of at least `names` names (aliases count), about 2.2 to an entity, one entity after the other and none kept. Its
 * entities are the most frequent ones of the corpora with the same seed, so that a small list names most of what a corpus
 * names often, and a large one also hundreds of thousands that no article has.
 */
export function* listedEntities(seed: number, names: number): Generator<Entity> {
  const actor = actors(seed);
  for (let rank = 0, count = 0; count < names; rank++) {
    const one = actor(rank);
    count += 1 + one.aliases.length;
    yield entityOf(one);
  }
}

function entityOf({ id, kind, name, aliases }: Actor): Entity {
  return { id, kind, name, aliases: aliases.map((text) => ({ text })), origin: 'gazetteer' };
}

/** One entity a line, with the fields of `actors.yaml`. */
export function* jsonLines(entities: Iterable<Entity>): Generator<string> {
  for (const { id, kind, name, aliases } of entities) yield `${JSON.stringify({ id, kind, name, ...(aliases.length > 0 && { aliases: aliases.map(({ text }) => text) }) })}\n`;
}

/** The same as one `actors.yaml`: JSON is YAML. */
export function asYaml(entities: Iterable<Entity>): string {
  return `{"entities":[\n${[...jsonLines(entities)].join(',')}]}\n`;
}

/** All names of entities, each once. */
export function namesOf(entities: Iterable<Entity>): readonly string[] {
  const names = new Set<string>();
  for (const { name, aliases } of entities) {
    names.add(name);
    for (const { text } of aliases) names.add(text);
  }
  return [...names];
}

/** Writes pieces of text to a file, some megabytes at a time. */
export function writePieces(file: string, pieces: Iterable<string>): void {
  const to = fs.openSync(file, 'w');
  let waiting: string[] = [];
  for (const piece of pieces) {
    waiting.push(piece);
    if (waiting.length >= 10_000) {
      fs.writeSync(to, waiting.join(''));
      waiting = [];
    }
  }
  fs.writeSync(to, waiting.join(''));
  fs.closeSync(to);
}
