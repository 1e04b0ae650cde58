import type { Position, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { mentionAt, type Dossier, type EntitySummary } from '../core';
import type { Document } from '../core/documents/document';
import type { Analysis } from '../core/mentions/analysis';
import type { Mention } from '../core/mentions/mention';
import type { Library } from './library';
import { offsetAt } from './positions';

/** A file as features see it: the text of its editor if it is open, else of the source. */
export interface FileView {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** An entity that a mention names; entities that only this file has are not in the corpus. */
  summary(id: string): EntitySummary | undefined;
}

/** What features ask: files by uri, open or not, with their mentions. */
export class View {
  /** By uri; kept from the moment it is begun, so that requests that come together share one. */
  private readonly analyses = new Map<string, { readonly version: number; readonly analysis: Promise<Analysis> }>();

  constructor(
    readonly library: Library,
    private readonly documents: TextDocuments<TextDocument>,
  ) {
    documents.onDidClose(({ document }) => this.analyses.delete(document.uri));
  }

  get dossier(): Dossier {
    return this.library.dossier;
  }

  /** `undefined` for a file that is neither open nor a source. */
  async file(uri: string): Promise<FileView | undefined> {
    const source = this.dossier.source(uri);
    const open = this.documents.get(uri);
    if (!open || open.getText() === source?.analysis.document.text) {
      return source && { document: source.analysis.document, mentions: this.dossier.mentions(uri), summary: (id) => this.dossier.summary(id) };
    }
    if (this.library.isGazetteer(uri)) return undefined;
    const analysis = await this.analyze(open);
    const { mentions, own } = this.dossier.recognize(analysis);
    const summary = (id: string): EntitySummary | undefined => {
      const entity = own.get(id);
      return this.dossier.summary(id) ?? (entity && { entity, mentions: 0, sources: 0 });
    };
    return { document: analysis.document, mentions, summary };
  }

  async mentionAt(uri: string, position: Position): Promise<{ readonly file: FileView; readonly mention: Mention } | undefined> {
    const file = await this.file(uri);
    const mention = file && mentionAt(file.mentions, offsetAt(file.document, position));
    return mention && { file, mention };
  }

  /** Open files that are no sources, by uri. */
  async drafts(): Promise<readonly FileView[]> {
    const uris = this.documents.keys().filter((uri) => !this.dossier.source(uri)).sort();
    const files = await Promise.all(uris.map((uri) => this.file(uri)));
    return files.filter((file) => file !== undefined);
  }

  private analyze(open: TextDocument): Promise<Analysis> {
    const { uri, version, languageId } = open;
    const known = this.analyses.get(uri);
    if (known?.version === version) return known.analysis;
    const path = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    const analysis = this.dossier.analyze({ uri, path, bytes: open.getText(), languageId });
    this.analyses.set(uri, { version, analysis });
    return analysis;
  }
}
