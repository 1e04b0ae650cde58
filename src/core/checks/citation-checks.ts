import type { Span } from '../../base/span';
import type { Steps } from '../../base/steps';
import type { CitationSyntax } from '../citations/keys-in-text';
import type { CheckedCorpus, CheckedDraft, CheckedSource } from './checked';
import type { DraftCitation } from './citations';
import type { Check, Finding, NearestWording, UnknownKey } from './finding';
import { hasWords, nearestIn, saysName } from './in-source';
import type { CheckMemory } from './memory';
import { paragraphAround } from './paragraph';
import { segmentsOf } from './quotation';
import { moved, overlap } from './spans';

/** Keys that stand for nothing. */
export function unknownKeys({ text, syntax }: CheckedDraft, corpus: CheckedCorpus, citations: readonly DraftCitation[]): readonly UnknownKey[] {
  const unknown = citations.flatMap(({ cites }) => ('key' in cites && isSurelyKey(cites, syntax) && !corpus.cited(cites.key) ? [cites] : []));
  const labels = syntax === 'typst' && unknown.length > 0 ? new Set([...text.matchAll(/(?<![(\p{L}])<([\p{L}\p{N}_:.-]+)>/gu)].map((match) => match[1])) : undefined;
  return unknown.filter(({ key }) => labels?.has(key) !== true).map(({ key, span }) => ({ check: 'unknownKey', ...span, key }));
}

/** A bare `@word` in prose may be somebody's handle, and a key with such a prefix a figure: a bare one that ends in a year is a key. */
export function isSurelyKey({ key, bare }: { readonly key: string; readonly bare: boolean }, syntax: CitationSyntax): boolean {
  if (syntax === 'pandoc' && /^(?:fig|tbl|tab|eq|sec|lst|thm|lem|cor|prp|def|exm|exr|nte|tip|wrn|imp|cau)[:-]/i.test(key)) return false;
  return !bare || syntax === 'typst' || /\d{4}[a-z]*$/i.test(key);
}

/** Citations whose sources name none of those whom their sentence names, and quotations that no source cited beside them has. */
export function* citationFindings(draft: CheckedDraft, corpus: CheckedCorpus, citations: readonly DraftCitation[], on: ReadonlySet<Check>, memory: CheckMemory): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  for (let n = 0; n < citations.length;) {
    const around = paragraphAround(draft.text, citations[n]?.start ?? 0);
    const from = n;
    do n++;
    while ((citations[n]?.start ?? Infinity) < around.end);
    found.push(...(yield* paragraphFindings(draft, corpus, around, citations.slice(from, n), on, memory)));
    yield;
  }
  return found;
}

function* paragraphFindings(draft: CheckedDraft, corpus: CheckedCorpus, around: Span, citations: readonly DraftCitation[], on: ReadonlySet<Check>, memory: CheckMemory): Steps<readonly Finding[]> {
  const prose = blanked(draft.prose.slice(around.start, around.end), citations.map((citation) => moved(citation, -around.start)));
  const { sentences, sentenceOf, quotations } = memory.paragraph(prose, citations.map((citation) => ({ ...moved(citation, -around.start), narrative: citation.narrative })));
  const cited = sentences.flatMap((sentence, n) => {
    const own = citations.filter((_, k) => sentenceOf[k] === n);
    return own.length > 0 ? [{ sentence, citations: own }] : [];
  });
  const found: Finding[] = [];
  if (on.has('unsupportedCitation')) for (const one of cited) found.push(...unsupported(draft, corpus, moved(one.sentence, around.start), one.citations, memory));
  if (!on.has('quotation')) return found;
  for (const quotation of quotations) {
    const own = cited.flatMap((one) => (overlap(one.sentence, quotation) ? one.citations : []));
    if (own.length > 0) found.push(...(yield* wrongQuotation(draft, corpus, moved(quotation, around.start), own, memory)));
  }
  return found;
}

function unsupported(draft: CheckedDraft, corpus: CheckedCorpus, sentence: Span, citations: readonly DraftCitation[], memory: CheckMemory): readonly Finding[] {
  const sources = sourcesOf(corpus, citations);
  if (!sources) return [];
  const names = new Map<string, string>();
  for (const mention of draft.mentionsIn(sentence)) {
    if (mention.certainty !== 'sure' || citations.some((citation) => overlap(citation, mention))) continue;
    const surface = draft.text.slice(mention.start, mention.end);
    const ids = [mention.entity, ...mention.candidates];
    for (const [uri, source] of sources) if (ids.some((id) => source.names(id)) || saysName(corpus, uri, source, surface, memory)) return [];
    names.set(mention.entity, corpus.entity(mention.entity)?.name ?? surface);
  }
  const [first] = citations;
  return names.size > 0 && first ? [{ check: 'unsupportedCitation', ...first.shown, names: [...names.values()], sources: [...sources.keys()] }] : [];
}

function* wrongQuotation(draft: CheckedDraft, corpus: CheckedCorpus, span: Span, citations: readonly DraftCitation[], memory: CheckMemory): Steps<readonly Finding[]> {
  const sources = sourcesOf(corpus, citations);
  const quoted = draft.prose.slice(span.start, span.end);
  const segments = segmentsOf(quoted);
  if (!sources || segments.length === 0) return [];
  for (const [uri, source] of sources) {
    if (hasWords(corpus, uri, source, quoted, segments, memory)) return [];
    yield;
  }
  let nearest: (NearestWording & { readonly errors: number }) | undefined;
  for (const [uri, source] of sources) {
    const near = yield* nearestIn(corpus, uri, source, quoted, memory);
    if (near && near.errors < (nearest?.errors ?? Infinity)) nearest = near;
  }
  return [{ check: 'quotation', ...span, sources: [...sources.keys()], ...(nearest && { nearest: { uri: nearest.uri, start: nearest.start, end: nearest.end, text: nearest.text } }) }];
}

/** The sources that are cited, by uri; nothing where one of what is cited cannot be looked into. */
function sourcesOf(corpus: CheckedCorpus, citations: readonly DraftCitation[]): ReadonlyMap<string, CheckedSource> | undefined {
  const sources = new Map<string, CheckedSource>();
  for (const { cites } of citations) {
    const uri = 'link' in cites ? corpus.linked(cites.link) : corpus.cited('key' in cites ? cites.key : cites.label)?.uri;
    // A note of the author's, or a link to somewhere else, cites nothing.
    if (uri === undefined && !('key' in cites) && !('label' in cites && corpus.cited(cites.label))) continue;
    const source = uri === undefined ? undefined : corpus.source(uri);
    if (uri === undefined || source?.version === undefined) return undefined;
    sources.set(uri, source);
  }
  return sources.size > 0 ? sources : undefined;
}

/** Prose without what cites: some of it is words to others. */
function blanked(prose: string, citations: readonly Span[]): string {
  let text = '';
  let at = 0;
  for (const { start, end } of citations) {
    if (start < at) continue;
    text += prose.slice(at, start) + prose.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return text + prose.slice(at);
}
