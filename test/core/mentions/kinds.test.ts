import assert from 'node:assert/strict';
import { analyzeDocument } from '../../../src/core/mentions/analyze';
import { check, documentOf } from './marked';

// What a name of no list is, from what its texts say of it.
describe('kinds by context', () => {
  const cases: Record<string, string | readonly string[]> = {
    'who heads a firm': '[person:Lena Vaar], CEO of [organization:Merbanko], said so. [organization:Merbanko]\'s CEO left in May.',
    'who heads a firm, before his name': 'The strike hit [organization:Tarkelo] chief executive [person:Lena Vaar] hard.',
    'who heads a house': 'The legislature, [organization:Sennedar], met. [organization:Sennedar] president [person:Omar Dellin] opened it.',
    'who plays for whom': '[organization:Vestara] guitarist [person:Omar Dellin] and [organization:Vestara] striker [person:Lena Vaar] left.',
    'whose lawyer is no firm\'s': 'It rained. [person:Omar Dellin] left. [person:Dellin] lawyer [person:Lena Vaar] spoke too.',
    'whose coach is no team\'s': 'It rained. [person:Omar Dellin] left. [person:Dellin]\'s coach spoke too.',
    'its shares': 'Shares in [organization:Draskel] fell on Monday. [organization:Draskel] shares rose again.',
    'its branches': 'It ended. He said [organization:Ombrella] lost its licence in 2010. [organization:Ombrella] has since closed its plants.',
    'his seat': 'It ended. She said [person:Ombrella] lost his seat in 2010. [person:Ombrella] left his wife.',
    'who was born': 'It rained. [person:Ombrella] was born in 1950 and grew up there. [person:Ombrella] was jailed.',
    'what was founded': 'It rained. [organization:Ombrella] was founded in 1950. [organization:Ombrella] was acquired in May.',
    'of an age': 'It rained. [person:Menkara], aged 45, died.',
    'makers of goods and of films': 'The gas producer [organization:Onergan] signed a letter. The film producer [person:Jorin Tarnak] left.',
    'operators of grids and of sites': 'The grid operator [organization:Onergan] agreed. The police arrested its alleged operator [person:Jorin Tarn].',
    'shops, bands, houses': 'The carmaker [organization:Trovanta] recalled cars. The rock band [organization:Ostrave] played. The head chef of the [organization:Ostrano Dolci] restaurant left.',
    'what is made by a firm': 'The app is operated by [organization:Zelmaro]. Customers of [organization:Zelmaro] complained.',
    'what is made by a person': 'It rained. The case was brought by [person:Surdan Kolt].',
    'an apposition': 'It rained. They flew with [organization:Menkara], an airline based there. [organization:Menkara]\'s fleet is old.',
    'no apposition': 'According to [person:Lena Jorani], the airline was backed by the bank.',
    'a role in a group is no group': '[person:Omar Dellin], the party\'s 2018 nominee, left.',
    'a branch of a known firm': 'It rained. [organization:Netflix Sarunia] closed.',
    'groups that fight': 'The rebel group [faction:Hamzun] attacked. The militia [faction:Sarvand] fought.',
    'groups that do not': 'It ended. The rights group [organization:Velkora] complained. [organization:Velkora] closed its offices.',
    'an acronym of those who fight': 'The [faction:JKL], a rebel movement, attacked. [faction:JKL] fighters left. The [faction:JKL] rebel group fled.',
    'an acronym of those who do not': 'The [organization:JKL], an aid group, arrived. [organization:JKL] staff left.',
    'what is a party': '[faction:Menkara] is a party there. The [faction:Menkara] left.',
    'what is a firm': '[organization:Menkara] is a company there. The [organization:Menkara] left.',
    'parties by their class': 'Parties such as [faction:Velgar] and [faction:Mirtas] lost. The opposition parties [faction:Turvane] and [faction:Omvar] lost as well.',
    'parties by their neighbours': 'They met [faction:Velgar] and the [faction:Sarun Workers\' Party].',
    'no party by its neighbours': 'The parties and [person:Lena Vaar] agreed. [person:Omar Dellin] and the [faction:Workers\' Party] disagreed.',
    'seats': 'It ended. They say [faction:Velgar] won 12 seats and [person:Lena Vaar] won the race.',
    'committees by the name': 'Later the [organization:Local Watering Committees] said so.',
  };
  for (const [name, source] of Object.entries(cases)) it(name, () => void check(source));
});

describe('names cut', () => {
  const cases: Record<string, string> = {
    'who holds an office of a land': 'Former President of [state:India] [person:Orvan Tesk] died. The President of [state:Kenya] [person:Tervo Malik] left.',
    'who holds an office of a subject': 'The Minister of Light Industry [person:Orlo Tesk] and the Director of Training [person:Fathi Djamar] met. The High Representative for Water Affairs [person:Angela Kent] left.',
    'an office without a name': 'The Minister of Light Industry and the Director of Training met.',
    'an office of a body': 'The director of the [organization:Sarun Bank of Industry] left.',
    'peoples\' names as surnames': 'The sister of [person:Candeel Baloch], who sang, left. [person:Tomas Sino] said so.',
    'peoples behind a name': 'The Baloch said so. They saw [organization:Reuters] Turkish forces.',
    'where a body is, in capitals': 'The London Based [organization:Sarun Observatory for Rights] said so. The US Backed [organization:Tesk Group] left.',
    'where a body is, in small letters': 'The London-based [organization:Sarun Observatory for Rights] said so.',
    'syllables that are words': 'They met [person:Chiang Won-an] and [person:Ronald Lim Man-kin] in May.',
    'compounds that are no syllables': 'They met [person:Lena Vaar]-led troops and the [person:Omar Tesk]-run camp in May.',
  };
  for (const [name, source] of Object.entries(cases)) it(name, () => void check(source));
});

describe('votes of a document', () => {
  const votesOf = (text: string): number => analyzeDocument(documentOf(text)).contributions.get('tarsonal')?.votes.organization ?? 0;

  it('few signs among many occurrences count', () => assert.equal(votesOf(`The retailer Tarsonal rose. ${'They saw Tarsonal there. '.repeat(11)}`), 2));

  it('an article before each of many is no more than before three', () => {
    assert.equal(votesOf('They saw the Tarsonal there. '.repeat(12)), votesOf('They saw the Tarsonal there. '.repeat(3)));
  });
});
