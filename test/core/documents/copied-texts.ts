import type { NewsText } from './news-texts';

/** Articles as they come out of databases and agencies' wires, and as people of many countries paste them. All made up. */
const p = 'General Harun Tesk said in Tarsk that the brigade would stay, and that nobody had asked it to leave the harbour. '.repeat(3).trim();
const zh = '市议会周二表决，决定将北渡轮码头关闭至少八周，此前检查人员在两根支柱上发现裂缝，面包店店主说没有人提前通知他们。'.repeat(3);
const he = 'מועצת העיר החליטה ביום שלישי לסגור את המסוף הצפוני לשמונה שבועות לפחות, לאחר שהתגלו סדקים בשני עמודים. '.repeat(3).trim();
const ru = 'Городской совет во вторник решил закрыть северный терминал как минимум на восемь недель, потому что в опорах нашли трещины. '.repeat(3).trim();
const ar = 'صوّت المجلس البلدي يوم الثلاثاء على إغلاق المحطة الشمالية لمدة ثمانية أسابيع على الأقل بعد العثور على شقوق في عمودين. '.repeat(3).trim();
const title = 'Bridge falls at Kor after a night of rain';
const date = '2031-05-23';

export const copiedTexts: readonly NewsText[] = [
  { name: 'Chinese, a reporter between headline and stamp', text: `北渡轮码头关闭八周\n本报记者 张三\n2031年05月23日05:31  来源：海岸网\n\n${zh}`, title: '北渡轮码头关闭八周', date },
  { name: 'Japanese, a mark and a name between headline and stamp', text: `北ターミナル閉鎖へ\n有料記事\n山田花子\n2031年5月23日 20時15分\n\n${zh}`, title: '北ターミナル閉鎖へ', date },
  { name: 'Hebrew, a short headline over a name and a stamp', text: `המסוף הצפוני נסגר\nמוד גוף\n23.05.31 | 20:20\n\n${he}`, title: 'המסוף הצפוני נסגר', date },
  { name: 'a short headline over a name and a stamp', text: `Terminal shuts again\nOdo Kell\n23 May 2031\n\n${p}`, title: 'Terminal shuts again', date },
  { name: 'an outlet of one word over a headline of two', text: `Courier\nTerminal shuts\n23 May 2031\n\n${p}`, title: 'Terminal shuts', date },
  { name: 'a monitoring service below the headline', text: `Kalvast: council closes terminal\n\nPBK Monitoring Coast\nMay 23, 2031 Friday\n\n${p}`, title: 'Kalvast: council closes terminal', date },
  { name: 'labels on lines of their own', text: `Title:\n${title}.\nAuthors:\nKELL, ODO\nSource:\nHarbour Weekly. 5/23/2031, Vol. 44 Issue 23, p18-19. 2p.\nDocument Type:\nArticle\nISSN:\n0012-3456\nAccession Number:\n123456789\n\n${p}\n\n${p}`, title, date },
  { name: 'labels on lines of their own, a date that could be read both ways', text: `Title:\n${title}\nSource:\nHarbour Weekly. 6/12/2031, Vol. 44 Issue 23, p18-19. 2p.\nAccession Number:\n123456789\n\n${p}\n\n${p}`, title, date: '2031-06-12' },
  { name: 'a message of a channel', text: `Новости порта, [23.05.2031 14:31]\n${ru}\n\n${ru}`, date },
  { name: 'a document of an organisation', text: `Joined Nations\nS/2031/455\n\nCouncil of Harbours\nDistr.: General\n23 May 2031\n\nOriginal: English\n\nSituation at the northern terminal: report of the Secretary\n\nI. Introduction\n\n1. ${p}\n\n2. ${p}`, title: 'Situation at the northern terminal: report of the Secretary', date },
  { name: 'a stamp without its year over the headline, an agency between strokes', text: `23 МАЯ, 16:45\nСеверный терминал в порту закрыли\nВ опорах нашли трещины\n\nТАРСК, 23 мая 2031. /СВС/. ${ru}\n\n${ru}`, title: 'Северный терминал в порту закрыли', date },
  { name: 'an issue over the headline', text: `Le Quai, no. 23456\nFrance, vendredi 23 mai 2031 350 mots, p. 9\n\nLe terminal nord fermé\n\nCorps, Anne\n\nLe conseil a voté mardi la fermeture du terminal nord pour huit semaines. ${p}\n\n${p}`, title: 'Le terminal nord fermé', date },
  { name: 'the month of an issue', text: `Journal of Harbour Studies\nVol. 12, No. 3 (May 2031), pp. 211-230\n\nCracked quays and small traders\n\nOdo Kell\n\n${p}\n\n${p}`, title: 'Cracked quays and small traders', date: '2031-05' },
  { name: 'an agency, its stamp and an editor between bars', text: `${title}\n\nSource: Northwire| 2031-05-23 23:14:05|Editor: kell\n\nTARSK, May 23 (Northwire) -- ${p}\n\n${p}`, title, date },
  { name: 'a change and its hour written together', text: `إغلاق محطة العبارات الشمالية\n23/5/2031|آخر تحديث: 24/5/203109:14 ص (بتوقيت تارسك)\n\n${ar}\n\n${ar}`, title: 'إغلاق محطة العبارات الشمالية', date },
  { name: 'when it was looked up', text: `The harbour pillars\n\nRetrieved on 21 November 2032 from https://museum.example/pillars\n\n${p}\n\n${p}`, title: 'The harbour pillars', date: undefined },
  { name: 'when it was looked up, in French', text: `Les piliers du port\n\nConsulté le 21 novembre 2032 sur https://musee.example/piliers\n\nLe conseil a voté mardi la fermeture du terminal. ${p}\n\n${p}`, title: 'Les piliers du port', date: undefined },
  { name: 'who spoke with somebody', text: `"Nobody warned us"\n\nInterview by Odo Kell | Quay Quarterly | 23 May 2031\n\n${p}\n\n${p}`, title: '"Nobody warned us"', date, author: 'Odo Kell' },
  { name: 'a newspaper\'s page behind the date', text: `${title}\nBy ODO KELL\nHarbour Post Staff Writer\nFriday, May 23, 2031; Page B03\n\n${p}\n\n${p}`, title, date },
  { name: 'a date and a name in French', text: `Le terminal nord, huit semaines plus tard\nvendredi 23 mai 2031, par Anne Corps\n\nLe conseil a voté mardi la fermeture du terminal. ${p}\n\n${p}`, title: 'Le terminal nord, huit semaines plus tard', date },
  { name: 'how many comments there are', text: `Terminalul de nord se închide\nMaud Corp 23 mai 2031 12 comentarii\n\nConsiliul a decis marți închiderea terminalului. ${p}\n\n${p}`, title: 'Terminalul de nord se închide', date },
  { name: 'comments in another language below an article without a date', text: `Terminalul de nord se închide\n\nConsiliul a decis marți închiderea terminalului. ${p}\n\n${p}\n\nComentarii\n\nOdo\n24 mai 2031`, title: 'Terminalul de nord se închide', date: undefined },
  { name: 'related articles in another language', text: `Das Terminal schließt\n\nDer Rat hat am Dienstag beschlossen, das Terminal zu schließen. ${p}\n\nMehr zum Thema\n\nNeuer Anleger\n24. Mai 2031`, title: 'Das Terminal schließt', date: undefined },
  { name: 'posted and published first', text: `${title}\n\nPosted\n24 May 2031\nOriginally published\n23 May 2031\n\n${p}\n\n${p}`, title, date },
  { name: 'place and day of a press release in French', text: `COMMUNIQUÉ DE PRESSE\nPort-Ellery, le 23 mai 2031\n\nCommuniqué : fermeture du terminal nord\n\nLe conseil a voté mardi la fermeture du terminal. ${p}\n\n${p}`, title: 'Communiqué : fermeture du terminal nord', date },
  { name: 'a date in figures behind its name in Spanish', text: `Comunicado N° 045\nFecha: 08/11/2031\n\nCierre de la terminal norte\n\nEl consejo acordo el martes el cierre de la terminal. ${p}\n\n${p}`, title: 'Cierre de la terminal norte', date: '2031-11-08' },
  { name: 'the cover sheet of an archive of journals', text: `Cracked Quays\nAuthor(s): Odo Kell\nSource: Harbour Review, Vol. 12, No. 3 (Fall, 2031), pp. 11-30\nPublished by: Quay University Press\nStable URL: https://archive.example/stable/123456\nAccessed: 21-11-2032 10:11 UTC\n\n${p}\n\n${p}`, title: 'Cracked Quays', date: undefined },
  { name: 'a kind of text and its day', text: `Coast: Families need answers after closure\nTarsk (CH) – Where they are.\nNews release 23 May 2031\nCoast\n\n${p}\n\n${p}`, title: 'Coast: Families need answers after closure', date },
  { name: 'two calendars and the number of the issue', text: `إغلاق محطة العبارات الشمالية\nالجمعة - 2 شهر ربيع الثاني 1453 هـ - 23 مايو 2031 مـ رقم العدد [ 15344]\n\n${ar}\n\n${ar}`, title: 'إغلاق محطة العبارات الشمالية', date },
  { name: 'a post without its year', text: `Harbour Residents\nMarch 5 at 9:14 PM ·\n${p}\n\n${p}`, title: 'Harbour Residents', date: undefined },
];
