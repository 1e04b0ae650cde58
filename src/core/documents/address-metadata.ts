import { isoDate } from './iso-date';
import { englishMonth } from './months';

/**
 * The date in an address: `https://host/2031/05/07/slug`, `/20310507/`, `/2031/0507/`, `/2031/may/07/`, `/slug-2031-05-07`, or `https://host/2031/05/slug`
 * for a month alone.
 */
export function dateInAddress(url: string | undefined): string | undefined {
  const path = /^https?:\/\/[^/?#]+(\/[^?#]*)/i.exec(url ?? '')?.[1] ?? '';
  for (const shape of shapes) {
    const { year, month = '', day } = shape.exec(path)?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : englishMonth(month);
    if (year === undefined || number === undefined) continue;
    const date = isoDate(Number(year), number, day === undefined ? undefined : Number(day));
    if (date !== undefined) return date;
  }
  return undefined;
}

const shapes = [
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=[/.-]|$)/,
  /\/(?<year>(?:19|20)\d{2})\/(?<month>[a-z]{3,9})\/(?<day>\d{1,2})(?=\/|$)/i,
  /\/(?<year>(?:19|20)\d{2})[/-]?(?<month>\d{2})(?<day>\d{2})(?=[/.-]|$)/,
  /\/t(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})_\d+\.\w+$/,
  /-(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?:[/.]|$)/,
  /\/(?<year>(?:19|20)\d{2})[/-](?<month>\d{1,2})(?=[/.-]|$)/,
];

/** The headline in the last part of an address, where that is written out: `three-brigades-leave-the-harbour`. */
export function titleInAddress(url: string | undefined): string | undefined {
  const slug = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?([^/?#]+?)(?:\.\w{2,5})?\/?(?:[?#].*)?$/i.exec(url ?? '')?.[1];
  const words = slug?.replace(/-[a-f\d]{8}(?:-[a-f\d]{4}){3}-[a-f\d]{12}$/i, '').split(/[-_]/).filter((word) => word !== '') ?? [];
  // Numbers in front or behind are the system's, years the headline's.
  while (/\d{4,}/.test(words[0] ?? '') && !(year.test(words[0] ?? '') && !/^\d/.test(words[1] ?? ''))) words.shift();
  while ((/\d{4,}/.test(words.at(-1) ?? '') && !year.test(words.at(-1) ?? '')) || /^[a-f\d]{8,}$/i.test(words.at(-1) ?? '')) words.pop();
  if (words.length < 4 || !words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))) return undefined;
  const title = words.join(' ');
  return title[0]?.toUpperCase() + title.slice(1);
}

const year = /^(?:19|20)\d{2}$/;
