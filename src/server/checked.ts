import type { Check, Finding } from '../core/checks/finding';
import type { FileView } from './view';

/** What was found in one version of a draft. */
export interface Checked {
  readonly file: FileView;
  readonly version: number;
  readonly findings: readonly Finding[];
}

/** The setting that switches a check off, as diagnostics name it. */
export function codeOf(check: Check): string {
  return `checks.${check}`;
}
