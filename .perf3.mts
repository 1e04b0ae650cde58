import { profileOf } from './src/core/profiles/profile'; import { factsOf } from './src/core/profiles/facts/facts'; import { relationsOf } from './src/core/profiles/relations';
import { entity, source } from './test/core/profiles/marked';
const tesk = entity('Harun Tesk');
const many = Array.from({ length: 2000 }, (_, n) => source(`u${n}`, `20${10 + (n % 20)}`, `General [Harun Tesk] said on day ${n} that the army would hold the town of number ${n}. `.repeat(5)));
for (const [n, f] of Object.entries({ profile: () => profileOf(tesk, many), facts: () => factsOf(tesk, many), relations: () => relationsOf(tesk, many) })) { const b = process.cpuUsage(); f(); console.log(n, process.cpuUsage(b).user / 1000); }
