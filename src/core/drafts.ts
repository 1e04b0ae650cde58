import { checkpoints, neverCancelled, type CancellationToken } from '../base/cancellation';
import { runInSlices } from '../base/steps';
import type { Document } from './documents/document';
import { readDocument, type ReadInput } from './documents/read';
import { readMemory, type ReadMemory } from './documents/read-memory';
import { Draft, type DraftNames } from './entities/draft';
import type { EntityState } from './entities/state';

/**
 * Reads a text that is no source, a draft as it stands in an editor or a source that is being edited, and what it names.
 * Works in slices; of a draft read before only what is new is worked on. One call at a time for each memory.
 *
 * @param stateNow what is known of the corpus at the moment: it may change between two slices.
 */
export async function readDraft(
  stateNow: () => EntityState, input: ReadInput, memory: DraftMemory = draftMemory(), token: CancellationToken = neverCancelled,
): Promise<DraftRead> {
  const checkpoint = checkpoints(token, 5);
  const { read } = memory;
  const same = memory.bytes === input.bytes && memory.languageId === input.languageId;
  if (read && same && memory.state === stateNow()) return read;
  const document = read && same ? read.document : await readDocument(input, memory.texts);
  await checkpoint();
  const state = stateNow();
  const names = await runInSlices(memory.draft.update(state, document), checkpoint);
  Object.assign(memory, { bytes: input.bytes, read: { document, names }, state, languageId: input.languageId });
  return { document, names };
}

/** A draft, read, with what it names. */
export interface DraftRead {
  readonly document: Document;
  readonly names: DraftNames;
}

/** What is kept of a draft between its versions. */
export interface DraftMemory {
  readonly texts: ReadMemory;
  readonly draft: Draft;
  bytes: ReadInput['bytes'] | undefined;
  languageId: string | undefined;
  state: EntityState | undefined;
  read: DraftRead | undefined;
}

export function draftMemory(): DraftMemory {
  return { texts: readMemory(), draft: new Draft(), bytes: undefined, languageId: undefined, state: undefined, read: undefined };
}
