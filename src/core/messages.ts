/**
 * Every sentence the core says to the reader, in one place so that it can be translated. Plain functions, no state;
 * the rest of the core builds no sentences of its own. `l10n.t` is English unless the program that runs the core gave
 * `@vscode/l10n` the sentences of another language.
 */

import * as l10n from '@vscode/l10n';
import type { Age } from '../base/age';

// Reading documents

export function binaryFile(what?: string): string {
  return what === undefined ? 'This is not a text file; it was not read.' : `This is a ${what} file, not text; it was not read.`;
}

export function encryptedFile(): string {
  return 'This file is protected with a password; it was not read.';
}

export function brokenFile(format: string, detail: string): string {
  return `This ${format} file is broken and was not read: ${detail}`;
}

export function scannedFile(): string {
  return 'The pages of this file are images without text. Text recognition (OCR) makes it readable.';
}

export function onlyPagesRead(pages: number, total: number): string {
  return `Only the first ${pages} of ${total} pages were read.`;
}

export function unpackedTooLarge(megabytes: number): string {
  return `it holds more than ${megabytes} MB when unpacked`;
}

export function tooLarge(megabytes: number, limit: number): string {
  return `This file has ${megabytes.toFixed(1)} MB; files above ${limit} MB are not read.`;
}

export function brokenEncoding(encoding: string, byte: number): string {
  return `Broken ${encoding} text, first at byte ${byte}; characters that could not be read are shown as \uFFFD.`;
}

export function assumedEncoding(encoding: string): string {
  return `This file is not UTF-8; it was read as ${encoding}.`;
}

export function unknownEncoding(name: string): string {
  return `This page declares the unknown encoding "${name}".`;
}

export function badFrontMatter(detail: string): string {
  return `The front matter is not valid YAML: ${detail}`;
}

export function frontMatterNotMap(): string {
  return 'The front matter is not a list of "key: value" lines.';
}

export function unreadableDate(text: string): string {
  return `"${text}" is not read as a date; write it as 2031-03-14.`;
}

export function correctionInBrokenYaml(): string {
  return 'Nothing was written: the YAML there is not valid, or not a list of "key: value" lines. Mend it first.';
}

export function noMetadataValue(): string {
  return 'Nothing was written: one value is wanted.';
}

export function noWebAddress(text: string): string {
  return `"${text}" is no web address; it begins with https:// or http://.`;
}

export function tooDeep(): string {
  return 'This page is nested too deeply or too large to look for its article; all of its visible text was taken.';
}

export function couldNotRead(detail: string): string {
  return `This file could not be read: ${detail}`;
}

export function notRegularFile(): string {
  return 'it is no regular file';
}

export function outsideFolder(): string {
  return 'it leads outside the given folder';
}

/** What a system's error code means, in words; undefined for codes that say nothing to a reader. */
export function systemError(code: string): string | undefined {
  switch (code) {
    case 'ENOENT': return 'it is gone, or a link that leads nowhere';
    case 'EACCES':
    case 'EPERM': return 'it may not be read by you';
    case 'ELOOP': return 'its links lead in a circle';
    case 'ENOTDIR': return 'a part of its path is no folder';
    case 'EISDIR': return 'it is a folder';
    case 'ENAMETOOLONG': return 'its name is too long';
    case 'EMFILE':
    case 'ENFILE': return 'too many files are open';
    case 'EIO': return 'the disk could not read it';
    case 'ENOSPC': return 'no space is left';
    default: return undefined;
  }
}

// The gazetteer

export function invalidYaml(detail: string): string {
  return `Not valid YAML: ${detail}`;
}

export function invalidJson(detail: string): string {
  return `Not valid JSON: ${detail}. The line is left out.`;
}

export function guessedKinds(count: number): string {
  return count === 1 ? 'The kind of 1 entry is unknown; it is taken from its name.' : `The kinds of ${count} entries are unknown; they are taken from their names.`;
}

export function kindFromName(kind: string, kinds: readonly string[]): string {
  return `This note has no kind (${kinds.join(', ')}); its name is taken for that of ${kind === 'organization' ? 'an' : 'a'} ${kind}.`;
}

export function noteOfOtherType(type: string, kinds: readonly string[]): string {
  return `"${type}" is none of ${kinds.join(', ')}: the names of this note are not looked for.`;
}

export function otherKind(kind: string, used: string, file: string): string {
  return `"${kind}" is not used: ${file} says ${used}.`;
}

export function otherId(id: string, used: string, file: string): string {
  return `The id "${id}" is not used: ${file} lists this name as "${used}".`;
}

export function otherName(name: string, used: string, file: string): string {
  return `"${name}" counts as another name of "${used}", as ${file} calls it.`;
}

export function otherCase(alias: string, file: string): string {
  return `${file} says otherwise whether the capitals of "${alias}" count; that is used.`;
}

export function secondNote(name: string, file: string): string {
  return `${file} is a note on ${name} too; both are shown.`;
}

export function severalOfName(name: string): string {
  return `Several entities are called "${name}". Give this note the id of the one that is meant; until then it stands for itself.`;
}

export function nestedTooDeeply(): string {
  return 'nested too deeply.';
}

export function gazetteerNotList(): string {
  return 'Expected "entities:" with a list under it.';
}

export function entryNotMap(): string {
  return 'Expected an entry with "name:" and "kind:".';
}

export function missingName(): string {
  return 'This entry has no name; it is left out.';
}

export function missingKind(kinds: readonly string[]): string {
  return `This entry has no kind (${kinds.join(', ')}); it is left out.`;
}

export function unknownKind(kind: string, kinds: readonly string[]): string {
  return `Unknown kind "${kind}"; use one of ${kinds.join(', ')}. The entry is left out.`;
}

export function expectedText(key: string): string {
  return `"${key}" must be text.`;
}

export function emptyAlias(): string {
  return 'This alias is empty; it is left out.';
}

export function nothingToFind(name: string): string {
  return `"${name}" has no letter and no digit; it is never found.`;
}

export function secondDocument(): string {
  return 'What stands behind "---" is a second YAML document; it is not read.';
}

export function badAlias(): string {
  return 'An alias is text, or "name:" with "case: exact" or "case: any"; it is left out.';
}

export function badCase(): string {
  return '"case" must be "exact" or "any"; it is ignored.';
}

export function duplicateId(id: string): string {
  return `The id "${id}" is used twice; this entry is left out.`;
}

export function duplicateKey(key: string): string {
  return `"${key}" stands twice; the first is used.`;
}

export function unknownKey(key: string): string {
  return `Unknown key "${key}"; it is ignored.`;
}

export function unknownVersion(version: string): string {
  return `This file says version ${version}; version 1 is read.`;
}

export function sharedAlias(alias: string, others: readonly string[]): string {
  return `"${alias}" is also a name of ${others.join(', ')}; both are shown.`;
}

export function yamlAlias(): string {
  return 'YAML anchors and references (&, *) are not followed; write it out, or put it in quotes.';
}

export function moreProblems(count: number): string {
  return `${count} more problems are not listed.`;
}

export function noSuchEntity(id: string): string {
  return `The gazetteer has no entity "${id}".`;
}

export function emptyName(): string {
  return 'The name is empty.';
}

export function cannotWrite(): string {
  return 'The gazetteer could not be changed without damage; edit it by hand.';
}

// Mentions

/** Why a mention was made, by the rule that made it; `backing` is what stands for a short form or an acronym in the same document. */
export function whyMatched(alias: string, backing: string | undefined) {
  return {
    name: l10n.t('Matches the name “{0}”', alias),
    alias: l10n.t('Matches the alias “{0}”', alias),
    folded: l10n.t('Matches “{0}”, written in another way', alias),
    'short-form': backing ? l10n.t('Short for “{0}” in this document', backing) : l10n.t('Short for “{0}”', alias),
    acronym: backing ? l10n.t('Acronym of “{0}” in this document', backing) : l10n.t('Acronym of “{0}”, which this document does not define', alias),
    title: l10n.t('“{0}” is introduced by a title or role', alias),
    'group-noun': l10n.t('“{0}” goes with a word for a group or organisation', alias),
    recurrence: l10n.t('“{0}” is a name by its form and use in the corpus', alias),
    'also-known': l10n.t('Another name of “{0}”, as this document says', alias),
    variant: l10n.t('Another spelling of “{0}”', alias),
  } as const;
}

/** `sentence` is of {@link whyMatched}. */
export function onlyPossible(sentence: string, others: string | undefined): string {
  return others === undefined ? l10n.t('{0}; possible only.', sentence) : l10n.t('{0}; possible only, may also be {1}.', sentence, others);
}

export function alsoElsewhere(sentence: string, others: string): string {
  return l10n.t('{0}; elsewhere also {1}.', sentence, others);
}

export function orAmong(first: string, last: string): string {
  return l10n.t('{0} or {1}', first, last);
}

export function otherNames(count: number): string {
  return l10n.t('{0} others', count);
}

/** What facts are called in front of people. */
export function factWords() {
  return {
    types: {
      alias: l10n.t('Also known as'), description: l10n.t('What'), role: l10n.t('Role'), leads: l10n.t('Leads'), 'led-by': l10n.t('Led by'), 'part-of': l10n.t('Part of'), member: l10n.t('Member'),
      founded: l10n.t('Founded'), founder: l10n.t('Founder of'), 'founded-by': l10n.t('Founded by'), dissolved: l10n.t('Dissolved'), died: l10n.t('Died'), 'killed-by': l10n.t('Killed by'),
      'based-in': l10n.t('Based in'), 'backed-by': l10n.t('Backed by'), backs: l10n.t('Backs'), fights: l10n.t('Fights'), spokesman: l10n.t('Spokesperson'),
    },
    standings: { former: l10n.t('former'), acting: l10n.t('acting'), designate: l10n.t('designate') },
    hedges: { quoted: l10n.t('quoted'), hedged: l10n.t('not confirmed'), said: l10n.t('as somebody said') },
  } as const;
}

// Times

/** How long a date lies before the newest article of the corpus. */
export function beforeNewest({ unit, count }: Age): string {
  if (count === 0) return l10n.t('on the day of the newest article');
  if (count === 1) {
    return {
      day: l10n.t('1 day before the newest article'), week: l10n.t('1 week before the newest article'),
      month: l10n.t('1 month before the newest article'), year: l10n.t('1 year before the newest article'),
    }[unit];
  }
  return {
    day: l10n.t('{0} days before the newest article', count), week: l10n.t('{0} weeks before the newest article', count),
    month: l10n.t('{0} months before the newest article', count), year: l10n.t('{0} years before the newest article', count),
  }[unit];
}

/** The same in fewer words, where it stands often. Undefined for the newest itself. */
export function beforeNewestShort({ unit, count }: Age): string | undefined {
  if (count === 0) return undefined;
  if (count === 1) {
    return { day: l10n.t('1 day before the newest'), week: l10n.t('1 week before the newest'), month: l10n.t('1 month before the newest'), year: l10n.t('1 year before the newest') }[unit];
  }
  return {
    day: l10n.t('{0} days before the newest', count), week: l10n.t('{0} weeks before the newest', count),
    month: l10n.t('{0} months before the newest', count), year: l10n.t('{0} years before the newest', count),
  }[unit];
}

/** A quarter of a year, 1 to 4. */
export function quarterOfYear(quarter: number, year: string): string {
  return l10n.t('Q{0} {1}', quarter, year);
}

// Reading bibliographies

export function bibExpected(mark: string): string {
  return `"${mark}" was expected here.`;
}

export function bibNoKey(): string {
  return 'This entry has no key.';
}

export function bibBlankInKey(key: string): string {
  return `"${key}" has a blank: its first word is the key.`;
}

export function bibNotAField(): string {
  return 'A field such as "title = {…}" was expected here.';
}

export function bibNoValue(): string {
  return 'A value in braces or quotation marks was expected here.';
}

export function bibFieldTwice(name: string): string {
  return `The field "${name}" is given twice; the first one counts.`;
}

export function bibNeverClosed(mark: string): string {
  return `This "${mark}" is never closed; the value was taken up to the next entry.`;
}

export function bibEntryNotClosed(): string {
  return 'The closing brace of the entry is missing here.';
}

export function bibUnknownString(name: string): string {
  return `No @string defines "${name}"; it was taken as text.`;
}

export function bibKeyTwice(key: string): string {
  return `The key "${key}" is used twice in this file; the first entry counts.`;
}

export function bibNoParent(key: string): string {
  return `There is no entry "${key}" to take fields from.`;
}

export function notAnItem(detail: string): string {
  return `This is not an item of CSL-JSON: ${detail}`;
}

export function notCslJson(): string {
  return 'This is not CSL-JSON: a list of items was expected.';
}

// Citation styles

export function unknownStyle(name: string): string {
  return `The citation style "${name}" is not one that Dossier brings along; name its .csl file instead.`;
}

export function badStyle(detail: string): string {
  return `This is not a citation style that can be used: ${detail}`;
}

export function noCitationElement(): string {
  return 'it has no <citation>.';
}
