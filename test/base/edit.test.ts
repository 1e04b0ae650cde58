import assert from 'node:assert/strict';
import { editBetween } from '../../src/base/edit';
import { random } from '../random';

describe('editBetween', () => {
  it('finds the shortest stretch in which two texts differ', () => {
    const next = random(5);
    for (let n = 0; n < 2000; n++) {
      const old = Array.from({ length: Math.floor(next() * 300) }, () => (next() < 0.9 ? 'a' : 'é')).join('');
      const start = Math.floor(next() * (old.length + 1));
      const end = start + Math.floor(next() * (old.length - start + 1));
      const text = old.slice(0, start) + 'ab'.slice(0, Math.floor(next() * 3)) + old.slice(end);
      const edit = editBetween(old, text);
      assert.equal(old.slice(0, edit.start) + text.slice(edit.start, edit.newEnd) + old.slice(edit.oldEnd), text);
      const first = old === text ? old.length : [...old].findIndex((char, k) => char !== text[k]);
      assert.equal(edit.start, first === -1 ? old.length : first);
      const same = Math.min(edit.oldEnd, edit.newEnd) > edit.start && old[edit.oldEnd - 1] === text[edit.newEnd - 1];
      assert.ok(!same, `${old} → ${text}`);
    }
  });

  it('is told by lengths alone where all else is the same', () => {
    assert.deepEqual(editBetween('aaaa', 'aaaaaa'), { start: 4, oldEnd: 4, newEnd: 6 });
    assert.deepEqual(editBetween('', ''), { start: 0, oldEnd: 0, newEnd: 0 });
    const long = 'x'.repeat(200_000);
    assert.deepEqual(editBetween(`${long}a${long}`, `${long}bc${long}`), { start: 200_000, oldEnd: 200_001, newEnd: 200_002 });
  });
});
