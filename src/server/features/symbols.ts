import { SymbolKind, type Connection, type WorkspaceSymbol } from 'vscode-languageserver';
import type { EntitySummary } from '../../core';
import type { EntityKind } from '../../core/gazetteer/entity';
import type { View } from '../view';
import { guarded } from '../wire';
import { definitionOf } from './navigation';

/** Symbols in one answer: nobody scrolls further than that in a picker. */
const limit = 50;

const symbols: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Object,
  faction: SymbolKind.Class,
  organization: SymbolKind.Interface,
  state: SymbolKind.Namespace,
};

/**
 * Go to symbol in workspace: entities by name and alias, typo-tolerant. The place of each takes its whole profile to find; a
 * client that `asksLater` is told the file alone until it asks for the place of the one that was chosen.
 */
export function registerSymbols(connection: Connection, view: View, asksLater: () => boolean): void {
  connection.onWorkspaceSymbol(
    guarded(connection, 'workspaceSymbol', null, async ({ query }): Promise<WorkspaceSymbol[]> => {
      const found = view.dossier.searchEntities(query, limit);
      const all = await Promise.all(found.map((summary) => symbolOf(view, summary, query, asksLater())));
      return all.filter((symbol) => symbol !== undefined);
    }),
  );
  connection.onWorkspaceSymbolResolve((symbol, token) =>
    guarded(connection, 'workspaceSymbol/resolve', symbol, async (asked: WorkspaceSymbol) => {
      const location = await definitionOf(view, String(asked.data));
      return location ? { ...asked, location } : asked;
    })(symbol, token),
  );
}

async function symbolOf(view: View, { entity }: EntitySummary, query: string, later: boolean): Promise<WorkspaceSymbol | undefined> {
  const uri = later ? fileOf(view, entity.id) : undefined;
  const location = uri === undefined ? await definitionOf(view, entity.id) : { uri };
  // VS Code filters the answers by its own letters-in-order rule on the name, so a match by alias shows the alias too.
  const alias = entity.aliases.find(({ text }) => text.toLowerCase().includes(query.toLowerCase()));
  const name = alias && !entity.name.toLowerCase().includes(query.toLowerCase()) ? `${alias.text} = ${entity.name}` : entity.name;
  return location && { name, kind: symbols[entity.kind], location, containerName: entity.kind, data: entity.id };
}

function fileOf(view: View, id: string): string | undefined {
  return view.dossier.entity(id)?.definedAt?.uri ?? view.dossier.sourcesPage(id, { offset: 0, limit: 1 }).items[0]?.source.uri;
}
