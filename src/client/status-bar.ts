import { commands, MarkdownString, ProgressLocation, StatusBarAlignment, ThemeColor, window, workspace } from 'vscode';
import type { Disposable, Progress, StatusBarItem } from 'vscode';
import { messages } from './messages';
import { literalMarkdown } from '../base/text';
import type { Server } from './server';

/** A reading that takes longer than this is shown as a notification that can be cancelled, in milliseconds. */
const long = 2000;

/** The status bar item, the progress of a long reading, and the context keys that menus and empty views go by. */
export class StatusBar implements Disposable {
  private readonly item: StatusBarItem;
  private readonly listener: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private progress: { readonly report: Progress<{ message: string; increment: number }>; done: number } | undefined;
  private endProgress: (() => void) | undefined;
  private toldFailure = false;

  constructor(private readonly server: Server) {
    this.item = window.createStatusBarItem('dossier.status', StatusBarAlignment.Right, 90);
    this.item.name = messages.statusName();
    this.item.command = 'dossier.showStatus';
    this.listener = server.onStatus(() => this.update());
    this.update();
  }

  dispose(): void {
    this.finish();
    this.listener.dispose();
    this.item.dispose();
  }

  private update(): void {
    const { phase, status } = this.server;
    void commands.executeCommand('setContext', 'dossier.phase', phase);
    void commands.executeCommand('setContext', 'dossier.hasCorpus', status.sources > 0);
    if (phase === 'reading') this.reading();
    else this.finish();
    if (phase === 'failed') void this.tellFailure();
    else if (phase !== 'starting') this.toldFailure = false;

    const { icon, text } = this.label();
    this.item.text = `$(${icon}) ${text}`;
    this.item.accessibilityInformation = { label: `${messages.statusName()}: ${text}` };
    this.item.tooltip = this.tooltip(text);
    this.item.backgroundColor =
      phase === 'failed'
        ? new ThemeColor('statusBarItem.errorBackground')
        : status.problems > 0
          ? new ThemeColor('statusBarItem.warningBackground')
          : undefined;
    if (phase === 'none' && workspace.workspaceFolders === undefined) this.item.hide();
    else this.item.show();
  }

  private label(): { readonly icon: string; readonly text: string } {
    const { phase, status } = this.server;
    switch (phase) {
      case 'starting':
        return { icon: 'loading~spin', text: messages.starting() };
      case 'failed':
        return { icon: 'error', text: messages.stopped() };
      case 'none':
        return { icon: 'library', text: messages.noCorpus() };
      case 'reading':
        return { icon: 'loading~spin', text: messages.reading(percent(status.read, status.total)) };
      case 'cancelled':
        return { icon: 'debug-pause', text: messages.cancelled(status.sources) };
      case 'ready':
        return {
          icon: 'library',
          text: `${messages.sources(status.sources)}, ${messages.entities(status.entities)}`,
        };
    }
  }

  private tooltip(text: string): MarkdownString {
    const { status } = this.server;
    const lines = [
      `${messages.statusName()}: ${text}`,
      status.corpus.length > 0 && messages.corpusIs(status.corpus.join(', ')),
      status.problems > 0 && messages.problems(status.problems),
      messages.clickForMenu(),
    ];
    return new MarkdownString(lines.filter((line) => line !== false).map(literalMarkdown).join('\n\n'));
  }

  private reading(): void {
    if (this.progress !== undefined) {
      const { read, total } = this.server.status;
      const now = percent(read, total);
      this.progress.report.report({
        message: messages.readingProgress(read, total),
        increment: Math.max(0, now - this.progress.done),
      });
      this.progress.done = Math.max(now, this.progress.done);
    } else {
      this.timer ??= setTimeout(() => this.showProgress(), long);
    }
  }

  private showProgress(): void {
    const options = { location: ProgressLocation.Notification, title: messages.readingTitle(), cancellable: true };
    void window.withProgress(options, (report, token) => {
      this.progress = { report, done: 0 };
      token.onCancellationRequested(() => {
        void this.server.request('dossier/cancelReading', {});
        // A dismissed notification stays away for the rest of this reading.
        this.endProgress?.();
      });
      this.reading();
      return new Promise<void>((resolve) => (this.endProgress = resolve));
    });
  }

  private finish(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.endProgress?.();
    this.endProgress = undefined;
    this.progress = undefined;
  }

  private async tellFailure(): Promise<void> {
    if (this.toldFailure) return;
    this.toldFailure = true;
    const answer = await window.showErrorMessage(messages.failed(), messages.restart(), messages.showLog());
    if (answer === messages.restart()) this.server.start();
    if (answer === messages.showLog()) this.server.log.show();
  }
}

function percent(read: number, total: number): number {
  return total === 0 ? 0 : Math.min(100, Math.floor((100 * read) / total));
}
