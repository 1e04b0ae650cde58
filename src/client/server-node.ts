import { LanguageClient, TransportKind, CloseAction, ErrorAction } from 'vscode-languageclient/node';
import type { DocumentSelector, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient/node';
import { l10n } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { hoverCommands } from '../protocol/protocol';
import type { InitializationOptions } from '../protocol/protocol';
import type { Connection } from './server';
import { readSettings } from './settings';
import { servedUri, shownUri, sourceTextScheme } from './source-text';
import { watchFolders } from './watcher';

/** Output channels and version control show text too, but nobody writes or reads articles there. */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', sourceTextScheme] as const;

/**
 * Starts the language server in a process of its own. Rejects when it cannot be started.
 * @param storage where it may keep its index.
 */
export async function connectNode(module: string, storage: string, log: LogOutputChannel, failed: () => void): Promise<Connection> {
  const options: LanguageClientOptions = {
    documentSelector: documentSelector(),
    outputChannel: log,
    initializationOptions: (): InitializationOptions => ({ settings: readSettings(), storage, ...(l10n.bundle && { sentences: l10n.bundle }) }),
    markdown: { isTrusted: { enabledCommands: [...hoverCommands] }, supportHtml: false },
    // Places in a PDF or Word file are shown in the text that was read of it.
    uriConverters: { code2Protocol: servedUri, protocol2Code: shownUri },
    // Of drafts that are seen, while they are written.
    diagnosticPullOptions: { onChange: true },
    errorHandler: new RestartAFewTimes(failed),
  };
  // It gets ready before it is told anything. Its threads have limits of their own.
  const execArgv = [`--max-old-space-size=${Math.max(leastHeap, Math.round(readSettings().memoryLimitMB / 2))}`];
  // glibc keeps up to eight heaps a core, and gives little of them back.
  const run = { module, transport: TransportKind.ipc, options: { env: { DOSSIER_CACHE: storage, MALLOC_ARENA_MAX: '2' }, execArgv } };
  const client = new LanguageClient(
    'dossier',
    'Dossier',
    { run, debug: { ...run, options: { ...run.options, execArgv: [...execArgv, '--nolazy', '--inspect=6011'] } } },
    options,
  );
  try {
    await client.start();
  } catch (error) {
    await client.dispose().catch(() => undefined);
    throw error;
  }
  // A server that starts again lists everything.
  const watcher = watchFolders((changes) => void client.sendNotification('workspace/didChangeWatchedFiles', { changes }).catch(() => undefined));
  return {
    // A token that is not there would be sent as a second parameter.
    sendRequest: (method, params, token) => (token ? client.sendRequest(method, params, token) : client.sendRequest(method, params)),
    onNotification: (method, handler) => client.onNotification(method, handler),
    dispose: async () => {
      watcher.dispose();
      await client.dispose().catch((error: unknown) => log.warn(String(error)));
    },
  };
}

/** Megabytes. */
const leastHeap = 600;

function documentSelector(): DocumentSelector {
  const settings = readSettings();
  return schemes.flatMap((scheme) => [
    ...settings.languages.map((language) => ({ scheme, language })),
    { scheme, pattern: `**/${settings.gazetteer.file}` },
    // What is typed in a bibliography counts before it is saved.
    ...settings.citation.bibliographies.map((glob) => ({ scheme, pattern: `**/${glob.replace(/^(?:\*\*|\.)?\/+/u, '')}` })),
  ]);
}

/** Starts the server again after a crash, but not for ever: five times in three minutes is a fault that stays. */
class RestartAFewTimes implements ErrorHandler {
  private crashes: readonly number[] = [];

  constructor(private readonly failed: () => void) {}

  error(_error: Error, _message: unknown, count: number | undefined): { action: ErrorAction } {
    return { action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown };
  }

  closed(): { action: CloseAction; handled: boolean } {
    const now = Date.now();
    this.crashes = [...this.crashes.filter((at) => now - at < 3 * 60_000), now];
    if (this.crashes.length < 5) return { action: CloseAction.Restart, handled: true };
    this.failed();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
