import { CompletionItemKind, MarkupKind, type CompletionItem, type CompletionList, type Connection } from 'vscode-languageserver';
import { oneLine } from '../../base/text';
import { citationSyntax, typedKey, type TypedKey } from '../../core/citations/keys-in-text';
import { pandocKey } from '../../core/citations/formats/pandoc';
import { citedBy, keysIn, titleOf, type Cited } from '../cited-keys';
import { dateText } from '../locale';
import { rangeOf } from '../positions';
import { formatReference } from '../format-reference';
import type { View } from '../view';
import { guarded } from '../wire';

/** What begins a key, or goes before the next in a list. */
export const keyTriggers: readonly string[] = ['@', '{', ',', '[', '<', ';', '`'];

/** Keys in one answer; more letters give others. */
const shown = 100;

/** Completion of citekeys: sources and entries by key, title, outlet and author. The reference is formatted for the one that is looked at. */
export function registerKeyCompletion(connection: Connection, view: View): void {
  connection.onCompletion(
    guarded(connection, 'completion', null, ({ textDocument: { uri }, position }): CompletionList | null => {
      const document = view.open(uri);
      if (!document || view.library.citing.isBibliography(uri)) return null;
      const text = document.getText();
      const typed = typedKey(text, document.offsetAt(position), citationSyntax(uri, document.languageId));
      if (!typed) return null;
      const range = rangeOf({ uri, text }, typed.span);
      const items = candidates(view, uri, typed.typed).map(([key, cited], index) => itemOf(key, cited, typed, index, range));
      return { isIncomplete: true, items };
    }),
  );
  connection.onCompletionResolve((item, token) =>
    guarded(connection, 'completionItem/resolve', item, async (asked: CompletionItem): Promise<CompletionItem> => {
      const cited = typeof asked.data === 'string' ? citedBy(view, asked.data) : undefined;
      return cited ? { ...asked, documentation: { kind: MarkupKind.Markdown, value: await formatReference(view, cited) } } : asked;
    })(item, token),
  );
}

/** Keys with what they stand for, best first: without a letter typed those that the text cites already, then the newest. */
function candidates(view: View, uri: string, typed: string): readonly (readonly [key: string, cited: Cited])[] {
  const found = new Map<string, Cited>();
  const add = (key: string, cited: Cited | undefined): void => {
    if (cited && key !== '' && !found.has(key)) found.set(key, cited);
  };
  if (typed === '') for (const { key } of keysIn(view, uri)?.keys ?? []) add(key, citedBy(view, key));
  const { bibliographies } = view.library.citing;
  const sources = view.dossier.sourcesForKey(typed, shown);
  const entries = bibliographies.search(typed, shown);
  const begins = (key: string): boolean => typed !== '' && key.toLowerCase().startsWith(typed.toLowerCase());
  // Entries whose key begins so go before sources that are merely like it.
  for (const first of [true, false]) {
    for (const source of sources) if (begins(source.citekey) === first || typed === '') add(source.citekey, { source });
    for (const entry of entries) if (begins(entry.entry.key) === first || typed === '') add(entry.entry.key, { entry });
  }
  return [...found].slice(0, shown);
}

function itemOf(key: string, cited: Cited, { typed, bare }: TypedKey, index: number, range: ReturnType<typeof rangeOf>): CompletionItem {
  const { title, outlet, author, date } = titleOf(cited);
  const words = oneLine([key, title, outlet, author].filter(Boolean).join(' ')).slice(0, 120);
  return {
    label: key,
    labelDetails: { description: [outlet, dateText(date)].filter(Boolean).join(', ') },
    detail: [oneLine(title), outlet, dateText(date)].filter(Boolean).join(' · '),
    kind: CompletionItemKind.Reference,
    // VS Code leaves out what has not all letters typed in their order.
    filterText: hasLetters(words, typed) ? words : typed,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: bare ? pandocKey(key).slice(1) : key },
    data: key,
  };
}

function hasLetters(words: string, typed: string): boolean {
  let at = 0;
  const all = words.toLowerCase();
  for (const letter of typed.toLowerCase()) {
    at = all.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
