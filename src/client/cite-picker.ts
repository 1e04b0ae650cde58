import { commands, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { CancellationToken, Disposable, QuickInputButton, QuickPick, QuickPickItem, TextEditor } from 'vscode';
import type { CitedItem, Position, Requests } from '../protocol/protocol';
import { addWithPlace, askPlace } from './cite-place';
import { SourcePreview } from './cite-preview';
import { rowParts } from './cite-rows';
import { citationStyle } from './citation-style';
import { messages } from './messages';
import { askAsTyped } from './pick';
import type { Server } from './server';
import { previewsSources } from './settings';

export interface CitePickOptions {
  readonly title: string;
  /** Where it is going to be cited. */
  readonly near?: { readonly uri: string; readonly position: Position };
  /** Sources that name it come first. */
  readonly entity?: string;
  readonly entityName?: string;
  /** The source that is looked at. */
  readonly reading?: string;
  readonly recent: readonly string[];
  readonly editor: TextEditor | undefined;
}

/** Asks which sources to cite: Enter cites the one that is chosen, with those that were added before. Undefined when dismissed. */
export function pickSources(server: Server, options: CitePickOptions): Promise<readonly CitedItem[] | undefined> {
  return new CitePicker(server, options).run();
}

/** What keys do while the picker is open: add the source to the citation and go on, type a page and words around it, show it beside or no more. */
export async function actOnPick(action: 'add' | 'place' | 'preview'): Promise<void> {
  await open?.act(action);
}

type Offered = Requests['dossier/findSources'][1][number];
type Described = Requests['dossier/describeSources'][1][number];

interface Row extends QuickPickItem {
  readonly source?: Offered;
}

let open: CitePicker | undefined;

class CitePicker {
  private readonly picker: QuickPick<Row> = window.createQuickPick<Row>();
  private readonly preview = new SourcePreview();
  private readonly described = new Map<string, Described>();
  private readonly parts: readonly Disposable[];
  private readonly asking: Disposable & { again(): void };
  private readonly style: Promise<string>;
  /** What is in the citation so far, by uri. */
  private readonly chosen = new Map<string, CitedItem & { readonly source: Offered }>();
  private found: readonly Offered[] = [];
  private entityName: string | undefined;
  private previewing = previewsSources();
  /** Sources are shown beside once somebody goes through the list: who only types is not disturbed. */
  private browsed = false;
  private placing = false;
  /** When another row became the active one. */
  private moved = 0;
  /** Of what was typed last. */
  private token: CancellationToken | undefined;
  private done: (items: readonly CitedItem[] | undefined) => void = () => undefined;

  constructor(private readonly server: Server, private readonly options: CitePickOptions) {
    const { picker } = this;
    this.entityName = options.entityName;
    this.style = citationStyle(options.editor?.document);
    picker.placeholder = messages.citePlaceholder();
    this.asking = askAsTyped<Offered, Row>(picker, (typed, token) => this.query(typed, token), (found) => {
      this.found = found ?? [];
      picker.keepScrollPosition = false;
      this.render();
      void this.goOn();
    });
    this.parts = [
      this.asking, picker,
      picker.onDidAccept(() => this.accept()),
      picker.onDidHide(() => this.hidden()),
      picker.onDidChangeActive(([row]) => this.active(row)),
      picker.onDidTriggerButton(() => void this.act('preview')),
      picker.onDidTriggerItemButton(({ item, button }) => void (button === addButton || button === removeButton ? this.toggle(item) : this.place(item))),
    ];
  }

  async run(): Promise<readonly CitedItem[] | undefined> {
    open?.finish(undefined);
    open = this;
    void commands.executeCommand('setContext', 'dossier.citing', true);
    this.render();
    this.picker.show();
    this.asking.again();
    if (this.entityName === undefined) void this.nameEntity();
    return new Promise((resolve) => (this.done = resolve));
  }

  async act(action: 'add' | 'place' | 'preview'): Promise<void> {
    const [row] = this.picker.activeItems;
    if (this.placing) {
      if (action === 'add') addWithPlace?.();
      return;
    }
    if (action === 'preview') {
      this.previewing = !this.previewing;
      this.browsed = true;
      this.head();
      if (this.previewing) this.active(row);
      else await this.preview.dispose();
    } else if (row?.source) await (action === 'add' ? this.toggle(row) : this.place(row));
  }

  private async query(typed: string, token: CancellationToken): Promise<readonly Offered[] | undefined> {
    this.token = token;
    const titles = await this.find(typed, false, token);
    return titles?.length === 0 && typed.trim() !== '' ? this.find(typed, true, token) : titles;
  }

  private find(typed: string, inTexts: boolean, token: CancellationToken): Promise<readonly Offered[] | undefined> {
    const { near, entity, reading, recent } = this.options;
    return this.server.request('dossier/findSources', { query: typed, limit: mostRows, inTexts, recent, ...(near && { near }), ...(entity !== undefined && { entity }), ...(reading !== undefined && { reading }) }, token);
  }

  /** Texts are searched, and references formatted, when nothing was typed for a moment: what comes of it goes below what is there. */
  private async goOn(): Promise<void> {
    const { token } = this;
    await new Promise((resolve) => setTimeout(resolve, rest));
    if (!token || token.isCancellationRequested || open !== this) return;
    const typed = this.picker.value;
    if (typed.trim() !== '' && this.found.length < mostRows && !this.found.some(({ why }) => why === 'text')) {
      const found = await this.find(typed, true, token);
      if (token.isCancellationRequested || open !== this) return;
      if (found !== undefined && found.length > this.found.length) {
        this.found = found;
        await this.renderAgain();
      }
    }
    await this.describe(token);
  }

  private async nameEntity(): Promise<void> {
    const { near } = this.options;
    this.entityName = (near && (await this.server.request('dossier/entityAt', near)))?.entity.name;
    if (this.entityName !== undefined && this.found.some(({ why }) => why === 'entity')) this.render();
  }

  private head(): void {
    const keys = [...this.chosen.values()].map(({ source }) => source.citekey);
    this.picker.title = keys.length === 0 ? this.options.title : messages.withChosen(this.options.title, keys.join(', '));
    this.picker.buttons = [this.previewing ? { iconPath: new ThemeIcon('eye'), tooltip: messages.previewOff() } : { iconPath: new ThemeIcon('eye-closed'), tooltip: messages.previewOn() }];
  }

  private render(): void {
    this.head();
    const { picker } = this;
    const [before] = picker.activeItems;
    const isEmpty = picker.value.trim() === '';
    const inCitation: readonly Row[] = isEmpty && this.chosen.size > 0 ? [{ label: messages.inCitation(), kind: QuickPickItemKind.Separator }, ...[...this.chosen.values()].map(({ source }) => this.row(source))] : [];
    const others: Row[] = [];
    let group = '';
    for (const source of this.found) {
      if (inCitation.length > 0 && this.chosen.has(source.uri)) continue;
      const heading = messages.offered(source.why, this.entityName);
      if (heading !== group) others.push({ label: heading, kind: QuickPickItemKind.Separator });
      group = heading;
      others.push(this.row(source));
    }
    const rows = [...inCitation, ...others];
    picker.items = rows.length > 0 || picker.busy ? rows : [{ label: messages.nothingFound(picker.value), alwaysShow: true }];
    const again = picker.keepScrollPosition ? picker.items.find(({ source }) => source !== undefined && source.uri === before?.source?.uri) : undefined;
    if (again) picker.activeItems = [again];
  }

  private row(source: Offered): Row {
    const isChosen = this.chosen.has(source.uri);
    return { ...rowParts(source, this.described.get(source.uri), this.entityName, isChosen), alwaysShow: true, buttons: [isChosen ? removeButton : addButton, placeButton], source };
  }

  /** References of the first rows, and the passages for which others are offered. */
  private async describe(token: CancellationToken): Promise<void> {
    const inText = this.found.filter(({ why }) => why === 'text').slice(0, describedRows);
    const missing = [...this.found.slice(0, describedRows).filter(({ uri }) => !this.described.has(uri)), ...inText];
    if (missing.length === 0) return;
    const answer = await this.server.request('dossier/describeSources', {
      sources: [...new Set(missing.map(({ uri }) => uri))], style: await this.style, query: this.picker.value, passagesOf: inText.map(({ uri }) => uri),
    }, token);
    for (const one of answer ?? []) this.described.set(one.uri, one);
    if (answer?.length) await this.renderAgain();
  }

  /** With more in the rows, or more rows below: unless somebody goes down the list just now, who would be thrown back. */
  private async renderAgain(): Promise<void> {
    const { token } = this;
    while (open === this && performance.now() - this.moved < rest) await new Promise((resolve) => setTimeout(resolve, rest));
    if (open !== this || this.placing || token?.isCancellationRequested) return;
    this.picker.keepScrollPosition = true;
    this.render();
  }

  private accept(): void {
    const source = this.picker.activeItems[0]?.source;
    const items = [...this.chosen.values(), ...(source && !this.chosen.has(source.uri) ? [{ uri: source.uri }] : [])];
    if (items.length > 0) this.finish(items);
  }

  private async toggle({ source }: Row, place?: string): Promise<void> {
    if (!source) return;
    if (place === undefined && this.chosen.has(source.uri)) this.chosen.delete(source.uri);
    else this.chosen.set(source.uri, { uri: source.uri, source, ...(place !== undefined && { place }) });
    this.picker.keepScrollPosition = true;
    // What was typed has found what it was for.
    if (this.picker.value !== '' && this.chosen.has(source.uri)) {
      this.picker.value = '';
      this.asking.again();
    } else this.render();
  }

  private async place(row: Row): Promise<void> {
    const { source } = row;
    if (!source) return;
    this.placing = true;
    const { editor, entity } = this.options;
    const answer = await askPlace(this.server, {
      source, editor, title: this.picker.title ?? '', style: this.style, query: this.picker.value,
      ...(entity !== undefined && { entity }), before: this.chosen.get(source.uri)?.place,
    });
    this.placing = false;
    if (answer === undefined) return this.finish(undefined);
    if (answer.then === 'cite') {
      this.chosen.set(source.uri, { uri: source.uri, source, place: answer.place });
      return this.finish([...this.chosen.values()]);
    }
    if (answer.then === 'add') await this.toggle(row, answer.place);
    this.picker.show();
  }

  private active(row: Row | undefined): void {
    this.moved = performance.now();
    const first = this.picker.items.find(({ source }) => source !== undefined);
    if (row?.source && row !== first) this.browsed = true;
    if (this.previewing && this.browsed && row?.source) void this.show(row.source).catch(() => undefined);
  }

  private async show({ uri, why }: Offered): Promise<void> {
    const query = this.picker.value;
    const { entity, near } = this.options;
    const about = entity ?? (why === 'entity' && near ? (await this.server.request('dossier/entityAt', near))?.entity.id : undefined);
    const [described] = (await this.server.request('dossier/describeSources', { sources: [uri], style: await this.style, passagesOf: [uri], query, ...(about !== undefined && { entity: about }) })) ?? [];
    if (open === this && this.picker.activeItems[0]?.source?.uri === uri) await this.preview.show(uri, described?.passage?.range);
  }

  private hidden(): void {
    if (!this.placing) this.finish(undefined);
  }

  private finish(items: readonly CitedItem[] | undefined): void {
    if (open !== this) return;
    open = undefined;
    void commands.executeCommand('setContext', 'dossier.citing', false);
    this.picker.hide();
    for (const part of this.parts) part.dispose();
    // The text that is cited in has the focus again before it is written in.
    void this.preview.dispose().finally(() => this.done(items?.map(({ uri, place }) => ({ uri, ...(place !== undefined && { place }) }))));
  }
}

const addButton: QuickInputButton = { iconPath: new ThemeIcon('add'), tooltip: messages.addToCitation() };
const removeButton: QuickInputButton = { iconPath: new ThemeIcon('remove'), tooltip: messages.removeFromCitation() };
const placeButton: QuickInputButton = { iconPath: new ThemeIcon('edit'), tooltip: messages.pageAndWords() };

const mostRows = 100;
/** Milliseconds without typing before texts are searched and references asked for, and for how many rows: as many as are seen. */
const rest = 120;
const describedRows = 15;
