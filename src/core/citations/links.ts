/** An address that may be followed from a text: http, https or mailto, with everything that could end a link encoded. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const trimmed = url.trim();
  if (!/^(?:https?:\/\/[^\s/]|mailto:[^\s])/i.test(trimmed)) return undefined;
  return encodeMarks(trimmed);
}

/**
 * The path from a document to a source, encoded for a link; undefined where there is none (different schemes, hosts or
 * drives, or a document that is not saved). Both are URIs.
 */
export function relativeLink(from: string, to: string): string | undefined {
  const a = parse(from);
  const b = parse(to);
  if (!a || !b || a.root !== b.root) return undefined;
  const base = a.path.split('/').slice(0, -1);
  const target = b.path.split('/');
  let shared = 0;
  while (shared < base.length && shared < target.length - 1 && base[shared] === target[shared]) shared++;
  // Only the root in common: on Windows that may be two drives.
  if (shared < 2 && base.length > 1 && /^[A-Za-z](?::|%3A)$/i.test(target[1] ?? '')) return undefined;
  const steps = [...base.slice(shared).map(() => '..'), ...target.slice(shared)];
  const link = encodeMarks(steps.join('/'));
  // A first step with a colon would read as a scheme.
  return /^[^/]*:/.test(link) ? `./${link}` : link;
}

function parse(uri: string): { readonly root: string; readonly path: string } | undefined {
  const match = /^([A-Za-z][A-Za-z0-9+.-]*:)(\/\/[^/?#]*)(\/[^?#]*)/.exec(uri);
  if (!match || match[1]!.toLowerCase() === 'untitled:') return undefined;
  return { root: (match[1]! + match[2]!).toLowerCase(), path: match[3]! };
}

/** Percent-encodes what could end or open a link in Markdown, and everything that is no visible character. */
function encodeMarks(text: string): string {
  return text.replace(/[\s<>()[\]{}"'`\\|^*_~\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ud800-\udfff]/gu, (mark) => {
    // `_`, `*` and `~` are plain inside a link's target.
    if (/[_*~]/.test(mark)) return mark;
    const code = mark.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) return '%EF%BF%BD';
    return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(mark);
  });
}
