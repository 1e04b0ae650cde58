import type { Connection } from 'vscode-languageserver';
import type { Corpus } from '../core/corpus/corpus';
import type { FileRequests } from '../protocol/protocol';

/** A corpus whose files the client lists and reads: for virtual workspaces and the web. */
export function clientCorpus(connection: Connection, folder: string): Corpus {
  const ask = async <M extends keyof FileRequests>(method: M, params: FileRequests[M][0]): Promise<FileRequests[M][1]> =>
    connection.sendRequest(method, params);
  return {
    list: () => ask('dossier/listFiles', { folder }),
    // A client that does not know `below` lists all.
    look: async (uri) => (await ask('dossier/listFiles', { folder, below: uri })).filter((file) => file.uri === uri || file.uri.startsWith(`${uri}/`)),
    read: async (uri) => decodeBase64(await ask('dossier/readFile', { uri })),
  };
}

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
