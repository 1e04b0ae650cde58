import { DocumentDropOrPasteEditKind } from 'vscode';
import type { Line } from '../protocol/protocol';

/** What is dragged: a source, with a line of it that is to be quoted or without. */
export type DraggedSource = { readonly source: Pick<Line['source'], 'uri'>; readonly text?: string };

/** Of the edits that a drop makes. */
export function dropKind(): DocumentDropOrPasteEditKind {
  return DocumentDropOrPasteEditKind.Text.append('dossier', 'quotation');
}
