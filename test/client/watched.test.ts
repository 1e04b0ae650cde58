import assert from 'node:assert/strict';
import { changeTypes, isWorthTelling } from '../../src/client/watched';

const { created, changed, deleted } = changeTypes;

describe('changes worth telling', () => {
  const told = (path: string, change: 1 | 2 | 3): boolean => isWorthTelling(path, change, 'notes/actors.yaml');

  it('are those of texts and of the gazetteer', () => {
    for (const path of ['a.txt', 'x/B.HTM', 'notes/actors.yaml']) assert.ok(told(path, changed) && told(path, created) && told(path, deleted), path);
    assert.ok(!told('x/photo.jpg', changed) && !told('actors.yaml', changed));
  });

  it('are those of bibliographies and of the citekeys that were given out', () => {
    for (const path of ['x/my.bib', 'a.csl.json', '.dossier/citekeys.jsonl']) assert.ok(told(path, changed) && told(path, deleted), path);
    assert.ok(told('.dossier', deleted) && !told('.dossier/other', created) && !told('x/.dossier/citekeys.jsonl', changed));
  });

  it('are those that may be of a folder', () => {
    assert.ok(told('x/v1.2', created) && told('x/y', deleted) && !told('x/y', changed));
  });

  it('are none below hidden folders and node_modules', () => {
    for (const path of ['.git/a.txt', 'x/.cache/y', 'node_modules/m/readme.md', 'x/node_modules', '.a.txt']) {
      for (const change of [created, changed, deleted]) assert.ok(!told(path, change), path);
    }
    assert.ok(told('node_modules.txt', changed) && told('x.y/a.txt', changed));
  });
});
