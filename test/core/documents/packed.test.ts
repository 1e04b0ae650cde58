import assert from 'node:assert/strict';
import type { Document } from '../../../src/core/documents/document';
import { pageAt } from '../../../src/core/documents/pages';
import { readDocument } from '../../../src/core/documents/read';
import { makeDocx, makePdf } from './packed';

const read = (path: string, bytes: Uint8Array): Promise<Document> => readDocument({ uri: `file:///${path}`, path, bytes });
const line = 'General Harun Tesk said in Tarsk that the brigade would stay, and that nobody had';
const front = [['Three brigades leave the harbour', 20], '', 'By Kessa Lorrin', '3 May 2031', '', `${line} asked the com-`, `manders to leave it. ${line}`, `asked. They went on talking to the people of the town, who did not go home un-`] as const;

describe('readDocument: PDF', () => {
  it('reads text, pages, title, author and date', async () => {
    const document = await read('a.pdf', makePdf([front, ['til the evening. They left in the night, and nobody saw where they went to then.']], '/Title (Microsoft Word - draft2.doc) /CreationDate (D:20320101101112Z)'));
    assert.equal(document.format, 'pdf');
    assert.deepEqual(document.problems, []);
    const { title, author, date, inferred } = document.metadata;
    assert.deepEqual([title, author, date], ['Three brigades leave the harbour', 'Kessa Lorrin', '2031-05-03']);
    assert.ok(inferred?.includes('date'));
    assert.ok(document.text.includes('nobody had asked the commanders to leave it.'), document.text);
    assert.equal(document.prose.length, document.text.length);
    assert.equal(document.pages?.length, 2);
    assert.equal(pageAt(document.pages ?? [], document.text.indexOf('Kessa')), 1);
    assert.equal(pageAt(document.pages ?? [], document.text.indexOf('They left in the night')), 2);
  });

  it('keeps the hyphen of a name that is divided behind it', async () => {
    const document = await read('a.pdf', makePdf([[`${line} asked al-`, `Senna brigade to leave, and they went on talking to the people of the town who`, 'stayed.']]));
    assert.ok(document.text.includes('asked al-Senna brigade'), document.text);
  });

  it('leaves out running heads and page numbers', async () => {
    const pages = [1, 2, 3, 4].map((number) => [`Tarsk Institute - Report ${number}`, '', `${line} asked.`, line, `${line} asked.`, line, '', `Page ${number} of 4`]);
    const { text, pages: starts } = await read('a.pdf', makePdf(pages));
    assert.ok(!/Institute|Page/.test(text), text);
    assert.equal(starts?.length, 4);
  });

  it('takes the date of a printed web page for the day it was seen', async () => {
    const { metadata } = await read('a.pdf', makePdf([[['A day in the harbour of Halm', 20], '', `${line} asked.`]], '/Producer (Skia/PDF m131) /CreationDate (D:20320101101112Z)'));
    assert.deepEqual([metadata.date, metadata.accessed], [undefined, '2032-01-01']);
  });

  it('says why a file is not read', async () => {
    const messages = async (bytes: Uint8Array): Promise<string> => (await read('a.pdf', bytes)).problems.map(({ message }) => message).join();
    assert.match(await messages(makePdf([[], []])), /without text/);
    assert.match(await messages(new TextEncoder().encode('%PDF-1.4 and nothing')), /broken/);
    assert.match(await messages(makePdf([front], '', '/Encrypt << /Filter /Standard /V 1 /R 2 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) /P -4 >> /ID [(a) (a)]')), /password/);
    assert.equal((await read('a.pdf', new TextEncoder().encode('%PDF-1.4 and nothing'))).text, '');
  });

  it('goes by what a file holds, not by its name', async () => {
    assert.equal((await read('a.txt', makePdf([front]))).format, 'pdf');
    const text = await read('a.pdf', new TextEncoder().encode('A title of it\n\nThis is a text in spite of its name.'));
    assert.equal(text.metadata.title, 'A title of it');
  });

  it('survives damage anywhere', async function () {
    this.timeout(60_000);
    const bytes = makePdf([front]);
    for (let at = 9; at < bytes.length; at += 101) {
      const damaged = bytes.slice();
      damaged[at] = 0;
      damaged[at + 1] = 255;
      const document = await read('a.pdf', damaged);
      assert.equal(document.prose.length, document.text.length);
      await read('a.pdf', bytes.slice(0, at));
    }
  });
});

describe('readDocument: Word files', () => {
  const paragraphs = [['Three brigades leave the harbour', 'Title'], ['By Kessa Lorrin', ''], ['3 May 2031', ''], [`${line} left & gone.`, ''], ['What comes next', 'heading1'], [`${line} asked.`, '']] as const;

  it('reads text, headings, title, author and date', async () => {
    const document = await read('a.docx', await makeDocx(paragraphs, '<dc:title>Draft &amp; more</dc:title><dc:creator>admin</dc:creator><dcterms:created>2032-01-01T10:00:00Z</dcterms:created>'));
    assert.equal(document.format, 'docx');
    assert.deepEqual(document.problems, []);
    const { title, author, date } = document.metadata;
    assert.deepEqual([title, author, date], ['Three brigades leave the harbour', 'Kessa Lorrin', '2031-05-03']);
    assert.ok(document.text.includes('left & gone.\n\nWhat comes next\n\nGeneral'), document.text);
    assert.ok(document.headings.some(({ start, end }) => document.text.slice(start, end) === 'What comes next'));
    assert.equal(document.pages, undefined);
  });

  it('takes the date of the properties where nothing else says one, as inferred', async () => {
    const core = '<dcterms:created>2032-01-01T10:00:00Z</dcterms:created>';
    const { metadata } = await read('a.docx', await makeDocx([['A day in the harbour', 'Title'], [`${line} asked.`, '']], core));
    assert.equal(metadata.date, '2032-01-01');
    assert.ok(metadata.inferred?.includes('date'));
    assert.equal(metadata.origins?.date, 'properties');
    assert.equal((await read('2031-12-30 day.docx', await makeDocx([['A day in the harbour', 'Title']], core))).metadata.date, '2031-12-30');
  });

  it('says why a file is not read', async function () {
    this.timeout(30_000);
    const bytes = await makeDocx(paragraphs);
    const broken = await read('a.docx', bytes.slice(0, bytes.length - 30));
    assert.equal(broken.text, '');
    assert.ok(broken.problems.length > 0);
    const bomb = await read('a.docx', await makeDocx(paragraphs, '', { 'word/zeros.xml': new Uint8Array(120_000_000) }));
    assert.match(bomb.problems[0]?.message ?? '', /100 MB when unpacked/);
  });
});
