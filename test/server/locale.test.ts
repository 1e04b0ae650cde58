import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ageText, datesText, dateText, numberText, periodText, speak } from '../../src/server/locale';
import { ready, startSession, type Session } from './session';

const english = JSON.parse(readFileSync('l10n/bundle.l10n.json', 'utf8')) as Readonly<Record<string, string>>;
/** What a translation would be, for all to see: in brackets, the places of values in it. */
const pseudo = Object.fromEntries(Object.keys(english).map((sentence) => [sentence, `⟦${sentence.toUpperCase()}⟧`]));

describe('server: language', () => {
  afterEach(() => speak(undefined, undefined));

  it('is English unless sentences of another one are given', () => {
    const said = (): readonly unknown[] => [dateText('2031-03-14'), dateText('2031-03'), dateText('2031'), dateText('soon'), datesText('2031', '2031'), ageText('2031-03-07', '2031-03-14'), periodText('2031-04', 'quarter'), numberText(12345)];
    const before = ['14 March 2031', 'March 2031', '2031', undefined, '2031', '7 days before the newest article', 'Q2 2031', '12,345'];
    assert.deepEqual(said(), before);
    speak('de', undefined);
    assert.deepEqual(said(), before);
    speak('de', pseudo);
    assert.deepEqual(said(), ['14. März 2031', 'März 2031', '2031', undefined, '2031', '⟦7 DAYS BEFORE THE NEWEST ARTICLE⟧', '⟦Q2 2031⟧', '12.345']);
    speak('no such language', pseudo);
    assert.deepEqual(said().slice(0, 1), ['14 March 2031']);
  });

  describe('of a reader who has another one', () => {
    let session: Session;
    before(async () => {
      const files = { 'corpus/a.txt': 'TARSK, 14 March 2031 (Northern Wire) — General Harun Tesk, the former army chief, signed on Friday.\n', 'actors.yaml': 'entities:\n  - { name: Harun Tesk, kind: person, note: Watch him., aliases: [HT] }\n' };
      session = await startSession({ files, locale: 'de', sentences: pseudo });
      await ready(session);
      await session.open('analysis.md', 'Was Harun Tesk bound?\n', 'markdown');
    });
    after(() => session.dispose());

    it('is spoken in hovers and profiles', async () => {
      // Sessions before and after this one speak English.
      speak('de', pseudo);
      const card = await session.hover('analysis.md', { line: 0, character: 6 });
      for (const part of ['⟦PERSON⟧', '⟦⟦1 MENTION⟧ IN ⟦1 SOURCE⟧⟧', '⟦ON THE DAY OF THE NEWEST ARTICLE⟧', '*⟦ALSO⟧*', '[⟦YOUR NOTE:⟧]', '*⟦WHY:⟧* ⟦MATCHES THE NAME “Harun Tesk”⟧', '⟦EXACT MATCH.⟧', '[⟦PROFILE⟧]', '[⟦CITE…⟧]', '14\\. März 2031']) assert.ok(card.includes(part), `${part}\n${card}`);
      const profile = await session.request('dossier/profile', { id: 'harun-tesk' });
      assert.deepEqual([profile?.facts[0]?.label, profile?.age, profile?.dates], ['⟦ROLE⟧', '⟦ON THE DAY OF THE NEWEST ARTICLE⟧', '14. März 2031']);
    });
  });
});
