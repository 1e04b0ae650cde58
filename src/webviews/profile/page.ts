import type { FromPage, ToPage } from '../../protocol/profile-page';
import { element } from './dom';
import { ProfilePage } from './render';

/** The page of the profile view: shows what it is sent, and tells the extension what its reader wants. Corpus text is never HTML. */
declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): unknown; setState(state: unknown): void };

const editor = acquireVsCodeApi();
const main = element('main');
// It stands from the beginning and stays, or screen readers would not follow it.
const status = element('p', { role: 'status', class: 'status' });
document.body.append(main, status);
const page = new ProfilePage(main, (message) => editor.postMessage(message), (text) => (status.textContent = text));
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => page.take(data));
window.addEventListener('keydown', ({ key, target, defaultPrevented }) => {
  // In a choice, it closes the choice.
  if (key === 'Escape' && !defaultPrevented && !(target instanceof HTMLSelectElement)) editor.postMessage({ type: 'leave' });
});
editor.postMessage({ type: 'ready' });
