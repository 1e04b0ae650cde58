import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver';
import { Cancelled } from '../base/cancellation';
import type { Requests } from '../protocol/protocol';

/**
 * The one wrapper at the wire: a thrown error becomes a line in the log and an empty answer, so that one bad file never
 * takes a feature down; a cancelled computation becomes LSP's own error code.
 */
export function guarded<P, R, E>(
  connection: Connection,
  method: string,
  empty: E,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R | E | ResponseError<never>> {
  return async (params, token) => {
    lastAsked.set(connection, Date.now());
    try {
      return await handler(params, token);
    } catch (error) {
      if (error instanceof Cancelled || token.isCancellationRequested) return new ResponseError<never>(LSPErrorCodes.RequestCancelled, method);
      if (listeners.get(connection)?.(error) === true) return empty;
      connection.console.error(`${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };
}

/** Whether anything was asked at a connection in the last so many milliseconds. */
export function wasAsked(connection: Connection, within: number): boolean {
  return Date.now() - (lastAsked.get(connection) ?? -Infinity) < within;
}

const lastAsked = new WeakMap<Connection, number>();

/** `hear` is told of the errors that {@link guarded} catches at a connection; true: it is taken care of, and nothing is said. */
export function onFailure(connection: Connection, hear: (error: unknown) => boolean): void {
  listeners.set(connection, hear);
}

const listeners = new WeakMap<Connection, (error: unknown) => boolean>();

/** Answers one of Dossier's own requests. */
export function onRequest<M extends keyof Requests>(
  connection: Connection,
  method: M,
  empty: Requests[M][1],
  handler: (params: Requests[M][0], token: CancellationToken) => Requests[M][1] | Promise<Requests[M][1]>,
): void {
  connection.onRequest(method, guarded(connection, method, empty, handler));
}

/** Queries come letter by letter: those that were cancelled while they waited are not answered. */
export async function stillWanted(token: CancellationToken): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (token.isCancellationRequested) throw new Cancelled();
}
