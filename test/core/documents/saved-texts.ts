import type { Metadata } from '../../../src/core/documents/document';

/** A text as people copy or export it. All made up. */
export interface SavedText {
  readonly name: string;
  readonly text: string;
  readonly path?: string;
  readonly title: string;
  readonly date?: string;
  readonly more?: Metadata;
}

const prose = 'General Harun Tesk said in Tarsk that the brigade would stay, and that nobody had asked it to leave the harbour. '.repeat(2).trim();

export const savedTexts: readonly SavedText[] = [
  { name: 'copied for printing', text: `Print this page\nClose window\n\nThree brigades leave the harbour\n\nBy Kessa Lorrin\nThe Coast Herald\nMay 3, 2031 at 6:15 PM EDT\n\n${prose}\n\n© 2032 The Coast Herald`, title: 'Three brigades leave the harbour', date: '2031-05-03', more: { author: 'Kessa Lorrin' } },
  { name: 'LexisNexis, newer', text: `Three brigades leave the harbour\n\nThe Coast Herald (Tarsk)\n\nMay 3, 2031 Saturday\n\nCopyright 2031 The Coast Herald All Rights Reserved\n\nSection: NEWS; Pg. 3\n\nLength: 512 words\n\nByline: Kessa Lorrin\n\nDateline: TARSK\n\nBody\n\n\n${prose}\n\nLoad-Date: May 5, 2031\n\nEnd of Document`, title: 'Three brigades leave the harbour', date: '2031-05-03', more: { outlet: 'The Coast Herald', author: 'Kessa Lorrin' } },
  { name: 'LexisNexis, older', text: `3 of 20 DOCUMENTS\n\nThe Coast Herald\n\nMay 3, 2031 Saturday\n\nThree brigades leave the harbour\n\nBYLINE: Kessa Lorrin\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 512 words\n\n${prose}`, title: 'Three brigades leave the harbour', date: '2031-05-03', more: { outlet: 'The Coast Herald', author: 'Kessa Lorrin' } },
  { name: 'Factiva with codes', text: `HD  Three brigades leave the harbour\nBY  By Kessa Lorrin\nWC  512 words\nPD  3 May 2031\nSN  The Coast Herald\nSC  CSTH\nLA  English\nCY  (c) 2031\n\nLP  ${prose}`, title: 'Three brigades leave the harbour', date: '2031-05-03', more: { outlet: 'The Coast Herald', author: 'Kessa Lorrin' } },
  { name: 'Factiva without codes', text: `Three brigades leave the harbour\n\nBy Kessa Lorrin\n512 words\n3 May 2031\n12:30\nThe Coast Herald\nCSTH\nEnglish\n(c) 2031, The Coast Herald.\n\n${prose}`, title: 'Three brigades leave the harbour', date: '2031-05-03', more: { author: 'Kessa Lorrin' } },
  { name: 'updated behind published', text: `Miners end their strike\n\nPublished 9 November 2030, updated 11 November 2030\n\n${prose}`, title: 'Miners end their strike', date: '2030-11-09', more: { updated: '2030-11-11' } },
  { name: 'updated alone', text: `Miners end their strike\n\nLast updated at Nov 9, 2030\n\n${prose}`, title: 'Miners end their strike', date: '2030-11-09' },
  { name: 'a comma lost', text: `Miners end their strike\n\nNov 092030 TARSK ${prose}`, title: 'Miners end their strike', date: '2030-11-09' },
  { name: 'two ways to read it', text: `Miners end their strike\n\n09/11/2030\n\n${prose}`, title: 'Miners end their strike' },
  { name: 'relative', text: `Miners end their strike\n\n2 hours ago\n\n${prose}`, title: 'Miners end their strike' },
  { name: 'copyright alone', text: `Miners end their strike\n\n${prose}\n\nCopyright 2030 The Hill Post`, title: 'Miners end their strike' },
  { name: 'Spanish', text: `Tres brigadas abandonan el puerto\n\nPor Ilse Marn\n14 de marzo de 2031\n\n${prose}`, title: 'Tres brigadas abandonan el puerto', date: '2031-03-14', more: { author: 'Ilse Marn' } },
  { name: 'Arabic digits', text: `المجلس يعلن فتح الميناء\n\n١٤ مارس ٢٠٣١\n\n${'أعلن المجلس فتح الميناء أمام السفن بعد شهر من الاغلاق. '.repeat(4)}`, title: 'المجلس يعلن فتح الميناء', date: '2031-03-14' },
  { name: 'Ukrainian', text: `Порт знову відкрито\n\n14 березня 2031 року\n\n${'Рада оголосила про відкриття порту для всіх суден. '.repeat(4)}`, title: 'Порт знову відкрито', date: '2031-03-14' },
  { name: 'Japanese', text: `港が再び開く\n\n2031年3月14日 10時20分\n\n${'評議会は港を再び開くと発表した。'.repeat(12)}`, title: '港が再び開く', date: '2031-03-14' },
  { name: 'a headline on two lines', text: `Commander of the eastern front says his men will not leave the harbour before\nthe harvest is in\n\n3 May 2031\n\n${prose}`, title: 'Commander of the eastern front says his men will not leave the harbour before the harvest is in', date: '2031-05-03' },
  { name: 'outlet and date over the headline', text: `Northern Wire\n3 May 2031\n\nThree brigades leave the harbour\n\n${prose}`, title: 'Three brigades leave the harbour', date: '2031-05-03' },
  { name: 'section, headline and stamps that stand together', text: `World\n\nBridge falls at Kor\n\nPublished May 3, 2031Updated May 4, 2031, 9:30 a.m. ET\n\n${prose}`, title: 'Bridge falls at Kor', date: '2031-05-03', more: { updated: '2031-05-04' } },
  { name: 'Turkish', text: `Liman yeniden açıldı\n\n3 Mayıs 2031, Cumartesi\n\n${prose}`, title: 'Liman yeniden açıldı', date: '2031-05-03' },
  { name: 'a month alone', text: `The harbours of Kalvast: a report\n\nMay 2031\n\n${prose}`, title: 'The harbours of Kalvast: a report', date: '2031-05' },
  { name: 'an address alone over the text', text: `https://www.wire.example/2031/05/three-brigades-leave-the-harbour-812345/\n\n${prose}`, title: 'Three brigades leave the harbour', date: '2031-05', more: { outlet: 'wire.example' } },
  { name: 'a stamp before the text, on its line', text: `Bridge falls at Kor\n\nTARSK, May 3 (Northern Wire) - ${prose}`, path: '2031-05-03-bridge.txt', title: 'Bridge falls at Kor', date: '2031-05-03', more: { outlet: 'Northern Wire' } },
  { name: 'a name and the page\'s counts around the stamp', text: `Rivers rise in Kalvast...\n\nKessa Lorrin | Apr. 6, 2031, 3:17 PM | 1,209 |   5\n\n${prose}`, title: 'Rivers rise in Kalvast...', date: '2031-04-06' },
  { name: 'the outlet before both stamps', text: `Le port rouvre\n\nLe Courrier | 04.05.2031 à 13h36 • Mis à jour le 05.05.2031 à 20h13 |  Par Ilse Marn\n\n${prose}`, title: 'Le port rouvre', date: '2031-05-04', more: { updated: '2031-05-05' } },
  { name: 'French stamps in figures', text: `Le port rouvre au nord\n\nPar Ilse Marn\n\nMis à jour le 06/04/2031 à 10:37\n\nPublié le 05/04/2031 à 17:08\n\n${prose}`, title: 'Le port rouvre au nord', date: '2031-04-05', more: { updated: '2031-04-06' } },
  { name: 'English stamps in figures: no title', text: `Harbour opens\n\nLast updated at 06/04/2031 10:37\n\n${prose}`, title: 'Harbour opens' },
  { name: 'a by-line with its date and what follows', text: `The harbour opens again\n\nBy Kessa Lorrin on Jul 04, 2031 at 11:30a @kessalorrin\n\n${prose}`, title: 'The harbour opens again', date: '2031-07-04', more: { author: 'Kessa Lorrin' } },
  { name: 'what the article says in one sentence between headline and by-line', text: `Kessa Lorrin: Queen of the harbour\n\nThe captain has won her fame by talking to people whom nobody else on the coast would talk to at all\n\nBy Odo Kell\n\n3 May 2031\n\n${prose}`, title: 'Kessa Lorrin: Queen of the harbour', date: '2031-05-03', more: { author: 'Odo Kell' } },
  { name: 'a dateline that ends with a colon', text: `Harbour opens again\n\nTARSK - 7 July 2031: ${prose}`, title: 'Harbour opens again', date: '2031-07-07' },
  { name: 'the rubric behind the date', text: `Harbour opens again\n\nJuly 7th, 2031 in World\n\n${prose}`, title: 'Harbour opens again', date: '2031-07-07' },
  { name: 'a period is no date of publication', text: `The war of the hills\n\nOctober 14, 2029 – January 20, 2031\n\n${prose}`, title: 'The war of the hills' },
  { name: 'a stamp with half of the letters', text: `The harbour opens again\n\non Jul 7 2031, 5:55p\n\n${prose}`, title: 'The harbour opens again', date: '2031-07-07' },
  { name: 'an address with a year, and with a number of the system', text: `https://www.wire.example/2031-harbour-festival-opens-in-tarsk-670bf328-76c0-4534-9ee1-f4c7821886ef\n\n${prose}`, title: '2031 harbour festival opens in tarsk', more: { outlet: 'wire.example' } },
  { name: 'two digits that may be a day or a year', text: `The harbour opens again\n\n13/8/17\n\n${prose}`, title: 'The harbour opens again' },
  { name: 'German, a month that English names alike', text: `Der Hafen ist wieder offen\n\nvon Redaktion · 2. November 2031\n\n${prose}`, title: 'Der Hafen ist wieder offen', date: '2031-11-02' },
  { name: 'Czech figures with blanks', text: `Přístav je opět otevřen\n\n2. 11. 2031 10:30\n\n${prose}`, title: 'Přístav je opět otevřen', date: '2031-11-02' },
];
