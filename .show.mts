import { readFileSync } from 'node:fs';
import { readInputs } from '/tmp/wt/facts/src/cli/inputs';
import { sourceText } from '/tmp/wt/facts/src/core/entities/update';
import { clauseOf } from '/tmp/wt/facts/src/core/profiles/facts/clause';
const missed = readFileSync('/tmp/fe.txt', 'utf8').split('\n').filter((l) => l.includes('MISSED'));
const corpora = [await readInputs(['/tmp/devall'], undefined, () => {}), await readInputs(['/work/shared/corpus/syria-war'], undefined, () => {})].map((x) => x.dossier as any);
for (const line of missed) {
  const m = /MISSED (\S+) (\[.*\]) (\S+) (\d+)$/.exec(line)!;
  for (const d of corpora) for (const s of d.sources()) if (m[3]!.endsWith(s.path.split('/').pop())) {
    const t = sourceText(d.store, s.uri)!; const mentions = d.mentions(s.uri);
    const w = Number(m[4]); const i = t.sentences.findIndex((x: any) => x.end > w);
    const x = t.sentences[i]!;
    const own = mentions.filter((k: any) => k.start >= x.start && k.end <= x.end);
    console.log('\n', m[1], m[2], '\n  ', clauseOf(t.document.prose, x, own).notation, '\n  ', own.map((k: any, n: number) => `${n}:${t.document.prose.slice(k.start, k.end)}=${d.entity(k.entity)?.name}${k.certainty === 'sure' ? '' : '?'}`).join(' | '));
  }
}
