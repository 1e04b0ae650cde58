import type { Location } from '../../base/span';

/** One person, faction, organization or state. */
export interface Entity {
  /** Stable between runs on the same input: the gazetteer's id, or made from kind and name. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The preferred name. */
  readonly name: string;
  /** Every other form it goes by; the preferred name is not repeated. */
  readonly aliases: readonly Alias[];
  readonly origin: Origin;
  /** What the user wrote about it: a line in a list, the text of a profile note. */
  readonly notes?: readonly Note[];
  /** Where the gazetteer lists it; its profile note where it has one. */
  readonly definedAt?: Location;
}

/** What the user wrote, and where it stands. */
export interface Note extends Location {
  /** Without markup; white space as single spaces, a line for each paragraph. */
  readonly text: string;
  /** In which it begins, from 0: to open it where the file's text is not at hand. */
  readonly line: number;
}

export type EntityKind = 'person' | 'faction' | 'organization' | 'state';

export const entityKinds: readonly EntityKind[] = ['person', 'faction', 'organization', 'state'];

/** `gazetteer`: the user listed it. `discovered`: a suggestion made from the corpus. The two never mix. */
export type Origin = 'gazetteer' | 'discovered';

export interface Alias {
  readonly text: string;
  /** `exact` asks for the same capitals; absent: decided by the alias (three quarters capitals or more are exact). */
  readonly case?: 'exact' | 'any';
}
