import { workspace } from 'vscode';
import type { ConfigurationScope, TextDocument } from 'vscode';
import type { CheckSeverity, CitationFormat, Settings } from '../protocol/protocol';
import { formatOfLanguage } from './citation-format';

/** The settings `dossier.*` as they stand for the whole workspace. */
export function readSettings(): Settings {
  const settings = workspace.getConfiguration('dossier');
  return {
    languages: settings.get<string[]>('languages', []),
    gazetteer: { file: gazetteerFile(), notes: settings.get<string[]>('gazetteer.notes', []), notesFolder: notesFolder() },
    corpus: {
      include: settings.get<string[]>('corpus.include', []),
      exclude: settings.get<string[]>('corpus.exclude', []),
      maxFileSizeMB: settings.get<number>('corpus.maxFileSizeMB', 20),
      maxFiles: settings.get<number>('corpus.maxFiles', 200_000),
      maxTotalMB: settings.get<number>('corpus.maxTotalMB', 4_000),
    },
    checks: {
      unknownKey: settings.get<CheckSeverity>('checks.unknownKey', 'information'),
      unsupportedCitation: settings.get<CheckSeverity>('checks.unsupportedCitation', 'information'),
      quotation: settings.get<CheckSeverity>('checks.quotation', 'information'),
      nameSpelling: settings.get<CheckSeverity>('checks.nameSpelling', 'hint'),
      unsourcedName: settings.get<CheckSeverity>('checks.unsourcedName', 'hint'),
    },
    memoryLimitMB: settings.get<number>('memoryLimitMB', 2_000),
    files: { exclude: patternsOn('exclude'), watcherExclude: patternsOn('watcherExclude') },
    discovery: { enabled: settings.get<boolean>('discovery.enabled', true) },
    citation: {
      format: citationFormat(),
      bibliographies: settings.get<string[]>('citation.bibliographies', []),
      keyPattern: settings.get<string>('citation.keyPattern', ''),
      codeLens: settings.get<boolean>('citation.codeLens', false),
    },
  };
}

/** The patterns of a setting of VS Code's own that are on whatever lies beside a file. */
function patternsOn(setting: 'exclude' | 'watcherExclude'): readonly string[] {
  const patterns: Readonly<Record<string, unknown>> = workspace.getConfiguration('files').get(setting) ?? {};
  return Object.keys(patterns).filter((pattern) => patterns[pattern] === true);
}

/** The citation format for a document: it may differ by folder and by language. */
export function citationFormat(document?: Pick<TextDocument, 'uri' | 'languageId'>): CitationFormat {
  const format = workspace.getConfiguration('dossier', document).get<CitationFormat | 'auto'>('citation.format', 'auto');
  return format === 'auto' ? formatOfLanguage(document?.languageId) : format;
}

/** The id of a citation style or the path of a `.csl` file; empty for the default. */
export function styleSetting(scope?: ConfigurationScope): string {
  return workspace.getConfiguration('dossier', scope).get<string>('citation.style', '').trim();
}

/** Whether a source is shown beside the text while it is chosen. */
export function previewsSources(): boolean {
  return workspace.getConfiguration('dossier').get<boolean>('citation.preview', true);
}

/** What *Update Bibliography* writes for a draft. */
export function bibliographyWrite(scope?: ConfigurationScope): 'file' | 'section' | 'both' {
  return workspace.getConfiguration('dossier', scope).get<'file' | 'section' | 'both'>('bibliography.write', 'file');
}

/** The bibliography file of a draft that names none, relative to the draft's folder, with forward slashes. */
export function bibliographyFile(scope?: ConfigurationScope): string {
  const file = workspace.getConfiguration('dossier', scope).get<string>('bibliography.file', 'references.bib').trim();
  return (file === '' ? 'references.bib' : file).replaceAll('\\', '/');
}

/** The gazetteer's path, relative to a workspace folder, with forward slashes. */
export function gazetteerFile(scope?: ConfigurationScope): string {
  const file = workspace.getConfiguration('dossier', scope).get<string>('gazetteer.file', 'actors.yaml').trim();
  return (file === '' ? 'actors.yaml' : file).replaceAll('\\', '/').replace(/^(\.?\/)+/u, '');
}

/** The folder for new profile notes, relative to a workspace folder, with forward slashes; empty for that folder itself. */
export function notesFolder(scope?: ConfigurationScope): string {
  return workspace.getConfiguration('dossier', scope).get<string>('gazetteer.notesFolder', 'profiles').trim().replaceAll('\\', '/').replace(/^(\.?\/)+|^\.$|\/+$/gu, '');
}

/** Settings that say which documents the server sees: a change needs a new server. */
export const selectorSettings = ['dossier.languages', 'dossier.gazetteer.file', 'dossier.citation.bibliographies'] as const;
