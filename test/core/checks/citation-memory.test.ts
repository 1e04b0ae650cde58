import assert from 'node:assert/strict';
import { CitationMemory } from '../../../src/core/checks/citation-memory';
import { citationsIn } from '../../../src/core/checks/citations';
import { readDocument } from '../../../src/core/documents/read';
import { random } from '../../random';

const text = `---
title: A draft
---

# Heading

Harun Tesk signed [@a2031, p. 3; see @b2031]. So @c2031 says.
It was [a report](corpus/a.md) of it.[^d2031]

- one [@e2031]

    more [@f2031]

    indented [@g2031]

\`\`\`
[@code2031] here

plain [@code2032] words
\`\`\`

Last words, \`[@code2033]\` and [@h2031].

<!-- references -->

Listed [@i2031].

<!-- /references -->

Behind it all [@j2031].
`;

describe('checks: citations from version to version', () => {
  it('are those of the text as a new one, whatever is edited', async () => {
    const next = random(7);
    const pieces = ['x', ' ', '\n', '\n\n', '[@k2031]', '@', '[', ']', '`', '```\n', '- ', '    ', '<!-- references -->\n', 'word [@l2031] word', '---\n', '> ', ''];
    let now = text;
    const memory = new CitationMemory();
    for (let n = 0; n < 600; n++) {
      const at = Math.floor(next() * (now.length + 1));
      const length = next() < 0.4 ? Math.floor(next() * 12) : 0;
      now = now.slice(0, at) + (pieces[Math.floor(next() * pieces.length)] ?? '') + now.slice(at + length);
      if (now.length > 1500 || n % 60 === 0) now = text;
      const { prose } = await readDocument({ uri: 'file:///w/d.md', path: 'd.md', bytes: now, languageId: 'markdown' });
      assert.deepEqual(memory.of(now, prose, 'pandoc'), citationsIn(now, prose, 'pandoc'), `after ${n} edits: ${JSON.stringify(now)}`);
    }
  });
});
