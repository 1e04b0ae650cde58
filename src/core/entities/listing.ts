import { compareText } from '../../base/text';
import type { Entity } from '../gazetteer/entity';
import type { KnownNames, SharedNames } from './known';

/** What a {@link Listing} has compiled, as it can be kept and taken up again. */
export interface KeptListing {
  readonly key: string;
  readonly files: readonly (readonly [uri: string, hash: string])[];
  /** Ids that were changed because another entity had them, with what they were. */
  readonly renamed: readonly (readonly [string, string])[];
  readonly names: SharedNames;
}

/**
 * The gazetteer files in force, and what they list. Entities are let go once they are compiled: who wants them again gets
 * them out of what was compiled.
 */
export class Listing {
  private files = new Map<string, { readonly hash: string; readonly entities?: readonly Entity[] }>();
  private compiled: KnownNames | undefined;
  private renamed = new Map<string, string>();

  /** Tells listings apart. */
  get key(): string {
    return [...this.files].map(([uri, { hash }]) => `${uri} ${hash}`).sort().join('\n');
  }

  /** @param entities of one file, in its order. */
  put(uri: string, hash: string, entities: readonly Entity[]): void {
    const known = this.files.get(uri);
    if (known?.hash === hash && !known.entities) return;
    this.files.set(uri, { hash, entities });
  }

  /** Only these files stay. */
  keepOnly(uris: ReadonlySet<string> | ReadonlyMap<string, unknown>): void {
    for (const uri of this.files.keys()) if (!uris.has(uri)) this.files.delete(uri);
  }

  /** The entities of all files in the order of their names; an id used twice gets a number. */
  entities(): readonly Entity[] {
    const listed: Entity[] = [];
    const taken = new Set<string>();
    const before = this.compiledByFile();
    this.renamed = new Map();
    for (const [uri, file] of [...this.files].sort(([a], [b]) => compareText(a, b))) {
      for (const entity of file.entities ?? before.get(uri) ?? []) {
        let id = entity.id;
        for (let n = 2; taken.has(id); n++) id = `${entity.id}-${n}`;
        taken.add(id);
        if (id !== entity.id) this.renamed.set(id, entity.id);
        listed.push(id === entity.id ? entity : { ...entity, id });
      }
    }
    return listed;
  }

  /** What {@link entities} gave is compiled into these names. */
  compiledAs(names: KnownNames): void {
    this.compiled = names;
    this.files = new Map([...this.files].map(([uri, { hash }]) => [uri, { hash }]));
  }

  /** What was compiled, unless a file has other entities since. */
  kept(share: (names: KnownNames) => SharedNames): KeptListing | undefined {
    const files = [...this.files];
    if (!this.compiled || files.some(([, { entities }]) => entities)) return undefined;
    return { key: this.key, files: files.map(([uri, { hash }]) => [uri, hash]), renamed: [...this.renamed], names: share(this.compiled) };
  }

  /** Takes up what was compiled in an earlier session. */
  resume({ files, renamed }: KeptListing, names: KnownNames): void {
    this.files = new Map(files.map(([uri, hash]) => [uri, { hash }]));
    this.renamed = new Map(renamed);
    this.compiled = names;
  }

  /** Entities of files that were let go, as their files list them. */
  private compiledByFile(): ReadonlyMap<string, readonly Entity[]> {
    const byFile = new Map<string, Entity[]>();
    for (const [uri, { entities }] of this.files) if (!entities) byFile.set(uri, []);
    if (byFile.size === 0) return byFile;
    for (const entity of this.compiled?.entities.values() ?? []) {
      const id = this.renamed.get(entity.id);
      byFile.get(entity.definedAt?.uri ?? '')?.push(id === undefined ? entity : { ...entity, id });
    }
    // What changed since it was first compiled comes last there.
    for (const entities of byFile.values()) entities.sort((a, b) => (a.definedAt?.start ?? 0) - (b.definedAt?.start ?? 0));
    return byFile;
  }
}
