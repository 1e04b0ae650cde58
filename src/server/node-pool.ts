import { Worker } from 'node:worker_threads';

/** Threads that answer questions one after the other. Each has the next ones already when it is done with one. */
export class ThreadPool {
  private readonly hands = new Set<Hand>();
  private readonly waiting: Asked[] = [];
  private ending: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param entry the script of a thread.
   * @param limits how many there are at most and what the heap of each may take, asked whenever one is started.
   * @param idleMs they end when nobody has asked for so long.
   * @param depth questions that a thread has at a time.
   */
  constructor(
    private readonly entry: URL,
    private readonly limits: () => { readonly threads: number; readonly megabytes: number },
    private readonly idleMs: number,
    private readonly depth: number,
  ) {}

  /** Resolves to nothing when the thread died of the question (of want of memory, that is), or all were ended. */
  ask<R>(question: unknown): Promise<R | undefined> {
    clearTimeout(this.ending);
    return new Promise((resolve) => {
      this.waiting.push({ question, answered: resolve as Asked['answered'] });
      this.serve();
    });
  }

  /** Ends the threads that have nothing to do. */
  rest(): void {
    for (const hand of this.hands) if (hand.asked.length === 0) this.dismiss(hand);
  }

  /** Ends all threads, also those that work. */
  end(): void {
    clearTimeout(this.ending);
    const given = this.waiting.splice(0);
    for (const hand of this.hands) {
      given.push(...hand.asked.splice(0));
      this.dismiss(hand);
    }
    for (const { answered } of given) answered(undefined);
  }

  /** Gives what waits to the threads that have least to do. */
  private serve(): void {
    while (this.waiting.length > 0) {
      const hand = this.free();
      if (!hand) return;
      const asked = this.waiting.shift() as Asked;
      hand.asked.push(asked);
      hand.worker.postMessage(asked.question);
    }
  }

  private free(): Hand | undefined {
    let best: Hand | undefined;
    for (const hand of this.hands) if (hand.asked.length < (best?.asked.length ?? this.depth)) best = hand;
    return (best?.asked.length ?? 1) > 0 && this.hands.size < this.limits().threads ? this.start() : best;
  }

  private start(): Hand {
    const resourceLimits = { maxOldGenerationSizeMb: this.limits().megabytes, maxYoungGenerationSizeMb: 16 };
    const hand: Hand = { worker: new Worker(this.entry, { workerData: { role: 'thread' }, resourceLimits }), asked: [] };
    hand.worker.on('message', (answer: unknown) => {
      const asked = hand.asked.shift();
      if (hand.asked.length === 0 && this.waiting.length === 0 && this.hands.size > this.limits().threads) this.dismiss(hand);
      this.serve();
      this.endLater();
      asked?.answered(answer);
    });
    hand.worker.on('exit', () => {
      this.hands.delete(hand);
      // It died of the first; the others it has not begun.
      const [died, ...others] = hand.asked.splice(0);
      this.waiting.unshift(...others);
      this.serve();
      died?.answered(undefined);
    });
    // It ends.
    hand.worker.on('error', () => undefined);
    this.hands.add(hand);
    return hand;
  }

  private endLater(): void {
    for (const hand of this.hands) if (hand.asked.length > 0) return;
    clearTimeout(this.ending);
    this.ending = setTimeout(() => this.end(), this.idleMs);
    this.ending.unref();
  }

  private dismiss(hand: Hand): void {
    this.hands.delete(hand);
    void hand.worker.terminate();
  }
}

interface Asked {
  readonly question: unknown;
  readonly answered: (answer: unknown) => void;
}

/** A thread with what it was asked and has not answered, in this order. */
interface Hand {
  readonly worker: Worker;
  readonly asked: Asked[];
}
