import assert from 'node:assert/strict';
import type { Document } from '../../../src/core/documents/document';
import { readDocument } from '../../../src/core/documents/read';

const words = 'Der Rat sagte in Tarsk, dass die Fähre bliebe, und dass niemand sie gebeten habe, den Hafen zu verlassen. '.repeat(3);
const html = (charset: string): string => `<!DOCTYPE html><html lang="de"><head><meta charset="${charset}"><title>Fähre über Nacht gesperrt - Küstenbote</title><meta property="og:title" content="Fähre über Nacht gesperrt"><meta property="article:published_time" content="2031-05-03T11:00:00+02:00"></head><body><h1>Fähre über Nacht gesperrt</h1><p>${words}</p><p>${words}</p></body></html>`;
const head = 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://kuestenbote.example/faehre\r\nSubject: =?utf-8?Q?F=C3=A4hre?=\r\nDate: Tue, 9 Sep 2032 02:03:04 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b--42----"\r\n\r\n\r\n';

function quoted(bytes: Buffer): string {
  return [...bytes].map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte))).join('').replace(/[^\r\n]{60,70}(?<!=[\dA-F]?)(?=[^\r\n])/g, '$&=\r\n');
}

const part = (type: string, encoding: string, body: string): string => `------b--42----\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: https://kuestenbote.example/faehre\r\n\r\n${body}\r\n`;
const read = (path: string, bytes: string | Buffer): Promise<Document> => readDocument({ uri: `file:///${path}`, path, bytes: typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes, 'latin1')) : new Uint8Array(bytes) });

describe('readDocument: MHTML', () => {
  for (const [name, body] of [
    ['quoted-printable', part('text/html', 'quoted-printable', quoted(Buffer.from(html('utf-8'))))],
    ['another charset in the header', part('text/html; charset="windows-1252"', 'quoted-printable', quoted(Buffer.from(html('utf-8'), 'latin1')))],
    ['base64', part('text/html; charset=utf-8', 'base64', Buffer.from(html('utf-8')).toString('base64').replace(/.{76}/g, '$&\r\n'))],
    ['8bit behind a style sheet', part('text/css', '8bit', 'p{}') + part('text/html', '8bit', Buffer.from(html('utf-8')).toString('latin1'))],
  ] as const) {
    it(name, async () => {
      const document = await read('page.mhtml', `${head}${body}------b--42------\r\n`);
      const { title, date, url, accessed, inferred } = document.metadata;
      assert.deepEqual([title, date, url, accessed], ['Fähre über Nacht gesperrt', '2031-05-03', 'https://kuestenbote.example/faehre', '2032-09-09']);
      assert.ok(!inferred?.includes('date'));
      assert.equal(document.format, 'html');
      assert.ok(document.prose.includes('dass die Fähre bliebe'));
      assert.equal(document.prose.length, document.text.length);
    });
  }
  it('one part alone, under the name of a page', async () => {
    const { metadata } = await read('page.html', `MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(Buffer.from(html('utf-8')))}`);
    assert.deepEqual([metadata.title, metadata.date], ['Fähre über Nacht gesperrt', '2031-05-03']);
  });
  it('without a page, broken or cut off: nothing is thrown', async () => {
    for (const text of [head, `${head}${part('text/plain', '8bit', 'x')}`, `${head}------b--42----`, `${head}${part('text/html', 'base64', '%%%')}`, 'MIME-Version: 1.0']) assert.ok(await read('page.mhtml', text));
  });
});
