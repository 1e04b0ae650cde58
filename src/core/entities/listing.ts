import { compareText } from '../../base/text';
import type { Problem } from '../documents/document';
import type { Entity } from '../gazetteer/entity';
import { joinNotes, type Joined } from '../gazetteer/join';
import type { ListedNote } from '../gazetteer/note-file';
import type { KnownNames, SharedNames } from './known';

/** What a {@link Listing} has compiled, as it can be kept and taken up again. */
export interface KeptListing {
  readonly key: string;
  readonly files: readonly (readonly [uri: string, hash: string])[];
  /** Ids that were changed because another entity had them, with what they were. */
  readonly renamed: readonly (readonly [string, string])[];
  /** Profile notes by uri; listed entities that have one, as their lists have them; what notes say otherwise. */
  readonly notes: readonly (readonly [uri: string, note: ListedNote])[];
  readonly originals: readonly (readonly [id: string, entity: Entity])[];
  readonly conflicts: readonly (readonly [uri: string, problems: readonly Problem[]])[];
  readonly names: SharedNames;
}

/**
 * The gazetteer files in force, lists and profile notes, and what they list. Entities of lists are let go once they are compiled: who
 * wants them again gets them out of what was compiled.
 */
export class Listing {
  private files = new Map<string, ListedFile>();
  private joined: Pick<Joined, 'originals' | 'conflicts'> = { originals: new Map(), conflicts: new Map() };
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

  /** What a profile note lists. */
  putNote(uri: string, hash: string, note: ListedNote): void {
    this.files.set(uri, { hash, note });
  }

  drop(uri: string): void {
    this.files.delete(uri);
  }

  /** What profile notes say otherwise than lists or other notes, by uri. */
  get conflicts(): ReadonlyMap<string, readonly Problem[]> {
    return this.joined.conflicts;
  }

  /** Only these files stay. */
  keepOnly(uris: ReadonlySet<string> | ReadonlyMap<string, unknown>): void {
    for (const uri of this.files.keys()) if (!uris.has(uri)) this.files.delete(uri);
  }

  /** The entities of all files in the order of their names, lists first; an id used twice gets a number. */
  entities(): readonly Entity[] {
    const listed: Entity[] = [];
    const taken = new Set<string>();
    const before = this.compiledByFile();
    this.renamed = new Map();
    const notes: ListedNote[] = [];
    for (const [uri, file] of [...this.files].sort(([a], [b]) => compareText(a, b))) {
      if (file.note) notes.push(file.note);
      for (const entity of file.entities ?? before.get(uri) ?? []) {
        let id = entity.id;
        for (let n = 2; taken.has(id); n++) id = `${entity.id}-${n}`;
        taken.add(id);
        if (id !== entity.id) this.renamed.set(id, entity.id);
        listed.push(id === entity.id ? entity : { ...entity, id });
      }
    }
    const { entities, ...joined } = joinNotes(listed, notes);
    this.joined = joined;
    return entities;
  }

  /** What {@link entities} gave is compiled into these names. */
  compiledAs(names: KnownNames): void {
    this.compiled = names;
    this.files = new Map([...this.files].map(([uri, { hash, note }]) => [uri, note ? { hash, note } : { hash }]));
  }

  /** What was compiled, unless a file has other entities since. */
  kept(share: (names: KnownNames) => SharedNames): KeptListing | undefined {
    const files = [...this.files];
    if (!this.compiled || files.some(([, { entities }]) => entities)) return undefined;
    return {
      key: this.key,
      files: files.map(([uri, { hash }]) => [uri, hash]),
      renamed: [...this.renamed],
      notes: files.flatMap(([uri, { note }]) => (note ? [[uri, note] as const] : [])),
      originals: [...this.joined.originals],
      conflicts: [...this.joined.conflicts],
      names: share(this.compiled),
    };
  }

  /** Takes up what was compiled in an earlier session. */
  resume({ files, renamed, notes, originals, conflicts }: KeptListing, names: KnownNames): void {
    this.files = new Map(files.map(([uri, hash]) => [uri, { hash }]));
    for (const [uri, note] of notes) this.files.set(uri, { hash: this.files.get(uri)?.hash ?? '', note });
    this.joined = { originals: new Map(originals), conflicts: new Map(conflicts) };
    this.renamed = new Map(renamed);
    this.compiled = names;
  }

  /** Entities of lists that were let go, as their files list them. */
  private compiledByFile(): ReadonlyMap<string, readonly Entity[]> {
    const byFile = new Map<string, Entity[]>();
    for (const [uri, { entities, note }] of this.files) if (!entities && !note) byFile.set(uri, []);
    if (byFile.size === 0) return byFile;
    for (const compiled of this.compiled?.entities.values() ?? []) {
      const entity = this.joined.originals.get(compiled.id) ?? compiled;
      const id = this.renamed.get(entity.id);
      byFile.get(entity.definedAt?.uri ?? '')?.push(id === undefined ? entity : { ...entity, id });
    }
    // What changed since it was first compiled comes last there.
    for (const entities of byFile.values()) entities.sort((a, b) => (a.definedAt?.start ?? 0) - (b.definedAt?.start ?? 0));
    return byFile;
  }
}

interface ListedFile {
  readonly hash: string;
  /** Of a list, until they are compiled. */
  readonly entities?: readonly Entity[];
  readonly note?: ListedNote;
}
