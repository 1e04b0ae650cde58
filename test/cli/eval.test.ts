import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { f1Of } from '../../src/cli/evaluation/scores';
import { dossier, Folder } from './folder';

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly kind: string; readonly entity?: string }[];
}

/** Gold from text with marks: `[person|tesk:Harun Tesk]`. */
function gold(id: string, marked: string): GoldLine {
  const mentions: { start: number; end: number; kind: string; entity?: string }[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[(\w+)\|(\w*):([^\]]+)\]/g)) {
    text += marked.slice(last, match.index);
    const [whole, kind = '', entity, surface = ''] = match;
    mentions.push({ start: text.length, end: text.length + surface.length, kind, ...(entity && { entity }) });
    text += surface;
    last = match.index + whole.length;
  }
  return { id, text: text + marked.slice(last), mentions };
}

const lines = [
  gold('one', 'Tesk waits\n\nTARSK, 14 March 2031 (Northern Wire) — General [person|tesk:Harun Tesk] met [person|venn:Orla Venn] of the [faction|dawn:Dawn Brigade] in Lower [place|:Tarsk]. [person|tesk:Tesk] said nothing.\n'),
  gold('two', 'The [faction|dawn:Dawn Brigade] denied it. “No,” said [person|venn:Venn], its leader. See https://wire.example/Harun-Tesk.\n'),
];
const jsonl = (some: readonly unknown[]): string => `${some.map((one) => JSON.stringify(one)).join('\n')}\n`;

describe('dossier eval', () => {
  let folder: Folder;
  beforeEach(() => (folder = new Folder()));
  afterEach(() => folder.remove());

  it('scores what dossier mentions finds in a folder of the same texts', async () => {
    const articles = readdirSync('media/sample/corpus')
      .filter((name) => name.endsWith('.txt'))
      .map((name): GoldLine => ({ id: name, text: readFileSync(join('media/sample/corpus', name), 'utf8'), mentions: [] }));
    const texts: readonly GoldLine[] = [...lines, ...articles];
    for (const { id, text } of texts) folder.write(`texts/${id.replace(/\.txt$/, '')}.txt`, text);
    const mentions = JSON.parse((await dossier('mentions', join(folder.path, 'texts'), '--json')).out);
    const found = new Map<string, readonly { start: number; end: number; kind: string; entity: string }[]>(
      mentions.documents.map((one: { path: string; mentions: [] }) => [one.path.replace(/\.txt$/, ''), one.mentions]),
    );
    // The gold of the sample: every other mention and a letter nobody finds, so that there are hits, misses and errors.
    const annotated = texts.map(({ id, text, mentions: own }, n) => {
      const here = found.get(id.replace(/\.txt$/, '')) ?? [];
      const half = here.filter((one, i) => i % 2 === 0 && one.kind !== 'state').map(({ start, end, kind, entity }, i) => ({ start, end, kind, entity: i % 5 === 0 ? `stray-${n}` : entity }));
      return { id, text, mentions: own.length > 0 ? own : [...half, { start: 0, end: 1, kind: 'person' }] };
    });
    const { code, out, err } = await dossier('eval', folder.write('gold.jsonl', jsonl(annotated)), '--json');
    assert.equal(err, '');
    assert.equal(code, 0);
    const [file] = JSON.parse(out).files;

    let [hits, answers, asked] = [0, 0, 0];
    const linked: { gold: string | undefined; found: string }[] = [];
    for (const { id, mentions: own } of annotated) {
      const here = found.get(id.replace(/\.txt$/, '')) ?? [];
      answers += here.filter(({ kind }) => kind !== 'state').length;
      for (const mention of own) {
        if (mention.kind !== 'place') asked++;
        const same = here.find(({ start, end }) => start === mention.start && end === mention.end);
        if (same && same.kind !== 'state' && mention.kind !== 'place') hits++;
        if (same && mention.entity !== undefined) linked.push({ gold: mention.entity, found: same.entity });
      }
    }
    assert.ok(hits > 10 && hits < answers && hits < asked, `${hits} ${answers} ${asked}`);
    assert.equal(file.spans.untyped.precision, hits / answers);
    assert.equal(file.spans.untyped.recall, hits / asked);
    // B-cubed by its definition, every mention with every other.
    const mean = (side: 'gold' | 'found'): number =>
      linked.reduce((sum, one) => {
        const cluster = linked.filter((other) => other[side] === one[side]);
        return sum + cluster.filter((other) => other.gold === one.gold && other.found === one.found).length / cluster.length;
      }, 0) / linked.length;
    const close = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-12, `${a} ${b}`);
    close(file.linking.precision, mean('found'));
    close(file.linking.recall, mean('gold'));
    close(file.linking.f1, f1Of(mean('found'), mean('gold')));
  });

  it('prints figures, errors in context, and the time', async () => {
    const { code, out, err } = await dossier('eval', folder.write('gold.jsonl', jsonl(lines)));
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /gold\.jsonl · 2 documents/);
    assert.match(out, /exact spans +P \d\.\d{3} +R \d\.\d{3} +F1 \d\.\d{3} +\d+ right, \d+ wrong, \d+ missed/);
    assert.match(out, /^ +person +P/m);
    assert.match(out, /linking, B-cubed +P .* over \d of 6 mentions/);
    assert.match(out, /Analysis \d+ ms, resolution \d+ ms/);
  });

  it('marks an error in its context; --errors says how many are listed', async () => {
    const text = 'Nothing here is called heron works, nor kelp works.';
    const at = (surface: string): object => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length, kind: 'organization' });
    const path = folder.write('gold.jsonl', jsonl([{ id: 'a', text, mentions: [at('heron works'), at('kelp works')] }]));
    assert.match((await dossier('eval', path)).out, /== Missed: 2\n +1 × heron works.*\n +a: …Nothing here is called ⟦heron works⟧, nor kelp works\.…/);
    const one = (await dossier('eval', path, '--errors', '1')).out;
    assert.match(one, /== Missed: 2; the first 1\n/);
    assert.ok(!one.includes('⟦kelp works⟧'));
    assert.match(one, /knows no factions/);
    assert.match(one, /does not say which mentions are one entity/);
    const none = JSON.parse((await dossier('eval', path, '--errors', '0', '--json')).out);
    assert.deepEqual(none.files[0].errors, [{ sort: 'missed', count: 2, labels: 2, top: [] }]);
    assert.equal(none.files[0].linking, null);
    assert.equal(none.files[0].pairs, null);
  });

  it('lists entities that were split and merged', async () => {
    const two = [
      gold('a', 'General [person|x:Harun Tesk] spoke. General [person|x:Orla Venn] spoke.'),
      gold('b', 'General [person|y:Harun Tesk] spoke.'),
    ];
    const { files } = JSON.parse((await dossier('eval', folder.write('gold.jsonl', jsonl(two)), '--json')).out);
    const sorts = files[0].errors.map(({ sort, top }: { sort: string; top: { label: string }[] }) => [sort, top[0]?.label.replace(/\[.*?\]/, '[]')]);
    assert.deepEqual(sorts, [['split', 'Harun Tesk []: Harun Tesk (1), Orla Venn (1)'], ['merged', 'Harun Tesk []: Harun Tesk (1), Harun Tesk (1)']]);
  });

  it('scores only linking where the gold has chains and no kinds', async () => {
    const chains = lines.map((line) => ({ ...line, topic: 't', mentions: line.mentions.map(({ kind: _, ...rest }) => ({ ...rest, type: 'CHAIN' })) }));
    const { code, out } = await dossier('eval', folder.write('gold.jsonl', jsonl(chains)));
    assert.equal(code, 0);
    assert.match(out, /linking, B-cubed/);
    assert.match(out, /spans are not scored/);
    assert.doesNotMatch(out, /exact spans/);
  });

  it('reads pairs of names', async () => {
    const pairs = [{ name1: 'Qasem Dellin', name2: 'Qassem Dellin', same: true }, { name1: 'Orla Venn', name2: 'The Heron', same: true }];
    const path = folder.write('pairs.jsonl', jsonl(pairs));
    const { code, out, err } = await dossier('eval', path);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /pairs\.jsonl · 2 pairs\n +same name +P 1\.000 +R 0\.500 +F1 0\.667 +1 right, 0 wrong, 1 missed/);
    assert.match(out, /Spellings of one name taken for two: 1\n.*Orla Venn \| The Heron/);
  });

  it('measures each file by itself, and one part of it', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ ...lines[0], id: `doc-${i}` }));
    const path = folder.write('gold.jsonl', jsonl(many));
    const count = async (part: string): Promise<number> => JSON.parse((await dossier('eval', path, '--part', part, '--json')).out).files[0].documents;
    const [development, heldOut] = [await count('development'), await count('held-out')];
    assert.equal(development + heldOut, 40);
    assert.ok(heldOut > 0 && heldOut < development);
    const topics = many.map((line) => ({ ...line, topic: 'a' }));
    const other = folder.write('topics.jsonl', jsonl(topics));
    const { files } = JSON.parse((await dossier('eval', path, other, '--part', 'held-out', '--json')).out);
    assert.deepEqual(files.map((file: { path: string; documents: number }) => [file.path, file.documents]), [[path, heldOut], [other, 40]]);
  });

  describe('bad input', () => {
    it('leaves out lines and mentions that are wrong, says where, and goes on', async () => {
      const { id, text, mentions } = lines[0]!;
      const path = folder.write('gold.jsonl', `\ufeff${JSON.stringify({ id, text, mentions: [...mentions, { start: 5, end: 99_999, kind: 'person' }, { start: 7, end: 7 }, null] })}\r\n{"id":\n\n[1]\n{"id":"x","text":"No list."}\n`);
      const { code, out, err } = await dossier('eval', path);
      assert.equal(code, 0);
      assert.match(out, /1 document\n/);
      assert.deepEqual(err.split('\n').map((line) => line.slice(path.length).replace(/(?<=no JSON).*/, '')), [
        `:1: left out: a mention without offsets inside the text (0 to ${text.length}): {"start":5,"end":99999,"kind":"person"}`,
        `:1: left out: a mention without offsets inside the text (0 to ${text.length}): {"start":7,"end":7}`,
        `:1: left out: a mention without offsets inside the text (0 to ${text.length}): null`,
        ':2: left out: no JSON',
        ':4: left out: neither a text with mentions nor a pair of names',
        ':5: left out: neither a text with mentions nor a pair of names',
      ]);
    });

    it('says so for an empty file, one of other things, a folder and a missing one; the rest is measured', async () => {
      const empty = await dossier('eval', folder.write('empty.jsonl', '\n'));
      assert.deepEqual([empty.code, empty.out], [1, '']);
      assert.match(empty.err, /empty\.jsonl: nothing to measure$/);
      const other = await dossier('eval', folder.write('other.jsonl', 'no\n'.repeat(30)));
      assert.equal(other.code, 2);
      assert.match(other.err, /other\.jsonl: 10 more lines or mentions left out\n.*no line of it is a text with mentions or a pair of names$/);
      assert.equal((await dossier('eval', folder.path)).code, 2);
      const good = folder.write('gold.jsonl', jsonl(lines));
      const missing = await dossier('eval', join(folder.path, 'gone.jsonl'), good);
      assert.equal(missing.code, 2);
      assert.match(missing.err, /gone\.jsonl: no such file or folder$/);
      assert.match(missing.out, /exact spans/);
    });

    it('refuses wrong options', async () => {
      const path = folder.write('gold.jsonl', jsonl(lines));
      for (const argv of [['eval'], ['eval', path, '--part', 'best'], ['eval', path, '--errors', '-1'], ['eval', path, '--errors=many']]) {
        const { code, out, err } = await dossier(...argv);
        assert.deepEqual([code, out], [2, ''], argv.join(' '));
        assert.match(err, /See dossier --help\.$/);
      }
    });

    it('drives no terminal with what a file holds', async () => {
      const text = 'General Harun \u001b[31mTesk\u202e spoke.';
      const { out, err } = await dossier('eval', folder.write('gold.jsonl', jsonl([{ id: '\u001b[2J', text, mentions: [{ start: 8, end: 20, kind: 'person' }, { start: 1, end: 0, '\u001b[2J': '\u009b' }] }])));
      assert.doesNotMatch(out + err, /[\u001b\u009b\u202e]/);
    });
  });
});
