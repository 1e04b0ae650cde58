import { CancellationTokenSource, window } from 'vscode';
import type { CancellationToken, Disposable, QuickPick, QuickPickItem } from 'vscode';
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

/** A picker whose choices and their order come from the server. Undefined when dismissed. */
export function pickFromServer<T>(options: PickOptions<T>): Promise<T | undefined> {
  const picker = window.createQuickPick<Choice<T>>();
  picker.title = options.title;
  picker.placeholder = options.placeholder;
  const asking = askAsTyped(picker, options.query, (found, typed) => {
    picker.items =
      found === undefined || found.length === 0
        ? [{ label: messages.nothingFound(typed), alwaysShow: true }]
        : found.map((choice) => ({ ...options.item(choice), alwaysShow: true, choice }));
  });

  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const choice = picker.selectedItems[0]?.choice;
      if (choice === undefined) return;
      resolve(choice);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      asking.dispose();
      picker.dispose();
    });
    picker.show();
    asking.again();
  });
}

/**
 * Asks for the choices of a picker with every key, and gives the answers to `show` unless something else was typed meanwhile. VS Code filters and sorts again
 * what it is given: items must be `alwaysShow`, and those whose labels match would still be sorted among themselves.
 */
export function askAsTyped<T, I extends QuickPickItem>(
  picker: QuickPick<I>, query: PickOptions<T>['query'], show: (found: readonly T[] | undefined, typed: string) => void,
): Disposable & { again(): void } {
  // Not in the published interface, but there in every version from 1.44 on.
  (picker as { sortByLabel?: boolean }).sortByLabel = false;
  let asked = new CancellationTokenSource();
  const ask = async (): Promise<void> => {
    // Cancelled at once, so that a late answer cannot put its order under what is typed now.
    asked.cancel();
    asked.dispose();
    const source = (asked = new CancellationTokenSource());
    const typed = picker.value;
    picker.busy = true;
    const found = await query(typed, source.token);
    if (source.token.isCancellationRequested) return;
    picker.busy = false;
    show(found, typed);
  };
  const listener = picker.onDidChangeValue(() => void ask());
  return {
    again: () => void ask(),
    dispose: () => {
      listener.dispose();
      asked.cancel();
      asked.dispose();
    },
  };
}

/** Text of other people in a row of a picker: `$(name)` is not made an icon. */
export function withoutIcons(text: string): string {
  return text.replaceAll('$(', '\\$(');
}
