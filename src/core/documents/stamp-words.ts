/**
 * Words that news sites put beside a date, in the languages that dates are read in. What comes before a date of publication, what before one of
 * a change, and what else may stand on a line of dates.
 */
export const publishedWords = wordsOf(
  'published posted issued publication pubdate veröffentlicht erschienen publié publiée paru publicado publicada pubblicato gepubliceerd geplaatst publicerad publicerat udgivet publisert julkaistu '
  + 'опубликовано опубліковано дата diterbitkan نشر نُشر النشر פורסם 发布 發布 发表 發表 公開 掲載 配信 입력 기사입력 등록 게시',
);

export const updatedWords = wordsOf(
  'updated update modified edited revised corrected aktualisiert geändert stand modifié modifiée jour màj actualisé actualisée actualizado actualizada modificado modificada aggiornato aggiornamento atualizado atualizada '
  + 'bijgewerkt gewijzigd uppdaterad uppdaterat opdateret oppdatert päivitetty muokattu обновлено обновлён изменено оновлено diperbarui تحديث التحديث مُحدّث עודכן 更新 수정 기사수정 güncelleme',
);

const englishStampWords = wordsOf('published posted issued publication pubdate updated update modified edited revised corrected');

/** Those that no English stamp has; Chinese, Japanese and Korean put the year in front anyway. */
export const foreignStampWords: ReadonlySet<string> = new Set([...publishedWords, ...updatedWords].filter((word) => !englishStampWords.has(word) && !/[\u3000-\u9fff\uac00-\ud7af]/.test(word) && word !== 'stand'));

/** With {@link publishedWords} and {@link updatedWords}, all that a line of dates consists of. */
export const stampWords = wordsOf(
  'last first created date time on at the of gmt utc bst cet cest est edt pst pdt et pt ist hkt am pm a p uhr le à mis mise el a las h hrs horas del il alle ore em às op om kl den klo в о год года року pada pukul wib في يوم الساعة '
  + 'آخر تاريخ get short url min read minute minutes mon tue tues wed thu thur thurs fri sat sun '
  + 'lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miércoles jueves viernes sábado domingo '
  + 'lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag '
  + 'måndag tisdag onsdag torsdag fredag lördag söndag понедельник вторник среда четверг пятница суббота воскресенье senin selasa rabu kamis jumat sabtu minggu '
  + 'الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد 时间 時間 日期 日 点 分 일 오전 오후 '
  + 'mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý čtvrtek pátek neděle '
  + 'pazartesi salı çarşamba perşembe cuma cumartesi pazar saat luni marți miercuri joi vineri sâmbătă duminică понеділок вівторок середа четвер субота неділя неделя '
  + 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή יום ראשון שני שלישי רביעי חמישי שישי שבת شنبه یکشنبه دوشنبه چهارشنبه پنجشنبه جمعه',
);

/** Whether any of the words stands in a text, whole; Chinese and Japanese are written without blanks. */
export function hasWord(text: string, words: ReadonlySet<string>): boolean {
  for (const [word] of text.toLowerCase().matchAll(wordShape)) if (words.has(word)) return true;
  if (/[\u3000-\u9fff]/.test(text)) for (const word of words) if (/[\u3000-\u9fff]/.test(word) && text.includes(word)) return true;
  return false;
}

/** What is left of a text without these words, in letters. */
export function withoutWords(text: string, ...lists: readonly ReadonlySet<string>[]): string {
  return text.toLowerCase().replace(wordShape, (word) => (lists.some((list) => list.has(word)) || /^\p{L}*day$/u.test(word) || (/^[\u3000-\u9fff]+$/.test(word) && lists.some((list) => hasWord(word, list))) ? ' ' : word));
}

const wordShape = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
