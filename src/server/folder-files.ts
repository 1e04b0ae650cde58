import type { CancellationToken } from '../base/cancellation';
import { corpusFolderOf, corpusRule, isHidden, isTextFile, matcher, type CorpusRule } from '../core/corpus/choose';
import type { Corpus, SourceFile } from '../core/corpus/corpus';
import { excluder } from '../core/corpus/exclude';
import { weightOf, withinLimits, type CorpusLimits } from '../core/corpus/limit';
import { citesInFile } from '../core/citations/keys-in-text';
import { sourceOfSidecar } from '../core/documents/sidecar';
import { isMarkdownFile, largestNote } from '../core/gazetteer/note-file';
import type { Settings } from '../protocol/protocol';
import { bibliographyRule } from './bibliography-files';

/** Opens a folder as a corpus. `report` is told of what in it could not be listed: path below the folder, and why; `isExcluded` is asked of files and folders. */
export type OpenFolder = (uri: string, report: (path: string, why: string) => void, isExcluded: (path: string) => boolean) => Corpus;

/** A folder of the workspace: its files as last seen, and which of them are sources. */
export class FolderFiles {
  readonly corpus: Corpus;
  /** By uri: text files, their sidecars, bibliographies and the gazetteer. */
  private readonly files = new Map<string, SourceFile>();
  private readonly sidecarUris = new Set<string>();
  private readonly bibliographyUris = new Set<string>();
  /** Whether a path is one of a bibliography. */
  readonly isBibliography: (path: string) => boolean;
  private sources = new Map<string, SourceFile>();
  /** Markdown files that are no sources, and may be profile notes. */
  private readonly notes = new Map<string, SourceFile>();
  private readonly isNotePath: (path: string) => boolean;
  /** Of the sources. */
  private bytes = 0;
  private rule: CorpusRule | undefined;
  private lost: readonly string[] = [];
  /** Nobody knows what is other than last seen. */
  private stale = true;
  private readonly failed = new Map<string, string>();
  private gazetteerUri: string | undefined;
  private readonly isExcluded: (path: string) => boolean;
  private readonly isUnwatchedAt: (path: string) => boolean;
  private over = 0;

  /** @param before roots that made the choice with other settings. */
  constructor(readonly uri: string, readonly settings: Settings, openFolder: OpenFolder, private readonly before?: readonly string[]) {
    this.isExcluded = excluder(settings.files.exclude);
    this.isUnwatchedAt = excluder(settings.files.watcherExclude);
    this.isNotePath = matcher(settings.gazetteer.notes);
    const isBibliography = bibliographyRule(settings);
    this.isBibliography = (path) => isBibliography(path) && !this.isExcluded(path);
    this.corpus = openFolder(uri, (path, why) => this.failed.set(path, why), (path) => this.isExcluded(path));
  }

  /** By uri. */
  get chosen(): ReadonlyMap<string, SourceFile> {
    return this.sources;
  }

  /** How many files are no sources for the limits alone. */
  get leftOut(): number {
    return this.over;
  }

  /** Folders that were taken as the corpus by their names. */
  get roots(): readonly string[] {
    return this.lost.length > 0 ? [] : (this.rule?.roots ?? []);
  }

  /**
   * Folders that made the choice and hold nothing now. Nothing takes their place: the reader's drafts do not become her
   * corpus because a folder was renamed, or a disk taken away.
   */
  get lostRoots(): readonly string[] {
    return this.lost;
  }

  /** What could not be listed, by its path below the folder, and why. */
  get failures(): ReadonlyMap<string, string> {
    return this.failed;
  }

  /** The uri of the gazetteer, when it is there. */
  get gazetteer(): string | undefined {
    return this.gazetteerUri !== undefined && this.files.has(this.gazetteerUri) ? this.gazetteerUri : undefined;
  }

  /** Markdown files that are profile notes if they say so, by uri. */
  get possibleNotes(): ReadonlyMap<string, SourceFile> {
    return this.notes;
  }

  /** Roots that made the choice so far; nothing before a choice was made. */
  get rootsBefore(): readonly string[] | undefined {
    return this.rule ? [...this.rule.roots, ...this.lost] : this.before;
  }

  file(uri: string): SourceFile | undefined {
    return this.files.get(uri);
  }

  /** Whether changes of a file are none of ours. */
  isUnwatched(uri: string): boolean {
    return this.isUnwatchedAt(this.pathOf(uri));
  }

  /** From here on it is unknown what has changed. */
  forget(): void {
    this.stale = true;
  }

  /**
   * Sees what became of these places (uris of files or folders), or of all. Rejects when the folder cannot be listed: then all is as it was.
   * @param known roots that made the choice in an earlier session.
   * @returns uris of files that may have come, changed or gone; `undefined`: any may.
   */
  async see(places: ReadonlySet<string> | undefined, known: () => readonly string[], token: CancellationToken): Promise<ReadonlySet<string> | undefined> {
    const seen = this.stale || !places ? undefined : await this.look(topmost(places, this.uri), token);
    if (seen && this.chooseAmong(seen)) return seen;
    if (!seen) await this.list(token);
    this.choose(() => this.rootsBefore ?? known());
    return undefined;
  }

  /** Whether a file at this path would be a source if it were there. */
  wouldBeSource(path: string): boolean {
    if (this.isExcluded(path)) return false;
    return this.lost.length > 0 ? isTextFile(path) && this.lost.some((root) => path.startsWith(`${root}/`)) : this.rule?.isSource(path) === true;
  }

  /** The folder that made the choice of a path, else empty for all: what vanishes at once when a disk is taken away. */
  rootOf(path: string): string {
    return [...this.lost, ...(this.rule?.roots ?? [])].find((root) => path.startsWith(`${root}/`)) ?? '';
  }

  hasSourceBelow(root: string): boolean {
    if (root === '') return this.sources.size > 0;
    for (const { path } of this.sources.values()) if (path.startsWith(`${root}/`)) return true;
    return false;
  }

  /** Whether a path lies where nothing could be listed. */
  isUnseen(path: string): boolean {
    for (const failed of this.failed.keys()) if (path === failed || path.startsWith(`${failed}/`)) return true;
    return false;
  }

  private async list(token: CancellationToken): Promise<void> {
    this.stale = true;
    this.failed.clear();
    const files = await this.corpus.list(token);
    this.files.clear();
    this.sidecarUris.clear();
    this.bibliographyUris.clear();
    for (const file of files) this.keep(file);
    this.stale = false;
  }

  /** Uris of files that may be others; nothing when only a listing tells. */
  private async look(places: readonly string[], token: CancellationToken): Promise<ReadonlySet<string> | undefined> {
    const { corpus } = this;
    if (!corpus.look || places.length > manyPlaces || places.includes(this.uri)) return undefined;
    this.stale = true;
    const found: SourceFile[] = [];
    for (let at = 0; at < places.length; at += atOnce) {
      const slice = places.slice(at, at + atOnce);
      for (const place of slice) this.clearFailures(this.pathOf(place));
      for (const files of await Promise.all(slice.map((place) => corpus.look?.(place, token)))) {
        if (files === undefined) return undefined;
        for (const file of files) found.push(file);
      }
    }
    const seen = new Set<string>();
    const folders = new Set<string>();
    for (const place of places) (this.files.has(place) ? seen : folders).add(place);
    for (const { uri } of found) folders.delete(uri);
    if (folders.size > 0) for (const uri of this.files.keys()) if (liesBelow(uri, folders, this.uri.length)) seen.add(uri);
    for (const uri of seen) this.files.delete(uri);
    for (const file of found) {
      this.keep(file);
      seen.add(file.uri);
    }
    this.stale = false;
    return seen;
  }

  /** Files with metadata of a source beside them. */
  get sidecars(): readonly SourceFile[] {
    return [...this.sidecarUris].flatMap((uri) => this.files.get(uri) ?? []);
  }

  get bibliographies(): readonly SourceFile[] {
    return [...this.bibliographyUris].flatMap((uri) => this.files.get(uri) ?? []);
  }

  /** Texts that may cite and are no sources. */
  get drafts(): readonly SourceFile[] {
    return [...this.files.values()].filter(({ uri, path }) => citesInFile(path) && !this.sources.has(uri) && !isHidden(path));
  }

  private keep(file: SourceFile): void {
    const isSidecar = sourceOfSidecar(file.path) !== undefined;
    const isBibliography = this.isBibliography(file.path);
    if (isBibliography) this.bibliographyUris.add(file.uri);
    if ((isTextFile(file.path) || isSidecar || isBibliography || citesInFile(file.path) || file.path === this.settings.gazetteer.file) && !this.isExcluded(file.path)) this.files.set(file.uri, file);
    if (isSidecar) this.sidecarUris.add(file.uri);
    if (file.path === this.settings.gazetteer.file) this.gazetteerUri = file.uri;
  }

  /** Chooses where only these files may be others; false when that takes a look at all. */
  private chooseAmong(seen: ReadonlySet<string>): boolean {
    const { rule } = this;
    if (!rule || this.over > 0 || this.lost.length > 0) return false;
    const limits = limitsOf(this.settings);
    const weight = weightOf(limits);
    const left = new Set<string>();
    for (const uri of seen) {
      const file = this.files.get(uri);
      const was = this.sources.get(uri);
      if (file && rule.makesRoot(file.path)) return false;
      if (was) {
        this.bytes -= weight(was);
        if (!file) left.add(corpusFolderOf(was.path) ?? '');
      }
      this.sources.delete(uri);
      this.considerNote(uri, file);
      if (!file || !rule.isSource(file.path)) continue;
      this.sources.set(uri, file);
      this.bytes += weight(file);
    }
    return this.sources.size <= limits.maxFiles && this.bytes <= limits.maxBytes && ![...left].some((root) => rule.roots.includes(root) && !this.hasSourceBelow(root));
  }

  private choose(before: () => readonly string[]): void {
    const { corpus, gazetteer: { file: list, notesFolder } } = this.settings;
    const own = notesFolder.replaceAll('\\', '/').replace(/^(?:\.?\/)+|\/+$/g, '');
    const files = [...this.files.values()];
    const rule = corpusRule(files.map(({ path }) => path), corpus, own === '' || own === '.' ? [list] : [list, `${own}/`]);
    this.lost = rule.roots.length > 0 || corpus.include.some((glob) => glob.trim() !== '') ? [] : before();
    this.rule = rule;
    const candidates = this.lost.length > 0 ? [] : files.filter(({ path }) => rule.isSource(path));
    const limits = limitsOf(this.settings);
    const sources = withinLimits(candidates, limits);
    this.over = candidates.length - sources.length;
    const weight = weightOf(limits);
    const chosen = new Map<string, SourceFile>();
    this.bytes = 0;
    for (const file of sources) {
      chosen.set(file.uri, file);
      this.bytes += weight(file);
    }
    this.sources = chosen;
    this.notes.clear();
    for (const file of files) this.considerNote(file.uri, file);
  }

  private considerNote(uri: string, file: SourceFile | undefined): void {
    if (file && isMarkdownFile(file.path) && !isHidden(file.path) && file.path !== this.settings.gazetteer.file && file.size <= largestNote && this.isNotePath(file.path) && !this.wouldBeSource(file.path)) this.notes.set(uri, file);
    else this.notes.delete(uri);
  }

  private clearFailures(path: string): void {
    for (const failed of this.failed.keys()) if (failed === path || failed.startsWith(`${path}/`)) this.failed.delete(failed);
  }

  /** Of a uri in the folder, below it. */
  pathOf(uri: string): string {
    const path = uri.slice(this.uri.length + 1);
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }
}

/** Places beyond which listing all is quicker. */
const manyPlaces = 5_000;
/** Places that are looked at side by side. */
const atOnce = 64;

function limitsOf({ corpus }: Settings): CorpusLimits {
  return { maxFiles: corpus.maxFiles, maxBytes: corpus.maxTotalMB * 1e6, maxFileBytes: corpus.maxFileSizeMB * 1e6 };
}

/** Those of the places in a folder that lie below no other of them. */
function topmost(places: ReadonlySet<string>, folder: string): readonly string[] {
  return [...places].filter((place) => place === folder || (place.startsWith(`${folder}/`) && !liesBelow(place, places, folder.length)));
}

/** Whether a uri lies below one of the folders; `from` is where their common beginning ends. */
function liesBelow(uri: string, folders: ReadonlySet<string>, from: number): boolean {
  for (let end = uri.lastIndexOf('/'); end > from; end = uri.lastIndexOf('/', end - 1)) if (folders.has(uri.slice(0, end))) return true;
  return false;
}
