const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Legal forms of companies and associations, abbreviated as they are written behind or before a name (ISO 20275). */
export const legalForms: ReadonlySet<string> = list(`
llc ltd limited inc incorporated corp corporation co company plc gmbh mbh ag kg kgaa ohg ug sa sarl sas sasu srl spa snc sapa sca bv nv vof
ab as asa oy oyj aps ks kft zrt nyrt bt doo dd ad ead eood ood ooo oao zao pao ao too tov pat prat nao ano kk yk gk sdn bhd pte pty pvt lp llp lllp
ltda ltd lda eirl sl slu cv sab sapi spol sro uab sia ou oue jsc pjsc ojsc cjsc scjsc psc qsc ksc kscc fze fzco fzc fzllc dmcc wll bsc saoc saog
sal sarlau spzoo zoo ltee eurl gie se ike epe ae oe pt tbk cc ev limitada anonima limitee gmbhco asbl vzw spk unlimited
`);

/** Phrases of several words that stand for one of {@link legalForms}, longest first. Folded. */
export const officePhrases: readonly (readonly [readonly string[], string])[] = ([
  ['limited liability company', 'llc'], ['limited liability partnership', 'llp'], ['public limited company', 'plc'], ['private limited', 'ltd'],
  ['public joint stock company', 'pjsc'], ['open joint stock company', 'ojsc'], ['closed joint stock company', 'cjsc'], ['joint stock company', 'jsc'],
  ['obshchestvo s ogranichennoy otvetstvennostyu', 'ooo'], ['aktsionernoe obshchestvo', 'ao'], ['societe anonyme', 'sa'], ['sociedad anonima', 'sa'],
  ['sociedade anonima', 'sa'], ['societa per azioni', 'spa'], ['gesellschaft mit beschrankter haftung', 'gmbh'], ['sp z o o', 'spzoo'], ['s r o', 'sro'],
  ['d o o', 'doo'], ['s de r l', 'srl'], ['s a', 'sa'], ['a s', 'as'], ['free zone establishment', 'fze'], ['publichnoe aktsionernoe obshchestvo', 'pao'], ['otkrytoe aktsionernoe obshchestvo', 'oao'], ['zakrytoe aktsionernoe obshchestvo', 'zao'], ['tovarystvo z obmezhenoyu vidpovidalnistyu', 'tov'],
] as const).map(([phrase, form]): [readonly string[], string] => [phrase.split(' '), form]).sort((a, b) => b[0].length - a[0].length);

/** Words in the names of companies and bodies that many of them share. */
export const genericWords: ReadonlySet<string> = list(`
trading trade general international group holding holdings services service industries industry industrial enterprise enterprises commercial
investment investments development management consulting solutions technology technologies systems system engineering construction contracting
shipping transport transportation logistics maritime marine import export imports exports global world worldwide national union
association foundation organization organisation company companies corporation limited firm establishment institute centre center office
partners partnership capital ventures resources products supply marketing distribution manufacturing production factory works plant
bank petroleum oil gas energy electric power chemical chemicals pharmaceutical pharmaceuticals medical insurance financial finance exchange
aviation airlines airways media network networks telecom communications electronics equipment machinery materials
brigade brigades battalion battalions movement front party army forces force council committee ministry department agency authority bureau
university college academy school hospital society federation confederation league club
`);

/** Short forms in the names of companies and bodies. */
export const nameAbbreviations: Readonly<Record<string, string>> = {
  intl: 'international', int: 'international', natl: 'national', grp: 'group', mfg: 'manufacturing', svc: 'services', svcs: 'services', service: 'services',
  tech: 'technology', technologies: 'technology', assoc: 'association', assn: 'association', dept: 'department', min: 'ministry', univ: 'university', inst: 'institute', eng: 'engineering',
  dev: 'development', mgmt: 'management', invest: 'investment', investments: 'investment', holdings: 'holding', industries: 'industry', centre: 'center', organisation: 'organization',
  est: 'establishment', org: 'organization',
  ministerstvo: 'ministry', ministerio: 'ministry', ministere: 'ministry', ministerium: 'ministry', bakanligi: 'ministry', banco: 'bank', banque: 'bank', banka: 'bank', universitet: 'university', universidad: 'university', universite: 'university', universitat: 'university',
  partiya: 'party', partido: 'party', partei: 'party', partisi: 'party', partito: 'party', kompaniya: 'company', sharikat: 'company', sherkat: 'company', sirketi: 'company', compania: 'company', gruppa: 'group', grupo: 'group', groupe: 'group', gruppe: 'group', gruppo: 'group',
  fond: 'foundation', fundacion: 'foundation', fondation: 'foundation', stiftung: 'foundation', bonyad: 'foundation', institut: 'institute', instituto: 'institute', zavod: 'plant', federatsiya: 'federation', soyuz: 'union', katibat: 'kataib', kataeb: 'kataib', bros: 'brothers', enterprises: 'enterprise', ent: 'enterprise', comm: 'commercial', pharm: 'pharmaceuticals', brigades: 'brigade', defence: 'defense',
  battalions: 'battalion', govt: 'government', gov: 'government', ntl: 'national', exp: 'export', imp: 'import', imports: 'import', exports: 'export', gen: 'general', transportation: 'transport',
};

/** Frequent Chinese family names in Pinyin, and where they differ in Wade-Giles: they say that the name beside them is one of syllables. */
export const chineseSurnames: ReadonlySet<string> = list(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang feng deng cao peng zeng xiao tian dong
yuan pan cai jiang yu du ye cheng su wei lu ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan
duan lei hou long tao gu mao hao gong shao wan qian xi wen hsu hsieh hsiao hsiung chang chiang chao chou cheng chu kuo tseng tsai tung teng hsi hua chin ting pai
`);

export const ordinals: Readonly<Record<string, string>> = {
  first: '1', second: '2', third: '3', fourth: '4', fifth: '5', sixth: '6', seventh: '7', eighth: '8', ninth: '9', tenth: '10', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10',
};
