import { Range, ViewColumn, window, workspace } from 'vscode';
import type { Disposable, Tab } from 'vscode';
import { TabInputText } from 'vscode';
import type { Range as WireRange } from '../protocol/protocol';
import { toRange } from './places';
import { shownUri } from './source-text';

/** Shows sources beside the text while one is chosen, without taking the focus; closes what it opened. */
export class SourcePreview implements Disposable {
  private readonly before = new Set(textTabs().map(({ uri }) => uri));
  private opened: string | undefined;
  private wanted = 0;

  /** Shows a source at a place, else at its beginning. */
  async show(source: string, at?: WireRange): Promise<void> {
    const turn = ++this.wanted;
    const uri = shownUri(source);
    const document = await workspace.openTextDocument(uri);
    if (turn !== this.wanted) return;
    this.opened = uri.toString();
    const selection = at ? toRange(at) : new Range(0, 0, 0, 0);
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true, selection });
    if (turn !== this.wanted && this.opened === undefined) await this.close(uri.toString());
  }

  async dispose(): Promise<void> {
    this.wanted++;
    const opened = this.opened;
    this.opened = undefined;
    if (opened !== undefined) await this.close(opened);
  }

  /** Only a tab of ours: neither one that was there before nor one that the reader has kept. */
  private async close(uri: string): Promise<void> {
    if (this.before.has(uri)) return;
    const tabs = textTabs().filter((one) => one.uri === uri && one.tab.isPreview).map(({ tab }) => tab);
    if (tabs.length > 0) await window.tabGroups.close(tabs, true);
  }
}

function textTabs(): readonly { readonly tab: Tab; readonly uri: string }[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap((tab) => (tab.input instanceof TabInputText ? [{ tab, uri: tab.input.uri.toString() }] : []));
}
