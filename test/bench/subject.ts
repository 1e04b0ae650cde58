import type { Figure } from './figures';

/** Something that is measured in a process of its own. */
export interface Subject {
  /** What `--only` matches. */
  readonly name: string;
  readonly about: string;
  /** Left out by `--quick`. */
  readonly large?: boolean;
  /** Minutes after which it is ended. */
  readonly limit: number;
  run(): Promise<readonly Figure[]>;
}
