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
    PDF | Popular Defence Forces`));
});

describe('two names are of different people or groups', () => {
  describe('with another given name, surname, initial or generation', () => different(`
    John Smith | Jane Smith
    Hassan Teskani | Hussein Teskani
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

describe('names of companies and bodies', () => {
  describe('are one with another legal form, in full or in another language', () => same(`
    ООО "Вестрон" | Vestron LLC
    Общество с ограниченной ответственностью «Сибтех» | OOO Sibtekh
    Ortalan Enerji A.Ş. | Ortalan Enerji Anonim Şirketi
    Pembina Jaya Sdn Bhd | Pembina Jaya Sendirian Berhad
    Kestrel Shipping Co., Ltd. | Kestrel Shipping Company Limited
    Vellano Costruzioni S.r.l. | Vellano Costruzioni Società a responsabilità limitata
    Korvex a.s. | Korvex, akciová společnost
    Federal State Unitary Enterprise Orvita | FGUP Orvita`));
  describe('are one with words translated or abbreviated', () => same(`
    Министерство обороны | Ministry of Defence
    Banque Commerciale de Dahlan | Commercial Bank of Dahlan
    شركة النور للتجارة | Al-Noor Trading Company
    深圳蓝天科技有限公司 | Shenzhen Lantian Technology Co., Ltd.
    Tessler Hldgs Grp | Tessler Holdings Group
    St. Brannock Hospital | Saint Brannock Hospital
    National Grain Corporation | NGC
    Mongolia Namsun Trading Corporation | Namsun Trading Corp.`));
  describe('are one with numbers in words or figures', () => same(`
    Fourteenth Armoured Brigade | 14th Armoured Brigade
    14-я бригада | 14th Brigade
    Factory No. 27 | Factory Number 27
    Radio Plant No 5 | Radio Plant #5`));
  describe('are two with one other word', () => different(`
    ООО "Вестрон" | ООО "Вектрон"
    Commercial Bank of Dahlan | Central Bank of Dahlan
    Ortalan Enerji A.Ş. | Ortalan Gıda A.Ş.
    Delmar Fund II LP | Delmar Fund III LP
    Orvale Energy (UK) Ltd | Orvale Energy (Malta) Ltd
    Golden Wave | Golden Way
    HDS Lines | HDP Lines
    HRA | HPA`));
});

describe('given names', () => {
  describe('have short and other forms', () => same(`
    Tony Vellano | Antonio Vellano
    Misha Tarkin | Mikhail Tarkin
    Александр Таркин | Alex Tarkin
    Hans Brekken | Johannes Brekken
    Ma. Teresa Villamor | Maria Teresa Villamor`));
  describe('of women and men are two', () => different(`
    Daniel Marlow | Danielle Marlow
    Robert Harlan | Rupert Harlan
    Mario Vellano | Maria Vellano
    Ivan Lunin | Ivana Lunin
    Aleksandr Lunin | Aleksandra Lunin
    Farid Amiri | Farida Amiri`));
  describe('may look alike in their stems', () => different(`
    Abdul Karim Zarghun | Abdul Kabir Zarghun
    Andrei Popkin | Anton Popkin
    Peter Marlow | Peter Harlow`));
  describe('do not go from a father to his child', () => different(`
    Ahmed Hassan | Hassan bin Ahmed
    Salim Qassar | Omar son of Salim Qassar`));
  describe('keep initials and generations', () => different(`
    J. R. Thornbury | Peter Robert Thornbury
    Robert Kelloway Jr. | Robert Kelloway Sr.`));
  describe('may be written with a title, a generation in words, a birth name or a figure for a letter', () => same(`
    General Timofei Zubkin | Timofei Zubkin
    Robert Kelloway III | Robert Kelloway the Third
    Elena Lunina (née Zubkova) | Elena Lunina
    Robert Kelloway, PhD | Robert Kelloway
    Carlos Mendova | Car1os Mendova`));
});

describe('scripts of Asia', () => {
  describe('are read as newspapers spell names', () => same(`
    राजेश शर्मा | Rajesh Sharma
    সুমন চৌধুরী | Suman Chowdhury
    สมชาย ใจดี | Somchai Jaidee
    အောင်မြင့် | Aung Myint
    ကျော်စွာ | Kyaw Swa
    이영희 | Lee Young-hee
    정현우 | Jung Hyun-woo`));
  describe('keep names apart', () => different(`
    राजेश शर्मा | Rakesh Varma
    สมชาย ใจดี | Somsak Jaidee
    최동욱 | Cho Dong-wook
    حسین رضایی | Hassan Rezaei
    محمد الدلماري | Mahmoud al-Dulmari`));
});
