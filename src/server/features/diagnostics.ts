import { DiagnosticSeverity, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../core/documents/document';

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
} as const;

/** Shows what is wrong with a file of the user's at its lines; replaces what was shown before. */
export function publishProblems(connection: Connection, uri: string, text: string, problems: readonly Problem[]): void {
  const lines = TextDocument.create(uri, 'yaml', 0, text);
  void connection.sendDiagnostics({
    uri,
    diagnostics: problems.map(({ severity, message, span }) => ({
      severity: severities[severity],
      source: 'Dossier',
      message,
      range: { start: lines.positionAt(span?.start ?? 0), end: lines.positionAt(span?.end ?? 0) },
    })),
  });
}
