import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { makeDocx, makePdf } from '../core/documents/packed';
import { launchBrowser } from '../editor/browser';

const article = `Council and army sign truce

TARSK, 14 March 2031 (Northern Wire) — General Harun Tesk, the chief of staff, signed a truce with the Ash Valley Brigade on Friday.
`;

/** Runs in the page: speaks LSP with a worker by plain messages, and serves it the files. */
async function talk({ files, script }: { files: Record<string, string>; script: string }): Promise<{ hover: string; entities: string[] }> {
  const worker = new Worker(script);
  const waiting = new Map<number, (result: never) => void>();
  let wake = (): void => undefined;
  const ready = new Promise<void>((resolve) => (wake = resolve));
  const serve: Record<string, (params: { uri: string }) => unknown> = {
    'dossier/listFiles': () => Object.keys(files).map((path) => ({ uri: `vscode-vfs://w/${path}`, path, size: files[path]?.length ?? 0 })),
    'dossier/readFile': ({ uri }) => {
      const content = files[uri.slice('vscode-vfs://w/'.length)] ?? '';
      if (content.startsWith('base64:')) return content.slice(7);
      const bytes = new TextEncoder().encode(content);
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
  };
  worker.onmessage = ({ data }) => {
    if (data.method === 'dossier/statusChanged' && data.params.phase === 'ready') wake();
    if (data.method !== undefined && data.id !== undefined) worker.postMessage({ jsonrpc: '2.0', id: data.id, result: serve[data.method]?.(data.params) ?? null });
    if (data.method === undefined) waiting.get(data.id)?.(data.result as never);
  };
  let id = 0;
  const request = <T>(method: string, params: unknown): Promise<T> =>
    new Promise((resolve) => {
      waiting.set(++id, resolve as (result: never) => void);
      worker.postMessage({ jsonrpc: '2.0', id, method, params });
    });
  const notify = (method: string, params: unknown): void => worker.postMessage({ jsonrpc: '2.0', method, params });
  await request('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: [{ uri: 'vscode-vfs://w', name: 'w' }] });
  notify('initialized', {});
  await ready;
  const uri = 'vscode-vfs://w/analysis.md';
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: 'Was Harun Tesk bound by it?' } });
  const hover = await request<{ contents: { value: string } } | null>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 6 } });
  const entities = await request<{ items: { name: string }[] }>('dossier/entities', { sort: 'name', offset: 0, limit: 100 });
  worker.terminate();
  return { hover: hover?.contents.value ?? '', entities: entities.items.map(({ name }) => name) };
}

describe('the server in a plain web worker', function () {
  this.timeout(180_000);
  let browser: Browser;
  let server: Server;

  before(async () => {
    browser = await launchBrowser();
    server = createServer((request, response) => {
      const script = /^\/(?:server|tagger|pdf|docx)\.js$/.test(request.url ?? '');
      response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
      response.end(script ? readFileSync(`dist/browser${request.url}`) : '<!doctype html><title>worker</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('reads a corpus through its client, and hovers', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const html = `<html><head><title>Tesk speaks</title></head><body><article><h1>Tesk speaks</h1><p>${'General Harun Tesk spoke of the truce on Friday. '.repeat(20)}</p></article></body></html>`;
    const line = 'General Harun Tesk spoke of the truce on Friday.';
    const packed = (bytes: Uint8Array): string => `base64:${Buffer.from(bytes).toString('base64')}`;
    const files = { 'corpus/a.txt': article, 'corpus/b.html': html, 'corpus/c.pdf': packed(makePdf([[line]])), 'corpus/d.docx': packed(await makeDocx([[line, '']])), 'actors.yaml': 'entities:\n  - { name: Harun Tesk, kind: person }\n' };
    // The test runner's loader names functions with a helper that the page does not have.
    await page.addScriptTag({ content: 'var __name = (f) => f;' });
    const { hover, entities } = await page.evaluate(talk, { files, script: '/server.js' });
    assert.match(hover, /\*\*Harun Tesk\*\* · person/);
    assert.match(hover, /4 sources/);
    assert.ok(entities.includes('Ash Valley Brigade'), entities.join());
  });
});
