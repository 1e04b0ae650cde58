import { Bibliographies } from '../core/citations/bibliographies';
import { noKeys, type FixedKeys } from '../core/citations/citekey';
import { bibliographyRule } from './bibliography-files';
import type { BibliographyNews, Citing, CitingCall, PinText } from './citing';
import type { DraftKeys } from './draft-keys';
import type { Folder } from './library';

/** Knows of bibliographies and drafts what another thread tells, and asks that for the rest. */
export class CitingElsewhere implements Citing {
  /** Of the folders, the innermost first. */
  private rules: readonly { readonly beginning: string; readonly isBibliography: (path: string) => boolean }[] = [];
  private now = new Bibliographies();
  private given: FixedKeys = noKeys;

  constructor(private readonly ask: (call: CitingCall) => Promise<unknown>) {}

  configure(folders: readonly Folder[]): void {
    this.rules = [...folders].sort((a, b) => b.uri.length - a.uri.length).map(({ uri, settings }) => ({ beginning: `${uri}/`, isBibliography: bibliographyRule(settings) }));
  }

  take({ files, uris, matches, fixed }: BibliographyNews): void {
    const all = new Set(uris);
    const known = [...this.now.files, ...files.map((file) => [file.uri, file] as const)].filter(([uri]) => all.has(uri));
    this.now = new Bibliographies(new Map(known), matches);
    this.given = fixed;
  }

  get fixed(): FixedKeys {
    return this.given;
  }

  get bibliographies(): Bibliographies {
    return this.now;
  }

  isBibliography(uri: string): boolean {
    const folder = this.rules.find(({ beginning }) => uri.startsWith(beginning));
    return folder?.isBibliography(pathIn(uri.slice(folder.beginning.length))) === true;
  }

  pinTexts(): Promise<readonly PinText[]> {
    return this.ask({ call: 'pinTexts' }) as Promise<readonly PinText[]>;
  }

  draftKeys(): Promise<readonly DraftKeys[]> {
    return this.ask({ call: 'draftKeys' }) as Promise<readonly DraftKeys[]>;
  }

  fileText(uri: string): Promise<string | undefined> {
    return this.ask({ call: 'fileText', uri }) as Promise<string | undefined>;
  }
}

function pathIn(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
