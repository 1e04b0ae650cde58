import type { EvidenceItem, ProfileItem, SourceItem } from '../protocol/protocol';

/** How a source is cited: in the line, and what stands at the end for it (the definition of a footnote). */
export interface CitedSource {
  readonly inline: string;
  readonly block?: string;
}

/** A profile as Markdown, each line with the citation of its source. `cited` gives it in the format that is set; `namedWith` is the heading of relations. */
export function profileMarkdown({ entity, notes, facts, sentences, relations }: ProfileItem, cited: (source: SourceItem) => CitedSource | undefined, namedWith: string): string {
  const blocks = new Set<string>();
  const citation = (one: EvidenceItem | undefined): string => {
    const found = one && cited(one.source);
    if (!found) return '';
    if (found.block !== undefined) blocks.add(found.block.trim());
    // A footnote mark stands close to its word.
    return found.inline.startsWith('[^') ? found.inline : ` ${found.inline}`;
  };
  const parts = [
    `## ${literal(entity.name)}`,
    ...notes.map(({ text }) => literal(text)),
    ...(entity.aliases.length > 0 ? [entity.aliases.map(literal).join(', ')] : []),
    factLines(facts, citation),
    sentences.map((one) => `> ${literal(one.text)}${citation(one)}`).join('\n>\n'),
    ...(relations.length > 0 ? [`### ${namedWith}`] : []),
    relations.slice(0, 10).map(({ entity: other, evidence }) => `- ${literal(other.name)}${citation(evidence)}`).join('\n'),
  ];
  return `${[...parts, [...blocks].join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The sources that {@link profileMarkdown} cites, each once. */
export function citedSources({ facts, sentences, relations }: ProfileItem): readonly SourceItem[] {
  const all = [...facts.map(({ evidence }) => evidence[0]), ...sentences, ...relations.slice(0, 10).map(({ evidence }) => evidence)];
  return [...new Map(all.flatMap((one) => (one ? [[one.source.uri, one.source] as const] : []))).values()];
}

/** Facts as a list, each with the citation of its newest source: Pandoc's, unless told otherwise. */
export function factLines(facts: ProfileItem['facts'], citation = pandoc): string {
  return facts.map(({ label, value, remarks, evidence }) => `- **${label}:** ${literal(value)}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}${citation(evidence[0])}`).join('\n');
}

function pandoc(one: EvidenceItem | undefined): string {
  return one ? ` [@${one.source.citekey}]` : '';
}

/** One line in which Markdown takes nothing for its own, not even at its beginning. */
export function literal(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~^@]/g, '\\$&').replace(/^([-+=])|^(\d+)([.)])/, (_, sign?: string, number?: string, end?: string) => (sign ? `\\${sign}` : `${number}\\${end}`));
}
