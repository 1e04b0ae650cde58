import assert from 'node:assert/strict';
import { Cancelled } from '../../../src/base/cancellation';
import { runSteps } from '../../../src/base/steps';
import type { Document } from '../../../src/core/documents/document';
import { readDocument } from '../../../src/core/documents/read';
import { readMemory } from '../../../src/core/documents/read-memory';
import { Draft, recognize } from '../../../src/core/entities/draft';
import { emptyState, update } from './built';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { random } from '../../random';
import { documentOf, listed } from '../mentions/marked';

const names = ['Harun Tesk', 'Haroun Tesk', 'Gen. Tesk', 'Tesk’s men', 'General Omar Moros', 'Moros', 'H. Tesk', 'Kataib Sarun', 'the Resistance in Sarun', 'the Resistance', 'Sarun', 'Saruni',
  'the Council of the Valleys (CV)', 'CV', 'PFU', 'the Popular Front for the Uplands', 'President Lena Vaar', 'Vaar', 'the Vaar coalition', 'TESK', 'Iran', 'the U.S.', 'C++ Group',
  'the Front of Sarun and the Uplands', 'Front of Sarun', 'the Icelandic Harbour Federation', 'the Harbour Federation', 'President of Iceland Omar Moros', 'the Harbour Brigades (YXG)', 'YXG', 'Tirvatollah', 'Tirvatullah'];
const sentences = ['X said on Monday that Y had left.', '"X met Y," it said.', 'Fighters of X attacked Y.', 'X, the leader of Y, denied it!', '- X', '…X and Y.', '(born 1950) X', 'X AND Y MEET IN THE NORTH', 'the spokesman of X told Y so'];
const joints = ['\n\n', '\n \n', '\r\n\r\n', '\n', ' ', '\n\n## Heading of X\n\n', '\n\n> ', '\n```\ncode of Harun Tesk\n\nmore\n```\n', '\n\n', '\n[label]: https://example.org/x\n', ' [label] ', '\n<!-- Vaar\n\n', '-->\n', '\n    '];
const typed = ['r', ' ', 'x', '.', ',', '-', ' the', ' said', ' in', '\u2013'];
const marks = ['\n', '\n\n', ' ', '```', '\n```\n', '---\n', '"', '.', '(', '>', '-->', 'T', 's', '\n[Tesk]: x\n', '*', '\n- ', 'https://x.org/'];

function draftText(next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sentence = (): string => pick(sentences).replace('X', pick(names)).replace('Y', pick(names));
  const style = next();
  const front = next() < 0.5 ? '---\ntitle: On Harun Tesk\n\ndate: 2031-03-04\n---\n' : '';
  const body = Array.from({ length: 25 }, () => sentence() + pick(joints));
  if (style < 0.2) return front + body.join('').replace(/(.{60}\S*) /g, '$1\n');
  if (style < 0.4) return Array.from({ length: 250 }, sentence).join(' ');
  if (style < 0.5) return front + Array.from({ length: 250 }, sentence).join('\n');
  return front + body.join('');
}

function edited(text: string, next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const at = next() < 0.2 ? 0 : Math.floor(next() * (text.length + 1));
  const kind = next();
  if (next() < 0.3) return text.slice(0, at) + pick(typed) + text.slice(at);
  // What was typed a moment ago is joined, split, deleted or moved.
  if (kind < 0.25) return text.slice(0, at) + text.slice(at + Math.floor(next() * 40));
  if (kind < 0.35) return text.slice(0, at) + text.slice(at).replace(/\s*\n\s*/, '');
  if (kind < 0.45) return text.slice(at) + text.slice(0, at);
  return text.slice(0, at) + (kind < 0.7 ? pick(marks) : kind < 0.85 ? ` ${pick(names)} ` : pick(joints)) + text.slice(at);
}

const seeds = Number(process.env['SEEDS'] ?? 12);
const plainDocument = ({ prose, headings, metadata, problems }: Document): unknown => ({ prose, headings, metadata, problems });

const corpus = update(emptyState, {
  changed: [analyzeDocument(documentOf('General Harun Tesk met Omar Moros of the Council of the Valleys (CV). Sarun is a region. Kataib Sarun left. The Front of Sarun and the Uplands (FSU) and the Tirvatollah group met.', 'test:a'))],
  gazetteer: [listed('tesk', 'person', 'Haruun Tesk', 'Tesk'), listed('cpp', 'organization', 'C++ Group'), listed('vaar', 'faction', 'Vaar')],
}).state;

describe('a draft between its versions', () => {
  it('is read, analysed and recognised as if it were new, whatever is edited', async function () {
    this.timeout(15_000 * seeds);
    for (let seed = 1; seed <= seeds; seed++) {
      const next = random(seed);
      const path = ['a.md', 'a.txt', 'a.tex'][seed % 3] ?? 'a.md';
      const texts = readMemory();
      const draft = new Draft();
      let text = draftText(next);
      let state = corpus;
      const past = [text];
      for (let step = 0; step < 25; step++) {
        const document = await readDocument({ uri: 'test:draft', path, bytes: text }, texts);
        const fresh = await readDocument({ uri: 'test:draft', path, bytes: text });
        const place = `seed ${seed}, step ${step}`;
        assert.deepEqual(plainDocument(document), plainDocument(fresh), place);
        const names = runSteps(draft.update(state, document));
        const whole = recognize(state, analyzeDocument(fresh));
        // What is asked first must not matter.
        if (next() < 0.5) {
          const start = Math.floor(next() * text.length);
          const span = { start, end: start + Math.floor(next() * 300) };
          assert.deepEqual(names.mentionsIn(span), whole.mentions.filter((m) => m.end > span.start && m.start < span.end), place);
        }
        assert.deepEqual(names.mentions, whole.mentions, place);
        assert.deepEqual(names.own, whole.own, place);
        // An undo brings back what is remembered; the corpus may change between two versions; a version may be given up half-way.
        text = next() < 0.15 ? past[Math.floor(next() * past.length)] ?? text : edited(text, next);
        past.push(text);
        if (next() < 0.1) state = state === corpus ? update(corpus, { removed: ['test:a'] }).state : corpus;
        const abandoned = draft.update(state, await readDocument({ uri: 'test:draft', path, bytes: edited(text, next) }, texts));
        for (let n = Math.floor(next() * 12); n > 0 && !abandoned.next().done; n--);
      }
    }
  });

  it('answers nothing of a version that another one followed', async () => {
    const draft = new Draft();
    const read = (text: string): Promise<Document> => readDocument({ uri: 'test:draft', path: 'a.md', bytes: text });
    const first = runSteps(draft.update(corpus, await read('General Harun Tesk met Omar Moros.')));
    const asked = runSteps(draft.update(corpus, await read('General Harun Tesk met nobody.')));
    assert.throws(() => first.mentions, Cancelled);
    assert.equal(asked.mentions.length, 1);
    const last = runSteps(draft.update(corpus, await read('Nobody met anybody.')));
    // What was asked in time is kept.
    assert.equal(asked.mentions.length, 1);
    assert.deepEqual(last.mentions, []);
  });

  it('works only on what an edit bears on', async () => {
    const paragraphs = Array.from({ length: 400 }, (_, n) => `General Omar Moros of the Northern Front met H. Tesk in town ${n}. Tesk, also known as the Fox, left; the Front (NF) stayed.`);
    const draft = new Draft();
    const steps = async (text: string): Promise<number> => {
      const work = draft.update(corpus, await readDocument({ uri: 'test:draft', path: 'a.md', bytes: text }));
      let count = 1;
      while (!work.next().done) count++;
      return count;
    };
    const whole = await steps(paragraphs.join('\n\n'));
    const one = await steps(paragraphs.map((paragraph, n) => (n === 200 ? paragraph.replace('left', 'left early') : paragraph)).join('\n\n'));
    assert.ok(one * 5 < whole, `${one} steps of ${whole}`);
  });
});
