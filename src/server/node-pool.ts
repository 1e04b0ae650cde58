import { Worker } from 'node:worker_threads';

/** Threads that answer one question at a time. */
export class ThreadPool {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();
  private readonly waiting: ((worker: Worker) => void)[] = [];
  private ending: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param entry the script of a thread.
   * @param limits how many there are at most and what the heap of each may take, asked whenever one is started.
   * @param idleMs they end when nobody has asked for so long.
   */
  constructor(private readonly entry: URL, private readonly limits: () => { readonly threads: number; readonly megabytes: number }, private readonly idleMs: number) {}

  /** Asks a thread that has nothing to do, waiting for one when all have; nothing when it died of the question (of want of memory, that is). */
  async ask<R>(question: unknown): Promise<R | undefined> {
    const worker = await this.take();
    const answer = await new Promise<R | undefined>((resolve) => {
      const done = (answer: R | undefined): void => {
        worker.off('message', done).off('error', onEnd).off('exit', onEnd);
        resolve(answer);
      };
      const onEnd = (): void => {
        this.all.delete(worker);
        done(undefined);
      };
      worker.on('message', done).on('error', onEnd).on('exit', onEnd);
      worker.postMessage(question);
    });
    this.giveBack(this.all.has(worker) ? worker : undefined);
    return answer;
  }

  /** Ends the threads that have nothing to do. */
  rest(): void {
    for (const worker of this.idle.splice(0)) {
      this.all.delete(worker);
      void worker.terminate();
    }
  }

  /** Ends all threads, also those that work. */
  end(): void {
    clearTimeout(this.ending);
    for (const worker of this.all) void worker.terminate();
    this.idle.length = 0;
    this.all.clear();
  }

  private async take(): Promise<Worker> {
    clearTimeout(this.ending);
    const free = this.idle.pop();
    if (free) return free;
    if (this.all.size < this.limits().threads) return this.start();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveBack(worker: Worker | undefined): void {
    const next = this.waiting.shift();
    if (next) next(worker ?? this.start());
    else if (worker && this.all.size > this.limits().threads) {
      this.all.delete(worker);
      void worker.terminate();
    } else if (worker) this.idle.push(worker);
    if (this.idle.length < this.all.size) return;
    clearTimeout(this.ending);
    this.ending = setTimeout(() => this.end(), this.idleMs);
    this.ending.unref();
  }

  private start(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: this.limits().megabytes, maxYoungGenerationSizeMb: 16 };
    const worker = new Worker(this.entry, { workerData: { role: 'thread' }, resourceLimits });
    // One that ends while it has nothing to do is not asked again.
    worker.on('exit', () => {
      this.all.delete(worker);
      const at = this.idle.indexOf(worker);
      if (at !== -1) this.idle.splice(at, 1);
    });
    worker.on('error', () => undefined);
    this.all.add(worker);
    return worker;
  }
}
