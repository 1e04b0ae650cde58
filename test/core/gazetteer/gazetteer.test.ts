import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer';
import { entityKinds } from '../../../src/core/gazetteer/entity';
import { readPlainEntries } from '../../../src/core/gazetteer/plain';
import { readGazetteer } from '../../../src/core/gazetteer/read';
import { addAlias, addEntity } from '../../../src/core/gazetteer/write';

const read = (text: string): Gazetteer => readGazetteer('file:///actors.yaml', text);
const problems = (text: string): string[] => read(text).problems.map(({ severity, message, span }) => `${severity} "${text.slice(span?.start, span?.end)}": ${message}`);
/** A flow comment somewhere sends the same entries through the YAML parser. */
const throughYaml = (text: string): string => `${text}# end\n? version\n: 1\n`;

const sample = 'entities:\n  - id: harun\n    name: Harun Tesk # the general\n    kind: person\n    aliases: [General Tesk, { name: HT, case: exact }]\n    note: Chief of staff; 2031.\n  - name: Órlan "the Bear" d\'Ax\n    kind: faction\n    aliases:\n      - One\n      - "Two"\n';

describe('readGazetteer', () => {
  it('reads entries with ids, aliases, notes and their places', () => {
    const { entities, valid, problems: none } = read(sample);
    assert.ok(valid);
    assert.deepEqual(none, []);
    assert.deepEqual(entities.map(({ definedAt, ...entity }) => [entity, sample.slice(definedAt?.start, definedAt?.end)]), [
      [{ id: 'harun', kind: 'person', name: 'Harun Tesk', aliases: [{ text: 'General Tesk' }, { text: 'HT', case: 'exact' }], origin: 'gazetteer', notes: [{ text: 'Chief of staff; 2031.', uri: 'file:///actors.yaml', start: sample.indexOf('Chief'), end: sample.indexOf('Chief') + 21, line: 5 }] }, 'Harun Tesk'],
      [{ id: 'orlan-the-bear-dax', kind: 'faction', name: 'Órlan "the Bear" d\'Ax', aliases: [{ text: 'One' }, { text: 'Two' }], origin: 'gazetteer' }, 'Órlan "the Bear" d\'Ax'],
    ]);
  });

  it('reads plain files and any other YAML alike', () => {
    const texts = [sample, sample.replaceAll('\n', '\r\n'), 'entities:\n- name: No\n  kind: person\n  aliases: [null, 1984, true]\n- name: 1990\n  kind: state\n  aliases: single', 'entities:\n  - name: "A: b"\n    kind: person\n    note: \'x # y\'\n\n  # c\n  - kind: state\n    name: B  # z\n'];
    for (const text of texts) {
      const more = throughYaml(text.endsWith('\n') ? text : `${text}\n`);
      assert.deepEqual(read(more).entities, read(text).entities);
      assert.equal(read(text).problems.length, 0);
    }
  });

  it('says what is left out: empty names, aliases without a letter, a second document', () => {
    assert.deepEqual(problems('entities:\n  - name: ""\n    kind: person\n'), ['error "name: """: This entry has no name; it is left out.']);
    assert.deepEqual(problems('entities:\n  - name: A\n    kind: ""\n'), ['error "A": This entry has no kind (person, faction, organization, state); it is left out.']);
    const odd = 'entities:\n  - name: A\n    kind: person\n    aliases: ["!!", null, 5]\n';
    assert.deepEqual(problems(odd), ['warning ""!!"": "!!" has no letter and no digit; it is never found.']);
    assert.deepEqual(read(odd).entities[0]?.aliases, [{ text: '!!' }, { text: 'null' }, { text: '5' }]);
    assert.deepEqual(problems('entities:\n  - name: "!!"\n    kind: person\n').length, 1);
    const two = 'entities:\n  - name: A\n    kind: person\n---\nentities:\n  - name: B\n    kind: person\n';
    assert.deepEqual(problems(two), ['warning "---": What stands behind "---" is a second YAML document; it is not read.']);
    assert.equal(read(two).entities.length, 1);
    for (const one of ['---\nentities: []\n...\n', '---\nentities: []\n# end\n', '# a\n---\n# b\nentities: []\n']) assert.deepEqual(problems(one), [], one);
  });

  it('takes actors:, a bare list, nothing, and values as written', () => {
    assert.equal(read('actors:\n  - {name: No, kind: person, aliases: [~, 007]}').entities[0]?.name, 'No');
    assert.deepEqual(read('- {name: 1990, kind: state, aliases: [~, 007]}').entities[0]?.aliases, [{ text: '~' }, { text: '007' }]);
    for (const empty of ['', '# only this\n', 'entities:\n', 'entities: []', 'version: 1']) assert.deepEqual(read(empty), { uri: 'file:///actors.yaml', entities: [], problems: [], valid: true });
  });

  it('says what is wrong where, and keeps the rest', () => {
    assert.match(problems('- {name: *x, kind: person}')[0] ?? '', /^error "\*x": YAML anchors/);
    assert.deepEqual(problems('- kind: person\n- name: B\n- name: C\n  kind: robot\n- name: D\n  kind: state\n  colour: red\n  aliases: ["", {name: E, case: loud}]\n- 7\n- name: [x]\n  kind: person\n'), [
      'error "kind: person": This entry has no name; it is left out.',
      'error "B": This entry has no kind (person, faction, organization, state); it is left out.',
      'error "robot": Unknown kind "robot"; use one of person, faction, organization, state. The entry is left out.',
      'warning "colour": Unknown key "colour"; it is ignored.',
      'warning """": This alias is empty; it is left out.',
      'warning "loud": "case" must be "exact" or "any"; it is ignored.',
      'error "7": Expected an entry with "name:" and "kind:".',
      'error "[x]": "name" must be text.',
    ]);
  });

  it('numbers ids made from equal names and refuses ids given twice', () => {
    assert.deepEqual(read('- {name: A, kind: person}\n- {name: Á, kind: person}\n- {name: B, kind: person, id: a}\n- {name: C, kind: person, id: a}').entities.map((entity) => entity.id), ['a-2', 'a-3', 'a']);
  });

  it('reports a shared alias at both places and keeps both', () => {
    const text = '- {name: Adan, kind: person, aliases: [Dash]}\n- {name: Belt, kind: faction, aliases: [dash]}';
    assert.deepEqual(problems(text), ['information "Dash": "Dash" is also a name of Belt; both are shown.', 'information "dash": "dash" is also a name of Adan; both are shown.']);
    assert.equal(read(text).entities.length, 2);
  });

  it('is not valid when the file is no YAML or holds something else', () => {
    for (const text of ['- name: [x\n', '- name: "A\n', 'a: b: c', 'just words', 'people:\n  - x', '[']) {
      const { valid, entities, problems: [first] } = read(text);
      assert.deepEqual([valid, entities.length, first !== undefined && (first.span?.end ?? 0) > (first.span?.start ?? 0)], [false, 0, true], text);
    }
  });

  it('survives hostile files', function () {
    this.timeout(20_000);
    const deep = Array.from({ length: 5000 }, (_, index) => `${' '.repeat(index)}- a:\n`).join('');
    for (const text of ['['.repeat(100_000), '- '.repeat(100_000), '? '.repeat(50_000), '{a: '.repeat(50_000), deep, 'a: &a [*a, *a]', `a: &a [x]\nb: &b [${'*a,'.repeat(10_000)}]`, '- {__proto__: {kind: state}, name: A}', '\0', '"', '- name: A\n  kind: person\n'.repeat(3) + '\t']) {
      assert.doesNotThrow(() => read(text));
    }
    assert.equal(({} as { kind?: string }).kind, undefined);
  });

  it('reads a long plain list without the YAML parser', function () {
    this.timeout(60_000);
    const text = `entities:\n${Array.from({ length: 100_000 }, (_, index) => `  - name: Person ${index}\n    kind: person\n    aliases: [P ${index}]\n`).join('')}`;
    assert.equal(readPlainEntries(text)?.length, 100_000);
    assert.equal(read(text).entities.length, 100_000);
  });
});

describe('addEntity and addAlias', () => {
  const entry = { name: 'Nur: "Sel"', kind: 'person' as const, aliases: [{ text: 'NS', case: 'exact' as const }, { text: 'No' }] };
  const added = '- name: "Nur: \\"Sel\\""\n  kind: person\n  aliases: [{ name: NS, case: exact }, "No"]\n';
  const indented = added.replace(/^/gm, '  ').trimEnd() + '\n';

  it('appends in the manner of the file and touches nothing else', () => {
    assert.equal(addEntity('- name: A # c\n  kind: state', entry).text, `- name: A # c\n  kind: state\n${added}`);
    assert.equal(addEntity('# h\nentities:\n  - name: A\n    kind: state\n\n  - name: B\n    kind: state\n\n# tail\n', entry).text, `# h\nentities:\n  - name: A\n    kind: state\n\n  - name: B\n    kind: state\n\n${indented}\n# tail\n`);
    assert.equal(addEntity('entities:\r\n  - name: A\r\n    kind: state\r\nversion: 1\r\n', entry).text, `entities:\r\n  - name: A\r\n    kind: state\r\n${indented.replaceAll('\n', '\r\n')}version: 1\r\n`);
    assert.equal(addEntity('entities: []\n', entry).text, `entities:\n${indented}`);
  });

  it('begins a file with a head that explains it', () => {
    const { text } = addEntity('', entry);
    assert.match(text, /^# .*\n[^]*version: 1\nentities:\n {2}- name: /);
    assert.deepEqual(read(text).entities[0]?.aliases, entry.aliases);
  });

  it('leaves a file that does not parse as it is, with a problem', () => {
    assert.deepEqual([addEntity('- [', entry).text, addEntity('- [', entry).problems.length > 0], ['- [', true]);
    assert.deepEqual([addAlias('- {name: A, kind: state}', 'b', { text: 'x' }).problems.length, addEntity('', { name: ' ', kind: 'state' }).problems.length], [1, 1]);
  });

  it('adds an alias to every shape of list', () => {
    const cases: readonly [string, string][] = [
      ['- name: A\n  kind: state', '- name: A\n  kind: state\n  aliases: [B]\n'],
      ['- name: A\n  kind: state\n  aliases: one # c\n  note: x\n', '- name: A\n  kind: state\n  aliases: [one, B] # c\n  note: x\n'],
      ['- name: A\n  kind: state\n  aliases:\n    - one # c\n    # d\n', '- name: A\n  kind: state\n  aliases:\n    - one # c\n    - B\n    # d\n'],
      ['- name: A\n  aliases: [one,\n    two,]\n  kind: state\n', '- name: A\n  aliases: [one,\n    two, B]\n  kind: state\n'],
      ['- {name: A, kind: state}\n', '- {name: A, kind: state, aliases: [B]}\n'],
    ];
    for (const [before, after] of cases) {
      assert.equal(addAlias(before, 'a', { text: 'B' }).text, after);
      assert.equal(addAlias(after, 'a', { text: 'B' }).text, after);
    }
  });
});

describe('actors.schema.json', () => {
  const schema = JSON.parse(readFileSync('media/schema/actors.schema.json', 'utf8'));
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

  it('agrees with the reader', () => {
    assert.deepEqual(schema.definitions.entity.properties.kind.enum, entityKinds);
    const good = [sample, '- {name: 1990, kind: state}', 'actors:\n  - {name: A, kind: person, aliases: x}', '', 'entities:', 'version: 1'];
    const bad = ['- {name: A}', '- {name: A, kind: robot}', 'people: []', '- {name: A, kind: state, colour: red}', '- {name: A, kind: state, aliases: [{name: x, case: loud}]}', '- {name: A, kind: state, aliases: [""]}', 'words', '- 7'];
    for (const text of good) assert.deepEqual([validate(parse(text)), read(text).problems.length], [true, 0], text);
    for (const text of bad) assert.deepEqual([validate(parse(text)), read(text).problems.length > 0], [false, true], text);
  });
});
