import { DiagnosticSeverity, type CancellationToken, type Connection, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { fnv1a } from '../../base/hash';
import { checks, type Finding } from '../../core/checks/finding';
import type { CheckMemory } from '../../core/checks/memory';
import type { CheckSeverity, Settings } from '../../protocol/protocol';
import { codeOf, type Checked } from '../checked';
import { messages } from '../messages';
import { rangeOf } from '../positions';
import type { FileView, View } from '../view';
import { guarded } from '../wire';
import { registerCheckFixes } from './check-fixes';

/**
 * Checks of drafts, as diagnostics that the editor asks for: of the drafts that are seen, when they changed. They are looked for in slices, after a rest, so
 * that nothing else waits for them; what was begun for a version ends when the next one comes.
 */
export function registerChecks(connection: Connection, view: View, settingsFor: (uri: string) => Promise<Settings>): void {
  const drafts = new Map<string, Draft>();
  const check = async (uri: string, token: CancellationToken): Promise<Checked | undefined> => {
    const open = view.open(uri);
    if (!open || view.dossier.head(uri) || view.library.isGazetteer(uri) || view.library.citing.isBibliography(uri)) return undefined;
    const { checks: severities } = await settingsFor(uri);
    const on = new Set(checks.filter((one) => severities[one] !== 'off'));
    const file = on.size > 0 ? await view.file(uri) : undefined;
    if (!file) return undefined;
    const draft = draftOf(drafts, uri);
    const { findingsIn, newMemory } = await import('../check-corpus');
    const findings = await findingsIn(view, file, open.languageId, on, (draft.memory ??= newMemory()), token);
    return (draft.last = { file, version: open.version, findings });
  };

  connection.languages.diagnostics.on(
    guarded(connection, 'diagnostic', nothing, async ({ textDocument: { uri }, previousResultId }, token): Promise<DocumentDiagnosticReport> => {
      if (drafts.has(uri)) await rest(token);
      // Of a corpus that is not read much seems to be missing. The editor asks again when it is.
      if (view.library.isReading) return previousResultId === undefined ? nothing : { kind: 'unchanged', resultId: previousResultId };
      const found = await check(uri, token);
      if (!found) return nothing;
      const { checks: severities } = await settingsFor(uri);
      const items = found.findings.flatMap((finding) => diagnosticOf(view, found.file, finding, severities[finding.check]));
      const resultId = (fnv1a(JSON.stringify(items)) >>> 0).toString(36);
      return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
    }),
  );
  registerCheckFixes(connection, view, async (uri, token) => {
    const last = drafts.get(uri)?.last;
    return last && last.version === view.open(uri)?.version ? last : check(uri, token);
  });
}

const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };

interface Draft {
  memory: CheckMemory | undefined;
  last: Checked | undefined;
}

function draftOf(drafts: Map<string, Draft>, uri: string): Draft {
  const draft = drafts.get(uri) ?? { memory: undefined, last: undefined };
  drafts.delete(uri);
  drafts.set(uri, draft);
  for (const oldest of drafts.keys()) if (drafts.size > most) drafts.delete(oldest);
  return draft;
}

/** Drafts of which something is kept. */
const most = 10;

/** Waits a while, unless it is cancelled before. */
function rest(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      cancelled.dispose();
      resolve();
    }, restMs);
    const cancelled = token.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const restMs = 300;

const severityOf: Readonly<Record<Exclude<CheckSeverity, 'off'>, DiagnosticSeverity>> = { hint: DiagnosticSeverity.Hint, information: DiagnosticSeverity.Information, warning: DiagnosticSeverity.Warning };

function diagnosticOf(view: View, file: FileView, finding: Finding, severity: CheckSeverity): readonly Diagnostic[] {
  if (severity === 'off') return [];
  const nearest = finding.check === 'quotation' ? finding.nearest : undefined;
  return [{
    range: rangeOf(file.document, finding), severity: severityOf[severity], source: 'Dossier', code: codeOf(finding.check), message: sentenceOf(view, finding),
    ...(nearest && { relatedInformation: [{ location: { uri: nearest.uri, range: rangeOf(view.document(nearest.uri), nearest) }, message: messages.nearestThere(clip(nearest.text)) }] }),
  }];
}

function sentenceOf(view: View, finding: Finding): string {
  switch (finding.check) {
    case 'unknownKey':
      return messages.unknownKey(finding.key);
    case 'unsupportedCitation':
      return finding.sources.length === 1 ? messages.sourceNamesNone(titleOf(view, finding.sources[0]), finding.names) : messages.sourcesNameNone(finding.names);
    case 'quotation': {
      const near = finding.nearest && clip(finding.nearest.text);
      const title = finding.sources.length === 1 ? titleOf(view, finding.sources[0]) : undefined;
      return title === undefined ? messages.notInSources(near) : messages.notInSource(title, near);
    }
    case 'nameSpelling':
      return messages.otherSpelling(finding.surface, finding.wanted);
    case 'unsourcedName':
      return messages.noSourceNames(finding.name);
  }
}

function titleOf(view: View, uri: string | undefined): string {
  const title = (uri === undefined ? undefined : view.dossier.source(uri)?.title) ?? '';
  return title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title;
}

/** As much of a wording as is read in a list of problems. */
function clip(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

const longest = 200;
