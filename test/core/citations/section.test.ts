import assert from 'node:assert/strict';
import { updateSection } from '../../../src/core/citations/section';

const references = ['Lorrin, Kessa. 2031. *Who*.', 'Merrik, Dovan. 2030.'];
const list = '<!-- references -->\n\nLorrin, Kessa. 2031. *Who*.\n\nMerrik, Dovan. 2030.\n\n<!-- /references -->';

describe('the section of references in a draft', () => {
  const update = (text: string, of = references): string => {
    const updated = updateSection(text, 'draft.md', of);
    assert.ok(updated !== undefined);
    return updated;
  };

  it('goes to the end with a heading, and stays byte for byte', () => {
    const once = update('# Draft\n\nText.\n');
    assert.equal(once, `# Draft\n\nText.\n\n## References\n\n${list}\n`);
    assert.equal(update(once), once);
    assert.equal(update(''), `## References\n\n${list}\n`);
    assert.equal(update('Text.\n', []), 'Text.\n');
  });

  it('goes under a heading of the usual names, above what the user wrote there', () => {
    assert.equal(update('Text.\n\n# Bibliography #\n\nMy own note.\n\n# Annex\n'), `Text.\n\n# Bibliography #\n\n${list}\n\nMy own note.\n\n# Annex\n`);
    assert.equal(update('```\n## References\n```\n'), `\`\`\`\n## References\n\`\`\`\n\n## References\n\n${list}\n`);
  });

  it('is written anew between its marks alone', () => {
    const text = `Before.\r\n\r\n<!-- references -->\r\nold\r\n<!-- /references -->  \r\n\r\nAfter <!-- references -->.\r\n`;
    const once = update(text);
    assert.equal(once, `Before.\r\n\r\n${list.replace(/\n/g, '\r\n')}  \r\n\r\nAfter <!-- references -->.\r\n`);
    assert.equal(update(once), once);
    assert.equal(update(once, []), 'Before.\r\n\r\n<!-- references -->\r\n\r\n<!-- /references -->  \r\n\r\nAfter <!-- references -->.\r\n');
    assert.equal(updateSection('<!-- references -->\nold\n', 'a.md', references), undefined);
  });

  it('is written in the format of the draft', () => {
    const hostile = ['50 % of #1 $x_ ] *a*'];
    const of = (path: string): string | undefined => updateSection('', path, hostile);
    assert.equal(of('a.tex'), '\\section*{References}\n\n% references\n\n\\noindent 50 \\% of \\#1 \\$x\\_ ] *a*\n\n% /references\n');
    assert.equal(of('a.typ'), '= References\n\n// references\n\n50 % of \\#1 \\$x\\_ \\] \\*a\\*\n\n// /references\n');
    assert.equal(of('a.adoc'), '== References\n\n// references\n\npass:c[50 % of #1 $x_ \\] *a*]\n\n// /references\n');
    assert.equal(of('a.org'), '* References\n\n# references\n\n50 % of #1 $x_ ] *a*\n\n# /references\n');
    assert.equal(of('a.html'), '<h2>References</h2>\n\n<!-- references -->\n\n<p>50 % of #1 $x_ ] *a*</p>\n\n<!-- /references -->\n');
    assert.equal(of('a.txt'), 'References\n\n--- references ---\n\n50 % of #1 $x_ ] *a*\n\n--- end of references ---\n');
    for (const path of ['a.tex', 'a.typ', 'a.adoc', 'a.org', 'a.html', 'a.txt', 'a.md']) {
      const once = updateSection('Text.\n', path, hostile)!;
      assert.equal(updateSection(once, path, hostile), once, path);
    }
  });
});
