/** True when two folded words are one given name by convention: a short form, an abbreviation, or the form of a neighbouring language. */
export function sameGivenName(a: string, b: string): boolean {
  if (sameNameForm(a, b)) return true;
  const [x, y] = [nameForm(a), nameForm(b)];
  return share(ofShortForms, a, b) || share(ofShortForms, x, b) || share(ofShortForms, a, y) || share(ofShortForms, x, y);
}

/** The same without short forms, which several names may have: *Igor* and *Ihor*, not *Alex* and *Alexander*. */
export function sameNameForm(a: string, b: string): boolean {
  return share(ofForms, a, b);
}

/** One word for all forms of a name of {@link sameNameForm}; another word as it is. */
export function nameForm(word: string): string {
  return firstForms.get(word) ?? word;
}

/** A name put in front of others so often that it is left out. */
export function isLeadingName(word: string): boolean {
  return isMuhammad.has(word) || leading.has(word);
}
const leading: ReadonlySet<string> = new Set(['maria', 'jose', 'jean', 'hans']);

function share(sets: ReadonlyMap<string, readonly number[]>, a: string, b: string): boolean {
  const x = sets.get(a);
  const y = x && sets.get(b);
  return x !== undefined && y !== undefined && x.some((n) => y.includes(n));
}

// East Slavic names in Russian, Ukrainian and Belarusian spelling, abbreviations as they are written in lists of names, and
// the short forms and forms in other languages that dictionaries of English, Romance, German, Greek, Turkic, Semitic and Slavic given names have.
const forms = `
vladimir volodymyr volodimir uladzimir wladimir;nikolai nikolay nikolaj nicholas mykola mikalai mikola;dmitri dmitry dmitriy dmitrii dmytro dzmitry dmitrij;vasily vasiliy vasilii vasyl vasil
evgeny evgeni evgeniy yevgeny yevgeniy yevgeni yevhen jewgeni jauhen yauhen evgenij evgenii eugene;sergei sergey serhiy serhii siarhei siarhey sergii sergiy serhey;alexei alexey aleksei aleksey oleksiy oleksii aliaksei
alexander aleksandr oleksandr aliaksandr alyaksandr alexandr aleksander alexandre aleksandar;andrei andrey andriy andrii andrej;mikhail mikhailo mykhailo mykhaylo mikhaylo mikhajil mihail;mikhail michael
gennady gennadi gennadiy gennadii hennadiy hennadii henadz henadzi;pavel pavlo;peter petr pyotr petro piotr;yuri yury yuriy yurii iurii iury jurij yury;stepan stsiapan;anatoly anatoliy anatolii anatol
elena yelena olena alena helen helena;ekaterina yekaterina kateryna katsiaryna katerina;natalia natalya nataliya natallia natalja;svetlana svitlana sviatlana;tatiana tatyana tetiana tetyana tatsiana;anna hanna ganna;olga olha volha;irina iryna;galina halyna halina
yelizaveta elizaveta lizaveta;igor ihor ihar;oleg oleh aleh;grigory grigori hryhoriy hryhorii ryhor grigoriy;egor yegor yehor;konstantin kostiantyn kanstantsin kostyantyn;vyacheslav viacheslav vjaceslav viachaslau;ilya illia illya ilia;nikita mykyta mikita
kirill kyrylo kiryl;fyodor fedor fedir;yakov yakiv;iosif yosyp osip;artem artyom artsiom artemy;valery valeriy valerii valeri
hafiz hafez hafidh
william uilyam vilyam;james dzheyms;john dzhon;george dzhordzh;michael maykl;charles charlz;joseph dzhozef;david deyvid;jean zhan;jacques zhak;gerard zherar;thomas tomas;steven stiven;andrew endryu;paul pol
muhammad mohd muhd mohamad mhd muh md mohammed mohammad mohamed muhammed`;
const shortForms = `
william bill will billy wm liam willie;robert bob rob bobby robbie;richard rick dick rich ricky richie;james jim jimmy jamie jas;john johnny jack jon ian;joseph joe joey jos;thomas tom tommy thos;charles charlie chuck chas charley;edward ed eddie ted ned teddy;edwin ed eddie;edmund ed eddie ned;michael mike mick mickey micky;david dave davy davey
daniel dan danny;benjamin ben benny benji;samuel sam sammy;anthony tony antony anton antonio;andrew andy drew andre;alexander alex sasha alec sandy lex xander alejandro;matthew matt matty mateo;christopher chris kit topher cristobal;christian chris;stephen steven steve stevie stefan;kenneth ken kenny;ronald ron ronnie;donald don donny donnie;gerald gerry jerry;gerard gerry
jeffrey geoffrey jeff geoff;gregory greg;lawrence larry laurence;leonard leo len lenny;nicholas nick nicolas nicky nico klaus;patrick pat paddy;peter pete pedro pieter;philip phil phillip pip;raymond ray;timothy tim timmy;walter walt wally;frederick fred freddie freddy frederic friedrich fritz;francis frank frankie;franklin frank;henry harry hank hal heinrich;harold harry hal;theodore ted theo teddy
albert al bert bertie;alfred al alf alfie fred;alan al;arthur art;bernard bernie;bradley brad;clifford cliff;douglas doug;eugene gene;ernest ernie;george georgie jorge georg georges;gilbert gil bert;herbert bert herb;hugh hughie;jacob jake jakob;jonathan jon jonny;joshua josh;louis lou lewis luis;martin marty;maurice morris;nathaniel nathan nate;oliver ollie;oscar ossie;ralph rafe;reginald reg reggie;roderick rod;rodney rod;roger rog;rudolph rudy rudolf;russell russ;sebastian seb bastian;sidney sid;stanley stan;terence terry;tobias toby;victor vic;vincent vince vinny;wilfred wilf;zachary zach zack
elizabeth liz beth betty eliza lizzie bess betsy lisa elisabeth lizzy;margaret maggie meg peggy marge margie greta rita margarita;katherine catherine kate kathy cathy katie kathryn kitty kathleen katya catalina;jennifer jen jenny jenn;susan sue susie suzanne susanna;rebecca becky;deborah debbie deb debra;barbara barb babs;patricia pat patty tricia trish;victoria vicky vicki tori;dorothy dot dottie dolly;alexandra sasha alex sandra lexi
abigail abby;amanda mandy;angela angie;ann anne annie nancy;caroline carol carrie;charlotte lottie;christine christina chris tina chrissy;cynthia cindy;eleanor ellie nell nora;emily em;florence flo;frances fran frankie;gabriella gabby;gertrude trudy gert;helen nell ellen;isabella bella isabel izzy;jacqueline jackie;janet jan;jessica jess jessie;josephine jo josie;judith judy;julia julie;kimberly kim;laura laurie;madeleine maddy;martha marty;mary molly polly maria marie;melissa mel;mildred millie;nicole nikki;pamela pam;penelope penny;rosemary rose;samantha sam;sarah sally sara;stephanie steph;teresa terry tess theresa;veronica ronnie;virginia ginny;winifred winnie
francisco paco pancho kiko curro;jose pepe chepe josep;ignacio nacho ygnacio;guadalupe lupe;eduardo lalo edu;enrique quique kike;manuel manolo manu;jesus chuy chucho;roberto beto tito;alberto beto;antonio tono toni;fernando nando;rafael rafa;santiago santi;guillermo memo;luis lucho;vicente chente;salvador chava;dolores lola;mercedes meche;concepcion concha;rosario charo;joaquin quino;miguel mike michael
giovanni gianni nino john;giuseppe beppe pino joseph;luigi gigi louis;francesco franco ciccio frank;salvatore toto turi;domenico mimmo;vincenzo enzo;lorenzo enzo renzo;johannes hans johann jan john;joachim achim jochen;wolfgang wolf;heinrich heinz heiner;friedrich fritz;ludwig lutz louis;maximilian max;maxim max;sebastian basti;jean john;pierre peter;jacques jack;guillaume william;henri henry;etienne stephen;joao john;janos john;ioannis john;ivan john vanya;jozsef joseph
nikolaos nikos nicos;georgios giorgos george yiorgos;dimitrios dimitris;ioannis yannis giannis;konstantinos kostas costas;panagiotis panos;vasileios vasilis bill;charalampos babis haris;evangelos vangelis;spyridon spyros;michail michalis;athanasios thanasis;alexandros alekos alex;stavros stav;emmanouil manolis;anastasios tasos
yelizaveta elizaveta liza elizabeth;mikhail misha mike;dmitri dima mitya;vladimir volodya vova vlad wladek;evgeny zhenya;evgenia zhenya;konstantin kostya;nikolai kolya;pavel pasha paul;sergei seryozha serge;alexei alyosha lyosha alex;grigory grisha;boris borya;yuri yura george;anatoly tolya;gennady gena;viktor vitya victor;vitaly vitalik;vyacheslav slava;yaroslav slava;svyatoslav slava;stanislav stas slava;rostislav slava;leonid lyonya;arkady arkasha;semyon senya;fyodor fedya theodore;ilya ilyusha elijah;andrei andryusha andrew;vasily vasya basil;stepan styopa stephen;roman roma;timofei tima timothy;matvei motya matthew;maksim max maxim maks
natalia natasha natalie;ekaterina katya catherine;tatiana tanya;anna anya annie ann anne;maria masha mary ma;olga olya;elena lena;svetlana sveta;lyudmila lyuda mila;lyubov lyuba;nadezhda nadya;irina ira irene;galina galya;anastasia nastya;yulia yulya julia;ksenia ksyusha;darya dasha;sofia sonya sophie;valentina valya;larisa lara;margarita rita;polina polya
josef joseph jozef yosef yusuf;yitzhak isaac ishaq;abraham ibrahim avraham abe;moses moshe musa moise;david daoud dawood dawud;solomon sulaiman suleiman shlomo;jacob yaakov yaqub yakov;jesus issa;john yahya yohanan;zacharias zakaria;michael mikail mikhael;gabriel jibril;elias ilyas;noah nuh;aaron haroun;daniel danyal;mary maryam miriam
aleksander olek;wojciech wojtek;stanislaw staszek;tomasz tomek;grzegorz gregory;jerzy george;andrzej andrew;jan john janek;pawel paul;piotr peter;ferenc francis;istvan stephen;laszlo ladislaus;gyorgy george;mihaly michael;miklos nicholas;vaclav wenceslas;jiri george;frantisek francis;josip joseph;stjepan stephen;djordje george;mehmet memo;ibrahim ibo;suleyman sulo
suleiman sulayman solomon;benyamin benjamin binyamin`;
const setsOf = (text: string): ReadonlyMap<string, readonly number[]> => {
  const sets = new Map<string, number[]>();
  text.trim().split(/[;\n]/).forEach((group, i) => {
    for (const word of group.split(' ')) {
      const list = sets.get(word);
      if (list) list.push(i);
      else sets.set(word, [i]);
    }
  });
  return sets;
};
const ofForms = setsOf(forms);
const ofShortForms = setsOf(shortForms);
const firstForms: ReadonlyMap<string, string> = new Map(forms.trim().split(/[;\n]/).reverse().flatMap((group) => group.split(' ').map((word): [string, string] => [word, group.split(' ')[0] ?? word])));
const isMuhammad: ReadonlySet<string> = new Set(/^muhammad.*$/m.exec(forms)?.[0].split(' '));
