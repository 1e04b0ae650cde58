/** Does some work a while later, and each time it is planned again after twice the while, a minute at most. */
export class Later {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private next: number;

  /** @param wait milliseconds. */
  constructor(private readonly wait: number, private readonly work: () => void) {
    this.next = wait;
  }

  /** Does nothing while it is planned. */
  plan(): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.work();
    }, this.next);
    // It is no reason to go on running.
    (this.timer as { unref?(): void }).unref?.();
    this.next = Math.min(this.next * 2, Math.max(this.wait, 60_000));
  }

  /** Until it is planned again. */
  pause(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** It is not needed any more. */
  cancel(): void {
    this.pause();
    this.next = this.wait;
  }
}
