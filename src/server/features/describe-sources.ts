import type { CancellationToken } from 'vscode-languageserver';
import type { Source } from '../../core';
import { snippetOf } from '../../core/mentions/snippet';
import { pageLimit, type PassageItem, type Requests } from '../../protocol/protocol';
import { citedOf } from '../cited-keys';
import { rangeOf } from '../positions';
import { formatReference } from '../references';
import type { View } from '../view';
import { stillWanted } from '../wire';
import { passageItem } from './items';

type Request = Requests['dossier/describeSources'];

/** References and passages of sources; one after the other, so that what is asked meanwhile is answered. */
export async function describeSources(view: View, { sources, style, passagesOf, query, entity }: Request[0], token: CancellationToken): Promise<Request[1]> {
  const described: Request[1][number][] = [];
  for (const uri of sources.slice(0, pageLimit)) {
    await stillWanted(token);
    const source = view.dossier.source(uri);
    if (!source) continue;
    const reference = await formatReference(view, citedOf(view, source), 'text', style);
    const found = passagesOf.includes(uri) ? passageOf(view, source, query, entity) : undefined;
    described.push({ uri, ...(reference && { reference }), ...found });
  }
  return described;
}

/** The first passage that the query finds, else the first that names the entity, and its page. */
function passageOf(view: View, { uri }: Source, query: string, entity: string | undefined): { readonly passage: PassageItem; readonly page?: number } | undefined {
  const { dossier } = view;
  const document = dossier.document(uri);
  if (!document) return undefined;
  const [found] = query.trim() === '' ? [] : dossier.searchPassages({ query, typing: true, uri, offset: 0, limit: 1 }).items;
  const mention = found || entity === undefined ? undefined : dossier.mentions(uri).find((one) => one.entity === entity);
  const start = (found ?? mention)?.start;
  const snippet = mention && snippetOf(document, mention);
  const passage = found ? passageItem(document, found) : mention && snippet && { range: rangeOf(document, mention), text: snippet.text, marks: [{ start: snippet.start, end: snippet.end }] };
  if (!passage || start === undefined) return undefined;
  const page = document.pages?.filter((from) => from <= start).length ?? 0;
  return { passage, ...(page > 0 && { page }) };
}
