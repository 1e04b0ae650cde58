import { Recent } from '../base/recent';
import { cslOfSource, type ReferencedSource } from '../core/citations/source-item';
import type { CslItem } from '../core/citations/csl-item';
import { referenceMarkdown } from '../core/citations/reference';
import { titleOf, type Cited } from './cited-keys';
import { openStyle, styleName } from './styles';
import type { View } from './view';

/**
 * The reference of what a key stands for in the chosen style, one line of Markdown or text. The entry of a bibliography goes before what is known of the source.
 * Where the style has no references, outlet and date.
 */
export async function formatReference(view: View, cited: Cited, markup: 'markdown' | 'text' = 'markdown', style = view.citationStyle): Promise<string> {
  const item = await itemOf(view, cited);
  return remembered.get(`${styleName(style)}\n${markup}\n${JSON.stringify(item)}`, async () => {
    const opened = await openStyle(style);
    const text = 'processor' in opened ? opened.processor.bibliography([item], markup)[0]?.text : undefined;
    return text ?? referenceMarkdown({ uri: '', citekey: item.id, ...titleOf(cited) }, '');
  });
}

/** What a key stands for as an item of CSL. The library that reads entries is loaded when the first is asked for. */
export async function itemOf(view: View, { source, entry }: Cited): Promise<CslItem> {
  if (entry) return (await import('../core/citations/bib/to-csl')).cslOf(entry.entry);
  if (!source) return { id: '', type: 'document' };
  return cslOfSource({ ...view.dossier.head(source.uri)?.metadata, ...source } satisfies ReferencedSource);
}

/** References that were formatted; each takes about 4 ms. */
const remembered = new Recent<Promise<string>>(1_000, () => 1);
