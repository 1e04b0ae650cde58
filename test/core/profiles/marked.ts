import type { Span } from '../../../src/base/span';
import type { Entity, EntityKind } from '../../../src/core/gazetteer/entity';
import type { Mention, Rule } from '../../../src/core/mentions/mention';
import type { ReadSource } from '../../../src/core/profiles/profile';

export const entity = (name: string, kind: EntityKind = 'person', aliases: readonly string[] = []): Entity => ({
  id: idOf(name), kind, name, aliases: aliases.map((text) => ({ text })), origin: 'discovered',
});

export const idOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');

/**
 * A source from text with marks: `[Name]` is a sure mention of the entity of that name, `[id:Name]` of another,
 * `[?id:Name]` a possible one; a line `# …` is a heading. Sentences end at a full stop, question or exclamation mark, or line break.
 */
export function source(uri: string, date: string | undefined, marked: string, rule: Rule = 'name'): ReadSource {
  const mentions: Mention[] = [];
  let text = '';
  let done = 0;
  for (const match of marked.matchAll(/\[(\?)?(?:([a-z-]+):)?([^\]]+)\]/g)) {
    text += marked.slice(done, match.index);
    const [, possible, id, surface = ''] = match;
    mentions.push({
      start: text.length, end: text.length + surface.length, entity: id ?? idOf(surface), kind: 'person',
      certainty: possible ? 'possible' : 'sure', why: { rule, alias: surface }, candidates: [],
    });
    text += surface;
    done = match.index + match[0].length;
  }
  text += marked.slice(done);
  const headings: Span[] = [...text.matchAll(/^# .*$/gm)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const sentences = [...text.matchAll(/\S[^\n]*?(?:(?<!\b[A-Z])[.!?][”"]?(?=\s|$)|(?=\n|$))/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return {
    document: { uri, format: 'text', text, prose: text, headings, metadata: date === undefined ? {} : { date }, problems: [] },
    sentences,
    mentions,
  };
}
