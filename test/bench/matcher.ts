import { compileNames } from '../../src/core/entities/known';
import type { Entity } from '../../src/core/gazetteer/entity';
import { tokenize } from '../../src/core/tokens/tokens';

/** The product's own matcher of listed names. */
export interface Matcher {
  /** How many names are found in a text; their offsets are known. */
  scan(text: string): number;
  /** Of its compiled form, where it has one. */
  readonly bytes: number | undefined;
}

export function compileMatcher(entities: readonly Entity[], _names: number): Matcher {
  const names = compileNames(entities);
  return {
    bytes: undefined,
    scan: (text) => {
      const tokens = tokenize(text);
      let found = 0;
      for (let i = 0; i < tokens.count; i++) if (names.at(tokens, text, i).length > 0) found++;
      return found;
    },
  };
}
