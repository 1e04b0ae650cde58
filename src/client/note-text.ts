import type { EntityItem, ProfileItem } from '../protocol/protocol';
import { factLines, literal } from './profile-markdown';

/** So many facts are copied into a new note. */
const mostFacts = 12;

/**
 * A new profile note: front matter, a title, room for what its writer has to say, and what the articles say with citations.
 * `id` joins it with an entity that is listed elsewhere.
 */
export function noteText({ id, name, kind, aliases, origin }: EntityItem, facts: ProfileItem['facts'], factsTitle: string): { readonly text: string; /** Where she writes, a line from 0. */ readonly line: number } {
  const head = [
    '---',
    ...(origin === 'gazetteer' ? [`id: ${yamlText(id)}`] : []),
    `name: ${yamlText(name)}`,
    `kind: ${kind}`,
    `aliases: [${aliases.map(yamlText).join(', ')}]`,
    '---',
    '',
    `# ${literal(name)}`,
    '',
  ];
  const lines = factLines(facts.slice(0, mostFacts));
  return { text: [...head, '', ...(lines === '' ? [] : ['', `## ${factsTitle}`, '', lines, ''])].join('\n'), line: head.length };
}

/** A name as a file's name on any system. */
export function noteFileName(name: string): string {
  const safe = name.replace(/[\\/:*?"<>|#^[\]%\p{Cc}]+/gu, ' ').replace(/\s+/gu, ' ').trim().replace(/^\.+|\.+$/gu, '').slice(0, 100).trim();
  return `${safe === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(safe) ? `_${safe}` : safe}.md`;
}

/** Text on one line of YAML, within brackets as well. */
function yamlText(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return /^\p{L}[\p{L}\p{M}\p{N} .'’-]*$/u.test(words) && !/^(?:true|false|yes|no|on|off|y|n|null)$/iu.test(words) ? words : JSON.stringify(words);
}
