import assert from 'node:assert/strict';
import { ageOf } from '../../src/base/age';

const age = (date: string | undefined, newest: string | undefined): string | undefined => {
  const found = ageOf(date, newest);
  return found && `${found.count} ${found.unit}`;
};

describe('how long a date lies before the newest', () => {
  it('is said in the unit that a reader would take', () => {
    const newest = '2031-06-15';
    const dates = ['2031-06-15', '2031-06-14', '2031-06-02', '2031-06-01', '2031-04-17', '2031-04-16', '2030-06-15', '2029-07-20', '2029-05-15', '2020-01-01'];
    assert.deepEqual(dates.map((date) => age(date, newest)), ['0 day', '1 day', '13 day', '2 week', '8 week', '2 month', '12 month', '23 month', '2 year', '11 year']);
  });

  it('is as precise as the less precise of the two', () => {
    assert.deepEqual(
      [['2031-05', '2031-06-15'], ['2031-06', '2031-06-15'], ['2029-06', '2031-06'], ['2030', '2031-06-15'], ['2031', '2031-06-15'], ['2021-12-31', '2031']].map(([date, newest]) => age(date, newest)),
      ['1 month', undefined, '2 year', '1 year', undefined, '10 year'],
    );
  });

  it('is not said of what is no date, or later', () => {
    assert.deepEqual([age(undefined, '2031'), age('2031', undefined), age('soon', '2031'), age('2031-06-16', '2031-06-15'), age('2032', '2031-06-15')], [undefined, undefined, undefined, undefined, undefined]);
  });

  it('counts days where the clocks are changed, and times of day not at all', () => {
    assert.equal(age('2031-03-29', '2031-04-01'), '3 day');
    assert.equal(age('2031-03-29T23:59:59Z', '2031-03-30T00:01:00Z'), '1 day');
  });
});
