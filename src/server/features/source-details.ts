import type { Connection } from 'vscode-languageserver';
import { metadataFields } from '../../core/documents/document';
import { sidecarPath } from '../../core/documents/sidecar';
import type { SourceDetails } from '../../protocol/protocol';
import type { View } from '../view';
import { onRequest } from '../wire';

/**
 * What is known of a source, and what corrects it. The client brings the text of the file that is written to as its editor has it, and
 * makes the edit, so that it can be undone. What writes is loaded when it is first asked for.
 */
export function registerSourceDetails(connection: Connection, view: View): void {
  onRequest(connection, 'dossier/sourceDetails', null, ({ uri }): SourceDetails | null => {
    const metadata = view.dossier.head(uri)?.metadata;
    const source = view.dossier.source(uri);
    if (!metadata || !source) return null;
    return {
      title: source.title,
      file: view.document(uri).format === 'markdown' ? uri : sidecarPath(uri),
      fields: metadataFields.filter((field) => field !== 'citekey').map((field) => {
        const value = metadata[field];
        const origin = metadata.origins?.[field];
        return { field, ...(value !== undefined && { value }), ...(origin && { origin }), inferred: metadata.inferred?.includes(field) ?? false };
      }),
    };
  });
  onRequest(connection, 'dossier/correctSource', { problem: '' }, async ({ uri, text, field, value }) => {
    const { correct } = await import('../../core/documents/correct');
    const { format } = view.document(uri);
    const values = value.split(/\s*;\s*/).filter((one) => one !== '');
    const correction = correct(format === 'markdown' ? { format, text } : { format, text: '', sidecar: text }, field, values.length === 0 ? undefined : field === 'author' ? values : value);
    return 'problem' in correction ? correction : { start: correction.start, end: correction.end, text: correction.newText };
  });
}
