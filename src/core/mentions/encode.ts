import type { Span } from '../../base/span';
import { ColumnReader, ColumnWriter } from '../../base/columns';
import type { Document } from '../documents/document';
import { foldedAt, type Tokens } from '../tokens/tokens';
import { sentencesOf, type Analysis, type Candidate, type Contribution, type Definition } from './analysis';
import type { Votes } from './evidence';
import { linesOf, type LineSpan } from './lines';
import type { Certainty, Mention, Rule } from './mention';
import type { Scores } from './model';

/**
 * An analysis without its document's text, as bytes: first its sentences and headings, then what it adds to the corpus, then
 * where its words and possible names stand. About a byte for each character of prose.
 */
export function encodeAnalysis(analysis: Analysis): Uint8Array {
  const { document, tokens, sentences, headlines, candidates } = analysis;
  const out = new ColumnWriter();
  writeSpans(out, sentencesOf(analysis));
  writeSpans(out, document.headings);
  const keys = [...analysis.contributions.keys()];
  out.unsigned(keys.length);
  for (const [key, c] of analysis.contributions) {
    out.string(key);
    out.string(c.surface === key ? '' : c.surface);
    writeVotes(out, c.votes);
    writeScores(out, c.scores);
    for (const n of [c.count, c.inner, c.capitals, c.opening]) out.unsigned(n);
  }
  writeDefinitions(out, analysis.definitions);
  writeDefinitions(out, analysis.aliases);
  writeTokens(out, tokens, document.prose);
  out.unsigned(sentences.length);
  for (let s = 0, last = 0; s < sentences.length; s++) {
    const first = sentences[s] ?? 0;
    out.unsigned(2 * (first - last) + (headlines[s] ?? 0));
    last = first;
  }
  const places = new Map(keys.map((key, n) => [key, n]));
  out.unsigned(candidates.length);
  let word = 0;
  for (const c of candidates) {
    const key = places.get(c.key);
    out.unsigned(key === undefined ? 0 : key + 1);
    if (key === undefined) out.string(c.key);
    out.signed(c.from - word);
    out.unsigned(c.to - c.from);
    word = c.from;
    out.signed(c.start - (tokens.starts[c.from] ?? 0));
    out.signed(c.end - (tokens.ends[c.to - 1] ?? 0));
    out.unsigned((c.rule === undefined ? 0 : rules.indexOf(c.rule) + 1) * 4 + (c.initial ? 2 : 0) + (c.described ? 1 : 0));
    writeVotes(out, c.votes);
    writeScores(out, c.scores);
  }
  return out.done();
}

/** What a document adds to the corpus. */
export type Statement = Pick<Analysis, 'contributions' | 'definitions' | 'aliases'>;

/** A part of what {@link encodeAnalysis} wrote. */
export function decodeStatement(bytes: Uint8Array): Statement {
  const from = new ColumnReader(bytes);
  readSpans(from);
  readSpans(from);
  return readStatement(from);
}

/** Another part: what profiles need. Sentences as `sentencesOf` gives them. */
export function decodeSentences(bytes: Uint8Array): { readonly sentences: readonly Span[]; readonly headings: readonly Span[] } {
  const from = new ColumnReader(bytes);
  return { sentences: readSpans(from), headings: readSpans(from) };
}

/**
 * The analysis of a document from the bytes of {@link encodeAnalysis}.
 * @param document without its headings, which the bytes have.
 */
export function decodeAnalysis(document: Omit<Document, 'headings'>, bytes: Uint8Array): Analysis {
  const from = new ColumnReader(bytes);
  readSpans(from);
  const headings = readSpans(from);
  const statement = readStatement(from);
  const tokens = readTokens(from, document.prose);
  const sentences = new Int32Array(from.unsigned());
  const headlines = new Uint8Array(sentences.length);
  for (let s = 0, last = 0; s < sentences.length; s++) {
    const value = from.unsigned();
    headlines[s] = value % 2;
    sentences[s] = last += Math.floor(value / 2);
  }
  const keys = [...statement.contributions.keys()];
  let word = 0;
  const candidates = Array.from({ length: from.unsigned() }, (): Candidate => {
    const place = from.unsigned();
    const key = place === 0 ? from.string() : (keys[place - 1] ?? '');
    const first = (word += from.signed());
    const to = first + from.unsigned();
    const start = (tokens.starts[first] ?? 0) + from.signed();
    const end = (tokens.ends[to - 1] ?? 0) + from.signed();
    const flags = from.unsigned();
    const votes = readVotes(from);
    const scores = readScores(from);
    return {
      from: first, to, start, end, key, votes, scores, rule: rules[Math.floor(flags / 4) - 1], initial: (flags & 2) !== 0, ...(flags & 1 && { described: true }),
    };
  });
  let vocabulary: ReadonlySet<string> | undefined;
  return {
    ...statement, document: { ...document, headings }, tokens, sentences, headlines, candidates,
    get vocabulary() {
      return (vocabulary ??= new Set(tokens.folded));
    },
  };
}

/** Mentions, with the lines where they stand in the text of their document, as text; {@link decodeMentions} gives equal ones. */
export function encodeMentions(mentions: readonly Mention[], text: string): string {
  const strings = new Map<string, number>();
  const place = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const lineOf = linesOf(text);
  let last = 0;
  let lastLine = 0;
  const rows = mentions.map((m) => {
    const { rule, alias, support } = m.why;
    const start = lineOf(m.start);
    const end = lineOf(m.end);
    const row = [
      m.start - last, m.end - m.start, ...(start.line === end.line ? [2 * (start.line - lastLine), start.character] : [2 * (start.line - lastLine) + 1, start.character, end.line - start.line, end.character]),
      place(m.entity), place(m.kind), certainties.indexOf(m.certainty), rules.indexOf(rule), place(alias),
      ...(support ? [support.start, support.end] : m.candidates.length > 0 ? [-1, -1] : []), ...m.candidates.map(place),
    ];
    last = m.start;
    lastLine = start.line;
    return row;
  });
  return JSON.stringify([[...strings.keys()], ...rows]);
}

/** What {@link encodeMentions} makes of none. */
export const noMentions = '[[]]';

/** @throws when the text is not that of {@link encodeMentions}. */
export function decodeMentions(text: string): readonly Mention[] {
  const [strings = [], ...rows] = JSON.parse(text) as readonly [readonly string[], ...(readonly number[])[]];
  let start = 0;
  return rows.map((row): Mention => {
    const [ahead = 0, length = 0] = row;
    const [entity = 0, kind = 0, certainty = 0, rule = 0, alias = 0, supportStart = -1, supportEnd = -1, ...candidates] = row.slice(behindLines(row));
    start += ahead;
    return {
      start, end: start + length, entity: strings[entity] ?? '', kind: strings[kind] as Mention['kind'], certainty: certainties[certainty] ?? 'possible',
      why: { rule: rules[rule] ?? 'recurrence', alias: strings[alias] ?? '', ...(supportStart >= 0 && { support: { start: supportStart, end: supportEnd } }) },
      candidates: candidates.map((n) => strings[n] ?? ''),
    };
  });
}

/** Where the mentions of one entity stand, from the text of {@link encodeMentions}: nothing else of it is made. */
export function decodePlaces(text: string, entity: string): readonly LineSpan[] {
  const [strings = [], ...rows] = JSON.parse(text) as readonly [readonly string[], ...(readonly number[])[]];
  const wanted = strings.indexOf(entity);
  const places: LineSpan[] = [];
  let line = 0;
  for (const row of wanted < 0 ? [] : rows) {
    const [, length = 0, down = 0, character = 0, more = 0, endCharacter = 0] = row;
    line += down >> 1;
    if (row[behindLines(row)] !== wanted) continue;
    places.push({ start: { line, character }, end: down % 2 === 0 ? { line, character: character + length } : { line: line + more, character: endCharacter } });
  }
  return places;
}

/** A mention across a line break has two numbers more. */
function behindLines(row: readonly number[]): number {
  return (row[2] ?? 0) % 2 === 0 ? 4 : 6;
}

const certainties: readonly Certainty[] = ['sure', 'possible'];

/** Their places are stored: new ones come last. */
const rules: readonly Rule[] = ['name', 'alias', 'folded', 'short-form', 'acronym', 'title', 'group-noun', 'recurrence', 'also-known', 'variant'];

function readStatement(from: ColumnReader): Statement {
  const contributions = new Map<string, Contribution>();
  for (let n = from.unsigned(); n > 0; n--) {
    const key = from.string();
    const surface = from.string();
    contributions.set(key, {
      surface: surface === '' ? key : surface, votes: readVotes(from), scores: readScores(from),
      count: from.unsigned(), inner: from.unsigned(), capitals: from.unsigned(), opening: from.unsigned(),
    });
  }
  return { contributions, definitions: readDefinitions(from), aliases: readDefinitions(from) };
}

function writeVotes(out: ColumnWriter, { person, faction, organization, place, other }: Readonly<Votes>): void {
  out.signed(person);
  out.signed(faction);
  out.signed(organization);
  out.signed(place);
  out.signed(other);
}

function readVotes(from: ColumnReader): Votes {
  return { person: from.signed(), faction: from.signed(), organization: from.signed(), place: from.signed(), other: from.signed() };
}

function writeScores(out: ColumnWriter, { person, body, place, other }: Readonly<Scores>): void {
  out.signed(person);
  out.signed(body);
  out.signed(place);
  out.signed(other);
}

function readScores(from: ColumnReader): Scores {
  return { person: from.signed(), body: from.signed(), place: from.signed(), other: from.signed() };
}

function writeSpans(out: ColumnWriter, spans: readonly Span[]): void {
  out.unsigned(spans.length);
  let last = 0;
  for (const { start, end } of spans) {
    out.signed(start - last);
    out.unsigned(end - start);
    last = end;
  }
}

function readSpans(from: ColumnReader): readonly Span[] {
  let last = 0;
  return Array.from({ length: from.unsigned() }, () => {
    const start = last + from.signed();
    last = start + from.unsigned();
    return { start, end: last };
  });
}

function writeDefinitions(out: ColumnWriter, definitions: readonly Definition[]): void {
  out.unsigned(definitions.length);
  for (const { short, long, span, doubtful } of definitions) {
    out.string(short);
    out.string(long);
    out.unsigned(span.start);
    out.unsigned(2 * (span.end - span.start) + (doubtful ? 1 : 0));
  }
}

function readDefinitions(from: ColumnReader): readonly Definition[] {
  return Array.from({ length: from.unsigned() }, () => {
    const short = from.string();
    const long = from.string();
    const start = from.unsigned();
    const rest = from.unsigned();
    return { short, long, span: { start, end: start + Math.floor(rest / 2) }, ...(rest % 2 === 1 && { doubtful: true }) };
  });
}

/** Words whose folded form is not that of their characters alone (abbreviations lose their dots) are written out. */
function writeTokens(out: ColumnWriter, { count, starts, ends, shapes, before, folded }: Tokens, prose: string): void {
  out.unsigned(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const plain = isFolded(prose, start, end, folded[i] ?? '');
    out.signed(start - last);
    out.unsigned(2 * (end - start) + (plain ? 0 : 1));
    if (!plain) out.string(folded[i] ?? '');
    out.unsigned(shapes[i] ?? 0);
    out.unsigned(before[i] ?? 0);
    last = end;
  }
  out.unsigned(before[count] ?? 0);
}

/** Whether {@link foldedAt} gives just this; most words are told by their characters. */
function isFolded(prose: string, start: number, end: number, folded: string): boolean {
  let i = start;
  if (end - start === folded.length) {
    while (i < end) {
      const code = prose.charCodeAt(i);
      const isPlain = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
      if (!isPlain || folded.charCodeAt(i - start) !== (code >= 65 && code <= 90 ? code | 32 : code)) break;
      i++;
    }
    if (i === end) return true;
  }
  return foldedAt(prose, start, end) === folded;
}

function readTokens(from: ColumnReader, prose: string): Tokens {
  const count = from.unsigned();
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  const shapes = new Uint16Array(count);
  const before = new Uint16Array(count + 1);
  const folded: string[] = [];
  let last = 0;
  for (let i = 0; i < count; i++) {
    const start = last + from.signed();
    const length = from.unsigned();
    starts[i] = start;
    ends[i] = last = start + Math.floor(length / 2);
    folded.push(length % 2 === 1 ? from.string() : foldedAt(prose, start, last));
    shapes[i] = from.unsigned();
    before[i] = from.unsigned();
  }
  before[count] = from.unsigned();
  return { count, starts, ends, shapes, before, folded };
}
