import assert from 'node:assert/strict';
import { evidence, OpenProfilePage, saidIn, tesk } from './profile-page';

describe('the page of the profile view', function () {
  this.timeout(60_000);
  let open: OpenProfilePage;
  const button = (name: string | RegExp) => open.page.getByRole('button', { name, exact: true });
  const text = (selector: string): Promise<readonly string[]> => open.page.locator(selector).allInnerTexts();
  const many = (count: number, from = 1) => Array.from({ length: count }, (_, n) => saidIn(from + n));
  const top = (): Promise<number> => open.page.evaluate(() => document.documentElement.scrollTop);
  const focused = (): Promise<string> => open.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

  before(async () => {
    open = await OpenProfilePage.open();
  });
  after(() => open.close());
  beforeEach(() => open.restart());
  afterEach(async () => assert.deepEqual(await open.errors(), []));

  it('shows who that is, what is said and by whom, in words', async () => {
    await open.show(tesk, [saidIn(1)]);
    assert.deepEqual(await text('h1, header p'), ['Harun Tesk', 'person · 7 mentions in 1 source', '14 March 2031 – 2 June 2032, 3 weeks before the newest article', 'Your note: Watch him.', 'And his men.', 'Also: General Tesk, The Fox']);
    assert.deepEqual(await text('dt'), ['Role', 'Led by']);
    assert.deepEqual(await text('dd .value'), ['chief of staff', 'general', 'Ona Vell']);
    assert.deepEqual(await text('#facts summary'), ['Northern Wire, 14 March 2031 and 1 more', 'Northern Wire, 14 March 2031', 'Northern Wire, 14 March 2031']);
    assert.deepEqual(await text('dd > .remark'), [' former']);
    assert.deepEqual(await text('#sentences blockquote > p'), ['Harun Tesk is the general who waits.']);
    assert.deepEqual(await text('#relations .counts'), [' person · 1 sentence, 2 sources', ' faction · 1 source']);
    assert.deepEqual(await text('#all h3'), ['Title 1 · Northern Wire · 14 March 2031']);
    assert.equal(await open.page.locator('.drawn').innerText(), '');
    await open.page.getByRole('img', { name: 'Mentions by month' }).waitFor();
    assert.deepEqual(await open.page.locator('rect title').allTextContents(), ['March 2031: 4', 'June 2032: 2']);
  });

  it('says which evidence is somebody’s claim', async () => {
    await open.show(tesk);
    await open.page.locator('summary').first().click();
    assert.deepEqual(await text('details[open] footer .remark'), ['as somebody said']);
  });

  it('says how old a sentence is, with its exact date behind the source', async () => {
    await open.show({ ...tesk, sentences: [{ ...evidence('Harun Tesk waits.'), age: '3 weeks before the newest' }] });
    assert.deepEqual(await text('#sentences .age'), ['3 weeks before the newest']);
    assert.equal(await open.page.locator('#sentences .source').getAttribute('title'), 'Title 1 · 2031-03-14\nDrag it.');
  });

  it('says when there are no facts, that facts come from some of the sources, and when nobody is shown', async () => {
    const { timeline: _, ...undated } = tesk;
    await open.show({ ...undated, facts: [], sentences: [], relations: [], years: [], outlets: [], entity: { ...tesk.entity, origin: 'discovered', sources: 900 } });
    assert.deepEqual(await text('h2'), ['What the articles say', 'All sentences']);
    assert.deepEqual(await text('.nothing, .drawn p'), ['No facts.', 'Drawn from 1 of 900.', 'No sentence.']);
    assert.match((await text('.kind'))[0] ?? '', /suggestion/);
    await open.tell({ type: 'nobody', text: 'Put the cursor on a name.' });
    assert.equal(await open.page.locator('main').innerText(), 'Put the cursor on a name.');
  });

  it('keeps hostile text text', async () => {
    const hostile = ['<img src=x onerror="document.title = 1">', '</script><script>document.title = 1</script>', '\u202eevil\u2066 text\u202e', `${'long'.repeat(1250)}`, 'half \ud83d', '&lt;b&gt;'];
    const [markup = ''] = hostile;
    await open.show({
      ...tesk, notes: [{ text: markup, uri: 'file:///w/a.md', file: markup, line: 0 }], dates: markup, outlets: hostile,
      entity: { ...tesk.entity, name: markup, aliases: hostile },
      facts: hostile.map((value) => ({ label: markup, value, remarks: [markup], evidence: [{ ...evidence(value), remark: markup }], total: 1 })),
      relations: hostile.map((name) => ({ entity: { id: name, name, kind: 'person' as const }, sentences: 1, sources: 1, evidence: evidence(name) })),
      sentences: hostile.map((one) => evidence(one)),
    }, hostile.map((one, n) => ({ source: { ...evidence(one, n).source, title: one, outlet: one }, sentences: [evidence(one)] })));
    assert.equal(await open.page.title(), 'Dossier');
    assert.deepEqual(await open.page.locator('main').evaluate((main) => [...new Set(Array.from(main.querySelectorAll('*'), (one) => one.localName))].filter((name) => /img|script|b$/.test(name))), []);
    assert.deepEqual(await open.page.locator('#sentences blockquote > p').allTextContents(), hostile);
    // An override of direction ends with the text that has it.
    assert.deepEqual(await open.page.locator('.aliases bdi, dd .value, h3 bdi').evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).unicodeBidi))]), ['isolate']);
    // What goes back is what came.
    await open.page.locator('#sentences .source').nth(3).click();
    assert.deepEqual((await open.said()).map((message) => message.type === 'open' && message.line.text), [hostile[3]]);
  });

  it('tells what its reader wants', async () => {
    await open.show(tesk, [saidIn(1)]);
    for (const name of ['Pin', 'All Mentions', 'Copy Profile']) await button(name).click();
    await open.page.locator('#relations .link').first().click();
    const sentence = open.page.locator('#sentences blockquote');
    for (const name of ['Northern Wire, 14 March 2031', 'Cite', 'Quote and Cite', 'Copy']) await sentence.getByText(name, { exact: true }).click();
    const said = await open.said();
    assert.deepEqual(said.map(({ type }) => type), ['pin', 'mentions', 'copyProfile', 'show', 'open', 'cite', 'quote', 'copy']);
    const { source, range, text: words } = tesk.sentences[0]!;
    assert.deepEqual(said.slice(-1), [{ type: 'copy', line: { source, range, text: words } }]);
    assert.deepEqual(said.slice(0, 4), [{ type: 'pin', pinned: true }, { type: 'mentions', id: 'tesk' }, { type: 'copyProfile', id: 'tesk' }, { type: 'show', id: 'vell' }]);
  });

  it('reads facts from all sources when asked, says so, and lets go', async () => {
    const many = { ...tesk, entity: { ...tesk.entity, sources: 431 }, drawnFrom: 100 };
    await open.show(many);
    assert.equal(await open.page.locator('#facts .drawn p').innerText(), 'Drawn from 100 of 431.');
    await button('Read All').focus();
    await open.page.keyboard.press('Enter');
    await open.tell({ type: 'readingAll', reading: true });
    assert.deepEqual([await open.page.locator('.drawn p').innerText(), await focused()], ['Reading 431 sources.', 'Cancel']);
    await open.page.keyboard.press('Enter');
    await open.tell({ type: 'readingAll', reading: false });
    assert.deepEqual([(await open.said()).map(({ type }) => type), await focused()], [['readAll', 'cancelReadingAll'], 'Read All']);
    await open.tell({ type: 'readingAll', reading: true });
    await open.tell({ type: 'readingAll', reading: false });
    await open.tell({ type: 'profile', profile: { ...many, drawnFrom: 431 }, pinned: false });
    assert.equal(await open.page.locator('.drawn').innerText(), '');
    assert.equal(await focused(), 'What the articles say');
  });

  it('tells a screen reader who is shown now, and how many sources a choice left, without taking the focus', async () => {
    const status = open.page.getByRole('status');
    await open.show(tesk, [saidIn(1)]);
    assert.deepEqual([await status.textContent(), await open.page.evaluate(() => document.activeElement === document.body)], ['Harun Tesk, 7 mentions in 1 source', true]);
    await open.show({ ...tesk, entity: { ...tesk.entity, id: 'vell', name: 'Ona Vell' } }, [saidIn(1)]);
    assert.match((await status.textContent()) ?? '', /^Ona Vell, /);
    await open.page.getByLabel('Year').selectOption('2032');
    await open.answer([saidIn(1), saidIn(2)]);
    assert.equal(await status.textContent(), '2 sources');
    await open.page.getByLabel('Year').selectOption('2031');
    await open.answer([]);
    assert.equal(await status.textContent(), 'No sentence.');
  });

  it('gives the keyboard back to the text with Escape', async () => {
    await open.show(tesk);
    await button('Pin').focus();
    await open.said();
    await open.page.keyboard.press('Escape');
    assert.deepEqual(await open.said(), [{ type: 'leave' }]);
  });

  it('shows what there is at once, and the rest when it comes, where it is read', async () => {
    await open.show({ ...tesk, partial: true, facts: [], relations: [], entity: { ...tesk.entity, sources: 431 } }, many(20), 60);
    assert.deepEqual([await text('.nothing'), await open.page.locator('.drawn').innerText(), await open.page.locator('main').getAttribute('aria-busy')], [['…'], '', 'true']);
    await open.page.locator('#sentences [aria-label^="Copy"]').focus();
    await open.show({ ...tesk, entity: { ...tesk.entity, sources: 431 } }, many(20), 60);
    assert.deepEqual([await focused(), await text('dt'), await open.page.locator('main').getAttribute('aria-busy')], ['Copy: Harun Tesk is the general who waits.', ['Role', 'Led by'], 'false']);
    assert.equal(await open.page.locator('.drawn p').innerText(), 'Drawn from 1 of 431.');
  });

  it('carries a dragged line as a quotation with its source, or the part of it that is selected', async () => {
    await open.show(tesk);
    const dragged = (selected: string): Promise<readonly [string, string]> => open.page.locator('#sentences .source').evaluate((source, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', text);
      source.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
      return [dataTransfer.getData('text/plain'), (JSON.parse(dataTransfer.getData('application/vnd.dossier.line+json')) as { text: string }).text] as const;
    }, selected);
    assert.deepEqual(await dragged(''), ['“Harun Tesk is the general who waits.” (Northern Wire, 14 March 2031)', 'Harun Tesk is the general who waits.']);
    assert.deepEqual(await dragged(' the general\n'), ['“the general” (Northern Wire, 14 March 2031)', 'the general']);
    assert.deepEqual(await dragged('of another place'), await dragged(''));
  });

  it('shows that it is pinned, and lets go', async () => {
    await open.show(tesk);
    await open.tell({ type: 'pinned', pinned: true });
    await button('Unpin').click();
    assert.deepEqual(await open.said(), [{ type: 'pin', pinned: false }]);
    await open.tell({ type: 'profile', profile: tesk, pinned: true });
    await button('Unpin').waitFor();
  });

  it('filters all sentences by year and by source, and keeps what was chosen', async () => {
    await open.show(tesk, [saidIn(1)]);
    assert.deepEqual(await open.page.getByLabel('Year').locator('option').allInnerTexts(), ['all', '2032', '2031']);
    await open.page.getByLabel('Year').selectOption('2032');
    await open.page.getByLabel('Source').selectOption('Upland Notebook');
    const asked = { id: 'tesk', year: 2032, outlet: 'Upland Notebook', offset: 0, atLeast: 0 };
    assert.deepEqual((await open.said()).at(-1), { type: 'more', asked });
    await open.tell({ type: 'sources', asked, page: { items: [saidIn(9)], total: 1 } });
    assert.deepEqual(await text('#all blockquote > p'), ['Tesk said sentence 9.']);
    await open.tell({ type: 'sources', asked, page: { items: [], total: 0 } });
    assert.deepEqual(await text('#all .nothing'), ['No sentence.']);
    await open.tell({ type: 'sources', asked, page: { items: [saidIn(9)], total: 1 } });
    // A late answer to what was asked before is not shown.
    await open.tell({ type: 'sources', asked: { ...asked, year: 0 }, page: { items: [saidIn(8)], total: 1 } });
    assert.deepEqual(await text('#all blockquote > p'), ['Tesk said sentence 9.']);
    await open.tell({ type: 'profile', profile: { ...tesk, dates: '2031' }, pinned: false });
    assert.equal(await open.page.getByLabel('Source').inputValue(), 'Upland Notebook');
    assert.deepEqual((await open.said()).at(-1), { type: 'more', asked: { ...asked, atLeast: 1 } });
    // Where it has gone, all are shown again.
    await open.tell({ type: 'profile', profile: { ...tesk, outlets: ['Northern Wire', 'Radio Denn'] }, pinned: false });
    assert.deepEqual((await open.said()).at(-1), { type: 'more', asked: { ...asked, outlet: '', atLeast: 1 } });
    await open.tell({ type: 'profile', profile: { ...tesk, outlets: ['Northern Wire'] }, pinned: false });
    assert.equal(await open.page.getByLabel('Source').count(), 0);
  });

  it('shows more when asked, and the focus goes on where the new begins', async () => {
    await open.show(tesk, many(20), 23);
    await button('Show More').focus();
    await open.page.keyboard.press('Enter');
    const [asked] = (await open.said()).flatMap((message) => (message.type === 'more' ? [message.asked] : []));
    assert.deepEqual(asked, { id: 'tesk', year: 0, outlet: '', offset: 20, atLeast: 0 });
    await open.tell({ type: 'sources', asked: asked!, page: { items: many(3, 21), total: 23 } });
    assert.deepEqual([await open.page.locator('#all h3').count(), await button('Show More').count()], [23, 0]);
    assert.equal(await focused(), 'Title 21 · Northern Wire · 14 March 2031');
  });

  it('goes on being read where it is when the corpus changes: place, focus, what is open', async () => {
    await open.show(tesk, many(20), 60);
    await open.page.locator('summary').first().click();
    await open.page.locator('#all [aria-label="Copy: Tesk said sentence 12."]').focus();
    const before = await top();
    assert.ok(before > 500);
    await open.show({ ...tesk, entity: { ...tesk.entity, mentions: 8 } }, many(20), 60);
    assert.deepEqual([await top(), await focused(), await open.page.locator('details[open]').count()], [before, 'Copy: Tesk said sentence 12.', 1]);
    assert.match((await text('.kind'))[0] ?? '', /8 mentions/);
    await open.show(tesk, [saidIn(0), ...many(19)], 60);
    assert.deepEqual([await focused(), (await text('#all h3'))[0]], ['Copy: Tesk said sentence 12.', 'Title 0 · Northern Wire · 14 March 2031']);
    await open.page.locator('#facts [aria-label^="Cite: Officers"]').focus();
    await open.show({ ...tesk, entity: { ...tesk.entity, mentions: 9 } }, many(20), 60);
    assert.equal(await focused(), 'Cite: Officers said that Tesk was chief of staff.');
  });

  it('begins at the head of somebody else, and tells a screen reader so when a name was pressed', async () => {
    await open.show(tesk, many(20), 20);
    await open.page.locator('#relations .link').first().focus();
    await open.show({ ...tesk, entity: { ...tesk.entity, id: 'vell', name: 'Ona Vell' } }, many(20), 20);
    assert.deepEqual([await top(), await focused()], [0, 'Ona Vell']);
  });

  it('has headings in order, landmarks with names, and a name for all that can be pressed', async () => {
    await open.show(tesk, [saidIn(1)]);
    await open.page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    assert.deepEqual(await open.page.locator('h1, h2, h3').evaluateAll((all) => all.map((one) => one.localName).join(' ')), 'h1 h2 h2 h2 h2 h3');
    assert.deepEqual(await open.page.getByRole('region').evaluateAll((all) => all.map((one) => document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent)), ['What the articles say', 'Key sentences', 'Named with', 'All sentences']);
    const snapshot = await open.page.locator('main').ariaSnapshot();
    assert.doesNotMatch(snapshot, /^\s*- (button|combobox|img|region)(:|$| \[)/m);
    const names = [...snapshot.matchAll(/- button "((?:Cite|Quote and Cite|Copy): [^"]*)"/g)].map((match) => match[1]);
    assert.equal(new Set(names).size, names.length, 'two buttons of the same name do different things');
    assert.equal(await open.page.evaluate(() => new Set(Array.from(document.querySelectorAll('[id]'), ({ id }) => id)).size === document.querySelectorAll('[id]').length), true);
  });

  it('goes by Tab through all that can be pressed, in the order of the page', async () => {
    await open.show(tesk, [saidIn(1)]);
    const order = await open.page.locator('button, summary, select').evaluateAll((all) => all.filter((one) => (one as HTMLElement).checkVisibility()).map((one) => one.getAttribute('aria-label') ?? one.textContent));
    assert.ok(order.length > 15);
    const met: string[] = [];
    for (let n = 0; n < order.length; n++) {
      await open.page.keyboard.press('Tab');
      met.push(await focused());
      assert.notEqual(await open.page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle), 'none', met.at(-1));
    }
    assert.deepEqual(met, order);
  });

  it('has no sideways scrolling in 200 pixels at 200 %', async () => {
    await open.page.setViewportSize({ width: 100, height: 350 });
    const long = 'x'.repeat(5000);
    await open.show({ ...tesk, outlets: [long.slice(0, 200), 'b'], sentences: [evidence(long)], entity: { ...tesk.entity, name: long.slice(0, 90) } }, [saidIn(1, long)]);
    await open.page.locator('details').evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    assert.deepEqual(await open.page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth].map((width) => width <= 100)), [true, true]);
    await open.page.setViewportSize({ width: 500, height: 700 });
  });
});
