import assert from 'node:assert/strict';
import { citedSources, profileMarkdown as inFormat, type CitedSource } from '../../src/client/profile-markdown';
import type { EvidenceItem, NoteItem, ProfileItem, SourceItem } from '../../src/protocol/protocol';

const profileMarkdown = (item: ProfileItem, cited = ({ citekey }: SourceItem): CitedSource => ({ inline: `[@${citekey}]` })): string => inFormat(item, cited, 'Named with');

const evidence = (text: string, citekey: string): EvidenceItem => ({
  source: { uri: 'file:///w/a.txt', citekey, title: 'A' }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }, text,
});
const noted = (text: string): NoteItem => ({ text, uri: 'file:///w/a.md', file: 'a.md', line: 0 });
const profile: ProfileItem = {
  entity: { id: 'tesk', name: 'Harun Tesk', kind: 'person', origin: 'gazetteer', aliases: ['General Tesk', 'The Fox'], mentions: 3, sources: 2 },
  notes: [noted('Watch him.')],
  facts: [
    { label: 'Role', value: 'chief of staff', remarks: ['former', 'quoted'], evidence: [evidence('x', 'wireNew2032'), evidence('y', 'wireOld2031')], total: 2 },
    { label: 'Led by', value: 'Ona Vell', remarks: [], evidence: [evidence('x', 'wireOld2031')], total: 1 },
  ],
  sentences: [evidence('Tesk waits.', 'wireOld2031'), evidence('Tesk spoke.', 'wireNew2032')],
  relations: [{ entity: { id: 'vell', name: 'Ona Vell', kind: 'person' }, sentences: 1, sources: 1, evidence: evidence('z', 'wireOld2031') }, { entity: { id: 'b', name: 'B', kind: 'faction' }, sentences: 0, sources: 1 }],
  dates: '', years: [], outlets: [], drawnFrom: 2,
};

describe('a profile as Markdown', () => {
  it('cites the source of each line', () => {
    assert.equal(profileMarkdown(profile), `## Harun Tesk

Watch him.

General Tesk, The Fox

- **Role:** chief of staff (former, quoted) [@wireNew2032]
- **Led by:** Ona Vell [@wireOld2031]

> Tesk waits. [@wireOld2031]
>
> Tesk spoke. [@wireNew2032]

### Named with

- Ona Vell [@wireOld2031]
- B
`);
  });

  it('cites in the format that is set, each footnote once at the end', () => {
    const markdown = profileMarkdown(profile, ({ citekey }) => ({ inline: `[^${citekey}]`, block: `\n\n[^${citekey}]: “A”.\n` }));
    assert.match(markdown, /^- \*\*Led by:\*\* Ona Vell\[\^wireOld2031\]$/m);
    assert.match(markdown, /- B\n\n\[\^wireNew2032\]: “A”\.\n\[\^wireOld2031\]: “A”\.\n$/);
    assert.match(profileMarkdown(profile, () => ({ inline: '\\cite{x}' })), /^> Tesk waits\. \\cite\{x\}$/m);
  });

  it('knows which sources it cites', () => {
    const other = (citekey: string): EvidenceItem => ({ ...evidence('x', citekey), source: { uri: `file:///w/${citekey}`, citekey, title: citekey } });
    const one = { ...profile, facts: [{ ...profile.facts[0]!, evidence: [other('a'), other('never')] }], sentences: [other('b'), other('a')], relations: [{ ...profile.relations[0]!, evidence: other('c') }] };
    assert.deepEqual(citedSources(one).map(({ citekey }) => citekey), ['a', 'b', 'c']);
  });

  it('leaves out what there is not, and no gap for it', () => {
    assert.equal(profileMarkdown({ ...profile, entity: { ...profile.entity, aliases: [] }, facts: [], sentences: [], relations: [] }), '## Harun Tesk\n\nWatch him.\n');
  });

  it('keeps what articles say from being markup', () => {
    const text = '[a](javascript:x) <b>*c*</b> `d` @e\n\n# f\n- g';
    const markdown = profileMarkdown({ ...profile, notes: [noted(text)], sentences: [evidence(text, 'k')], facts: [{ label: 'Role', value: text, remarks: [], evidence: [], total: 0 }] });
    const safe = '\\[a\\](javascript:x) \\<b\\>\\*c\\*\\</b\\> \\`d\\` \\@e \\# f - g';
    for (const line of [safe, `- **Role:** ${safe}`, `> ${safe} [@k]`]) assert.ok(markdown.split('\n').includes(line), markdown);
  });

  it('does not begin a list, a number or a line of its own where a note or a sentence begins like one', () => {
    for (const text of ['- one', '+ one', '1. one', '1) one', '---', '===']) {
      const markdown = profileMarkdown({ ...profile, notes: [noted(text)], facts: [], relations: [], sentences: [evidence(text, 'k')] });
      assert.doesNotMatch(markdown, /^(> )?([-+] |1[.)] |---|===)/m, text);
    }
  });
});
