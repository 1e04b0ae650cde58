import assert from 'node:assert/strict';
import { runSteps } from '../../../src/base/steps';
import { compileGazetteer, loadGazetteer, saveGazetteer } from '../../../src/core/gazetteer/compile';
import { pack, UnreadableBuffer, unpack, type Refusal } from '../../../src/core/gazetteer/packed';
import { random } from '../../random';

const saved = saveGazetteer(runSteps(compileGazetteer([{ id: 'harun', kind: 'person', name: 'Harun Tesk', aliases: [{ text: 'HT' }], origin: 'gazetteer' }])));

function refusal(bytes: Uint8Array): Refusal | undefined {
  try {
    loadGazetteer(bytes);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof UnreadableBuffer, String(error));
    return error.refusal;
  }
}

function changed(change: (numbers: Int32Array) => void): Uint8Array {
  const bytes = saved.slice();
  change(new Int32Array(bytes.buffer));
  return bytes;
}

describe('a compiled gazetteer in a buffer', () => {
  it('is refused when it is cut short, wherever', () => {
    for (let length = 0; length < saved.length; length++) assert.equal(refusal(saved.subarray(0, length)), 'truncated', `${length} bytes`);
    assert.equal(refusal(saved), undefined);
  });

  it('is refused when a bit is other, wherever', () => {
    for (let bit = 0; bit < saved.length * 8; bit++) {
      const bytes = saved.slice();
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      assert.notEqual(refusal(bytes), undefined, `bit ${bit}`);
    }
  });

  it('is refused when it is something else, from another machine, or of another version', () => {
    const next = random(1);
    assert.equal(refusal(Uint8Array.from({ length: 5000 }, () => next() * 256)), 'foreign');
    assert.equal(refusal(new Uint8Array(5000)), 'foreign');
    assert.equal(refusal(saved.slice().reverse()), 'foreign');
    assert.equal(refusal(changed((numbers) => new DataView(numbers.buffer).setInt32(4, numbers[1]!, false))), 'foreign');
    assert.equal(refusal(changed((numbers) => numbers[2]!++)), 'version');
    assert.equal(refusal(pack(new Int32Array(saved.slice(0, 12).buffer)[2]!, [new Uint8Array(3)])), 'corrupt');
    assert.equal(refusal(Uint8Array.from([...saved, 0, 0, 0, 0])), 'corrupt');
  });

  it('gives arrays back as they were', () => {
    const arrays = [new Uint8Array([1, 2, 3]), new Int32Array(0), new Int32Array([-1, 1 << 30]), new Uint8Array(17).fill(9)];
    assert.deepEqual(unpack(7, pack(7, arrays), [1, 4, 4, 1]), arrays);
    assert.throws(() => unpack(7, pack(7, arrays), [1, 4, 1, 1]), UnreadableBuffer);
  });
});
