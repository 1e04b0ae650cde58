import { commands, env, window } from 'vscode';
import type { Disposable, ExtensionContext, WebviewView, WebviewViewProvider } from 'vscode';
import type { ProfileItem } from '../protocol/protocol';
import type { FromPage, Line, ToPage } from '../protocol/profile-page';
import { Calm } from './calm';
import { insertCitation } from './cite';
import { messages } from './messages';
import { fromPosition, openLine, toRange } from './places';
import { profileHtml } from './profile-html';
import { profileMarkdown } from './profile-markdown';
import type { Server } from './server';
import { shownUri } from './source-text';

/** The cursor rests so long, in milliseconds, before the view follows it. */
const pace = 200;
/** Sources on one page of “all sentences”. */
const pageSize = 20;

/** The view `dossier.profile`: the card of the hover with everything it has no room for. It follows the cursor unless it is pinned. */
export class ProfileView implements WebviewViewProvider, Disposable {
  private view: WebviewView | undefined;
  private ready = false;
  private pinned = false;
  private shown: string | undefined;
  private asked = 0;
  private readonly follow: Calm;
  private readonly disposables: readonly Disposable[];

  constructor(private readonly context: ExtensionContext, private readonly server: Server) {
    this.follow = new Calm(pace, () => void this.followCursor());
    const refresh = new Calm(1000, () => void this.refresh());
    let phase = server.phase;
    this.disposables = [
      this.follow,
      refresh,
      window.registerWebviewViewProvider('dossier.profile', this, { webviewOptions: { retainContextWhenHidden: false } }),
      window.onDidChangeTextEditorSelection(() => this.follow.call()),
      window.onDidChangeActiveTextEditor(() => this.follow.call()),
      server.onChanged(() => refresh.call()),
      server.onStatus(() => {
        if (server.phase !== phase) refresh.call();
        phase = server.phase;
      }),
    ];
  }

  resolveWebviewView(view: WebviewView): void {
    this.view = view;
    this.ready = false;
    const { webview } = view;
    webview.options = { enableScripts: true, localResourceRoots: [this.context.extensionUri] };
    webview.onDidReceiveMessage((message: FromPage) => void this.take(message));
    view.onDidChangeVisibility(() => this.follow.call());
    view.onDidDispose(() => {
      this.view = undefined;
      this.ready = false;
    });
    webview.html = profileHtml(webview, this.context.extensionUri);
  }

  /** Shows an entity, and the view. */
  async show(id: string): Promise<void> {
    this.shown = id;
    await commands.executeCommand('dossier.profile.focus');
    await this.refresh();
  }

  /** Keeps who is shown, whatever the cursor does, or lets go. */
  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    void commands.executeCommand('setContext', 'dossier.profilePinned', pinned);
    this.post({ type: 'pinned', pinned });
    if (!pinned) this.follow.call();
  }

  /** Puts the profile of an entity on the clipboard, in Markdown with citations. */
  async copy(id: string): Promise<void> {
    const profile = await this.server.request('dossier/profile', { id });
    if (!profile) return;
    await env.clipboard.writeText(profileMarkdown(profile));
    window.setStatusBarMessage(messages.copied(profile.entity.name), 4000);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async followCursor(): Promise<void> {
    const editor = window.activeTextEditor;
    if (this.pinned || !this.view?.visible || !editor) return;
    const found = await this.server.request('dossier/entityAt', { uri: editor.document.uri.toString(), position: fromPosition(editor.selection.active) });
    if (!found || found.entity.id === this.shown || this.pinned) return;
    this.shown = found.entity.id;
    await this.refresh();
  }

  /** Shows who is shown as the corpus has it now. */
  private async refresh(): Promise<void> {
    if (!this.ready || !this.view?.visible) return;
    const id = this.shown;
    const number = ++this.asked;
    const profile: ProfileItem | null | undefined = id === undefined ? undefined : await this.server.request('dossier/profile', { id });
    if (number !== this.asked) return;
    this.post(profile ? { type: 'profile', profile, pinned: this.pinned } : { type: 'nobody', text: id === undefined ? messages.profileNobody() : messages.entityGone() });
  }

  private async take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.post({ type: 'words', words: messages.profileWords() });
        await this.refresh();
        if (this.shown === undefined) await this.followCursor();
        break;
      case 'pin':
        this.setPinned(message.pinned);
        break;
      case 'open':
        await open(message.line);
        break;
      case 'cite':
        await insertCitation(this.server, { source: message.line.source });
        break;
      case 'quote':
        await insertCitation(this.server, { source: message.line.source, quotation: message.line.text });
        break;
      case 'copy':
        await env.clipboard.writeText(`“${message.line.text}” — ${placeOf(message.line)}`);
        window.setStatusBarMessage(messages.copied(message.line.text.slice(0, 40)), 4000);
        break;
      case 'show':
        await this.show(message.id);
        break;
      case 'mentions':
        await commands.executeCommand('dossier.showMentions', { id: message.id });
        break;
      case 'copyProfile':
        await this.copy(message.id);
        break;
      case 'openNote':
        await openLine(message.uri, message.line);
        break;
      case 'more': {
        const { asked } = message;
        const { id, year, outlet, offset, atLeast } = asked;
        const page = await this.server.request('dossier/profileSources', { id, offset, limit: Math.max(pageSize, atLeast), ...(year > 0 && { year }), ...(outlet !== '' && { outlet }) });
        if (page) this.post({ type: 'sources', asked, page });
      }
    }
  }

  private post(message: ToPage): void {
    if (this.ready) void this.view?.webview.postMessage(message);
  }
}

async function open({ source, range }: Line): Promise<void> {
  await commands.executeCommand('vscode.open', shownUri(source.uri), { preview: true, selection: toRange(range) });
}

function placeOf({ source }: Line): string {
  return [source.outlet ?? source.title, source.dateText, source.url].filter(Boolean).join(', ');
}
