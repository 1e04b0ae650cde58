import { isTextFile } from '../corpus/choose';

/**
 * Where the metadata of a source that has no front matter is kept: a YAML file beside it, named after the whole name of the source
 * (`article.html` → `article.html.yaml`), as XMP sidecars of photographs are, so that both stand together in every listing and `a.html` and
 * `a.pdf` keep theirs apart.
 */
export function sidecarPath(path: string): string {
  return `${path}.yaml`;
}

/** The path of the source that a file is the sidecar of; `.yml` is read too. Works on uris as well. */
export function sourceOfSidecar(path: string): string | undefined {
  const source = /^(.+)\.ya?ml$/i.exec(path)?.[1];
  return source !== undefined && isTextFile(source) ? source : undefined;
}
