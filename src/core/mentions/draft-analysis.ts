import { Counter, keysOf } from '../../base/counter';
import type { Edit } from '../../base/edit';
import { commonEnds } from '../../base/lists';
import { movedSpan, type Span } from '../../base/span';
import type { Steps } from '../../base/steps';
import type { Document } from '../documents/document';
import { editOfParts, ownCopy, sliceOf, textParts, type TextParts } from '../documents/text-parts';
import { addLines, countLines, isWrapped, type LineCounts } from '../tokens/sentences';
import type { Contribution, Definition } from './analysis';
import { headingsIn } from './analyze';
import { analyzeBlock } from './block';
import { DraftContributions } from './draft-contributions';
import { cutDraft, type CutPiece } from './draft-cut';
import { definedSpan, DraftDefinitions, type DraftDefinition } from './draft-definitions';
import { askedBy, DraftRegions, DraftSigns } from './draft-signs';
import { nameBlock, partOf, type NamedBlock } from './part';
import { PlaceIndex, type KnownPiece, type NamedBlocks, type Piece, type Place, type Replacement } from './place';

/** What became other from one version of a draft to the next. */
export interface DraftChanges {
  readonly replacements: readonly Replacement[];
  /** Names of which the draft says something else. */
  readonly names: ReadonlySet<string>;
  /** Acronyms whose definitions are others or elsewhere. */
  readonly shorts: ReadonlySet<string>;
  /** Folded words that came or went. */
  readonly words: ReadonlySet<string>;
}

/**
 * What a draft says by itself, as `analyzeDocument` has it, kept from version to version by its pieces: an edit costs
 * its pieces and what other pieces say in another way because of it.
 */
export class DraftAnalysis {
  private prose: TextParts = textParts([]);
  private headings: readonly Span[] = [];
  private list: Place[] = [];
  private lines: LineCounts = { followed: 0, full: 0, long: 0 };
  private readonly pieces = new Map<string, KnownPiece>();
  /** Pieces that were typed over, the last ones. */
  private readonly past: Piece[] = [];
  private readonly regions = new DraftRegions();
  private readonly signs = new DraftSigns();
  /** By the signs that may make other names of theirs. */
  private readonly asking = new PlaceIndex();
  private readonly vocabulary = new Counter();
  private readonly defined = new DraftDefinitions();
  private readonly contributions = new DraftContributions(this.defined);

  /** In order; they cover the prose. */
  get places(): readonly Place[] {
    return this.list;
  }

  get length(): number {
    return this.prose.length;
  }

  /** The prose `from..to`. */
  slice(from: number, to: number): string {
    return sliceOf(this.prose, Math.max(0, from), to);
  }

  contribution(key: string): Contribution | undefined {
    return this.contributions.get(key);
  }

  /** The names the draft may have. */
  keys(): Iterable<string> {
    return this.contributions.keys();
  }

  definitionsOf(short: string): readonly DraftDefinition[] {
    return this.defined.of(short);
  }

  /** All of them, in order, where they stand. */
  definitions(): readonly Definition[] {
    return this.defined.all().map((d) => ({ short: d.short, long: d.long, span: plainSpan(movedSpan(definedSpan(d.source), d.place.start)), ...(d.doubtful && { doubtful: true }) }));
  }

  /** Whether a folded word stands anywhere. */
  hasWord(word: string): boolean {
    return this.vocabulary.has(word);
  }

  /** Takes the next version. Once begun it has to be brought to its end before the next one. */
  *update(document: Document): Steps<DraftChanges> {
    const { headings } = document;
    const prose = document.parts ?? textParts([document.prose]);
    const edit = withHeadings(editOfParts(this.prose, prose), this.headings, headings, prose.length - this.prose.length);
    const cut = cutDraft(prose, this.list, edit);
    this.prose = prose;
    this.headings = headings;
    const before = isWrapped(this.lines);
    let { head, tail } = cut;
    let pieces = this.piecesOf(cut.pieces);
    this.lines = addLines([this.lines, ...pieces.map(linesOf)], this.list.slice(head, this.list.length - tail).map(({ piece }) => linesOf(piece)));
    const wrapped = isWrapped(this.lines);
    if (wrapped !== before) {
      pieces = [...this.list.slice(0, head).map(({ piece }) => piece), ...pieces, ...this.list.slice(this.list.length - tail).map(({ piece }) => piece)];
      head = tail = 0;
    }
    const blocks: NamedBlocks[] = [];
    for (const { known, text, headings: own } of pieces) {
      let block = known.blocks[wrapped ? 1 : 0];
      if (!block) {
        known.blocks[wrapped ? 1 : 0] = block = { block: analyzeBlock(text, own, wrapped), named: new Map() };
        yield;
      }
      blocks.push(block);
    }
    const removed = this.list.slice(head, this.list.length - tail);
    return yield* this.replace(head, removed, pieces, blocks, wrapped);
  }

  private *replace(head: number, removed: readonly Place[], pieces: readonly Piece[], blocks: readonly NamedBlocks[], wrapped: boolean): Steps<DraftChanges> {
    const flipped = this.regions.replace(removed.map(({ named }) => named.block), blocks.map(({ block }) => block));
    const named: NamedBlock[] = [];
    for (const block of blocks) {
      named.push(this.name(block));
      yield;
    }
    // Others have the groups that became regional, or are so no more.
    const renamed = new Map<Place, NamedBlock>();
    if (flipped.size > 0) {
      for (const [n, place] of this.list.entries()) {
        const own = n >= head && n < head + removed.length ? undefined : place.piece.known.blocks[wrapped ? 1 : 0];
        if (own?.block.groups.some(({ key }) => flipped.has(key))) renamed.set(place, this.name(own));
      }
    }
    const flippedSigns = this.signs.replace([...removed, ...renamed.keys()].map((place) => place.named), [...named, ...renamed.values()]);
    const replacements: Replacement[] = [];
    const added: Place[] = [];
    for (const [n, piece] of pieces.entries()) {
      const names = named[n] as NamedBlock;
      // Where it stands is set when all are there.
      added.push({ index: 0, start: 0, piece, named: names, part: partOf(names, this.signs) });
      yield;
    }
    if (removed.length + added.length > 0) replacements.push({ removed, added });
    const gone = new Set(removed);
    for (const place of new Set([...renamed.keys(), ...flippedSigns.flatMap((sign) => this.asking.at(sign))])) {
      if (gone.has(place)) continue;
      const names = renamed.get(place) ?? place.named;
      const part = partOf(names, this.signs);
      if (part !== place.part) replacements.push({ removed: [place], added: [{ ...place, named: names, part }] });
    }
    return yield* this.apply(head, removed.length, replacements);
  }

  private *apply(head: number, gone: number, replacements: readonly Replacement[]): Steps<DraftChanges> {
    for (const replacement of replacements) {
      this.defined.remove(replacement);
      this.contributions.remove(replacement);
      for (const place of replacement.removed) for (const sign of askedBy(place.named)) this.asking.remove(sign, place);
    }
    yield;
    const others = new Map<Place, Place>();
    let added: readonly Place[] = [];
    for (const { removed, added: own } of replacements) {
      const [place] = removed;
      const isOther = place !== undefined && (place.index < head || place.index >= head + gone);
      if (isOther && own[0]) others.set(place, own[0]);
      else added = own;
    }
    const list = [...this.list.slice(0, head), ...added, ...this.list.slice(head + gone)];
    let start = 0;
    for (let index = 0; index < list.length; index++) {
      const old = list[index] as Place;
      const place = others.size > 0 ? others.get(old) ?? old : old;
      list[index] = place;
      place.index = index;
      place.start = start;
      start += place.piece.text.length;
    }
    this.list = list;
    const words = new Set<string>();
    for (const { removed: old, added: own } of replacements) {
      for (const { piece } of old) piece.known.uses--;
      for (const { piece } of own) piece.known.uses++;
    }
    for (const { removed: old, added: own } of replacements) for (const word of this.vocabulary.replace(wordsIn(old), wordsIn(own))) words.add(word);
    yield;
    for (const { added: own } of replacements) for (const place of own) for (const sign of askedBy(place.named)) this.asking.add(sign, place);
    const shorts = this.defined.add(replacements);
    const touched = this.contributions.add(replacements);
    let n = 0;
    for (const short of shorts) {
      for (const key of this.defined.revise(short)) touched.add(key);
      if (++n % 100 === 0) yield;
    }
    const names = new Set<string>();
    for (const key of touched) {
      if (this.contributions.revise(key)) names.add(key);
      if (++n % 100 === 0) yield;
    }
    this.forget(replacements.length === 1 ? replacements[0]?.removed ?? [] : []);
    return { replacements, names, shorts, words };
  }

  private name({ block, named }: NamedBlocks): NamedBlock {
    const own = block.groups.filter(({ key }) => this.regions.has(key));
    const sign = own.map(({ run }) => run).join(',');
    let names = named.get(sign);
    if (!names) named.set(sign, (names = nameBlock(block, new Set(own.map(({ key }) => key)))));
    return names;
  }

  private piecesOf(cut: readonly CutPiece[]): readonly Piece[] {
    let h = 0;
    return cut.map(({ start, end, opens, text: slice }) => {
      while (h < this.headings.length && (this.headings[h]?.end ?? 0) <= start) h++;
      const headings = headingsIn(this.headings, h, start, end);
      let known = this.pieces.get(keyOf(slice, headings));
      const text = ownCopy(slice);
      if (!known) this.pieces.set(keyOf(text, headings), (known = { lines: countLines(text), blocks: [undefined, undefined], uses: 0 }));
      return { text, headings, opens, known };
    });
  }

  /**
   * Forgets pieces of earlier versions. What many pieces were is kept until there is much of it: a closed code fence brings
   * it back. Of pieces that were typed over only the last few are: what dies young costs the garbage collector nothing.
   */
  private forget(removed: readonly Place[]): void {
    if (removed.length <= few) for (const { piece } of removed) this.past.push(piece);
    for (const { text, headings, known } of this.past.splice(0, Math.max(0, this.past.length - few))) {
      if (known.uses === 0) this.pieces.delete(keyOf(text, headings));
    }
    if (this.pieces.size < 2 * this.list.length + 1000) return;
    for (const [key, { uses }] of this.pieces) if (uses === 0) this.pieces.delete(key);
  }
}

const few = 8;

/** What says that two pieces are the same. */
function keyOf(text: string, headings: readonly Span[]): string {
  return headings.length === 0 ? text : `${text}\0${headings.map((span) => `${span.start}-${span.end}`).join(' ')}`;
}

/** An edit, with the headings that are others. */
function withHeadings(edit: Edit, old: readonly Span[], next: readonly Span[], by: number): Edit {
  const { head, tail } = commonEnds(old, next, (a, b) => a.start === b.start && a.end === b.end, (a, b) => a.start + by === b.start && a.end + by === b.end);
  const others = [...old.slice(head, old.length - tail), ...next.slice(head, next.length - tail)];
  if (others.length === 0) return edit;
  const start = Math.min(edit.start, ...others.map((span) => span.start));
  const behind = Math.max(0, edit.oldEnd, ...old.slice(head, old.length - tail).map(({ end }) => end), ...next.slice(head, next.length - tail).map(({ end }) => end - by));
  return { start, oldEnd: behind, newEnd: behind + by };
}

function linesOf({ known }: Piece): LineCounts {
  return known.lines;
}

function wordsIn(places: readonly Place[]): Generator<string> {
  return keysOf(places, ({ named }) => named.block.tokens.folded);
}

function plainSpan({ start, end }: Span): Span {
  return { start, end };
}
