import { compareText } from '../base/text';
import { promises as fs } from 'node:fs';
import { resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { neverCancelled } from '../base/cancellation';
import { Dossier, type Source } from '../core';
import type { EncodedSource } from '../core/store/store';
import { isTextFile } from '../core/corpus/choose';
import { decodeText } from '../core/documents/decode';
import type { Problem } from '../core/documents/document';
import { notRegularFile, tooLarge } from '../core/messages';
import { reasonOf } from '../server/messages';
import { nodeCorpus, readRegularFile } from '../server/node-files';
import { messages } from './messages';
import { lineAndColumn } from './places';

/** What the command line was given, read. */
export interface Inputs {
  readonly dossier: Dossier;
  /** By path, code unit by code unit. */
  readonly sources: readonly Source[];
  /** Something the caller named could not be read. */
  readonly failed: boolean;
}

/** Files larger than this are not read; the same as in the editor unless set otherwise there. */
const maxBytes = 20_000_000;
/** The gazetteer of a folder. */
const gazetteerName = 'actors.yaml';

/**
 * Reads paths as one corpus. Of a folder, every text file below it is a source: the rules by which an editor finds the
 * corpus in a workspace do not apply, for the caller has named the corpus. Never throws for an input: what cannot be read is said through `err`, and the rest goes
 * on. `failed` is set when it was named on the command line; a bad file met inside a folder is only said.
 */
export async function readInputs(paths: readonly string[], gazetteer: string | undefined, err: (line: string) => void): Promise<Inputs> {
  const dossier = new Dossier();
  let failed = false;
  const fail = (line: string): void => {
    failed = true;
    err(line);
  };
  const found: Found[] = [];
  const gazetteers: Found[] = gazetteer === undefined ? [] : [foundFile(gazetteer)];
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
      if (gazetteer === undefined) gazetteers.push(...own);
      const texts = below.filter((file) => isTextFile(file.path));
      if (texts.length === 0 && below.length > 0) err(messages.noText(path));
      found.push(...texts);
    } else if (stat.isFile()) {
      found.push(foundFile(path));
    } else {
      fail(messages.unreadable(path, notRegularFile()));
    }
  }
  for (const file of byUri(gazetteers)) if (!(await readGazetteer(dossier, file, err))) failed = true;
  const listed = new Set(gazetteers.map((file) => file.uri));
  const sources: EncodedSource[] = [];
  for (const file of byUri(found)) {
    if (listed.has(file.uri)) continue;
    const source = await readSource(dossier, file, file.named ? fail : err, err);
    if (source) sources.push(source);
  }
  await dossier.putSources(sources);
  for (const { key, sources: several } of dossier.sharedCitekeys()) err(messages.sharedCitekey(key, several.map(({ path }) => path)));
  const all = sources.flatMap(({ head }) => dossier.source(head.uri) ?? []);
  return { dossier, sources: all.sort((a, b) => compareText(a.path, b.path) || compareText(a.uri, b.uri)), failed };
}

interface Found {
  readonly uri: string;
  /** As given, or below the folder given; forward slashes. */
  readonly path: string;
  /** For messages. */
  readonly shown: string;
  /** Given on the command line, not met inside a folder. */
  readonly named: boolean;
  readonly size?: number;
  readonly read: () => Promise<Uint8Array>;
}

function foundFile(path: string): Found {
  const full = resolve(path);
  return { uri: URI.file(full).toString(), path: sep === '/' ? path : path.replaceAll(sep, '/'), shown: path, named: true, read: () => readRegularFile(full, maxBytes) };
}

async function listFolder(folder: string, err: (line: string) => void): Promise<readonly Found[]> {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  const corpus = nodeCorpus(URI.file(resolve(folder)).toString(), (path, reason) => err(messages.leftOut(prefix + path, reason)));
  const files = await corpus.list(neverCancelled);
  return files.map(({ uri, path, size }) => ({ uri, path, size, shown: prefix + path, named: false, read: () => corpus.read(uri, neverCancelled) }));
}

/** Puts a gazetteer in force; false when it could not be read or is not valid as a whole. */
async function readGazetteer(dossier: Dossier, file: Found, err: (line: string) => void): Promise<boolean> {
  try {
    const { text, problems: ofBytes } = decodeText(await file.read());
    sayProblems(file, text, ofBytes, err);
    if (text === '' && ofBytes.length > 0) return false;
    const { problems, valid } = await dossier.setGazetteer(file.uri, text);
    sayProblems(file, text, problems, err);
    if (valid) return true;
    err(messages.notInForce(file.shown));
  } catch (error) {
    err(isMissing(error) ? messages.missing(file.shown) : messages.unreadable(file.shown, reasonOf(error)));
  }
  return false;
}

/** Reads one source; undefined, and said, when nothing can be read of it. */
async function readSource(
  dossier: Dossier,
  file: Found,
  fail: (line: string) => void,
  err: (line: string) => void,
): Promise<EncodedSource | undefined> {
  if (file.size !== undefined && file.size > maxBytes) {
    fail(messages.leftOut(file.shown, tooLarge(file.size / 1e6, maxBytes / 1e6)));
    return undefined;
  }
  try {
    const bytes = await file.read();
    const source = await dossier.readSource({ uri: file.uri, path: file.path, bytes, maxBytes });
    if (!source) return undefined;
    const { head: { problems }, body: { text } } = source;
    const unreadable = text === '' && bytes.length > 0 && problems.some((problem) => problem.severity !== 'information');
    sayProblems(file, text, problems, unreadable ? fail : err);
    return unreadable ? undefined : source;
  } catch (error) {
    fail(messages.unreadable(file.shown, reasonOf(error)));
    return undefined;
  }
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
