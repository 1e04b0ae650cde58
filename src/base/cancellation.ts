/** What a long computation asks before it goes on. LSP and VS Code tokens satisfy it as they are. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** A token that is never cancelled. */
export const neverCancelled: CancellationToken = { isCancellationRequested: false };

/** Thrown at a checkpoint once the caller has cancelled. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/**
 * Returns a function to await in long loops: it gives the event loop a turn when more than `sliceMs`
 * milliseconds have passed since the last turn, and throws {@link Cancelled} once the token is cancelled.
 */
export function checkpoints(token: CancellationToken, sliceMs = 10): () => Promise<void> {
  let last = Date.now();
  return async () => {
    if (Date.now() - last >= sliceMs) {
      await new Promise<void>(soon);
      last = Date.now();
    }
    if (token.isCancellationRequested) throw new Cancelled();
  };
}

/** Does something in the next turn of the event loop. Where there is no such thing as `setImmediate`, a timer does it, a millisecond later or more. */
const soon: (work: () => void) => void = (globalThis as { readonly setImmediate?: (work: () => void) => void }).setImmediate ?? ((work) => setTimeout(work, 0));
