import type { Definition } from './analysis';
import type { Contributing } from './contributions';

/** What the contributions of a document were made of. */
export interface Said {
  readonly parts: readonly Contributing[];
  readonly definitions: readonly Definition[];
}

/**
 * True when the parts of a document say of its names what those of its last version said, so that its contributions are
 * the same: most keystrokes change a word that is in no name. `keys` are the names.
 */
export function saysTheSame(now: Said, last: Said, keys: Iterable<string>): boolean {
  if (now.parts.length !== last.parts.length || now.definitions.length !== last.definitions.length) return false;
  const changed = now.parts.flatMap((part, n): (readonly [Contributing, Contributing])[] => {
    const before = last.parts[n];
    return before === undefined || before === part ? [] : [[part, before]];
  });
  if (!changed.every(([a, b]) => alike([...a.sums], [...b.sums]) && alike(a.common, b.common))) return false;
  if (!now.definitions.every((d, n) => d.short === last.definitions[n]?.short && d.long === last.definitions[n]?.long)) return false;
  const small = new Set(changed.flatMap(([a, b]) => [...difference(a.small, b.small), ...difference(b.small, a.small)]));
  if (small.size > 0) for (const key of keys) if (key.split(' ').some((word) => small.has(word))) return false;
  return true;
}

function difference(a: readonly string[], b: readonly string[]): readonly string[] {
  const others = new Set(b);
  return a.filter((word) => !others.has(word));
}

/** Equal in what they hold, in the same order. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map || a instanceof Set) return (b instanceof Map || b instanceof Set) && a.size === b.size && alike([...a], [...b]);
  const x = Object.entries(a);
  const y = Object.entries(b);
  return x.length === y.length && x.every(([key, value], n) => key === y[n]?.[0] && alike(value, y[n]?.[1]));
}
