import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../../../random';
import { readBibliography } from '../../../../src/core/citations/bib/read';
import { cslOf } from '../../../../src/core/citations/bib/to-csl';
import { updateBibtex } from '../../../../src/core/citations/bib/write-bibtex';
import { updateCslJson } from '../../../../src/core/citations/bib/write-csl-json';
import { metadataOfEntry } from '../../../../src/core/citations/entry-metadata';
import { openProcessor } from '../../../../src/core/citations/styles/open';

const bits = ['{', '}', '"', '@', '\\', '#', ',', '=', '(', ')', '%', '\n', '@misc{', '\\"', '$', ' and ', ':', '[', ']', 'null', '1', '-', '{"', '\ud800', '~', '\\textit{', '\\begin{x}', '^', '_', '\u0000'];

/** The text with some of it cut, doubled or put in. */
function broken(text: string, next: () => number): string {
  const below = (limit: number): number => Math.floor(next() * limit);
  let result = text;
  for (let change = below(12); change >= 0; change--) {
    const at = below(result.length);
    const sort = below(3);
    const from = below(result.length);
    result = result.slice(0, at) + (sort === 0 ? bits[below(bits.length)]! : sort === 1 ? '' : result.slice(from, from + below(400))) + result.slice(sort === 1 ? at + 1 + below(5) : at);
  }
  return result;
}

describe('bibliographies broken at random', function () {
  this.timeout(60_000);

  it('are read, formatted and written without an error, and written once', async () => {
    const opened = await openProcessor('apa');
    assert.ok('processor' in opened);
    const bib = readFileSync(join(import.meta.dirname, '../fixtures/library.bib'), 'utf8');
    const json = JSON.stringify(readBibliography(bib).entries.map(cslOf), null, 1);
    const source = { uri: 'file:///w/a.md', path: 'a.md', citekey: 'zz', title: 'T' };
    const next = random(7);
    for (let round = 0; round < 160; round++) {
      const text = broken(round % 2 === 0 ? bib : json, next);
      const update = round % 2 === 0 ? updateBibtex : updateCslJson;
      const { entries } = readBibliography(text);
      for (const entry of entries) {
        metadataOfEntry(entry);
        if (!entry.csl) assert.equal(text.slice(entry.keySpan.start, entry.keySpan.end), entry.key);
      }
      const items = entries.map(cslOf);
      if (round % 8 < 2) opened.processor.bibliography(items, 'html');
      const once = update(text, [source]);
      if (once !== undefined) assert.equal(update(once, [source]), once, JSON.stringify(text));
    }
  });
});
