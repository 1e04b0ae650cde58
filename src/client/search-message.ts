import type { SearchAnswer, SearchOrder } from '../protocol/protocol';
import { messages } from './messages';
import type { Phase } from './server';

/** What stands above the results: how many there are, how the query was understood, or why there are none. */
export function searchMessage(query: string, order: SearchOrder, answer: SearchAnswer | undefined, phase: Phase): string {
  if (phase === 'failed') return messages.stopped();
  if (answer === undefined) return messages.searchFailed();
  const { problem } = answer;
  switch (problem?.code) {
    case 'empty':
      return messages.searchEmpty();
    case 'only-excluded':
      return messages.searchOnlyExcluded();
    case 'unknown-entity':
      return messages.searchUnknownEntity(problem.text);
    case undefined: {
      const found = answer.total === 0 ? messages.nothingHas(query) : messages.searchFound(messages.sources(answer.total), order);
      const taken = answer.understood
        .filter(({ entities }) => entities.length > 0)
        .map(({ text, entities }) => messages.takenFor(text, entities.map(({ name, kind }) => `${name} (${messages.kindOfOne(kind)})`).join(', ')));
      return [found, ...taken, phase === 'reading' && messages.stillReading()].filter((line) => line !== false).join(' ');
    }
  }
}
