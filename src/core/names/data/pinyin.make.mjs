// Makes src/core/names/data/pinyin.ts: `npm install --no-save pinyin-pro@3.29.4 && node src/core/names/data/pinyin.make.mjs`.
// The first character of each syllable in the order of CLDR's pinyin collation; readings from pinyin-pro (MIT).
import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

const order = new Intl.Collator('zh-Hans-u-co-pinyin').compare;
const characters = [];
for (let c = 0x4e00; c <= 0x9fa5; c++) characters.push(String.fromCharCode(c));
characters.sort(order);
const places = new Map();
characters.forEach((c, i) => {
  const syllable = pinyin(c, { toneType: 'none', v: true });
  if (/^[a-z]+$/.test(syllable)) places.set(syllable, [...(places.get(syllable) ?? []), i]);
});
// Characters with several readings stand far from the run of their syllable; the run is where the median is.
const starts = [];
for (const [syllable, at] of places) {
  if (at.length < 3) continue;
  let k = at.length >> 1;
  while (k > 0 && at[k] - at[k - 1] <= 6) k--;
  starts.push([syllable.replace('v', 'u'), at[k]]);
}
starts.sort((x, y) => x[1] - y[1]);
writeFileSync(new URL('./pinyin.ts', import.meta.url), `// Made by pinyin.make.mjs; do not edit. Readings: pinyin-pro (MIT).
/** A syllable and the first character, in the order of pinyin collation, that is read so. */
export const packedPinyin = '${starts.map(([s, i]) => s + characters[i]).join('')}';
`);
