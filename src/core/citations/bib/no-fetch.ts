/** Takes the place of what @citation-js fetches with (see esbuild.js): Dossier fetches nothing. */
function refuse(): never {
  throw new Error('Dossier fetches nothing.');
}

export const Headers = globalThis.Headers;
// The package that it stands for has a default export.
export { refuse as default };
