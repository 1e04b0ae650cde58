import { EventEmitter } from 'vscode';
import type { CancellationToken, Disposable, Event, LogOutputChannel } from 'vscode';
import type { Notifications, Requests, Status } from '../protocol/protocol';

/** What the client needs of a running language server; node and browser make one each. */
export interface Connection {
  sendRequest<R>(method: string, params: unknown, token?: CancellationToken): Promise<R>;
  onNotification(method: string, handler: (params: unknown) => void): Disposable;
  /** Ends the server. Resolves when it has ended, or after a short wait. */
  dispose(): Promise<void>;
}

/** Starts a server; `failed` is called once when it ended and will not be started again. */
export type Connect = (log: LogOutputChannel, failed: () => void) => Promise<Connection>;

/** `starting` until the server has said something, `failed` when it ended for good. */
export type Phase = Status['phase'] | 'starting' | 'failed';

/** The server as the views and commands see it: typed requests that never throw, and three events. */
export class Server implements Disposable {
  private readonly statusEmitter = new EventEmitter<void>();
  private readonly changedEmitter = new EventEmitter<Notifications['dossier/changed']>();
  private readonly cutEmitter = new EventEmitter<Notifications['dossier/referencesCut']>();
  private connection: Promise<Connection | undefined> = Promise.resolve(undefined);
  private generation = 0;
  private current: Status = { phase: 'none', read: 0, total: 0, sources: 0, entities: 0, corpus: [], problems: 0 };
  private currentPhase: Phase = 'starting';

  readonly onStatus: Event<void> = this.statusEmitter.event;
  readonly onChanged: Event<Notifications['dossier/changed']> = this.changedEmitter.event;
  readonly onReferencesCut: Event<Notifications['dossier/referencesCut']> = this.cutEmitter.event;

  constructor(private readonly connect: Connect, readonly log: LogOutputChannel) {}

  get status(): Status {
    return this.current;
  }

  get phase(): Phase {
    return this.currentPhase;
  }

  /** Starts the server, ending the one that runs. Returns at once; requests wait for it. */
  start(): void {
    const generation = ++this.generation;
    const previous = this.connection;
    this.setPhase('starting');
    this.connection = previous
      .then((connection) => connection?.dispose())
      .then(() => (generation === this.generation ? this.open(generation) : undefined))
      .catch((error: unknown) => {
        this.log.error(String(error));
        if (generation === this.generation) this.setPhase('failed');
        return undefined;
      });
  }

  /**
   * Asks the server. Undefined when it does not run, the request failed (the log says why), or it was cancelled.
   */
  async request<M extends keyof Requests>(
    method: M,
    params: Requests[M][0],
    token?: CancellationToken,
  ): Promise<Requests[M][1] | undefined> {
    const connection = await this.connection;
    if (connection === undefined || token?.isCancellationRequested) return undefined;
    try {
      const answer = await connection.sendRequest<Requests[M][1] | null>(method, params, token);
      return token?.isCancellationRequested ? undefined : (answer ?? undefined);
    } catch (error) {
      if (!token?.isCancellationRequested) this.log.warn(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    this.generation++;
    await (await this.connection)?.dispose();
  }

  dispose(): void {
    void this.stop();
    this.statusEmitter.dispose();
    this.changedEmitter.dispose();
    this.cutEmitter.dispose();
  }

  private async open(generation: number): Promise<Connection> {
    const connection = await this.connect(this.log, () => {
      if (generation === this.generation) this.setPhase('failed');
    });
    connection.onNotification('dossier/statusChanged', (status) =>
      this.setStatus(generation, status as Status),
    );
    connection.onNotification('dossier/changed', (change) => {
      if (generation === this.generation) this.changedEmitter.fire(change as Notifications['dossier/changed']);
    });
    connection.onNotification('dossier/referencesCut', (cut) => this.cutEmitter.fire(cut as Notifications['dossier/referencesCut']));
    void this.request('dossier/status', {}).then((status) => {
      if (status !== undefined) this.setStatus(generation, status);
    });
    return connection;
  }

  private setStatus(generation: number, status: Status): void {
    if (generation !== this.generation) return;
    this.current = status;
    this.setPhase(status.phase);
  }

  private setPhase(phase: Phase): void {
    this.currentPhase = phase;
    this.statusEmitter.fire();
  }
}
