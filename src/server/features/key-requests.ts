import type { Connection } from 'vscode-languageserver';
import { addPins } from '../../core/citations/pins';
import { pageLimit, type CitedKeyItem } from '../../protocol/protocol';
import { citedBy, keysIn, placeOfCited, titleOf, type Cited } from '../cited-keys';
import { dateText } from '../locale';
import { formatReference } from '../format-reference';
import type { View } from '../view';
import { onRequest } from '../wire';
import { sourceItem } from './items';

/** What the client asks of citekeys: to keep those that were given out, references, and what a draft cites. */
export function registerKeyRequests(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/pinCitekeys', [], async ({ sources }) => {
    const files = await view.library.citing.pinTexts();
    return files.flatMap(({ folder, uri, text }) => {
      // A folder may lie in another.
      const own = sources.filter((source) => files.filter((file) => source.startsWith(`${file.folder}/`)).every((file) => file.folder.length <= folder.length) && source.startsWith(`${folder}/`));
      const now = addPins(text, view.dossier.pinsOf(own));
      return now === text ? [] : [{ uri, text: now }];
    });
  });
  onRequest(connection, 'dossier/reference', null, async ({ key }) => {
    const cited = citedBy(view, key);
    return cited ? { text: await formatReference(view, cited, 'text'), markdown: await formatReference(view, cited) } : null;
  });
  onRequest(connection, 'dossier/citedSources', null, async ({ uri }) => {
    if (!keysIn(view, uri)) return null;
    const { known, unknown } = citedIn(view, uri);
    const items = await Promise.all(known.map(async ({ cited, ...own }): Promise<CitedKeyItem[]> => {
      const place = await placeOfCited(view, cited);
      const { title, outlet, date } = titleOf(cited);
      return place ? [{ ...own, ...place, title, detail: [outlet, dateText(date)].filter(Boolean).join(', ') }] : [];
    }));
    const sources = new Set(known.flatMap(({ cited }) => cited.source?.uri ?? []));
    const newest = view.dossier.sources({ offset: 0, limit: pageLimit + sources.size }).filter((source) => !sources.has(source.uri));
    return { cited: items.flat(), unknown, uncited: { items: newest.slice(0, pageLimit).map(sourceItem), total: view.dossier.sourceCount - sources.size } };
  });
}

type KeyCount = Pick<CitedKeyItem, 'key' | 'first' | 'count'>;

/** The keys of a text in an editor, each once, with what they stand for; bare ones that nobody has are no keys. */
export function citedIn(view: View, uri: string): { readonly known: readonly (KeyCount & { readonly cited: Cited })[]; readonly unknown: readonly KeyCount[] } {
  const all = keysIn(view, uri);
  const counts = new Map<string, KeyCount & { readonly certain: boolean }>();
  for (const { key, span, bracketed } of all?.keys ?? []) {
    const before = counts.get(key);
    const first = before?.first ?? { start: all!.document.positionAt(span.start), end: all!.document.positionAt(span.end) };
    counts.set(key, { key, first, count: (before?.count ?? 0) + 1, certain: bracketed || before?.certain === true });
  }
  const known: (KeyCount & { readonly cited: Cited })[] = [];
  const unknown: KeyCount[] = [];
  for (const { certain, ...own } of counts.values()) {
    const cited = citedBy(view, own.key);
    if (cited) known.push({ ...own, cited });
    else if (certain) unknown.push(own);
  }
  return { known, unknown };
}
