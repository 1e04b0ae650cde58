import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../core/documents/document';
import { isMarkdownFile } from '../../core/gazetteer/note-file';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

/**
 * Shows what is wrong with a file of the user's at its lines; replaces what was shown before. What is only worth knowing is a hint in a
 * profile note: of thousands of notes it would bury what is wrong.
 */
export function publishProblems(connection: Connection, uri: string, text: string, problems: readonly Problem[]): void {
  const of = isMarkdownFile(uri) ? { ...severities, information: DiagnosticSeverity.Hint } : severities;
  const lines = TextDocument.create(uri, 'yaml', 0, text);
  void connection.sendDiagnostics({
    uri,
    diagnostics: problems.map(({ severity, message, span }) => ({
      severity: of[severity],
      source: 'Dossier',
      message,
      range: { start: lines.positionAt(span?.start ?? 0), end: lines.positionAt(span?.end ?? 0) },
    })),
  });
}
