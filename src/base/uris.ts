/** Whether an editor shows nothing, or code, of such a file, so that places in it are shown in a text of what was read of it. */
export function hasTextOfItsOwn(uri: string): boolean {
  return /\.(?:pdf|docx|mht|mhtml)$/i.test(uri);
}

/** The last part of a uri for people: a file's name. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
