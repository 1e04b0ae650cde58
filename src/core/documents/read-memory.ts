import type { Span } from '../../base/span';
import type { Blocks } from './markdown-blocks';

/** What is kept of a text between its versions: its paragraphs, found by what stands in them. */
export interface ReadMemory {
  /** By text, then by what was open before it. */
  readonly markdown: Map<string, Map<string, Paragraph>>;
  readonly plain: Map<string, ProsePart>;
}

export interface Paragraph {
  readonly text: string;
  readonly blocks: Blocks;
  /** With the labels of link definitions it was made for. */
  prose: (ProsePart & { readonly labels: string }) | undefined;
}

export interface ProsePart {
  readonly prose: string;
  /** Lines of capitals. */
  readonly capitals: readonly Span[];
}

export function readMemory(): ReadMemory {
  return { markdown: new Map(), plain: new Map() };
}

/** Forgets paragraphs of earlier versions when they are many: an undo or a closed code fence brings back what was there. */
export function forget<V>(memory: Map<string, V>, used: ReadonlySet<V>): void {
  if (memory.size > 2 * used.size + 1000) for (const [key, value] of memory) if (!used.has(value)) memory.delete(key);
}

/** A copy that stands for itself: a slice keeps the whole text it was cut from alive, and is slower to walk through. */
export function ownCopy(slice: string): string {
  return [slice.slice(0, 1), slice.slice(1)].join('');
}
