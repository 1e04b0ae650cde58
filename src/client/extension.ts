import { commands, Uri, window, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { tellStyle } from './citation-style';
import { CitedLately } from './cited-lately';
import { registerCommands } from './commands';
import { Drafts } from './drafts';
import { registerLineDrop } from './drop';
import { EntitiesView } from './entities-view';
import { fadeSuggestions } from './entity-items';
import { FileView } from './file-view';
import { showSample } from './sample';
import { tellCutReferences } from './search';
import { ProfileView } from './profile-view';
import { SearchView } from './search-view';
import { Server } from './server';
import type { Connect } from './server';
import { readSettings, selectorSettings } from './settings';
import { SourceTexts } from './source-text';
import { StatusBar } from './status-bar';

let server: Server | undefined;

/** Registers views and commands at once; the language server starts beside and is waited for only by what asks it. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel('Dossier', { log: true });
  const connect: Connect = async (channel, failed) => {
    // The language client is four fifths of this bundle. It loads when the views stand and others had their turn.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { connectNode } = await import('./server-node');
    const storage = Uri.joinPath(context.globalStorageUri, 'index').fsPath;
    return connectNode(context.asAbsolutePath('dist/server.mjs'), storage, channel, failed);
  };
  server = new Server(connect, log);
  const entities = new EntitiesView(server, context.workspaceState);
  const search = new SearchView(server, context.workspaceState);
  const drafts = new Drafts(server, new CitedLately(context.workspaceState));
  const profile = new ProfileView(context, server, drafts);
  context.subscriptions.push(
    log,
    server,
    entities,
    search,
    drafts,
    registerLineDrop(server, drafts),
    tellStyle(server),
    profile,
    tellCutReferences(server, search),
    fadeSuggestions(),
    new FileView(server),
    new StatusBar(server),
    new SourceTexts(server),
    ...registerCommands(context, server, entities, search, profile, drafts),
    workspace.onDidChangeConfiguration((event) => {
      setLanguages();
      // A little later, when the running client has passed the change on: it fails at that while it stops.
      if (selectorSettings.some((setting) => event.affectsConfiguration(setting))) setTimeout(() => server?.start(), 100);
    }),
  );
  setLanguages();
  server.start();
  void showSample(context);
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** Menus and key bindings are there in the languages that are read for names. */
function setLanguages(): void {
  void commands.executeCommand('setContext', 'dossier.languages', readSettings().languages);
}
