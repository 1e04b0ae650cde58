import type { Memento } from 'vscode';

/** So many are remembered. */
const most = 50;

/** The sources that were cited last in this workspace, the last first. */
export class CitedLately {
  constructor(private readonly memory: Pick<Memento, 'get' | 'update'>) {}

  get uris(): readonly string[] {
    const kept: unknown = this.memory.get('citedLately');
    return Array.isArray(kept) ? kept.filter((uri) => typeof uri === 'string') : [];
  }

  note(uris: readonly string[]): void {
    void this.memory.update('citedLately', [...uris, ...this.uris.filter((uri) => !uris.includes(uri))].slice(0, most));
  }
}
