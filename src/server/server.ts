import { CodeActionKind, CodeLensRefreshRequest, DidChangeConfigurationNotification, TextDocuments, TextDocumentSyncKind, type Connection, type InitializeResult, type WorkspaceFoldersChangeEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { tokenModifiers, tokenTypes, type InitializationOptions, type Notifications, type Settings, type Status } from '../protocol/protocol';
import { registerBibliography } from './features/bibliography';
import { registerChecks } from './features/checks';
import { registerCitations } from './features/citations';
import { publishProblems } from './features/diagnostics';
import { registerEntities } from './features/entities';
import { registerGazetteerEdits } from './features/gazetteer-edits';
import { registerSourceDetails } from './features/source-details';
import { registerHover } from './features/hover';
import { keyTriggers, registerKeyCompletion } from './features/key-completion';
import { registerKeyLens } from './features/key-lens';
import { registerKeyRename } from './features/key-rename';
import { registerKeyRequests } from './features/key-requests';
import { registerMentions } from './features/mentions';
import { registerNavigation } from './features/navigation';
import { registerProfile } from './features/profile';
import { registerSearch } from './features/search';
import { registerSemanticTokens } from './features/semantic-tokens';
import { registerSourceText } from './features/source-text';
import { registerSymbols } from './features/symbols';
import { gather } from './gather';
import type { Folder, Library, LibraryEvents } from './library';
import { speak } from './locale';
import { openDocuments, type OpenDocument } from './open-document';
import { settingsFrom, type FileSettings, type SomeSettings } from './settings';
import { throttle } from './throttle';
import { View } from './view';
import { warmProfiles } from './warm';
import { onFailure } from './wire';

declare const DOSSIER_VERSION: string;

/** Makes the library of a server. `storage` is the path of a folder that keeps what is worth keeping between sessions. */
export type OpenLibrary = (events: LibraryEvents, storage: string | undefined) => Library;

/** Wires a connection to a library: the only place where messages, documents and features meet. */
export function serve(connection: Connection, openLibrary: OpenLibrary): void {
  const documents = new TextDocuments(openDocuments);
  let over = false;
  const notify = <M extends keyof Notifications>(method: M, params: Notifications[M]): void => {
    if (!over) void connection.sendNotification(method, params);
  };
  let changedDocuments = new Set<string>();
  let changedEntities = false;
  let refreshTokens = false;
  let refreshLenses = false;
  let refreshDiagnostics = false;
  const announce = throttle(250, () => {
    notify('dossier/changed', { entities: changedEntities, documents: documents.keys().filter((uri) => changedDocuments.has(uri)) });
    changedDocuments = new Set();
    changedEntities = false;
    if (refreshTokens && !over) connection.languages.semanticTokens.refresh();
    if (refreshLenses && !over) void connection.sendRequest(CodeLensRefreshRequest.type);
    checkAgain();
  });
  // What is said of a draft depends on sources and settings.
  const checkAgain = (): void => {
    if (refreshDiagnostics && !over) connection.languages.diagnostics.refresh();
  };
  let phase: Status['phase'] = 'none';
  const events: LibraryEvents = {
    status: (status) => {
      notify('dossier/statusChanged', status);
      if (status.phase === 'ready') warm();
      if (phase === 'reading' && status.phase !== phase) checkAgain();
      phase = status.phase;
    },
    changed: (changed) => {
      for (const uri of changed.any === true ? documents.keys() : changed.documents) changedDocuments.add(uri);
      changedEntities ||= changed.any === true || changed.entities.size > 0 || changed.documents.size > 0;
      announce();
    },
    gazetteerProblems: (uri, text, problems) => publishProblems(connection, uri, text, problems),
    log: (message) => connection.console.error(message),
  };
  // The first hover does not wait for it; nor does what an editor asks at once when all is read.
  let warmed: ReturnType<typeof setTimeout> | undefined;
  const warm = (): void => {
    warmed ??= setTimeout(() => void warmProfiles(connection, view).catch((error: unknown) => connection.console.error(String(error))), restBeforeWarming);
  };
  const view = new View(documents);
  let folders: readonly { readonly uri: string }[] = [];
  let settings: SomeSettings | undefined;
  let configured = '';
  let asksSettings = false;
  let followsFolders = false;
  let resolvesSymbols = false;

  const configure = async (): Promise<void> => {
    const each = await Promise.all(folders.map(async ({ uri }): Promise<Folder> => ({ uri, settings: await settingsFor(uri) })));
    const now = JSON.stringify(each);
    if (now === configured) return;
    configured = now;
    view.configure(each);
    await view.library.configure(each);
  };
  const settingsFor = async (uri: string): Promise<Settings> => {
    if (!asksSettings) return settingsFrom([settings], undefined);
    const sections = ['dossier', 'files'].map((section) => ({ scopeUri: uri, section }));
    const [own, files] = (await connection.workspace.getConfiguration(sections)) as [SomeSettings | null, FileSettings | null];
    return settingsFrom([settings, own], files);
  };

  const changeFolders = ({ added, removed }: WorkspaceFoldersChangeEvent): void => {
    const gone = new Set(removed.map(({ uri }) => canonical(uri)));
    folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...added.map(({ uri }) => ({ uri: canonical(uri) }))];
    void configure();
  };

  connection.onInitialize((params): InitializeResult => {
    folders = (params.workspaceFolders ?? []).map(({ uri }) => ({ uri: canonical(uri) }));
    const options = params.initializationOptions as InitializationOptions | undefined;
    settings = options?.settings;
    speak(params.locale, options?.sentences);
    view.begin(openLibrary(events, options?.storage));
    asksSettings = params.capabilities.workspace?.configuration === true;
    followsFolders = params.capabilities.workspace?.workspaceFolders === true;
    resolvesSymbols = params.capabilities.workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true;
    refreshLenses = params.capabilities.workspace?.codeLens?.refreshSupport === true;
    refreshTokens = params.capabilities.workspace?.semanticTokens?.refreshSupport === true;
    refreshDiagnostics = params.capabilities.workspace?.diagnostics?.refreshSupport === true;
    return {
      serverInfo: { name: 'dossier', version: typeof DOSSIER_VERSION === 'string' ? DOSSIER_VERSION : 'development' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        completionProvider: { triggerCharacters: [...keyTriggers], resolveProvider: true, completionItem: { labelDetailsSupport: true } },
        renameProvider: { prepareProvider: true },
        codeLensProvider: {},
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        diagnosticProvider: { identifier: 'checks', interFileDependencies: true, workspaceDiagnostics: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        workspaceSymbolProvider: { resolveProvider: true },
        semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: { delta: true }, range: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized((): void => {
    if (asksSettings) void connection.client.register(DidChangeConfigurationNotification.type, { section: ['dossier', 'files.exclude', 'files.watcherExclude'] });
    if (followsFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    void configure();
  });

  connection.onShutdown(async () => {
    over = true;
    clearTimeout(warmed);
    await view.library.dispose();
  });

  connection.onDidChangeConfiguration((): void => void configure().then(checkAgain));

  // A checkout of 10,000 files is one change.
  const touched = gather<string>(150, 3_000, (uris) => void view.library.rescan(uris));
  connection.onDidChangeWatchedFiles(({ changes }) => touched(changes.map(({ uri }) => canonical(uri))));

  const edited = new Map<string, OpenDocument | undefined>();
  const takeEdits = throttle(200, () => {
    // Only of a gazetteer or a profile note is the text put together.
    for (const [uri, document] of edited) void view.library.setOpen(uri, document && (() => document.getText()), document && (() => document.text.parts[0] ?? ''));
    edited.clear();
  });
  documents.onDidChangeContent(({ document }) => {
    edited.set(document.uri, document);
    takeEdits();
  });
  documents.onDidClose(({ document }) => {
    edited.set(document.uri, undefined);
    takeEdits();
  });

  onFailure(connection, (error) => view.library.failed?.(error) === true);
  registerHover(connection, view);
  registerNavigation(connection, view);
  registerSemanticTokens(connection, view);
  registerSymbols(connection, view, () => resolvesSymbols);
  registerEntities(connection, view);
  registerProfile(connection, view);
  registerSearch(connection, view);
  registerSourceText(connection, view);
  registerMentions(connection, view);
  registerGazetteerEdits(connection, view);
  registerSourceDetails(connection, view);
  registerCitations(connection, view);
  registerKeyCompletion(connection, view);
  registerKeyRename(connection, view);
  registerKeyLens(connection, view);
  registerKeyRequests(connection, view);
  registerBibliography(connection, view);
  registerChecks(connection, view, settingsFor);
  documents.listen(connection);
  connection.listen();
}

/** Milliseconds after all is read. */
const restBeforeWarming = 1500;

/** Uris are compared as text: each in one form. */
function canonical(uri: string): string {
  return URI.parse(uri).toString().replace(/\/+$/, '');
}
