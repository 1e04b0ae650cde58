import assert from 'node:assert/strict';
import type { Metadata } from '../../../src/core/documents/document';
import { readDocument } from '../../../src/core/documents/read';
import { copiedTexts } from './copied-texts';
import { crowdedPages } from './crowded-pages';
import { folderTexts } from './folder-texts';
import { newsPages } from './news-pages';
import { newsTexts } from './news-texts';
import { titledPages } from './news-titles';
import { plainPages } from './plain-pages';
import { sitePages } from './site-pages';

async function metadataOf(path: string, bytes: string): Promise<Metadata> {
  return (await readDocument({ uri: `file:///${path}`, path, bytes })).metadata;
}

function page({ head = '', body, lang = 'en' }: { readonly head?: string; readonly body: string; readonly lang?: string }): string {
  return `<!DOCTYPE html>\n<html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

describe('dates of news pages', () => {
  for (const one of newsPages) {
    it(one.name, async () => {
      const found = await metadataOf('page.html', page(one));
      const inferred = found.inferred?.includes('date') ?? false;
      if (one.title !== undefined) assert.equal(found.title, one.title);
      if (one.any) assert.ok(found.date === undefined || inferred, `${found.date} is shown as certain`);
      else assert.deepEqual([found.date, inferred], [one.date, one.unsure ?? false]);
      if (one.updated !== undefined) assert.equal(found.updated, one.updated);
    });
  }
});

describe('headlines of news pages', () => {
  for (const one of titledPages) {
    it(one.name, async () => {
      const found = await metadataOf('page.html', page(one));
      assert.equal(found.title?.normalize('NFC'), one.title);
      if (one.unsure) assert.ok(found.inferred?.includes('title'));
    });
  }
});

describe('titles and dates of plain articles', () => {
  for (const { name, text, path = 'article.txt', title, date, updated, author } of [...newsTexts, ...copiedTexts]) {
    it(name, async () => {
      const found = await metadataOf(path, text);
      assert.deepEqual([found.title, found.date], [title, date]);
      if (updated !== undefined) assert.equal(found.updated, updated);
      if (author !== undefined) assert.equal(found.author, author);
      if (date !== undefined) assert.ok(found.inferred?.includes('date'));
    });
  }
});

describe('pages of many kinds of sites', () => {
  for (const { name, html, title, date, certain } of [...sitePages, ...crowdedPages, ...plainPages]) {
    it(name, async () => {
      const found = await metadataOf('page.html', html);
      const inferred = found.inferred?.includes('date') ?? false;
      if (title !== undefined) assert.equal(found.title, title);
      if (date === undefined && certain === 'any') assert.ok(found.date === undefined || inferred, `${found.date} is shown as certain`);
      else assert.equal(found.date, date);
      if (date !== undefined && certain !== 'any') assert.equal(inferred, certain === 'inf');
    });
  }
});

describe('articles in folders of texts', () => {
  for (const { text, title, date, path, updated } of folderTexts) {
    it(`${path}: ${text.slice(0, 100).replace(/\n+/g, ' / ')}`, async () => {
      const found = await metadataOf(path, text);
      if (title !== undefined) assert.equal(found.title, title);
      assert.equal(found.date, date);
      if (updated !== undefined) assert.equal(found.updated, updated);
    });
  }
});
