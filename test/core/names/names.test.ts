import assert from 'node:assert/strict';
import { fold } from '../../../src/core/tokens/fold';
import { abbreviates, initialsOf } from '../../../src/core/names/acronym';
import { sameSpoken, soundsLikeOneName, variantKey } from '../../../src/core/names/variant';
import { isDemonym, isGivenName, isPlace, isWord, stateOf } from '../../../src/core/names/lexicon';

const key = (name: string): string => variantKey(fold(name).split(' '));

describe('folding', () => {
  it('takes case, accents, apostrophes, hyphens and odd spaces away', () => {
    for (const name of ['Kata’ib al-Sarun', 'KATAIB AL SARUN', 'Kataʾib\u00a0al–Sarun', 'Katá`ib al-Sa\u00adrun']) assert.equal(fold(name), 'kataib al sarun');
  });
});

describe('acronyms', () => {
  it('fit their long form', () => {
    assert.ok(abbreviates('pmf', 'popular mobilization forces'));
    assert.ok(abbreviates('irgc', 'islamic revolutionary guard corps'));
    assert.ok(abbreviates('mod', 'ministry of defence'));
    assert.ok(abbreviates('unicef', 'united nations childrens fund'));
    assert.ok(abbreviates('sdc', 'council of sarun dur and coast') === false);
    assert.ok(!abbreviates('gft', 'georgian tennis federation'));
    assert.ok(!abbreviates('xyz', 'popular mobilization forces'));
  });
  it('are made with and without small words', () => {
    assert.deepEqual(initialsOf(['front', 'of', 'the', 'east']), ['fe', 'fote']);
  });
});

describe('spellings of one name', () => {
  const same: [string, string][] = [
    ['Qasem Soleimani', 'Qassem Suleimani'], ['Qasem Soleimani', 'Qasim Suleymany'], ['Kata’ib Hizballah', 'Kataib Hezbollah'], ['Mohammed Deif', 'Muhammad Deif'],
    ['Muqtada al-Teskani', 'Muqtada Teskani'], ['Abu Tariq al-Munadhil', 'Abu Tareq al-Monadhel'], ['Ihor Kolomoisky', 'Ihor Kolomoyskyi'],
    ['Igor Kolomoisky', 'Ihor Kolomoyskyi'], ['Kataib Hezbollah', 'Ketaeb Hizbullah'], ['Kata’ib Hizballah', 'Ketaeb Hizbullah'], ['Qassem Suleimani', 'Qasim Suleymany'],
    ['Esmail Kaani', 'Esmail Qaani'], ['Esmail Kaani', 'Esmail Ghaani'], ['Sayyid Orvan Madri', 'Sayyed Orvan Madri'], ['Mohamed Darvi', 'Muhammad Darvi'], ['Peter Fränkel', 'Peter Fraenkel'],
    ['Abd al-Rahman Halvi', 'Abdurrahman Halvi'], ['Vladimir Vladimirovich Tarkin', 'Vladimir Tarkin'], ['Orvan Abu-Talebi', 'Orvan Abutalebi'],
  ];
  for (const [a, b] of same) it(`${a} = ${b}`, () => {
    assert.equal(key(a), key(b));
    assert.ok(sameSpoken(fold(a).split(' '), fold(b).split(' ')));
  });
  const different: [string, string][] = [['Ali Hassan', 'Omar Hassan'], ['Hassan Nasrallah', 'Hussein Nasr'], ['John Smith', 'Joan Smyth Brown'], ['Maria Lopez', 'Mario Lopez'], ['Salem Karim', 'Selma Karam'], ['Hassan Rouhani', 'Hussein Rouhani'],
    ['Unit A', 'Unit B'], ['Unit 1', 'Unit 2'], ['Battalion II', 'Battalion III'], ['Sarun Unit 4', 'Sarun Unit'], ['Brigade V', 'Brigade X'], ['Omar A. Dellin', 'Omar B. Dellin'],
    ['Michael Harvick', 'Michelle Harvick'], ['Andre Dellin', 'Andrea Dellin'], ['Kim Jong Chol', 'Kim Jong Chul'], ['Sarun Front', 'Sarun Fort'], ['Sergey Ivanovich Tarkin', 'Sergey Petrovich Tarkin'],
    ['Mohammed Darvi', 'Mahmoud Darvi'], ['John Smith', 'John Smithson'], ['Kaani', 'Qaani']];
  for (const [a, b] of different) it(`${a} ≠ ${b}`, () => assert.ok(!sameSpoken(fold(a).replace(/\./g, '').split(' '), fold(b).replace(/\./g, '').split(' '))));
});

describe('single words', () => {
  it('may be spellings of one rare name', () => {
    for (const [a, b] of [['kaani', 'qaani'], ['qaani', 'ghaani'], ['kaani', 'ghaani'], ['soleimani', 'suleymany'], ['gaddafi', 'gadhafi']] as const) assert.ok(soundsLikeOneName(a, b), `${a} ${b}`);
    for (const [a, b] of [['darvi', 'darvan'], ['hassan', 'hussein'], ['rouhani', 'rahmani'], ['smith', 'smithson'], ['maria', 'mario']] as const) assert.ok(!soundsLikeOneName(a, b), `${a} ${b}`);
  });
});

describe('word lists', () => {
  it('know words, names, places and peoples', () => {
    assert.ok(isWord('running') && isWord('parties') && !isWord('sarun'));
    assert.ok(isGivenName('maria') && isPlace('damascus') && isDemonym('syrian') && isDemonym('kurds'));
    assert.equal(stateOf(fold('U.S.').replace(/\./g, '')), 'United States');
    assert.equal(stateOf('iran'), 'Iran');
  });
});
