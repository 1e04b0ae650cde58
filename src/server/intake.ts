import type { Changed, Dossier } from '../core';
import type { EncodedSource, SourceHead } from '../core/store/store';
import type { ReadResult, ReadTask } from './readers';

/** What the intake tells while it works. */
export interface IntakeEvents {
  changed(changed: Changed): void;
  /** A file could not be read. */
  failed(uri: string, reason: string): void;
}

/**
 * Takes what was read into the index, so that a stop at any moment costs little: sources go in by batches, each a
 * transaction. What they change is worked off when all are there, and once or twice before, when there are a tenth and a
 * hundredth: the first names show at once, and the whole costs little more than once.
 */
export class Intake {
  private changed: EncodedSource[] = [];
  private moved: (readonly [string, SourceHead])[] = [];
  private removed: string[] = [];
  /** To be read whole: they are no moved files after all. */
  readonly again: ReadTask[] = [];
  private size = 0;
  private ingested = 0;
  /** So many sources are worked off before all are there. */
  private next: number;
  private taking: Promise<void> = Promise.resolve();

  /**
   * @param gone sources whose files are gone, by the hash of their content: a new file with that content is the same one,
   * moved. Those that nobody took are left in it.
   * @param total how many will come; nothing when nobody looks before all are there.
   */
  constructor(
    private readonly dossier: Dossier,
    private readonly gone: Map<string, SourceHead>,
    private readonly events: IntakeEvents,
    total = 0,
  ) {
    this.next = total < 3 * fewest ? Infinity : Math.max(fewest, total / 10);
    while (this.next >= 10 * fewest && this.next < Infinity) this.next /= 10;
  }

  async take(result: ReadResult): Promise<void> {
    const { uri, path } = result.task;
    if ('failure' in result) {
      this.events.failed(uri, result.failure);
      this.removed.push(uri);
    } else if ('source' in result) {
      const { source } = result;
      this.changed.push(source);
      this.size += source.body.text.length + source.body.analysis.length;
    } else {
      const own = this.dossier.head(uri);
      const { hash } = result.stamp;
      const from = own?.stamp.hash === hash ? own : own ? undefined : this.gone.get(hash);
      if (!from) {
        // One of several copies has taken the place of the file that is gone.
        this.again.push(result.task);
        return;
      }
      if (from !== own) this.gone.delete(hash);
      this.moved.push([from.uri, { ...from, uri, path, stamp: result.stamp }]);
    }
    if (!this.isFull()) return;
    // Others have taken it meanwhile, or this is what they wait for.
    await (this.taking = this.taking.then(() => (this.isFull() ? this.takeIn() : undefined)));
  }

  /** Works off what is left, together with sources that are gone. */
  async finish(gone: readonly string[]): Promise<void> {
    const { changed, moved } = this;
    const removed = [...this.removed, ...gone];
    this.changed = [];
    this.moved = [];
    this.removed = [];
    if (changed.length + moved.length + removed.length > 0 || this.dossier.hasWork) this.events.changed(await this.dossier.settle({ changed, moved, removed }));
  }

  private isFull(): boolean {
    return this.size >= batchSize || this.changed.length >= Math.min(mostSources, Math.max(fewest, this.ingested));
  }

  private async takeIn(): Promise<void> {
    const { changed, moved, removed } = this;
    this.changed = [];
    this.moved = [];
    this.removed = [];
    this.size = 0;
    this.ingested += changed.length;
    await this.dossier.ingest({ changed, moved, removed });
    if (this.ingested < this.next) return;
    this.next *= 10;
    this.events.changed(await this.dossier.settle());
  }
}

/** Sources in one transaction: so many at first, and so many later. */
const fewest = 100;
const mostSources = 300;
/** Or as many as are of so many characters. */
const batchSize = 6 << 20;
