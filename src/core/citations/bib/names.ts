import { plainTex } from './plain-tex';

/** The people of a name list of BibTeX, as they are called: `van der Merrik, Jr., Ilra and {Upland Desk} and others` gives two. Biblatex's `family=…` forms as well. */
export function splitNames(list: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let name = '';
  for (const word of list.split(/(\s+)/)) {
    if (depth === 0 && word.toLowerCase() === 'and') {
      names.push(name);
      name = '';
    } else name += word;
    for (const mark of word) depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
  }
  return [...names, name].map((one) => asCalled(one.trim())).filter((one) => one !== '' && one.toLowerCase() !== 'others');
}

function asCalled(name: string): string {
  if (/^\{[^{}]*\}$/.test(name)) return plainTex(name);
  const parts = outsideBraces(name);
  const labelled = new Map(parts.flatMap((part) => {
    const match = /^\s*(family|given|prefix|suffix)\s*=\s*([^]*)$/.exec(part);
    return match ? [[match[1]!, match[2]!] as const] : [];
  }));
  if (labelled.has('family')) return plainTex(['given', 'prefix', 'family', 'suffix'].flatMap((part) => labelled.get(part) ?? []).join(' '));
  if (parts.length === 1) return plainTex(name);
  const [family, ...rest] = parts;
  const given = rest.pop();
  return plainTex([given, family, ...rest].join(' '));
}

function outsideBraces(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const mark of text) {
    if (mark === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += mark;
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
  }
  return parts;
}
