import { readInputs } from '/tmp/wt/facts/src/cli/inputs';
import { sourceText } from '/tmp/wt/facts/src/core/entities/update';
import { clauseOf } from '/tmp/wt/facts/src/core/profiles/facts/clause';
import { statementsIn } from '/tmp/wt/facts/src/core/profiles/facts/statements';
import { readdirSync } from 'node:fs';
const cues: [RegExp, string[]][] = [
  [/ (?:led|headed|commanded|run) by /, ['led-by']], [/ (?:backed|supported|funded|armed|sponsored) by |- backed /, ['backed-by']], [/ (?:member|part|branch|wing|affiliate)s? of /, ['part-of', 'role']],
  [/ (?:fight|fighting|fought|clash\w*|battl\w+|war) (?:against|with|between) /, ['fights']], [/ (?:founded|established|formed|created) /, ['founded', 'founded-by', 'founder']],
  [/ (?:based|headquartered) in |- based /, ['based-in']], [/ known as | called | nicknamed | aka /, ['alias']], [/ (?:killed|assassinated|died) /, ['died', 'killed-by']], [/ spokes\w+ /, ['spokesman', 'role']], [/ (?:supports?|backs?|funds?) /, ['backs']], [/ (?:leader|head|chief|chairman|founder) of /, ['role', 'leads']], [/ (?:is|was|became) (?:an?|the) /, ['description', 'role']],
];
const folders = ['/work/shared/corpus/wikinews', '/tmp/newsdev'];
for (const folder of folders) {
  const even = new Set(readdirSync(folder).sort().filter((_, n) => n % 2 === 0 || folder === '/tmp/newsdev'));
  const d = (await readInputs([folder], undefined, () => {})).dossier as any;
  for (const [cue, types] of cues) {
    let n = 0, all = 0, got = 0;
    const out: string[] = [];
    for (const s of d.sources()) {
      if (!even.has(s.path.split('/').pop())) continue;
      const t = sourceText(d.store, s.uri)!; const mentions = d.mentions(s.uri);
      for (const x of t.sentences) {
        const own = mentions.filter((k: any) => k.start >= x.start && k.end <= x.end);
        if (own.length === 0 || x.end - x.start > 350) continue;
        const c = clauseOf(t.document.prose, x, own);
        const m = cue.exec(c.notation);
        if (!m || !/@/.test(c.notation.slice(Math.max(0, m.index - 40), m.index + 60))) continue;
        all++;
        if ([...statementsIn(c)].some((y) => types.includes(y.type))) { got++; continue; }
        if (n++ % 3 === 0) out.push('   - ' + c.notation.replace(/@(\w)(\d+)/g, (_: any, k: string, i: string) => `[${k} ${t.document.prose.slice(own[+i].start, own[+i].end)}]`).slice(Math.max(0, m.index - 110), m.index + 150));
      }
    }
    console.log('##', folder, types.join(), got, '/', all); console.log(out.slice(0, 9).join('\n'));
  }
}
