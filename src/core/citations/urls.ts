/**
 * An address by which two that lead to one page compare equal: without scheme, `www.`, fragment, trailing slash, parameters that only track, and the prefix of a web archive; parameters in order. `undefined` for
 * what is no web address, and for the front page of a site, which is no article.
 */
export function comparableUrl(url: string | undefined): string | undefined {
  const address = unarchived((url ?? '').trim());
  const match = /^https?:\/\/(?:[^/?#@\s]*@)?([^/?#:\s]+)(:\d+)?([^?#\s]*)(?:\?([^#\s]*))?/i.exec(address);
  if (!match) return undefined;
  const [, host = '', port = '', path = '', query = ''] = match;
  const site = host.toLowerCase().replace(/^(?:www\d?|m|amp|mobile)\.(?=[^.]+\.)/, '').replace(/\.$/, '') + (/^:(?:80|443)$/.test(port) ? '' : port);
  const page = decoded(path).replace(/\/(?:index\.\w{3,5})?$/i, '').replace(/\/amp$/i, '');
  const parameters = query.split('&').filter((part) => part !== '' && !tracking.test(part)).map(decoded).sort();
  return page === '' && parameters.length === 0 ? undefined : `${site}${page}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
}

/** The address that an archived copy was made of, where the copy's own says it. */
export function unarchived(url: string): string {
  return /^https?:\/\/(?:web\.archive\.org\/(?:web\/)?|(?:www\.)?archive\.(?:ph|is|today|li|vn|md|fo)\/(?:o\/\w+\/)?|(?:www\.)?webarchive\.org\.\w+\/\w+\/|arquivo\.pt\/wayback\/|wayback\.archive-it\.org\/\d+\/)(?:\d{4,14}(?:[a-z]{2}_)?\/|\d{4}(?:[.-]\d+)*\/|\*\/)?(https?:\/\/?.+)$/i
    .exec(url)?.[1]?.replace(/^(https?:)\/(?!\/)/i, '$1//') ?? url;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_ga|_gl|ns_\w+|cmpid|cmp|ito|xtor|at_\w+|smid|smtyp|ref_src|ref_url|ocid|guccounter|guce_\w+|amp|spm|wt\.\w+|feature=share)(?:=|$)/i;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
