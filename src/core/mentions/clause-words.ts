import { remembered } from '../../base/remembered';

/** The {@link Clause} bits of a folded word beside a name. */
export const clauseWord = remembered((word) => {
  let bits = 0;
  for (const [bit, words] of lists) if (words.has(word)) bits |= bit;
  return bits;
});

export const Clause = {
  /** Words behind which a clause begins. */
  opener: 1 << 0,
  auxiliary: 1 << 1,
  /** Roles that a body has and a person has not: *X chairman Lena Vaar*. */
  boss: 1 << 2,
  /** Those of them that hardly anybody has of a person: not *her coach*, *his spokesman*. */
  owner: 1 << 3,
  speaker: 1 << 4,
  fighterRole: 1 << 5,
  acronymRole: 1 << 6,
  landRole: 1 << 7,
  /** What may stand between a body and a role in it. */
  roleWord: 1 << 8,
  /** What bodies have: *X's shareholders*. */
  holding: 1 << 9,
  /** What stands behind the name of a firm without more: *X shares*, *the X factory*. */
  goods: 1 << 10,
  /** Houses open to guests and buyers: *the X restaurant*. */
  venue: 1 << 11,
  share: 1 << 12,
  customers: 1 << 13,
  ownedBy: 1 << 14,
  /** Bodies before their names, beside the usual nouns. */
  body: 1 << 15,
  bodyTitle: 1 << 16,
  /** *Oil producer X* is a firm, *film producer X* is not. */
  maker: 1 << 17,
  made: 1 << 18,
  fighters: 1 << 19,
  /** Who fights, and who does not: *the armed group X*, *the rights group X*. */
  fighting: 1 << 20,
  partisan: 1 << 21,
  civil: 1 << 22,
  /** *X was born*, *X was jailed*; *X was founded*. */
  ofPeople: 1 << 23,
  ofBodies: 1 << 24,
} as const;

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const lists: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Clause.opener, list('that but while when as because although though where if since after before and said says')],
  [Clause.auxiliary, list('has had have will would is was are were can could may might did does also then later')],
  [Clause.boss, list(`
    ceo cfo coo cto chairman chairwoman chairperson chair executive executives president director founder cofounder boss manager coach captain editor treasurer trustee
    striker midfielder defender goalkeeper winger quarterback skipper shortstop pitcher guitarist drummer bassist vocalist frontman keyboardist
    correspondent columnist reporter commander leader economist engineer spokesman spokeswoman spokesperson
  `)],
  [Clause.owner, list('ceo cfo coo cto chairman chairwoman chairperson executive executives founder cofounder trustee')],
  [Clause.speaker, list('spokesman spokeswoman spokesperson reporter economist')],
  [Clause.fighterRole, list('commander leader')],
  [Clause.acronymRole, list('ceo cfo coo cto')],
  [Clause.landRole, list('president leader')],
  [Clause.roleWord, list('chief managing deputy vice general executive senior assistant founding acting interim former then board non regional group head technical financial operating military field front lead and co')],
  [Clause.holding, list(`
    shares shareholder shareholders stock subsidiary subsidiaries headquarters employees workforce executives chairman stores factory factories plants plant products revenue revenues
    fleet board customers users operations operation branch branches outlets newsroom members membership affiliate franchise profits lawmakers fighters manifesto
  `)],
  [Clause.goods, list('shares stores outlets employees customers executives executive shareholders factory plants products users subscribers stock subsidiary ceo headquarters flight flights')],
  [Clause.venue, list('restaurant restaurants hotel hotels nightclub bakery brewery supermarket supermarkets hypermarket bookstore bookshop cinema theatre gallery eatery steakhouse pizzeria')],
  [Clause.share, list('share shares shareholder shareholders stock stake stakes subsidiary subsidiaries investors investor')],
  [Clause.customers, list('customers employees staff users subscribers board chairmanship executives')],
  [Clause.ownedBy, list('operated manufactured published issued broadcast aired marketed franchised insured audited')],
  [Clause.body, list(`
    automaker carmaker drugmaker chipmaker brewer insurer supermarket chain giant giants airlines conglomerate consultancy supergroup band duo trio label brewery hospital
    charity nonprofit thinktank brokerage shipbuilder planemaker automakers fintech multinational telecom telecoms budget hypermarket bookmaker wholesaler legislature
  `)],
  [Clause.bodyTitle, list('broadcaster retailer airline insurer carmaker')],
  [Clause.maker, list('producer producers supplier suppliers developer developers operator exporter importer distributor manufacturer')],
  [Clause.made, list(`
    oil gas steel car power energy electricity food drug vaccine chip beer wine milk coal gold copper aluminium aluminum cement software game property estate mobile tour rail network port grid phone
    telecom equipment aircraft engine arms weapons truck battery solar wind chemical fertilizer fertiliser paper sugar tobacco uranium diamond mining parts component cable satellite
  `)],
  [Clause.fighters, list('militia cartel guerrillas insurgents jihadists')],
  [Clause.fighting, list('armed rebel militant terrorist insurgent guerrilla guerilla jihadist paramilitary extremist islamist separatist resistance militia criminal')],
  [Clause.partisan, list('fighters fighter militants militant gunmen rebels rebel insurgents insurgent terrorists jihadists militia militiamen guerrillas loyalists stronghold strongholds hideout hideouts candidate candidates nominee voters group')],
  [Clause.civil, list(`
    rights advocacy media news business industry lobby lobbying campaign campaigning monitoring aid activist hotel banking retail insurance energy consumer research steel mining environmental trade relief charity
    watchdog humanitarian conservation food fashion luxury technology software telecom telecoms engineering construction consulting security investment health healthcare pharmaceutical automotive
  `)],
  [Clause.ofPeople, list('born jailed arrested sentenced hospitalised hospitalized buried elected impeached sworn married appointed knighted convicted acquitted shot stabbed raised educated cremated survived aged')],
  [Clause.ofBodies, list('founded established headquartered based formed acquired merged dissolved disbanded nationalised nationalized privatised privatized outlawed banned')],
];
