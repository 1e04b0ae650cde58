import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { nestedTooDeeply } from '../messages';

/**
 * Parses YAML without ever taking the process down. Throws an Error, with a sentence for the reader, where nesting is too deep: the
 * library would exhaust the stack, or for blocks the memory of the regular expressions it builds.
 */
export function parseYaml(text: string): Document.Parsed {
  if (blockDepth(text) > 200) throw new Error(nestedTooDeeply());
  return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent', strict: true });
}

/** An upper bound: the widest run of white space and block indicators at the start of a line, or marks of blocks within one line. */
function blockDepth(text: string): number {
  let widest = 0;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
    let at = start;
    while (at < end && ' \t-?:'.includes(text[at] ?? '')) at++;
    widest = Math.max(widest, at - start);
    let marks = 0;
    for (let index = at; index < end - 1 && marks <= 1000; index++) if ((text[index] === '-' || text[index] === '?' || text[index] === ':') && text[index + 1] === ' ') marks++;
    if (marks > 1000) return marks;
    start = end + 1;
  }
  return widest;
}
