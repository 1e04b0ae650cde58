// What Dossier uses of packages that come without types.

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads input of a known type with the reader of that type alone. */
      data(input: unknown, type: string): unknown;
    };
    readonly config: {
      get(plugin: '@bibtex'): { readonly parse: { sentenceCase: 'always' | 'english' | 'never' } };
    };
  };
  export const logger: { level: string };
}

declare module '@citation-js/plugin-bibtex' {}

declare module 'citeproc' {
  export interface CiteprocSys {
    retrieveLocale(language: string): string | false;
    retrieveItem(id: string): unknown;
  }

  export class Engine {
    constructor(sys: CiteprocSys, style: string, language?: string, forceLanguage?: boolean);
    readonly opt: { readonly xclass: string; readonly lang: string };
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[], noSort?: boolean): void;
    makeBibliography(): readonly [{ readonly entry_ids: readonly (readonly string[])[]; readonly bibstart: string; readonly bibend: string; readonly hangingindent?: unknown }, readonly string[]] | false;
    previewCitationCluster(citation: unknown, before: readonly (readonly [string, number])[], after: readonly (readonly [string, number])[], format: string): string;
    rebuildProcessorState(citations: readonly unknown[], format: string, uncited: readonly string[]): readonly (readonly [string, number, string])[];
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
