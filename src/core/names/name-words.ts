const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Legal forms of companies and associations, abbreviated as they are written behind or before a name (ISO 20275). */
export const legalForms: ReadonlySet<string> = list(`
llc ltd limited inc incorporated corp corporation co company plc gmbh mbh ag kg kgaa ohg ug sa sarl sas sasu srl spa snc sapa sca bv nv vof
ab as asa oy oyj aps ks kft zrt nyrt bt doo dd ad ead eood ood ooo oao zao pao ao too tov pat prat nao ano kk yk gk sdn bhd pte pty pvt lp llp lllp
ltda ltd lda eirl sl slu cv sab sapi spol sro uab sia ou oue jsc pjsc ojsc cjsc scjsc psc qsc ksc kscc fze fzco fzc fzllc dmcc wll bsc saoc saog
sal sarlau spzoo zoo ltee eurl gie se ike epe ae oe pt tbk cc ev limitada anonima limitee gmbhco asbl vzw spk unlimited berhad abp hf ehf tdi ltdsti sti eg sae scarl coop proprietary sacv rt fgup fsue gup mup prjsc npo
`);

/** One form for a company that register offices and translators write with another: Russian *OOO* and English *LLC*. */
export const sameLegalForm: Readonly<Record<string, string>> = {
  ooo: 'llc', too: 'llc', tov: 'llc', oao: 'ojsc', pao: 'pjsc', pat: 'pjsc', zao: 'cjsc', prat: 'cjsc', prjsc: 'cjsc', fsue: 'fgup', ao: 'jsc', ad: 'jsc', limited: 'ltd', incorporated: 'inc', corporation: 'corp', company: 'co', berhad: 'bhd', abp: 'oyj', limitada: 'ltda', limitee: 'ltd', proprietary: 'pty',
};

/** Phrases of several words that stand for one of {@link legalForms}, longest first. Folded; names in other scripts as romanize.ts writes them. */
export const officePhrases: readonly (readonly [readonly string[], string])[] = `
limited liability company=llc;limited liability partnership=llp;limited partnership=lp;public limited company=plc;private limited=ltd;private limited company=ltd;company limited=co ltd;proprietary limited=pty ltd;l l c=llc;l t d=ltd;p l c=plc
public joint stock company=pjsc;open joint stock company=ojsc;closed joint stock company=cjsc;private joint stock company=cjsc;joint stock company=jsc;free zone establishment=fze;free zone company=fzco
obshchestvo s ogranichennoy otvetstvennostyu=llc;obschestvo s ogranichennoi otvetstvennostyu=llc;obshchestvo s ogranichennoi otvetstvennostyu=llc;aktsionernoe obshchestvo=jsc;publichnoe aktsionernoe obshchestvo=pjsc;otkrytoe aktsionernoe obshchestvo=ojsc;zakrytoe aktsionernoe obshchestvo=cjsc
tovarystvo z obmezhenoyu vidpovidalnistyu=llc;tovaristvo z obmezhenoyu vidpovidalnistyu=llc;publichne aktsionerne tovarystvo=pjsc;privatne aktsionerne tovarystvo=cjsc;aktsionerne tovarystvo=jsc;aktsionerno druzhestvo=jsc
gesellschaft mit beschrankter haftung=gmbh;aktiengesellschaft=ag;kommanditgesellschaft=kg;gmbh co kg=gmbhco;gmbh and co kg=gmbhco;besloten vennootschap=bv;naamloze vennootschap=nv;b v=bv;n v=nv
societe anonyme=sa;societe a responsabilite limitee=sarl;societe par actions simplifiee=sas;s a=sa;s a s=sas;s a r l=sarl;sociedad anonima=sa;sociedade anonima=sa;sociedad limitada=sl;sociedad de responsabilidad limitada=srl;sociedad anonima de capital variable=sacv;s a de c v=sacv;sa de cv=sacv;s de r l=srl;s de rl=srl
societa per azioni=spa;societa a responsabilita limitata=srl;s p a=spa;s r l=srl;sp z o o=spzoo;sp zoo=spzoo;spolka z ograniczona odpowiedzialnoscia=spzoo;spolka akcyjna=sa;akciova spolecnost=as;akciova spolocnost=as;spolecnost s rucenim omezenym=sro;spolocnost s rucenim obmedzenym=sro;s r o=sro;spol s r o=sro;a s=as
drustvo s ogranicenom odgovornoscu=doo;drustvo sa ogranicenom odgovornoscu=doo;d o o=doo;dionicko drustvo=dd;akcionarsko drustvo=ad;korlatolt felelossegu tarsasag=kft;reszvenytarsasag=rt;uzdaroji akcine bendrove=uab;sabiedriba ar ierobezotu atbildibu=sia;osauhing=ou;aktsiaselts=as
aktiebolag=ab;aktiebolaget=ab;aktieselskabet=as;aktieselskab=as;anpartsselskab=aps;aksjeselskap=as;allmennaksjeselskap=asa;osakeyhtio=oy;julkinen osakeyhtio=oyj;anonim sirketi=as;anonim sirket=as;limited sirketi=ltd;ltd sti=ltd;anonymi etairia=ae
sendirian berhad=sdn bhd;perseroan terbatas=pt;kabushiki kaisha=kk;kabushiki gaisha=kk;godo kaisha=gk;cong ty tnhh=ltd;cong ty co phan=jsc;private ltd=ltd;federal state unitary enterprise=fgup;state unitary enterprise=gup;federalnoe gosudarstvennoe unitarnoe predpriyatie=fgup;gosudarstvennoe unitarnoe predpriyatie=gup;torgovyy dom=td;trading house=td;trade house=td;nauchno proizvodstvennoe obedinenie=npo;scientific production association=npo;research and production association=npo;pvt ltd=ltd;pte ltd=ltd;societe cooperative=sc
`.trim().split(/[;\n]/).map((pair): [readonly string[], string] => {
  const [phrase = '', form = ''] = pair.split('=');
  return [phrase.split(' '), form];
}).sort((a, b) => b[0].length - a[0].length);

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
university college academy school hospital society federation confederation league club laboratory charity cooperative shipyard
textile textiles mills steel complex line lines cement sugar paper petrochemical petrochemicals mining minerals metals foods beverages tobacco farms agro realty hotel hotels travel tours cargo freight aerospace automotive pipeline tankers refinery jewelry printing publishing textil
`);

/** Frequent Chinese family names in Pinyin, and where they differ in Wade-Giles: they say that the name beside them is one of syllables. */
export const chineseSurnames: ReadonlySet<string> = list(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang feng deng cao peng zeng xiao tian dong
yuan pan cai jiang yu du ye cheng su wei lu ding ren shen yao cui zhong tan fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan
duan lei hou long tao gu mao hao gong shao wan qian xi wen hsu hsieh hsiao hsiung chang chiang chao chou cheng chu kuo tseng tsai tung teng hsi hua chin ting pai
`);

/** Number words, in figures. */
export const ordinals: Readonly<Record<string, string>> = Object.fromEntries(`1 first one;2 second two;3 third three;4 fourth four;5 fifth five;6 sixth six;7 seventh seven;8 eighth eight;9 ninth nine;10 tenth ten
11 eleventh eleven;12 twelfth twelve;13 thirteenth thirteen;14 fourteenth fourteen;15 fifteenth fifteen;16 sixteenth sixteen;17 seventeenth seventeen;18 eighteenth eighteen;19 nineteenth nineteen;20 twentieth twenty`
  .split(/[;\n]/).flatMap((line) => {
    const [figure = '', ...words] = line.split(' ');
    return words.map((word): [string, string] => [word, figure]);
  }));
