import assert from 'node:assert/strict';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { emptyState, update } from './built';
import { recognize } from '../../../src/core/entities/draft';
import { documentOf, listed } from '../mentions/marked';

function milliseconds(text: string): number {
  const begin = performance.now();
  const analysis = analyzeDocument(documentOf(text));
  const { state } = update(emptyState, { changed: [analysis], gazetteer: [listed('t', 'person', 'Harun Tesk', 'Tesk')] });
  recognize(state, analysis);
  return performance.now() - begin;
}

// Long enough that what is quadratic stands out, short enough for every run.
const size = 80_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
const word = (n: number): string => n.toString(36).replace(/\d/g, (d) => 'qxzwvkjypf'[Number(d)] ?? 'q');

const hostile: Record<string, string> = {
  'one line of prose': filled('the general Harun Tesk met Omar Moros of the Council of the Valleys (CV) there, and then some words came along. ').replace(/\n/g, ' '),
  'capitals without a space': filled('A'),
  'words in capitals': filled('HARUN TESK MET '),
  'capitalised words only': filled('Harun Tesk Omar '),
  'and without end': filled('Food and Drug '),
  'of without end': filled('Front of the '),
  'lines of names': filled('Harun Tesk\n'),
  'definitions': filled('Harun Tesk (HT) '),
  'hyphens': filled('Harun-'),
  'initials': filled('A.'),
  'apostrophes': filled("'a"),
  'spaces': filled(' '),
  'brackets': filled('(['),
  'a surname that everybody has': Array.from({ length: 3_000 }, (_, n) => `Mr. ${word(n + 46656).replace(/^./, (c) => c.toUpperCase())} Tesk said so. Tesk left.`).join(' ').slice(0, size),
  'a first name that everybody has': Array.from({ length: 3_000 }, (_, n) => `Mr. Omar ${word(n + 46656).replace(/^./, (c) => c.toUpperCase())} said so. Omar left.`).join(' ').slice(0, size),
};

describe('hostile text', () => {
  const ordinary = filled('The council met on Monday in the old hall, and General Harun Tesk said that the talks would go on until spring. ');
  let yardstick = 0;
  before(() => {
    milliseconds(ordinary);
    yardstick = Math.max(30, milliseconds(ordinary));
  });
  for (const [title, text] of Object.entries(hostile)) {
    it(`stays linear: ${title}`, function () {
      this.timeout(60_000);
      const took = milliseconds(text);
      assert.ok(took < yardstick * 30, `${took.toFixed(0)} ms against ${yardstick.toFixed(0)} ms for ordinary prose`);
    });
  }

  it('stays linear: a list in which everybody has one alias', function () {
    this.timeout(60_000);
    const people = (count: number) => Array.from({ length: count }, (_, n) => listed(`t${n}`, 'person', `${word(n + 46656).replace(/^./, (c) => c.toUpperCase())} Moros`, 'Sarun'));
    const analysis = analyzeDocument(documentOf(`${people(1)[0]?.name ?? ''} came. ${'Mr. Sarun left. '.repeat(300)}`));
    const took = (count: number): number => {
      const { state } = update(emptyState, { changed: [], gazetteer: people(count) });
      const begin = performance.now();
      recognize(state, analysis);
      return performance.now() - begin;
    };
    const few = Math.max(30, took(500));
    const many = took(5_000);
    assert.ok(many < few * 30, `${many.toFixed(0)} ms against ${few.toFixed(0)} ms for a tenth of the list`);
  });

  it('stays linear: an acronym that everybody has', function () {
    this.timeout(60_000);
    const text = (count: number): string => Array.from({ length: count }, (_, n) => `The Q${word(n + 46656)} Liberation Front (QLF) spoke.`).join(' ');
    const few = Math.max(100, milliseconds(text(2_000)));
    const many = milliseconds(text(8_000));
    assert.ok(many < few * 7, `${many.toFixed(0)} ms against ${few.toFixed(0)} ms for a quarter of the text`);
  });
});
