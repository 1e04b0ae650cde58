import type { CitationItem } from '../../core/citations/cited';
import { cite } from '../../core/citations/format';
import { parsePlaceInput } from '../../core/citations/place-input';
import { placeCitation } from '../../core/citations/placing';
import type { Source } from '../../core';
import type { CitationFormat, CitedItem, Requests } from '../../protocol/protocol';
import { citedOf } from '../cited-keys';
import { messages } from '../messages';
import { itemOf } from '../references';
import { openStyle } from '../styles';
import type { View } from '../view';

// It is loaded with what cites.
export { describeSources } from './describe-sources';

/** The text that cites sources. */
export async function citeText(view: View, { items, format, style, document }: Requests['dossier/cite'][0]): Promise<Requests['dossier/cite'][1]> {
  const made = await citable(view, items, format, style, document);
  if ('problem' in made) return { inline: '', problem: made.problem };
  if (made.inline !== undefined) return { inline: made.inline };
  const text = (await view.file(document))?.document.text ?? '';
  return cite(made.items, format, { uri: document, text });
}

/** The edits that cite sources in a text. */
export async function placeText(
  view: View, { items, format, style, document, text, offsets, lineBreak, quotation }: Requests['dossier/placeCitation'][0],
): Promise<Requests['dossier/placeCitation'][1]> {
  const made = await citable(view, items, format, style, document);
  if ('problem' in made) return { edits: [], inline: '', problem: made.problem };
  const inline = made.inline ?? cite(made.items, format, { uri: document, text }).inline;
  const citing = { items: made.items, format, uri: document, ...(made.inline !== undefined && { inline: made.inline }), ...(quotation !== undefined && { quotation: quoted(quotation) }) };
  return { edits: placeCitation(text, offsets, citing, lineBreak), inline };
}

/** The sources with their places; `inline` where a style writes the citation. */
async function citable(view: View, items: readonly CitedItem[], format: CitationFormat, style: string, document: string): Promise<{ readonly items: readonly (Source & CitationItem)[]; readonly inline?: string } | { readonly problem: string }> {
  const cited = items.flatMap(({ uri, place }) => {
    const source = view.dossier.source(uri);
    return source ? [{ ...source, ...(place !== undefined && parsePlaceInput(place, source.citekey)) }] : [];
  });
  if (cited.length < items.length) return { problem: messages.sourceGone() };
  if (format !== 'plain' || style === '') return { items: cited };
  const opened = await openStyle(style);
  if ('problem' in opened) return opened;
  const text = opened.processor.citation(await Promise.all(cited.map(async (source) => ({ ...source, item: await itemOf(view, citedOf(view, source)) }))), /\.(?:md|markdown|mdown|qmd|rmd)$/i.test(document) ? 'markdown' : 'text');
  // A footnote stands in brackets where it is no footnote.
  return { items: cited, inline: opened.processor.notes ? `(${text.trim().replace(/\.$/u, '')})` : text };
}

/** A sentence in quotation marks; those in it become single ones. */
function quoted(sentence: string): string {
  return `“${sentence.replace(/[“”"]/g, (mark, at: number) => (mark === '“' || (mark === '"' && /(?:^|[\s(])$/.test(sentence.slice(0, at))) ? '‘' : '’'))}”`;
}
