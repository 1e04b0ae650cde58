import { StoreBroken, type BrokenReason } from '../core/store/broken';

/** What an error of SQLite means for those who use the store; errors that are none of SQLite's, or faults of this program, stay what they are. */
export function failure(error: unknown): unknown {
  if (error instanceof StoreBroken || !isSqliteError(error)) return error;
  // The low byte is the primary code: https://sqlite.org/rescode.html
  const reason = error.errcode === movedCode ? 'gone' : reasons.get(error.errcode & 0xff);
  return reason === undefined ? error : new StoreBroken(reason, error.message, { cause: error });
}

/** A statement of this program that the database does not understand: its tables are not those that were made. */
export function schemaFailure(error: unknown): unknown {
  return isSqliteError(error) && error.errcode === 1 ? new StoreBroken('damaged', error.message, { cause: error }) : failure(error);
}

const reasons: ReadonlyMap<number, BrokenReason> = new Map([
  [5, 'busy'], [6, 'busy'], [8, 'unreachable'], [10, 'unreachable'], [11, 'damaged'], [13, 'full'], [14, 'unreachable'], [26, 'damaged'],
]);
const movedCode = 8 | (4 << 8);

interface SqliteError extends Error {
  readonly errcode: number;
}

function isSqliteError(error: unknown): error is SqliteError {
  return error instanceof Error && typeof (error as Partial<SqliteError>).errcode === 'number';
}
