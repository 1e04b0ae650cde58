import { InputBoxValidationSeverity, QuickInputButtons, ThemeIcon, window } from 'vscode';
import type { QuickInputButton, TextEditor } from 'vscode';
import type { SourceItem } from '../protocol/protocol';
import { messages } from './messages';
import type { Server } from './server';
import { citationFormat } from './settings';

export interface PlaceQuestion {
  readonly title: string;
  readonly source: SourceItem;
  readonly editor: TextEditor | undefined;
  readonly style: Promise<string>;
  /** What was typed to find the source: the page of the passage it finds is filled in. */
  readonly query: string;
  readonly entity?: string;
  /** What was typed for it before. */
  readonly before: string | undefined;
}

/** `cite` it now, `add` it to the citation and choose more, or go `back` without. */
export interface PlaceAnswer {
  readonly place: string;
  readonly then: 'cite' | 'add' | 'back';
}

/** What Shift+Enter does while the box is open. */
export let addWithPlace: (() => void) | undefined;

/** Asks for the page and the words around a source, as Pandoc writes them, and shows the citation that comes of it. Undefined when dismissed. */
export function askPlace(server: Server, { title, source, editor, style, query, entity, before }: PlaceQuestion): Promise<PlaceAnswer | undefined> {
  const box = window.createInputBox();
  const start = before ?? `@${source.citekey}, `;
  box.title = title;
  box.value = start;
  box.valueSelection = [start.length, start.length];
  box.prompt = messages.placePrompt(source.citekey);
  box.buttons = [QuickInputButtons.Back, addButton];
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const { document } = editor ?? {};
    const cited = await server.request('dossier/cite', { items: [{ uri: source.uri, place: box.value }], format: citationFormat(document), style: await style, document: document?.uri.toString() ?? '' });
    if (mine !== turn || !cited) return;
    const isWrong = cited.problem !== undefined;
    box.validationMessage = { message: cited.problem || (cited.block?.trim() ?? cited.inline), severity: isWrong ? InputBoxValidationSeverity.Warning : InputBoxValidationSeverity.Info };
  };
  const fillPage = async (): Promise<void> => {
    if (before !== undefined) return;
    const [described] = (await server.request('dossier/describeSources', { sources: [source.uri], style: await style, passagesOf: [source.uri], query, ...(entity !== undefined && { entity }) })) ?? [];
    // Only while nothing was typed.
    if (described?.page !== undefined && box.value === start) box.value = `${start}p. ${described.page}`;
    void show();
  };
  return new Promise((resolve) => {
    const answer = (then: PlaceAnswer['then']): void => {
      resolve({ place: box.value, then });
      box.hide();
    };
    addWithPlace = () => answer('add');
    box.onDidChangeValue(() => void show());
    box.onDidAccept(() => answer('cite'));
    box.onDidTriggerButton((button) => answer(button === addButton ? 'add' : 'back'));
    box.onDidHide(() => {
      addWithPlace = undefined;
      resolve(undefined);
      box.dispose();
      turn++;
    });
    box.show();
    void show();
    void fillPage();
  });
}

const addButton: QuickInputButton = { iconPath: new ThemeIcon('add'), tooltip: messages.addToCitation() };
