import { isMap, isScalar } from 'yaml';
import type { Node, Pair } from 'yaml';
import { frontMatterOf } from '../documents/front-matter';
import { parseYaml } from '../documents/yaml';
import { cannotWrite, emptyName } from '../messages';
import type { Alias } from './entity';
import { readNote } from './note-file';
import { clean, refuse, withAlias, type Written } from './write';

/** A profile note with an alias added to its front matter; unchanged when it is there already, or with a problem when that takes a person. */
export function addNoteAlias(text: string, alias: Alias): Written {
  const wanted = clean(alias.text);
  if (wanted === '') return refuse(text, emptyName());
  const before = readNote('', text);
  const block = frontMatterOf(text);
  if (!before.note || !block) return before.valid ? refuse(text, cannotWrite()) : { text, problems: before.problems };
  const { entity } = before.note;
  if (entity.name === wanted || entity.aliases.some((known) => known.text === wanted)) return { text, problems: [] };
  try {
    const front = listed(text.slice(0, block.to), entity.aliases);
    const map = parseYaml(front).contents;
    const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const next = isMap(map) ? withAlias(front, map, { ...alias, text: wanted }, eol) : undefined;
    const result = next === undefined ? undefined : next + text.slice(block.to);
    const after = result === undefined ? undefined : readNote('', result).note?.entity;
    // Read back before it is handed out, as a list is.
    if (result !== undefined && after?.name === entity.name && after.aliases.length === entity.aliases.length + 1 && after.aliases.some(({ text: own }) => own === wanted)) return { text: result, problems: [] };
  } catch {
    // Answered below.
  }
  return refuse(text, cannotWrite());
}

/** Several aliases on one line with commas between them, as a list of YAML. */
function listed(front: string, aliases: readonly Alias[]): string {
  const map = parseYaml(front).contents;
  const pair = (isMap(map) ? map.items : []).find((item) => isScalar(item.key) && (item.key.value === 'aliases' || item.key.value === 'alias')) as Pair<Node, Node | null> | undefined;
  const { value } = pair ?? {};
  if (!isScalar(value) || value.type !== 'PLAIN' || !value.range || !String(value.value).includes(',')) return front;
  return `${front.slice(0, value.range[0])}[${aliases.map((alias) => JSON.stringify(alias.text)).join(', ')}]${front.slice(value.range[1])}`;
}
