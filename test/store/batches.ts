import type { Store } from '../../src/core/store/store';
import type { Model } from '../core/store/model';
import { operations } from '../core/store/operations';
import { random } from '../random';

/** The batch of this number, the same wherever it is done, written as a whole with its number. */
export function applyBatch(store: Store, model: Model, batch: number): void {
  const operation = operations(random(1000 + batch));
  store.begin();
  for (let n = 0; n < 15; n++) operation().apply(store, model);
  store.table('batches').write([[batch % 2 === 0 ? 'even' : 'odd', batch]]);
  store.commit();
}
