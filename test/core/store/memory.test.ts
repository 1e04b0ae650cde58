import { memoryStore } from '../../../src/core/store/memory';
import { itIsAStore } from './contract';

describe('the store in memory', () => {
  itIsAStore(memoryStore);
});
