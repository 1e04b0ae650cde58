import type { FromPage, ToPage } from '../../protocol/profile-page';
import { element } from './dom';
import { ProfilePage } from './render';

/** The page of the profile view: shows what it is sent, and tells the extension what its reader wants. Corpus text is never HTML. */
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): unknown; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const main = element('main');
document.body.append(main);
const page = new ProfilePage(main, (message) => editor.postMessage(message));
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.take(data));
editor.postMessage({ type: 'ready' });
