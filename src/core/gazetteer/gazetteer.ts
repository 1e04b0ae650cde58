import type { Entity } from './entity';
import type { Problem } from '../documents/document';

/** What one gazetteer file holds. Entries that are wrong are left out and named in `problems`. */
export interface Gazetteer {
  readonly uri: string;
  /** In file order, ids unique, `origin: 'gazetteer'`, `definedAt` set. */
  readonly entities: readonly Entity[];
  readonly problems: readonly Problem[];
  /** False when the file could not be read as a whole: the caller keeps the last good version in force. */
  readonly valid: boolean;
}
