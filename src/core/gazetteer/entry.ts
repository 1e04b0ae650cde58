import type { Span } from '../../base/span';
import type { Alias, EntityKind } from './entity';

/** An entry as it stands in the file, before ids are settled. */
export interface Entry {
  readonly name: Written;
  readonly kind: EntityKind;
  readonly aliases: readonly WrittenAlias[];
  readonly id?: Written;
  readonly note?: Written;
  kept?: boolean;
}

export interface Written extends Span {
  readonly text: string;
}

export interface WrittenAlias extends Written {
  readonly case?: Alias['case'];
}
