import assert from 'node:assert/strict';
import { factsOf } from './facts-of';
import { loadTagger, type Tagger } from '../../../../src/core/profiles/grammar/tagger';
import { entity } from '../marked';
import { told } from './clause-text';
import { checkExamples, type Examples } from './examples';

const examples: Examples = {
  'titles before a name': [
    ['[p Harun Tesk] spoke.'],
    ['Northlandic Prime Minister [p Harun Tesk] spoke.', 'role: Northlandic Prime Minister'],
    ['The former defence minister [p Harun Tesk] spoke.', 'role: defence minister, former'],
    ['Acting governor [p Harun Tesk] spoke.', 'role: Acting governor, acting'],
    ['They said that the world pays service Foreign Minister [p Harun Tesk] spoke.', 'role: Foreign Minister'],
    ['Meanwhile Northlandic cleric [p Harun Tesk] spoke.', 'role: Northlandic cleric'],
    ['The number of justices [p Harun Tesk] wants is nine.'],
    ['The MV Professor [p Harun Tesk] sank.'],
    ['They planned to assassinate President [p Harun Tesk].', 'role: President'],
    ['He spoke of the murder of her husband, [p Harun Tesk].'],
    ['The head teacher [p Harun Tesk] spoke.', 'role: head teacher'],
    ['The Minister of Health and Sport [p Harun Tesk] spoke.', 'role: Minister of Health and Sport'],
    ['Mr [p Harun Tesk] and Sheikh [p Adun] spoke.'],
    ['They met President-elect [p Harun Tesk].', 'role: President-elect, designate'],
    ['Neither [p Harun Tesk] nor his brother spoke.'],
    ['Under President [p Harun Tesk] all was well.', 'role: President'],
    ['Head of state General [p Harun Tesk] spoke.', 'role: General'],
  ],
  appositions: [
    ['[p Harun Tesk], the commander of the northern front, spoke.', 'role: commander of the northern front'],
    ['[p Harun Tesk], 45, a teacher, spoke.', 'role: teacher'],
    ['[p Harun Tesk], a resident of Orvash, spoke.', 'description: a resident of Orvash'],
    ['[p Harun Tesk], who was mayor of Orvash until May, spoke.', 'role: mayor of Orvash, former'],
    ['The head of the agency, [p Harun Tesk], spoke.', 'role: head of the agency'],
    ['According to the two officials, [p Harun Tesk] spoke.'],
    ['[p Harun Tesk], the army and the police were there.'],
    ['[p Harun Tesk], the one man that they fear, spoke.'],
    ['TARSK, 14 March 2031 ([o Northern Wire]) — [p Harun Tesk], a judge, spoke.'],
    ['[p Harun Tesk] — former judge, mayor of Orvash, and member of the council — spoke.', 'role: judge, former', 'role: mayor of Orvash, former', 'role: member of the council, former'],
    ['[p Harun Tesk], [p Adun] and the singer Lur spoke.'],
  ],
  'verbs of being and becoming': [
    ['[p Harun Tesk] is a politician who likes dogs.', 'role: politician'],
    ['[p Harun Tesk] is not a politician.'],
    ['[p Harun Tesk], 55, isn’t a stranger to the fans of the show.'],
    ["[p Harun Tesk] wasn't the leader of the [f Denn Front]."],
    ['The daughter of a music teacher, [p Lena Vaar] had planned a career.'],
    ['[p Harun Tesk] denied that he was a gangster.'],
    ['Guests were actor [p Lena Vaar], [o Halm Media] co-founder [p Omar Dellin], and others.', 'role: actor'],
    ['The army rejected claims that [p Harun Tesk] was a gangster.'],
    ['[p Harun Tesk], once his deputy and now commander of the guard, left.', 'role: commander of the guard', 'role: his deputy, former'],
    ['[p Harun Tesk] is an outspoken opponent of the [s Northland]-led war.', 'description: an outspoken opponent of the Northland-led war'],
    ['[p Harun Tesk] is no longer a minister.', 'role: minister, former'],
    ['Is [p Harun Tesk] a minister?'],
    ['[p Harun Tesk] was appointed governor of Orvash.', 'role: governor of Orvash'],
    ['[p Harun Tesk] resigned as head of the bank on Monday.', 'role: head of the bank, former'],
    ['[p Harun Tesk] left early. He was a judge in Orvash.', 'role: judge in Orvash'],
    ['[p Harun Tesk] met [p Adun]. He was a judge in Orvash.'],
  ],
  'what a group is': [
    ['The [f Sarun Front], a coalition of hill militias, fled.', 'description: a coalition of hill militias'],
    ['The [f Sarun Front] is the largest party in the south.', 'description: the largest party in the south'],
    ['The [f Sarun Front], formed in May, is an armed group.', 'description: an armed group'],
    ['The militant group [f Sarun Front] fled.', 'description: militant group'],
    ['A hill militia known as the [f Sarun Front] fled.', 'description: A hill militia'],
    ['The [f Sarun Front] was formed in 2029 as the army of the hills.', 'description: the army of the hills', 'founded: 2029'],
    ['The [f Sarun Front] fled. The group was founded in 2029.', 'founded: 2029'],
    ['The [f Sarun Front] fled. The coalition was founded in 2029.'],
    ['The [f Sarun Front] has been designated as a terrorist organization.', 'description: a terrorist organization'],
    ['The [f Sarun Front] is reportedly a hill militia.', 'description: a hill militia, hedged'],
    ['“The [f Sarun Front] is a criminal gang,” he said.', 'description: a criminal gang, quoted'],
    ['The [f Sarun Front] is a problem for everybody.'],
    ['The organization known as the [f Sarun Front] fled.'],
    ['The [o Denn Works] was the first company to build one.', 'description: the first company to build one'],
  ],
  'other names': [
    ['The [f Sarun Front] (SF) fled.', 'alias: SF'],
    ['The [o Bank of Sarun Bay] (SB) closed.'],
    ['[p Harun Tesk], also known as [p=harun-tesk Abu Tesk], fled.', 'alias: Abu Tesk'],
    ['[p Harun Tesk], known by his nom de guerre [p=harun-tesk Abu Tesk], fled.', 'alias: Abu Tesk'],
    ['The [f Sarun Front], formerly known as the Hill League, fled.', 'alias: Hill League, former'],
    ['The [o Bank of Sarun] named [p Adun] its head.'],
    ['[p Harun Tesk], nicknamed “The Fox of Orvash,” fled.', 'alias: The Fox of Orvash'],
    ['[p Harun Tesk], known as Tesk, fled.'],
  ],
  'leaders and members': [
    ['The [f Sarun Front], led by General [p Harun Tesk], fled.', 'led-by: Harun Tesk'],
    ['[f Sarun Front] leader [p Harun Tesk] fled.', 'led-by: Harun Tesk'],
    ['[f Sarun Front] deputy leader [p Harun Tesk] fled.', 'member: Harun Tesk'],
    ['Harun is [o Assembly] minority leader [p=harun-tesk Harun Tesk].'],
    ['[p Harun Tesk], the leader of the [f Sarun Front], fled.', 'role: leader of the Sarun Front', 'leads: Sarun Front'],
    ['[p Harun Tesk] joined the [f Sarun Front].', 'part-of: Sarun Front'],
    ['The [f Sarun Front], part of the [f Hill League], fled.', 'part-of: Hill League'],
    ['The [f Hill League] includes the [f Sarun Front] and the [f Denn Guards].', 'member: Denn Guards', 'member: Sarun Front'],
    ['The [f Sarun Front] is not part of the [f Hill League].'],
    ['The [f Sarun Front] spokesman [p Harun Tesk] fled.', 'spokesman: Harun Tesk'],
  ],
  'beginnings and ends': [
    ['The [f Sarun Front] was founded in May 2029.', 'founded: May 2029'],
    ['[p Harun Tesk] founded the [f Sarun Front].', 'founder: Sarun Front'],
    ['The [f Sarun Front] was dissolved in 2030.', 'dissolved: 2030'],
    ['[p Harun Tesk] died in Orvash on Monday.', 'died: died in Orvash on Monday'],
    ['[p Harun Tesk] was killed by [f Sarun Front] fighters near Orvash.', 'died: killed by Sarun Front fighters near Orvash', 'killed-by: Sarun Front fighters'],
    ['The army said on Monday that [p Harun Tesk] was killed.', 'died: killed, said'],
    ['[p Harun Tesk] was nearly killed in Orvash.'],
    ['The son of the late [p Harun Tesk] was killed.'],
    ['[p Harun Tesk] killed a dog.'],
  ],
  'what verbs say, wherever their subject stands': [
    ['[p Harun Tesk], who left early, became governor of Orvash.', 'role: governor of Orvash'],
    ['The council appointed [p Harun Tesk] as commander of the guard.', 'role: commander of the guard'],
    ['The [o Bank of Sarun] elected [p Harun Tesk] as its new chairman on Monday.', 'led-by: Harun Tesk'],
    ['[p Harun Tesk] previously served as mayor of Orvash.', 'role: mayor of Orvash, former'],
    ['During [p Harun Tesk]’s tenure as editor of the magazine, it grew.', 'role: editor of the magazine, former'],
    ['[p Harun Tesk] took charge of the [o Bank of Sarun] in May.', 'leads: Bank of Sarun'],
    ['[p Harun Tesk] led a hill militia in the war.', 'leads: hill militia'],
    ['[p Harun Tesk] previously belonged to the [f Sarun Front].', 'part-of: Sarun Front, former'],
    ['The [f Sarun Front], which holds Orvash, has been fighting the [f Hill League] for years.', 'fights: Hill League'],
    ['Clashes between rebels of the [f Sarun Front] and the [f Hill League] went on.', 'fights: Hill League'],
    ['The [f Sarun Front] is battling US forces near Orvash.', 'fights: US forces'],
    ['The [f Sarun Front] claimed responsibility for strikes against [s Northland].', 'fights: Northland, hedged'],
    ['The [f Sarun Front] is said to fight nobody.'],
    ['The [f Sarun Front] may fight the [f Hill League].'],
    ['The [f Sarun Front] receives weapons from [s Northland].', 'backed-by: Northland'],
    ['[s Northland] provides the [f Sarun Front] with training.', 'backs: Sarun Front'],
    ['The [f Sarun Front] holds the town with support from the US-led coalition.', 'backed-by: US-led coalition'],
    ['[f Sarun Front] is the main force in the [f Hill League] alliance.', 'description: the main force in the Hill League alliance', 'part-of: Hill League'],
    ['[f Sarun Front] is a close ally of the Northlandic government.', 'description: a close ally of the Northlandic government', 'backs: Northlandic government'],
    ['The [f Sarun Front] is based in the southern half of the country.', 'based-in: southern half of the country'],
    ['Based in Orvash, the [o Bank of Sarun] closed.', 'based-in: Orvash'],
    ['Dovan founded the [o Bank of Sarun] in 1999.', 'founded: 1999'],
    ['Since its foundation in 1999 the [o Bank of Sarun] grew.'],
    ['The [o Bank of Sarun] grew since its foundation in 1999.', 'founded: 1999'],
  ],
  'text whose commas are lost': [
    ['The [f Sarun Front] (SF) a hill militia fled.', 'description: a hill militia', 'alias: SF'],
    ['[p Harun Tesk] a teacher in Orvash fled.', 'role: teacher in Orvash'],
    ['They called the [f Sarun Front] a criminal gang.'],
    ['They told [p Harun Tesk] a story.'],
  ],
  'what a phrase says of the name in it': [
    ['The ultraconservative [f Sarun Front] faction fled.', 'description: ultraconservative Sarun Front faction'],
    ['The [f Sarun Front] militant group fled.', 'description: militant group'],
    ['Four [f Sarun Front] fighters fled.'],
    ['The Western-backed [f Sarun Front] fled.', 'backed-by: Western'],
    ['The [p=omar Omar]-led [f Sarun Front] fled.', 'leads: Sarun Front'],
    ['Secretary of the [o Assembly] political committee [p=harun-tesk Harun Tesk] spoke.', 'member: Harun Tesk'],
  ],
  'what is a claim': [
    ['[p Harun Tesk], a judge in Orvash, claimed that the army fled.', 'role: judge in Orvash'],
    ['[p Harun Tesk] is allegedly a judge in Orvash.', 'role: judge in Orvash, hedged'],
    ['They accused the [f Sarun Front] of fighting; the [f Hill League] fled.'],
  ],
  'seats, friends and enemies': [
    ['The Orvash-based [o Denn Institute] closed.', 'based-in: Orvash'],
    ['The [o Denn Institute], which is based in Orvash, closed.', 'based-in: Orvash'],
    ['The [s Northland]-backed [f Sarun Front] fled.', 'backs: Sarun Front'],
    ['The [f Sarun Front], backed by [s Northland], fled.', 'backed-by: Northland'],
    ['The [f Sarun Front] is a Northlandic-backed militia.', 'description: a Northlandic-backed militia', 'backed-by: Northlandic'],
    ['[s Northland] backs the [f Sarun Front].', 'backs: Sarun Front'],
    ['The [f Sarun Front] is supported by the Hill League.', 'backed-by: Hill League'],
    ['The [f Sarun Front] is fighting the [f Hill League].', 'fights: Hill League'],
    ['Clashes between [f Sarun Front] fighters and the [f Hill League] went on.', 'fights: Hill League'],
  ],
};

describe('facts', () => {
  let tagger: Tagger;
  before(async () => {
    tagger = await loadTagger();
  });

  checkExamples(examples, () => tagger);

  it('puts what contradicts each other side by side, the newest first', () => {
    const tesk = entity('Harun Tesk');
    const facts = factsOf(tesk, [
      told('[p Harun Tesk], the mayor of Orvash, spoke.', { uri: 'a', date: '2029-01-02' }),
      told('[p Harun Tesk], the governor of Denn, spoke.', { uri: 'b', date: '2031-01-02' }),
      told('[p Harun Tesk], mayor of Orvash, spoke.', { uri: 'c', date: '2030-01-02' }),
    ], tagger);
    assert.deepEqual(facts.map(({ value, evidence }) => [value, evidence.map(({ sentence }) => sentence.uri)]), [['governor of Denn', ['b']], ['mayor of Orvash', ['c', 'a']]]);
  });

  it('takes what is of a state and what is the state’s for the same', () => {
    const tesk = entity('Harun Tesk');
    const facts = factsOf(tesk, [told('[p Harun Tesk], the French prime minister, spoke.', { uri: 'a' }), told('[p Harun Tesk], the prime minister of France, spoke.', { uri: 'b' })], tagger);
    assert.deepEqual(facts.map(({ evidence }) => evidence.length), [2]);
  });

  it('reads as many sentences as it may, of the first sources', () => {
    const tesk = entity('Harun Tesk');
    const sources = [told('[p Harun Tesk] is a judge. [p Harun Tesk] is a teacher.', { uri: 'a' }), told('[p Harun Tesk] is a singer.', { uri: 'b' })];
    assert.deepEqual([1, 2, 3].map((most) => factsOf(tesk, sources, tagger, most).map(({ value }) => value).sort()), [['judge'], ['judge', 'teacher'], ['judge', 'singer', 'teacher']]);
  });

  it('says that a claim is one only where every sentence claims it', () => {
    const front = entity('Sarun Front', 'faction');
    const claimed = told('The [f Sarun Front] is reportedly a hill militia.', { uri: 'a' });
    const plain = told('The [f Sarun Front] is a hill militia.', { uri: 'b' });
    assert.deepEqual([factsOf(front, [claimed], tagger), factsOf(front, [claimed, plain], tagger)].map(([fact]) => fact?.hedge), ['hedged', undefined]);
  });

  it('does not take a mention that is only possible', () => {
    assert.deepEqual(factsOf(entity('Tesk'), [told('Minister [?p Tesk] spoke.')], tagger), []);
  });
});
