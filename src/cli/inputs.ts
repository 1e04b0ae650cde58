import { compareText } from '../base/text';
import { promises as fs } from 'node:fs';
import { resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { neverCancelled } from '../base/cancellation';
import { isBibliography, useBibliographies } from './bibliographies';
import type { Dossier, Source } from '../core';
import { isTextFile } from '../core/corpus/choose';
import { decodeText } from '../core/documents/decode';
import { sourceOfSidecar } from '../core/documents/sidecar';
import type { Problem } from '../core/documents/document';
import { isMarkdownFile, isNote, largestNote } from '../core/gazetteer/note-file';
import { notRegularFile, tooLarge } from '../core/messages';
import { Intake } from '../server/intake';
import { reasonOf } from '../server/messages';
import { nodeCorpus, readRegularFile } from '../server/node-files';
import type { ReadTask } from '../server/readers';
import { messages } from './messages';
import { describeSources } from './sidecars';
import { openIndex, type Index, type KeepIndex } from './open-index';
import { lineAndColumn } from './places';

/** What the command line was given, read. */
export interface Inputs {
  readonly dossier: Dossier;
  /** By path, code unit by code unit. */
  readonly sources: readonly Source[];
  /** Something the caller named could not be read. */
  readonly failed: boolean;
  /** Lets go of the index. */
  close(): void;
}

/** Files larger than this are not read; the same as in the editor unless set otherwise there. */
const maxBytes = 20_000_000;
/** The gazetteer of a folder, and where its profile notes lie. */
const gazetteerName = 'actors.yaml';
const notesFolder = 'profiles/';

/**
 * Reads paths as one corpus. Of a folder, every text file, PDF and Word file below it is a source: the rules by which an editor finds the
 * corpus in a workspace do not apply, for the caller has named the corpus. Never throws for an input: what cannot be read is said through `err`, and the rest goes
 * on. `failed` is set when it was named on the command line; a bad file met inside a folder is only said.
 *
 * @param keep where the index of a folder is kept between calls; absent: nowhere.
 */
export async function readInputs(paths: readonly string[], gazetteer: string | undefined, err: (line: string) => void, keep?: KeepIndex): Promise<Inputs> {
  let failed = false;
  const fail = (line: string): void => {
    failed = true;
    err(line);
  };
  const found: Found[] = [];
  const sidecars: Found[] = [];
  const bibliographies: Found[] = [];
  const folders: string[] = [];
  const gazetteers: Found[] = gazetteer === undefined ? [] : [...(await namedGazetteers(gazetteer, err))];
  for (const path of paths) {
    let stat;
    try {
      stat = await fs.stat(path);
    } catch (error) {
      fail(isMissing(error) ? messages.missing(path) : messages.unreadable(path, reasonOf(error)));
      continue;
    }
    if (stat.isDirectory()) {
      const below = await listFolder(path, err).catch((error: unknown) => {
        fail(messages.unreadable(path, reasonOf(error)));
        return [];
      });
      const own = below.filter((file) => file.path === gazetteerName);
      if (gazetteer === undefined) gazetteers.push(...own, ...(await notesAmong(below.filter((file) => file.path.startsWith(notesFolder)))));
      const texts = below.filter((file) => isTextFile(file.path));
      if (texts.length === 0 && below.length > 0) err(messages.noText(path));
      found.push(...texts);
      sidecars.push(...below.filter((file) => sourceOfSidecar(file.path) !== undefined));
      bibliographies.push(...below.filter((file) => isBibliography(file.path)));
      folders.push(path);
    } else if (stat.isFile()) {
      found.push(foundFile(path, stat));
    } else {
      fail(messages.unreadable(path, notRegularFile()));
    }
  }
  const listed = new Set(gazetteers.map((file) => file.uri));
  const files = byUri(found).filter(({ uri }) => !listed.has(uri));
  const index = openIndex(paths, gazetteer, files.some(({ folder }) => folder !== undefined) ? keep : undefined, files.length, err);
  try {
    for (const uri of await readGazetteers(index.dossier, byUri(gazetteers), err)) if (listed.has(uri)) failed = true;
    const shown = new Map(sidecars.map((file) => [file.uri, file.shown]));
    const named = files.flatMap((file) => (file.named ? [file.uri] : []));
    await describeSources(index.dossier, sidecars, named, (uri, why) => err(messages.unreadable(shown.get(uri) ?? URI.parse(uri).fsPath, why)));
    const read = await readSources(index, files, (file) => (file.named ? fail : err), err);
    await useBibliographies(index.dossier, bibliographies, folders, err);
    const sources = read.flatMap(({ uri }) => index.dossier.source(uri) ?? []);
    for (const { key, sources: several } of index.dossier.sharedCitekeys()) err(messages.sharedCitekey(key, several.map(({ path }) => path)));
    return { dossier: index.dossier, sources, failed, close: () => index.close() };
  } catch (error) {
    index.close();
    throw error;
  }
}

/** Reads what is new of the files, drops what is not among them, and says what is wrong with any. */
async function readSources({ dossier, readers }: Index, files: readonly Found[], failOf: (file: Found) => (line: string) => void, err: (line: string) => void): Promise<readonly Source[]> {
  const byUri = new Map<string, Found>();
  for (const file of files) {
    if (file.size > maxBytes) failOf(file)(messages.leftOut(file.shown, tooLarge(file.size / 1e6, maxBytes / 1e6)));
    else byUri.set(file.uri, file);
  }
  const stamps = new Map([...dossier.stamps()].map((stamp) => [stamp.uri, stamp]));
  const tasks = [...byUri.values()].flatMap(({ uri, folder = uri, path, size, mtime }): ReadTask[] => {
    const stamp = stamps.get(uri);
    if (stamp?.size === size && stamp.mtime === mtime && dossier.head(uri)?.path === path) return [];
    return [{ uri, folder, path, size, mtime, maxBytes, ...(stamp && { known: stamp.hash }) }];
  });
  const failures = new Map<string, string>();
  const intake = new Intake(dossier, new Map(), { changed: () => {}, failed: (uri, reason) => failures.set(uri, reason) });
  await readers.read(tasks, new Set(), (result) => intake.take(result), neverCancelled);
  await intake.finish([...stamps.keys()].filter((uri) => !byUri.has(uri)));
  const sources: Source[] = [];
  for (const file of byUri.values()) {
    const failure = failures.get(file.uri);
    if (failure !== undefined) failOf(file)(messages.unreadable(file.shown, failure));
    const source = failure === undefined ? dossier.source(file.uri) : undefined;
    if (source && sayProblemsOf(dossier, file, failOf(file), err)) sources.push(source);
  }
  return sources.sort((a, b) => compareText(a.path, b.path) || compareText(a.uri, b.uri));
}

/** Says what is wrong with a source; false when nothing of it could be read. */
function sayProblemsOf(dossier: Dossier, file: Found, fail: (line: string) => void, err: (line: string) => void): boolean {
  const problems = dossier.head(file.uri)?.problems ?? [];
  if (problems.length === 0) return true;
  const text = dossier.document(file.uri)?.text ?? '';
  const unreadable = text === '' && file.size > 0 && problems.some(({ severity }) => severity !== 'information');
  sayProblems(file, text, problems, unreadable ? fail : err);
  return !unreadable;
}

interface Found {
  readonly uri: string;
  /** As given, or below the folder given; forward slashes. */
  readonly path: string;
  /** For messages. */
  readonly shown: string;
  /** Given on the command line, not met inside a folder. */
  readonly named: boolean;
  readonly size: number;
  readonly mtime: number;
  /** That it was met in. */
  readonly folder?: string;
}

function foundFile(path: string, stat: { readonly size: number; readonly mtimeMs: number } | undefined): Found {
  const full = resolve(path);
  return { uri: URI.file(full).toString(), path: sep === '/' ? path : path.replaceAll(sep, '/'), shown: path, named: true, size: stat?.size ?? 0, mtime: stat?.mtimeMs ?? 0 };
}

async function listFolder(folder: string, err: (line: string) => void): Promise<readonly Found[]> {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  const root = URI.file(resolve(folder)).toString();
  const corpus = nodeCorpus(root, (path, reason) => err(messages.leftOut(prefix + path, reason)));
  const files = await corpus.list(neverCancelled);
  return files.map(({ uri, path, size, mtime = 0 }) => ({ uri, path, size, mtime, shown: prefix + path, named: false, folder: root }));
}

/** A file, or of a folder its list and all profile notes below it. */
async function namedGazetteers(path: string, err: (line: string) => void): Promise<readonly Found[]> {
  const stat = await fs.stat(path).catch(() => undefined);
  const below = stat?.isDirectory() ? await listFolder(path, err).catch(() => undefined) : undefined;
  return below ? [...below.filter((file) => file.path === gazetteerName), ...(await notesAmong(below))] : [foundFile(path, stat)];
}

/** The files that are profile notes. */
async function notesAmong(files: readonly Found[]): Promise<readonly Found[]> {
  const notes: Found[] = [];
  for (const file of files) {
    if (!isMarkdownFile(file.uri) || file.size > largestNote) continue;
    const bytes = await readRegularFile(URI.parse(file.uri).fsPath, largestNote).catch(() => undefined);
    if (bytes && isNote(decodeText(bytes).text)) notes.push(file);
  }
  return notes;
}

/** Puts gazetteers in force; the uris of those that could not be read or are not valid as a whole. */
async function readGazetteers(dossier: Dossier, files: readonly Found[], err: (line: string) => void): Promise<readonly string[]> {
  const failed: string[] = [];
  const texts = new Map<string, string>();
  const unread = new Set<string>();
  for (const file of files) {
    try {
      const { text, problems } = decodeText(await readRegularFile(URI.parse(file.uri).fsPath, maxBytes));
      sayProblems(file, text, problems, err);
      if (text === '' && problems.length > 0) unread.add(file.uri);
      else texts.set(file.uri, text);
    } catch (error) {
      err(isMissing(error) ? messages.missing(file.shown) : messages.unreadable(file.shown, reasonOf(error)));
      unread.add(file.uri);
    }
  }
  const { problems, valid } = await dossier.setGazetteers(texts);
  for (const file of files) {
    const text = texts.get(file.uri);
    if (text !== undefined) sayProblems(file, text, [...(problems.get(file.uri) ?? []), ...(dossier.noteConflicts.get(file.uri) ?? [])], err);
    if (text !== undefined && !valid.has(file.uri)) err(messages.notInForce(file.shown));
    if (unread.has(file.uri) || !valid.has(file.uri)) failed.push(file.uri);
  }
  return failed;
}

/** Information, such as an encoding that had to be assumed, is not worth a line here. */
function sayProblems(file: Found, text: string, problems: readonly Problem[], err: (line: string) => void): void {
  for (const { severity, message, span } of problems) {
    if (severity === 'information') continue;
    const place = span ? `:${lineAndColumn(text)(span.start)}` : '';
    err(messages.problem(file.shown, place, severity, message));
  }
}

/** In a fixed order, each file once: as it was named first. */
function byUri(files: readonly Found[]): readonly Found[] {
  const once = new Map<string, Found>();
  for (const file of files) if (!once.has(file.uri)) once.set(file.uri, file);
  return [...once.values()].sort((a, b) => compareText(a.uri, b.uri));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
