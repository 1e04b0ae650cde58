import { CancellationTokenSource, window } from 'vscode';
import type { CancellationToken, QuickPickItem } from 'vscode';
import { messages } from './messages';

export interface PickOptions<T> {
  readonly title: string;
  readonly placeholder: string;
  /** The choices for what was typed, best first. Undefined when cancelled or failed. */
  readonly query: (typed: string, token: CancellationToken) => Promise<readonly T[] | undefined>;
  readonly item: (choice: T) => QuickPickItem;
}

interface Choice<T> extends QuickPickItem {
  readonly choice?: T;
}

/** Typing pauses of this length ask the server, in milliseconds. */
const pause = 50;

/**
 * A picker whose choices and their order come from the server. VS Code filters and sorts again what it is given, so the
 * items are always shown. Answers to what was typed before are dropped. Undefined when dismissed.
 */
export function pickFromServer<T>(options: PickOptions<T>): Promise<T | undefined> {
  const picker = window.createQuickPick<Choice<T>>();
  picker.title = options.title;
  picker.placeholder = options.placeholder;
  let asked: CancellationTokenSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async (typed: string): Promise<void> => {
    asked?.cancel();
    asked?.dispose();
    const source = (asked = new CancellationTokenSource());
    picker.busy = true;
    const found = await options.query(typed, source.token);
    if (source.token.isCancellationRequested) return;
    picker.busy = false;
    picker.items =
      found === undefined || found.length === 0
        ? [{ label: messages.nothingFound(typed), alwaysShow: true }]
        : found.map((choice) => ({ ...options.item(choice), alwaysShow: true, choice }));
  };

  return new Promise((resolve) => {
    picker.onDidChangeValue((typed) => {
      // Cancelled at once, so that a late answer cannot put its order under what is typed now.
      asked?.cancel();
      clearTimeout(timer);
      timer = setTimeout(() => void ask(typed), pause);
    });
    picker.onDidAccept(() => {
      const choice = picker.selectedItems[0]?.choice;
      if (choice === undefined) return;
      resolve(choice);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      clearTimeout(timer);
      asked?.cancel();
      asked?.dispose();
      picker.dispose();
    });
    picker.show();
    void ask('');
  });
}

/** Text of other people in a row of a picker: `$(name)` is not made an icon. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
