import { tokenize } from '../tokens/tokens';

/** The folded words of a name, joined by spaces. */
export function nameWords(name: string): string {
  return tokenize(name).folded.join(' ');
}
