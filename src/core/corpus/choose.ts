import picomatch from 'picomatch/posix';

/**
 * Which files of a workspace are sources. In this order:
 * 1. `include` globs, when there are any, say it all;
 * 2. else, where folders named `corpus`, `sources` or `articles` (any case) exist, the text files in those nearest to the root;
 * 3. else every text file, save what a project keeps at its root to describe itself (README, CHANGELOG, LICENSE and the like).
 *
 * Paths are relative to the workspace folder, with forward slashes. `own` are files of the user's that are never sources (the gazetteer,
 * judgements), or with a slash at the end folders of hers (profile notes), unless an `include` glob begins with the folder. Folders `node_modules`, anything that begins with a dot, and `exclude` globs never count. A glob without a slash matches at any depth, one that
 * names a folder matches all in it; letter case does not matter. Bad globs match nothing.
 */
export function chooseCorpus(paths: readonly string[], settings: CorpusSettings, own: readonly string[] = []): ChosenCorpus {
  const { roots, isSource } = corpusRule(paths, settings, own);
  return { sources: paths.filter(isSource), roots };
}

/** What {@link chooseCorpus} goes by, for one path at a time: it holds until a path comes that {@link CorpusRule.makesRoot}, or the last of a root goes. */
export function corpusRule(paths: Iterable<string>, settings: CorpusSettings, own: readonly string[] = []): CorpusRule {
  const owned = new Set(own.map(normal));
  const folders = [...owned].filter((path) => path.endsWith('/') && !settings.include.some((glob) => `${normal(glob.trim())}/`.startsWith(path)));
  const excluded = matcher(settings.exclude);
  const isCandidate = (path: string): boolean => {
    const at = normal(path);
    return isTextFile(path) && !owned.has(at) && !folders.some((folder) => at.startsWith(folder)) && !hidden.test(at) && !excluded(at);
  };
  const include = settings.include.filter((glob) => glob.trim() !== '');
  if (include.length > 0) {
    const included = matcher(include);
    return { roots: [], isSource: (path) => isCandidate(path) && included(normal(path)), makesRoot: () => false };
  }
  const roots = corpusFolders(paths, isCandidate);
  const [first] = roots;
  const beginnings = roots.map((root) => `${root}/`);
  const lies = (at: string): boolean => beginnings.some((beginning) => at.startsWith(beginning));
  return {
    roots,
    isSource: (path) => isCandidate(path) && (first === undefined ? !aboutProject.test(normal(path)) : lies(normal(path))),
    makesRoot: (path) => {
      const root = corpusFolderOf(path);
      return root !== undefined && !roots.includes(root) && (first === undefined || depthOf(root) <= depthOf(first)) && isCandidate(path);
    },
  };
}

/** The folder above a path that makes it a source by its name, with forward slashes. */
export function corpusFolderOf(path: string): string | undefined {
  const parts = normal(path).split('/');
  const at = parts.slice(0, -1).findIndex((part) => corpusName.test(part));
  return at === -1 ? undefined : parts.slice(0, at + 1).join('/');
}

export interface CorpusRule {
  /** See {@link ChosenCorpus}. */
  readonly roots: readonly string[];
  readonly isSource: (path: string) => boolean;
  /** Whether a file that comes at this path makes other roots. */
  readonly makesRoot: (path: string) => boolean;
}

export interface CorpusSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface ChosenCorpus {
  /** The chosen paths as given, in their order. */
  readonly sources: readonly string[];
  /** The folders that made the choice, in alphabetical order; empty when globs did or every text file is a source. */
  readonly roots: readonly string[];
}

/** Extensions of the files that can be read as articles, without the dot. */
export const textExtensions: readonly string[] = ['txt', 'text', 'md', 'markdown', 'mdown', 'mkd', 'qmd', 'rmd', 'html', 'htm', 'xhtml', 'mhtml', 'mht', 'pdf', 'docx'];

export function isTextFile(path: string): boolean {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 && textExtensions.includes(path.slice(dot + 1).toLowerCase());
}

/** Whether a path leads into `node_modules` or through anything that begins with a dot. */
export function isHidden(path: string): boolean {
  return hidden.test(normal(path));
}

const hidden = /(?:^|\/)(?:\.[^/]|node_modules(?:\/|$))/;
const aboutProject = /^(?:readme|changelog|changes|history|license|licence|copying|notice|contributing|code_of_conduct|security|authors)(?:[._-][\w.-]*)?$/i;

const corpusName = /^(?:corpus|sources|articles)$/i;

/** Folders by one of the three names, at the smallest depth at which there is one. */
function corpusFolders(paths: Iterable<string>, isCandidate: (path: string) => boolean): readonly string[] {
  let depth = Infinity;
  let found = new Set<string>();
  // Files of one folder mostly come one after the other.
  let above = '';
  let root: string | undefined;
  for (const path of paths) {
    const name = path.lastIndexOf('/') + 1;
    if (name !== above.length || !path.startsWith(above)) {
      above = path.slice(0, name);
      root = corpusFolderOf(path);
    }
    if (root === undefined || depthOf(root) > depth || found.has(root) || !isCandidate(path)) continue;
    if (depthOf(root) < depth) {
      depth = depthOf(root);
      found = new Set();
    }
    found.add(root);
  }
  return [...found].sort();
}

function depthOf(folder: string): number {
  return folder.split('/').length;
}

/** Tells which paths match one of the globs. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const tests = globs.map((glob) => normal(glob.trim())).filter((glob) => glob !== '' && glob.length < 2000).flatMap((glob) => {
    const bare = glob.replace(/\/+$/, '');
    const anchored = bare.includes('/') ? bare.replace(/^\/+/, '') : `**/${bare}`;
    try {
      const options = { dot: true, nocase: true };
      return [picomatch(anchored, options), picomatch(`${anchored}/**`, options)];
    } catch {
      return [];
    }
  });
  return (path) => tests.some((test) => test(path));
}

function normal(path: string): string {
  if (!path.includes('\\') && !path.startsWith('./')) return path;
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
