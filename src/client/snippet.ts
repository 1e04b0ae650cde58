import type { MentionItem } from '../protocol/protocol';

type Snippet = MentionItem['snippet'];

/** Characters kept before the name: a sidebar shows some forty. */
const lead = 24;

/** A snippet whose name stands near its start, so that a narrow row shows it: what comes before is cut at a word. */
export function nearName(snippet: Snippet): Snippet {
  const { text, start, end } = snippet;
  if (start <= lead) return snippet;
  const cut = start - lead;
  const space = text.indexOf(' ', cut);
  const from = space >= 0 && space < start ? space + 1 : cut;
  return { text: `…${text.slice(from)}`, start: start - from + 1, end: end - from + 1 };
}
