import type { Connection } from 'vscode-languageserver';
import { citationsIn } from '../../core/checks/citations';
import { citationSyntax } from '../../core/citations/keys-in-text';
import { addPins } from '../../core/citations/pins';
import { pageLimit, type CitedKeyItem } from '../../protocol/protocol';
import { linkedSource } from '../cited';
import { citedBy, draftAt, placeOfCited, titleOf, type Cited } from '../cited-keys';
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
    if (!draftAt(view, uri)) return null;
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

/** What a text in an editor cites by keys, footnotes and links, each once; bare keys, labels and links that stand for nothing are no citations. */
export function citedIn(view: View, uri: string): { readonly known: readonly (KeyCount & { readonly cited: Cited })[]; readonly unknown: readonly KeyCount[] } {
  const document = draftAt(view, uri);
  const known = new Map<string, KeyCount & { readonly cited: Cited }>();
  const unknown = new Map<string, KeyCount>();
  const surely = new Set<string>();
  if (!document) return { known: [], unknown: [] };
  const text = document.getText();
  const counted = ({ key, first }: Pick<KeyCount, 'key' | 'first'>, before: KeyCount | undefined): KeyCount => ({ key, first: before?.first ?? first, count: (before?.count ?? 0) + 1 });
  for (const { cites, start, end } of citationsIn(text, text, citationSyntax(uri, document.languageId))) {
    const source = 'link' in cites ? linkedSource(view, cites.link, uri) : undefined;
    const key = 'key' in cites ? cites.key : 'label' in cites ? cites.label : view.dossier.source(source ?? '')?.citekey;
    if (key === undefined) continue;
    const span = 'key' in cites ? cites.span : { start, end };
    const first = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    const cited = citedBy(view, key);
    if (cited) known.set(key, { ...counted({ key, first }, known.get(key)), cited });
    else if ('key' in cites) unknown.set(key, counted({ key, first }, unknown.get(key)));
    if ('key' in cites && !cites.bare) surely.add(key);
  }
  return { known: [...known.values()], unknown: [...unknown.values()].filter(({ key }) => surely.has(key)) };
}
