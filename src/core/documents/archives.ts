/**
 * The address of a page and that of its copy in a web archive, where the archive's address holds the page's, behind the moment of the copy:
 * `https://web.archive.org/web/20310503120000/https://host/path`, `https://archive.ph/2031.05.03-120000/https://host/path`.
 */
export function archivedAddress(address: string | undefined): { readonly url?: string | undefined; readonly archivedUrl?: string | undefined } {
  const inner = /^https?:\/\/[^?#]*?\/(?:\d{4,14}(?:[a-z]{2}_)?|\d{4}\.\d{2}\.\d{2}-\d{6})\/(https?:\/\/?[^\s]+)$/i.exec(address ?? '')?.[1];
  if (inner === undefined) return { url: address };
  return { url: inner.replace(/^(https?:\/)(?!\/)/i, '$1/').replace(/^(https?:\/\/[^/:]+):80(?=\/|$)/i, '$1'), archivedUrl: address };
}
