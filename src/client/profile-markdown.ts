import type { EvidenceItem, ProfileItem } from '../protocol/protocol';

/** A profile as Markdown, each line with a Pandoc citation of its source. */
export function profileMarkdown({ entity, note, facts, sentences, relations }: ProfileItem): string {
  const cited = (one: EvidenceItem | undefined): string => (one ? ` [@${one.source.citekey}]` : '');
  const parts = [
    `## ${literal(entity.name)}`,
    ...(entity.aliases.length > 0 ? [entity.aliases.map(literal).join(', ')] : []),
    ...(note === undefined ? [] : [literal(note)]),
    facts.map(({ label, value, remarks, evidence }) => `- **${label}:** ${literal(value)}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}${cited(evidence[0])}`).join('\n'),
    sentences.map((one) => `> ${literal(one.text)}${cited(one)}`).join('\n>\n'),
    relations.slice(0, 10).map(({ entity: other, evidence }) => `- ${literal(other.name)}${cited(evidence)}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Characters that Markdown would take for its own. */
function literal(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~^@]/g, '\\$&').replace(/\s+/g, ' ');
}
