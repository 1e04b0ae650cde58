import type { Steps } from '../../base/steps';
import type { CheckedCorpus, CheckedDraft } from './checked';
import { referencesIn } from './citations';
import { citationFindings, unknownKeys } from './citation-checks';
import type { Check, Finding } from './finding';
import { CheckMemory } from './memory';
import { nameFindings } from './name-checks';

/**
 * Looks for what may be wrong with a draft: see {@link Finding}. In steps; what was worked out of paragraphs and sources that stayed is not worked out again.
 * @param on what to look for.
 * @returns in the order of the draft, of very many the first.
 */
export function* checkDraft(draft: CheckedDraft, corpus: CheckedCorpus, on: ReadonlySet<Check>, memory = new CheckMemory()): Steps<readonly Finding[]> {
  const references = referencesIn(draft.text);
  const citations = memory.citations.of(draft.text, draft.prose, draft.syntax);
  yield;
  const found: Finding[] = [
    ...(on.has('unknownKey') ? unknownKeys(draft, corpus, citations) : []),
    ...(on.has('quotation') || on.has('unsupportedCitation') ? yield* citationFindings(draft, corpus, citations, on, memory) : []),
    ...(on.has('nameSpelling') || on.has('unsourcedName') ? yield* nameFindings(draft, corpus, references, on, memory) : []),
  ];
  return found.sort((a, b) => a.start - b.start || a.end - b.end).slice(0, mostFindings);
}

/** Nobody reads more. */
const mostFindings = 1000;
