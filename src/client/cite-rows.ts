import type { Requests } from '../protocol/protocol';
import { messages } from './messages';
import { withoutIcons } from './pick';

type Offered = Requests['dossier/findSources'][1][number];
type Described = Requests['dossier/describeSources'][1][number];

/** The text of a row: title; outlet, date and key; why it is offered, with its reference or the passage that was found. */
export function rowParts(source: Offered, described: Described | undefined, entityName: string | undefined, isChosen: boolean): { readonly label: string; readonly description: string; readonly detail: string } {
  const passage = source.why === 'text' ? described?.passage?.text : undefined;
  const said = passage === undefined ? (described?.reference ?? source.author ?? source.url ?? source.citekey) : `“${passage}”`;
  return {
    label: `${isChosen ? '$(check) ' : ''}${withoutIcons(source.title)}`,
    description: withoutIcons([source.outlet, source.date, source.citekey].filter(Boolean).join(' · ')),
    detail: withoutIcons([source.why === 'entity' ? messages.mentionsEntity(entityName) : undefined, said].filter(Boolean).join(' · ')),
  };
}
