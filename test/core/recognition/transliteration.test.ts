import { listed } from '../mentions/marked';
import { examples } from './cases';

const families = [
  ['faction', 'Kataib Hezbollah', 'Kata’ib Hizballah', 'Ketaeb Hizbullah', 'Kataʾib Hezbollah'],
  ['person', 'Qasem Soleimani', 'Qassem Suleimani', 'Qasim Suleymany'],
  ['person', 'Esmail Kaani', 'Esmail Qaani', 'Esmail Ghaani'],
  ['person', 'Mohammed Tesk', 'Muhammad Tesk', 'Mohamed Tesk'],
  ['person', 'Igor Kolomoisky', 'Ihor Kolomoyskyi'],
  ['person', 'Jakob Fränkel', 'Jakob Fraenkel', 'Jakob Frankel'],
] as const;

describe('spellings of one name', () => {
  examples(Object.fromEntries(families.flatMap(([kind, name, ...others]) => {
    const behind = kind === 'person' ? ['General ', ''] : ['Fighters of ', ''];
    const title = (other: string): string => `${other} is ${name}`;
    return others.flatMap((other) => [
      [`${title(other)}, listed`, { text: `${behind[0]}[${kind}=a:${other}] left.`, listed: [listed('a', kind, name)] }] as const,
      [`${title(other)}, discovered`, [`${behind[0]}[${kind}=a:${name}] left. [${kind}=a:${name}] wept.`, `${behind[0]}[${kind}=a:${other}] left.`]] as const,
    ]);
  })));
});

describe('spellings of a listed name of one word', () => {
  const hezbollah = [listed('h', 'faction', 'Hezbollah'), listed('o', 'faction', 'Houthi movement', 'Houthis'), listed('q', 'faction', 'al-Qaeda')];
  examples({
    'with a word for a group': { text: 'Fighters of the [!faction=h:Hizballah] militia and [!faction=o:Huthi] fighters met.', listed: hezbollah },
    'with no sign': { text: 'They fear [?faction=h:Hizbullah] and [?faction=q:al-Qaida] there.', listed: hezbollah },
    'where the listed spelling stands as well': { text: 'They fear [faction=h:Hezbollah] and [!faction=h:Hizbullah] there.', listed: hezbollah },
    'not inside another name': { text: 'Men of [name=x:Kataib Hizballah] and of the [faction=h:Hezbollah] left.', listed: hezbollah },
  });
});

describe('spellings of honorifics', () => {
  examples({
    'a listed Sayyid': { text: 'They saw Sayyed [person=a:Omar Tesk] and Syed [person=a:Omar Tesk].', listed: [listed('a', 'person', 'Sayyid Omar Tesk')] },
  });
});

describe('names that sound alike', () => {
  examples(Object.fromEntries([['Hasan Tesk', 'Husayn Tesk'], ['Maria Lopez', 'Mario Lopez'], ['Omar Dellin', 'Ammar Dellin'], ['Ali Sarun', 'Alia Sarun'], ['Samir Moros', 'Samira Moros']].map(([one, other]) =>
    [`${one ?? ''} is not ${other ?? ''}`, `General [person=a:${one ?? ''}] met General [person=b:${other ?? ''}].`])));
});
