import type { Span } from '../../base/span';
import type { Tokens } from '../tokens/tokens';
import { namesakes, spanOf, surfaceOf } from './full-forms';
import type { Found } from './view';

/** *H. Tesk* is the Harun Tesk of the same document, when there is just one who fits. */
export function initialled(analysis: Words, found: readonly Found[]): readonly Found[] {
  if (!found.some((f) => isInitialled(analysis, f))) return found;
  const bySurname = new Map<string, PersonInFull[]>();
  for (const f of found) {
    const person = personInFull(analysis, f);
    if (!person) continue;
    const list = bySurname.get(person.surname) ?? [];
    if (list.length < namesakes && !list.some(({ ids }) => ids[0] === f.ids[0])) list.push(person);
    bySurname.set(person.surname, list);
  }
  return found.map((f) => (isInitialled(analysis, f) ? completed(analysis, f, bySurname.get(surnameOf(analysis, f)) ?? []) : f));
}

/** What of a document is looked at. */
export interface Words {
  readonly tokens: Tokens;
  readonly document: { readonly prose: string };
}

/** A person as a document names it with more than initials. */
export interface PersonInFull {
  readonly ids: readonly string[];
  /** First and last word, folded. */
  readonly given: string;
  readonly surname: string;
  readonly possible: boolean;
  readonly span: Span;
  readonly surface: string;
}

/** The person that a found name gives in full, if it does. */
export function personInFull(analysis: Words, f: Found): PersonInFull | undefined {
  if (f.kind !== 'person' || f.to - f.from < 2 || f.ids.length === 0 || beginsWithInitial(analysis, f)) return undefined;
  const span = spanOf(analysis, f);
  return { ids: f.ids, given: analysis.tokens.folded[f.from] ?? '', surname: surnameOf(analysis, f), possible: f.possible, span, surface: surfaceOf(analysis, { span }) };
}

/** A person's name that an initial begins and no list has. */
export function isInitialled(analysis: Words, f: Found): boolean {
  return f.kind === 'person' && f.rank !== 2 && beginsWithInitial(analysis, f);
}

export function surnameOf({ tokens }: Words, f: Found): string {
  return tokens.folded[f.to - 1] ?? '';
}

/** The one of `namesakes` whose given name has the initial; the name as it was when none or several have it. */
export function completed({ tokens }: Words, f: Found, persons: readonly PersonInFull[]): Found {
  const fits = persons.filter(({ given }) => given.startsWith(tokens.folded[f.from] ?? ' '));
  const [full, ...others] = fits;
  if (!full || others.length > 0) return f;
  return { ...f, ids: full.ids, rule: 'short-form', alias: full.surface, support: full.span, possible: full.possible, weak: false };
}

function beginsWithInitial({ tokens }: Words, f: Found): boolean {
  return f.to - f.from >= 2 && (tokens.folded[f.from] ?? '').length === 1;
}
