/** True when two folded words are one given name by convention: a short form, an abbreviation, or the form of a neighbouring language. */
export function sameGivenName(a: string, b: string): boolean {
  return sameNameForm(a, b) || share(ofShortForms, a, b);
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
// the short forms that dictionaries of English, Spanish, Greek, Turkic and Slavic given names have.
const forms = `
vladimir volodymyr uladzimir wladimir;nikolai nikolay nikolaj nicholas mykola mikalai mikola;dmitri dmitry dmitriy dmitrii dmytro dzmitry dmitrij;vasily vasiliy vasilii vasyl vasil
evgeny evgeni evgeniy yevgeny yevgeniy yevgeni yevhen jewgeni jauhen yauhen evgenij evgenii eugene;sergei sergey serhiy serhii siarhei siarhey sergii sergiy serhey;alexei alexey aleksei aleksey oleksiy oleksii aliaksei
alexander aleksandr oleksandr aliaksandr alyaksandr alexandr aleksander alexandre aleksandar;andrei andrey andriy andrii andrej;mikhail mikhailo mykhailo mykhaylo mikhaylo mikhajil mihail;mikhail michael
gennady gennadi gennadiy gennadii hennadiy hennadii henadz henadzi;pavel pavlo;peter petr pyotr petro piotr;yuri yury yuriy yurii iurii iury jurij yury;stepan stsiapan;anatoly anatoliy anatolii anatol
elena yelena olena alena helen helena;ekaterina yekaterina kateryna katsiaryna katerina;natalia natalya nataliya natallia natalja;svetlana svitlana sviatlana;tatiana tatyana tetiana tetyana tatsiana;anna hanna ganna;olga olha volha;irina iryna;galina halyna halina
yelizaveta elizaveta lizaveta;igor ihor ihar;oleg oleh aleh;grigory grigori hryhoriy hryhorii ryhor grigoriy;egor yegor yehor;konstantin kostiantyn kanstantsin kostyantyn;vyacheslav viacheslav vjaceslav viachaslau;ilya illia illya ilia;nikita mykyta mikita
kirill kyrylo kiryl;fyodor fedor fedir;yakov yakiv;iosif yosyp osip;artem artyom artsiom artemy;valery valeriy valerii valeri
hafiz hafez hafidh
muhammad mohd muhd mohamad mhd muh md mohammed mohammad mohamed muhammed`;
const shortForms = `
william bill will billy wm;robert bob rob bobby robbie;richard rick dick rich;james jim jimmy jamie;john johnny jack jon;joseph joe;thomas tom tommy thos;charles charlie chuck chas;edward ed eddie ted ned;michael mike mick mickey;david dave davy
daniel dan danny;benjamin ben benny;samuel sam sammy;anthony tony antony;andrew andy drew;alexander alex sasha alec sandy;matthew matt;christopher chris kit;stephen steven steve;kenneth ken kenny;ronald ron ronnie;donald don donny;gerald gerry jerry
jeffrey geoffrey jeff geoff;gregory greg;lawrence larry laurence;leonard leo len;nicholas nick nicolas;patrick pat paddy;peter pete;philip phil phillip;raymond ray;timothy tim;walter walt;frederick fred freddie;francis frank;henry harry hank;theodore ted theo
elizabeth liz beth betty eliza lizzie;margaret maggie meg peggy;katherine catherine kate kathy cathy katie;jennifer jen jenny;susan sue susie;rebecca becky;deborah debbie;barbara barb;patricia pat patty tricia;victoria vicky;dorothy dot;alexandra sasha alex
yelizaveta elizaveta liza;francisco paco pancho;jose pepe chepe;ignacio nacho ygnacio;guadalupe lupe;eduardo lalo;jesus chuy;enrique quique;manuel manolo;nikolaos nikos nicos;georgios giorgos george yiorgos;dimitrios dimitris;ioannis yannis giannis;konstantinos kostas costas;panagiotis panos
ivan vanya;mikhail misha;dmitri dima;vladimir volodya vova;evgeny zhenya;konstantin kostya;nikolai kolya;josef joseph jozef yosef;yitzhak isaac`;
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
