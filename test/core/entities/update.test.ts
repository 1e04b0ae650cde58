import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/mentions/analysis';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { emptyState, update, type BuiltChange as Change, type BuiltState } from './built';
import { recognize } from '../../../src/core/entities/draft';
import { random } from '../../random';
import { documentOf, listed } from '../mentions/marked';

const names = ['Harun Tesk', 'Haroun Tesk', 'Gen. Tesk', 'Tesk', 'Omar Moros', 'Ali Moros', 'Moros', 'Kataib Sarun', 'Kata’ib Saroun', 'Sarun', 'the Council of the Valleys', 'the Council of the Valleys (CV)', 'CV',
  'the Coastal Volunteers (CV)', 'Prime Minister Lena Vaar', 'Vaar', 'Vaar Front', 'the Vaar Front', 'TESK', 'Iran', 'Hope', 'the Hope Party', 'Jarem Dur', 'the Jarem Dur militia', 'Darun Hasti',
  'Harun K. Tesk', 'Omar A. Moros', 'Omar B. Moros', 'Saruni Movement', 'Saruni', 'Saruni Party', 'the Popular Upland Forces (PUF)', 'PUU', 'Harun Tesk, also known as Abu Dellin,', 'Abu Dellin', 'Ministry of Tolls', 'the Tolls Ministry',
  'Tirvatollah', 'Tirvatullah', 'Tirvatullah Fighters', 'Lena Vaarez', 'Lena Vaarez Tesk', 'Lena Vaarez Moros', 'the People’s Harbour Units (YXG)', 'the Kurdish Peoples Harbour Units (YXG)', 'YXG', 'the Front of Sarun and the Uplands',
  'the Front of Sarun and the Uplands (FSU)', 'the Icelandic Harbour Federation', 'the Harbour Federation', 'the Vaar Front, formerly known as the Saruni Movement,', 'Podcastress Harun Tesk', 'President of Iceland Omar Moros'];
const frames = ['X said on Monday that Y had left.', 'In June, X met Y in the capital.', 'Fighters of X attacked Y.', 'X, the leader of Y, denied it.', 'X', 'X AND Y MEET IN THE NORTH', 'The spokesman of X told Y so.', 'It was seen near X and Y.'];

function text(next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return Array.from({ length: 1 + Math.floor(next() * 5) }, () => pick(frames).replace('X', pick(names)).replace('Y', pick(names))).join(next() < 0.3 ? '\n\n' : ' ');
}

const gazetteers = [
  [],
  [listed('tesk', 'person', 'Harun Tesk', 'the General', 'Tesk')],
  [listed('tesk', 'person', 'Haruun Tesk'), listed('cv', 'faction', 'Council of the Valleys', 'CV'), listed('cv2', 'faction', 'Coastal Volunteers', 'CV')],
  [listed('sarun', 'faction', 'Kata’ib Sarun', 'Sarun'), listed('hope', 'faction', 'Hope')],
];

function plain(state: BuiltState): unknown {
  return {
    entities: [...state.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    mentions: [...state.mentions].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
  };
}

function wellFormed(state: BuiltState): void {
  for (const [uri, mentions] of state.mentions) {
    const prose = state.texts.get(uri) ?? '';
    let end = 0;
    for (const m of mentions) {
      assert.ok(m.start >= end && m.end > m.start && m.end <= prose.length);
      assert.notEqual(prose.slice(m.start, m.end).trim(), '');
      assert.ok(state.entities.has(m.entity), `${m.entity} is known`);
      assert.ok(!m.candidates.includes(m.entity));
      end = m.end;
    }
  }
}

describe('update', () => {
  it('equals building from nothing, whatever changes in whatever order', function () {
    this.timeout(20_000);
    const seeds = Number(process.env['SEEDS'] ?? 12);
    for (let seed = 1; seed <= seeds; seed++) {
      const next = random(seed);
      let state = emptyState;
      const live = new Map<string, Analysis>();
      let gazetteer = gazetteers[0] ?? [];
      for (let step = 0; step < 12; step++) {
        const changed: Analysis[] = [];
        const removed: string[] = [];
        for (let n = 0; n <= next() * 3; n++) {
          const uri = `test:${Math.floor(next() * 6)}`;
          if (next() < 0.25) {
            removed.push(uri);
            live.delete(uri);
          } else {
            const analysis = analyzeDocument(documentOf(text(next), uri));
            live.set(uri, analysis);
            changed.push(analysis);
          }
        }
        const change: { -readonly [K in keyof Change]: Change[K] } = { changed: changed.filter((a) => live.get(a.document.uri) === a), removed: removed.filter((uri) => !live.has(uri)) };
        if (next() < 0.3) change.gazetteer = gazetteer = gazetteers[Math.floor(next() * gazetteers.length)] ?? [];
        const before = state;
        const result = update(state, change, { inTwo: next() < 0.3, ...(next() < 0.3 && { many: 0 }) });
        state = result.state;
        wellFormed(state);
        const shuffled = [...live.values()].sort(() => next() - 0.5);
        const built = update(emptyState, { gazetteer, changed: shuffled }).state;
        assert.deepEqual(plain(state), plain(built), `seed ${seed}, step ${step}`);
        for (const uri of new Set([...before.mentions.keys(), ...state.mentions.keys()])) {
          if (!result.changedDocuments.has(uri) && state.texts.has(uri) && !change.changed?.some((a) => a.document.uri === uri)) assert.deepEqual(state.mentions.get(uri), before.mentions.get(uri));
        }
        for (const id of new Set([...before.entities.keys(), ...state.entities.keys()])) {
          if (!result.changedEntities.has(id)) assert.deepEqual(state.entities.get(id), before.entities.get(id));
        }
      }
    }
  });

  it('resolves only documents that hold a word of what changed', () => {
    const a = analyzeDocument(documentOf('General Harun Tesk met Omar Moros.', 'test:a'));
    const b = analyzeDocument(documentOf('The ministry of Iran said so. Kataib Sarun denied.', 'test:b'));
    const first = update(emptyState, { changed: [a, b] }).state;
    const second = update(first, { changed: [analyzeDocument(documentOf('General Harun Tesk left. Mr. Hasan Moros stayed.', 'test:c'))] });
    assert.deepEqual(second.state.mentions.get('test:b'), first.mentions.get('test:b'));
    assert.ok(second.changedDocuments.has('test:c') && !second.changedDocuments.has('test:b'));
  });

  it('keeps ids when unrelated documents change', () => {
    const a = analyzeDocument(documentOf('General Harun Tesk met Omar Moros.', 'test:a'));
    const first = update(emptyState, { changed: [a] }).state;
    const second = update(first, { changed: [analyzeDocument(documentOf('President Lena Vaar spoke.', 'test:b'))] }).state;
    assert.deepEqual(second.mentions.get('test:a')?.map((m) => m.entity), first.mentions.get('test:a')?.map((m) => m.entity));
    assert.deepEqual(first.mentions.get('test:a')?.map((m) => m.entity), ['person:harun-tesk', 'person:omar-moros']);
  });

  it('turns discovery off', () => {
    const a = analyzeDocument(documentOf('General Harun Tesk met Omar Moros.', 'test:a'));
    const on = update(emptyState, { changed: [a], gazetteer: gazetteers[1] ?? [] }).state;
    const off = update(on, { discovery: false });
    assert.deepEqual(off.state.mentions.get('test:a')?.map((m) => m.entity), ['tesk']);
    assert.ok(!off.state.entities.has('person:omar-moros') && off.changedEntities.has('person:omar-moros'));
  });
});

describe('a draft', () => {
  const corpus = update(emptyState, { changed: [analyzeDocument(documentOf('General Harun Tesk met Omar Moros of the Council of the Valleys (CV).', 'test:a'))] }).state;
  it('is resolved against the corpus, and adds what it introduces strongly', () => {
    const text = 'Haroun Tesk and the Council of the Valleys agreed. President Lena Vaar did not. Moros left. Zzyx fell.';
    const { mentions, own } = recognize(corpus, analyzeDocument(documentOf(text, 'test:draft')));
    assert.deepEqual(mentions.map((m) => [text.slice(m.start, m.end), m.entity, m.certainty, m.why.rule]), [
      ['Haroun Tesk', 'person:harun-tesk', 'sure', 'variant'],
      ['Council of the Valleys', 'organization:council-of-the-valleys', 'sure', 'group-noun'],
      ['Lena Vaar', 'person:lena-vaar', 'sure', 'title'],
      ['Moros', 'person:omar-moros', 'possible', 'short-form'],
    ]);
    assert.deepEqual([...own.values()], [{ id: 'person:lena-vaar', kind: 'person', name: 'Lena Vaar', aliases: [], origin: 'discovered' }]);
  });

  it('takes another spelling for the entity of the corpus, however little its place says', () => {
    const known = update(emptyState, { changed: [analyzeDocument(documentOf('Commander Harun Tesmouni of Kataib Sarun spoke. Kataib Sarun left.', 'test:a'))] }).state;
    const text = 'It is one group, and so is Ketaeb Saroun. As to Haroon Tesmuni it rained.';
    const { mentions } = recognize(known, analyzeDocument(documentOf(text, 'test:draft')));
    assert.deepEqual(mentions.map((m) => [text.slice(m.start, m.end), m.entity, m.why.rule]), [
      ['Ketaeb Saroun', 'faction:kataib-sarun', 'variant'],
      ['Haroon Tesmuni', 'person:harun-tesmouni', 'variant'],
    ]);
  });

  it('takes an acronym for the group whose initials it is in another document, as possible', () => {
    const text = 'The PFU has not answered.';
    const known = update(emptyState, { changed: [analyzeDocument(documentOf('The Popular Front for the Uplands met. Later the PFU left.', 'test:a'))] }).state;
    const { mentions } = recognize(known, analyzeDocument(documentOf(text, 'test:draft')));
    assert.deepEqual(mentions.map((m) => [text.slice(m.start, m.end), m.entity, m.certainty, m.why.rule]), [
      ['PFU', 'faction:popular-front-for-the-uplands', 'possible', 'acronym'],
    ]);
    assert.deepEqual(known.entities.get('faction:popular-front-for-the-uplands')?.aliases, [{ text: 'PFU' }]);
  });
});
