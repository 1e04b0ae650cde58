import { CancellationTokenSource, commands, env, window } from 'vscode';
import type { Disposable, ExtensionContext, WebviewView, WebviewViewProvider } from 'vscode';
import type { ProfileItem } from '../protocol/protocol';
import type { FromPage, ToPage } from '../protocol/profile-page';
import { Calm } from './calm';
import { citationStyle } from './citation-style';
import type { Drafts } from './drafts';
import { useLine } from './line-actions';
import { messages } from './messages';
import { fromPosition, openLine } from './places';
import { profileHtml } from './profile-html';
import { citedSources, profileMarkdown } from './profile-markdown';
import type { Server } from './server';
import { citationFormat } from './settings';

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
  /** Whose whole profile the page has. */
  private posted: string | undefined;
  private asked = 0;
  /** Whose facts are drawn from all sources. */
  private all: { readonly id: string; readonly token: CancellationTokenSource } | undefined;
  private readonly follow: Calm;
  private readonly disposables: readonly Disposable[];

  constructor(private readonly context: ExtensionContext, private readonly server: Server, private readonly drafts: Drafts) {
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
    this.posted = undefined;
    this.endAll();
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

  /** Puts the profile of an entity on the clipboard, in Markdown with citations as the text at hand wants them. */
  async copy(id: string): Promise<void> {
    const profile = await this.server.request('dossier/profile', { id });
    if (!profile) return;
    const document = window.activeTextEditor?.document;
    const style = await citationStyle(document);
    const citations = await Promise.all(citedSources(profile).map(async ({ uri }) => [uri, await this.server.request('dossier/cite', { items: [{ uri }], format: citationFormat(document), style, document: document?.uri.toString() ?? '' })] as const));
    const cited = new Map(citations);
    await env.clipboard.writeText(profileMarkdown(profile, ({ uri }) => cited.get(uri), messages.profileWords().relations));
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
    // What was drawn from all sources is drawn from all of them again; until then it stays.
    if (this.all && this.all.id === id) return this.readAll(id);
    this.endAll();
    const number = ++this.asked;
    // Who was not shown yet is shown at once, though it be in part.
    const ask = async (quick: boolean): Promise<ProfileItem | null | undefined> => (id === undefined ? undefined : this.server.request('dossier/profile', { id, quick }));
    let profile = await ask(id !== this.posted);
    if (number !== this.asked) return;
    if (profile?.partial) {
      this.post({ type: 'profile', profile, pinned: this.pinned });
      profile = await ask(false);
      if (number !== this.asked) return;
    }
    this.posted = profile ? id : undefined;
    this.post(profile ? { type: 'profile', profile, pinned: this.pinned } : { type: 'nobody', text: id === undefined ? messages.profileNobody() : messages.entityGone() });
  }

  /** Draws facts from every source of an entity, in the background, until another one is shown or it is cancelled. */
  private async readAll(id: string): Promise<void> {
    this.all?.token.cancel();
    const token = new CancellationTokenSource();
    const all = (this.all = { id, token });
    this.post({ type: 'readingAll', reading: true });
    const profile = await window.withProgress({ location: { viewId: 'dossier.profile' } }, () => this.server.request('dossier/profile', { id, all: true }, token.token));
    if (this.all !== all) return;
    if (!profile) return this.endAll();
    token.dispose();
    this.post({ type: 'readingAll', reading: false });
    this.post({ type: 'profile', profile, pinned: this.pinned });
  }

  private endAll(): void {
    if (!this.all) return;
    this.all.token.cancel();
    this.all.token.dispose();
    this.all = undefined;
    this.post({ type: 'readingAll', reading: false });
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
      case 'cite':
      case 'quote':
      case 'copy':
        await useLine(this.server, this.drafts, message.line, message.type);
        break;
      case 'show':
        await this.show(message.id);
        break;
      case 'mentions':
        await commands.executeCommand('dossier.showMentions', { id: message.id });
        break;
      case 'readAll':
        await this.readAll(message.id);
        break;
      case 'cancelReadingAll':
        this.endAll();
        break;
      case 'leave':
        await commands.executeCommand('workbench.action.focusActiveEditorGroup');
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
