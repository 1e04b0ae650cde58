import { examples } from './cases';

describe('forms of discovered names: signs and letters', () => {
  examples({
    'accents, case and signs': 'General [person=a:José Pérez-Teskar] left. They saw [person=a:Jose Perez-Teskar] and [person=a:José Pérez Teskar].',
    'ayn and hamza': 'The [faction=a:Kata‘ib al-Sarun], the [faction=a:Kata\'ib al-Sarun], the [faction=a:Kataʿib al-Sarun], the [faction=a:Kata’ib al-Sarun] and the [faction=a:Kataib al-Sarun] met.',
    'hyphens and blanks': 'General [person=a:Omar al-Sarun] met; [person=a:Omar al‑Sarun], [person=a:Omar Al Sarun] and [person=a:Omar\u00a0al-Sarun].',
    'initials whole': 'The book by [person=a:A. J. T. Taylor] sold. [person=a:A.J.T. Taylor] wept.',
    'in capitals': '[person=a:HARUN TESK] LEAVES THE TOWN\n\nGeneral [person=a:Harun Tesk] left.',
    'in a title-case headline': '[person=a:Harun Tesk] Leaves Town Again Today\n\nGeneral [person=a:Harun Tesk] left.',
    'across a line break': 'They say that General [person=a:Harun\nTesk] left. [person=a:Harun Tesk] wept.',
  });
});

describe('forms of discovered names: titles, particles, endings', () => {
  examples({
    'titles, ranks and honorifics are apart': 'Prime Minister [person=a:Harun Tesk], Gen. [person=b:Omar Dellin], Ayatollah [person=c:Hasan Moros], Sheikh [person=d:Naim Varrick] and Imam [person=e:Ali Corvane] met.',
    'particles': 'They saw [person:Abu Mahdi al-Sarun], [person:Omar bin Dellin], [person:Hasan ibn Moros], [person:Pieter van der Loos], [person:Charles de Marl], [person:Otto von Teskar] and [person:Omar el-Varrick].',
    'possessives': '[person=a:Harun Tesk]’s men and [person=a:Tesk]\'s house; [person=b:Omar Moros]’ house; [person=b:Moros]\' car.',
    'elision': 'He told l’[name=a:Agence Orient] of it, and [name=a:Agence Orient] wrote.',
    'demonym compounds': 'General [person=a:Harun Tesk] left the [person=a:Tesk]-controlled north for pro-[person=a:Tesk] towns.',
    'a group and its compounds': 'The [faction=a:Houthi] militia met. The [faction=a:Houthi]-controlled port and the pro-[faction=a:Houthi] men were quiet.',
    'surname first, where the natural order is known': 'General [person=a:Harun Tesk] met President [person=b:Lena Vaar].\n\n[person=a:Tesk, Harun], 12\n[person=b:Vaar, Lena], 7, 9\n',
    'ordinary commas': 'General [person=a:Harun Tesk] and President [person=b:Lena Vaar] met. With [person=b:Vaar], [person=a:Tesk] and others left.',
  });
});
