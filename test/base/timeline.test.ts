import assert from 'node:assert/strict';
import { highest, timelineOf } from '../../src/base/timeline';

const month = (name: string, mentions = 1) => ({ month: name, mentions });

describe('mentions over time', () => {
  it('are drawn by month, each where it belongs', () => {
    assert.deepEqual(timelineOf([month('2031-03', 4), month('2031-04', 2), month('2032-01')]), {
      unit: 'month', count: 11, bars: [{ at: 0, period: '2031-03', mentions: 4 }, { at: 1, period: '2031-04', mentions: 2 }, { at: 10, period: '2032-01', mentions: 1 }],
    });
  });

  it('are drawn by quarter above 20 years, and by year above 60, with nothing lost', () => {
    assert.equal(timelineOf([month('2001-01'), month('2020-12')])?.unit, 'month');
    assert.deepEqual(timelineOf([month('2001-01'), month('2001-03', 2), month('2021-01', 5)]), {
      unit: 'quarter', count: 81, bars: [{ at: 0, period: '2001-01', mentions: 3 }, { at: 80, period: '2021-01', mentions: 5 }],
    });
    assert.deepEqual(timelineOf([month('1950-02'), month('1950-11', 2), month('2031-01', 5)]), {
      unit: 'year', count: 82, bars: [{ at: 0, period: '1950', mentions: 3 }, { at: 81, period: '2031', mentions: 5 }],
    });
  });

  it('count what has only a year where years are drawn', () => {
    assert.deepEqual(timelineOf([month('2031', 9), month('2031-03')])?.bars, [{ at: 0, period: '2031-03', mentions: 1 }]);
    assert.deepEqual(timelineOf([month('2030', 9), month('2031', 2)]), { unit: 'year', count: 2, bars: [{ at: 0, period: '2030', mentions: 9 }, { at: 1, period: '2031', mentions: 2 }] });
    assert.equal(timelineOf([]), undefined);
  });

  it('have a highest bar, the newest of several', () => {
    assert.equal(highest(timelineOf([month('2031-03', 4), month('2031-05', 4), month('2031-06')])!)?.period, '2031-05');
  });
});
