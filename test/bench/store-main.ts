/** `node --import=tsx test/bench/store-main.ts [COUNT]`, on a Node with SQLite: prints what {@link measureStore} measures. */
import { measureStore } from './store';

measureStore(Number(process.argv[2] ?? 20_000), (what, figure, ratio = '') => console.log(`${what.padEnd(44)}${figure}  ${ratio}`));
