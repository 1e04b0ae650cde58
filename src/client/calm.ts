import type { Disposable } from 'vscode';

/**
 * Calls `work` at once, and while calls keep coming once in `ms` milliseconds, for the last time after the last call: views
 * follow a burst of changes without flickering.
 */
export class Calm implements Disposable {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = -Infinity;

  constructor(private readonly ms: number, private readonly work: () => void) {}

  call(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.last = Date.now();
      this.work();
    }, Math.max(0, this.last + this.ms - Date.now()));
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
