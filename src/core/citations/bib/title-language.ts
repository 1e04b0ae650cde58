/**
 * Whether a title without a declared language is rather in another than English: it has a word that holds sentences of such a language together, and none that
 * does so in English. Only English titles are given the case of sentences; German ones would lose the capitals of their nouns.
 */
export function isForeignTitle(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => foreign.has(word)) && !words.some((word) => english.has(word));
}

const english = new Set('the of and for with from by to an is are at how what why when who into between under against its their our'.split(' '));

/** Words that no name in an English title begins with, and that are none in English. */
const foreign = new Set((
  'der das und für von mit zur zum über des eine einer eines einem einen nicht sich auf aus bei nach zwischen durch oder wie ist '
  + 'le les du au aux une dans sur pour avec sans entre et qui ou est las una con sobre hacia lo gli della dello delle dei degli nel nella nei per tra che il '
  + 'het een voor tussen naar uit niet os dos das nos nas em ao uma och för på till av mellan inte ett og til ikke mellem mellom sekä się oraz przez dla ve ile için'
).split(' '));
