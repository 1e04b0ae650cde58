import { addName } from '../../src/core/gazetteer/add-name';
import type { Entity } from '../../src/core/gazetteer/entity';
import { scan } from '../../src/core/gazetteer/scan';
import { trieBuilder } from '../../src/core/gazetteer/trie-builder';

/** The product's own matcher of listed names, exact but for case and accents. */
export interface Matcher {
  /** How many names are found in a text; their offsets are known. */
  scan(text: string): number;
  /** Of its compiled form. */
  readonly bytes: number;
}

export function compileMatcher(entities: readonly Entity[], names: number): Matcher {
  const builder = trieBuilder(names);
  entities.forEach(({ name, aliases }, n) => {
    addName(builder, name, n);
    for (const { text } of aliases) addName(builder, text, n);
  });
  const trie = builder.done();
  const bytes = Object.values(trie).reduce((sum, array: { readonly byteLength: number }) => sum + array.byteLength, 0);
  return { bytes, scan: (text) => scan(trie, text).count };
}
