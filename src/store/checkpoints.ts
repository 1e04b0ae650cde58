import { statSync } from 'node:fs';

/**
 * Moves what was committed from the log (WAL) into the database: when the log has grown, in a turn of its own; at once
 * only when it has grown far and no such turn came. Nobody waits for others' reading or writing.
 */
export class Checkpoints {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly file: string, private readonly run: (mode: 'PASSIVE' | 'TRUNCATE') => void) {}

  committed(): void {
    const size = this.logSize();
    if (size > muchLog) this.now();
    else if (size > someLog) this.timer ??= setTimeout(() => this.now(), restMs).unref();
  }

  /** What is in the log twice may make room. */
  full(): void {
    this.now();
  }

  close(): void {
    this.stop();
    this.tryRun('TRUNCATE');
  }

  private now(): void {
    this.stop();
    this.tryRun('PASSIVE');
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private tryRun(mode: 'PASSIVE' | 'TRUNCATE'): void {
    try {
      this.run(mode);
    } catch {
      // No room, a transaction that is open, a disk that went: the log stays as it is and is as good; the next writing will say what is wrong.
    }
  }

  private logSize(): number {
    return statSync(`${this.file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  }
}

/** Bytes. A log that began anew is cut to so many, so that a larger file is a larger log. */
export const someLog = 32 << 20;
const muchLog = 128 << 20;
const restMs = 50;
