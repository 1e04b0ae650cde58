import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { benchSeed, writeCorpus } from './made/corpus';
import { asYaml, listedEntities } from './made/gazetteer';
import { duration, quantile, spread } from './measure';
import { startServer } from './server-process';
import type { Subject, Tell } from './subject';
import { madeDraft, typed } from './typing';

const keys = 300;

/** A keystroke in a draft of 1 MB in the built server: until it answers what the editor asks next. */
export const serverTyping: readonly Subject[] = [{ name: 'keystroke, server', about: 'a keystroke in a draft of 1 MB, 10,000 listed names, to the answers an editor asks for', limit: 10, run: type }];

async function type(tell: Tell): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-bench-'));
  writeCorpus(path.join(folder, 'corpus'), 200);
  fs.writeFileSync(path.join(folder, 'actors.yaml'), asYaml(listedEntities(benchSeed, 10_000)));
  const server = await startServer(folder, path.join(folder, '.index'));
  try {
    await server.ready;
    const draft = madeDraft(1e6);
    const uri = await server.open('draft.md', draft);
    const { client } = server;
    const tokens = (from: number, to: number): Promise<unknown> => client.sendRequest('textDocument/semanticTokens/range', { textDocument: { uri }, range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } } });
    await tokens(0, 60);
    const hovers: number[] = [];
    const painted: number[] = [];
    let version = 1;
    const before = server.processorTime();
    for (const { key, position } of typed(draft, keys)) {
      const begin = performance.now();
      await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: ++version }, contentChanges: [{ range: { start: position, end: position }, text: key }] });
      const hover = client.sendRequest('textDocument/hover', { textDocument: { uri }, position }).then(() => hovers.push(performance.now() - begin));
      const paint = tokens(Math.max(0, position.line - 30), position.line + 30).then(() => painted.push(performance.now() - begin));
      await Promise.all([hover, paint]);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    tell(
      { what: `one keystroke of ${keys} in a draft of 1 MB: until the built server answers a hover at that place`, figure: spread(hovers), floor: 'p99 under 8 ms', met: quantile(hovers, 0.99) < 8 },
      { what: 'the same: until it answers the colours of 60 lines around it', figure: spread(painted) },
      { what: 'the same: processor time of the server, mean of all keys', figure: duration((server.processorTime() - before) / keys) },
    );
    await server.stop();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
