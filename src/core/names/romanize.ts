import { romanizeAbugidas } from './abugidas';
import { pinyinOf } from './pinyin';

/** The scripts that a comparison tells apart: an abjad writes hardly any vowels, and Thai leaves some to the reader. */
export type NameScript = 'latin' | 'abjad' | 'han' | 'other';

/** The script most of the letters are in. */
export function scriptOf(text: string): NameScript {
  if (!/[^\u0000-\u024f]/.test(text)) return 'latin';
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const latin = count(/\p{Script=Latin}/gu);
  const abjad = count(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/gu);
  const han = count(/\p{Script=Han}/gu);
  const letters = count(/\p{L}/gu);
  if (abjad * 2 > letters) return 'abjad';
  if (han * 2 > letters) return 'han';
  return latin * 2 >= letters ? 'latin' : 'other';
}

/**
 * A name in Latin letters: Cyrillic, Greek, Georgian and Armenian letter by letter after BGN/PCGN without diacritics, Hangul by
 * the Revised Romanization (2000), a word a syllable, kana by Hepburn, Arabic and Hebrew as consonants and long vowels (ALA-LC without signs).
 * Scripts of India, Thai and Burmese: see abugidas.ts. Chinese characters by their Mandarin reading. Other scripts come back as they are.
 */
export function romanize(text: string): string {
  if (!/[\u0370-\uffff]/.test(text)) return text;
  const composed = romanizeAbugidas(text).normalize('NFC').replace(/[\u064b-\u0652\u0670\u0640\u0591-\u05c7]/g, '').replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => String(c.charCodeAt(0) & 15));
  let out = '';
  const lower = ukrainian(composed.toLowerCase());
  for (let i = 0; i < lower.length; i++) {
    const c = lower[i] ?? '';
    const two = greekPairs[lower.slice(i, i + 2).normalize('NFD').replace(/\p{M}/gu, '')];
    if (two !== undefined) {
      out += two;
      i++;
    } else if (c >= '\uac00' && c <= '\ud7a3') out += hangul(c.charCodeAt(0) - 0xac00);
    else if (c >= '\u4e00' && c <= '\u9fff') out += ` ${pinyinOf(c) ?? c} `;
    else {
      const mapped = table()[c] ?? table()[c.normalize('NFD')[0] ?? ''];
      out += mapped ?? c;
    }
  }
  return out.replace(/[‘’]/g, '');
}

/** *и* and *г* are *y* and *h* in Ukrainian, which has letters that Russian and Belarusian lack. */
function ukrainian(lower: string): string {
  return /[іїєґ]/.test(lower) && !/[ыэёъў]/.test(lower) ? lower.replace(/и/g, 'y').replace(/г/g, 'h') : lower;
}

function hangul(index: number): string {
  const word = `${initials[Math.floor(index / 588)] ?? ''}${medials[Math.floor((index % 588) / 28)] ?? ''}${finals[index % 28] ?? ''}`;
  return ` ${loneVowels[word] ?? word} `;
}
/** As names are spelt: one letter would be an initial. */
const loneVowels: Readonly<Record<string, string>> = { i: 'yi', u: 'woo', o: 'oh', a: 'ah', e: 'eh' };
const initials = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.replace('-', '').split(' ');
const medials = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ',k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t'.split(',');

const greekPairs: Readonly<Record<string, string>> = { 'ου': 'ou', 'αι': 'ai', 'ει': 'ei', 'οι': 'oi', 'ευ': 'ev', 'αυ': 'av', 'μπ': 'b', 'ντ': 'd', 'γκ': 'g', 'γγ': 'ng', 'τσ': 'ts', 'τζ': 'tz' };

/** Letters and what stands for them, `letters` over `latin`. */
const alphabets: readonly (readonly [string, string])[] = [
  ['а б в г ґ д е ё є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я ў ј љ њ ћ ђ џ ѓ ќ ѕ қ ғ ә ө ү ұ ң һ', 'a b v g g d e yo ye zh z i i yi y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya u j lj nj c dj dz g k dz k g a o u u n h'],
  ['α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'],
  ['ا أ إ آ ٱ ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ة ى ء ئ ؤ پ چ ژ گ ک ی ې ٹ ڈ ڑ ں ہ ے ۀ ھ', 'a a a a a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a a - - w p ch zh g k y y t d r n h y h h'],
  ['א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת', 'a b g d h v z h t y k k l m m n n s a p f ts ts k r sh t'],
  ['ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ', 'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h'],
  ['ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ և', 'a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev'],
  ['あ い う え お か き く け こ さ し す せ そ た ち つ て と な に ぬ ね の は ひ ふ へ ほ ま み む め も や ゆ よ ら り る れ ろ わ を ん が ぎ ぐ げ ご ざ じ ず ぜ ぞ だ で ど ば び ぶ べ ぼ ぱ ぴ ぷ ぺ ぽ',
    'a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa o n ga gi gu ge go za ji zu ze zo da de do ba bi bu be bo pa pi pu pe po'],
];
let memo: Readonly<Record<string, string>> | undefined;
function table(): Readonly<Record<string, string>> {
  if (memo) return memo;
  const all: Record<string, string> = {};
  for (const [letters, latin] of alphabets) {
    const to = latin.split(' ');
    letters.split(' ').forEach((c, i) => {
      all[c] = to[i] === '-' ? '' : (to[i] ?? '');
      // Katakana stand 96 code points behind hiragana.
      if (c >= '\u3041' && c <= '\u3096') all[String.fromCharCode(c.charCodeAt(0) + 96)] = to[i] ?? '';
    });
  }
  return (memo = all);
}
