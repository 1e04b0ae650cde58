/** Text of others made safe for Markdown: every character with a meaning is escaped, line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~&$@:^"'=]/gu, '\\$&');
}
