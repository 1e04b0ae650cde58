import assert from 'node:assert/strict';
import { explain } from '../../../src/core/mentions/explain';
import { check, listed, stateOf } from './marked';

describe('discovery', () => {
  const cases: Record<string, string> = {
    'titles and ranks': 'Prime Minister [person:Lena Vaar] met Gen. [person:Harun Tesk] and Lt. Col. [person:Omar A. Dellin] there.',
    'a role and a nationality before': 'The Iraqi Foreign Minister [person:Fuad Dellin] travelled with militia leader [person:Abu Jarem] to Damascus.',
    'secretary of state': 'U.S. Secretary of State [person:Anton Blenk] urged calm.',
    'role behind': '[person:Harun Tesk], the group’s leader, left. [person:Lena Vaar], a former adviser, stayed.',
    'a title of an organisation before': '[name:NBA] Commissioner [person:Lena Vaar] spoke.',
    'particles': 'He met [person:Abu Mahdi al-Sarun], [person:Omar bin Jarem] and [person:Pieter van der Loos] on Monday.',
    'initials': 'The book by [person:A. J. T. Marlow] and [person:Harun K. Tesk] sold well.',
    'possessives': '[person:Harun Tesk]’s men left [person:Lena Vaar]\'s house.',
    'group nouns': 'Fighters of the [faction:Eastern Liberation Front] and the [faction:Sarun Brigade] clashed.',
    'group nouns in small letters': 'The [faction:Hikmat] bloc and the [name:Narsi] movement agreed.',
    'organisations with of and for': 'The [organization:Ministry of Culture and Tourism] and the [organization:Institute for War Studies] agreed.',
    'organisations with and inside': 'The [organization:Food and Water Commission] said no.',
    'companies': 'Shares of [organization:Sarun Holdings Ltd] and [organization:Tesk & Sons Inc.] fell.'.replace('Inc.]', 'Inc].'),
    'acronyms in brackets': 'The [organization:Council of the Valleys] ([organization:CV]) met. Later the [organization:CV] denied it.',
    'acronyms whose long form stands elsewhere in the text': 'The [faction:Popular Guard Forces] took the town. A spokesman of the [faction:PGF] confirmed it.',
    'no acronyms of common words': 'The consumer price index (CPI) rose. The CPI is watched.',
    'a surname after the full name': '[person:Harun Tesk] left. Later [person:Tesk] said he was ill, and pro-[person:Tesk] groups cheered.',
    'a given name after the full name': '[person:Harun Tesk] left, but [person:Harun] came back.',
    'demonym compounds': 'General [person:Harun Tesk] left the [person:Tesk]-controlled north.',
    'hyphenated given names': 'President [person:Moon Tae-il] met [person:Kim Dong-Rae].',
    'two names at one hyphen': 'The U.S.-Iraq talks ended.',
    'foreign group nouns': 'A commander of [faction:Kataib Sayyid al-Sarun] spoke.',
    'names across a line break inside a sentence': 'Then President [person:Xo\nLanmar] left, and [person:Lanmar] wept.',
    'a rank and a name at a line end': 'They saw Colonel [person:Dara\r\nMinn] there. He asked Mr [person:Korvin\nDal] why.',
    'a group across a line break': 'Fighters of the [faction:Free Uplands\nFront] took the town.',
    'a body across a line break': 'The [organization:Ministry of\nForeign Affairs] said so.',
    'names across lines of one width': 'The council of the eastern valleys met on Friday, and it named [person:Harun\nTesk] its head for the coming year.',
    'no names across lines that are no sentence': 'The council has at last met General [person:Harun Tesk]\n[person:Lena Vaar] said so on Monday.',
    'no names across a list': 'Present were\nGeneral [person:Harun Tesk]\nGeneral [person:Lena Vaar]\nMr [person:Omar Dellin]',
    'no names across a heading': 'A day with President [person:Harun Tesk]\nOmar said that it rained.'.replace('Omar said', 'The party said'),
    'interjections': 'Yeah, it rained. Okay. “Um, no,” he said. ((General [person:Lena Vaar])) Hello there! Yeah. ((Vaar)) Regarding Ashodan, no. Well, Yeah is a word; Reportedly so.'.replace('((Vaar))', '(([person:Vaar]))'),
    'words that only open sentences': 'Lanmar is it. It went on. Lanmar are they. So it was. Lanmar! They left. Lanmar it is.',
    'names across a soft line': 'President [person:Lena\u00a0Vaar] and Gen. [person:Har\u00adun Tesk] met.',
  };
  for (const [title, source] of Object.entries(cases)) it(title, () => void check(source));

  it('finds nothing in places, months, days, peoples, languages, laws and events', () => {
    check('In Damascus on Monday, Syrian and Kurdish officials spoke Arabic about the Geneva Convention. The Olympic Games began in June in Beirut, Lebanon.');
    check('The Civil War ended near the Euphrates River. Sunni and Shiite leaders in Anbar province met.');
  });
  it('finds nothing in menus and title-case lines', () => {
    check('Related Posts\n\nTop 5 This Week\n\nLeave A Reply\n\nHow To Cook Rice At Home\n\nThe rice was good.');
  });
  it('takes names from the text into all-capitals headlines', () => {
    check('THE [faction:CIRCLE OF PATIENCE] IS SHAKEN\n\nThe so-called [faction:Circle of Patience] movement was weak. The [faction:Circle of Patience] group fell.');
  });
  it('names states, not places', () => {
    check('[state:Iran] and the [state:United States] met [state:U.K.] envoys in Paris.');
  });
  it('keeps a person and a group of one name apart', () => {
    const { mentions } = check('[person:Omar Nasr], an analyst, disagreed. The [faction:Nasr] coalition voted. [person:Nasr] said so.');
    assert.deepEqual(mentions.map((m) => m.entity), ['person:omar-nasr', 'faction:nasr-coalition', 'person:omar-nasr']);
  });
  it('does not find a short name inside a longer one', () => {
    const { mentions } = check('The [name:Hizbat] movement grew. [faction:Kataib Hizbat] is another group. [name:Hizbat] fighters left.');
    assert.notEqual(mentions[0]?.entity, mentions[1]?.entity);
    assert.equal(mentions[0]?.entity, mentions[2]?.entity);
  });
  it('tells two persons of one surname apart, and says so', () => {
    const { mentions } = check('[person:Omar Moros] met [person:Ali Moros]. [?person:Moros] left.');
    assert.equal(mentions[2]?.candidates.length, 1);
  });
  it('does not join different people that sound alike', () => {
    const { state } = check('[person:Hassan Dellin] met [person:Hussein Dellin].');
    assert.equal(state.entities.size, 2);
  });
  it('does not join groups that differ in a letter or number', () => {
    for (const [a, b] of [['Unit A', 'Unit B'], ['Sarun Battalion I', 'Sarun Battalion V'], ['Sarun Brigade II', 'Sarun Brigade III'], ['Sarun Brigade 4', 'Sarun Brigade 5']]) {
      const { state } = check(`The ${a} militia attacked. The ${b} militia fled.`.replace(a ?? '', `[name:${a}]`).replace(b ?? '', `[name:${b}]`));
      assert.equal(state.entities.size, 2, a);
    }
  });
  it('does not join two initials through a name without one', () => {
    const { mentions } = check('[person:Omar A. Dellin] met [person:Omar B. Dellin]. [person:Omar Dellin] left.');
    assert.notEqual(mentions[0]?.entity, mentions[1]?.entity);
  });
  it('joins spellings across documents', () => {
    const { mentions, state } = check(['General [person:Qassem Sulimar] spoke.', 'General Qasem Soleimar died. Qasem Soleimar was a general.']);
    assert.equal(mentions[0]?.entity, 'person:qasem-soleimar');
    assert.equal(mentions[0]?.why.rule, 'variant');
    assert.deepEqual(state.entities.get('person:qasem-soleimar')?.aliases, [{ text: 'Qassem Sulimar' }]);
  });
  it('leaves a surname possible when only another document has the full name', () => {
    const { mentions } = check(['Many distrust [?person:Tesk] and his men.', 'General Harun Tesk died.']);
    assert.equal(mentions[0]?.entity, 'person:harun-tesk');
  });
  it('leaves an acronym possible when only another document defines it', () => {
    const { mentions } = check(['Nobody trusts the [?organization:CVL].', 'The Council of the Valleys League (CVL) met.']);
    assert.equal(mentions[0]?.entity, 'organization:council-of-the-valleys-league');
  });
  it('explains no acronym across closing brackets or half a name', () => {
    for (const text of ['((Wayne Nasari)) ((WN)) How is it?', 'The WN (Western Nasari at Dur) met.', 'He saw Wayne Nasari. (WN) met.']) {
      const state = stateOf([text]);
      for (const entity of state.entities.values()) assert.ok(!entity.aliases.some((a) => a.text === 'WN'), text);
    }
  });
  it('takes a label in brackets at the beginning of a line for no name', () => {
    check('An interview.\n\n((WN)) How is it?\n\n[WN] Where is it?');
  });
  it('lets no acronym of a person claim other documents', () => {
    const { mentions } = check(['The [organization:WND] met.', 'General Wayne Nasari Dellin (WND) left.']);
    assert.notEqual(mentions[0]?.entity, 'person:wayne-nasari-dellin');
  });
  it('takes short forms only from what looks like a person, and nothing new from title-case lines', () => {
    for (const line of ['School Near Tiravat', 'Rebels Storm Tiravat', 'Bombs in Lanmar']) {
      const { state } = check(`${line}\n\nThe rain fell on the town. They came to Tiravat at night, and Lanmar slept.`);
      assert.equal([...state.entities.values()].filter((e) => e.kind === 'person').length, 0, line);
    }
    check('He wrote School Near Tiravat. Then he went to Tiravat.');
    check('[person:Harun Tesk] Fights On\n\nGeneral [person:Harun Tesk] said so.');
    check('By [person:Maria Dellin]\n\nIt rained.');
  });
  it('takes parts of names with small letters inside, initials and ranks for the person', () => {
    const mary = check('[person:Mary Lou McDonald] spoke. [person:McDonald] left.');
    assert.equal(mary.mentions[1]?.entity, mary.mentions[0]?.entity);
    const harun = check('General [person:Harun Tesk] spoke. [person:H. Tesk] left.');
    assert.equal(harun.mentions[1]?.entity, harun.mentions[0]?.entity);
    const omar = check('General [person:Harun Tesk] spoke. [person:O. Tesk] left.');
    assert.notEqual(omar.mentions[1]?.entity, omar.mentions[0]?.entity);
    const known = listed('t', 'person', 'Harun Tesk');
    assert.equal(check('General [person:Harun Tesk] spoke. [person:H. Tesk] left.', [known]).mentions[1]?.entity, 't');
  });
  it('leaves the land of a role alone', () => {
    check('The Foreign Minister received the Chief of Staff of the Turkish army, General [person:Harun Tesk], on Friday.');
  });
  it('leaves places of datelines alone, with a land behind them too', () => {
    check('Truce signed\n\nPORT HALM, Halmera, 18 September 2031 ([organization:Northern Wire]) — General [person:Harun Tesk] signed.');
  });
  it('takes a name that its contexts take for a place for one, wherever they say nothing', () => {
    check(['The ambassador of Tiravan left. Tiravan expressed regret.', 'He lives in Tiravan, near the capital of Tiravan.', 'Tiravan recognised the council.']);
  });
});

describe('the gazetteer', () => {
  it('matches apart from case, accents, apostrophes, hyphens, odd spaces and possessives', () => {
    const ks = listed('ks', 'faction', 'Kata’ib al-Sarun');
    for (const form of ['Kataib al-Sarun', 'Kata\'ib Al Sarun', 'KATAIB AL-SARUN', 'Katá`ib\u00a0al-Sarun', 'Kataib al-\u00adSarun']) {
      const { mentions } = check(`It was [faction:${form}]’s men.`, [ks]);
      assert.equal(mentions[0]?.entity, 'ks');
      assert.equal(mentions[0]?.why.rule, 'folded');
    }
  });
  it('says name or alias when the characters are the same', () => {
    const { mentions } = check('He saw [person:Harun Tesk] and the [person:Lion of Dur].', [listed('t', 'person', 'Harun Tesk', 'Lion of Dur')]);
    assert.deepEqual(mentions.map((m) => m.why.rule), ['name', 'alias']);
  });
  it('wants the same capitals for acronyms, unless told otherwise', () => {
    check('The [?faction:IS] is here, and so is it.', [listed('is', 'faction', 'IS')]);
    const { mentions } = check('The [faction:Sarun State] came. The [faction:IS] is here.', [listed('is', 'faction', 'Sarun State', 'IS')]);
    assert.deepEqual(mentions[1]?.certainty, 'sure');
    check('The [faction:PMK] is here.', [listed('pmk', 'faction', 'PMK')]);
    check('The [faction:isk] is here.', [listed('is', 'faction', 'Sarun State', { text: 'ISK', case: 'any' })]);
  });
  it('takes a common word with a capital only, possible at the beginning of a sentence', () => {
    const hope = listed('hope', 'faction', 'Hope');
    check('They hope that [faction:Hope] wins.', [hope]);
    check('[?faction:Hope] is lost.', [hope]);
    check('Such laws trump decrees.', [listed('trump', 'person', 'Donald Trump', 'Trump')]);
  });
  it('shows all candidates of a shared alias', () => {
    const { mentions } = check('The [?faction:CV] left.', [listed('a', 'faction', 'Council of the Valleys', 'CV'), listed('b', 'faction', 'Coastal Volunteers', 'CV')]);
    assert.deepEqual([mentions[0]?.entity, mentions[0]?.candidates], ['a', ['b']]);
    const backed = check('The [faction:Coastal Volunteers] met. The [faction:CV] left.', [listed('a', 'faction', 'Council of the Valleys', 'CV'), listed('b', 'faction', 'Coastal Volunteers', 'CV')]);
    assert.deepEqual([backed.mentions[1]?.entity, backed.mentions[1]?.certainty, backed.mentions[1]?.candidates], ['b', 'sure', ['a']]);
  });
  it('gives a shared acronym in brackets to the name before it, and leaves it open later', () => {
    const gazetteer = [listed('a', 'faction', 'Northern Front', 'NF'), listed('b', 'organization', 'National Forum', 'NF')];
    const { mentions, text } = check('The [faction:Northern Front] ([faction:NF]) met the [organization:National Forum] ([organization:NF]). The [?faction:NF] left.', gazetteer);
    assert.deepEqual(mentions.map((m) => [m.entity, m.certainty, m.candidates]), [
      ['a', 'sure', []], ['a', 'sure', ['b']], ['b', 'sure', []], ['b', 'sure', ['a']], ['a', 'possible', ['b']],
    ]);
    const last = mentions[4];
    assert.ok(last);
    assert.equal(explain(last, text, (id) => (id === 'b' ? 'National Forum' : undefined)), 'Matches the alias “NF”; possible only, may also be “National Forum”.');
  });
  it('does not match across the end of a sentence', () => {
    const tesk = listed('t', 'person', 'Harun Tesk', 'Gen. Tesk', 'St. Tesk', 'A. J. Tesk');
    for (const text of ['He saw the harun. Tesk left.', 'This is no Harun. Tesk is.']) {
      const state = stateOf([text], [tesk]);
      assert.equal((state.mentions.get('test:0') ?? []).filter((m) => /\./.test(text.slice(m.start, m.end))).length, 0, text);
    }
    for (const name of ['Gen. Tesk', 'St. Tesk', 'A. J. Tesk']) check(`They saw [person:${name}] there.`, [tesk]);
    check('They saw [faction:Tehr. Tesk] there.', [listed('t', 'faction', 'Tehr. Tesk')]);
  });
  it('matches names with signs and digits', () => {
    const { mentions } = check('The [organization:C++ Group] met. The [organization:C Group] did not.', [listed('c', 'organization', 'C++ Group')]);
    assert.notEqual(mentions[1]?.entity, 'c');
    check('The [faction:14F] met, and 14f fell.', [listed('f', 'faction', '14F')]);
    check('They saw the [faction:Ba Sorins]’ men and the [faction:Ba Sorins]\' house.', [listed('b', 'faction', 'Ba Sorins')]);
    check('They saw the [faction:Ba Sorins]’ men.', [listed('b', 'faction', 'Ba Sorin')]);
    check('They saw the [faction:Ba Sorins]’ men.', [listed('b', 'faction', 'Ba Sorins’')]);
  });
  it('matches an alias in small letters in any case', () => {
    const names = [listed('n', 'faction', 'NFX', 'northern front'), listed('o', 'person', 'Vaar Dellin', 'ilker öz'), listed('h', 'faction', 'Hopeful', 'hope')];
    check('The [faction:northern front] and the [faction:Northern Front] and the [faction:NORTHERN FRONT] met [person:Ilker Öz] and [person:ilker öz] and [person:İLKER ÖZ].', names);
    check('They [?faction:hope] so.', names);
    check('They saw the northern Front and the [faction:northern front].', [listed('n', 'faction', 'NFX', { text: 'northern front', case: 'exact' })]);
  });
  it('reads ranks in full and in short', () => {
    const general = listed('t', 'person', 'Tesk the Elder', 'General Tesk');
    for (const form of ['General Tesk', 'Gen. Tesk', 'Gen Tesk']) check(`They saw [person:${form}] there.`, [general]);
    const short = listed('t', 'person', 'Vaar the Elder', 'Lt. Col. Vaar');
    for (const form of ['Lt. Col. Vaar', 'Lieutenant Colonel Vaar', 'Lt Col Vaar']) check(`They saw [person:${form}] there.`, [short]);
  });
  it('beats discovery on equal length, loses to a longer name', () => {
    const { mentions } = check('General [person:Harun Tesk] met the [faction:Harun Tesk Brigade].', [listed('t', 'person', 'Harun Tesk')]);
    assert.deepEqual(mentions.map((m) => m.entity), ['t', 'faction:harun-tesk-brigade']);
  });
  it('draws spellings and surnames to the listed entity', () => {
    const { mentions } = check('General [person:Haroun Tesk] left. [person:Tesk] was ill.', [listed('t', 'person', 'Harun Tesk')]);
    assert.deepEqual(mentions.map((m) => [m.entity, m.why.rule, m.certainty]), [['t', 'variant', 'sure'], ['t', 'short-form', 'sure']]);
  });
  it('ends a listed person where a link word goes on', () => {
    const { mentions } = check('He met [person:Olen Varrick] of the [organization:Corvane Group] on Friday.', [listed('v', 'person', 'Olen Varrick'), listed('c', 'organization', 'Corvane Group')]);
    assert.deepEqual(mentions.map((m) => m.entity), ['v', 'c']);
  });
  it('puts a listed namesake first', () => {
    const { mentions } = check('[person:Orlan Vaseth] met [person:Petrin Vaseth]. [?person:Vaseth] left.', [listed('o', 'person', 'Orlan Vaseth')]);
    assert.equal(mentions[2]?.entity, 'o');
    assert.deepEqual(mentions[2]?.candidates, ['person:petrin-vaseth']);
  });
  it('matches other scripts at word edges', () => {
    check('قال [person:هارون تسك] إن', [listed('t', 'person', 'Harun Tesk', 'هارون تسك')]);
    check('هذا كتسك', [listed('t', 'person', 'Harun Tesk', 'تسك')]);
    check('Сказал [person:Гарун Теск] вчера, а Тескин нет', [listed('t', 'person', 'Harun Tesk', 'Гарун Теск', 'Теск')]);
    check('אמר [person:הרון טסק] אתמול', [listed('t', 'person', 'Harun Tesk', 'הרון טסק')]);
    check('昨天[person:哈伦泰斯克]说', [listed('t', 'person', 'Harun Tesk', '哈伦泰斯克')]);
    check('Ο [person:Χαρούν Τεσκ] είπε', [listed('t', 'person', 'Harun Tesk', 'Χαρουν Τεσκ')]);
  });
});

describe('explain', () => {
  it('says in one sentence why', () => {
    const { mentions, text } = check('The [organization:Council of the Valleys] ([organization:CV]) met General [person:Harun Tesk]. [person:Tesk] left.');
    assert.deepEqual(mentions.map((m) => explain(m, text)), [
      '“Council of the Valleys” goes with a word for a group or organisation.',
      'Acronym of “Council of the Valleys” in this document.',
      '“Harun Tesk” is introduced by a title or role.',
      'Short for “Harun Tesk” in this document.',
    ]);
  });
});
