import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeCorpus } from './node-files';
import { serve } from './server';

/** Entry of the language server under Node: over IPC from VS Code, or `--stdio` from any other editor. */
serve(createConnection(ProposedFeatures.all), nodeCorpus);
