import assert from 'node:assert/strict';
import { citekeys, type KeyedSource } from '../../../src/core/citations/citekey';
import { keyOfPattern, parseKeyPattern } from '../../../src/core/citations/key-pattern';
import { readBibliography } from '../../../src/core/citations/bib/read';
import { entriesOf } from '../../../src/core/citations/match';
import { addPins, fixedKeys, pinOf, readPins } from '../../../src/core/citations/pins';
import type { Metadata } from '../../../src/core/documents/document';

const source = (path: string, metadata: Metadata = {}): KeyedSource => ({ uri: `file:///w/${path}`, path, metadata });
const live = { title: 'Live', outlet: 'Wire' };

describe('the pattern of keys', () => {
  const key = (pattern: string, metadata: Metadata): string => {
    const parsed = parseKeyPattern(pattern);
    assert.ok('pattern' in parsed, pattern);
    return keyOfPattern(parsed.pattern, source('file-name.txt', metadata)).key;
  };
  const known = { title: 'Who is the general of the north?', author: 'Kessa Lorrin', outlet: 'The Upland Notebook', date: '2031-02-20' };

  it('is that of Better BibTeX in its older notation', () => {
    assert.equal(key('[auth:lower][shorttitle3_3][year]', known), 'lorrinGeneralNorth2031');
    assert.equal(key('[auth:capitalize]_[year]-[month]-[day]', known), 'Lorrin_2031-02-20');
    assert.equal(key('[outlet]:[shorttitle1_0][year]', known), 'uplandnotebook:general2031');
    assert.equal(key('[year][title:lower]', known), '2031whoisthegeneralofthenorth'.replace('whoisthe', '').replace('ofthe', ''));
    assert.equal(key('[auth][year]', { ...known, author: 'Staff' }), 'uplandnotebook2031');
    assert.equal(key('[auth]_[year]', { title: 'x' }), '');
    assert.equal(key('[shorttitle2_1:upper]', known), 'GENERALNORTH');
  });

  it('says what of it is wrong', () => {
    for (const [pattern, wrong] of [['[author]', '[author]'], ['[auth:loud]', '[auth:loud]'], ['[auth', '[auth'], ['a b[auth]', 'a b'], ['key', 'key'], ['', ''], ['[auth3]', '[auth3]']]) assert.deepEqual(parseKeyPattern(pattern!), { wrong });
  });

  it('makes keys that are told apart as always', () => {
    const parsed = parseKeyPattern('[auth][year]');
    assert.ok('pattern' in parsed);
    const keys = citekeys([source('a.txt', known), source('b.txt', { ...known, title: 'Other' }), source('c.txt', {})], { pattern: parsed.pattern });
    assert.equal(new Set(keys.values()).size, 3);
    assert.match(keys.get('file:///w/a.txt')!, /^lorrin2031[a-z]{3}$/);
    assert.match(keys.get('file:///w/c.txt')!, /^source[a-z]{4}$/);
  });
});

describe('keys that were given out', () => {
  const [first, second] = [source('a.txt', live), source('b.txt', { ...live, date: '2031-01-01', title: 'Live' })];
  const namesake = source('z.txt', live);

  it('stay when a namesake comes, which gets letters', () => {
    const pinned = [pinOf(first!, 'wireLive')];
    const all = [namesake, first!];
    const keys = citekeys(all, { fixed: fixedKeys(all, { pinned }) });
    assert.equal(keys.get(first!.uri), 'wireLive');
    assert.match(keys.get(namesake.uri)!, /^wireLive-[a-z]{3}$/);
  });

  it('follow a file that is moved or corrected, and go to nobody else when it is gone', () => {
    const pinned = [pinOf(first!, 'wireLive')];
    const moved = source('deep/a.txt', live);
    assert.equal(fixedKeys([moved, namesake], { pinned }).keys.get(moved.uri), 'wireLive');
    assert.equal(fixedKeys([moved, first!], { pinned }).keys.get(moved.uri), undefined);
    const corrected = source('a.txt', { ...live, title: 'Dead' });
    assert.equal(fixedKeys([corrected], { pinned }).keys.get(corrected.uri), 'wireLive');
    assert.match(citekeys([namesake], { fixed: fixedKeys([namesake], { pinned }) }).get(namesake.uri)!, /^wireLive-[a-z]{3}$/);
  });

  it('are those of .bib entries where one stands for the source; front matter goes first', () => {
    const entries = readBibliography('@misc{Mine:1, file = {a.txt}}\n@misc{wireLive2031, note = {of something else}}\n@misc{asked, note = {x}}').entries.map((entry) => ({ entry, folder: '' }));
    const asking = source('c.txt', { citekey: 'asked' });
    const other = source('d.txt', { citekey: 'own' });
    const all = [first!, second!, asking, other];
    const fixed = fixedKeys(all, { matches: entriesOf(all, entries), entries: entries.map(({ entry }) => entry.key), pinned: [pinOf(other, 'before')] });
    const keys = citekeys(all, { fixed });
    assert.deepEqual([first!, asking, other].map(({ uri }) => keys.get(uri)), ['Mine:1', 'asked', 'own']);
    assert.match(keys.get(second!.uri)!, /^wireLive2031[a-z]{3}$/);
  });

  it('are kept in a file that is the same byte for byte when nothing is new', () => {
    const text = addPins('', [pinOf(second!, 'b'), pinOf(first!, 'a')]);
    assert.match(text, /^\{"key":"a","path":"a.txt","identity":"\w+"\}\n\{"key":"b",.*\}\n$/);
    assert.equal(addPins(text, [pinOf(first!, 'a')]), text);
    assert.deepEqual(readPins(`junk\n${text}{"key": 3}\n`).map(({ key }) => key), ['a', 'b']);
    assert.equal(readPins(addPins(text, [pinOf(source('moved/a.txt', live), 'a')]))[0]!.path, 'moved/a.txt');
  });
});
