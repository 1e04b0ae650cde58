import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/documents/read';
import { savedPages } from './saved-pages';
import { savedTexts } from './saved-texts';

describe('metadata of saved pages', () => {
  for (const { name, html, path = 'page.html', title, date, unsure, more = {} } of savedPages) {
    it(name, async () => {
      const { metadata, prose } = await readDocument({ uri: `file:///${path}`, path, bytes: html });
      assert.equal(metadata.title, title);
      assert.equal(metadata.date, date);
      if (date !== undefined) assert.equal(metadata.inferred?.includes('date') ?? false, unsure ?? false, 'whether the date is inferred');
      for (const [field, value] of Object.entries(more)) assert.deepEqual(metadata[field as keyof typeof metadata], value, field);
      for (const field of ['title', 'date'] as const) assert.equal(metadata.origins?.[field] === undefined, metadata[field] === undefined);
      assert.ok(!/Orlan|captures|All rights reserved|Leave a comment|Home/.test(prose), 'no menus, lists or comments');
    });
  }
});

describe('metadata of saved texts', () => {
  for (const { name, text, path = 'article.txt', title, date, more = {} } of savedTexts) {
    it(name, async () => {
      const { metadata } = await readDocument({ uri: `file:///${path}`, path, bytes: text });
      assert.equal(metadata.title, title);
      assert.equal(metadata.date, date);
      for (const [field, value] of Object.entries(more)) assert.deepEqual(metadata[field as keyof typeof metadata], value, field);
      for (const field of ['title', 'date'] as const) assert.equal(metadata.inferred?.includes(field) ?? false, metadata[field] !== undefined);
    });
  }
});
