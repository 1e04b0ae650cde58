/** A computation in steps: each `yield` is a place where it may be interrupted. */
export type Steps<T> = Generator<void, T, void>;

/** Runs all steps at once. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Awaits `checkpoint` between steps (see `checkpoints`); throws what it throws. */
export async function runInSlices<T>(steps: Steps<T>, checkpoint: () => Promise<void>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    try {
      await checkpoint();
    } catch (error) {
      // What it holds open is let go.
      steps.return(undefined as never);
      throw error;
    }
  }
}
