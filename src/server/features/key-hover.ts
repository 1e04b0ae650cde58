import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { literalMarkdown } from '../../base/text';
import type { Source } from '../../core';
import type { HoverCommandArguments } from '../../protocol/protocol';
import { keyAtPosition, keysIn, placeOfEntry } from '../cited-keys';
import { commandLink, lineLink } from '../markdown';
import { messages } from '../messages';
import { formatReference } from '../format-reference';
import type { View } from '../view';

/** Names in the source that a hover shows. */
const shownNames = 6;

/** Hover on a citekey, and only on the key: what it stands for, who is named there most, and what to do with it. */
export async function keyHover(view: View, uri: string, position: Position): Promise<Hover | undefined> {
  const at = keyAtPosition(view, uri, position);
  if (!at) return undefined;
  const hover = (value: string): Hover => ({ contents: { kind: MarkupKind.Markdown, value }, range: at.range });
  const { key, source, entry } = at;
  if (!source && !entry) {
    // A bare one may be anything.
    if (!at.certain) return undefined;
    return hover([messages.unknownKey(literalMarkdown(key)), ...(view.library.isReading ? [messages.notRead()] : [])].join('  \n'));
  }
  const place = entry && (await placeOfEntry(view, entry));
  const count = keysIn(view, uri)?.keys.filter((one) => one.key === key).length ?? 0;
  const actions = [
    ...(source ? [lineLink(messages.openSource(), source.uri, 0)] : []),
    ...(place ? [lineLink(source ? messages.openEntry() : messages.openSource(), place.uri, place.range.start.line)] : []),
    commandLink(messages.copyReference(), 'dossier.copyReference', { key } satisfies HoverCommandArguments['dossier.copyReference']),
    ...(count > 1 ? [messages.citedHere(count)] : []),
  ];
  return hover([await formatReference(view, at), ...(source ? namesIn(view, source) : []), actions.join(' · ')].join('\n\n'));
}

/** The entities that a source names most, as links to their entries in the sidebar. */
function namesIn(view: View, { uri }: Source): readonly string[] {
  const counts = new Map<string, { count: number; first: number }>();
  for (const { entity, start } of view.dossier.mentions(uri)) {
    const known = counts.get(entity);
    if (known) known.count++;
    else counts.set(entity, { count: 1, first: start });
  }
  const start = { line: 0, character: 0 };
  const names = [...counts].sort(([, a], [, b]) => b.count - a.count || a.first - b.first).flatMap(([id, { count }]) => {
    const name = view.dossier.entity(id)?.name;
    if (name === undefined) return [];
    const target = { id, uri, range: { start, end: start } } satisfies HoverCommandArguments['dossier.revealEntity'];
    return [`${commandLink(literalMarkdown(name), 'dossier.revealEntity', target)}${count > 1 ? ` (${count})` : ''}`];
  });
  return names.length === 0 ? [] : [`*${messages.namesIn()}* ${names.slice(0, shownNames).join(', ')}${names.length > shownNames ? ` +${names.length - shownNames}` : ''}`];
}
