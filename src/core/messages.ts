/**
 * Every sentence the core says to the reader, in one place so that it can be translated. Plain functions, no state;
 * the rest of the core builds no sentences of its own.
 */

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

/** What facts are called in front of people. */
export const factWords = {
  types: {
    alias: 'Also known as', description: 'What', role: 'Role', leads: 'Leads', 'led-by': 'Led by', 'part-of': 'Part of', member: 'Member',
    founded: 'Founded', founder: 'Founder of', 'founded-by': 'Founded by', dissolved: 'Dissolved', died: 'Died', 'killed-by': 'Killed by', 'based-in': 'Based in',
    'backed-by': 'Backed by', backs: 'Backs', fights: 'Fights', spokesman: 'Spokesperson',
  },
  standings: { former: 'former', acting: 'acting', designate: 'designate' },
  hedges: { quoted: 'quoted', hedged: 'not confirmed', said: 'as somebody said' },
} as const;

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
