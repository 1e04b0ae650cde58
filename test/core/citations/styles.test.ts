import assert from 'node:assert/strict';
import type { CslItem } from '../../../src/core/citations/csl-item';
import { bundledStyles, loadLocale, loadStyle } from '../../../src/core/citations/styles/catalog';
import { openProcessor } from '../../../src/core/citations/styles/open';
import type { Processor } from '../../../src/core/citations/styles/processor';

const lorrin: CslItem = {
  id: 'lorrin2031', type: 'article-newspaper', title: 'The General of *Tarsk* & <i>Co</i>', author: [{ family: 'Lorrin', given: 'Kessa' }], 'container-title': 'Upland Notebook',
  issued: { 'date-parts': [[2031, 2, 20]] }, URL: 'https://upland.example/who_is', accessed: { 'date-parts': [[2031, 3, 1]] },
};
const merrik: CslItem = { id: 'merrik2030', type: 'book', title: 'The Price of Grain', author: [{ family: 'Merrik', given: 'Dovan' }], publisher: 'Tarsk Press', issued: { 'date-parts': [[2030]] } };

const processor = async (style?: string, language?: string): Promise<Processor> => {
  const opened = await openProcessor(style, language);
  assert.ok('processor' in opened, 'problem' in opened ? opened.problem : '');
  return opened.processor;
};

describe('citation styles', function () {
  this.timeout(30_000);

  const golden: Readonly<Record<string, readonly [citation: string, reference: string]>> = {
    'chicago-author-date': ['(see Lorrin 2031, 3; Merrik 2030)', 'Lorrin, Kessa. 2031. “The General of *Tarsk* & Co.” Upland Notebook, February 20, 2031. https://upland.example/who_is.'],
    'chicago-fullnote-bibliography': ['see Kessa Lorrin, “The General of *Tarsk* & Co,” Upland Notebook, February 20, 2031, 3, https://upland.example/who_is; Dovan Merrik, The Price of Grain (Tarsk Press, 2030).', 'Lorrin, Kessa. “The General of *Tarsk* & Co.” Upland Notebook, February 20, 2031. https://upland.example/who_is.'],
    'chicago-note-bibliography': ['see Lorrin, “The General of *Tarsk* & Co,” 3; Merrik, The Price of Grain.', 'Lorrin, Kessa. “The General of *Tarsk* & Co.” Upland Notebook, February 20, 2031. https://upland.example/who_is.'],
    apa: ['(see Lorrin, 2031, p. 3; Merrik, 2030)', 'Lorrin, K. (2031, February 20). The General of *Tarsk* & Co. Upland Notebook. https://upland.example/who_is'],
    'modern-language-association': ['(see Lorrin 3; Merrik)', 'Lorrin, Kessa. “The General of *Tarsk* & Co.” Upland Notebook, 20 Feb. 2031, https://upland.example/who_is.'],
    'harvard-cite-them-right': ['(Merrik, 2030; see Lorrin, 2031, p. 3)', 'Lorrin, K. (2031) ‘The General of *Tarsk* & Co’, Upland Notebook, 20 February. Available at: https://upland.example/who_is (Accessed: 1 March 2031).'],
    'modern-humanities-research-association': ['see Kessa Lorrin, ‘The General of *Tarsk* & Co’, Upland Notebook, 20 February 2031, p. 3 <https://upland.example/who_is> [accessed 1 March 2031]; Dovan Merrik, The Price of Grain (Tarsk Press, 2030).', 'Lorrin, Kessa, ‘The General of *Tarsk* & Co’, Upland Notebook, 20 February 2031 <https://upland.example/who_is> [accessed 1 March 2031]'],
    ieee: ['see [1, p. 3], [2]', '[1] K. Lorrin, “The General of *Tarsk* & Co,” Upland Notebook, Feb. 20, 2031. Accessed: Mar. 01, 2031. [Online]. Available: https://upland.example/who_is'],
    vancouver: ['(see 1,2)', '1. Lorrin K. The General of *Tarsk* & Co. Upland Notebook [Internet]. 2031 Feb 20 [cited 2031 Mar 1]; Available from: https://upland.example/who_is'],
  };
  for (const { id, title } of bundledStyles) {
    it(title, async () => {
      const style = await processor(id);
      const citation = style.citation([{ item: lorrin, locator: '3', prefix: 'see' }, { item: merrik }], 'text');
      const reference = style.bibliography([lorrin, merrik], 'text').find((one) => one.id === 'lorrin2031')?.text;
      assert.deepEqual([citation, reference], golden[id]);
    });
  }

  it('escape titles in Markdown and HTML', async () => {
    const style = await processor();
    const hostile = { ...lorrin, title: 'A [b](javascript:x) <script>alert(1)</script> & `c`' };
    assert.equal(style.bibliography([hostile], 'markdown')[0]!.text, 'Lorrin, Kessa. 2031. “A \\[b\\](Javascript:X) \\<script\\>alert(1)\\</Script\\> \\& \\`c\\`.” *Upland Notebook*, February 20, 2031. <https://upland.example/who_is>.');
    const html = style.bibliography([hostile], 'html')[0]!.text;
    assert.deepEqual([...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag), ['<i>', '</i>']);
  });

  it('number a citation by the order of the text', async () => {
    const style = await processor('ieee');
    assert.equal(style.citation([{ item: merrik }], 'text', [lorrin, merrik]), '[2]');
    assert.equal(style.citation([{ item: merrik }], 'text'), '[1]');
    assert.deepEqual(style.bibliography([merrik, lorrin], 'text').map(({ id }) => id), ['merrik2030', 'lorrin2031']);
  });

  it('come in other languages, and from .csl files', async () => {
    assert.match((await processor('apa', 'de-AT')).bibliography([lorrin], 'text')[0]!.text, /2031, Februar 20/);
    assert.equal((await loadLocale('xx')).language, 'en-US');
    assert.equal((await loadLocale('en-AU')).language, 'en-GB');
    const own = (await loadStyle('ieee'))!.replaceAll('prefix="["', 'prefix="{"').replaceAll('suffix="]"', 'suffix="}"');
    assert.equal((await processor(own)).citation([{ item: merrik }], 'text'), '{1}');
    const dependent = '<style xmlns="http://purl.org/net/xbiblio/csl"><info><link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>';
    assert.match((await processor(dependent)).citation([{ item: merrik }], 'text'), /^\(Merrik, 2030\)$/);
  });

  it('say what is wrong with a style', async () => {
    assert.match(problemOf(await openProcessor('nonsense')), /"nonsense"/);
    assert.match(problemOf(await openProcessor('<html></html>')), /no <citation>/);
    assert.match(problemOf(await openProcessor('<style class="in-text"><citation></style>')), /not a citation style/);
  });

  it('make the best of broken items', async () => {
    const style = await processor('apa');
    const broken = [{ id: 'a', type: 7, title: ['x'], author: [null, 'Kessa', { family: 3 }], issued: { 'date-parts': [['next', null]] }, editor: {}, accessed: 'soon', volume: { a: 1 } }, { id: 'b' }] as unknown as readonly CslItem[];
    assert.equal(style.bibliography([...broken, merrik], 'text').length, 3);
    assert.equal(style.citation([], 'text'), '');
  });
});

function problemOf(opened: Awaited<ReturnType<typeof openProcessor>>): string {
  return 'problem' in opened ? opened.problem : '';
}
