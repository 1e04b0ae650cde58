import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { EntityItem, EntityKind, MentionItem, SourceItem } from '../protocol/protocol';
import { nodeId } from './entity-nodes';
import type { MoreNode, Node } from './entity-nodes';
import type { SearchMoreNode } from './search-nodes';
import { messages } from './messages';
import { literalMarkdown } from '../base/text';
import { openCommand } from './places';
import { nearName } from './snippet';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** How a row of the entities view looks. */
export function treeItem(node: Node): TreeItem {
  const item = bareItem(node);
  item.id = nodeId(node);
  return item;
}

function bareItem(node: Node): TreeItem {
  switch (node.type) {
    case 'kind': {
      const item = new TreeItem(messages.kind(node.kind), Expanded);
      item.description = messages.kindCount(node.listed, node.suggested);
      item.iconPath = kindIcon(node.kind);
      item.contextValue = 'dossier.kind';
      return item;
    }
    case 'suggestions': {
      // Where the user listed nobody of this kind, the suggestions are all there is to see.
      const item = new TreeItem(messages.suggested(), node.parent.listed === 0 ? Expanded : Collapsed);
      item.description = String(node.parent.suggested);
      item.iconPath = new ThemeIcon('lightbulb', faint);
      item.tooltip = messages.suggestedGroup();
      item.contextValue = 'dossier.suggestions';
      return item;
    }
    case 'entity': {
      const item = entityItem(node.entity, node.entity.mentions, node.entity.mentions > 0 ? Collapsed : None);
      // Its group says that it is suggested.
      item.description = String(node.entity.mentions);
      return item;
    }
    case 'source': {
      const item = sourceItem(node.source, node.source.count, messages.mentions(node.source.count));
      item.command = openCommand(node.source.title, node.source.uri);
      return item;
    }
    case 'mention':
      return mentionItem(node.mention);
    case 'more':
      return moreItem(node);
  }
}

/** A row for those of a long list that are not shown. */
export function moreItem(node: MoreNode | SearchMoreNode): TreeItem {
  const item = new TreeItem(messages.more(node.count), None);
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: 'dossier.showMore', title: messages.more(node.count), arguments: [node] };
  return item;
}

/** A row for an entity, in either view; `count` is what stands beside its name. */
export function entityItem(entity: EntityItem, count: number, state: TreeItemCollapsibleState): TreeItem {
  const suggested = entity.origin === 'discovered';
  const item = new TreeItem(entity.name, state);
  item.description = suggested ? `${count} · ${messages.suggested()}` : String(count);
  item.iconPath = kindIcon(entity.kind, suggested);
  if (suggested) item.resourceUri = Uri.from({ scheme: suggestedScheme, path: `/${entity.id}` });
  item.tooltip = entityTooltip(entity);
  item.contextValue = suggested ? 'dossier.entity.suggested' : 'dossier.entity.listed';
  item.accessibilityInformation = {
    label: [entity.name, messages.kindOfOne(entity.kind), suggested && messages.suggested(), messages.mentions(count)]
      .filter(Boolean)
      .join(', '),
  };
  return item;
}

/** Makes the names of suggested entities fainter: a tree row has no colour of its own, but a decorated resource has. */
export function fadeSuggestions(): Disposable {
  return window.registerFileDecorationProvider({
    provideFileDecoration: (uri) => (uri.scheme === suggestedScheme ? { color: faint } : undefined),
  });
}

/** A row for a mention: its line, with the name marked. A click opens the place. */
export function mentionItem(mention: MentionItem): TreeItem {
  const { text } = mention.snippet;
  const near = nearName(mention.snippet);
  const item = new TreeItem({ label: near.text, highlights: [[near.start, near.end]] }, None);
  const line = messages.line(mention.range.start.line + 1);
  if (mention.certainty === 'possible') item.description = messages.possible();
  item.tooltip = plain(`${text}\n\n${line}`);
  item.contextValue = 'dossier.mention';
  item.command = openCommand(line, mention.uri, mention.range);
  item.accessibilityInformation = { label: [text, line, item.description].filter(Boolean).join(', ') };
  return item;
}

/** A row for a source; `count` is what stands beside its outlet. */
export function sourceItem(source: SourceItem, count: number, counted: string): TreeItem {
  const date = source.date ?? messages.undated();
  // The date stands first: the rows are in its order, and a narrow sidebar cuts off what stands last.
  const item = new TreeItem(`${date}  ${source.title}`, Collapsed);
  item.description = [source.outlet, String(count)].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon('file-text');
  const lines = [source.title, source.outlet, source.author, source.date, Uri.parse(source.uri).path, source.citekey, source.inferred && messages.inferredFields(source.inferred)];
  item.tooltip = plain(lines.filter(Boolean).join('\n\n'));
  item.contextValue = 'dossier.source';
  item.accessibilityInformation = { label: [source.title, source.outlet, date, counted].filter(Boolean).join(', ') };
  return item;
}

function entityTooltip(entity: EntityItem): MarkdownString {
  const lines = [
    entity.name,
    [messages.kindOfOne(entity.kind), entity.origin === 'discovered' && messages.suggested()].filter(Boolean).join(', '),
    entity.aliases.length > 0 && messages.alsoKnownAs(entity.aliases.slice(0, 20).join(', ')),
    messages.mentionsInSources(messages.mentions(entity.mentions), messages.sources(entity.sources)),
    entity.first !== undefined && messages.between(entity.first, entity.last ?? entity.first),
  ];
  return plain(lines.filter(Boolean).join('\n\n'));
}

/** Paragraphs of other people's text: nothing in it is a link, a command or markup. */
export function plain(text: string): MarkdownString {
  const markdown = new MarkdownString(text.split('\n\n').map(literalMarkdown).join('\n\n'));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}

const suggestedScheme = 'dossier-suggested';

const faint = new ThemeColor('descriptionForeground');

const icons: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  faction: 'shield',
  organization: 'organization',
  state: 'globe',
};

function kindIcon(kind: EntityKind, suggested = false): ThemeIcon {
  return new ThemeIcon(icons[kind], suggested ? faint : undefined);
}
