import { StoreBroken } from '../core/store/broken';
import { messages } from './messages';

/** What a {@link Mender} does to a store that failed. */
export interface Mending {
  /** Closes it and does away with what is in it. */
  discard(reason: string): void;
  /** Opens a store in its place and brings it up to date. */
  reopen(): Promise<void>;
}

/**
 * Does work on a store again when the store failed: over a new one where it was damaged or taken away, after a while where
 * there was no room or no way to it. Work must be such that doing it again does no harm.
 */
export class Mender {
  private over = false;
  private wake: (() => void) | undefined;

  /** @param log takes one line, whenever a store fails, however often that has to be tried. */
  constructor(private readonly log: (line: string) => void, private readonly store: Mending) {}

  /** Rejects with what the work throws otherwise, and with the failure itself when it was {@link stop | stopped}. */
  async persist(work: () => Promise<void>): Promise<void> {
    let reopen = false;
    let said = false;
    for (let attempt = 0; ; attempt++) {
      try {
        if (reopen) await this.store.reopen();
        reopen = false;
        return await work();
      } catch (error) {
        if (!(error instanceof StoreBroken) || this.over) throw error;
        const { reason, message } = error;
        if (reason === 'damaged') this.store.discard(message);
        else if (!said) this.log(reason === 'gone' ? messages.indexGone() : messages.indexWaits(message));
        said ||= reason !== 'damaged';
        const lost = reason === 'damaged' || reason === 'gone';
        reopen ||= lost || (reason === 'unreachable' && attempt >= fewAttempts);
        if (!lost || attempt > 0) await this.pause(Math.min(firstPauseMs * 2 ** attempt, longestPauseMs));
      }
    }
  }

  /** Nothing is tried again. */
  stop(): void {
    this.over = true;
    this.wake?.();
  }

  private async pause(ms: number): Promise<void> {
    if (this.over) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** A way to the file that is closed for so long may be open to a new start. */
const fewAttempts = 3;
const firstPauseMs = 500;
const longestPauseMs = 30_000;
