/**
 * Makes ids for names: accents folded, lower case, hyphens between words; `-2`, `-3` and so on until `taken` says it is free. Letters
 * of other scripts stay; a name without letters or digits gives `entity`. Linear also when all names are the same.
 */
export function idMaker(taken: (id: string) => boolean): (name: string) => string {
  const next = new Map<string, number>();
  return (name) => {
    const words = name.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/['’‘ʼʿʾ`]/g, '').toLowerCase();
    const base = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 80) || 'entity';
    let number = next.get(base) ?? 1;
    let id = base;
    while (number > 1 || taken(id)) {
      id = number === 1 ? base : `${base}-${number}`;
      number++;
      if (!taken(id)) break;
    }
    next.set(base, Math.max(2, number));
    return id;
  };
}
