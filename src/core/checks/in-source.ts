import type { Steps } from '../../base/steps';
import type { Document } from '../documents/document';
import type { CheckedCorpus, CheckedSource } from './checked';
import type { NearestWording } from './finding';
import { lettersOf } from './letters';
import type { CheckMemory } from './memory';
import { nearestWording } from './nearest';
import { hasSegments, segmentsOf, shareScript } from './quotation';

/** Whether a source has the letters of a name, or is by somebody of this name: names may have been taken for somebody else's there, or for none. True for a source that cannot be read now. */
export function saysName(corpus: CheckedCorpus, uri: string, source: CheckedSource, name: string, memory: CheckMemory): boolean {
  const letters = lettersOf(name);
  if (letters === '' || source.about.some((text) => sameOrPart(lettersOf(text), letters))) return true;
  return memory.answer(`says ${uri} ${source.version} ${letters}`, () => lettersIn(corpus.document(uri))?.includes(letters) ?? true);
}

function sameOrPart(about: string, name: string): boolean {
  return about.includes(name) || (about.length >= 4 && name.includes(about));
}

/** Whether a source has the words of a quotation, also in its title. True for one that cannot be read now, and for one in another script: there it was translated. */
export function hasWords(corpus: CheckedCorpus, uri: string, source: CheckedSource, quoted: string, segments: readonly string[], memory: CheckMemory): boolean {
  return memory.answer(`has ${uri} ${source.version} ${segments.join('|')}`, () => {
    const document = corpus.document(uri);
    const letters = lettersIn(document);
    if (!document || letters === undefined) return true;
    return hasSegments(letters, segments) || source.about.some((text) => hasSegments(lettersOf(text), segments)) || !shareScript(quoted, document.prose);
  });
}

/** What a source says that is most like a quotation: see {@link nearestWording}. */
export function* nearestIn(corpus: CheckedCorpus, uri: string, { version }: CheckedSource, quoted: string, memory: CheckMemory): Steps<(NearestWording & { readonly errors: number }) | undefined> {
  const key = `near ${uri} ${version} ${segmentsOf(quoted).join('|')}`;
  if (!memory.has(key)) {
    const prose = corpus.document(uri)?.prose ?? '';
    const found = yield* nearestWording(quoted, prose);
    memory.answer(key, () => found && { uri, start: found.start, end: found.end, errors: found.errors, text: prose.slice(found.start, found.end).replace(/[\s\u2060\u00ad]+/gu, ' ') });
  }
  return memory.answer(key, () => undefined);
}

function lettersIn(document: Document | undefined): string | undefined {
  if (!document) return undefined;
  let known = lettersKnown.get(document);
  if (known === undefined) lettersKnown.set(document, (known = lettersOf(document.prose)));
  return known;
}

const lettersKnown = new WeakMap<Document, string>();
