import type { Span } from '../../base/span';
import { compareText } from '../../base/text';
import type { Document } from '../../core/documents/document';
import { sentenceAround } from '../../core/tokens/sentence-around';
import { pageLimit, type OfferReason, type Requests } from '../../protocol/protocol';
import { offsetAt } from '../positions';
import type { FileView, View } from '../view';
import { sourceItem } from './items';

type Params = Requests['dossier/findSources'][0];

/** The picker's list: what fits the place first, then what was cited lately, then what matches best. */
export async function findSources(view: View, params: Params): Promise<Requests['dossier/findSources'][1]> {
  const { query, limit, reading, recent = [], inTexts = false } = params;
  const fitting = await rememberedFitting(view, params);
  const groups: readonly (readonly [OfferReason, readonly string[]])[] = [['reading', reading === undefined ? [] : [reading]], [fitting.why, fitting.uris], ['recent', recent]];
  const reasons = new Map<string, OfferReason>();
  for (const [why, uris] of groups) for (const uri of uris) if (!reasons.has(uri)) reasons.set(uri, why);
  return view.dossier.findSources(query, Math.min(limit, pageLimit), groups.map(([, uris]) => uris), inTexts).map(({ source, byText }) => {
    const why = reasons.get(source.uri) ?? (byText ? 'text' : undefined);
    return { ...sourceItem(source), ...(why && { why }) };
  });
}

/** With every key that is typed the same is asked of the same place. */
async function rememberedFitting(view: View, params: Params): Promise<Fitting> {
  const document = params.near && (await view.file(params.near.uri))?.document;
  const place = JSON.stringify([params.near, params.entity]);
  if (last?.document !== document || last?.place !== place || last.view !== view || performance.now() - last.made > validity) {
    last = { view, document, place, made: performance.now(), fitting: await fittingSources(view, params) };
  }
  return last.fitting;
}

let last: { readonly view: View; readonly document: Document | undefined; readonly place: string; readonly made: number; readonly fitting: Fitting } | undefined;

/** Milliseconds: articles may come meanwhile. */
const validity = 10_000;

interface Fitting {
  readonly why: 'entity' | 'sentence';
  readonly uris: readonly string[];
}

/** The sources for the entity that the caller names or that stands at the cursor, else for the sentence there; those first that name most of who is rare in it. */
async function fittingSources(view: View, { near, entity }: Params): Promise<Fitting> {
  const file = near && (await view.file(near.uri));
  const offset = file && near ? offsetAt(file.document, near.position) : 0;
  const at = entity ?? (near && (await view.mentionAt(near.uri, near.position))?.mention.entity);
  const sentence = file ? sentenceAround(file.document.text, offset) : { start: 0, end: 0 };
  const named = new Set(file?.mentionsIn(sentence).flatMap((mention) => (mention.certainty === 'sure' ? [mention.entity] : [])));
  const scores = new Map<string, number>();
  for (const id of new Set([...(at === undefined ? [] : [at]), ...named])) {
    const sources = view.dossier.summary(id)?.sources ?? 0;
    const rarity = Math.log(1 + view.dossier.sourceCount / Math.max(1, sources));
    for (const uri of view.dossier.urisNaming(id, mostSources)) scores.set(uri, (scores.get(uri) ?? 0) + rarity);
  }
  const naming = at === undefined ? [...scores.keys()] : view.dossier.urisNaming(at, mostSources);
  const quoted = file ? quotedSources(view, file, sentence) : [];
  const dates = new Map(naming.map((uri) => [uri, view.dossier.head(uri)?.metadata.date ?? '']));
  // Sorting is stable: of equals the newest goes first.
  const ranked = [...naming].sort((a, b) => scores.get(b)! - scores.get(a)! || compareText(dates.get(b)!, dates.get(a)!));
  return { why: at === undefined ? 'sentence' : 'entity', uris: [...new Set([...quoted.filter((uri) => at === undefined || scores.has(uri)), ...ranked])].slice(0, mostSources) };
}

/** The sources that have what the sentence quotes. */
function quotedSources(view: View, { document: { text } }: FileView, { start, end }: Span): readonly string[] {
  const quotations = text.slice(Math.max(0, start - 1), end).matchAll(/[“"„«]([^“”"„«»]{12,300})[”"“»]/gu);
  return [...quotations].flatMap(([, words = '']) => view.dossier.urisSaying(`"${words.replace(/[.,;:!?…\s]+$/u, '')}"`, mostQuoted));
}

/** A reader looks through no more. */
const mostSources = 300;
const mostQuoted = 10;
