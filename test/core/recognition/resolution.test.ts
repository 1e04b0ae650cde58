import assert from 'node:assert/strict';
import { check, listed, marked, stateOf } from '../mentions/marked';
import { examples } from './cases';

const tesk = listed('tesk', 'person', 'Harun Tesk');
const kh = listed('kh', 'faction', 'Kataib Hezbollah', 'KH');
const hezbollah = listed('h', 'faction', 'Hezbollah');
const daesh = listed('daesh', 'faction', 'Daesh', 'Dash', 'IS', 'Islamic State');
const analyst = listed('omar', 'person', 'Omar Nasr', 'Nasr');
const coalition = listed('nasr', 'faction', 'Nasr Coalition', 'Nasr');

describe('listed names in the light of the document', () => {
  examples({
    'a surname of somebody introduced': { text: 'General [!person=tesk:Harun Tesk] left. [!person=tesk:Tesk] was ill, and [!person=tesk:Tesk]’s men wept.', listed: [tesk] },
    'a surname before the full name': { text: 'Many fear [!person=tesk:Tesk]. General [!person=tesk:Harun Tesk] knows it.', listed: [tesk] },
    'a surname with no sign': { text: 'Many fear [?person=tesk:Tesk] there.', listed: [listed('tesk', 'person', 'Harun Tesk', 'Tesk')] },
    'a surname of somebody else': { text: 'General [person=x:Omar Tesk] left. Many fear [?person:Tesk] there.'.replace('[?person:Tesk]', '[person=x:Tesk]'), listed: [tesk] },
    'a surname behind a title': { text: 'They met General [!person=tesk:Tesk] there.', listed: [listed('tesk', 'person', 'Harun Tesk', 'Tesk')] },
    'a nom de guerre': { text: '[!person=tesk:Abu Jarem] left. [!person=tesk:Harun Tesk] is ill.', listed: [listed('tesk', 'person', 'Harun Tesk', 'Abu Jarem')] },
    'a short form': { text: 'The [faction=a:Ash Valley Brigades] met. The [!faction=a:Brigades] left.', listed: [listed('a', 'faction', 'Ash Valley Brigades', 'Brigades')] },
    'an acronym of somebody introduced': { text: 'The [!faction=kh:KH] met. [!faction=kh:Kataib Hezbollah] denied it.', listed: [kh] },
    'an acronym with no sign': { text: 'They fear the [?faction=kh:KH] there.', listed: [kh] },
    'an acronym with a word for a group': { text: 'They fear the [!faction=kh:KH] militia. The [!faction=kh:KH]-run court met.', listed: [kh] },
    'an acronym that the document gives to another': { text: 'The [organization=x:Kingdom Hospital] ([organization=x:KH]) closed. The [organization=x:KH] was old.', listed: [kh] },
    'the longest form wins': { text: 'The [faction=kh:Kataib Hezbollah] men and the [faction=h:Hezbollah] men left.', listed: [kh, hezbollah] },
    'not inside an unlisted name': { text: 'The [name=x:Kataib Hezbollah] militia and the [faction=h:Hezbollah] men left.', listed: [hezbollah] },
    'not inside places and bodies': { text: 'They met in Harun Tesk Street and at Tesk Airport.', listed: [tesk, analyst] },
    'behind an article': { text: 'The [faction=a:al-Nusra] men and the [faction=a:Nusra] men left.', listed: [listed('a', 'faction', 'Nusra')] },
    'two listed names at a hyphen': { text: 'The [faction=h:Hezbollah]-[faction=a:Nusra] talks and the Israel-[faction=h:Hezbollah] war ended.', listed: [hezbollah, listed('a', 'faction', 'Nusra')] },
    'the analyst and the coalition': { text: '[person=omar:Omar Nasr], an analyst, disagreed. The [faction=nasr:Nasr coalition] voted. [person=omar:Nasr] said so.', listed: [analyst, listed('nasr', 'faction', 'Nasr Coalition')] },
    'the analyst and the coalition, under one alias': { text: '[person=omar:Omar Nasr], an analyst, disagreed. The [faction=nasr:Nasr] movement voted. [person=omar:Nasr] said so.', listed: [analyst, coalition] },
    'a group that bears a listed person’s name': { text: '[person=omar:Omar Nasr], an analyst, disagreed. The [faction=x:Nasr] coalition voted. [person=omar:Nasr] said so.', listed: [analyst] },
    'laws trump decrees': { text: 'Here laws trump decrees.\n\nLAWS TRUMP DECREES HERE\n\nHere Laws Trump Decrees As Always\n\nIt rained.', listed: [listed('t', 'person', 'Donald Trump', 'Trump')] },
    'IS is not is': { text: 'It is here. This is [?faction=daesh:IS] land, and so it is.', listed: [daesh] },
    'IS with its name': { text: 'The [faction=daesh:Islamic State] came. [!faction=daesh:IS] is here.', listed: [daesh] },
    'Dash without a sign': { text: 'They say that [?faction=daesh:Dash] took the town. They dash home. A dash is a sign.', listed: [daesh] },
    'Dash where the document says so': { text: 'They say that [!faction=daesh:Dash] took the town. [!faction=daesh:Daesh] denied it.', listed: [daesh] },
    'Hope alone and with a word for a group': { text: 'They say that [?faction=a:Hope] won.', listed: [listed('a', 'faction', 'Hope')] },
    'Hope with a word for a group': { text: 'They say that the [!faction=a:Hope] party won.', listed: [listed('a', 'faction', 'Hope')] },
  });

  it('keeps several candidates of a shared name', () => {
    const two = [listed('a', 'person', 'Omar Dellin'), listed('b', 'person', 'Omar Dellin')];
    const { mentions } = check('They met [?person:Omar Dellin] there.', two);
    assert.deepEqual([mentions[0]?.entity, mentions[0]?.candidates], ['a', ['b']]);
    const surname = check('They met [?person:Dellin] there.', [listed('a', 'person', 'Omar Dellin', 'Dellin'), listed('b', 'person', 'Hasan Dellin', 'Dellin')]);
    assert.deepEqual([surname.mentions[0]?.entity, surname.mentions[0]?.candidates], ['a', ['b']]);
  });

  it('prefers what is listed to what follows from another name', () => {
    const { mentions } = check('They met [person=b:Omar Dellin] there.', [listed('a', 'person', 'Omar K. Dellin'), listed('b', 'person', 'Omar Dellin')]);
    assert.deepEqual(mentions[0]?.candidates, []);
  });

  it('says the same in whatever order files are read', () => {
    const texts = [
      'General Harun Tesk met the Council of the Valleys (CV). Tesk left.', 'General Omar Tesk spoke. The CV denied it.', 'Many fear Tesk and the CV there.', 'Haroun Tesk met Omar Nasr.',
      'The Nasr coalition met. Nasr said so.', 'The Centre for Victims (CV) said so.', 'Kataib Hezbollah and Kata’ib Hizballah met Tesk, Harun.',
    ].map((source) => marked(source).text);
    const seen = new Map<string, string>();
    for (let turn = 0; turn < texts.length; turn++) {
      const turned = turn % 2 === 0 ? [...texts.slice(turn), ...texts.slice(0, turn)] : [...texts.slice(turn), ...texts.slice(0, turn)].reverse();
      const state = stateOf(turned, [tesk, kh]);
      for (const [n, text] of turned.entries()) {
        const mentions = JSON.stringify(state.mentions.get(`test:${n}`));
        assert.equal(mentions, seen.get(text) ?? mentions, text);
        seen.set(text, mentions);
      }
    }
  });
});

describe('discovered names in the light of the document', () => {
  examples({
    'a surname, before and behind the full name': '[person=a:Tesk] is feared. General [person=a:Harun Tesk] left, and [!person=a:Tesk] wept.'.replace('[person=a:Tesk] is', 'Many say [person=a:Tesk] is'),
    'a surname with no sign': ['Many fear [?person=a:Tesk] there.', 'General [person=a:Harun Tesk] left.'],
    'an acronym with no sign': ['They fear the [?organization=a:CVL] there.', 'The [organization=a:Council of the Valleys League] ([organization=a:CVL]) met.'],
    'letters that happen to be a small word': 'The [organization=a:Halm Oak Foundation] ([organization=a:HOF]) met the [faction=b:Islamic Front] ([faction=b:IF]). The [faction=b:IF] left. If it rains, who knows?',
    'a body whose noun is written small': ['The [organization=a:Icelandic Army] met. The [organization=a:Icelandic army] left.', 'The Icelandic Army came. The Icelandic Army went.'],
    'the first of two surnames': '[person=a:Ricardo Rossel Nevas] left. [person=a:Rossel] wept.',
    'the first of two surnames, when somebody else has it alone': '[person=a:Ricardo Rossel Nevas] met [person=b:Maria Rossel]. [person=b:Rossel] wept.',
    'no surname but a word': '[person=a:Ricardo Stone Nevas] left. Stone fell.',
    'a body without its land, before one of two': 'The [faction=a:Liberty Party of Iceland] met the [faction=b:Norwegian Liberty Party]. The [faction=c:Liberty Party] left. The [faction=c:Liberty Party] came.',
    'an acronym in brackets first': 'The [name=a:SLF] ([name=a:Sarun Liberation Front]) met. The [name=a:SLF] left.',
    'a nom de guerre': '[person=a:Harun Tesk], known as [person=a:Abu Jarem], left. [person=a:Abu Jarem] was ill.',
    'a nickname': '[person=a:Harun Tesk], nicknamed “[person=a:Abu Jarem]”, left. [person=a:Abu Jarem] was ill.',
    'a nom de guerre in brackets': 'General [person=a:Harun Tesk] ([person=a:Abu Jarem]) left. [person=a:Abu Jarem] was ill.',
    'calling somebody something': 'General [person=a:Harun Tesk] called [person=b:Omar Dellin] a liar.',
    'an alias': '[person=a:Harun Tesk], alias [person=a:Abu Jarem], left. [person=a:Abu Jarem] was ill.',
    'the longest form wins': 'The [name=a:Hizbat] movement grew. The [faction=b:Kataib Hizbat] men left. [name=a:Hizbat] fighters stayed.',
    'the analyst and the coalition': '[person=a:Omar Nasr], an analyst, disagreed. The [faction=b:Nasr] coalition voted. [person=a:Nasr] said so.',
    'laws trump decrees': ['Here laws trump decrees.\n\nLAWS TRUMP DECREES HERE', 'President Harun Trump left.'],
    'IS is not is': ['It is here, and so it is. THIS IS ALL THERE IS', 'The Islamic State (IS) came. IS is here.'],
    'Dash': ['They dash home, and Dash is a word. A dash is a sign.'.replace('and Dash is a word', 'and so'), 'The Dash militia left.'],
  });
});
