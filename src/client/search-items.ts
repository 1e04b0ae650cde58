import { TreeItem, TreeItemCollapsibleState } from 'vscode';
import { moreItem, plain, sourceItem } from './entity-items';
import { messages } from './messages';
import { openCommand } from './places';
import type { PassageNode, SearchNode } from './search-nodes';
import { nearMarks } from './snippet';

/** How a row of the search view looks. */
export function searchItem(node: SearchNode): TreeItem {
  switch (node.type) {
    case 'source': {
      const { total } = node.passages;
      const item = sourceItem(node.source, total, messages.passages(total));
      item.collapsibleState = total > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
      // Found by its title alone.
      if (total === 0) item.command = openCommand(node.source.title, node.source.uri);
      return item;
    }
    case 'passage':
      return passageItem(node);
    case 'more':
      return moreItem(node);
  }
}

function passageItem({ passage, parent }: PassageNode): TreeItem {
  const near = nearMarks(passage);
  const item = new TreeItem({ label: near.text, highlights: near.marks.map(({ start, end }) => [start, end]) }, TreeItemCollapsibleState.None);
  const line = messages.line(passage.range.start.line + 1);
  item.tooltip = plain(`${passage.text}\n\n${line}`);
  item.contextValue = 'dossier.passage';
  item.command = openCommand(line, parent.source.uri, passage.range);
  item.accessibilityInformation = { label: `${passage.text}, ${line}` };
  return item;
}
