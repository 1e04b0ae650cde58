import picomatch from 'picomatch/posix';

/**
 * Tells which files and folders the patterns of VS Code's `files.exclude` or `files.watcherExclude` mean. A pattern is relative to
 * the workspace folder and anchored there (`out` is not `src/out`); what lies in an excluded folder is excluded. Patterns that
 * are none mean nothing.
 *
 * @returns a function of a path below the folder, with forward slashes, of a file or a folder.
 */
export function excluder(globs: readonly string[]): (path: string) => boolean {
  const names = new Set<string>();
  const tests: ((path: string) => boolean)[] = [];
  for (const glob of globs.map((glob) => glob.trim().replace(/\/+$/, '')).filter((glob) => glob !== '' && glob.length < 2000)) {
    // Most are of this kind, and a folder of 100,000 files asks often.
    const name = /^\*\*\/([\p{L}\p{N}._ -]+)$/u.exec(glob)?.[1];
    if (name !== undefined) names.add(name);
    else {
      try {
        tests.push(picomatch(glob, { dot: true, nonegate: true, noextglob: true }));
      } catch {
        // Not a pattern.
      }
    }
  }
  if (names.size + tests.length === 0) return () => false;
  const isNamed = (path: string): boolean => names.has(path.slice(path.lastIndexOf('/') + 1)) || tests.some((test) => test(path));
  return (path) => {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) if (isNamed(path.slice(0, end))) return true;
    return isNamed(path);
  };
}
