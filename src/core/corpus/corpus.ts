import type { CancellationToken } from '../../base/cancellation';

/** The world outside the core: lists and reads files. The server, the command line and tests each bring their own. */
export interface Corpus {
  /** Every file that may be a source, in no particular order. Folders that cannot be listed are left out. Rejects when there is no telling. */
  list(token: CancellationToken): Promise<readonly SourceFile[]>;
  /**
   * What {@link list} would say of one place: the file itself, the files below a folder, none where nothing is. Nothing at all
   * (`undefined`) when only a listing of everything can tell.
   */
  look?(uri: string, token: CancellationToken): Promise<readonly SourceFile[] | undefined>;
  /** The bytes of one file. Rejects when it is gone or may not be read. */
  read(uri: string, token: CancellationToken): Promise<Uint8Array>;
}

export interface SourceFile {
  readonly uri: string;
  /** Path below the corpus folder, with forward slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970 of its last change; absent where nobody says. */
  readonly mtime?: number;
}
