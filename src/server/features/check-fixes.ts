import { CodeActionKind, type CancellationToken, type CodeAction, type Connection, type Diagnostic, type Range, type TextEdit } from 'vscode-languageserver';
import type { Finding, OtherSpelling } from '../../core/checks/finding';
import { codeOf, type Checked } from '../checked';
import { messages } from '../messages';
import { offsetAt, rangeOf } from '../positions';
import type { View } from '../view';
import { guarded } from '../wire';

/** Quick fixes: another key, and the preferred spelling of a name, here or in the whole file. */
export function registerCheckFixes(connection: Connection, view: View, checked: (uri: string, token: CancellationToken) => Promise<Checked | undefined>): void {
  connection.onCodeAction(
    guarded(connection, 'codeAction', [], async ({ textDocument: { uri }, range, context }, token): Promise<CodeAction[]> => {
      if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
      // Nothing that can be fixed is shown there.
      if (!context.diagnostics.some(({ code }) => code === codeOf('unknownKey') || code === codeOf('nameSpelling'))) return [];
      const found = await checked(uri, token);
      if (!found) return [];
      const { keysLike } = await import('../check-corpus');
      const { document } = found.file;
      const from = offsetAt(document, range.start);
      const to = offsetAt(document, range.end);
      return found.findings.filter(({ start, end }) => start <= to && end >= from).flatMap((finding) => fixesOf(found, finding, context.diagnostics, (key) => keysLike(view, key, offered)));
    }),
  );
}

function fixesOf({ file: { document, summary }, findings }: Checked, finding: Finding, shown: readonly Diagnostic[], keysLike: (key: string) => readonly string[]): readonly CodeAction[] {
  const range = rangeOf(document, finding);
  const diagnostics = shown.filter((one) => one.code === codeOf(finding.check) && sameStart(one.range, range));
  const fix = (title: string, edits: TextEdit[], isPreferred = false): CodeAction => ({ title, kind: CodeActionKind.QuickFix, diagnostics, edit: { changes: { [document.uri]: edits } }, ...(isPreferred && { isPreferred }) });
  if (finding.check === 'unknownKey') return keysLike(finding.key).map((key, n) => fix(messages.write(key), [{ range, newText: key }], n === 0));
  if (finding.check !== 'nameSpelling') return [];
  const all = findings.filter((one): one is OtherSpelling => one.check === 'nameSpelling' && one.entity === finding.entity);
  const name = summary(finding.entity)?.entity.name ?? finding.wanted;
  return [
    fix(messages.write(finding.wanted), [{ range, newText: finding.wanted }], true),
    ...(all.length > 1 ? [fix(messages.writeAll(name, all.length), all.map((one) => ({ range: rangeOf(document, one), newText: one.wanted })))] : []),
  ];
}

function sameStart(a: Range, b: Range): boolean {
  return a.start.line === b.start.line && a.start.character === b.start.character;
}

/** Keys that a mistyped one may have meant. */
const offered = 3;
