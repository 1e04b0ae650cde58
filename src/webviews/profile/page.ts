import type { FromPage, ToPage } from '../../protocol/profile-page';
import { ProfilePage } from './render';

/** The page of the profile view: shows what it is sent, and tells the extension what its reader wants. Corpus text is never HTML. */
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): unknown; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const page = new ProfilePage(document.body, (message) => editor.postMessage(message));
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.take(data));
editor.postMessage({ type: 'ready' });
