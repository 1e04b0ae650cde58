import assert from 'node:assert/strict';
import type { Profiler } from 'node:inspector';
import { stretches } from './stretches';

describe('stretches of own code in a profile', () => {
  it('are the samples in a row whose stack holds a file of ours, but not the time in which the processor was elsewhere', () => {
    const node = (id: number, url: string, children: number[] = []): Profiler.ProfileNode => ({ id, callFrame: { functionName: '', scriptId: '0', url, lineNumber: 0, columnNumber: 0 }, children });
    const profile: Profiler.Profile = {
      nodes: [node(1, '', [2, 5]), node(2, 'host.js', [3]), node(3, 'ours.js', [4]), node(4, 'node:buffer'), node(5, 'host.js')],
      samples: [5, 3, 4, 2, 1, 4, 5],
      timeDeltas: [0, 100, 50, 120, 100, 100, 2000],
      startTime: 0,
      endTime: 1,
    };
    assert.deepEqual(stretches(profile, (url) => url === 'ours.js').map((ms) => Math.round(ms * 1000)), [170, 400]);
  });
});
