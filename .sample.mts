import { readInputs } from '/tmp/wt/facts/src/cli/inputs';
import { writeFileSync } from 'node:fs';
const out: any[] = [];
for (const f of ['/work/shared/corpus/wikinews', '/tmp/newsdev', '/work/shared/corpus/syria-war']) {
  const d = (await readInputs([f], undefined, () => {})).dossier as any;
  const all: any[] = [];
  for (const { entity } of d.entities()) for (const x of d.profile(entity.id)?.facts ?? []) all.push({ entity: entity.name, kind: entity.kind, type: x.type, value: x.value, standing: x.standing, hedge: x.hedge, sentence: x.evidence[0].sentence.plain });
  console.log(f, all.length);
  let s = 12345; const next = () => (s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const roles = all.filter((x) => x.type === 'role').sort(() => next() - 0.5).slice(0, 22);
  const rest = all.filter((x) => x.type !== 'role').sort(() => next() - 0.5).slice(0, 45);
  out.push(...roles, ...rest);
}
writeFileSync('/tmp/sample-facts.json', JSON.stringify(out.map((x, n) => ({ n, ...x })), null, 0).replace(/\},/g, '},\n'));
console.log(out.length);
