import { itIsAStore } from '../core/store/contract';
import { openedIn, temporaryFolder } from './folder';

describe('the store in a database', () => {
  itIsAStore(() => openedIn(temporaryFolder()));
});
