import { literalMarkdown } from '../../base/text';
import type { Entity } from '../../core/gazetteer/entity';
import { noteExcerpt } from '../../core/gazetteer/note-text';
import { lineLink } from '../markdown';
import { messages } from '../messages';

/** What the user wrote of an entity, a line of Markdown each, marked as hers; the mark opens the place. */
export function noteLines({ notes = [] }: Entity): readonly string[] {
  return notes.map(({ text, uri, line }) => `${lineLink(messages.yourNote(), uri, line)} ${literalMarkdown(noteExcerpt(text, notes.length > 1 ? 150 : 300))}`);
}
