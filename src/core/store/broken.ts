/**
 * What a store throws when it cannot do what it was asked. Nothing that was committed before is lost, unless it is
 * `damaged` or `gone`.
 * - `damaged`: what is in it makes no sense; it must be begun anew.
 * - `gone`: its file was taken away or replaced; it must be opened again.
 * - `full`: there is no room on the disk; reading goes on, writing when there is room again.
 * - `busy`: another process was writing for too long; try again later.
 * - `unreachable`: the file cannot be read or written (rights, a disk that went away).
 */
export type BrokenReason = 'damaged' | 'gone' | 'full' | 'busy' | 'unreachable';

export class StoreBroken extends Error {
  constructor(readonly reason: BrokenReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreBroken';
  }
}
