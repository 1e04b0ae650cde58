import type { Figure } from './figures';

/** Takes figures as they stand: what comes later may fail. */
export type Tell = (...figures: readonly Figure[]) => void;

/** Something that is measured in a process of its own. */
export interface Subject {
  /** What `--only` matches. */
  readonly name: string;
  readonly about: string;
  /** Left out by `--quick`. */
  readonly large?: boolean;
  /** Minutes after which it is ended. */
  readonly limit: number;
  run(tell: Tell): Promise<void>;
}
