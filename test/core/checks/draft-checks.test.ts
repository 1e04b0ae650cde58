import assert from 'node:assert/strict';
import { runSteps } from '../../../src/base/steps';
import { checkDraft } from '../../../src/core/checks/draft-checks';
import type { CheckedCorpus, DraftMention } from '../../../src/core/checks/checked';
import { checks, type Check } from '../../../src/core/checks/finding';
import { citationSyntax } from '../../../src/core/citations/keys-in-text';
import type { Document } from '../../../src/core/documents/document';
import { readDocument } from '../../../src/core/documents/read';

interface World {
  /** Key → text; `undefined`: an entry of a bibliography without a source. */
  readonly sources?: Readonly<Record<string, string | undefined>>;
  /** Name → how it stands in texts; the first is the preferred one. A name with `*` is a suggestion. */
  readonly entities?: readonly (readonly string[])[];
  readonly outlet?: string;
}

/** What is found in a draft, a line each: the check, the words, and what is said of them. */
async function findings(text: string, world: World, on: readonly Check[] = checks, path = 'draft.md'): Promise<readonly string[]> {
  const document = await readDocument({ uri: `file:///w/${path}`, path, bytes: text, languageId: path.endsWith('.tex') ? 'latex' : 'markdown' });
  const entities = (world.entities ?? []).map(([name = '', ...others], n) => ({ id: String(n), name: name.replace('*', ''), listed: !name.includes('*'), forms: [name.replace('*', ''), ...others] }));
  const naming = (prose: string): DraftMention[] =>
    entities.flatMap(({ id, forms }) => forms.flatMap((form) => [...prose.matchAll(new RegExp(`\\b${form}\\b`, 'g'))].map((match): DraftMention => ({ start: match.index, end: match.index + form.length, entity: id, certainty: 'sure', candidates: [] })))).sort((a, b) => a.start - b.start);
  const sources = new Map(Object.entries(world.sources ?? {}));
  const documents = new Map([...sources].map(([key, one]) => [key, { uri: key, format: 'text', text: one ?? '', prose: one ?? '', headings: [], metadata: {}, problems: [] } satisfies Document]));
  const corpus: CheckedCorpus = {
    sourceCount: sources.size,
    cited: (key) => (sources.has(key) ? (sources.get(key) === undefined ? {} : { uri: key }) : undefined),
    linked: (link) => (sources.has(link) ? link : undefined),
    source: (uri) => ({ version: '1', about: [world.outlet ?? ''].filter(Boolean), names: (id) => naming(sources.get(uri) ?? '').some(({ entity }) => entity === id) }),
    document: (uri) => documents.get(uri),
    entity: (id) => {
      const found = entities[Number(id)];
      return found && { name: found.name, kind: 'person', listed: found.listed, mentions: [...sources.values()].flatMap((one) => naming(one ?? '')).filter(({ entity }) => entity === id).length };
    },
  };
  const mentions = naming(document.prose);
  const draft = { text, prose: document.prose, syntax: citationSyntax(path), mentions, mentionsIn: ({ start, end }: { start: number; end: number }) => mentions.filter((one) => one.end > start && one.start < end) };
  return runSteps(checkDraft(draft, corpus, new Set(on))).map((one) => {
    const words = text.slice(one.start, one.end);
    switch (one.check) {
      case 'unknownKey': return `unknownKey ${words}`;
      case 'unsupportedCitation': return `unsupportedCitation ${words}: ${one.names.join(', ')} not in ${one.sources.join(', ')}`;
      case 'quotation': return `quotation ${words} → ${one.nearest ? `${one.nearest.uri}: ${one.nearest.text}` : 'nothing like it'}`;
      case 'nameSpelling': return `nameSpelling ${words} → ${one.wanted}`;
      case 'unsourcedName': return `unsourcedName ${words}`;
    }
  });
}

const truce = 'General Harun Tesk signed a truce. “We will not leave this val-\nley before the last soldier has gone,” he said. The council’s guards kept quiet.';

describe('checks: keys', () => {
  it('finds a key that stands for nothing, not one of a source or of a bibliography', async () => {
    assert.deepEqual(await findings('So it was [@tesk2031; @tesk2013]. And [@book, p. 3].', { sources: { tesk2031: truce, book: undefined } }), ['unknownKey tesk2013']);
    assert.deepEqual(await findings('So it was \\cite{tesk2031,tesk2013}.', { sources: { tesk2031: truce } }, checks, 'draft.tex'), ['unknownKey tesk2013']);
  });

  it('leaves handles, figures, code and addresses alone; a bare key with a year is a key', async () => {
    assert.deepEqual(await findings('As @somebody wrote, see @fig:map and [@fig:map], mail a@b2031.org, `[@code2031]`.\n\n```\n[@code2031]\n```\n\nBut @gone2031 says no.', {}), ['unknownKey gone2031']);
  });

  it('says nothing of the list of references that stands in the draft', async () => {
    assert.deepEqual(await findings('Text.\n\n<!-- references -->\n\nSee [@gone2031].\n\n<!-- /references -->\n', {}), []);
  });
});

describe('checks: what a citation is of', () => {
  const world: World = { sources: { a: truce, b: 'Dovan Merrik left.' }, entities: [['Harun Tesk', 'Tesk'], ['Dovan Merrik'], ['Ilva Orrin*']] };
  const only = (text: string, more: World = {}): Promise<readonly string[]> => findings(text, { ...world, ...more }, ['unsupportedCitation']);

  it('finds a citation whose source names nobody of its sentence, and says whom', async () => {
    assert.deepEqual(await only('Dovan Merrik and Ilva Orrin signed [@a].'), ['unsupportedCitation [@a]: Dovan Merrik, Ilva Orrin not in a']);
    assert.deepEqual(await only('Harun Tesk signed. Dovan Merrik did not.[^a] Tesk left.\n\n[^a]: Somewhere.'), ['unsupportedCitation [^a]: Dovan Merrik not in a']);
    assert.deepEqual(await only('Dovan Merrik signed, says [a report](a).'), ['unsupportedCitation [a report](a): Dovan Merrik not in a']);
  });

  it('is content with one of them in one of the sources, a sentence that names nobody, and another sentence', async () => {
    assert.deepEqual(await only('Harun Tesk and Dovan Merrik signed [@a]. Dovan Merrik left [@a; @b]. They met [@a]. Dovan Merrik left.'), []);
    assert.deepEqual(await only('Dovan Merrik left. [@b] Harun Tesk stayed. @a says that Harun Tesk signed.'), []);
  });

  it('says nothing where a source cannot be looked into, or is by who is named', async () => {
    assert.deepEqual(await only('Dovan Merrik signed [@a; @book].', { sources: { ...world.sources, book: undefined } }), []);
    assert.deepEqual(await only('Dovan Merrik signed [@a; @nothing].'), []);
    assert.deepEqual(await only('Ilva Orrin writes that it is over [@b].', { outlet: 'Ilva Orrin' }), []);
  });
});

describe('checks: quotations', () => {
  const only = (text: string, sources: World['sources'] = { a: truce, b: 'Dovan Merrik left the council.' }): Promise<readonly string[]> => findings(text, { sources }, ['quotation']);

  it('are as in the source whatever their marks, spaces, hyphens, ellipses and brackets', async () => {
    assert.deepEqual(await only('He said “We will not leave this valley before the last soldier has gone” [@a].'), []);
    assert.deepEqual(await only('He said "[w]e will not leave … before the last soldier has gone" [@a].'), []);
    assert.deepEqual(await only('He said “we will not leave [the place] before the last soldier has go[ne]”.[^a]\n\n[^a]: There.'), []);
    assert.deepEqual(await only('He said that «the council\'s guards\n*kept* quiet» [@b; @a].'), []);
    assert.deepEqual(await only("He said ``we will not leave this valley'' \\cite{a}.", undefined), []);
  });

  it('that are in no source cited beside them come with the nearest wording there', async () => {
    assert.deepEqual(await only('He said “we shall not leave this valley before the last soldier has gone” [@b; @a].'), [
      'quotation we shall not leave this valley before the last soldier has gone → a: We will not leave this val- ley before the last soldier has gone',
    ]);
    assert.deepEqual(await only('He said “money is the root of all that is wrong” [@a].'), ['quotation money is the root of all that is wrong → nothing like it']);
    assert.deepEqual(await only('“We never left. We shall not leave this valley before noon,” he said [@a].').then(({ length }) => length), 1);
  });

  it('of few words, without a citation in their sentence, of books and in translation are left alone', async () => {
    assert.deepEqual(await only('He “never said so” [@a]. He said “we shall not leave this valley at all”. So what [@a].'), []);
    assert.deepEqual(await only('He said “we shall not leave this valley at all” [@book].', { book: undefined }), []);
    assert.deepEqual(await only('He said “we shall not leave this valley at all” [@a].', { a: 'Мы не уйдём из этой долины, пока последний солдат не ушёл, сказал он.' }), []);
  });
});

describe('checks: names', () => {
  const world: World = { sources: { a: truce }, entities: [['Harun Tesk', 'Haroun Tesk', 'Tessk', 'HTK'], ['Dovan Merrik'], ['Ilva Orrin*', 'Ilwa Orrin']] };

  it('of listed entities in another spelling come with the preferred one, but not within quotations', async () => {
    assert.deepEqual(await findings('Haroun Tesk, or Tessk, or HTK, and Ilwa Orrin. “Haroun Tesk is not a man of peace,” she said.', world, ['nameSpelling']), ['nameSpelling Haroun Tesk → Harun Tesk', 'nameSpelling Tessk → Tesk']);
  });

  it('that no source mentions are said once: listed ones, and persons of the draft', async () => {
    assert.deepEqual(await findings('Harun Tesk met Dovan Merrik and Ilva Orrin. Dovan Merrik left.', world, ['unsourcedName']), ['unsourcedName Dovan Merrik', 'unsourcedName Ilva Orrin']);
    assert.deepEqual(await findings('Dovan Merrik left.', { entities: world.entities! }, ['unsourcedName']), [], 'there are no sources');
  });
});
