/**
 * `npm run eval:facts -- [development|held-out|second|random|third|fourth|fifth] [--list]`: the facts that profiles draw, beside what was written down by hand in
 * `facts/*.json` from the articles beside the project. Recall: how many of those are shown. Precision: how many of the shown are
 * right, by the same file or by `facts/judged.json` (`ENTITY|TYPE|VALUE`); what nobody has judged is counted apart.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readInputs } from '../../src/cli/inputs';
import type { Dossier } from '../../src/core';
import type { Fact } from '../../src/core/profiles/profile';
import { loadFactReader, type FactReader } from '../../src/core/profiles/facts/reader';
import { foldWords, functionWords } from '../../src/core/profiles/words';

interface GoldFact {
  readonly type: string;
  /** Short forms of the value; a shown value that has all words of one of them says so. */
  readonly values: readonly string[];
  readonly at: readonly { readonly article: string; readonly where: number }[];
  /** Debatable: neither missed nor wrong. */
  readonly soft?: boolean;
}

interface GoldEntity {
  readonly entity: string;
  readonly names: readonly string[];
  readonly kind: string;
  readonly facts: readonly GoldFact[];
  /** What a careless reader might take for a fact. */
  readonly never: readonly (GoldFact & { readonly unlessHedged?: boolean; readonly status?: string })[];
}

/** Types under which the same words may stand. */
const alike: Readonly<Record<string, readonly string[]>> = {
  role: ['description', 'leads', 'spokesman'], description: ['role', 'part-of', 'based-in'], leads: ['role'], died: ['killed-by'], 'part-of': ['role', 'description'], founder: ['role'],
};
const corpora = ['../shared/corpus/militias', '../shared/corpus/wikinews', '../shared/corpus/syria-war', 'media/sample/corpus'];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' } } });
  const [part = 'development'] = positionals;
  const folders = corpora.filter((folder) => existsSync(folder));
  if (folders.length < corpora.length) {
    console.error(`The articles are not there: ${corpora.filter((folder) => !folders.includes(folder)).join(', ')}`);
    return 2;
  }
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(__dirname, 'facts', `${name}.json`), 'utf8')) as T;
  const gold = read<readonly GoldEntity[]>(part);
  const judged = read<Readonly<Record<string, boolean>>>('judged');
  // Militias and world news are one corpus: some actors are in both.
  const dossiers = await Promise.all([folders.slice(0, 2), folders.slice(2, 3), folders.slice(3)].map(async (paths) => (await readInputs(paths, undefined, () => {})).dossier));
  const reader = await loadFactReader();
  let [said, wanted, right, wrong, open] = [0, 0, 0, 0, 0];
  for (const entity of gold) {
    const facts = dossiers.flatMap((dossier) => factsOf(dossier, reader, entity));
    const used = new Set<Fact>();
    for (const one of entity.facts) {
      const found = facts.filter(({ type, value }) => (type === one.type || alike[one.type]?.includes(type)) && hasWords(value, one.values));
      for (const fact of found) used.add(fact);
      if (one.soft) continue;
      wanted++;
      if (found.length > 0) said++;
      else if (values.list) console.log(`missed  ${entity.entity}: ${one.type} ${one.values[0]} (${one.at[0]?.article}:${one.at[0]?.where})`);
    }
    for (const fact of facts) {
      const { type, value } = fact;
      const verdict = used.has(fact) ? true : (judged[`${entity.entity}|${type}|${value}`] ?? (isNever(entity, fact) ? false : undefined));
      if (verdict === true) right++;
      else if (verdict === false) wrong++;
      else open++;
      if (values.list && verdict !== true) console.log(`${verdict === false ? 'wrong ' : 'judge '}  ${entity.entity}|${type}|${value} — ${fact.evidence[0]?.sentence.plain}`);
    }
  }
  console.log(`| ${part} | ${gold.length} entities | recall ${(said / wanted).toFixed(3)} (${said} of ${wanted}) | precision ${(right / (right + wrong)).toFixed(3)} (${right} of ${right + wrong}) | not judged ${open} |`);
  return 0;
}

function factsOf(dossier: Dossier, reader: FactReader, { names, kind }: GoldEntity): readonly Fact[] {
  const wanted = new Set(names.map((name) => foldWords(name).join(' ')));
  return dossier.entities().flatMap(({ entity }) => {
    const named = [entity.name, ...entity.aliases.map(({ text }) => text)].some((name) => wanted.has(foldWords(name).join(' ')));
    return named && (entity.kind === 'person') === (kind === 'person') ? (dossier.profile(entity.id, { depth: 'whole', facts: reader })?.facts ?? []) : [];
  });
}

function isNever({ never }: GoldEntity, { type, value, hedge, standing }: Fact): boolean {
  return never.some((one) => one.type === type && hasWords(value, one.values) && !(one.unlessHedged && hedge) && (one.status === undefined || one.status === standing));
}

function hasWords(value: string, accepted: readonly string[]): boolean {
  const has = new Set(wordsOf(value));
  return accepted.some((one) => wordsOf(one).length > 0 && wordsOf(one).every((word) => has.has(word)));
}

function wordsOf(text: string): readonly string[] {
  return foldWords(text).filter((word) => !functionWords.has(word)).map((word) => word.replace(/s$/, ''));
}

void main().then((code) => (process.exitCode = code));
