/** The keys that a mistyped one may have meant, the likest first: at most two fifths of its characters differ, letter case apart. */
export function nearestKeys(key: string, candidates: Iterable<string>, limit: number): readonly string[] {
  const wanted = key.toLowerCase();
  const most = Math.max(2, Math.floor(wanted.length * 0.4));
  const found: { readonly key: string; readonly distance: number }[] = [];
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - key.length) > most) continue;
    const distance = keyDistance(wanted, candidate.toLowerCase());
    if (distance <= most) found.push({ key: candidate, distance });
  }
  return found.sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1)).slice(0, limit).map((one) => one.key);
}

/** Characters put in, left out, exchanged, or changed places with the next one (optimal string alignment: Damerau 1964). */
function keyDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
