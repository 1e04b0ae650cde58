/**
 * The English word for a word in the name of a company or body: short forms as lists of names write them, spellings, and translations from
 * languages that such names often come in. Folded; words of other scripts as romanize.ts writes them.
 */
export function englishGroupWord(folded: string): string | undefined {
  return (shortForms ??= unpacked(packedShortForms)).get(folded) ?? translationOf(folded);
}

/** The same for translations alone, which, unlike short forms, say that a name is no person's. */
export function translationOf(folded: string): string | undefined {
  return (translations ??= unpacked(packedTranslations)).get(folded);
}

/** A name in Chinese, Japanese or Korean characters with the words that many companies and bodies share in English. */
export function withEnglishWords(raw: string): string {
  return /[\p{Script=Han}\p{Script=Hangul}]{4}/u.test(raw) ? raw.replace(eastAsian, (word) => ` ${eastAsianWords[word] ?? word} `) : raw;
}

let shortForms: ReadonlyMap<string, string> | undefined;
let translations: ReadonlyMap<string, string> | undefined;

function unpacked(packed: string): ReadonlyMap<string, string> {
  return new Map(packed.trim().split(/[;\n]/).flatMap((line) => {
    const [english = '', words = ''] = line.split(': ');
    return words.split(' ').map((word): [string, string] => [word, english]);
  }));
}

const packedShortForms = `
international: intl int internat intern;national: natl ntl nat;group: grp gp groups;manufacturing: mfg manuf mnfg;services: svc svcs service serv srvcs;technology: tech technologies technol techs;association: assoc assn ass assocs associates
department: dept dep dpt;ministry: min;university: univ uni;institute: inst;engineering: eng engg engrg engr;development: dev devel devt dvlpt;management: mgmt mgt mngt;investment: invest investments inv invs;holding: holdings hldg hldgs
industry: industries ind inds indus;industrial: indl industr;center: centre ctr cntr;organization: organisation org orgn;establishment: est estab;brothers: bros;enterprise: enterprises ent entp;commercial: comm coml commerc;pharmaceuticals: pharm pharma pharmaceutical
brigade: brigades bde;defense: defence def;battalion: battalions bn btn batt;division: div divn;government: govt gov;export: exp exports;import: imp imports;general: gen gnrl genl;transport: transportation trans transp;construction: constr const construc
shipping: shpg shipg;trading: trdg trad tradg;financial: fin fincl;federation: fed;foundation: fdn fndn found;committee: cttee cmte ctte;hospital: hosp;laboratory: lab labs laboratories;saint: st sankt;products: prod prods product;equipment: equip eqpt
electric: elec electr electrical;telecommunications: telecom telecoms telecomms;consulting: consult consultancy consultants;systems: sys syst system;solutions: soln solns;resources: res;petroleum: pet petr;chemical: chem chemicals;insurance: ins insur
marketing: mktg mkt;distribution: distr dist distrib;supply: supplies;aviation: avn;materials: matls mtl mtls;machinery: mach;properties: prop props;partners: ptnrs partner;motors: motor mtr mtrs;works: wks;kataib: katibat kataeb;labor: labour;program: programme;charity: charitable;theater: theatre
`;
const packedTranslations = `
ministry: ministerstvo ministerio ministere ministerium ministero ministerstwo bakanligi ministarstvo ministerul ministeriet wzara wzart misrad mshrd kementerian ypourgeio;bank: banco banque banka banca bankasi bankas pankki banki banku bnk msrf trapeza
university: universitet universidad universite universitat universitesi univerzitet universita universidade universiteit uniwersytet univerzita universiteti jamat jamaa danshgah daneshgah panepistimio;party: partiya partido partei partisi partito parti partia partija stranka hzb komma partij
company: kompaniya kompaniia sharikat sherkat shirkat sirketi compania compagnie companhia gesellschaft societe sociedad sociedade societa spolecnost spolka predpriyatie firma shrka shrkt etairia entreprise empresa kompani
group: gruppa grupo groupe gruppe gruppo grupa grupp gruppen grubu mjmwaa mjmwat gurup omilos groep;foundation: fond fonds fundacion fondation stiftung bonyad fundacja fundacao fondazione vakfi fondatsiya muassasat mwssa mwsst mossat nadace stichting idryma
institute: institut instituto istituto instytut enstitusu institutet insitut;plant: zavod fabrika fabrik fabrica usine werk fabryka;federation: federatsiya federacion federacao federazione foderation federacja federasyonu
union: soyuz soiuz sindicato syndicat gewerkschaft sendikasi ittihad athad unione uniao;national: nacional nationale natsionalnyy natsionalnaya natsionalnoe natsionalniy natsionalna nazionale ulusal narodowy nationaler wtny watani nasional milli
international: internacional internationale mezhdunarodnyy mezhdunarodnaya mezhdunarodnoe internazionale uluslararasi miedzynarodowy internationaler dwly dwlya duwaliya mizhnarodnyy antarabangsa internationella
state: gosudarstvennyy gosudarstvennaya gosudarstvennoe estatal staatlich staatliche derzhavnyy derzhavne panstwowy devlet dwla;central: tsentralnyy tsentralnaya tsentralnoe centrale zentral zentrale merkez merkezi centralny mrkzy markazi
defense: oborony oborona defensa verteidigung difesa savunma dfaa difa obrony defesa pertahanan amyna;interior: vnutrennikh innern interni icisleri dakhliya dakhlya interieur;foreign: inostrannykh exteriores auswartiges disisleri kharjya kharijiya
finance: finansov finanzas finanzen finances finanze maliye malya maliya financas finansow finansiv;research: issledovatelskiy issledovatelskaya investigacion investigaciones recherche recherches forschung ricerca arastirma badawczy pesquisa abhath
scientific: nauchno nauchnyy nauchnaya naukovo cientifico cientifica scientifique wissenschaftlich scientifico bilimsel;production: proizvodstvennyy proizvodstvennaya produccion produktion produzione produkcja uretim producao proizvodstvenno;statistics: estadistica statistique statistik statistica statistiki istatistik estatistica
petrochemical: petrochemicals petroquimica petrochimique petrokhimicheskiy petrokimya;chemical: quimica chimique chemie khimicheskiy kimya;solidarity: solidarnosti solidaridad solidarite;intelligence: inteligencia razvedki renseignement istihbarat;security: seguridad bezopasnosti securite sicherheit guvenlik;services: servicio servicios dienst servisi usluga uslug;television: televizija televidenie televisione fernsehen televizyon televizor
commercial: comercial commerciale commercialo kommercheskiy kommerzbank kommerziell ticari tjary;revolutionary: revolucionario revolucionaria revolutionnaire revolyutsionnyy revolutionare rivoluzionario devrimci thwry;liberation: liberacion osvobozhdeniya befreiung liberazione kurtulus thryr tahrir;islamic: islamico islamica islamique islamische islamskiy islami eslami aslamy aslamya islamiya;agricultural: agricola agricole agraria landwirtschaftliche selskokhozyaystvennyy tarim zraay;combine: kombinat
trading: torgovaya torgovyy torgovlya handel handels ticaret lltjara tjara tijara tjarya khandel torgovo bazargani bazrgany comercio commerce handlowy niaga;construction: stroitelnaya stroitelnyy stroitelstvo construcciones construccion constructora costruzioni bau insaat budowlane construcoes
insurance: strakhovaya strakhovoy seguros assurance assurances versicherung versicherungs assicurazioni sigorta ubezpieczen tamyn;transport: transportes transporte transportnaya trasporti tashimacilik nakliyat transporturi nql transports;shipping: sudokhodnaya parokhodstvo naviera reederei navigazione denizcilik armement rederi keshtirani
association: jamiyat jamiya asociacion associacao associazione assotsiatsiya verein verband dernegi stowarzyszenie jamiat jmaya jmayt udruzhenie asosiasi syllogos;society: obshchestvo;committee: comite komitet komitee comitato komitesi ljna komite lajnat;council: sovet consejo conseil rat consiglio konseyi mjls majlis rada conselho dewan shora shura
center: tsentr centro zentrum merkezi markaz mrkz centrum kentro;movement: dvizhenie movimiento mouvement bewegung movimento hareketi harakat hrka hrkt rukh kinima;front: frente fronte cephesi jabhat jbha jbht metopo;army: armiya ejercito armee esercito ordusu jaysh jysh armija exercito stratos
republic: respublika republica republique republik repubblica cumhuriyeti jmhwrya jumhuriya;school: escuela ecole schule scuola okulu shkola mdrsa szkola escola;hospital: gospital bolnitsa krankenhaus ospedale hastanesi mstshfa hopital szpital;academy: akademiya academia academie akademie accademia akademisi akademia
agency: agentstvo agencia agence agentur agenzia ajansi wkala agencja;socialist: socialiste socialista sozialistische sotsialisticheskaya sosyalist;democratic: democratique democratico democratica demokratische demokraticheskaya demokratik;communist: communiste comunista kommunistische kommunisticheskaya komunist
popular: narodnaya narodnyy populaire volks halk;technology: tekhnologii tecnologia technologie tecnologias teknoloji tekhnika;oil: neft neftyanaya petrol naft nft nefte;gas: gaz gazovaya;energy: energiya energia energie enerji energetika tenaga;engineering: inzhiniring ingenieria ingenierie ingegneria muhendislik mohandesi handasat
industry: industria industrie industrias sanayi promyshlennost sanat przemysl;industrial: promyshlennyy promyshlennaya industriel industriale endustri;charity: khayriya khyrya blagotvoritelnyy caritas hayir beneficencia;general: generalnyy generale genel amh;police: politsiya policia polizei polizia polis shrta
airlines: avialinii aerolineas lignes fluggesellschaft havayollari khtwt aviakompaniya;aviation: aviatsiya aviacion luftfahrt aviazione havacilik;club: klub clube kulubu nady;ship: sudno buque navire schiff nave gemi;office: byuro oficina bureau buro ufficio ofisi biuro;holding: kholding;brigade: brigada lwa liwa tugayi brygada;battalion: batalon batallon bataillon taburu ktyba katiba bataljon
water: agua eau wasser acqua voda
`;

const eastAsianWords: Readonly<Record<string, string>> = {
  股份有限公司: 'ltd', 有限责任公司: 'ltd', 有限責任公司: 'ltd', 有限公司: 'ltd', 株式会社: 'ltd', 有限会社: 'ltd', 주식회사: 'ltd', 유한회사: 'ltd', 公司: 'company', 회사: 'company', 集团: 'group', 集團: 'group', 그룹: 'group', 银行: 'bank', 銀行: 'bank', 은행: 'bank',
  大学: 'university', 大學: 'university', 대학교: 'university', 科技: 'technology', 技术: 'technology', 技術: 'technology', 贸易: 'trading', 貿易: 'trading', 무역: 'trading', 国际: 'international', 國際: 'international', 国際: 'international', 工业: 'industry', 工業: 'industry',
  研究所: 'institute', 研究院: 'institute', 연구소: 'institute', 投资: 'investment', 投資: 'investment', 控股: 'holding', 航运: 'shipping', 海运: 'shipping', 해운: 'shipping', 石油: 'oil', 发展: 'development', 電子: 'electronics', 电子: 'electronics', 中国: 'china', 中國: 'china', 北京: 'beijing', 上海: 'shanghai', 香港: 'hong kong', 深圳: 'shenzhen',
};
const eastAsian = new RegExp(Object.keys(eastAsianWords).sort((a, b) => b.length - a.length).join('|'), 'g');
