import { commands, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { pageLimit } from '../protocol/protocol';
import { messages } from './messages';
import type { Server } from './server';

interface Choice extends QuickPickItem {
  readonly run?: () => unknown;
}

/** The menu of the status bar item: what can be done about the corpus, and the sources with problems. */
export async function showStatusMenu(server: Server, shown = 100): Promise<void> {
  const { phase, status } = server;
  const choices: Choice[] = [
    { label: `$(folder-library) ${messages.chooseCorpus()}`, detail: corpusDetail(server), run: command('dossier.chooseCorpus') },
    phase === 'reading'
      ? { label: `$(debug-stop) ${messages.cancelReading()}`, run: command('dossier.cancelReading') }
      : { label: `$(refresh) ${messages.reread()}`, run: command('dossier.reread') },
    { label: `$(person) ${messages.openGazetteer()}`, run: command('dossier.openGazetteer') },
    {
      label: `$(gear) ${messages.openSettings()}`,
      run: () => commands.executeCommand('workbench.action.openSettings', 'dossier.'),
    },
    { label: `$(output) ${messages.showLog()}`, run: () => server.log.show() },
    { label: `$(debug-restart) ${messages.restart()}`, run: command('dossier.restartServer') },
  ];
  const problems = status.problems > 0 ? await server.request('dossier/problems', { offset: 0, limit: shown }) : undefined;
  if (problems !== undefined && problems.total > 0) {
    choices.push({ label: messages.problems(problems.total), kind: QuickPickItemKind.Separator });
    for (const { uri, message } of problems.items) {
      const parsed = Uri.parse(uri);
      choices.push({
        label: `$(warning) ${workspace.asRelativePath(parsed)}`,
        detail: message,
        run: () => commands.executeCommand('vscode.open', parsed, { preview: true }),
      });
    }
    const hidden = problems.total - problems.items.length;
    if (hidden > 0 && shown < pageLimit) choices.push({ label: `$(ellipsis) ${messages.more(hidden)}`, run: () => showStatusMenu(server, pageLimit) });
  }
  const choice = await window.showQuickPick(choices, { title: messages.statusName() });
  await choice?.run?.();
}

function command(id: string): () => Thenable<unknown> {
  return () => commands.executeCommand(id);
}

function corpusDetail(server: Server): string {
  const { corpus } = server.status;
  return corpus.length > 0 ? messages.corpusIs(corpus.join(', ')) : messages.noCorpus();
}
