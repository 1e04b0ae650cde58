import { runSteps } from '../../../../src/base/steps';
import type { Fact } from '../../../../src/core/profiles/facts/fact';
import { factsInSteps } from '../../../../src/core/profiles/facts/facts';

/** All facts at once. */
export const factsOf = (...of: Parameters<typeof factsInSteps>): readonly Fact[] => runSteps(factsInSteps(...of));
