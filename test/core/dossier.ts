import { Dossier } from '../../src/core';

/** A dossier over texts by path; uris are `file:///w/` and the path. */
export async function dossierOf(files: Readonly<Record<string, string>>, actors?: string): Promise<Dossier> {
  const dossier = new Dossier();
  if (actors !== undefined) await dossier.setGazetteer('file:///w/actors.yaml', actors);
  await put(dossier, files);
  return dossier;
}

/** Adds or replaces sources. */
export async function put(dossier: Dossier, files: Readonly<Record<string, string>>): Promise<void> {
  const read = await Promise.all(Object.entries(files).map(([path, bytes]) => dossier.readSource({ uri: `file:///w/${path}`, path, bytes })));
  await dossier.putSources(read.filter((source) => source !== undefined));
}
