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
 * Takes what was read into the index, so that a stop at any moment costs little: sources go in by small batches, each a
 * transaction, and what they change is worked off when their number has grown by a multiple: the first names show at once,
 * and the whole costs little more than once.
 */
export class Intake {
  private changed: EncodedSource[] = [];
  private moved: (readonly [string, SourceHead])[] = [];
  private removed: string[] = [];
  /** To be read whole: they are no moved files after all. */
  readonly again: ReadTask[] = [];
  private ingested = 0;
  private next = firstSettling;

  /**
   * @param gone sources whose files are gone, by the hash of their content: a new file with that content is the same one,
   * moved. Those that nobody took are left in it.
   */
  constructor(
    private readonly dossier: Dossier,
    private readonly gone: Map<string, SourceHead>,
    private readonly events: IntakeEvents,
  ) {}

  async take(result: ReadResult): Promise<void> {
    const { uri, path } = result.task;
    if ('failure' in result) {
      this.events.failed(uri, result.failure);
      this.removed.push(uri);
    } else if ('source' in result) this.changed.push(result.source);
    else {
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
    if (this.changed.length < batch) return;
    await this.ingest();
    if (this.ingested < this.next) return;
    this.next = this.ingested * growth;
    this.events.changed(await this.dossier.settle());
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

  private async ingest(): Promise<void> {
    const { changed, moved, removed } = this;
    this.changed = [];
    this.moved = [];
    this.removed = [];
    this.ingested += changed.length;
    await this.dossier.ingest({ changed, moved, removed });
  }
}

/** Sources in one transaction. */
const batch = 100;
/** Sources after which names are shown for the first time. */
const firstSettling = 100;
/** What is shown next is so many times as much. */
const growth = 6;
