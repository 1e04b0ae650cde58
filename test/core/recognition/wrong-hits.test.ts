import { listed } from '../mentions/marked';
import { examples } from './cases';

const tesk = listed('tesk', 'person', 'Harun Tesk');

describe('listed names that are words as well', () => {
  examples({
    'verbs and months': { text: 'She said that Lena may go in May, or on May 5. Mrs. [!person=m:May] left.'.replace('Lena', '[person:Lena]'), listed: [listed('m', 'person', 'Lena May', 'May')] },
    'a word that begins a sentence': { text: 'Young players won. [person=y:Omar Young] scored, and [!person=y:Young] left. [?person=y:Young] men came.'.replace('Young players', '[?person=y:Young] players'), listed: [listed('y', 'person', 'Omar Young', 'Young')] },
    'companies': { text: 'They missed the target. Shares of [?organization=t:Target] fell, and a new target was set. [!organization=t:Target] said so.', listed: [listed('t', 'organization', 'Target Corp', 'Target')] },
    'clubs': { text: 'The united team of the city beat [?organization=c:City] there.', listed: [listed('c', 'organization', 'Marsh City', 'City')] },
    'lands': { text: 'President [person=c:Chad Moros] left [?person=c:Chad] there.', listed: [listed('c', 'person', 'Chad Moros', 'Chad')] },
    'a state and a pronoun': { text: '[state=us:US] forces told us that the [!state=us:U.S.] would leave.', listed: [listed('us', 'state', 'United States', 'US', 'U.S.')] },
    'a pronoun in capitals': { text: 'CONTACT US\n\nIt rained.', listed: [listed('us', 'state', 'United States', 'US', 'U.S.')] },
    'a body and a pronoun': { text: 'Those who know met the [!organization=w:WHO] chief.', listed: [listed('w', 'organization', 'World Harbour Office', 'WHO')] },
    'the Islamic state of somewhere': { text: 'The [faction=i:Islamic State] fled the Islamic state of old. An [faction=i:ISLAMIC STATE] flag hung there.', listed: [listed('i', 'faction', 'Islamic State')] },
    'a party with a small noun': { text: 'The [faction=l:Dawn party] won, and the [faction=l:Dawn Party] ruled.', listed: [listed('l', 'faction', 'Dawn Party')] },
  });
});

describe('listed names beside others', () => {
  examples({
    'a longer acronym': { text: 'The [faction=i:Islamic State] is [faction=i:IS], but IS-K is not.', listed: [listed('i', 'faction', 'Islamic State', 'IS')] },
    'a longer name of a group or place': { text: 'Men of [name=x:Jund al-Aqsan] prayed in the [name=y:al-Aqsan Mosque].', listed: [listed('a', 'faction', 'al-Aqsan Brigades', 'al-Aqsan')] },
    'a pact of two': { text: 'They broke the [person=t:Tesk]–[person=m:Moros] pact. [person=t:Harun Tesk] and [person=m:Omar Moros] left.', listed: [listed('t', 'person', 'Harun Tesk', 'Tesk'), listed('m', 'person', 'Omar Moros', 'Moros')] },
    'father and son': { text: 'They met [person=j:Harun Tesk, Jr]., [person=j:Harun Tesk Jr]. and [person=tesk:Harun Tesk] there.', listed: [tesk, listed('j', 'person', 'Harun Tesk Jr.')] },
    'numbers of popes': { text: 'They saw [person=a:Pope Orlan II] and [person=b:Pope Orlan III] there.', listed: [listed('a', 'person', 'Pope Orlan II'), listed('b', 'person', 'Pope Orlan III')] },
    'small words of other languages': { text: 'They saw el [?faction=p:PSOX], and men del [?faction=p:PSOX] left.', listed: [listed('p', 'faction', 'Partido Sur', 'PSOX')] },
    'a sign elsewhere in the document': { text: 'They fear the [!faction=a:PMK]. Later a [faction=a:PMK] spokesman left.', listed: [listed('a', 'faction', 'Popular Front', 'PMK')] },
  });
});

describe('listed names in unusual dress', () => {
  examples({
    'nicknames in quotes and brackets': { text: 'There [person=tesk:Harun “the Bear” Tesk] left, [person=tesk:Harun ‘Bear’ Tesk] came, and [person=tesk:Harun (Bear) Tesk] too.', listed: [tesk] },
    'a nickname that is listed': { text: 'There [person=tesk:Harun Tesk] left.', listed: [listed('tesk', 'person', 'Harun “Bear” Tesk')] },
    'surnames with particles, and double ones': { text: 'They saw [person=a:Juan de la Cruz] and [person=b:Anna Kovač-Lind]. Then [person=a:de la Cruz] left [person=b:Kovac-Lind].', listed: [listed('a', 'person', 'Juan de la Cruz'), listed('b', 'person', 'Anna Kovač-Lind')] },
    'parts at a hyphen joined': { text: 'They saw [person=a:Kim Jong-ra], [person=a:Kim Jong Ra] and [person=a:Kim Jongra].', listed: [listed('a', 'person', 'Kim Jong-ra')] },
    'letters and numbers': { text: '[faction=a:K23] rebels, the [faction=a:K-23] men and the [faction=a:K 23] men met.', listed: [listed('a', 'faction', 'Movement of the 23rd', 'K23')] },
    'dots in acronyms': { text: 'They met [organization=a:SARO] and the [organization=a:S.A.R.O.] chief.', listed: [listed('a', 'organization', 'SARO')] },
    'a rank and a name without a blank': { text: 'They saw [person=a:Gen.Tesk] there.', listed: [listed('a', 'person', 'Harun the Elder', 'Gen. Tesk')] },
    'a missing article': { text: 'The [faction=a:Teskar] fighters met [faction=a:al-Teskar] men.', listed: [listed('a', 'faction', 'al-Teskar')] },
    'possessors': { text: 'The [faction=a:People’s Front] is the [faction=a:Peoples Front]; the [faction=b:Workers Party] is the [faction=b:Workers’ Party].', listed: [listed('a', 'faction', 'People’s Front'), listed('b', 'faction', 'Workers Party')] },
    'capitals within': { text: 'Shares of [organization=a:eTesk] rose, and [organization=a:ETesk] said so.', listed: [listed('a', 'organization', 'eTesk')] },
    'saints': { text: 'They left [organization=a:St. Tesk] for [organization=a:Saint Tesk].', listed: [listed('a', 'organization', 'St. Tesk')] },
    'Greek case endings': { text: 'Μιλά ο [person=a:Χάρος Τέσκος] και του [person=a:Χάρου Τέσκου].', listed: [listed('a', 'person', 'Χάρος Τέσκος')] },
    'Korean names of two words': { text: '[person=a:하룬 테스크]가 말했다. [person=a:하룬 테스크]의 집.', listed: [listed('a', 'person', '하룬 테스크')] },
  });
});
