import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { StoreBroken } from '../../src/core/store/broken';
import type { View } from '../../src/server/view';
import { Cancelled, neverCancelled } from '../../src/base/cancellation';
import { warmProfiles } from '../../src/server/warm';
import { guarded } from '../../src/server/wire';

describe('server: profiles drawn before anybody asks', () => {
  const connection = { console: { error: (message: string) => assert.fail(message) } } as unknown as Connection;
  const viewOf = (profile: (id: string) => void, isReading = (): boolean => false): View =>
    ({ library: { get isReading() { return isReading(); } }, dossier: { entitiesPage: () => ({ items: [{ entity: { id: 'often' } }, { entity: { id: 'seldom' } }], total: 2 }), profile, profileInSlices: async (id: string) => void profile(`all of ${id}`) } }) as unknown as View;

  it('are the cards of those whom the articles name most, the rarest first, then all of their profiles, the most frequent first', async () => {
    const drawn: string[] = [];
    await warmProfiles(connection, viewOf((id) => drawn.push(id)));
    assert.deepEqual(drawn, ['seldom', 'often', 'all of often', 'all of seldom']);
  });

  it('give way to what is asked, and begin again', async () => {
    const drawn: string[] = [];
    const view = viewOf((id) => drawn.push(id)) as { dossier: { profileInSlices: unknown } };
    let turns = 0;
    view.dossier.profileInSlices = async (id: string, _: unknown, token: { isCancellationRequested: boolean }) => {
      if (turns++ === 0) await guarded(connection, 'test', undefined, () => {})({}, neverCancelled as never);
      if (token.isCancellationRequested) throw new Cancelled();
      drawn.push(`all of ${id}`);
    };
    await warmProfiles(connection, view as unknown as View);
    assert.deepEqual([drawn, turns], [['seldom', 'often', 'all of often', 'all of seldom'], 3]);
  });

  it('wait for nobody who reads, and say nothing of a broken index', async () => {
    const drawn: string[] = [];
    await warmProfiles(connection, viewOf((id) => drawn.push(id), () => drawn.length > 0));
    assert.deepEqual(drawn, ['seldom']);
    await warmProfiles(connection, viewOf(() => { throw new StoreBroken('damaged', 'no database'); }));
  });
});
