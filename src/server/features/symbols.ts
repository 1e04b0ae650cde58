import { SymbolKind, type Connection, type SymbolInformation } from 'vscode-languageserver';
import type { EntityKind } from '../../core/gazetteer/entity';
import type { View } from '../view';
import { guarded } from '../wire';
import { definitionOf } from './navigation';

const symbols: Readonly<Record<EntityKind, SymbolKind>> = {
  person: SymbolKind.Object,
  faction: SymbolKind.Class,
  organization: SymbolKind.Interface,
  state: SymbolKind.Namespace,
};

/** Go to symbol in workspace: entities by name and alias, typo-tolerant. */
export function registerSymbols(connection: Connection, view: View): void {
  connection.onWorkspaceSymbol(
    guarded(connection, 'workspaceSymbol', null, async ({ query }): Promise<SymbolInformation[]> => {
      const found = view.dossier.searchEntities(query, 50);
      const all = await Promise.all(
        found.map(async ({ entity }): Promise<SymbolInformation | undefined> => {
          const location = await definitionOf(view, entity.id);
          // VS Code filters the answers by its own letters-in-order rule on the name, so a match by alias shows the alias too.
          const alias = entity.aliases.find(({ text }) => text.toLowerCase().includes(query.toLowerCase()));
          const name = alias && !entity.name.toLowerCase().includes(query.toLowerCase()) ? `${alias.text} = ${entity.name}` : entity.name;
          return location && { name, kind: symbols[entity.kind], location, containerName: entity.kind };
        }),
      );
      return all.filter((symbol) => symbol !== undefined);
    }),
  );
}
