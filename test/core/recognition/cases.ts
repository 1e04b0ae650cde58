import type { Entity } from '../../../src/core/gazetteer/entity';
import { check } from '../mentions/marked';

/** Marked text by title: one text, or a corpus whose marked texts are compared; alone or with what the user listed. */
export type Cases = Readonly<Record<string, string | readonly string[] | { readonly text: string | readonly string[]; readonly listed: readonly Entity[] }>>;

export function examples(cases: Cases): void {
  for (const [title, example] of Object.entries(cases)) {
    it(title, () => {
      if (typeof example === 'object' && 'text' in example) check(example.text, example.listed);
      else check(example);
    });
  }
}
