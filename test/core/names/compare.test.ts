import assert from 'node:assert/strict';
import { compareNames } from '../../../src/core/names/compare';

const same = (pairs: string): void => each(pairs, (a, b) => {
  const found = compareNames(a, b);
  assert.ok(found.same && found.score >= 0.5, `${found.score.toFixed(2)} ${found.why}`);
});
const different = (pairs: string): void => each(pairs, (a, b) => {
  const found = compareNames(a, b);
  assert.ok(!found.same && found.score < 0.5, `${found.score.toFixed(2)} ${found.why}`);
});
function each(pairs: string, check: (a: string, b: string) => void): void {
  for (const line of pairs.trim().split('\n')) {
    const [a = '', b = ''] = line.split(' | ').map((s) => s.trim());
    it(line.trim(), () => check(a, b));
    it(`${b} | ${a}`, () => check(b, a));
  }
}

describe('two names are spellings of one', () => {
  describe('in romanisations of Arabic, Persian, Russian and Ukrainian', () => same(`
    Kataib Hezbollah | Kata'ib Hizballah
    Kata’ib Hizballah | Ketaeb Hizbullah
    Kataib Hezbollah | Ketaeb Hizbullah
    Qasem Soleimani | Qassem Suleimani
    Qassem Suleimani | Qasim Suleymany
    Esmail Kaani | Esmail Qaani
    Esmail Kaani | Esmail Ghaani
    Sayyid Orvan Madri | Sayyed Orvan Madri
    Mohammed Darvi | Muhammad Darvi
    Mohamed al-Darvi | Muhammad Darvi
    Igor Kolomoisky | Ihor Kolomoyskyi
    Abd al-Rahman Halvi | Abdurrahman Halvi
    Abdel Aziz Halvi | Abdulaziz al-Halvi
    Noor ud-Din Darvi | Nooruddin al-Darvi
    Osama bin Marvan | Usama ibn Marvan
    Nikolai Shcherbanov | Nikolaj Schtscherbanow`));
  describe('in another order, with more or fewer parts', () => same(`
    Qasem Soleimani | SOLEIMANI, Qassem
    John Smith | SMITH John
    John Adam Smitherton | John Smitherton
    John A. Smitherton | John Adam Smitherton
    J. Smitherton | John Smitherton
    Dr. John Smitherton | John Smitherton
    Vladimir Vladimirovich Tarkin | Vladimir Tarkin
    Mohammadreza Darvi | Mohammad Reza Darvi
    Bill Gratton | William Gratton`));
  describe('with letters folded to ASCII', () => same(`
    Peter Fränkel | Peter Fraenkel
    Peter Frankel | Peter Fraenkel
    Jürgen Müller | Juergen Mueller
    Şükrü Özdemirli | Sukru Ozdemirli
    Nguyễn Văn Dũng | Nguyen Van Dung`));
  describe('across scripts', () => same(`
    Владимир Таркин | Vladimir Tarkin
    Володимир Таркін | Vladimir Tarkin
    قاسم سليماني | Qasem Soleimani
    عبد الرحمن الحلفي | Abdul Rahman al-Halfi
    דוד לוי | David Levy
    Γιώργος Παπαδάκης | Giorgos Papadakis
    김정훈 | Kim Jong Hun
    王小红 | Wang Xiaohong
    ООО "Орвион" | Orvion LLC`));
  describe('in Pinyin and Wade-Giles', () => same(`
    Deng Xiaohua | Teng Hsiao-hua
    Zhou Enhua | Chou En-hua`));
  describe('of groups and companies', () => same(`
    Orvion Trading LLC | Orvion Trading L.L.C.
    Orvion Trading LLC | Orvion Trading Limited Liability Company
    Orvion Shipping Co., Ltd. | Orvion Shipping
    Sarun International Holdings | Sarun Intl Holding
    Crystalord Shipping Ltd | Crystal Lord Shipping Limited
    First Sarun Bank | 1st Sarun Bank
    Ministry of Defense of Sarun | Ministry of Defence, Sarun
    PMF | Popular Mobilization Forces`));
});

describe('two names are of different people or groups', () => {
  describe('with another given name, surname, initial or generation', () => different(`
    John Smith | Jane Smith
    Hassan Rouhani | Hussein Rouhani
    Maria Lopez | Mario Lopez
    Michael Harvick | Michelle Harvick
    Mohammed Darvi | Mahmoud Darvi
    Ivan Kuzmenkov | Igor Kuzmenkov
    Sergey Ivanovich Kuzmenkov | Sergey Petrovich Kuzmenkov
    Alexander Petrenkov | Alexandra Petrenkova
    Hassan Nasrallah | Hussein Nasr
    John Smith | John Smithson
    Omar A. Dellin | Omar B. Dellin
    Jarvik Dellin Jr. | Jarvik Dellin Sr.
    Abdul Rahman Darvi | Abdul Rahim Darvi
    Abu Ali Darvi | Ali Darvi
    Saad bin Marvan | Marvan bin Saad
    Peter Adams | Adam Peters
    Mohammed | Mohammed Darvi`));
  describe('with another syllable', () => different(`
    Wang Xiaoming | Wang Xiaohong
    Zhang Ming | Zhang Ning
    Kim Jong Chol | Kim Jong Nam
    习小明 | Li Xiaoming`));
  describe('across scripts', () => different(`
    Владимир Таркин | Dmitry Tarkin
    قاسم سليماني | Hassan Soleimani`));
  describe('with another number, letter or word', () => different(`
    Unit A | Unit B
    Battalion II | Battalion III
    Sarun Unit 4 | Sarun Unit
    Orvion 1 LLC | Orvion 2 LLC
    Orvion Trading LLC | Orvion Shipping LLC
    Ministry of Interior | Ministry of Justice
    First Bank of Sarun | Second Bank of Sarun
    University of Eastern Sarun | University of Western Sarun
    Kataib Sarun | Kataib Darvan`));
});

describe('a comparison', () => {
  it('says how it was decided', () => {
    assert.equal(compareNames('Orvan Dellin', 'ORVAN  DELLIN').why, 'equal');
    assert.equal(compareNames('Qasem Soleimani', 'Qassem Suleimani').why, 'spelling');
    assert.equal(compareNames('Soleimani Qasem', 'Qasem Soleimani').why, 'order');
    assert.equal(compareNames('Владимир Таркин', 'Vladimir Tarkin').why, 'script');
    assert.equal(compareNames('J. Smitherton', 'John Smitherton').why, 'initials');
    assert.equal(compareNames('Unit A', 'Unit B').why, 'other-number');
    assert.equal(compareNames('Orvan Dellin', 'Marta Dellin').why, 'other-part');
  });
  it('bears names of no letters', () => {
    for (const name of ['', ' ', '—', '()', '٣']) assert.ok(!compareNames(name, 'Orvan Dellin').same);
  });
});
