import { listed } from '../mentions/marked';
import { examples } from './cases';

const tesk = listed('tesk', 'person', 'Harun Tesk');
const houthi = listed('houthi', 'faction', 'Houthi movement', 'Houthis');
const kataib = listed('kh', 'faction', 'Kataʾib Ḥizb al-Sarūn');

describe('forms of listed names: signs and letters', () => {
  examples({
    'accents': { text: '[person=a:José Peréz-Tésk] and [person=a:Jose Perez-Tesk] and [person=a:JOSÉ PEREZ TESK].', listed: [listed('a', 'person', 'José Pérez Tesk')] },
    'letters without an accent of their own': { text: '[person=a:Lukasz Öster-Tesk] met [person=b:Soren Bjorn].', listed: [listed('a', 'person', 'Łukasz Oster-Tesk'), listed('b', 'person', 'Søren Bjørn')] },
    'umlauts written as two letters': { text: '[person=a:Jurgen Muellner] and [person=a:Jürgen Müllner] and [person=b:Groessling].', listed: [listed('a', 'person', 'Jürgen Müllner'), listed('b', 'person', 'Größling')] },
    'ayn and hamza, with and without': {
      text: 'The [faction=kh:Kata‘ib Hizb al-Sarun], [faction=kh:Kata`ib Hizb al-Sarun], [faction=kh:Kata\'ib Hizb al-Sarun], [faction=kh:Kataʿib Hizb al-Sarun], [faction=kh:Kata’ib Hizb al-Sarun] and [faction=kh:Kataib Hizb al-Sarun].',
      listed: [kataib],
    },
    'a sign at the beginning of a name': { text: '[person=a:ʿAli Tesk], [person=a:‘Ali Tesk], [person=a:’Ali Tesk], [person=a:`Ali Tesk], [person=a:ʾAli Tesk] and \'[person=a:Ali Tesk]\'.'.replace(/\[person=a:([‘’`])/g, '$1[person=a:'), listed: [listed('a', 'person', 'Ali Tesk')] },
    'a sign at the end of a name': { text: 'The [faction=a:Shura Rabi‘] and the [faction=a:Shura Rabi’] and the [faction=a:Shura Rabiʿ].'.replace(/([‘’])\]/g, ']$1'), listed: [listed('a', 'faction', 'Shura Rabi')] },
    'hyphens of all sorts': { text: '[person=a:Omar al-Sarun], [person=a:Omar al‐Sarun], [person=a:Omar al‑Sarun], [person=a:Omar al–Sarun], [person=a:Omar Al Sarun].', listed: [listed('a', 'person', 'Omar al-Sarun')] },
    'an article joined to its word': { text: '[person=a:Omar AlSarun] and [person=a:Omar Alsarun] and [person=a:Omar al-Sarun].', listed: [listed('a', 'person', 'Omar al-Sarun')] },
    'blanks of all sorts': { text: '[person=tesk:Harun\u00a0Tesk], [person=tesk:Harun\u202fTesk], [person=tesk:Harun\u2009Tesk], [person=tesk:Harun\u3000Tesk] and [person=tesk:Harun  Tesk].', listed: [tesk] },
    'signs that nobody sees': { text: '[person=tesk:Har\u00adun Te\u2060sk], [person=tesk:Ha\u200brun Tesk] and \u200f[person=tesk:Harun\u200e Tesk].', listed: [tesk] },
    'composed and decomposed accents': { text: '[person=a:Ze\u0301 Te\u0161k] and [person=a:Zé Tešk].', listed: [listed('a', 'person', 'Zé Tešk')] },
    'letters of full width and ligatures': { text: '[person=tesk:Ｈａｒｕｎ Ｔｅｓｋ] and [person=a:Graﬃ Tesk].', listed: [tesk, listed('a', 'person', 'Graffi Tesk')] },
    'an ampersand for and': { text: 'Shares of [organization=a:Tesk & Moros] and [organization=a:Tesk and Moros] fell.', listed: [listed('a', 'organization', 'Tesk & Moros')] },
    'case': { text: '[person=tesk:HARUN TESK] LEAVES TOWN\n\n[person=tesk:Harun Tesk] Leaves Town Again Today\n\nIt was said that [person=tesk:Harun TESK] left, and no harun tesk stayed.', listed: [tesk] },
  });
});

describe('forms of listed names: titles, particles, endings', () => {
  examples({
    'a title before the name is apart': { text: 'Prime Minister [person=tesk:Harun Tesk], Gen. [person=tesk:Harun Tesk], Ayatollah [person=tesk:Harun Tesk], Sheikh [person=tesk:Harun Tesk] and Imam [person=tesk:Harun Tesk].', listed: [tesk] },
    'a title is part of the name when listed so': { text: 'They saw [person=a:Imam Omar] and [person=b:Sheikh Tesk].', listed: [listed('a', 'person', 'Imam Omar'), listed('b', 'person', 'Naim Tesk', 'Sheikh Tesk')] },
    'a listed title may be missing': { text: 'They saw [person=a:Harun Tesk], General [person=a:Harun Tesk] and [person=b:Omar Dellin].'.replace('General [person=a:Harun Tesk]', '[person=a:General Harun Tesk]'), listed: [listed('a', 'person', 'General Harun Tesk'), listed('b', 'person', 'Grand Ayatollah Omar Dellin')] },
    'ranks in full and in short': { text: 'They saw [person=a:Lt. Gen. Tesk] and [person=a:Lieutenant General Tesk] there.', listed: [listed('a', 'person', 'Harun the Elder', 'Lt. Gen. Tesk')] },
    'particles': { text: 'They saw [person=a:Abu Mahdi al-Sarun], [person=b:Pieter van der Loos], [person=c:Charles de Marl], [person=d:Otto von Tesk], [person=e:Omar bin Dellin] and [person=f:Omar ibn Moros].', listed: [listed('a', 'person', 'Abu Mahdi al-Sarun'), listed('b', 'person', 'Pieter van der Loos'), listed('c', 'person', 'Charles de Marl'), listed('d', 'person', 'Otto von Tesk'), listed('e', 'person', 'Omar bin Dellin'), listed('f', 'person', 'Omar ibn Moros')] },
    'articles in other forms': { text: 'They saw [person=a:Omar el-Sarun] and [person=a:Omar Al-Sarun] and [person=b:Harun as-Sadun] and [person=b:Harun al-Sadun].', listed: [listed('a', 'person', 'Omar al-Sarun'), listed('b', 'person', 'Harun al-Sadun')] },
    'possessives': { text: '[person=tesk:Harun Tesk]’s men, [person=tesk:Harun Tesk]\'s house, [person=tesk:HARUN TESK]’S WORD, [person=a:Omar Moros]’ house, [person=a:Omar Moros]\' car, [person=a:Omar Moros]’s hat.', listed: [tesk, listed('a', 'person', 'Omar Moros')] },
    'a possessive name and the noun behind it': { text: '[person=tesk:Harun Tesk]’s Council met.', listed: [tesk, listed('c', 'faction', 'Tesk Council')] },
    'elision': { text: 'He told l’[organization=a:Orient-Matin] and L\'[organization=a:Orient-Matin] of d’[person=b:Arvane]. He read [organization=c:L’Étoile] and [organization=c:L\'Etoile].', listed: [listed('a', 'organization', 'Orient-Matin'), listed('b', 'person', 'Marc Arvane', 'Arvane'), listed('c', 'organization', 'L’Étoile')] },
    'elision in other languages': { text: 'Lo disse dell’[organization=a:Orient-Matin], qu’[organization=a:Orient-Matin] and all\'[organization=a:Orient-Matin].', listed: [listed('a', 'organization', 'Orient-Matin')] },
    'names with an apostrophe': { text: '[person=a:Sean O’Tesk], [person=a:Sean O\'Tesk] and [person=b:N’Gol Dar]; [person=c:Gabriel D’Arvan]’s.', listed: [listed('a', 'person', 'Sean O’Tesk'), listed('b', 'person', 'N\'Gol Dar'), listed('c', 'person', 'Gabriel D\'Arvan')] },
    'demonym compounds': { text: 'The [faction=houthi:Houthi]-controlled port, [faction=houthi:Houthi]-run courts and [faction=kh:KH]-linked men.', listed: [houthi, listed('kh', 'faction', 'Kataib Hezbollah', { text: 'KH' })] },
    'prefixes': { text: 'Anti-[faction=houthi:Houthi] and pro-[faction=houthi:Houthi] crowds met pro-[person=a:Sistani] men; ex-[faction=b:FARD] fighters and non-[faction=b:FARD] men left.', listed: [houthi, listed('a', 'person', 'Ali Sistani', 'Sistani'), listed('b', 'faction', 'Front of Ardun', 'FARD')] },
    'plural people names': { text: 'The [faction=houthi:Houthis] met a [faction=houthi:Houthi] envoy. The [faction=a:Sarunis] left; a [faction=a:Saruni] stayed.', listed: [houthi, listed('a', 'faction', 'Saruni')] },
    'no singular of a word': { text: 'It is about time. The Time was right.', listed: [listed('a', 'organization', 'The Times', 'Times')] },
    'initials, however written': { text: 'By [person=a:A. J. T. Taylor], [person=a:A.J.T. Taylor], [person=a:AJT Taylor], [person=a:A J T Taylor] and [person=a:A.J. T. Taylor].', listed: [listed('a', 'person', 'A. J. T. Taylor')] },
    'a listed middle initial may be missing': { text: 'They saw [person=a:Harun Tesk] and [person=a:Harun K. Tesk] and [person=a:Harun K Tesk].', listed: [listed('a', 'person', 'Harun K. Tesk')] },
    'a middle initial that is not listed': { text: 'They saw [person=tesk:Harun K. Tesk] there.', listed: [tesk] },
    'organisation words and legal forms': { text: 'Shares of [organization=a:Sarun Holdings Ltd] and [organization=a:Sarun Holdings Ltd]. and [organization=a:Sarun Holdings] fell.', listed: [listed('a', 'organization', 'Sarun Holdings Ltd.')] },
    'an article of the name': { text: '[faction=a:The Resistance Front] left the [faction=a:Resistance Front] and a [faction=a:Resistance Front] man.', listed: [listed('a', 'faction', 'The Resistance Front')] },
    'the article at a name’s head': { text: 'They read [organization=a:The Sarun Times] and the [organization=a:Sarun Times].', listed: [listed('a', 'organization', 'The Sarun Times')] },
  });
});

describe('forms of listed names: order and lines', () => {
  examples({
    'surname first, in a list': { text: 'Those present:\n[person=tesk:Tesk, Harun]\n[person=a:van der Loos, Pieter]\n[person=b:al-Sarun, Abu Mahdi]\n', listed: [tesk, listed('a', 'person', 'Pieter van der Loos'), listed('b', 'person', 'Abu Mahdi al-Sarun')] },
    'surname first, in an index': { text: '[person=tesk:Tesk, Harun], 12, 34–36\n[person=a:Taylor, A. J. T.], 7\n', listed: [tesk, listed('a', 'person', 'A. J. T. Taylor')] },
    'surname first, between semicolons': { text: 'Authors: [person=tesk:Tesk, Harun]; [person=a:Dellin, Omar A.]; [person=b:Vaar, Lena].', listed: [tesk, listed('a', 'person', 'Omar A. Dellin'), listed('b', 'person', 'Lena Vaar')] },
    'surname first, in bullets and brackets': { text: '- [person=tesk:TESK, Harun] (general)\n- [person=b:Vaar, Lena]: judge\n', listed: [tesk, listed('b', 'person', 'Lena Vaar')] },
    'ordinary commas': { text: 'With Tesk, Harun and Lena left, and after Vaar, Lena Moros spoke.'.replace('Tesk,', '[?person:Tesk],').replace('Lena Moros', '[person:Lena Moros]').replace('after Vaar', 'after [?person:Vaar]').replace('Harun and Lena', 'they'), listed: [tesk, listed('b', 'person', 'Lena Vaar')] },
    'across a line break': { text: 'They say that [person=tesk:Harun\nTesk] and [person=tesk:Harun\r\nTesk] left.', listed: [tesk] },
    'across a hyphen at a line’s end': { text: 'They say that the [faction=a:Kataib al-\nSarun] left.', listed: [listed('a', 'faction', 'Kataib al-Sarun')] },
    'not across a blank line': { text: 'They saw Sarun\n\nBrigades are many.', listed: [listed('a', 'faction', 'Sarun Brigades')] },
    'in capitals': { text: '[person=tesk:HARUN TESK] MEETS [faction=houthi:HOUTHIS] AND [faction=a:KATAIB AL-SARUN]\n\nIt rained.', listed: [tesk, houthi, listed('a', 'faction', 'Kataib al-Sarun')] },
    'an acronym that is a word, in capitals': { text: 'THIS IS WAR, SAYS MINISTER\n\nIt rained.', listed: [listed('a', 'faction', 'Sarun State', 'IS')] },
    'a name in two scripts': { text: 'They speak of [faction=a:Topic A] and [faction=a:נושא א] and [faction=a:Topic A] ([faction=a:נושא א]).', listed: [listed('a', 'faction', 'Topic A (נושא א)')] },
    'a name with its acronym': { text: 'The [faction=a:Council of the Valleys] and the [faction=a:CV] are one.', listed: [listed('a', 'faction', 'Council of the Valleys (CV)')] },
    'a name with an explanation': { text: 'They saw [person=a:Harun Tesk] there.', listed: [listed('a', 'person', 'Harun Tesk (general)')] },
  });
});
