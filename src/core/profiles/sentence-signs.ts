/**
 * How plainly a sentence says what the name at `[start, end)` is: 3 by apposition or copula (`X, a coalition of …`,
 * `X is the …`, `the chairman, X,`), 2 by a title or role before the name, 1 by a looser sign, 0 not at all.
 * `titled`: recognition found a title before the name. English only; other languages get 0.
 */
export function definitionStrength(prose: string, start: number, end: number, titled: boolean): number {
  const before = prose.slice(Math.max(0, start - 120), start).replace(/\s+/g, ' ');
  const after = prose.slice(end, end + 160).replace(/\s+/g, ' ');
  if (/^['’]s?\b/u.test(after)) return titled ? 1 : 0;
  const rest = after.replace(/^ ?\([^()]{1,60}\)/, '');
  const acronym = /^ ?\(\p{Lu}[\p{L}.&-]{1,9}\)/u.test(after);
  if (copula.test(rest) || apposition.test(rest) || relative.test(rest)) return 3;
  // `…, the X, the Y and the Z` is a list.
  if (appositionBefore.test(before) && /^(?: ?,(?! (?:the \p{Lu}|and |or |\p{Lu}))|\.|$)/u.test(rest)) return 3;
  if (titled || roleBefore.test(before)) return 2;
  if (acronym || naming.test(rest) || namingBefore.test(before)) return 1;
  return 0;
}

/** Where the sentence proper starts: behind white space, list marks, and a dateline or a date that stamps it. */
export function lead(prose: string): number {
  const start = /^[\s\u2060>•●▪◦*–—-]*/u.exec(prose)![0].length;
  // Fillers stand behind characters that the source writes as references.
  const head = prose.slice(start, start + 140).replace(/\u2060/g, ' ');
  // None of them can do without.
  if (!/[\d—–]|-\s/.test(head)) return start;
  for (const pattern of datelines) {
    const match = pattern.exec(head);
    if (match) return start + match[0].length;
  }
  return start;
}

/** The name stands there as the label of a speaker (`Name: …`, `((Name)) …`, `[Name] …`), not in the sentence. */
export function isSpeakerLabel(prose: string, start: number, end: number): boolean {
  const before = prose.slice(0, start);
  const after = prose.slice(end, end + 4);
  return (/^[([{\s]*$/.test(before) && /^\s*(?:[)\]}]+\s*:?|:)/.test(after) && (before.trim() !== '' || /^\s*:/.test(after)));
}

/** Words of a sentence; in scripts without spaces, two characters count as one. */
export function wordCount(prose: string): number {
  const words = prose.slice(0, 2000).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.\u2060-]*/gu) ?? [];
  const dense = prose.slice(0, 2000).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return words.length + Math.floor(dense / 2);
}

/** A complete sentence of running prose: not a heading, by-line, caption, menu line or boilerplate; 6 to 60 words. */
export function isReadable(prose: string, words: number, language?: string): boolean {
  if (words < 6 || words > 60 || prose.length > 1200) return false;
  if (!/[.!?…。！？؟۔]["'”’»)\]\u2060]*$/u.test(prose)) return false;
  if (/[|»›→]|\n\s*\n/u.test(prose.replace(/[«“][^»”]*[»”]/gu, ''))) return false;
  if (label.test(prose) || boilerplate.test(prose)) return false;
  return !expectsEnglish(prose, language) || hasVerb(prose);
}

/** Starts with a pronoun, so that it can be understood only with the sentence before it. */
export function startsWithPronoun(prose: string): boolean {
  return /^["“‘'(]*(?:he|she|it|they|we|i|you|his|her|its|their|our|my|him|them|this|that|these|those|both|such)\b(?!-)/iu.test(prose);
}

/** Starts in the middle of a thought: a connective, or a small letter. */
export function startsInside(prose: string): boolean {
  return /^["“‘'(]*(?:\p{Ll}|(?:but|and|or|so|yet|however|meanwhile|also|still|then|instead|moreover|furthermore|therefore|thus|nevertheless|for example|in addition|as a result|by contrast)\b)/iu.test(
    prose,
  ) && !/^["“‘'(]*(?:also|then|still|so)-/iu.test(prose);
}

/** Quotation marks that open here and close elsewhere, or the other way round. */
export function hasLooseQuotes(prose: string): boolean {
  const count = (pattern: RegExp): number => prose.match(pattern)?.length ?? 0;
  return count(/“/g) !== count(/”/g) || count(/«/g) !== count(/»/g) || count(/"/g) % 2 === 1;
}

const roles =
  'leader|head|chief|commander|commander-in-chief|chairman|chairwoman|chairperson|chair|president|vice[- ]president|premier|chancellor|' +
  'minister|secretary|secretary-general|founder|co-founder|spokesman|spokeswoman|spokesperson|director|governor|mayor|ambassador|envoy|' +
  'deputy|general|colonel|brigadier|major|captain|lieutenant|admiral|marshal|sheikh|imam|ayatollah|mullah|bishop|cardinal|king|queen|' +
  'prince|princess|emir|sultan|senator|lawmaker|congressman|congresswoman|politician|adviser|advisor|analyst|professor|lawyer|judge|' +
  'militia|coalition|alliance|group|party|movement|organi[sz]ation|faction|bloc|umbrella|agency|ministry|company|outlet|newspaper|broadcaster';
const copula =
  /^ ?,?(?: (?:has|had))? ?(?:is|was|are|were|became|remains|been)(?: (?:once|now|then|also|formerly|still|originally))? (?:an? |the (?!first to|one to)|one of |among the )/;
const apposition = new RegExp(
  `^ ?, (?:(?:now|then|once|formerly|also|himself|herself|itself) )?(?:an? [\\p{L}“‘]|the (?:\\p{Lu}[\\p{L}’'-]* )?(?!of |for |and |in )[\\p{Ll}]|the \\p{Lu}[\\p{L}]*-\\p{Ll}|` +
    `(?:${roles})\\b|(?:former|acting|deputy|senior|interim|then|long-time|longtime|current|outgoing) \\p{Ll}|one of |(?:also|better|formerly|commonly|previously) (?:known|called)|known as|formed |founded |created |established |led by |headed by |whose )`,
  'u',
);
const relative =
  /^ ?, (?:who|which) (?:is|was|are|were|has been|had been|has led|had led|leads|led|heads|headed|commands|commanded|runs|ran|founded|formed|serves|served|became|represents|represented|controls|controlled|consists|comprises|includes|groups|emerged|broke)\b/;
const appositionBefore = new RegExp(
  `(?:^|[ ,“])(?:the|an?|its|his|her|their|whose) [^,.;:]{3,80}, (?:the |an? )?$|\\b(?:${roles})[^,.;:]{0,40}, (?:the )?$`,
  'iu',
);
const roleBefore = new RegExp(`\\b(?:${roles}|gen|col|lt|maj|brig|capt|dr|sen|rep|gov)\\.? (?:the )?$`, 'iu');
const naming = /^ ?,? (?:is |was |are |were )?(?:(?:also|better|formerly|commonly) )?(?:known as|called|nicknamed|alias|born|founded|formed|established|created|led by|headed by)\b/;
const namingBefore = /\b(?:known as|called|calls itself|nicknamed|named|alias|led by|headed by|commanded by|founded by|the leader of|the head of|a member of) (?:the |an? )?$/i;

const datelines: readonly RegExp[] = [
  // `BAGHDAD, Jan. 4 (Agency) — `
  /^\p{Lu}[\p{Lu}\p{M}’'. -]+(?:,[^—–\n]{0,60}?)?(?:\s*\([^()\n]{2,60}\))?\s*(?:—|–|--|-)\s+/u,
  // `Tarsk, 14 March 2031 (Agency) — `
  /^\p{Lu}[^—–\n.]{1,80}\d{4}\s*(?:\([^()\n]{2,60}\)\s*)?(?:—|–|--)\s+/u,
  // `14 March 2031 Gunmen …`, `Published March 14, 2031 Gunmen …`: a stamp before a new sentence
  /^(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated):? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}\.?,? \d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?: ?\([^()\n]{1,60}\))?[ :|-]+(?=["“]?\p{Lu})/u,
  // `Tarsk (Agency) — `
  /^\p{Lu}[\p{L}\p{M}’' -]{1,40}\([^()\n]{2,40}\)\s*(?:—|–|--)\s+/u,
];

const label = /^(?:photo|photograph|image|picture|caption|credit|source|sources|tags?|topics|related|share|file photo|read more|also read|see also|read also|watch|listen|advertisement|editor[’']s note|by-?line)\s*[:|]/iu;
const boilerplate =
  /\b(?:all rights reserved|subscribe (?:to|now)|sign up (?:for|to)|click here|read more:|follow us|our newsletter|cookies?\b.{0,40}\b(?:accept|policy|use)|getty images|file photo|photo by|image by|terms of (?:use|service)|privacy policy|reproduction in whole)\b|©|get short url|pic\.twitter\.com|^tags? |^\W*(?:\w+ )?photo\b/i;

function expectsEnglish(prose: string, language: string | undefined): boolean {
  if (language !== undefined) return /^en\b/i.test(language);
  if (!/\b(?:the|of|and|to|in|for|with|by|on|a)\b/i.test(prose)) return false;
  // A few English words in another script's sentence do not make it English.
  let foreign = 0;
  for (let index = 0; index < prose.length; index++) if (prose.charCodeAt(index) >= 0x370 && prose.charCodeAt(index) < 0x2000) foreign++;
  return foreign * 2 < prose.length;
}

/** A word that is a verb, or has the look of one. Tells a sentence from a list of names; no part-of-speech tagger. */
function hasVerb(prose: string): boolean {
  return verb.test(prose) || /(?:^|[\s“"(])[\p{Ll}-]{2,}(?:ed|ied)\b/u.test(prose) || /[\p{L}](?:n['’]t|['’](?:ve|re|ll|d))\b/u.test(prose);
}

const verb = new RegExp(
  '\\b(?:' +
    `is|was|are|were|am|be|been|being|has|had|have|does|did|do|will|would|can|could|may|might|must|shall|should|said|says|say|told|tells|
    became|become|becomes|began|begin|begins|bought|broke|brought|builds|built|came|come|comes|caught|chose|cut|drew|drove|fell|felt|fights|fought|
    found|flew|gave|gives|goes|got|grew|grows|heads|held|holds|hit|hopes|joins|keeps|kept|kills|knew|knows|lay|leads|led|left|lies|lost|made|makes|
    means|meant|met|meets|needs|paid|pays|put|quit|ran|runs|read|remains|rose|saw|seeks|sees|seems|sells|sent|set|shook|shot|shows|shut|sits|sat|
    sold|sought|spent|speaks|spoke|stands|stood|stole|struck|swore|takes|took|taught|thinks|thought|threw|took|understood|wants|went|wins|won|
    works|wore|writes|wrote|calls|claims|accuses|believes|belongs|controls|denies|demands|includes|operates|represents|serves|supports|uses|warns`
      .split(/\|\s*/)
      .map((word) => word.trim())
      .join('|') +
    ')\\b',
);
