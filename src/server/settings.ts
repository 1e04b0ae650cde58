import { defaultKeyPattern } from '../core/citations/key-pattern';
import type { Settings } from '../protocol/protocol';

/** What an editor may say: any part of the settings. */
export type SomeSettings = Partial<Omit<Settings, 'checks' | 'gazetteer' | 'corpus' | 'files' | 'citation'>> & { readonly checks?: Partial<Settings['checks']>; readonly citation?: Partial<Settings['citation']>; readonly gazetteer?: Partial<Settings['gazetteer']>; readonly corpus?: Partial<Settings['corpus']>; readonly files?: Partial<Settings['files']> };

/** The settings of an editor's own that count here, as VS Code keeps them: patterns that are on, off, or on under a condition. */
export interface FileSettings {
  readonly exclude?: Readonly<Record<string, unknown>>;
  readonly watcherExclude?: Readonly<Record<string, unknown>>;
}

/** The settings in force: each part as the last one says that has it, else the default. */
export function settingsFrom(parts: readonly (SomeSettings | null | undefined)[], files: FileSettings | null | undefined): Settings {
  const all = [defaultSettings, ...parts.filter((part) => part !== null && part !== undefined)];
  return {
    ...Object.assign({}, ...all) as Settings,
    gazetteer: Object.assign({}, ...all.map(({ gazetteer }) => gazetteer)) as Settings['gazetteer'],
    checks: Object.assign({}, ...all.map(({ checks }) => checks)) as Settings['checks'],
    corpus: Object.assign({}, ...all.map(({ corpus }) => corpus)) as Settings['corpus'],
    citation: Object.assign({}, ...all.map(({ citation }) => citation)) as Settings['citation'],
    files: Object.assign({}, ...all.map(({ files }) => files), files?.exclude && { exclude: patternsOn(files.exclude) }, files?.watcherExclude && { watcherExclude: patternsOn(files.watcherExclude) }) as Settings['files'],
  };
}

/** Patterns that are on whatever lies beside a file. */
function patternsOn(patterns: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(patterns).filter((pattern) => patterns[pattern] === true);
}

const defaultSettings: Settings = {
  languages: ['plaintext', 'markdown', 'html'],
  gazetteer: { file: 'actors.yaml', notes: ['**/*.md'], notesFolder: 'profiles' },
  corpus: { include: [], exclude: [], maxFileSizeMB: 20, maxFiles: 200_000, maxTotalMB: 4_000 },
  checks: { unknownKey: 'information', unsupportedCitation: 'information', quotation: 'information', nameSpelling: 'hint', unsourcedName: 'hint' },
  memoryLimitMB: 2_000,
  files: { exclude: [], watcherExclude: [] },
  discovery: { enabled: true },
  citation: { format: 'pandoc', bibliographies: ['**/*.bib', '**/*.csl.json', '**/references.json'], keyPattern: defaultKeyPattern, codeLens: false },
};
