import { remembered } from '../../base/remembered';
import { groupNouns, organizationNouns, otherHeads, ownNouns, placeHeads, placeNouns, placePrepositions, roles, speechVerbs } from '../names/words';
import { isActing } from './context-signs';

/** The {@link Before} bits of a folded word that stands before a name. */
export const beforeName = remembered((word) => bitsOf(word, beforeLists) | (roles.has(word) && !organizationNouns.has(word) ? Before.role : 0));

/** The {@link Behind} bits of a folded word that stands behind a name. */
export const behindName = remembered((word) => bitsOf(word, behindLists) | (isActing(word) ? Behind.acting : 0)
  | (placeHeads.has(word) && !commonPlaceHeads.has(word) ? Behind.placeHead : 0) | (otherHeads.has(word) && !commonOtherHeads.has(word) ? Behind.otherHead : 0));

function bitsOf(word: string, lists: readonly (readonly [number, ReadonlySet<string>])[]): number {
  let bits = 0;
  for (const [bit, list] of lists) if (list.has(word)) bits |= bit;
  return bits;
}

export const Before = {
  /** A role that is no body. */
  role: 1 << 0,
  group: 1 << 1,
  body: 1 << 2,
  /** Article or preposition before an adjective. */
  article: 1 << 3,
  /** Any of the small words that are told apart further. */
  small: 1 << 4,
  within: 1 << 5,
  told: 1 << 6,
  founded: 1 << 7,
  called: 1 << 8,
  address: 1 << 9,
  stake: 1 << 10,
  seat: 1 << 11,
  warDeed: 1 << 12,
  warNoun: 1 << 13,
  placeNoun: 1 << 14,
  land: 1 << 15,
  traveller: 1 << 16,
  member: 1 << 17,
  kin: 1 << 18,
} as const;

export const Behind = {
  reported: 1 << 0,
  speech: 1 << 1,
  /** A verb that goes with people. */
  acting: 1 << 2,
  who: 1 << 3,
  group: 1 << 4,
  own: 1 << 5,
  body: 1 << 6,
  role: 1 << 7,
  placeHead: 1 << 8,
  otherHead: 1 << 9,
  administration: 1 << 10,
  warNoun: 1 << 11,
  party: 1 << 12,
  warVerb: 1 << 13,
  led: 1 << 14,
  ofBody: 1 << 15,
  ofPerson: 1 << 16,
  ofLand: 1 << 17,
  is: 1 << 18,
  warDeed: 1 << 19,
} as const;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What armed groups have: *X rockets, X positions, fighters of X*. */
const warNouns = list(`
rockets missiles drones stronghold strongholds positions offensive fighter gunman gunmen cells cell ideology operatives operative commander commanders
fighters militants militant rebels rebel hideout hideouts checkpoint checkpoints convoy ranks recruits captivity territory emir bomber bombers hostages
`);

const warDeeds = list('attack attacks raid raids ambush offensive killed captured seized kidnapped abducted controlled held overrun carried bombing bombings assault massacre');

const beforeLists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Before.group, groupNouns], [Before.body, organizationNouns], [Before.within, placePrepositions], [Before.placeNoun, placeNouns], [Before.warDeed, warDeeds], [Before.warNoun, warNouns],
  [Before.article, list('the a an on of in into by with from under over across against')],
  [Before.small, list('of in for against with by the a an from to')],
  [Before.told, list('told informed tells')],
  [Before.founded, list('joined founded cofounded formed banned outlawed')],
  [Before.called, list('named called nicknamed alias met married son')],
  [Before.address, list('mr mrs ms dr')],
  [Before.stake, list('share shares shareholder shareholders stock stake stakes investor investors employees subsidiary arm')],
  [Before.seat, list('candidate stood elected mp deputy senator ran seat seats')],
  // Ambassador of X, embassy in X, residents of X: X is a country or a town.
  [Before.land, list(`
    ambassador ambassadors envoy consul embassy government people parliament residents inhabitants outskirts suburbs streets
    siege battle liberation capture fall invasion bombing shelling road flight flights travelled traveled moved fled returned went go going came arrived drove flew
  `)],
  // Observers from X: X is where they came from.
  [Before.traveller, list(`
    officers observers advisers advisors troops soldiers refugees delegates emissary envoy imports exports people migrants
    students kilometres kilometers km miles travelled traveled fled returned withdrawal withdrew flight flights driven drove flown flew moved evacuated deported expelled retreated
  `)],
  [Before.member, list('member members supporters leader leaders head commander commanders chief founder ranks fighters chairman director president editor spokesman')],
  [Before.kin, list('brother son daughter wife husband father mother death assassination killing arrest murder election nephew cousin')],
];

/** These say as much of a person's house or a body's plan. */
const commonPlaceHeads = list('house hall east west north south base bank state');
const commonOtherHeads = list('plan deal law campaign attack attacks report');

const behindLists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Behind.speech, speechVerbs], [Behind.group, groupNouns], [Behind.own, ownNouns], [Behind.body, organizationNouns], [Behind.role, roles], [Behind.warNoun, warNouns], [Behind.warDeed, warDeeds],
  [Behind.reported, list('reported reports broadcast aired published')],
  [Behind.who, list('who himself herself')],
  [Behind.administration, list('administration presidency campaign family era aide aides brothers')],
  // Who is in a party: an X candidate, X voters.
  [Behind.party, list(`
    candidate candidates mp mps voters nominee nominees nomination deputies politician politicians caucus ticket whip councillor councillors parliamentarian parliamentarians
    lawmaker lawmakers legislator legislators manifesto primary electorate lists
  `)],
  [Behind.warVerb, list('attacked launched captured seized fired shelled ambushed kidnapped abducted overran retreated withdrew besieged controls controlled beheaded massacred disbanded')],
  [Behind.led, list('led leads launched staged mounted carried waged planned began')],
  [Behind.ofBody, list('leader spokesman spokeswoman spokesperson headquarters members fighters ceo founder chairman board website office director commander')],
  [Behind.ofPerson, list('wife husband son daughter father mother brother sister lawyer death family office presidency supporters remarks visit home body successor predecessor')],
  [Behind.ofLand, list('capital envoy ambassador embassy government president border borders parliament army economy foreign prime population north south east west military largest streets')],
  [Behind.is, list('is was are were became remains')],
];
