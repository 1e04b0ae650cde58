import { DataTransferItem, languages } from 'vscode';
import type { Disposable, DocumentDropEditProvider, TreeDragAndDropController } from 'vscode';
import { lineType } from '../protocol/profile-page';
import { dropKind, type DraggedSource } from './dragged';
import type { Drafts } from './drafts';
import type { Server } from './server';
import { readSettings } from './settings';

/** A line that is dragged from the profile view into a text becomes a quotation with its citation, in the format of that text; a source or a mention of a tree becomes a citation. */
export function registerLineDrop(server: Server, drafts: Drafts): Disposable {
  const provideDocumentDropEdits: DocumentDropEditProvider['provideDocumentDropEdits'] = async (...dropped) => (await import('./cite')).dropEdit(server, drafts, ...dropped);
  return languages.registerDocumentDropEditProvider(readSettings().languages.map((language) => ({ language })), { provideDocumentDropEdits }, { dropMimeTypes: [lineType], providedDropEditKinds: [dropKind()] });
}

/** Lets rows of a tree be dragged into a text as citations. `sourceOf` gives the uri of the source that a row is or lies in. */
export function sourceDrag<N>(sourceOf: (node: N) => string | undefined): TreeDragAndDropController<N> {
  return {
    dragMimeTypes: [lineType],
    dropMimeTypes: [],
    handleDrag: ([node], data) => {
      const uri = node === undefined ? undefined : sourceOf(node);
      if (uri !== undefined) data.set(lineType, new DataTransferItem(JSON.stringify({ source: { uri } } satisfies DraggedSource)));
    },
  };
}
