import { cannotWrite, emptyName, noSuchEntity } from '../messages';
import type { Alias } from './entity';
import { readJsonLines } from './json-lines';
import { clean, refuse, type NewEntity, type Written } from './write';

/** A list of JSON lines with one entry more, at its end. */
export function addLine(text: string, { name, kind, aliases = [], note }: NewEntity): Written {
  if (clean(name) === '') return refuse(text, emptyName());
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const line = JSON.stringify({ name: clean(name), kind, ...(aliases.length > 0 && { aliases: aliases.map(written) }), ...(note !== undefined && { note }) });
  return { text: `${text}${text === '' || /\n$/.test(text) ? '' : eol}${line}${eol}`, problems: [] };
}

/** A list of JSON lines with an alias added to the entity of that id; unchanged when it is there already. */
export function addLineAlias(text: string, id: string, alias: Alias): Written {
  const wanted = clean(alias.text);
  if (wanted === '') return refuse(text, emptyName());
  const entity = readJsonLines('', text).entities.find((candidate) => candidate.id === id);
  if (entity?.definedAt === undefined) return refuse(text, noSuchEntity(id));
  if (entity.name === wanted || entity.aliases.some((known) => known.text === wanted)) return { text, problems: [] };
  const start = text.lastIndexOf('\n', entity.definedAt.start) + 1;
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? [];
  const fields: unknown = JSON.parse(line.replace(/^\ufeff/, ''));
  if (typeof fields !== 'object' || fields === null) return refuse(text, cannotWrite());
  const { aliases = [] } = fields as { readonly aliases?: unknown };
  const next = JSON.stringify({ ...fields, aliases: [...(Array.isArray(aliases) ? aliases : [aliases]) as readonly unknown[], written({ ...alias, text: wanted })] });
  return { text: text.slice(0, start) + next + text.slice(start + line.length), problems: [] };
}

function written(alias: Alias): unknown {
  return alias.case === undefined ? clean(alias.text) : { name: clean(alias.text), case: alias.case };
}
