import assert from 'node:assert/strict';
import { baseKey, citekeys, cleanKey, sharedCitekeys, type KeyedSource } from '../../../src/core/citations/citekey';
import type { Metadata } from '../../../src/core/documents/document';

const source = (path: string, metadata: Metadata = {}): KeyedSource => ({ uri: `file:///corpus/${path}`, path, metadata });
const keyOf = (metadata: Metadata, path = 'x.txt'): string => baseKey(source(path, metadata));

describe('citekeys', () => {
  it('are made of author or outlet, three words of the title, and the year', () => {
    const title = 'Who is Ba Sorin?';
    assert.equal(keyOf({ title, author: 'Kessa Lorrin', outlet: 'Upland Notebook', date: '2031-02-20' }), 'lorrinBaSorin2031');
    assert.equal(keyOf({ title: 'Four armed groups join under one command', outlet: 'Northern Wire', date: '2031-03' }), 'northernwireFourArmedGroups2031');
    assert.equal(keyOf({ title: 'The general who waits' }), 'generalWaits');
    assert.equal(keyOf({ title: 'Who is it?' }), 'whoIsIt');
    assert.equal(keyOf({ title: 'Kalvast’s CEB splits' }), 'kalvastCEBSplits');
  });

  it('read the first author in every usual form', () => {
    const by = (author: string): string => keyOf({ author, title: 'Coup', outlet: 'Wire' });
    assert.equal(by('By Kessa Lorrin and Dovan Merrik'), 'lorrinCoup');
    assert.equal(by('Lorrin, Kessa'), 'lorrinCoup');
    assert.equal(by('Kessa Lorrin, Dovan Merrik'), 'lorrinCoup');
    assert.equal(by('Kessa Lorrin Jr.'), 'lorrinCoup');
    assert.equal(by('Iltās al-Qorʿeth'), 'alqorethCoup');
    assert.equal(by('Staff'), 'wireCoup');
    assert.equal(by('Staff Writer'), 'wireCoup');
  });

  it('fall back to the file name, then to letters of their own', () => {
    assert.equal(keyOf({}, 'deep/2031-01-17-northern-wire-jarem-dur.txt'), 'northernWireJarem');
    assert.match(keyOf({ title: 'من هو', date: '2031' }, '١.txt'), /^source2031[a-z]{4}$/);
    assert.notEqual(keyOf({ title: 'من هو' }, '١.txt'), keyOf({ title: 'من هي' }, '١.txt'));
  });

  it('do not depend on the folder', () => {
    assert.equal(keyOf({}, 'a/name.txt'), keyOf({}, 'b/c/name.txt'));
  });

  it('are taken from the source when it asks for one, with what no format takes left out', () => {
    assert.equal(keyOf({ citekey: 'lorrin:2031/a', title: 'X' }), 'lorrin:2031/a');
    assert.equal(cleanKey(' @my key}, \\input{x} '), 'mykeyinputx');
    assert.equal(cleanKey('}{;,'), '');
    assert.equal(cleanKey('مقال2031'), 'مقال2031');
  });

  it('are unique whatever the case, and the same in any order', () => {
    const same = { title: 'Coup in Tarsk', outlet: 'Wire', date: '2031-12-02' };
    const all = [
      source('a.txt', same),
      source('b.html', same),
      source('c.md', { ...same, date: '2031-12-05' }),
      source('d.txt', { citekey: 'WIRECOUPTARSK2031' }),
      source('e.txt', { citekey: 'wireCoupTarsk2031' }),
      source('copy/a.txt', same),
    ];
    const keys = citekeys(all);
    assert.equal(new Set([...keys.values()].map((key) => key.toLowerCase())).size, all.length);
    assert.deepEqual(new Map([...citekeys([...all].reverse())].sort()), new Map([...keys].sort()));
    for (const key of keys.values()) assert.match(key, /^wirecouptarsk2031[a-z]*$/i);
  });

  it('never come to mean another source when one is added', () => {
    const titles = { title: 'Live', outlet: 'Wire' };
    const dated = (path: string, date: string): KeyedSource => source(path, { ...titles, date });
    const all = [source('m.txt', titles), source('a.txt', titles), source('z.txt', titles), dated('b.txt', '2031-02-01'), dated('0.txt', '2031-01-01'), dated('y.txt', '2031-03-01')];
    for (const [index, added] of all.entries()) {
      const others = all.filter((one) => one !== added);
      const before = citekeys(others);
      const after = citekeys(all);
      for (const [uri, key] of before) assert.ok([uri, undefined].includes([...after].find(([, other]) => other === key)?.[0]), `${index} ${key}`);
      for (const one of others) assert.equal(after.get(one.uri), before.get(one.uri), one.uri);
    }
    const [m] = all;
    assert.equal(citekeys([m!]).get(m!.uri), 'wireLive');
    assert.match(citekeys(all).get(m!.uri)!, /^wireLive-[a-z]{3}$/);
    assert.ok(![...citekeys(all.slice(0, 2)).values()].includes('wireLive'));
  });

  it('stay with the one source that asks for it, and are named when several ask for the same', () => {
    const made = source('a.txt', { title: 'Live', outlet: 'Wire' });
    const asked = source('b.md', { citekey: 'wireLive' });
    assert.equal(citekeys([made, asked]).get(asked.uri), 'wireLive');
    assert.deepEqual(sharedCitekeys([made, asked]), []);
    const again = source('a.md', { citekey: '@wirelive' });
    assert.deepEqual(sharedCitekeys([asked, made, again]).map(({ sources }) => sources.map(({ path }) => path)), [['a.md', 'b.md']]);
    assert.equal(new Set(citekeys([asked, made, again]).values()).size, 3);
  });

  it('stay unique among thousands of like sources', () => {
    const many = Array.from({ length: 5000 }, (_, index) => source(`${index}/live.txt`, { title: 'Live', date: '2031' }));
    assert.equal(new Set(citekeys(many).values()).size, many.length);
  });
});
