import assert from 'node:assert/strict';
import { parsePlaceInput, placeInput } from '../../../src/core/citations/place-input';

const typed = (text: string): ReturnType<typeof parsePlaceInput> => parsePlaceInput(text, 'lorrin2031');

describe('what is typed around a key', () => {
  it('begins with the key, and the page where it is known', () => {
    assert.equal(placeInput('lorrin2031'), '@lorrin2031, ');
    assert.equal(placeInput('lorrin2031', 5), '@lorrin2031, p. 5');
    assert.deepEqual(typed(placeInput('lorrin2031')), {});
    assert.deepEqual(typed(placeInput('lorrin2031', 5)), { locator: '5', label: 'page' });
  });

  it('has locators with and without a label', () => {
    assert.deepEqual(typed('@lorrin2031, 12'), { locator: '12' });
    assert.deepEqual(typed('@lorrin2031 12-14'), { locator: '12-14' });
    assert.deepEqual(typed('@lorrin2031, pp. 3-5'), { locator: '3-5', label: 'page' });
    assert.deepEqual(typed('@lorrin2031, chap. 2'), { locator: '2', label: 'chapter' });
    assert.deepEqual(typed('@lorrin2031, section 4.1'), { locator: '4.1', label: 'section' });
    assert.deepEqual(typed('@lorrin2031, p. 3, 7'), { locator: '3, 7', label: 'page' });
    assert.deepEqual(typed('@lorrin2031, xii-xiv'), { locator: 'xii-xiv' });
  });

  it('has words before and behind', () => {
    assert.deepEqual(typed('see @lorrin2031, pp. 3-5, on the talks'), { locator: '3-5', label: 'page', prefix: 'see', suffix: 'on the talks' });
    assert.deepEqual(typed('see also @lorrin2031'), { prefix: 'see also' });
    assert.deepEqual(typed('@lorrin2031, on the talks'), { suffix: 'on the talks' });
  });

  it('takes words for no locators', () => {
    for (const words of ['12 people at most', 'I believe', 'in general', 'mixed evidence', 'p and q']) assert.deepEqual(typed(`@lorrin2031, ${words}`), { suffix: words }, words);
  });

  it('leaves the author out at a minus', () => {
    assert.deepEqual(typed('-@lorrin2031, 12'), { locator: '12', suppressAuthor: true });
    assert.deepEqual(typed('see -@lorrin2031'), { prefix: 'see', suppressAuthor: true });
    assert.deepEqual(typed('well-@lorrin2031').suppressAuthor, undefined);
  });

  it('reads what is left when the key was typed over', () => {
    assert.deepEqual(typed('p. 7'), { locator: '7', label: 'page' });
    assert.deepEqual(typed(''), {});
  });
});
