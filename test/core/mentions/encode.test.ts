import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../src/core/documents/read';
import type { Analysis } from '../../../src/core/mentions/analysis';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { decodeAnalysis, decodeMentions, decodePlaces, decodeStatement, encodeAnalysis, encodeMentions } from '../../../src/core/mentions/encode';
import type { Mention } from '../../../src/core/mentions/mention';
import { random } from '../../random';

const sample = 'media/sample/corpus';

async function analyses(): Promise<readonly Analysis[]> {
  const texts = readdirSync(sample, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|txt|html)$/.test(name)).map((path) => ({ path, bytes: readFileSync(join(sample, path)) }));
  const hard = ['', 'A.J. Tesk (U.S.) met al-\nSarun’s Ba Sorin Front (BSF), also known as BF.', 'ج. صارون قال\u0000 \ud800 שלום צה"ל', '# Head\n\n```\ncode\n```\n\nTHE TESK FRONT\n\nGen. Harun "the Lion" Tesk'];
  const all = [...texts, ...hard.map((bytes, n) => ({ path: `hard${n}.md`, bytes }))];
  return Promise.all(all.map(async ({ path, bytes }) => analyzeDocument(await readDocument({ uri: `test:${path}`, path, bytes }))));
}

describe('an analysis as bytes', function () {
  this.timeout(20_000);

  it('comes back as it was', async () => {
    for (const analysis of await analyses()) {
      const { headings, ...document } = analysis.document;
      const bytes = encodeAnalysis(analysis);
      const back = decodeAnalysis(document, bytes);
      const { count, starts, ends, shapes, before, folded } = analysis.tokens;
      assert.deepEqual(back.tokens, { count, starts, ends, shapes, before, folded }, document.uri);
      for (const part of ['document', 'sentences', 'headlines', 'definitions', 'aliases', 'contributions', 'vocabulary'] as const) {
        assert.deepEqual(back[part], analysis[part], `${document.uri}: ${part}, ${headings.length}`);
      }
      assert.deepEqual(JSON.parse(JSON.stringify(back.candidates)), JSON.parse(JSON.stringify(analysis.candidates)), document.uri);
      assert.deepEqual([...back.contributions.keys()], [...analysis.contributions.keys()]);
      assert.deepEqual(decodeStatement(bytes).contributions, analysis.contributions);
    }
  });

  it('takes about as much room as the text', async () => {
    for (const analysis of await analyses()) {
      const { length } = analysis.document.prose;
      if (length > 1000) assert.ok(encodeAnalysis(analysis).length < 2 * length, analysis.document.uri);
    }
  });

  it('does not come back from bytes that were cut off', async () => {
    const [analysis] = await analyses();
    assert.ok(analysis);
    const bytes = encodeAnalysis(analysis);
    assert.throws(() => decodeStatement(bytes.subarray(0, bytes.length - 3)));
  });
});

describe('mentions as text', () => {
  it('come back as they were', () => {
    const mentions: readonly Mention[] = [
      { start: 3, end: 9, entity: 'person:a', kind: 'person', certainty: 'sure', why: { rule: 'title', alias: 'A "x"\n' }, candidates: [] },
      { start: 9, end: 12, entity: 'b', kind: 'faction', certainty: 'possible', why: { rule: 'acronym', alias: 'A', support: { start: 0, end: 2 } }, candidates: ['person:a', 'c'] },
      { start: 20, end: 22, entity: 'b', kind: 'faction', certainty: 'possible', why: { rule: 'variant', alias: 'B' }, candidates: ['c'] },
    ];
    for (const text of ['', 'One A\nB\r\nC D\rE and some more']) assert.deepEqual(decodeMentions(encodeMentions(mentions, text)), mentions);
    assert.deepEqual(decodeMentions(encodeMentions([], '')), []);
  });

  it('know their lines as an editor counts them', () => {
    const next = random(5);
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 60 }, () => ['a', 'b ', '\n', '\r\n', '\r', 'é'][Math.floor(next() * 6)]).join('');
      const mentions: Mention[] = [];
      for (let start = 0; start < text.length; start += 1 + Math.floor(next() * 12)) {
        const end = Math.min(text.length, start + 1 + Math.floor(next() * 12));
        // No name begins or ends within a line break.
        if (/\r$/.test(text.slice(0, start)) || /\r$/.test(text.slice(0, end))) continue;
        mentions.push({ start, end, entity: next() < 0.5 ? 'a' : 'b', kind: 'person', certainty: 'sure', why: { rule: 'name', alias: 'A' }, candidates: next() < 0.5 ? ['a'] : [] });
      }
      const lines = TextDocument.create('', '', 0, text);
      const kept = encodeMentions(mentions, text);
      assert.deepEqual(decodeMentions(kept), mentions);
      for (const entity of ['a', 'b', 'c']) {
        const expected = mentions.filter((m) => m.entity === entity).map(({ start, end }) => ({ start: lines.positionAt(start), end: lines.positionAt(end) }));
        assert.deepEqual(decodePlaces(kept, entity), expected);
      }
    }
  });
});
