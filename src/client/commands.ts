import { commands, env, Uri } from 'vscode';
import type { Disposable, ExtensionContext } from 'vscode';
import type { CiteTarget } from './cite';
import { chooseCorpus } from './corpus';
import type { EntitiesView } from './entities-view';
import type { Drafts } from './drafts';
import type { MoreNode, Source } from './entity-nodes';
import { openGazetteer } from './gazetteer';
import { chooseLineAction } from './line-actions';
import { entityAtCursor, findEntity, goToMention, namedAtCursor, revealEntity, showMentions } from './navigate';
import type { Line, Range as WireRange } from '../protocol/protocol';
import type { NamedEntity } from './navigate';
import { toRange } from './places';
import { openSample } from './sample';
import { searchCorpus, searchEntity } from './search';
import type { ProfileView } from './profile-view';
import type { SearchMoreNode } from './search-nodes';
import type { SearchView } from './search-view';
import type { Server } from './server';
import { showStatusMenu } from './status-menu';

/** Registers every command of package.json: the ones a hover or a row calls, too. */
export function registerCommands(context: ExtensionContext, server: Server, entities: EntitiesView, search: SearchView, profile: ProfileView, drafts: Drafts): Disposable[] {
  const table: Readonly<Record<string, (argument?: unknown) => unknown>> = {
    'dossier.insertCitation': async (argument) => (await import('./cite')).insertCitation(server, drafts, citeTarget(argument)),
    'dossier.useSentence': (argument) => chooseLineAction(server, drafts, argument as Line),
    'dossier.correctSource': async (argument) => (await import('./source-details')).correctSource(server, sourceOf(argument)),
    'dossier.copyReference': async (argument) => (isRecord(argument) && typeof argument['key'] === 'string' ? (await import('./cited-sources')).copyReference(server, argument['key']) : undefined),
    'dossier.showCitedSources': async (argument) => (await import('./cited-sources')).showCitedSources(server, isRecord(argument) && typeof argument['uri'] === 'string' ? argument['uri'] : undefined),
    'dossier.updateBibliography': async () => (await import('./bibliography')).updateBibliography(server),
    'dossier.exportSources': async (argument) => {
      const { exportSources, exportTo } = await import('./bibliography');
      await (argument instanceof Uri ? exportTo(server, argument) : exportSources(server));
    },
    'dossier.copyCitation': async (argument) => (await import('./cite')).copyCitation(server, drafts, citeTarget(argument)),
    'dossier.addToCitation': async () => (await import('./cite')).actOnPick('add'),
    'dossier.citePlace': async () => (await import('./cite')).actOnPick('place'),
    'dossier.previewSource': async () => (await import('./cite')).actOnPick('preview'),
    'dossier.findEntity': () => findEntity(server, entities),
    'dossier.showMentions': async (argument) => {
      const entity = entityOf(argument) ?? (await namedAtCursor(server));
      if (entity !== undefined) await showMentions(server, search, entity);
    },
    'dossier.revealEntity': async (argument) => {
      const entity = entityOf(argument) ?? (await entityAtCursor(server));
      if (entity !== undefined) await revealEntity(entities, entity.id);
    },
    'dossier.showProfile': async (argument) => {
      const entity = entityOf(argument) ?? (await entityAtCursor(server));
      if (entity !== undefined) await profile.show(entity.id);
    },
    'dossier.copyProfile': async (argument) => {
      const entity = entityOf(argument) ?? (await entityAtCursor(server));
      if (entity !== undefined) await profile.copy(entity.id);
    },
    'dossier.pinProfile': () => profile.setPinned(true),
    'dossier.unpinProfile': () => profile.setPinned(false),
    'dossier.nextMention': () => goToMention(server, 'next'),
    'dossier.previousMention': () => goToMention(server, 'previous'),
    'dossier.copyName': async (argument) => {
      const name = entityOf(argument)?.name;
      if (name !== undefined) await env.clipboard.writeText(name);
    },
    'dossier.showMore': (argument) => {
      const node = argument as MoreNode | SearchMoreNode;
      return node.view === 'search' ? search.showMore(node) : entities.showMore(node);
    },
    'dossier.searchCorpus': () => searchCorpus(server, search, context.workspaceState),
    'dossier.searchEntity': async (argument) => {
      const entity = entityOf(argument) ?? (await entityAtCursor(server));
      if (entity !== undefined) await searchEntity(server, search, entity);
    },
    'dossier.searchByRelevance': () => search.setOrder('relevance'),
    'dossier.searchByDate': () => search.setOrder('date'),
    'dossier.nextSearchResult': () => search.step(1),
    'dossier.previousSearchResult': () => search.step(-1),
    'dossier.clearSearch': () => search.show(''),
    'dossier.sortByMentions': () => entities.setSort('mentions'),
    'dossier.sortByMentions.current': () => entities.setSort('mentions'),
    'dossier.sortByName': () => entities.setSort('name'),
    'dossier.sortByName.current': () => entities.setSort('name'),
    'dossier.sortByLastSeen': () => entities.setSort('lastSeen'),
    'dossier.sortByLastSeen.current': () => entities.setSort('lastSeen'),
    'dossier.openSample': () => openSample(context),
    'dossier.chooseCorpus': () => chooseCorpus(),
    'dossier.openGazetteer': () => openGazetteer(),
    'dossier.addToGazetteer': async (argument) => (await import('./gazetteer-edit')).addToGazetteer(server, entityOf(argument)),
    'dossier.addAlias': async () => (await import('./gazetteer-edit')).addAlias(server),
    'dossier.createNote': async (argument) => {
      const entity = entityOf(argument) ?? (await namedAtCursor(server));
      if (entity !== undefined) await (await import('./profile-note')).createNote(server, entity);
    },
    'dossier.showStatus': () => showStatusMenu(server),
    'dossier.reread': () => server.request('dossier/reread', {}),
    'dossier.cancelReading': () => server.request('dossier/cancelReading', {}),
    'dossier.restartServer': () => server.start(),
  };
  return Object.entries(table).map(([id, run]) => commands.registerCommand(id, run));
}

/** What a command was called with: the mention under the pointer from a hover, a row of a view, or nothing from the palette. */
function entityOf(argument: unknown): NamedEntity | undefined {
  if (!isRecord(argument)) return undefined;
  const entity = isRecord(argument['entity']) ? argument['entity'] : argument;
  const { id, name } = entity;
  if (typeof id !== 'string') return undefined;
  const { uri, range } = argument;
  const place = typeof uri === 'string' && isRecord(range) ? { uri: Uri.parse(uri), range: toRange(range as unknown as WireRange) } : undefined;
  return { id, ...(typeof name === 'string' && { name }), ...(place && { place }) };
}

function sourceOf(argument: unknown): Source | undefined {
  return isRecord(argument) && argument['type'] === 'source' ? (argument['source'] as Source) : undefined;
}

function citeTarget(argument: unknown): CiteTarget {
  if (isRecord(argument)) {
    // A mention or a passage stands for the source that it is in.
    const node = argument['type'] === 'mention' || argument['type'] === 'passage' ? argument['parent'] : argument;
    if (isRecord(node) && node['type'] === 'source') return { source: node['source'] as Source };
  }
  const entity = entityOf(argument);
  return entity === undefined ? {} : { entity };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
