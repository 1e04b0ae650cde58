import type { Connection, Range, SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver';
import { commonEnds } from '../../base/lists';
import type { MentionsAtPlace } from '../../core/entities/draft-recognition';
import { entityKinds } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/mentions/mention';
import { offsetAt, rangeOf } from '../positions';
import type { FileView, View } from '../view';
import { guarded } from '../wire';

const suggested = 1;
const possible = 2;

/** Marks names: a token type per kind, modifiers for what is suggested and what is unsure. */
export function registerSemanticTokens(connection: Connection, view: View): void {
  const none: SemanticTokens = { data: [] };
  /** What each editor was told last, for the difference to what it is told next. */
  const told = new Map<string, Told>();
  let last = 0;
  const tell = async (uri: string): Promise<SemanticTokens> => {
    const file = await view.file(uri);
    told.delete(uri);
    if (!file) return none;
    const data = tokensOf(file);
    const resultId = String(++last);
    told.set(uri, { resultId, data });
    // Of editors that are closed nobody asks again.
    for (const old of told.keys()) if (told.size > editors) told.delete(old);
    return { data, resultId };
  };
  connection.languages.semanticTokens.on(guarded(connection, 'semanticTokens', none, ({ textDocument }) => tell(textDocument.uri)));
  connection.languages.semanticTokens.onDelta(
    guarded(connection, 'semanticTokens/delta', none, async ({ textDocument, previousResultId }): Promise<SemanticTokens | SemanticTokensDelta> => {
      const before = told.get(textDocument.uri);
      const now = await tell(textDocument.uri);
      if (before?.resultId !== previousResultId || now.resultId === undefined) return now;
      return { resultId: now.resultId, edits: difference(before.data, now.data) };
    }),
  );
  connection.languages.semanticTokens.onRange(
    guarded(connection, 'semanticTokens/range', none, async ({ textDocument, range }) => {
      const file = await view.file(textDocument.uri);
      return file ? { data: tokensIn(file, range) } : none;
    }),
  );
}

/** Editors for which differences are told. */
const editors = 8;

interface Told {
  readonly resultId: string;
  readonly data: number[];
}

/** What makes the new numbers of the old. */
function difference(old: readonly number[], next: readonly number[]): SemanticTokensEdit[] {
  const same = (a: number, b: number): boolean => a === b;
  const { head, tail } = commonEnds(old, next, same, same);
  if (head === old.length && head === next.length) return [];
  return [{ start: head, deleteCount: old.length - head - tail, data: next.slice(head, next.length - tail) }];
}

function tokensOf(file: FileView): number[] {
  const places = file.byPlaces?.();
  return deltas(places ? marksAtPlaces(file, places) : marksOf(file, file.mentions));
}

function tokensIn(file: FileView, { start, end }: Range): number[] {
  const span = { start: offsetAt(file.document, start), end: offsetAt(file.document, end) };
  const places = file.byPlaces?.(span);
  if (!places) return deltas(marksOf(file, file.mentionsIn(span)));
  return deltas(marksAtPlaces(file, places, (line, character, length) => (line > start.line || (line === start.line && character + length > start.character)) && (line < end.line || (line === end.line && character < end.character))));
}

/** The marks of places, as many as are wanted. */
function marksAtPlaces(file: FileView, places: readonly MentionsAtPlace[], wanted: (line: number, character: number, length: number) => boolean = () => true): number[] {
  const marks: number[] = [];
  for (const place of places) {
    const begin = rangeOf(file.document, { start: place.start, end: place.start }).start;
    const own = marksAt(file, place);
    for (let k = 0; k < own.length; k += 5) {
      const down = own[k] ?? 0;
      const line = begin.line + down;
      const character = (own[k + 1] ?? 0) + (down === 0 ? begin.character : 0);
      const length = own[k + 2] ?? 0;
      if (wanted(line, character, length)) marks.push(line, character, length, own[k + 3] ?? 0, own[k + 4] ?? 0);
    }
  }
  return marks;
}

/** By the mentions of a place: marks from its beginning, five numbers each: line, character, length, type, modifiers. */
const marksKnown = new WeakMap<MentionsAtPlace['mentions'], readonly number[]>();

function marksAt(file: FileView, { text, mentions }: MentionsAtPlace): readonly number[] {
  const known = marksKnown.get(mentions);
  if (known) return known;
  const marks: number[] = [];
  let line = 0;
  let begin = 0;
  let at = 0;
  const goTo = (end: number): void => {
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!isBreak(code) || (code === 13 && text.charCodeAt(at + 1) === 10)) continue;
      line++;
      begin = at + 1;
    }
  };
  for (const mention of mentions) {
    // A token may not span lines: a name across a line break becomes one token a line.
    for (let start = mention.start; start < mention.end;) {
      let end = start;
      while (end < mention.end && !isBreak(text.charCodeAt(end))) end++;
      goTo(start);
      if (end > start) marks.push(line, start - begin, end - start, entityKinds.indexOf(mention.kind), modifiersOf(file, mention));
      start = end + 1;
    }
  }
  marksKnown.set(mentions, marks);
  return marks;
}

/** The same of mentions of a whole file. */
function marksOf(file: FileView, mentions: readonly Mention[]): number[] {
  const { document } = file;
  const marks: number[] = [];
  for (const mention of mentions) {
    const range = rangeOf(document, mention);
    for (let { line } = range.start; line <= range.end.line; line++) {
      const begin = offsetAt(document, { line, character: 0 });
      const start = Math.max(mention.start, begin);
      const end = range.start.line === range.end.line ? mention.end : Math.min(mention.end, offsetAt(document, { line, character: Number.MAX_SAFE_INTEGER }));
      if (end > start) marks.push(line, start - begin, end - start, entityKinds.indexOf(mention.kind), modifiersOf(file, mention));
    }
  }
  return marks;
}

function modifiersOf(file: FileView, { entity, certainty }: Pick<Mention, 'entity' | 'certainty'>): number {
  return (file.isListed(entity) ? 0 : suggested) | (certainty === 'possible' ? possible : 0);
}

/** Marks as LSP wants them: lines and characters count from the mark before. */
function deltas(marks: number[]): number[] {
  let line = 0;
  let character = 0;
  for (let k = 0; k < marks.length; k += 5) {
    const down = (marks[k] ?? 0) - line;
    const right = (marks[k + 1] ?? 0) - (down === 0 ? character : 0);
    line += down;
    character = marks[k + 1] ?? 0;
    marks[k] = down;
    marks[k + 1] = right;
  }
  return marks;
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
