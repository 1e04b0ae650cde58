import type { EvidenceItem, ProfileItem } from '../protocol/protocol';

/** A profile as Markdown, each line with a Pandoc citation of its source. */
export function profileMarkdown({ entity, notes, facts, sentences, relations }: ProfileItem): string {
  const parts = [
    `## ${literal(entity.name)}`,
    ...notes.map(({ text }) => literal(text)),
    ...(entity.aliases.length > 0 ? [entity.aliases.map(literal).join(', ')] : []),
    factLines(facts),
    sentences.map((one) => `> ${literal(one.text)}${cited(one)}`).join('\n>\n'),
    relations.slice(0, 10).map(({ entity: other, evidence }) => `- ${literal(other.name)}${cited(evidence)}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Facts as a list, each with a Pandoc citation of its newest source. */
export function factLines(facts: ProfileItem['facts']): string {
  return facts.map(({ label, value, remarks, evidence }) => `- **${label}:** ${literal(value)}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}${cited(evidence[0])}`).join('\n');
}

function cited(one: EvidenceItem | undefined): string {
  return one ? ` [@${one.source.citekey}]` : '';
}

/** One line in which Markdown takes nothing for its own, not even at its beginning. */
export function literal(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~^@]/g, '\\$&').replace(/^([-+=])|^(\d+)([.)])/, (_, sign?: string, number?: string, end?: string) => (sign ? `\\${sign}` : `${number}\\${end}`));
}
