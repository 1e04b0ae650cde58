import type { Steps } from '../../../base/steps';
import type { Entity } from '../../gazetteer/entity';
import { loadTagger } from '../grammar/tagger';
import type { ReadSource } from '../sentence';
import type { Fact } from './fact';

/** Reads what sources say of an entity, in steps: `factsInSteps` of facts.ts with a tagger. */
export type FactReader = (entity: Entity, sources: Iterable<ReadSource>, most?: number, stating?: number) => Steps<readonly Fact[]>;

/**
 * What reads facts. Its rules and its model of English are loaded when it is first asked for, once. Rejects where they cannot be loaded; asking again
 * tries again.
 */
export async function loadFactReader(): Promise<FactReader> {
  const [{ factsInSteps }, tagger] = await Promise.all([import('./facts'), loadTagger()]);
  return (entity, sources, most, stating) => factsInSteps(entity, sources, tagger, most, stating);
}
