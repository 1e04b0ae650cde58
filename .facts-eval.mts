import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { readInputs } from '/tmp/wt/facts/src/cli/inputs';
import { factsOf } from '/tmp/wt/facts/src/core/profiles/facts/facts';
import { foldWords, functionWords } from '/tmp/wt/facts/src/core/profiles/words';
import { sourceText } from '/tmp/wt/facts/src/core/entities/update';
const [goldFile, judgeFile, ...folders] = process.argv.slice(2);
const gold: any[] = JSON.parse(readFileSync(goldFile!, 'utf8'));
const judged: Record<string, boolean> = existsSync(judgeFile!) ? JSON.parse(readFileSync(judgeFile!, 'utf8')) : {};
const corpora = await Promise.all(folders.map(async (f) => ({ f, d: (await readInputs([f], undefined, () => {})).dossier as any })));
const words = (v: string) => foldWords(v).filter((w) => !functionWords.has(w)).map((w) => w.replace(/s$/, ''));
const matches = (value: string, accepted: string[]) => { const w = new Set(words(value)); return accepted.some((a) => { const x = words(a); return x.length > 0 && x.every((y) => w.has(y)); }); };
const alike: Record<string, string[]> = { role: ['description', 'leads', 'spokesman'], description: ['role', 'part-of', 'based-in'], leads: ['role'], died: ['killed-by'], 'part-of': ['role', 'description'], founder: ['role'], spokesman: [] };
let hit = 0, all = 0, right = 0, wrong = 0, open = 0;
const byType: Record<string, [number, number]> = {};
let t = 0;
for (const g of gold) {
  const facts: (Fact & { rel: string })[] = [];
  for (const { f, d } of corpora) {
    const ids = new Map<string, any>();
    for (const s of d.entities()) { const e = s.entity; if ([e.name, ...e.aliases.map((a: any) => a.text)].some((n) => g.names.some((x: string) => foldWords(x).join(' ') === foldWords(n).join(' ')))) ids.set(e.id, e); }
    for (const e of ids.values()) {
      if ((e.kind === 'person') !== (g.kind === 'person')) { console.log('   !! kind', e.name, e.kind); continue; }
      const uris = d.sourcesPage(e.id, { offset: 0, limit: 1e6 }).items.map((x: any) => x.source.uri);
      const b = performance.now();
      const sources = uris.map((u: string) => ({ ...sourceText(d.store, u)!, mentions: d.mentions(u) }));
      for (const x of factsOf(e, sources)) facts.push({ ...x, rel: f } as any);
      t += performance.now() - b;
    }
  }
  console.log(`\n== ${g.entity} (${g.kind})`);
  const used = new Set<any>();
  for (const f of g.facts) {
    const ok = facts.filter((x) => (x.type === f.type || alike[f.type]?.includes(x.type)) && (matches(x.value, f.values)));
    for (const x of ok) used.add(x);
    if (f.soft) continue;
    all++; const bt = (byType[f.type] ??= [0, 0]); bt[1]++;
    if (ok.length > 0) { hit++; bt[0]++; } else console.log('  MISSED', f.type, JSON.stringify(f.values), f.at[0]?.article, f.at[0]?.where);
  }
  for (const x of facts) {
    const key = `${g.entity}|${x.type}|${x.value}`;
    if (used.has(x)) { right++; continue; }
    const never = (g.never ?? []).find((n: any) => n.type === x.type && matches(x.value, n.values) && !(n.unlessHedged && x.hedge) && (!n.status || n.status === x.standing));
    if (judged[key] !== undefined) { judged[key] ? right++ : wrong++; if (!judged[key]) console.log('  WRONG ', x.type, '|', x.value, '|', x.evidence[0]!.sentence.plain.slice(0, 200)); continue; }
    if (never) { wrong++; console.log('  NEVER ', x.type, '|', x.value, '|', never.why, '|', x.evidence[0]!.sentence.plain.slice(0, 200)); continue; }
    open++; console.log('  ?', JSON.stringify(key), x.standing ?? '', x.hedge ?? '', '|', x.evidence[0]!.sentence.plain.slice(0, 260));
  }
}
console.log('\nrecall', hit, '/', all, (hit / all).toFixed(3), 'right', right, 'wrong', wrong, 'open', open, 'ms', t.toFixed(0));
console.log(Object.entries(byType).map(([k, [a, b]]) => `${k} ${a}/${b}`).join(', '));
