import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readInputs, type Inputs } from '../../src/cli/inputs';
import { dossier } from './folder';
import { loadFactReader } from '../../src/core/profiles/facts/reader';

const corpus = 'media/sample/corpus';

describe('the sample', function () {
  this.timeout(20_000);
  let inputs: Inputs;
  const said: string[] = [];
  before(async () => (inputs = await readInputs([corpus], 'media/sample/actors.yaml', (line) => said.push(line))));

  it('is read without a complaint', () => {
    assert.deepEqual(said, []);
    assert.equal(inputs.failed, false);
    assert.ok(inputs.sources.length >= 14);
  });

  it('says of every source title, outlet and date, and has a key for each', () => {
    for (const { path, citekey, title, outlet, date } of inputs.sources) {
      assert.match(citekey, /^[a-z][A-Za-z0-9]+$/, path);
      assert.match(date ?? '', /^\d{4}-\d{2}-\d{2}$/, path);
      assert.ok(title.length > 5 && (outlet ?? '').length > 3, path);
    }
    assert.equal(new Set(inputs.sources.map((source) => source.citekey)).size, inputs.sources.length);
  });

  it('shows of every entity only what stands in a source, at its place, and names it', async () => {
    const facts = await loadFactReader();
    const decoded = new Map(inputs.sources.map(({ uri, path }) => [uri, readFileSync(`${corpus}/${path}`, 'utf8').replace(/^\ufeff/, '')]));
    const listed = inputs.dossier.entities().filter(({ entity, mentions }) => entity.origin === 'gazetteer' && mentions > 2);
    assert.ok(listed.length >= 3);
    for (const { entity } of inputs.dossier.entities()) {
      const profile = inputs.dossier.profile(entity.id, { depth: 'whole', facts });
      assert.ok(profile);
      assert.ok(profile.sentences.length <= 3, entity.id);
      for (const { uri, start, end, text } of [...profile.sentences, ...(profile.introduction ? [profile.introduction] : [])]) {
        assert.equal(decoded.get(uri)?.slice(start, end), text);
        assert.doesNotMatch(text, /^\s|\s$/);
        assert.ok(inputs.dossier.mentions(uri).some((mention) => mention.entity === entity.id && mention.start >= start && mention.end <= end));
      }
      for (const { value, evidence } of profile.facts) {
        for (const { sentence: { uri, start, end, text }, value: span } of evidence) {
          assert.equal(decoded.get(uri)?.slice(start, end), text);
          assert.ok(start <= span.start && span.end <= end, 'a value stands in its sentence');
        }
        const letters = (text: string): string => text.replace(/<[^>]*>|&[a-z]+;|[^\p{L}\p{N}]/gu, '');
        const said = evidence.map(({ sentence: { uri }, value: { start, end } }) => letters(decoded.get(uri)!.slice(start, end)));
        assert.ok(said.includes(letters(value)), `${entity.id}: ${value} of ${said.join(' | ')}`);
      }
      for (const { sentence } of profile.relations) assert.equal(sentence && decoded.get(sentence.uri)?.slice(sentence.start, sentence.end), sentence?.text);
    }
    for (const { entity } of listed) assert.ok((inputs.dossier.profile(entity.id, { depth: 'sentences' })?.sentences.length ?? 0) > 0, entity.name);
  });

  it('has a profile note that joins the list', async () => {
    const { out } = await dossier('profile', 'Vaseth senior', corpus, '--gazetteer', 'media/sample', '--json');
    const { id, notes } = JSON.parse(out);
    assert.deepEqual([id, notes.length, notes[1]?.text.slice(0, 26)], ['orlan-vaseth', 2, 'The last elected president']);
  });

  it('says first what an entity is', async () => {
    const { code, out } = await dossier('profile', 'CEB', corpus, '--gazetteer', 'media/sample/actors.yaml', '--json');
    assert.equal(code, 0);
    assert.match(JSON.parse(out).sentences[0].text, /Council of the Eastern Brigades[^.]* (?:coalition|alliance|council) of/);
  });
});
