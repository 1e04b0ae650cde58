import { pick } from './zipf';

/**
 * A sentence of news by a small grammar, as a template: `{P0}` and the like are names (see sample.ts), `{n}` a noun, `{a}`
 * an adjective, `{v}` an adverb, `{d}` a day, `{m}` a month, `{y}` a year, `{c}` a count.
 */
export function newsSentence(next: () => number): string {
  const sentence = expand(next, 'sentence').replace(/^[“]?\p{Ll}/u, (first) => first.toUpperCase());
  // Every name is another one.
  let count = 0;
  return sentence.replace(/\{([PGOTL])\}/g, (_, kind: string) => `{${kind}${count++}}`);
}

function expand(next: () => number, rule: string): string {
  return pick(next, grammar[rule] ?? ['']).replace(/<(\w+)>/g, (_, inner: string) => expand(next, inner));
}

const grammar: Readonly<Record<string, readonly string[]>> = {
  sentence: [
    '<who> <did> <whom> <when>.', '<who> <did> <whom>, <source>.', '<who> said <when> that <clause>.', '<who> said that <clause>, and that <clause>.', '“<Speech>,” said {P}, <role>.', '“<Speech>,” {P} told {O} <when>. “<Speech>.”',
    '<when>, <who> <did> <whom>.', '<where>, <clause>, <source>.', '{P}, <role>, <did> <whom> <when>.', 'According to {O}, <clause>.', '<Clause2>, but <who> said that <clause>.', '<plain>.', '<plain>.', '<plain>.', '<plain>, and <plain>.', '<plain>, <source>.', '<plain> <when>.', '<plain> because <plain>.', '<plain>, though <plain>.', 'When <plain>, <plain>.', '<plain> while <plain>.',
    '<crowd> gathered <where> <when>, and <plain>.', 'It was the <nth> time in {c} months that <clause>.', 'The {a} {n} of the {n} was left to {P} and {P}.', '{P} and {P} of {G} met {P} <where> <when>.', 'Among those present were {P}, {P} and {P}, <role>.',
    'Asked whether <clause>, {P} said that he would not answer.', 'A {n} of {c} marks was paid to {O}, a {n} of {O}.', 'The {n} of {L} and the {n} of {L} have not spoken since {m} {y}.',
  ],
  who: ['{P}', '{P}, <role>,', '{G}', '{O}', 'a spokesman for {G}', 'officials of {O}', 'the {a} leader of {G}', 'residents of {T}', 'two members of {G}', 'the government of {L}', 'lawyers for {P}', 'the family of {P}', 'a court in {T}', 'doctors in {T}', 'diplomats', 'the governor of {T}, {P},'],
  did: ['accused', 'met', 'condemned', 'criticised', 'praised', 'warned', 'visited', 'questioned', 'named', 'dismissed', 'joined', 'left', 'wrote to', 'signed an agreement with', 'asked for help from', 'rejected a {n} of', 'sent a {a} {n} to', 'broke with', 'took over the {n} of', 'paid the {n} of'],
  whom: ['{P}', '{P} and {P}', '{G}', '{O}', 'fighters of {G}', 'the {n} of {O}', 'the {a} {n} of {T}', 'the ambassador of {L}', 'the {n}', 'a {a} {n}', 'reporters', 'the {n} of {P}', 'the mayor of {T}', 'the board of {O}'],
  when: ['on {d}', 'on {d}', 'on {c} {m}', 'in {m} {y}', 'last week', 'in {y}', 'after talks in {T}', 'before dawn on {d}', 'at a meeting of {O}', 'hours later', 'during a visit to {T}', 'in the {a} weeks before the {n}', 'two days after the {n}', 'late on {d}'],
  where: ['in {T}', 'near {T}', 'on the road from {T} to {T}', 'outside the offices of {O}', 'at the border with {L}', 'in the hills above {T}', 'in the north of {L}', 'at a checkpoint of {G}', 'in front of the {n}'],
  source: ['{O} reported', 'said {P}, <role>', 'two officials said', 'people who were there said', 'a statement said', 'according to {P}', 'state television said', 'said a person close to {P}', 'a report by {O} says', 'the {n} said'],
  role: ['the head of {O}', 'a member of {G}', 'the mayor of {T}', 'a lawyer', 'a researcher at {O}', 'a former officer', 'the deputy leader of {G}', 'the ambassador of {L}', 'a teacher from {T}', 'the spokesman of {G}', 'who has led {G} since {y}', 'a {n} of {O}'],
  clause: [
    '{c} people were killed <where>', '{G} had left {T}', 'the talks with {G} had failed', 'no {n} would be paid', 'the {n} had been {a} for years', '{P} had never been <where>', '{O} knew of the {a} {n}', 'the road to {T} was open again', 'the {n} belonged to {P}', '{c} prisoners would be freed',
    'the {a} {n} would be {v} closed', 'soldiers had searched the {n}', '{L} would not send its {n}', 'the price of {n} had doubled since {m}', 'nobody had seen the {n} since {d}', '{P} would stand in the election', 'the {n} and the {n} were one and the same', 'the case against {P} was {a}',
  ],
  Clause2: ['The {n} was {a}', 'Shops stayed closed', 'No one was hurt', 'The {n} has {v} been repaired', 'A {n} was promised', 'The vote was put off', 'Nothing was signed'],
  Speech: ['we have not seen a {a} {n} since {m}', 'they took the {n} and left the {n}', 'nobody here wants a {a} {n}', 'the {n} will be paid when the {n} is {a}', 'you cannot eat a {n}', 'it is a {n}, no more and no less', 'we will {v} go back when the road is safe', 'there was a {n} where the {n} used to be'],
  plain: [
    'the {n} was {v} closed', 'a {a} {n} stood beside the {n}', 'prices rose by {c} per cent', 'the {a} {n} lasted {c} days', 'most of the {n} has been {a} ever since', 'shops and schools stayed closed',
    'rain kept the {n} away', 'the {n} cost about {c} marks', 'witnesses spoke of a {a} {n}', 'nobody was {v} hurt', 'the {a} {n} was found near the {n}', 'trucks with {n} waited at the crossing',
    'the power was cut for {c} hours', 'the hospital ran out of {n}', 'a bus with {c} people reached the {n}', 'the report has {c} pages and says little of the {n}', 'the harvest was {a}', 'farmers sold their {n} at half the price',
    'the government has not said who will pay for the {n}', 'the {n} of the {n} had been known for {c} years', 'at least {c} houses were burned in the night', 'officials put the number of dead at {c}', 'the figure could not be checked', 'it was not clear what had become of the {n}',
    'the {a} talks are to go on in {m}', 'no date was set for the {n}', 'soldiers in plain clothes stood at every {n}', 'the road was opened again for the {n} and the {n}', 'people who had fled came back to a {a} {n}', 'the {n} had been promised since {y}',
    'the second {n} is still to be heard', 'the judges asked for a new {n}', 'in the market a {n} costs {c} times what it cost in {y}', 'the pipeline carried {n} until {m} {y}', 'the old {n} was torn down and a {a} {n} was built in its place', 'more than {c} thousand people signed the {n}',
    'the {a} wing of the movement wants a {n}', 'the law gives the {n} no power over the {n}', 'a {a} wind drove the fire towards the {n}', 'teachers have not been paid since {m}', 'few believe that the {n} will hold', 'the minister has denied that there was a {n}',
    'the army speaks of a {a} {n}', 'they had neither a {n} nor a {n}', 'whether the {n} will be {a} depends on the {n}', 'the bank froze {c} accounts', 'there are {c} camps along the border, each with its own {n}', 'most of the money went into a {n}',
    'the opposition called the {n} a {a} {n}', 'for the first time in {c} years there was a {n}', 'the {n} arrived {c} days late', 'women carried the {n} through the streets', 'one of the {n} was {v} repaired by a neighbour', 'the film shows a {n}, a {a} {n} and nothing else',
    'the wounded were taken to a {n} by boat', 'only {c} of the {n} had a seal', 'the inquiry heard {c} witnesses in {m}', 'what the {n} was for remains {a}', 'a copy of the {n} was seen by this newspaper', 'the company lost its {n} in {y}',
    'the two sides exchanged {c} prisoners', 'every {n} in the district was searched', 'that year the {n} brought in {c} million marks', 'the drought has turned the {n} into a {n}', 'outside, a {a} {n} was waiting', 'the roof of the {n} fell in',
    'the {n} was first mentioned in {m} {y}', 'several {n} were {v} damaged',
  ],
  crowd: ['{c} people', 'students', 'supporters of {P}', 'some thousand members of {G}', 'families of the missing', 'workers of {O}'],
  nth: ['second', 'third', 'fourth', 'fifth', 'tenth'],
};
