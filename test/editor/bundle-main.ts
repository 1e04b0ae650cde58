/** Bundles the host tests and says where, for F5. */
import { bundleHostTests } from './bundle';

console.log(await bundleHostTests());
