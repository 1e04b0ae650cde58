import type { MentionItem, PassageItem } from '../protocol/protocol';

type Snippet = MentionItem['snippet'];
type Marked = Pick<PassageItem, 'text' | 'marks'>;

/** Characters kept before the name: a sidebar shows some forty. */
const lead = 24;

/** A snippet whose name stands near its start, so that a narrow row shows it: what comes before is cut at a word. */
export function nearName({ text, start, end }: Snippet): Snippet {
  const near = nearMarks({ text, marks: [{ start, end }] });
  return { text: near.text, start: near.marks[0]?.start ?? 0, end: near.marks[0]?.end ?? 0 };
}

/** The same for a text with several marks: the first stands near its start. */
export function nearMarks({ text, marks }: Marked): Marked {
  const start = marks[0]?.start ?? 0;
  if (start <= lead) return { text, marks };
  const cut = start - lead;
  const space = text.indexOf(' ', cut);
  const from = space >= 0 && space < start ? space + 1 : cut;
  return { text: `…${text.slice(from)}`, marks: marks.map((mark) => ({ start: mark.start - from + 1, end: mark.end - from + 1 })) };
}
