/** Where a command writes, in whole lines. */
export interface Output {
  /** Standard output; `line` without its line break. */
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  /** Columns of the terminal, where it is one. */
  readonly columns?: number;
}

/** Exit status: 0 done, 1 nothing found, 2 wrong usage or an input that could not be read. */
export type ExitCode = 0 | 1 | 2;
