import type { EntityKind } from '../../../../src/core/gazetteer/entity';
import type { Mention } from '../../../../src/core/mentions/mention';
import type { ReadSource } from '../../../../src/core/profiles/sentence';
import { entity, idOf, source } from '../marked';

const kinds: Readonly<Record<string, EntityKind>> = { p: 'person', f: 'faction', o: 'organization', s: 'state' };

/**
 * A source of text with marks: `[p Harun Tesk]`, `[f Sarun Front]`, `[o …]`, `[s …]` are sure mentions of the entities of these names, a person, a
 * faction, an organization, a state; `[p=harun-tesk Tesk]` is one of another's entity, `[?p …]` a possible one.
 */
export function told(text: string, { uri = 'a', date = '2031-03-14' }: { readonly uri?: string; readonly date?: string } = {}): ReadSource {
  const marks = [...text.matchAll(/\[(\??)([pfos])(?:=([a-z-]+))? ([^\]]+)\]/g)];
  const plain = source(uri, date, text.replace(/\[(\??)([pfos])(?:=([a-z-]+))? ([^\]]+)\]/g, (_, possible: string, _kind, id: string | undefined, name: string) => `[${possible}${id ?? idOf(name)}:${name}]`));
  return { ...plain, mentions: plain.mentions.map((mention, n): Mention => ({ ...mention, kind: kinds[marks[n]?.[2] ?? 'p']! })) };
}

/** The entity of the first mark. */
export function firstOf(text: string): ReturnType<typeof entity> {
  const [, kind = 'p', id, name = ''] = /\[\??([pfos])(?:=([a-z-]+))? ([^\]]+)\]/.exec(text) ?? [];
  return { ...entity(name, kinds[kind]), ...(id !== undefined && { id }) };
}
