import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Browser, Page as BrowserPage } from 'playwright-core';
import type { EvidenceItem, ProfileItem, SaidInSource } from '../../src/protocol/protocol';
import type { FromPage, ToPage, Words } from '../../src/protocol/profile-page';
import { launchBrowser } from '../editor/browser';
import { repository } from '../editor/paths';

/** The built page of the profile view in a browser without an editor around it. */
export class OpenProfilePage {
  private constructor(private readonly browser: Browser, readonly page: BrowserPage) {}

  /** `npm run build` must have run. The page has the policy that the editor gives it. */
  static async open(size: readonly [width: number, height: number] = [500, 700]): Promise<OpenProfilePage> {
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: size[0], height: size[1] } });
    const style = readFileSync(path.join(repository, 'media', 'profile.css'), 'utf8');
    const script = readFileSync(path.join(repository, 'dist', 'profile.js'), 'utf8');
    await page.addInitScript(`window.sent = []; window.errors = [];
      window.acquireVsCodeApi = () => ({ postMessage: (message) => window.sent.push(structuredClone(message)), getState() {}, setState() {} });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => window.errors.push(violatedDirective));
      window.addEventListener('error', ({ message }) => window.errors.push(message));`);
    await page.route('http://page.invalid/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/profile.js') return route.fulfill({ contentType: 'text/javascript', body: script });
      if (pathname === '/profile.css') return route.fulfill({ contentType: 'text/css', body: style });
      return route.fulfill({ contentType: 'text/html', body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Dossier</title>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src http://page.invalid; script-src 'nonce-n';">
        <link rel="stylesheet" href="profile.css"></head><body><script nonce="n" src="profile.js"></script></body></html>` });
    });
    const opened = new OpenProfilePage(browser, page);
    await opened.restart();
    return opened;
  }

  /** Loads the page anew, with nobody in it. */
  async restart(): Promise<void> {
    await this.page.goto('http://page.invalid/');
    await this.tell({ type: 'words', words });
    await this.said();
  }

  /** Says something to the page as the extension does; resolves when it has taken it. */
  async tell(message: ToPage): Promise<void> {
    await this.page.evaluate((data) => new Promise<void>((done) => {
      window.postMessage(data, '*');
      setTimeout(done, 20);
    }), message);
  }

  /** What the page has said since the last call. */
  async said(): Promise<readonly FromPage[]> {
    return await this.page.evaluate(() => (window as unknown as { sent: FromPage[] }).sent.splice(0));
  }

  /** Scripts that failed, and what the policy forbade. */
  async errors(): Promise<readonly string[]> {
    return await this.page.evaluate(() => (window as unknown as { errors: string[] }).errors);
  }

  async show(profile: ProfileItem, sources: readonly SaidInSource[] = [], total = sources.length): Promise<void> {
    await this.tell({ type: 'profile', profile, pinned: false });
    await this.answer(sources, total);
  }

  /** Answers what the page asked for last. */
  async answer(items: readonly SaidInSource[], total = items.length): Promise<void> {
    const asked = (await this.said()).flatMap((message) => (message.type === 'more' ? [message.asked] : [])).at(-1);
    if (asked) await this.tell({ type: 'sources', asked, page: { items, total } });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

export function evidence(text: string, n = 1): EvidenceItem {
  return {
    source: { uri: `file:///w/${n}.txt`, citekey: `wire${n}`, title: `Title ${n}`, outlet: 'Northern Wire', date: '2031-03-14', dateText: '14 March 2031' },
    range: { start: { line: n, character: 0 }, end: { line: n, character: text.length } }, text,
  };
}

export function saidIn(n: number, text = `Tesk said sentence ${n}.`): SaidInSource {
  const one = evidence(text, n);
  return { source: one.source, sentences: [one] };
}

export const tesk: ProfileItem = {
  entity: { id: 'tesk', name: 'Harun Tesk', kind: 'person', origin: 'gazetteer', aliases: ['General Tesk', 'The Fox'], mentions: 7, sources: 1, first: '2031-03-14', last: '2032-06-02' },
  notes: [{ text: 'Watch him.\nAnd his men.', uri: 'file:///w/profiles/tesk.md', file: 'tesk.md', line: 4 }],
  facts: [
    { label: 'Role', value: 'chief of staff', remarks: ['former'], evidence: [evidence('Tesk, a former chief of staff, spoke.'), { ...evidence('Officers said that Tesk was chief of staff.', 2), remark: 'as somebody said' }], total: 2 },
    { label: 'Role', value: 'general', remarks: [], evidence: [evidence('General Tesk spoke.', 3)], total: 1 },
    { label: 'Led by', value: 'Ona Vell', remarks: [], entity: { id: 'vell', name: 'Ona Vell' }, evidence: [evidence('Tesk, who answers to Ona Vell, spoke.', 4)], total: 1 },
  ],
  sentences: [evidence('Harun Tesk is the general who waits.', 5)],
  relations: [{ entity: { id: 'vell', name: 'Ona Vell', kind: 'person' }, sentences: 1, sources: 2, evidence: evidence('Tesk met Ona Vell.', 6) }, { entity: { id: 'avb', name: 'Ash Valley Brigade', kind: 'faction' }, sentences: 0, sources: 1 }],
  dates: '14 March 2031 – 2 June 2032',
  age: '3 weeks before the newest article',
  years: ['2032', '2031'],
  timeline: { label: 'Mentions by month', count: 16, bars: [{ at: 0, label: 'March 2031', mentions: 4 }, { at: 15, label: 'June 2032', mentions: 2 }] },
  outlets: ['Northern Wire', 'Upland Notebook'],
  drawnFrom: 1,
};

const words: Words = {
  pin: 'Pin', unpin: 'Unpin', allMentions: 'All Mentions', copyProfile: 'Copy Profile', also: 'Also:', note: 'Your note:', facts: 'What the articles say', sentences: 'Key sentences',
  relations: 'Named with', all: 'All sentences', year: 'Year', everyYear: 'all', outlet: 'Source', everyOutlet: 'all', open: 'Open', cite: 'Cite', quote: 'Quote and Cite', copy: 'Copy', drag: 'Drag it.',
  more: 'Show More', undated: 'undated', suggestion: 'suggestion', nothing: 'No facts.', noSentences: 'No sentence.', alsoSaid: 'and {0} more',
  mentions: { one: '1 mention', many: '{0} mentions' }, sources: { one: '1 source', many: '{0} sources' }, inSentences: { one: '1 sentence', many: '{0} sentences' },
  together: '{0}, {1}', drawnFrom: 'Drawn from {0} of {1}.', readAll: 'Read All', readingAll: 'Reading {0}.', cancel: 'Cancel', counts: '{0} in {1}', kinds: { person: 'person', faction: 'faction', organization: 'organization', state: 'state' },
};
