import { movedSpan, type Span } from '../../base/span';
import { runSteps, type Steps } from '../../base/steps';
import type { Document } from '../documents/document';
import { ownCopy } from '../documents/text-parts';
import { joinTokens } from '../tokens/join';
import { piecesOf } from '../tokens/pieces';
import { addLines, countLines, isWrapped } from '../tokens/sentences';
import { movedCandidate, type Analysis, type Candidate, type Definition } from './analysis';
import { analyzeBlock, regionalGroups, type Block } from './block';
import { contributionsOf } from './contributions';
import { nameBlock, partOf, signsOf, type NamedBlock, type Part } from './part';

/** Analyses one document. Pure; linear in the length of the text. */
export function analyzeDocument(document: Document): Analysis {
  return runSteps(analyzeInSteps(document));
}

/** {@link analyzeDocument} in steps. */
export function* analyzeInSteps(document: Document): Steps<Analysis> {
  const pieces = cutDocument(document);
  yield;
  const wrapped = isWrapped(addLines(pieces.map(({ text }) => countLines(text))));
  const blocks: Block[] = [];
  for (const piece of pieces) {
    blocks.push(analyzeBlock(piece.text, piece.headings, wrapped));
    yield;
  }
  const regional = regionalGroups(blocks);
  const named: NamedBlock[] = [];
  for (const block of blocks) {
    named.push(nameBlock(block, regional));
    yield;
  }
  const signs = signsOf(named);
  yield;
  const parts: Part[] = [];
  for (const names of named) {
    parts.push(partOf(names, signs));
    yield;
  }
  return yield* assemble(document, pieces, parts);
}

function* assemble(document: Document, pieces: readonly DocumentPiece[], parts: readonly Part[]): Steps<Analysis> {
  const tokens = joinTokens(document.prose, parts.map(({ block }, n) => ({ tokens: block.tokens, start: pieces[n]?.start ?? 0 })));
  yield;
  const sentences = new Int32Array(parts.reduce((sum, { block }) => sum + block.sentences.length, 0));
  const headlines = new Uint8Array(sentences.length);
  const explained: Definition[] = [];
  const aliases: Definition[] = [];
  const candidates: Candidate[] = [];
  let word = 0;
  let sentence = 0;
  for (const [n, part] of parts.entries()) {
    const start = pieces[n]?.start ?? 0;
    const { block } = part;
    for (const c of part.candidates) candidates.push(word + start === 0 ? c : movedCandidate(c, word, start));
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
  const contributions = yield* contributionsOf(parts, definitions);
  let vocabulary: ReadonlySet<string> | undefined;
  return {
    document, tokens, sentences, headlines, candidates, definitions, aliases, contributions,
    get vocabulary() {
      return (vocabulary ??= new Set(tokens.folded));
    },
  };
}

interface DocumentPiece {
  readonly start: number;
  readonly text: string;
  readonly headings: readonly Span[];
}

function cutDocument({ prose, headings }: Document): readonly DocumentPiece[] {
  let h = 0;
  return piecesOf(prose).map(({ start, end }) => {
    while (h < headings.length && (headings[h]?.end ?? 0) <= start) h++;
    return { start, text: ownCopy(prose.slice(start, end)), headings: headingsIn(headings, h, start, end) };
  });
}

/** The headings from the `first` on that stand in `start..end`, from its beginning. */
export function headingsIn(headings: readonly Span[], first: number, start: number, end: number): readonly Span[] {
  const own: Span[] = [];
  for (let k = first; k < headings.length && (headings[k]?.start ?? 0) < end; k++) {
    own.push({ start: Math.max(0, (headings[k]?.start ?? 0) - start), end: Math.min(end, headings[k]?.end ?? 0) - start });
  }
  return own;
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
function findInitials(parts: readonly Part[], pieces: readonly DocumentPiece[], defined: ReadonlySet<string>): readonly Definition[] {
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
