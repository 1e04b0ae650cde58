import { compareText } from '../../base/text';
import type { SourceFile } from './corpus';

/** What a corpus may hold at most. */
export interface CorpusLimits {
  readonly maxFiles: number;
  /** Of all files together; a file above `maxFileBytes` is not read and counts nothing. */
  readonly maxBytes: number;
  readonly maxFileBytes: number;
}

/**
 * The files that are within the limits: those that changed last, up to the first that is beyond; of equal ones those whose paths come
 * first. So the same files are always left out of the same folder.
 */
export function withinLimits(files: readonly SourceFile[], limits: CorpusLimits): readonly SourceFile[] {
  const { maxFiles, maxBytes } = limits;
  const weight = weightOf(limits);
  let bytes = 0;
  for (const file of files) bytes += weight(file);
  if (files.length <= maxFiles && bytes <= maxBytes) return files;
  const sorted = [...files].sort((a, b) => (b.mtime ?? 0) - (a.mtime ?? 0) || compareText(a.path, b.path));
  bytes = 0;
  const end = sorted.findIndex((file, at) => at >= maxFiles || (bytes += weight(file)) > maxBytes);
  return sorted.slice(0, end);
}

/** What a file counts, in bytes. */
export function weightOf({ maxFileBytes }: CorpusLimits): (file: SourceFile) => number {
  return ({ size }) => (size > maxFileBytes ? 0 : size);
}
