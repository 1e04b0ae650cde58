/** The date in an address: `https://host/2031/05/07/slug`, or `https://host/2031/05/slug` for a month alone. */
export function dateInAddress(url: string | undefined): string | undefined {
  const [, year, month = '', day] = /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?((?:19|20)\d{2})[/-](\d{1,2})(?:[/-](\d{1,2})(?=[/?#-]|$))?(?=[/?#-]|$)/i.exec(url ?? '') ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  const head = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return head;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${head}-${day.padStart(2, '0')}` : undefined;
}

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
