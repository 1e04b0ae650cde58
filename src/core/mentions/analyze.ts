import { movedSpan, type Span } from '../../base/span';
import { runSteps, type Steps } from '../../base/steps';
import type { Document } from '../documents/document';
import { ownCopy } from '../documents/read-memory';
import { joinTokens, type JoinedTokens } from '../tokens/join';
import { piecesOf } from '../tokens/pieces';
import { countLines, isWrapped, type LineCounts } from '../tokens/sentences';
import { movedCandidate, type Analysis, type AnalysisPart, type Candidate, type Contribution, type Definition } from './analysis';
import { analyzeBlock, regionalGroups, type Block } from './block';
import { contributionsOf, type KnownContribution } from './contributions';
import { nameBlock, partOf, signsOf, type NamedBlock, type Part } from './part';
import { saysTheSame, type Said } from './unchanged';

/** Analyses one document. Pure; linear in the length of the text. */
export function analyzeDocument(document: Document): Analysis {
  return runSteps(analyzeInSteps(document));
}

/** What is kept of a document between its versions. Blocks are found by their text, so that order and place are free. */
export interface AnalysisMemory {
  readonly pieces: Map<string, KnownPiece>;
  summed: { readonly said: Said; readonly known: ReadonlyMap<string, KnownContribution>; readonly contributions: ReadonlyMap<string, Contribution> } | undefined;
  joined: JoinedTokens | undefined;
}

interface KnownPiece {
  readonly lines: LineCounts;
  /** Without and with lines broken at a width. */
  readonly blocks: [NamedBlocks | undefined, NamedBlocks | undefined];
}

interface NamedBlocks {
  readonly block: Block;
  /** By the regions that belong to names in it. */
  readonly named: Map<string, NamedBlock>;
}

export function analysisMemory(): AnalysisMemory {
  return { pieces: new Map(), summed: undefined, joined: undefined };
}

/**
 * {@link analyzeDocument} in steps. With a memory only pieces whose text is new are analysed; the result is the same as
 * without one.
 */
export function* analyzeInSteps(document: Document, memory?: AnalysisMemory): Steps<Analysis> {
  const kept = memory?.pieces ?? new Map<string, KnownPiece>();
  const pieces = cutDocument(document, kept);
  yield;
  const wrapped = isWrapped(sumLines(pieces));
  const blocks: NamedBlocks[] = [];
  for (const piece of pieces) {
    const n = wrapped ? 1 : 0;
    let known = piece.known.blocks[n];
    if (!known) {
      known = { block: analyzeBlock(piece.text, piece.headings, wrapped), named: new Map() };
      piece.known.blocks[n] = known;
      yield;
    }
    blocks.push(known);
  }
  yield;
  const regional = regionalGroups(blocks.map(({ block }) => block));
  const named: NamedBlock[] = [];
  for (const { block, named: variants } of blocks) {
    const own = regional.size === 0 ? '' : block.groups.filter(({ key }) => regional.has(key)).map(({ run }) => run).join(',');
    let names = variants.get(own);
    if (!names) {
      variants.set(own, (names = nameBlock(block, regional)));
      yield;
    }
    named.push(names);
  }
  const signs = signsOf(named);
  yield;
  const parts: Part[] = [];
  for (const [n, names] of named.entries()) {
    const before = names.parts.size;
    parts.push(partOf(names, signs));
    if (names.parts.size > before || n % 1000 === 999) yield;
  }
  const result = yield* assemble(document, pieces, parts, memory);
  if (memory) forget(memory, pieces);
  return result;
}

function* assemble(document: Document, pieces: readonly Piece[], parts: readonly Part[], memory: AnalysisMemory | undefined): Steps<Analysis> {
  const joined = parts.map(({ block }, n) => ({ tokens: block.tokens, start: pieces[n]?.start ?? 0 }));
  const tokens = joinTokens(document.prose, joined, memory?.joined);
  if (memory) memory.joined = { pieces: joined, tokens };
  yield;
  const placed: AnalysisPart[] = [];
  const sentences = new Int32Array(parts.reduce((sum, { block }) => sum + block.sentences.length, 0));
  const headlines = new Uint8Array(sentences.length);
  const explained: Definition[] = [];
  const aliases: Definition[] = [];
  let word = 0;
  let sentence = 0;
  for (const [n, part] of parts.entries()) {
    const start = pieces[n]?.start ?? 0;
    const { block } = part;
    placed.push({ content: part, start, word, sentence });
    for (let k = 0; k < block.sentences.length; k++) {
      sentences[sentence] = (block.sentences[k] ?? 0) + word;
      headlines[sentence++] = block.headlines[k] ?? 0;
    }
    for (const d of part.explained) explained.push({ ...d, span: movedSpan(d.span, start) });
    for (const d of part.aliases) aliases.push({ ...d, span: movedSpan(d.span, start) });
    word += block.tokens.count;
  }
  yield;
  const sure = usedAgain(explained, parts);
  const definitions = [...sure, ...findInitials(parts, pieces, new Set(sure.map(({ short }) => short)))];
  yield;
  const contributions = yield* contributionsWith(memory, { parts, definitions });
  // Sources keep no pieces; drafts are not asked for their candidates nor for their vocabulary.
  let candidates = memory ? undefined : candidatesOf(placed);
  let unplaced = memory ? placed : [];
  let vocabulary: ReadonlySet<string> | undefined;
  return {
    document, tokens, sentences, headlines, definitions, aliases, contributions,
    get candidates() {
      candidates ??= candidatesOf(unplaced);
      unplaced = [];
      return candidates;
    },
    get vocabulary() {
      return (vocabulary ??= new Set(tokens.folded));
    },
    ...(memory && { parts: placed }),
  };
}

function* contributionsWith(memory: AnalysisMemory | undefined, said: { readonly parts: readonly Part[]; readonly definitions: readonly Definition[] }): Steps<ReadonlyMap<string, Contribution>> {
  const last = memory?.summed;
  if (memory && last && saysTheSame(said, last.said, last.contributions.keys())) {
    memory.summed = { ...last, said };
    return last.contributions;
  }
  const known = yield* contributionsOf(said.parts, said.definitions, last?.known);
  const contributions = new Map<string, Contribution>();
  for (const [key, { contribution }] of known) contributions.set(key, contribution);
  if (memory) memory.summed = { said, known, contributions };
  return contributions;
}

function candidatesOf(parts: readonly AnalysisPart[]): readonly Candidate[] {
  const [only] = parts;
  if (only && parts.length === 1 && only.start === 0) return only.content.candidates;
  return parts.flatMap(({ content, word, start }) => content.candidates.map((c) => movedCandidate(c, word, start)));
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly headings: readonly Span[];
  readonly known: KnownPiece;
}

function cutDocument({ prose, headings }: Document, kept: Map<string, KnownPiece>): readonly Piece[] {
  let h = 0;
  return piecesOf(prose).map(({ start, end }) => {
    const own: Span[] = [];
    while (h < headings.length && (headings[h]?.end ?? 0) <= start) h++;
    for (let k = h; k < headings.length && (headings[k]?.start ?? 0) < end; k++) {
      own.push({ start: Math.max(0, (headings[k]?.start ?? 0) - start), end: Math.min(end, headings[k]?.end ?? 0) - start });
    }
    const slice = prose.slice(start, end);
    const key = own.length === 0 ? slice : `${slice}\0${own.map((span) => `${span.start}-${span.end}`).join(' ')}`;
    const known = kept.get(key);
    if (known) return { start, text: slice, headings: own, known };
    const text = ownCopy(slice);
    const fresh: KnownPiece = { lines: countLines(text), blocks: [undefined, undefined] };
    kept.set(own.length === 0 ? text : key, fresh);
    return { start, text, headings: own, known: fresh };
  });
}

function sumLines(pieces: readonly Piece[]): LineCounts {
  let followed = 0;
  let full = 0;
  let long = 0;
  for (const { known: { lines } } of pieces) {
    followed += lines.followed;
    full += lines.full;
    long += lines.long;
  }
  return { followed, full, long };
}

/** Forgets pieces of earlier versions when there are many: an undo or a closed code fence brings back what was there. */
function forget({ pieces }: AnalysisMemory, used: readonly Piece[]): void {
  if (pieces.size < 2 * used.length + 1000) return;
  const live = new Set(used.map(({ known }) => known));
  for (const [key, known] of pieces) if (!live.has(known)) pieces.delete(key);
}

/** Definitions without the doubtful ones whose acronym the document does not use again. */
function usedAgain(explained: readonly Definition[], parts: readonly Part[]): readonly Definition[] {
  if (!explained.some((d) => d.doubtful)) return explained;
  const times = new Map<string, number>();
  for (const { shorts } of parts) for (const { key } of shorts) times.set(key, (times.get(key) ?? 0) + 1);
  return explained.filter((d) => !d.doubtful || (times.get(d.short) ?? 0) > 1);
}

/**
 * Acronyms that no bracket explains but whose letters are the initials of just one group or organisation of the same
 * document: *the Popular Front … the PF*. Small words count or not, as in `initialsOf`.
 */
function findInitials(parts: readonly Part[], pieces: readonly Piece[], defined: ReadonlySet<string>): readonly Definition[] {
  const longs = new Map<string, { readonly key: string; readonly span: Span; readonly double: boolean; others: boolean }>();
  parts.forEach((part, n) => {
    for (const { initials, candidate, double } of part.longs) {
      for (const letters of initials) {
        const first = longs.get(letters);
        if (!first) longs.set(letters, { key: candidate.key, span: movedSpan(candidate, pieces[n]?.start ?? 0), double, others: false });
        else if (first.key !== candidate.key) first.others = true;
      }
    }
  });
  const found = new Map<string, Definition>();
  for (const part of parts) {
    for (const { key } of part.shorts) {
      const long = longs.get(key);
      if (long && !long.others && (key.length >= 3 || long.double) && !defined.has(key) && !found.has(key)) found.set(key, { short: key, long: long.key, span: long.span });
    }
  }
  return [...found.values()];
}
