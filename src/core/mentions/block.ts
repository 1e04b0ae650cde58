import type { Span } from '../../base/span';
import { markSentences } from '../tokens/sentences';
import { Shape } from '../tokens/tokens';
import { isHeadline } from './headlines';
import type { Run } from './run';
import { findRuns, regionBehind } from './runs';
import { keyOf } from './analysis';
import { withDefinedForms } from './defined-forms';
import { tokenizeWithTraits, Trait, type TraitTokens } from './traits';

/**
 * What one piece of a document says by itself: words, sentences, possible names. Offsets and word indexes count from the
 * beginning of the piece. Everything that only this text decides is here, so that it can be kept while the text stays.
 */
export interface Block {
  readonly prose: string;
  readonly tokens: TraitTokens;
  /** Index of the first word of each sentence. */
  readonly sentences: Int32Array;
  /** 1 for each sentence in which capitals say nothing. */
  readonly headlines: Uint8Array;
  readonly runs: readonly Run[];
  /** Distinct words in small letters, without function words. */
  readonly small: readonly string[];
  /** Runs that end in a group noun, with the region behind them. */
  readonly groups: readonly RegionalGroup[];
}

export interface RegionalGroup {
  /** Index of its run. */
  readonly run: number;
  readonly key: string;
  readonly region: string | undefined;
}

/** Analyses a piece of prose. `headings` lie in it; `wrapped` says that the document's lines were broken at a width. */
export function analyzeBlock(prose: string, headings: readonly Span[], wrapped: boolean): Block {
  const tokens = tokenizeWithTraits(prose);
  const sentences = markSentences(tokens, prose, headings, wrapped);
  const headlines = new Uint8Array(sentences.length);
  for (let s = 0; s < sentences.length; s++) headlines[s] = isHeadline(tokens, sentences[s] ?? 0, sentences[s + 1] ?? tokens.count) ? 1 : 0;
  const runs = withDefinedForms(tokens, findRuns(tokens, sentences, headlines));
  const groups = runs.flatMap((run, index): RegionalGroup[] =>
    tokens.traits[run.to - 1]! & Trait.faction ? [{ run: index, key: keyOf(tokens, run.from, run.to), region: regionBehind(tokens, run) }] : []);
  return { prose, tokens, sentences, headlines, runs, groups, small: smallWords(tokens) };
}

/** Distinct words in small letters, without function words. */
export function smallWords({ count, shapes, folded, traits }: TraitTokens): readonly string[] {
  const found = new Set<string>();
  for (let k = 0; k < count; k++) if (!(shapes[k]! & Shape.capital || traits[k]! & Trait.function)) found.add(folded[k] ?? '');
  return [...found];
}

/** Groups that the document never names without one and the same region behind: *the Resistance in Sarun*. The region belongs to such a name. */
export function regionalGroups(blocks: readonly Block[]): ReadonlySet<string> {
  const regions = new Map<string, { times: number; region: string | undefined }>();
  for (const { groups } of blocks) {
    for (const { key, region } of groups) {
      const seen = regions.get(key);
      if (!seen) regions.set(key, { times: 1, region });
      else regions.set(key, { times: seen.times + 1, region: seen.region === region ? region : undefined });
    }
  }
  return new Set([...regions].filter(([, { times, region }]) => times > 1 && region !== undefined).map(([key]) => key));
}

/** The runs of a block with the region where it belongs to the name. */
export function runsWithRegions(block: Block, regional: ReadonlySet<string>): readonly Run[] {
  const extended = new Set(block.groups.filter(({ key }) => regional.has(key)).map(({ run }) => run));
  if (extended.size === 0) return block.runs;
  const runs: Run[] = [];
  block.runs.forEach((run, index) => {
    if (run.from < (runs.at(-1)?.to ?? 0)) return;
    runs.push(extended.has(index) ? { ...run, to: run.to + 2 } : run);
  });
  return runs;
}
