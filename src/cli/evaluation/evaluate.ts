import { Dossier } from '../../core';
import type { Problem } from '../../core/documents/document';
import type { EncodedSource } from '../../core/store/store';
import { listErrors, type ErrorList } from './errors';
import type { Gold, GoldDocument } from './gold';
import { scoreLinking, type LinkingReport } from './linking';
import { scorePairs, type PairReport } from './pairs';
import { isInPart, type Part } from './part';
import { scoreSpans, type Answered, type SpanReport } from './spans';

export interface Evaluation {
  readonly part: Part;
  readonly documents: number;
  /** Null where the gold does not say what it takes: kinds, entities, pairs. */
  readonly spans: SpanReport | null;
  readonly linking: LinkingReport | null;
  readonly pairs: PairReport | null;
  readonly errors: readonly ErrorList[];
  /** Milliseconds for reading the texts each by itself, and for deciding over all of them. */
  readonly time: { readonly analysis: number; readonly resolution: number };
}

/**
 * Measures recognition on annotated documents, read as one corpus of plain-text files without any configuration, and
 * the comparison of names on pairs.
 * @param limit how many errors of each sort are listed.
 * @param report what is wrong with a document as a file, such as one too large.
 */
export async function evaluate(gold: Gold, part: Part, limit: number, report: (id: string, problem: Problem) => void): Promise<Evaluation> {
  const documents = gold.documents.filter(({ group }) => isInPart(group, part));
  const pairs = gold.pairs.filter(({ name1, name2 }) => isInPart(`${name1}|${name2}`, part));
  const dossier = new Dossier();
  const begin = performance.now();
  const uris = new Map<GoldDocument, string>();
  const sources: EncodedSource[] = [];
  for (const [index, document] of documents.entries()) {
    const uri = `gold:///${index}/${encodeURIComponent(document.id)}.txt`;
    const source = await dossier.readSource({ uri, path: fileNameOf(document.id), bytes: document.text });
    if (!source) continue;
    for (const problem of source.head.problems) report(document.id, problem);
    uris.set(document, uri);
    sources.push(source);
  }
  const middle = performance.now();
  await dossier.putSources(sources);
  const end = performance.now();
  const answered: readonly Answered[] = documents.map((document) => ({ gold: document, found: dossier.mentions(uris.get(document) ?? '') }));
  const spans = scoreSpans(answered);
  const linking = scoreLinking(answered, (id) => dossier.entity(id)?.name ?? id);
  return {
    part,
    documents: documents.length,
    spans: spans?.report ?? null,
    linking: linking?.report ?? null,
    pairs: scorePairs(pairs, limit) ?? null,
    errors: listErrors([...(spans?.errors ?? []), ...(linking?.errors ?? [])], limit),
    time: { analysis: middle - begin, resolution: end - middle },
  };
}

/** The name of a text file that would hold the document. */
function fileNameOf(id: string): string {
  return `${id.replace(/[\\/]/g, '_').replace(/\.txt$/, '')}.txt`;
}
