import type { Cited } from './cited-keys';
import type { View } from './view';

/** See `formatReference` of `references.ts`, which is loaded when the first is asked for. */
export async function formatReference(view: View, cited: Cited, markup?: 'markdown' | 'text'): Promise<string> {
  return (await import('./references')).formatReference(view, cited, markup);
}
