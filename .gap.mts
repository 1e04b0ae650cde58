import { readInputs } from '/tmp/wt/facts/src/cli/inputs';
import { sourceText } from '/tmp/wt/facts/src/core/entities/update';
import { clauseOf } from '/tmp/wt/facts/src/core/profiles/facts/clause';
import { statementsIn } from '/tmp/wt/facts/src/core/profiles/facts/statements';
import { readdirSync } from 'node:fs';
const mode = process.argv[2];
const folder = process.argv[4] ?? '/work/shared/corpus/wikinews'; const even = new Set(readdirSync(folder).sort().filter((_, n) => n % 2 === 0 || folder !== '/work/shared/corpus/wikinews'));
const d = (await readInputs([folder], undefined, () => {})).dossier as any;
let n = 0; const counts: Record<string, number> = {};
const words = mode === 'all' ? / (?:is|was|are|were|led|founded|killed|died|backed|member|part|known|called|leader|head|chairman|president|spokes\w+|fighting|against|supported|based|formed|joined|includes) /g : / , (?:an?|the) |(?:is|was|became) (?:an?|the) | also known| based in | led by | founded | part of | member of | killed | died | fighting | supported by | backed | spokes/g;
for (const s of d.sources()) {
  if (!even.has(s.path.split('/').pop())) continue;
  const t = sourceText(d.store, s.uri)!; const mentions = d.mentions(s.uri);
  for (const x of t.sentences) {
    const own = mentions.filter((k: any) => k.start >= x.start && k.end <= x.end);
    if (own.length === 0 || x.end - x.start > 400) continue;
    const c = clauseOf(t.document.prose, x, own);
    const st = [...statementsIn(c)];
    for (const y of st) counts[y.type] = (counts[y.type] ?? 0) + 1;
    const show = c.notation.replace(/@(\w)(\d+)/g, (_: any, k: string, i: string) => `[${k}${i} ${t.document.prose.slice(own[+i].start, own[+i].end)}]`);
    if (mode === 'said') { if (st.length && n++ % 9 === Number(process.argv[3] ?? 0)) console.log(show, '\n     => ' + st.map((y) => `${y.type}(${y.subject}${y.object !== undefined ? ',' + y.object : ''}) "${t.document.prose.slice(c.spanOf(y.from, y.to).start, c.spanOf(y.from, y.to).end)}"${y.standing ?? ''}`).join('; ')); }
    else if (st.length === 0 && words.test(c.notation) && (words.lastIndex = 0, true) && n++ % 12 === Number(process.argv[3] ?? 0)) console.log('-', show);
    words.lastIndex = 0;
  }
}
console.log(counts);
