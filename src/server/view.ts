import type { Position, TextDocuments } from 'vscode-languageserver';
import { Cancelled } from '../base/cancellation';
import { lastAtMost } from '../base/rising';
import type { Span } from '../base/span';
import { mentionAt, type Dossier, type EntitySummary } from '../core';
import { draftMemory, type DraftMemory, type DraftRead } from '../core/drafts';
import type { Document } from '../core/documents/document';
import type { MentionsAtPlace } from '../core/entities/draft-recognition';
import type { Mention } from '../core/mentions/mention';
import type { Settings } from '../protocol/protocol';
import type { Folder, Library } from './library';
import type { OpenDocument } from './open-document';
import { knowLines, offsetAt } from './positions';

/** A file as features see it: the text of its editor if it is open, else of the source. */
export interface FileView {
  readonly document: Document;
  /** All of them, in order: for what a person asks once, not for what every keystroke asks. */
  readonly mentions: readonly Mention[];
  /** Those that overlap a span, in order. */
  mentionsIn(span: Span): readonly Mention[];
  /** By stretches of a draft, where these are known, those of the stretches that overlap a span, or of all. */
  byPlaces?(span?: Span): readonly MentionsAtPlace[] | undefined;
  /** An entity that a mention names; entities that only this file has are not in the corpus. */
  summary(id: string): EntitySummary | undefined;
  /** Whether it is no suggestion. */
  isListed(id: string): boolean;
}

/** What features ask: files by uri, open or not, with their mentions. */
export class View {
  /** Open files by uri. */
  private readonly drafted = new Map<string, OpenDraft>();

  private opened: Library | undefined;
  /** The innermost first. */
  private folders: readonly Folder[] = [];

  /** The style of references in hovers: the id of a bundled one, the text of a `.csl` file, or empty for the default. */
  citationStyle = '';

  constructor(private readonly documents: TextDocuments<OpenDocument>) {
    documents.onDidClose(({ document }) => this.drafted.delete(document.uri));
  }

  /** Nothing can be asked before it is there. */
  begin(library: Library): void {
    this.opened = library;
  }

  get library(): Library {
    if (!this.opened) throw new Error('the server is not initialized');
    return this.opened;
  }

  get dossier(): Dossier {
    return this.library.dossier;
  }

  /** The text of a source; an empty one if it has gone meanwhile. */
  document(uri: string): Document {
    return this.dossier.document(uri) ?? { uri, format: 'text', text: '', prose: '', headings: [], metadata: {}, problems: [] };
  }

  /** `undefined` for a file that is neither open nor a source. */
  async file(uri: string): Promise<FileView | undefined> {
    const source = this.dossier.document(uri);
    const open = this.documents.get(uri);
    if (!open || (source && open.text.length === source.text.length && open.getText() === source.text)) {
      return source && this.sourceView(uri, source);
    }
    if (this.library.isGazetteer(uri) || this.library.citing.isBibliography(uri)) return undefined;
    const read = await this.read(open);
    if (!read) return this.file(uri);
    const { document, names } = read;
    knowLines(document, open);
    return {
      document,
      get mentions() {
        return names.mentions;
      },
      mentionsIn: (span) => names.mentionsIn(span),
      byPlaces: (span) => names.byPlaces(span),
      isListed: (id) => this.dossier.isListed(id),
      summary: (id) => {
        const known = this.dossier.summary(id);
        const entity = known ? undefined : names.ownEntity(id);
        return known ?? (entity && { entity, mentions: 0, sources: 0 });
      },
    };
  }

  /** The folders of the workspace are these, with their settings. */
  configure(folders: readonly Folder[]): void {
    this.folders = [...folders].sort((a, b) => b.uri.length - a.uri.length);
  }

  /** The settings of a file's folder; of the first one for a file outside. */
  settings(uri: string): Settings | undefined {
    return (this.folders.find((folder) => uri.startsWith(`${folder.uri}/`)) ?? this.folders.at(-1))?.settings;
  }

  /** The editor's text of a file. */
  open(uri: string): OpenDocument | undefined {
    return this.documents.get(uri);
  }

  /** Files in editors, by uri. */
  get openUris(): readonly string[] {
    return this.documents.keys();
  }

  /** The text of a file, as its editor shows it, else as it was read or is saved; nothing for a file that is none of ours. */
  async text(uri: string): Promise<string | undefined> {
    return this.open(uri)?.getText() ?? this.dossier.document(uri)?.text ?? this.library.citing.fileText(uri);
  }

  async mentionAt(uri: string, position: Position): Promise<{ readonly file: FileView; readonly mention: Mention } | undefined> {
    const file = await this.file(uri);
    if (!file) return undefined;
    const offset = offsetAt(file.document, position);
    const mention = mentionAt(file.mentionsIn({ start: offset - 1, end: offset + 1 }), offset);
    return mention && { file, mention };
  }

  /** Open files that are no sources, by uri. */
  async drafts(): Promise<readonly FileView[]> {
    const uris = this.documents.keys().filter((uri) => !this.dossier.source(uri)).sort();
    const files = await Promise.all(uris.map((uri) => this.file(uri)));
    return files.filter((file) => file !== undefined);
  }

  private sourceView(uri: string, document: Document): FileView {
    const mentions = this.dossier.mentions(uri);
    return { document, mentions, mentionsIn: (span) => within(mentions, span), summary: (id) => this.dossier.summary(id), isListed: (id) => this.dossier.isListed(id) };
  }

  /** One version of a file is worked on at a time, the newest; `undefined` when a newer one took over meanwhile. */
  private async read(document: OpenDocument): Promise<DraftRead | undefined> {
    const { uri, version, languageId, text: bytes } = document;
    const draft = this.drafted.get(uri) ?? { memory: draftMemory(), work: undefined };
    this.drafted.set(uri, draft);
    if (draft.work?.version !== version) {
      const before = draft.work;
      if (before) before.token.isCancellationRequested = true;
      const token = { isCancellationRequested: false };
      const path = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
      const start = async (): Promise<DraftRead> => {
        await before?.result.catch(() => undefined);
        return this.dossier.readDraft({ uri, path, bytes, languageId }, draft.memory, token);
      };
      const work = { version, token, result: start() };
      draft.work = work;
      const done = (): void => {
        if (draft.work === work) draft.work = undefined;
      };
      work.result.then(done, done);
    }
    try {
      return await draft.work.result;
    } catch (error) {
      if (error instanceof Cancelled && this.documents.get(uri)?.version !== version) return undefined;
      throw error;
    }
  }
}

/** Those that overlap a span, of mentions in order that do not overlap. */
function within(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const first = lastAtMost(mentions, start, (mention) => mention.end) + 1;
  let last = first;
  while (last < mentions.length && (mentions[last]?.start ?? 0) < end) last++;
  return mentions.slice(first, last);
}

interface OpenDraft {
  readonly memory: DraftMemory;
  /** What is being worked on; requests that come together share it. */
  work: { readonly version: number; readonly token: { isCancellationRequested: boolean }; readonly result: Promise<DraftRead> } | undefined;
}
