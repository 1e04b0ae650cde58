import type { Span } from '../../base/span';
import type { Steps } from '../../base/steps';
import type { CheckedCorpus, CheckedDraft, CheckedEntity } from './checked';
import type { Check, Finding } from './finding';
import type { CheckMemory } from './memory';
import { preferredSpelling } from './name-spelling';
import { paragraphAround } from './paragraph';
import { moved, overlap } from './spans';

/** Names of listed entities in another spelling than the preferred one, and the first mention of each entity that no source mentions: a listed one, or a person that the draft introduces. */
export function* nameFindings(draft: CheckedDraft, corpus: CheckedCorpus, references: Span | undefined, on: ReadonlySet<Check>, memory: CheckMemory): Steps<readonly Finding[]> {
  const found: Finding[] = [];
  const entities = new Map<string, CheckedEntity | undefined>();
  const unsourced = on.has('unsourcedName') && corpus.sourceCount > 0;
  let count = 0;
  for (const { start, end, entity: id, certainty } of draft.mentions) {
    if (++count % mentionsAtOnce === 0) yield;
    if (certainty !== 'sure' || (references && overlap(references, { start, end }))) continue;
    const first = !entities.has(id);
    if (first) entities.set(id, corpus.entity(id));
    const entity = entities.get(id);
    if (!entity) continue;
    if (unsourced && first && entity.mentions === 0 && (entity.listed || entity.kind === 'person')) found.push({ check: 'unsourcedName', start, end, name: entity.name });
    if (!on.has('nameSpelling') || !entity.listed) continue;
    const surface = draft.text.slice(start, end);
    const wanted = surface === entity.name ? undefined : memory.answer(`spelling ${entity.name}\n${surface}`, () => preferredSpelling(surface, entity.name));
    if (wanted !== undefined && !isQuoted(draft, { start, end }, memory)) found.push({ check: 'nameSpelling', start, end, surface, wanted, entity: id });
  }
  return found;
}

/** What is quoted is spelled as its source has it. */
function isQuoted({ text, prose }: CheckedDraft, mention: Span, memory: CheckMemory): boolean {
  const around = paragraphAround(text, mention.start);
  return memory.paragraph(prose.slice(around.start, around.end), []).quotations.some((quotation) => overlap(moved(quotation, around.start), mention));
}

const mentionsAtOnce = 500;
