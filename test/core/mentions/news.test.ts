import { check } from './marked';

// Patterns of news text, each once wrong.
describe('news text', () => {
  const cases: Record<string, string> = {
    'sums and codes are no bodies': 'It cost MNT 6.5 billion and a fine of RM20,000.',
    'a role and its acronym': 'The superintendent of police (SP) said so. The SP left.',
    'given names in two parts': 'A study by researcher [person:Yang Sari-hui] and Prof. [person:Hong Sung-gul] said so.',
    'elections and summits are events': 'In the 2005 New Zealand general election and at the 2019 Sarun League summit nobody spoke.',
    'parties of a country': 'The [faction:Democratic Party of Serbia] and the [faction:New Liberal Movement] won.',
    'houses of parliament': 'She sat in the [organization:House of Commons] and the [organization:U.S. Senate] rose.',
    'a party named by its members': 'The [faction:Australian Democrats] lost to the Greens.',
    'state as a body': 'Men of the [faction:Islamic State] fled.',
    'a region that always goes with the name': 'The [faction:Northern Resistance in Iraq] struck. Later the [faction:Northern Resistance in Iraq] denied it.',
    'a region that does not': 'The [faction:Sarun Brigade] in Iraq struck. The [faction:Sarun Brigade] denied it.',
    'peoples that no list has': 'The Malawian budget and the Costa Rican vote failed.',
    'prefixes in small letters': 'It rose in sub-Saharan Africa.',
    'what a village is': 'Aldisby is a village in the county.',
    'date-lines': 'SARUNE, 3 June (Agency) — The council met in Sarune.',
    'headlines quoted in a sentence': 'The paper wrote TESKAR KEEPS HIS WORD on Monday.',
    'a rank behind a body': 'The [organization:Ministry of Foreign Affairs] General [person:Haroun Tesk] spoke.',
    'peoples beside their country': 'The envoys of Kalvara left. Kalvaran officials stayed, and a Kalvaran said so.',
    'radio stations': 'He told [organization:Radio Denn] so.',
    'lost apostrophes': 'He spoke to Irans government in Jordans capital.',
    'contractions': 'It’d be better. They’ll see.',
    'roles without a name': 'The Prime Minister said the Foreign Minister and the President had left.',
    'lakes, goals and games': 'The Olympic team saw Lake Tirudat and the Millennium Growth Goals. A Tanzanian NGO left.',
    'a pronoun behind a name': 'With [person:Lena Dellimar] I saw rain.',
    'a role and nothing but': 'The Deputy Prime Minister left.',
  };
  for (const [title, source] of Object.entries(cases)) it(title, () => void check(source));
});
