/** Articles as they stand in folders of text and Markdown files, with what was copied along. All made up. */
export interface FolderText {
  readonly text: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly path: string;
  readonly updated?: string | undefined;
}

const w = 'General Harun Tesk said in Tarsk that the brigade would stay, and that nobody had asked it to leave the harbour. '.repeat(3).trim();
const T = 'Bridge falls at Kor after a night of rain';
const D = '2031-05-03';

/** Text, title, date, path, date of the change. */
const texts: readonly (readonly [string, string | undefined, string | undefined, (string | undefined)?, string?])[] = [
 [`Skip to main content\nHome\nNews\nSport\nWeather\n\n${T}\n\n3 May 2031\n\nShare\n\nOdo Kell\nBBK News, Tarsk\n\n${w}`, T, D],
 [`Home | World | Politics\n\nWORLD NEWS\nMay 3, 2031 1:22 PM Updated 3 hours ago\n\n${T}\nOdo Kell, Ilse Marn\n\n5 Min Read\n\nTARSK (NW) - ${w}`, T, D],
 [`${T}\nBy Odo Kell\nMay 3, 2031 1:22 PM\n${w}\n${w}`, T, D],
 [`${T}\n\nA subtitle that says what the article is about and why anybody should read it at all today.\n\nOdo Kell\n\n3 May 2031\n\n${w}`, T, D],
 [`${T} - Northern Wire\n\nhttps://wire.example/a\n\n${T}\n\nMay 3, 2031\n\n${w}`, undefined, D],
 [`Source: https://wire.example/a\nDate: May 3, 2031\n\n${T}\n\n${w}`, T, D],
 [`Northern Wire (Tarsk)\n3 May 2031 Saturday\n\n${T}\n\n${w}`, T, D],
 [`TARSK POST\nMay 3, 2031\nSection: World\n\n${T}\n\n${w}`, T, D],
 [`${T}\n\nTARSK, May 3 (NW) -- ${w}\n\n${w}\n\n(c) 2031 NW`, T, undefined],
 [`${T}\n\nPublished May 3, 2031 at 1:22 PM EDT\nUpdated May 4, 2031 at 9:00 AM EDT\n\n${w}`, T, D, undefined, '2031-05-04'],
 [`${T}\n\n1:22 PM EDT May 3, 2031\n\n${w}`, T, D],
 [`${T}\n\nSaturday 03 May 2031 13:22 EDT\n\n${w}`, T, D],
 [`${T}\n\nMay 3, 2031 - 13:22\n\n${w}`, T, D],
 [`${T}\n\n03 May 2031 13:22 (Last updated 04 May 2031 09:00)\n\n${w}`, T, D, undefined, '2031-05-04'],
 [`${T}\n\nMay 3, 2031 01:22 PM | Updated: May 4, 2031 09:00 AM\n\n${w}`, T, D, undefined, '2031-05-04'],
 [`${T}\n\nODO KELL\nTARSK\nMAY 3, 2031 01:22 IST\nUPDATED: MAY 4, 2031 09:00 IST\n\n${w}`, T, D, undefined, '2031-05-04'],
 [`${T}\n\nThursday 3 May 2031 / 12 Shawwal 1452\n\n${w}`, T, D],
 [`${T}\n\nAFP – Tarsk\n\n03/05/2031 - 13:22\n\n25/05/2031 correction\n\n${w}`, T, D],
 [`${T}\n\nNW • May 3, 2031\n\n${w}`, T, D],
 [`${T}\n\nRelease No. 2031-15\nMay 3, 2031\n\nFOR IMMEDIATE RELEASE\n\n${w}`, T, D],
 [`FOR IMMEDIATE RELEASE\n\nMay 3, 2031\n\n${T}\n\n${w}`, T, D],
 [`Press Release\n3 May 2031\n\n${T}\n\n${w}`, T, D],
 [`BREAKING: ${T}\n\nMay 3, 2031\n\n${w}`, `BREAKING: ${T}`, D],
 [`${T}\n${'='.repeat(T.length)}\n\n*Published 3 May 2031*\n\n${w}`, T, D, 'a.md'],
 [`# ${T}\n\n**Odo Kell** | 3 May 2031\n\n${w}`, T, D, 'a.md'],
 [`# ${T}\n\n_Northern Wire, 3 May 2031_\n\n${w}`, T, D, 'a.md'],
 [`# ${T}\n\n> Source: [Northern Wire](https://wire.example/2031/05/03/bridge)\n> Date: 3 May 2031\n\n${w}`, T, D, 'a.md'],
 [`# ${T}\n\n- **Date:** 3 May 2031\n- **Author:** Odo Kell\n\n${w}`, T, D, 'a.md'],
 [`# ${T}\n\nPublished: 2031-05-03  \nAuthor: Odo Kell\n\n${w}`, T, D, 'a.md'],
 [`# ${T}\n\n${`${w}\n\n`.repeat(20)}*First published 3 May 2031*\n`, T, D, 'a.md'],
 [`[${T}](https://wire.example/2031/05/03/bridge)\n\n${w}`, undefined, D, 'a.md'],
 [`# ${T}\n\n[Northern Wire](https://wire.example/2031/05/03/bridge-falls)\n\n${w}`, T, D, 'a.md'],
 [`Archived from https://wire.example/a on 9 September 2032\n\n${T}\n\n3 May 2031\n\n${w}`, T, D],
 [`${T}\n\nRetrieved 9 September 2032\n\nOriginally published 3 May 2031\n\n${w}`, T, D],
 [`9/9/2032 ${T} - Northern Wire\nhttps://wire.example/2031/05/03/bridge 1/3\n\n${T}\n\n${w}`, undefined, D],
 [`${T}\n\nMay 3, 2031 — ${w}`, T, D],
 [`${T}\n\n3 May 2031: ${w}`, T, D],
 [`${T}\n\nTarsk: ${w}\n\nOn 3 May 2031 ${w}`, T, undefined],
 [`${T}\n\nThe war began on 2 January 2029.\n\n${w}`, T, undefined],
 [`${T}\n\nOn January 2, 2029, General Tesk was born again.\n\n${w}`, T, undefined],
 [`${T}\n\nJanuary 2, 2029 will be remembered.\n\n${w}`, T, undefined],
 [`${T}\n\nMeeting of 2 January 2029\n\n${w}`, T, undefined],
 [`Statement on the meeting of 2 January 2029\n\n3 May 2031\n\n${w}`, 'Statement on the meeting of 2 January 2029', D],
 [`${T}\n\nHarun Tesk (born 2 January 1960) is a general. ${w}`, T, undefined],
 [`${T}\n\nPhoto taken January 2, 2029\n\n${w}`, T, undefined],
 [`${T}\n\nTARSK, Kalvast (NW) — ${w}\n\n___\n\nThis story was first published on May 3, 2031. It was updated on May 4, 2031, to correct the name.\n`, T, D],
 [`${T}\n\n3rd May 2031, 1:22pm\n\n${w}`, T, D], [`${T}\n\nMay 3 2031 1:22PM\n\n${w}`, T, D], [`${T}\n\n3/May/2031 13:22\n\n${w}`, T, D], [`${T}\n\n2031-May-03\n\n${w}`, T, D], [`${T}\n\n2031 May 3\n\n${w}`, T, D], [`${T}\n\nMay 2031, 3\n\n${w}`, T, undefined], [`${T}\n\nSaturday, 3rd of May 2031\n\n${w}`, T, D], [`${T}\n\n20310503\n\n${w}`, T, D], [`${T}\n\nSAT 3 MAY 2031\n\n${w}`, T, D], [`${T}\n\nDate Posted: 05/23/2031\n\n${w}`, T, '2031-05-23'], [`${T}\n\nLast Modified: 2031/05/03 01:22:33 PM\n\n${w}`, T, D], [`${T}\n\nMay 3, 2031, 1:22 p.m. ET\n\n${w}`, T, D], [`${T}\n\nMay 3, 2031, at 1:22 p.m.\n\n${w}`, T, D],[`${T}\n\nPublished 3 May 2031 13:22 CET(GMT+1)\n\n${w}`, T, D],[`${T}\n\nPublished: 13:22 03 May 2031\n\n${w}`, T, D],[`${T}\n\nMay 3, 2031 · 1:22 PM ET\nHeard on All Day\n\n${w}`, T, D],[`${T}\n\nUpdated May 3, 20311:22 PM ET\n\n${w}`, T, D],[`${T}\n\nSat 3 May 2031 08.00 EDTLast modified on Sun 4 May 2031 09.00 EDT\n\n${w}`, T, D],[`${T}\n\nThis article is more than 1 year old\n\nOdo Kell in Tarsk\nSat 3 May 2031 08.00 EDT\n\n${w}`, T, D],
 [`Kor\nThis article is more than 3 months old\n\n${T}\n\nOdo Kell\nSat 3 May 2031 08.00 EDT\n\n${w}`, T, D],
 [`${T}\nStaff Writer May 3, 2031\n${w}`, T, D], [`${T}\nodo.kell@wire.example (Odo Kell) 3 May 2031\n${w}`, T, D],
 [`${T}\n\n${w}\n\n${w}`, T, D, '2031-05-03 Bridge falls.txt'], [`${T}\n\n${w}\n\n${w}`, T, D, 'NW_20310503_bridge.txt'], [`${T}\n\n${w}\n\n${w}`, T, D, 'archive/2031/05/03/bridge.txt'], [`${T}\n\n${w}\n\n${w}`, T, D, 'bridge-03-may-2031.txt'],
];

export const folderTexts: readonly FolderText[] = texts.map(([text, title, date, path = 'a.txt', updated]) => ({ text, title, date, path, updated }));
