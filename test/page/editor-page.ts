import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';

export interface EditorContext {
  /** VS Code's version, `1.x.y`. */
  readonly vscode: string;
  readonly folder: string;
  readonly log: readonly string[];
  readonly setSettings: (settings: Readonly<Record<string, unknown>>) => void;
}

/** A workbench in a page, driven as a person would: by keys, pointer and what is on screen. */
export class EditorPage {
  /** The workspace folder. */
  readonly folder: string;
  /** What the page wrote to its console, oldest first. */
  readonly log: readonly string[];
  private settings: Readonly<Record<string, unknown>> = {};
  private settingsCount = 0;

  constructor(
    readonly page: Page,
    private readonly context: EditorContext,
  ) {
    this.folder = context.folder;
    this.log = context.log;
  }

  /** Resolves when the workbench stands and, if a file opens with it, its text shows. */
  async ready(withFile = false): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
    await this.page.locator('.monaco-workbench .part.activitybar .action-item').first().waitFor({ timeout: 60_000 });
    if (withFile) {
      await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: 60_000 });
    }
  }

  /** Opens a file of the workspace by its path, and resolves when its text shows. */
  async openFile(relative: string): Promise<void> {
    await this.pick('Control+P', relative, path.basename(relative));
    await this.page.locator(`.tab.active[data-resource-name="${path.basename(relative)}"]`).waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Names of the open tabs of the active group, with the active one's marked by the tab's own state. */
  async activeTab(): Promise<string> {
    return (await this.page.locator('.editor-group-container.active .tab.active').first().getAttribute('data-resource-name')) ?? '';
  }

  /** Runs a command by its title, with category, through the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.pick('F1', `>${title}`, title);
  }

  /** Puts the cursor at a line and column, both counted from one. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.pick('Control+G', `:${line}:${column}`, /line/i);
    await this.quickInput().waitFor({ state: 'hidden' });
  }

  /**
   * Where `text` stands in the active editor, in page pixels: the middle of its nth occurrence (from 0) among the lines
   * on screen. If it is not on screen the editor's own search brings it there. Rejects when the file does not hold it.
   */
  async locate(text: string, nth = 0): Promise<{ readonly x: number; readonly y: number }> {
    let point = await this.pointOf(text, nth);
    if (point === undefined) {
      await this.find(text);
      point = await this.pointOf(text, 0);
    }
    if (point === undefined) {
      throw new Error(`"${text}" is not in the active editor.`);
    }
    return point;
  }

  /** Brings the next occurrence of `text` on screen and selects it, as with Ctrl+F. */
  async find(text: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+F');
    const input = this.page.locator('.editor-group-container.active .find-widget.visible .find-part textarea').first();
    await input.waitFor();
    await input.fill(text);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    // Scrolling is animated by a frame or two.
    await this.page.waitForTimeout(200);
  }

  /** Moves the pointer over `text` in the editor, waits for the hover and resolves to its text. */
  async hover(text: string, nth = 0): Promise<string> {
    await this.page.mouse.move(2, 2);
    await this.hoverBox().waitFor({ state: 'hidden' });
    const { x, y } = await this.locate(text, nth);
    // Two moves, because an editor ignores a pointer that is there from nowhere.
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y, { steps: 3 });
    return await this.hoverText();
  }

  /** The text of the hover that shows, once it has finished loading. Rejects after 10 s without one. */
  async hoverText(): Promise<string> {
    await this.hoverBox().waitFor({ timeout: 10_000 });
    await this.page.waitForFunction(
      () => {
        const boxes = Array.from(document.querySelectorAll<HTMLElement>('.monaco-hover:not(.hidden)')).filter((box) => box.offsetParent !== null);
        return boxes.some((box) => box.innerText.trim() !== '' && !/^Loading/.test(box.innerText.trim()));
      },
      undefined,
      { timeout: 10_000 },
    );
    return (await this.hoverBox().innerText()).trim();
  }

  /** The editor's hover, for clicks on its links. */
  hoverBox(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden):visible').first();
  }

  /** Clicks `text` in the editor, with optional modifier keys; it sets the cursor there. */
  async click(text: string, nth = 0, modifiers: readonly ('Alt' | 'Control' | 'Shift')[] = []): Promise<void> {
    const { x, y } = await this.locate(text, nth);
    for (const key of modifiers) {
      await this.page.keyboard.down(key);
    }
    await this.page.mouse.click(x, y);
    for (const key of modifiers) {
      await this.page.keyboard.up(key);
    }
    // The cursor's place reaches the status bar and the extensions a little later.
    await this.page.waitForTimeout(150);
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** All text that the active editor shows on screen, a line each, with plain spaces. */
  async visibleText(): Promise<string> {
    return await this.page.locator('.editor-group-container.active .editor-instance .view-lines').first().evaluate((lines) =>
      Array.from(lines.querySelectorAll<HTMLElement>('.view-line'))
        .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
        .map((line) => (line.textContent ?? '').replace(/\u00a0/g, ' '))
        .join('\n'),
    );
  }

  async focusEditor(): Promise<void> {
    await this.page.locator('.editor-group-container.active .monaco-editor').first().locator('textarea.inputarea, .native-edit-context').first().focus();
  }

  /** Opens a side bar container by the title of its activity bar item. Does nothing when it is open already. */
  async openView(title: string): Promise<void> {
    const item = this.page.locator(`.part.activitybar .action-item:has(.action-label[aria-label^="${title}"])`).first();
    await item.waitFor({ timeout: 30_000 });
    if ((await item.getAttribute('aria-expanded')) !== 'true' && (await item.getAttribute('class'))?.includes('checked') !== true) {
      await item.click();
    }
    await this.page.locator('.part.sidebar .composite.title', { hasText: new RegExp(title, 'i') }).first().waitFor();
  }

  /** The rows of a tree view in the side bar that are on screen. `view` is the view's title; without it, all rows. */
  rows(view?: string): Locator {
    const pane = view === undefined ? this.page.locator('.part.sidebar') : this.page.locator('.part.sidebar .pane').filter({ has: this.page.locator(`.pane-header[aria-label^="${view}"]`) });
    return pane.locator('.monaco-list-row');
  }

  /** Label and description of each row on screen, with a space between. Waits up to 10 s for a first row. */
  async rowTexts(view?: string): Promise<readonly string[]> {
    const rows = this.rows(view);
    await rows.first().waitFor({ timeout: 10_000 }).catch(() => undefined);
    return await rows.evaluateAll((elements) =>
      // The page keeps rows in the order in which they came into sight.
      [...elements].sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index'))).map((row) =>
        Array.from(row.querySelectorAll<HTMLElement>('.label-name, .label-description'))
          .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
          .join(' '),
      ),
    );
  }

  /**
   * Resolves when the rows of the side bar stand still: what they say and where, for 300 ms. A tree that is being filled
   * moves its rows away under a pointer that is on its way. Rejects after 10 s of moving.
   */
  async rowsAtRest(): Promise<void> {
    const places = async (): Promise<string> =>
      await this.rows().evaluateAll((rows) => rows.map((row) => `${Math.round(row.getBoundingClientRect().top)} ${row.textContent}`).sort().join('\n'));
    let before = await places();
    let still = 0;
    for (let looks = 0; still < 3; looks++) {
      if (looks === 100) {
        throw new Error('The rows of the side bar do not stand still.');
      }
      await this.page.waitForTimeout(100);
      const now = await places();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  }

  /** Clicks the first row that holds `text`, or its arrow, and waits for the rows to stand still. On a parent the row folds it open or shut. */
  async clickRow(text: string | RegExp, view?: string, part: 'row' | 'arrow' = 'row'): Promise<void> {
    const row = this.rows(view).filter({ hasText: text }).first();
    await row.waitFor();
    await this.rowsAtRest();
    await (part === 'row' ? row : row.locator('.monaco-tl-twistie')).click();
    await this.rowsAtRest();
  }

  /**
   * Drags `source` by its left end into the active editor, to the line below the first occurrence of `text`, and drops
   * it once the editor shows where it would go. A hand that lost what it dragged takes it up again, twice.
   */
  async dragBelow(source: Locator, text: string): Promise<void> {
    const to = await this.locate(text);
    for (let attempt = 1; ; attempt++) {
      const from = (await source.boundingBox())!;
      await this.page.mouse.move(from.x + Math.min(60, from.width / 2), from.y + from.height / 2);
      await this.page.mouse.down();
      await this.page.mouse.move(from.x + Math.min(80, from.width / 2 + 10), from.y + from.height / 2 + 2, { steps: 4 });
      await this.page.mouse.move(to.x, to.y + 19, { steps: 12 });
      const shown = await this.page.locator('.editor-group-container.active .dnd-target').first().waitFor({ state: 'attached', timeout: 5000 }).then(() => true, () => false);
      if (shown) {
        await this.page.mouse.move(to.x + 2, to.y + 19, { steps: 2 });
        await this.page.mouse.up();
        return;
      }
      await this.page.mouse.move(2, 2);
      await this.page.mouse.up();
      if (attempt === 3) {
        throw new Error('The editor does not show a place for what is dragged into it.');
      }
    }
  }

  /** What notifications say now, with their severity. */
  async notifications(): Promise<readonly { readonly severity: string; readonly text: string }[]> {
    return await this.page.locator('.notification-toast .notification-list-item').evaluateAll((items) =>
      items.map((item) => ({
        severity: /codicon-(error|warning|info)/.exec(item.querySelector('.notification-list-item-icon')?.className ?? '')?.[1] ?? '',
        text: item.querySelector<HTMLElement>('.notification-list-item-message')?.innerText ?? '',
      })),
    );
  }

  /** The text of the status bar item whose text or label holds `part`. Waits up to `timeout` milliseconds for it. */
  async statusBarItem(part: string | RegExp, timeout = 30_000): Promise<string> {
    const item = this.page.locator('.part.statusbar .statusbar-item').filter({ hasText: part }).first();
    await item.waitFor({ timeout });
    return (await item.innerText()).replace(/\s+/g, ' ').trim();
  }

  /** Changes settings and resolves when the window has taken them; `undefined` takes a change back. */
  async updateSettings(changes: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = Object.fromEntries(Object.entries({ ...this.settings, ...changes }).filter(([, value]) => value !== undefined));
    // The window's title is a setting too, so it tells when the file was read. A young window does not watch it yet:
    // it is written again until the title follows.
    const title = `settings ${++this.settingsCount}.`;
    for (let attempt = 0; attempt < 20; attempt++) {
      this.context.setSettings({ ...this.settings, 'window.title': title + ' '.repeat(attempt) });
      const taken = this.page.waitForFunction((wanted) => document.title.includes(wanted), title, { timeout: 1500 });
      if (await taken.then(() => true, () => false)) {
        return;
      }
    }
    throw new Error('The window did not take its new settings.');
  }

  /** Changes the colour theme and waits for it to show. */
  async setTheme(kind: keyof typeof themes): Promise<void> {
    // Newer editors dropped the word from the names of these two.
    const id = this.context.vscode < '1.120' ? themes[kind].id : themes[kind].id.replace(/^Default (?=\w+ Modern)/, '');
    await this.updateSettings({ 'workbench.colorTheme': id });
    await this.page.locator(`.monaco-workbench.${themes[kind].className}`).first().waitFor({ timeout: 20_000 });
  }

  /** Writes a PNG of the window, or of the part `clip` (page pixels). Makes the folder. */
  async screenshot(file: string, clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Promise<void> {
    fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    await this.page.screenshot({ path: file, ...(clip ? { clip } : {}) });
  }

  /** The input of the quick pick that shows. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-box input').first();
  }

  /** The rows of the quick pick that shows. */
  quickRows(): Locator {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  }

  /**
   * Opens a quick pick, types into it and clicks the row that holds `label`. A window that is still opening takes the
   * focus, and with it the pick, away: it is then opened again.
   */
  private async pick(key: string, value: string, label: string | RegExp): Promise<void> {
    const row = this.quickRows().filter({ hasText: label }).first();
    for (let attempt = 0; ; attempt++) {
      try {
        await this.page.keyboard.press(key);
        await this.quickInput().fill(value, { timeout: 3000 });
        await row.click({ timeout: 4000 });
        return;
      } catch (error) {
        if (attempt === 5) {
          throw error;
        }
        await this.page.keyboard.press('Escape');
      }
    }
  }

  private async pointOf(text: string, nth: number): Promise<{ readonly x: number; readonly y: number } | undefined> {
    return await this.page.evaluate(
      ([wanted, skip]) => {
        const lines = document.querySelector('.editor-group-container.active .editor-instance .view-lines');
        const frame = lines?.closest('.monaco-editor')?.getBoundingClientRect();
        if (!lines || !frame) {
          return undefined;
        }
        const ordered = Array.from(lines.querySelectorAll<HTMLElement>('.view-line')).sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top));
        let seen = 0;
        for (const line of ordered) {
          const content = (line.textContent ?? '').replace(/\u00a0/g, ' ');
          for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) {
            const range = document.createRange();
            const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
            let start = 0;
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
              const length = node.textContent?.length ?? 0;
              if (at >= start && at < start + length) {
                range.setStart(node, at - start);
              }
              if (at + wanted.length > start && at + wanted.length <= start + length) {
                range.setEnd(node, at + wanted.length - start);
              }
              start += length;
            }
            const box = range.getClientRects()[0];
            if (box && box.top >= frame.top && box.bottom <= frame.bottom && box.left >= frame.left && box.right <= frame.right && seen++ === skip) {
              return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
            }
          }
        }
        return undefined;
      },
      [text, nth] as const,
    );
  }
}

const themes = {
  light: { id: 'Default Light Modern', className: 'vs' },
  dark: { id: 'Default Dark Modern', className: 'vs-dark' },
  'high contrast': { id: 'Default High Contrast', className: 'hc-black' },
  'high contrast light': { id: 'Default High Contrast Light', className: 'hc-light' },
} as const;
