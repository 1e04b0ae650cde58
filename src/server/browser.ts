import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { clientCorpus } from './client-files';
import { LocalLibrary } from './local-library';
import { serve } from './server';

/** Entry of the language server in a web worker: the client lists and reads the files. */
const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));
serve(connection, (events) => new LocalLibrary((folder) => clientCorpus(connection, folder), events));
