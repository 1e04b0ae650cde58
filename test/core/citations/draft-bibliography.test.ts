import assert from 'node:assert/strict';
import { draftBibliography, writtenFile } from '../../../src/core/citations/draft-bibliography';

describe('citations: what a draft says of its bibliography', () => {
  it('is read where each format has it', () => {
    assert.deepEqual(draftBibliography('---\ntitle: T\nbibliography: [zotero.bib, "own/refs.bib"]\ncsl: styles/a.csl\nlang: de-DE\n---\n\nText\n', 'pandoc'), { files: ['zotero.bib', 'own/refs.bib'], style: 'styles/a.csl', language: 'de-DE' });
    assert.deepEqual(draftBibliography('---\nbibliography: refs.json\n---\n', 'pandoc').files, ['refs.json']);
    assert.deepEqual(draftBibliography('---\nbibliography: {a: b}\n---\n', 'pandoc'), { files: [] });
    assert.deepEqual(draftBibliography('---\nbibliography: [\n---\n', 'pandoc').files, []);
    assert.deepEqual(draftBibliography('% \\addbibresource{old.bib}\n\\addbibresource{refs.bib}\n\\bibliography{a,b.bib}\n', 'latex').files, ['refs.bib', 'a.bib', 'b.bib']);
    assert.deepEqual(draftBibliography('#bibliography("works.bib", title: none)\n#bibliography(("a.bib", "b.yml"))', 'typst').files, ['works.bib', 'a.bib', 'b.yml']);
    assert.deepEqual(draftBibliography('#+bibliography: refs.bib\n', 'org').files, ['refs.bib']);
    assert.deepEqual(draftBibliography(':bibtex-file: refs.bib\n', 'asciidoc').files, ['refs.bib']);
    assert.deepEqual(draftBibliography('Text without any\n', 'pandoc'), { files: [] });
  });

  it('names the file that is written: the one of the settings, else the first that can be', () => {
    assert.equal(writtenFile(['zotero.bib', 'own/references.bib'], 'references.bib'), 'own/references.bib');
    assert.equal(writtenFile(['a.yaml', 'b.bib', 'c.bib'], 'references.bib'), 'b.bib');
    assert.equal(writtenFile(['a.yaml', 'https://example.org/b.bib'], 'references.bib'), undefined);
  });
});
