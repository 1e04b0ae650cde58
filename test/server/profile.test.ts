import assert from 'node:assert/strict';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { ready, startSession, uriOf, type Session } from './session';

const wire = `Council and army sign truce

TARSK, 14 March 2031 (Northern Wire) — General Harun Tesk, the army chief of staff, signed a truce on Friday with the Council of the Eastern Brigades (CEB).

Dovan Merrik, who leads the Ash Valley Brigade, met Harun Tesk in Tarsk.
`;
const courier = `---\ntitle: Merrik leaves\noutlet: Tarsk Courier\ndate: 2032-06-02\n---\n\nHarun Tesk welcomed the step of Dovan Merrik on Monday. The brigade said: “Tesk lied.”\n`;
const note = '---\ntitle: A note\n---\n\nNobody knows where Harun Tesk is.\n';
const actors = 'entities:\n  - { name: Harun Tesk, kind: person, note: Watch him. }\n  - { name: Dovan Merrik, kind: person }\n  - { name: Ona Vell, kind: person }\n';
const files = { 'corpus/a.txt': wire, 'corpus/b.md': courier, 'corpus/c.md': note, 'actors.yaml': actors };

describe('server: profile', () => {
  let session: Session;
  before(async () => {
    session = await startSession({ files });
    await ready(session);
  });
  after(() => session.dispose());

  const said = async (filter: { readonly year?: number; readonly outlet?: string; readonly offset?: number; readonly limit?: number } = {}) => {
    const { items, total } = await session.request('dossier/profileSources', { id: 'harun-tesk', offset: 0, limit: 10, ...filter });
    return [total, ...items.map(({ source, sentences }) => `${source.title}: ${sentences.length}`)];
  };

  it('gives facts, sentences and relations, each with its place and date', async () => {
    const profile = await session.request('dossier/profile', { id: 'harun-tesk' });
    assert.ok(profile);
    assert.deepEqual([profile.entity.name, profile.notes, profile.dates, profile.drawnFrom], ['Harun Tesk', [{ text: 'Watch him.', uri: uriOf('actors.yaml'), file: 'actors.yaml', line: 1 }], '14 March 2031 – 2 June 2032', 3]);
    assert.deepEqual(profile.timeline?.bars, [{ at: 0, label: 'March 2031', mentions: 2 }, { at: 15, label: 'June 2032', mentions: 2 }]);
    assert.deepEqual([profile.age, profile.years], ['on the day of the newest article', ['2032', '2031']]);
    assert.deepEqual(profile.outlets, ['Northern Wire', 'Tarsk Courier']);
    const role = profile.facts.find(({ label, value }) => label === 'Role' && /chief of staff/.test(value));
    assert.deepEqual([role?.total, role?.evidence[0]?.source.dateText, role?.evidence[0]?.source.outlet], [1, '14 March 2031', 'Northern Wire']);
    assert.ok(profile.relations.some(({ entity, sources }) => entity.id === 'dovan-merrik' && sources === 2));
    const evidence = [...profile.sentences, ...profile.facts.flatMap((fact) => fact.evidence), ...profile.relations.flatMap((relation) => relation.evidence ?? [])];
    assert.ok(evidence.length > 2);
    for (const { source, range, text } of evidence) {
      const [, content = ''] = Object.entries(files).find(([path]) => uriOf(path) === source.uri) ?? [];
      assert.equal(content.split('\n')[range.start.line]?.slice(range.start.character, range.end.character), text);
    }
  });

  it('gives a listed name that no source has, and nothing for nobody', async () => {
    const profile = await session.request('dossier/profile', { id: 'ona-vell' });
    assert.deepEqual(profile && [profile.dates, profile.age, profile.timeline, profile.years, profile.outlets, profile.facts, profile.drawnFrom], ['', undefined, undefined, [], [], [], 0]);
    assert.equal(await session.request('dossier/profile', { id: 'gone' }), null);
    assert.deepEqual(await session.request('dossier/profileSources', { id: 'gone', offset: 0, limit: 10 }), { items: [], total: 0 });
  });

  it('gives what each source says, the newest first, page by page', async () => {
    assert.deepEqual(await said(), [3, 'Merrik leaves: 2', 'Council and army sign truce: 2', 'A note: 1']);
    assert.deepEqual(await said({ offset: 1, limit: 1 }), [3, 'Council and army sign truce: 2']);
  });

  it('filters by year and by outlet', async () => {
    assert.deepEqual(await said({ year: 2031 }), [1, 'Council and army sign truce: 2']);
    assert.deepEqual(await said({ outlet: 'Tarsk Courier' }), [1, 'Merrik leaves: 2']);
    assert.deepEqual(await said({ outlet: 'Tarsk Courier', year: 2032 }), [1, 'Merrik leaves: 2']);
    assert.deepEqual(await said({ outlet: 'Tarsk Courier', year: 2031 }), [0]);
    assert.deepEqual(await said({ outlet: 'Nowhere' }), [0]);
  });

  describe('of a name that many sources have', () => {
    const day = (n: number): string => new Date(Date.UTC(2031, 0, 1 + n)).toISOString().slice(0, 10);
    const text = (n: number): string => (n === 30 ? 'Harun Tesk, who leads the Ash Valley Brigade, spoke with Ona Vell.' : 'Harun Tesk spoke again.');
    const many = Object.fromEntries(Array.from({ length: 130 }, (_, n) => [`corpus/${n}.md`, `---\ntitle: Day ${n}\ndate: ${day(n)}\n---\n\n${text(n)}\n`]));
    const leads = (profile: Awaited<ReturnType<typeof asked>>): readonly string[] => (profile?.facts ?? []).filter(({ label }) => label === 'Leads').map(({ value }) => value);
    const asked = (all: boolean) => busy.request('dossier/profile', { id: 'harun-tesk', all });
    let busy: Session;
    before(async () => {
      busy = await startSession({ files: { ...many, 'actors.yaml': actors } });
      await ready(busy);
    });
    after(() => busy.dispose());

    it('is there at once in part, where there are many and nobody has asked before', async () => {
      const quick = await busy.request('dossier/profile', { id: 'harun-tesk', quick: true });
      assert.deepEqual([quick?.partial, quick?.entity.sources, quick?.dates], [true, 130, '1 January 2031 – 10 May 2031']);
      const few = await busy.request('dossier/profile', { id: 'ona-vell', quick: true });
      assert.deepEqual([few?.partial, few?.relations.length], [undefined, 2]);
      await asked(false);
      assert.equal((await busy.request('dossier/profile', { id: 'harun-tesk', quick: true }))?.partial, undefined);
    });

    it('draws facts from some of them, and says so; from all of them when asked', async () => {
      const [some, all] = [await asked(false), await asked(true)];
      assert.deepEqual([some?.entity.sources, some?.drawnFrom, leads(some), some?.relations.length], [130, 100, [], 0]);
      assert.deepEqual([all?.drawnFrom, leads(all), all?.relations.map(({ entity, sentences }) => [entity.name, sentences])], [130, ['Ash Valley Brigade'], [['Ash Valley Brigade', 1], ['Ona Vell', 1]]]);
      assert.deepEqual(all?.sentences, some?.sentences);
    });

    it('can be cancelled', async () => {
      const source = new CancellationTokenSource();
      const asking = busy.client.sendRequest('dossier/profile', { id: 'harun-tesk', all: true }, source.token);
      source.cancel();
      await assert.rejects(asking, { code: LSPErrorCodes.RequestCancelled });
    });
  });

  it('changes with the corpus', async () => {
    session.files.set('corpus/c.md', note.replace('title: A note', 'title: A note\noutlet: Upland Notebook\ndate: 2033-01'));
    await session.changed('corpus/c.md');
    await session.status(({ phase }) => phase === 'ready');
    const profile = await session.request('dossier/profile', { id: 'harun-tesk' });
    assert.deepEqual([profile?.dates, profile?.outlets], ['14 March 2031 – January 2033', ['Northern Wire', 'Tarsk Courier', 'Upland Notebook']]);
    assert.deepEqual(await said({ outlet: 'Upland Notebook', year: 2033 }), [1, 'A note: 1']);
  });
});
