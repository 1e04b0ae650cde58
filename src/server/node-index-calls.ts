import type { Changed } from '../core';
import type { Problem } from '../core/documents/document';
import type { SharedNames } from '../core/entities/known';
import type { BrokenReason } from '../core/store/broken';
import { StoreBroken } from '../core/store/broken';
import type { Page } from '../core/store/store';
import type { Status } from '../protocol/protocol';
import type { BibliographyTask } from './bibliography-text';
import type { BibliographyNews, CitingCall } from './citing';
import type { Folder } from './library';
import { LocalLibrary } from './local-library';

/** What the thread that keeps the index is asked. */
export type Call =
  | { readonly call: 'configure'; readonly folders: readonly Folder[]; /** The folder that keeps the index. */ readonly storage: string }
  | { readonly call: 'rescan'; readonly changed: ReadonlySet<string> }
  | { readonly call: 'setOpen'; readonly uri: string; readonly text: string | undefined }
  | { readonly call: 'gazetteerText'; readonly uri: string }
  | { readonly call: 'problemsPage'; readonly page: Page }
  | { readonly call: 'storeBroke'; readonly opening: number; readonly reason: BrokenReason; readonly message: string }
  | CitingCall
  | { readonly call: 'write'; readonly task: BibliographyTask }
  | { readonly call: 'reread' | 'cancel' | 'dispose' };

export type Asked = Call & { readonly id: number };

/** What it tells. */
export type News =
  | { readonly news: 'opened'; readonly file: string; readonly opening: number }
  /** There is no index to be had: somebody else must do the work. */
  | { readonly news: 'noIndex'; readonly reason: string }
  | { readonly news: 'status'; readonly status: Status }
  | { readonly news: 'changed'; readonly changed: Changed }
  | { readonly news: 'gazetteers'; readonly lists: ReadonlySet<string>; readonly notes: ReadonlySet<string> }
  | { readonly news: 'bibliographies'; readonly bibliographies: BibliographyNews }
  | { readonly news: 'listed'; readonly names: SharedNames; readonly discovery: boolean }
  | { readonly news: 'gazetteerProblems'; readonly uri: string; readonly text: string; readonly problems: readonly Problem[] }
  | { readonly news: 'log'; readonly line: string }
  | { readonly news: 'done'; readonly id: number; readonly answer: unknown };

/** Does what is asked. */
export async function perform(library: LocalLibrary, call: Call): Promise<unknown> {
  switch (call.call) {
    case 'configure':
      return library.configure(call.folders);
    case 'rescan':
      return library.rescan(call.changed);
    case 'setOpen':
      return library.setOpen(call.uri, call.text === undefined ? undefined : () => call.text ?? '');
    case 'gazetteerText':
      return library.gazetteerText(call.uri);
    case 'fileText':
      return library.citing.fileText(call.uri);
    case 'pinTexts':
      return library.citing.pinTexts();
    case 'draftKeys':
      return library.citing.draftKeys();
    case 'write':
      return library.write(call.task);
    case 'problemsPage':
      return library.problemsPage(call.page);
    case 'storeBroke':
      return library.storeBroke(new StoreBroken(call.reason, call.message));
    case 'reread':
      return library.reread();
    case 'cancel':
      return library.cancel();
    case 'dispose':
      return library.dispose();
  }
}
