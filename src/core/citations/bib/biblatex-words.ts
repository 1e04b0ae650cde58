/** What biblatex prints, in English, for its names of types of theses, reports and patents. */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis', mathesis: 'Master’s thesis', bathesis: 'Bachelor’s thesis', candthesis: 'Candidate thesis', techreport: 'technical report', resreport: 'research report',
  patent: 'patent', patentde: 'German patent', patenteu: 'European patent', patentfr: 'French patent', patentuk: 'British patent', patentus: 'U.S. patent',
  patreq: 'patent request', patreqde: 'German patent request', patreqeu: 'European patent request', patreqfr: 'French patent request', patrequk: 'British patent request', patrequs: 'U.S. patent request',
};

const countries: Readonly<Record<string, string>> = {
  countryde: 'Germany', countryeu: 'European Union', countryep: 'European Union', countryfr: 'France', countryuk: 'United Kingdom', countryus: 'United States of America',
};

export function genreName(genre: string): string {
  return genres[genre.toLowerCase()] ?? genre;
}

/** Several places as they stand in one text. */
export function placeNames(places: string): string {
  return places.replace(/\bcountry[a-z]{2}\b/g, (name) => countries[name] ?? name);
}

/** Which series of a journal: `newseries`, `3`. */
export function journalSeries(series: string): string {
  if (/^\d+$/.test(series)) return `${ordinal(Number(series))} series`;
  return series === 'newseries' ? 'New series' : series === 'oldseries' ? 'Old series' : series;
}

function ordinal(number: number): string {
  const ending = number % 100 >= 11 && number % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
