/** Articles as they are copied from pages or kept as plain text. All made up. */
export interface NewsText {
  readonly name: string;
  readonly text: string;
  readonly title?: string;
  readonly date?: string | undefined;
  readonly updated?: string;
  readonly author?: string;
  readonly path?: string;
}

const p = 'General Harun Tesk said in Tarsk that the brigade would stay, and that nobody had asked it to leave the harbour. '.repeat(3).trim();
const title = 'Bridge falls at Kor after a night of rain';
const of = (name: string, text: string, more: Partial<NewsText> = {}): NewsText => ({ name, text, title, date: '2031-05-03', ...more });
const stamped = (stamp: string, more: Partial<NewsText> = {}): NewsText => of(`stamp: ${stamp}`, `${title}\n\n${stamp}\n\n${p}\n\n${p}`, more);
const opened = (start: string, more: Partial<NewsText> = {}): NewsText => of(`opens with: ${start}`, `${title}\n\n${start} ${p}\n\n${p}`, more);

export const newsTexts: readonly NewsText[] = [
  // Lines of their own
  stamped('May 3, 2031'), stamped('3 May 2031'), stamped('Saturday, May 3, 2031'), stamped('Saturday 3 May 2031 09.14 BST'), stamped('Sat 3 May 2031'), stamped('2031-05-03'), stamped('2031-05-03 09:14'), stamped('2031-05-03T09:14:00Z'), stamped('3.5.2031'), stamped('03.05.2031 09:14'),
  stamped('Published: 3 May 2031'), stamped('Published on May 3, 2031 09:14 AM'), stamped('Published 09:14 GMT, 3 May 2031'), stamped('Posted: Sat May 3rd, 2031 9:14am'), stamped('Date: May 3, 2031'), stamped('First Published: May 03, 2031, 09:14 IST'), stamped('May 03, 2031 09:14 am | Updated May 05, 2031 10:00 am IST', { updated: '2031-05-05' }),
  stamped('Last updated: 3 May 2031', { updated: '2031-05-03' }), stamped('Updated 9:14 AM EDT, Sat May 3, 2031', { updated: '2031-05-03' }), stamped('Published 9:14 AM EDT, Sat May 3, 2031'), stamped('May 3, 2031 / 9:14 AM EDT / Northern Wire'), stamped('Northern Wire | May 3, 2031'), stamped('Northern Wire, 3 May 2031'), stamped('Northern Wire - 3 May 2031'),
  stamped('By Odo Kell, Northern Wire - May 3, 2031'), stamped('By Odo Kell | May 3, 2031', { author: 'Odo Kell' }), stamped('By Odo Kell and Ilse Marn, May 3, 2031 at 9:14 a.m.'), stamped('by Odo Kell 3 May 2031', { author: 'Odo Kell' }), stamped('Odo Kell, 3 May 2031'), stamped('Odo Kell • 3 May 2031 • 5 min read'), stamped('Odo Kell\n3 May 2031'), stamped('(May 3, 2031)'), stamped('[3 May 2031]'),
  stamped('May 3rd, 2031'), stamped('3rd May 2031'), stamped('3rd of May, 2031'), stamped('3-May-2031'), stamped('03/May/2031'), stamped('3 May, 2031'), stamped('May 3 2031'), stamped('MAY 3, 2031'), stamped('03 MAY 2031'), stamped('Sat, 3 May 2031 09:14:00 +0000'), stamped('2031/05/03'), stamped('2031.05.03'), stamped('05/03/2031 and 05/25/2031', { date: undefined }), stamped('25/05/2031', { date: '2031-05-25' }), stamped('03/05/2031', { date: undefined }),
  stamped('WORLD | MAY 3, 2031'), stamped('3 May 2031 - World'), stamped('3 May 2031, Tarsk'), stamped('Tarsk, 3 May 2031'), stamped('TARSK, MAY 3, 2031'), stamped('3 May 2031 at 9:14pm'), stamped('May 3, 2031 at 09:14 UTC+2'), stamped('4:30 PM May 3, 2031'), stamped('09:14, 3 May 2031'), stamped('Issue of 3 May 2031'), stamped('May 3, 2031 Issue'), stamped('May 3, 2031 6:00 am ET'), stamped('Online: 3 May 2031'), stamped('Release date: May 3, 2031'), stamped('Dated: 3 May 2031'), stamped('Sat., May 3, 2031'), stamped('on Saturday, May 3, 2031'), stamped('Saturday May 3rd 2031'),
  stamped('Created: 3 May 2031'), stamped('Added: 3 May 2031'), stamped('Uploaded 3 May 2031'), stamped('Northwire May 3, 2031'), stamped('NW, 3 May 2031 09:14'), stamped('Source: Northern Wire, 3 May 2031'), stamped('Source: Northern Wire\n\nDate: 3 May 2031'), stamped('Source: Northern Wire\nPublication date: 2031-05-03'),

  // Datelines
  opened('TARSK, May 3, 2031 (Northern Wire) -'), opened('TARSK, May 3, 2031 —'), opened('TARSK (May 3, 2031) -'), opened('TARSK, 3 May 2031 –'), opened('TARSK, Kalvast, May 3, 2031 /NW/ --'), opened('Tarsk, May 3, 2031 (NW) –'), opened('May 3, 2031 (TARSK) –'), opened('3 May 2031, TARSK –'), opened('May 3, 2031 -'), opened('(Tarsk, 3 May 2031) –'), opened('[TARSK] May 3, 2031 –'), opened('TARSK: May 3, 2031:'), opened('TARSK, Sat. May 3, 2031 --'), opened('NW - Tarsk - 3 May 2031 -'), opened('Tarsk, 3 May 2031.'), opened('TARSK, May 3, 2031:'), opened('3 May 2031 |'), opened('TARSK, 3/5/2031 (NW) –', { date: undefined }), opened('TARSK, 25.05.2031 (NW) –', { date: '2031-05-25' }),
  // The year stands elsewhere
  opened('TARSK, May 3 (Northern Wire) -', { path: '2031-05-03-bridge.txt' }), opened('TARSK, May 3 (Northern Wire) -', { date: undefined }),
  of('a dateline without its year, the year in the notice of copyright', `${title}\n\nTARSK, May 3 (Northern Wire) - ${p}\n\n${p}\n\nCopyright 2031 Northern Wire`, { date: undefined }),
  of('a dateline without its year, the year and month in the address', `https://wire.example/2031/05/bridge-falls-at-kor\n\n${title}\n\nTARSK, May 3 (Northern Wire) - ${p}\n\n${p}`),
  of('a stamp without its year alone', `${title}\n\nMay 3, 9:14 a.m.\n\n${p}`, { date: undefined }),
  of('the file\'s name gives the year of a stamp', `${title}\n\n3 May, 09:14\n\n${p}`, { path: 'wire-2031-bridge.txt', date: undefined }),

  // What is not the date
  opened('On 2 January 2019, the brigade came to Tarsk.', { date: undefined }), opened('The brigade came to Tarsk on May 3, 2031.', { date: undefined }), opened('In May 2031 the brigade came.', { date: undefined }), opened('Since 3 May 2031 the brigade has stayed.', { date: undefined }), opened('May 3, 2031 was the day on which the bridge fell.', { date: undefined }),
  of('born and died', `Harun Tesk\n\n2 January 1960 – 3 May 2031\n\n${p}`, { title: 'Harun Tesk', date: undefined }),
  of('accessed', `${title}\n\nAccessed 9 September 2032\n\n${p}`, { date: undefined }), of('retrieved', `${title}\n\nRetrieved on 9 September 2032 from https://wire.example/a\n\n${p}`, { date: undefined }), of('copyright', `${title}\n\n${p}\n\n© 9 September 2032 Northern Wire`, { date: undefined }), of('comments below', `${title}\n\n3 May 2031\n\n${p}\n\nComments\n\nReader, 9 September 2032\n\nWrong.`),
  of('updated first, published below', `${title}\n\nUpdated: 5 May 2031\nPublished: 3 May 2031\n\n${p}`, { updated: '2031-05-05' }),
  of('a caption above the stamp', `${title}\n\nSoldiers at the bridge on 2 January 2029. Photo: Northern Wire\n\nBy Odo Kell\n3 May 2031\n\n${p}`),

  // Around the title
  of('outlet, title, by-line, date', `Northern Wire\n\n${title}\n\nBy Odo Kell\n\nMay 3, 2031\n\n${p}`, { author: 'Odo Kell' }),
  of('address, title, date', `https://wire.example/world/bridge\n\n${title}\n\nMay 3, 2031\n\n${p}`), of('date above the title', `May 3, 2031\n\n${title}\n\n${p}`), of('date and rubric above the title', `World | May 3, 2031\n\n${title}\n\nBy Odo Kell\n\n${p}`), of('outlet and weekday above the title', `The Coast Herald\nSaturday, May 3, 2031\n\n${title}\n\n${p}`),
  of('the date at the end', `${title}\n\n${p}\n\n${p}\n\n3 May 2031`), of('published at the end', `${title}\n\n${p}\n\n${p}\n\nPublished: 3 May 2031`), of('outlet and date at the end', `${title}\n\n${p}\n\n${p}\n\nNorthern Wire, 3 May 2031`), of('a source in brackets at the end', `${title}\n\n${p}\n\n${p}\n\n(Northern Wire, 3 May 2031)`), of('first published at the end', `${title}\n\n${p}\n\n${p}\n\nThis article was first published on 3 May 2031.`), of('updated at the end', `${title}\n\n${p}\n\n${p}\n\nLast updated: 3 May 2031`), of('accessed at the end', `${title}\n\n${p}\n\n${p}\n\nAccessed: 3 May 2031`, { date: undefined }),
  ...['3 May 2031', 'Published: 3 May 2031', 'Northern Wire, 3 May 2031', '(Northern Wire, 3 May 2031)', 'This article was first published on 3 May 2031.'].map((line) => of(`at the end of a long text: ${line}`, `${title}\n\n${`${p}\n\n`.repeat(20)}${line}\n\n© 2032 Northern Wire`)),
  of('a comment at the end of a long text', `${title}\n\n${`${p}\n\n`.repeat(20)}Reader, 9 September 2032\n\nThis is wrong.\n\nI was there.`, { date: undefined }),
  of('a date within the title', `Bridge watch, 3 May 2031\n\n${p}\n\n${p}`, { title: 'Bridge watch, 3 May 2031' }),
  of('lines of keys', `Title: ${title}\nAuthor: Odo Kell\nDate: 2031-05-03\nURL: https://wire.example/a\n\n${p}`, { author: 'Odo Kell' }), of('lines of keys, small letters', `title: ${title}\nauthor: Odo Kell\npublish_date: 2031-05-03 09:14:00\nurl: https://wire.example/a\n\n${p}`, { author: 'Odo Kell' }), of('keys of dates', `${title}\n\nDate published: May 3, 2031\nDate accessed: 9 September 2032\n\n${p}`), of('all on a line', `${title} | Northern Wire | 3 May 2031\n\n${p}`, { title: `${title} | Northern Wire | 3 May 2031` }),
  of('a long stamp with both', `${title}\n\nBy Odo Kell • Published May 3, 2031 • Updated on May 5, 2031 at 10:00 am\n\n${p}`, { author: 'Odo Kell', updated: '2031-05-05' }),
  of('buttons between the title and the stamp', `${title}\n\nShare\n\nSave\n\nListen\n\nOdo Kell\nNorthern Wire correspondent\n\nPublished\n3 May 2031\n\n${p}`), of('published and its date below each other', `${title}\n\nPublished\n3 May 2031\n\nUpdated\n5 May 2031\n\n${p}`, { updated: '2031-05-05' }), of('published and its date apart, the other way round', `${title}\n\nUpdated\n5 May 2031\n\nPublished\n3 May 2031\n\n${p}`, { updated: '2031-05-05' }),

  // Languages
  ...([
    ['Der Hafen von Kor ist wieder offen', 'Veröffentlicht am 03.05.2031 um 09:14 Uhr'], ['Der Hafen von Kor ist wieder offen', 'Samstag, 3. Mai 2031'], ['Der Hafen von Kor ist wieder offen', 'Stand: 03.05.2031 09:14 Uhr'], ['Le port de Kor rouvre ses portes', 'Publié le 3 mai 2031 à 09h14'], ['Le port de Kor rouvre ses portes', 'Publié le : 03/05/2031 - 09:14'], ['Le port de Kor rouvre ses portes', 'Le 1er mai 2031', '2031-05-01'],
    ['El puerto de Kor abre de nuevo', '3 de mayo de 2031'], ['El puerto de Kor abre de nuevo', 'Sábado, 3 de mayo de 2031'], ['El puerto de Kor abre de nuevo', '03 may 2031 - 09:14'], ['O porto de Kor reabre hoje', '03/05/2031 às 09h14'], ['Il porto di Kor riapre oggi', 'Sabato 3 Maggio 2031'], ['De haven van Kor is weer open', 'Gepubliceerd op 3 mei 2031'], ['Hamnen i Kor är öppen igen', 'Publicerad 3 maj 2031 kl. 09.14'], ['Havnen i Kor åpner igjen', 'Publisert: 3. mai 2031'], ['Korin satama on taas auki', '3. toukokuuta 2031'], ['Port w Kor znów otwarty', '3 maja 2031'], ['Port w Kor znów otwarty', 'Opublikowano: 3 maja 2031, 09:14'], ['Přístav v Koru je otevřen', '3. května 2031'], ['Kor kikötője újra nyitva', '2031. május 3.'], ['Portul din Kor s-a redeschis', '3 mai 2031'],
    ['Порт Кор снова открыт', '3 мая 2031 г., 09:14'], ['Порт Кор снова открыт', 'Опубликовано: 3 мая 2031'], ['Порт Кор знову відкрито', '3 травня 2031, 09:14'], ['Лука Кор је поново отворена', '3. мај 2031.'], ['Το λιμάνι του Κορ άνοιξε ξανά', '3 Μαΐου 2031'], ['Kor limanı yeniden açıldı', '3 Mayıs 2031 Cumartesi'], ['ميناء كور يفتح من جديد', 'السبت 3 مايو 2031'], ['ميناء كور يفتح من جديد', 'نشر في: 3 مايو/أيار 2031'], ['ميناء كور يفتح من جديد', '2031/05/03'], ['הנמל בקור נפתח מחדש', '3 במאי 2031'], ['بندر کور دوباره باز شد', '۱۳ اردیبهشت ۱۴۱۰'], ['بندر کور دوباره باز شد', 'شنبه ۱۳ اردیبهشت ۱۴۱۰ - ۰۹:۱۴'], ['بندر کور دوباره باز شد', 'تاریخ انتشار: ۱۴۱۰/۰۲/۱۳'], ['کور بندرگاہ دوبارہ کھل گئی', '3 مئی 2031'], ['कोर का बंदरगाह फिर खुला', '3 मई 2031'], ['কোর বন্দর আবার খুলল', '৩ মে ২০৩১'], ['港口重新开放', '2031年5月3日'], ['港口重新开放', '发布时间：2031-05-03 09:14'], ['コル港が再び開く', '2031年5月3日 9:14'], ['コル港が再び開く', '公開日：2031年5月3日'], ['코르 항구 다시 열려', '입력 2031.05.03 09:14'], ['코르 항구 다시 열려', '2031년 5월 3일'], ['Cảng Kor mở cửa trở lại', '3 tháng 5, 2031'], ['Pelabuhan Kor dibuka lagi', 'Sabtu, 3 Mei 2031 | 09:14 WIB'], ['ท่าเรือคอร์เปิดอีกครั้ง', '3 พฤษภาคม 2574'], ['Bandari ya Kor yafunguliwa', '3 Mei 2031'],
  ] as const).map(([head, stamp, date = '2031-05-03']): NewsText => ({ name: `stamp: ${stamp}`, text: `${head}\n\n${stamp}\n\n${p}`, title: head, date })),
];
