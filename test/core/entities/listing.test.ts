import assert from 'node:assert/strict';
import { compileNames, namesFrom, shareNames, updateNames } from '../../../src/core/entities/known';
import { Listing } from '../../../src/core/entities/listing';
import type { ListedNote } from '../../../src/core/gazetteer/note-file';
import type { Entity } from '../../../src/core/gazetteer/entity';

const entity = (uri: string, start: number, id: string, name: string): Entity => ({
  id, kind: 'person', name, aliases: [{ text: `${name} Junior`, case: 'exact' }], origin: 'gazetteer', notes: [{ text: 'A note.', uri, start: start + 6, end: start + 9, line: 1 }], definedAt: { uri, start, end: start + 5 },
});
const first = [entity('a', 0, 'p1', 'Ada Lorn'), entity('a', 10, 'p2', 'Ben Ozar')];
const second = [entity('b', 0, 'p1', 'Cal Winter'), entity('b', 10, 'p3', 'Dana Moros'), entity('b', 20, 'p2', 'Eva Tesk')];

function listingOf(...files: readonly (readonly [string, readonly Entity[]])[]): Listing {
  const listing = new Listing();
  for (const [uri, entities] of files) listing.put(uri, `hash of ${JSON.stringify(entities)}`, entities);
  return listing;
}

describe('what the gazetteers list', () => {
  it('is the same when entities were let go, whatever becomes of one file', () => {
    const listing = listingOf(['b', second], ['a', first]);
    let names = compileNames(listing.entities());
    listing.compiledAs(names);
    assert.deepEqual([...names.entities.keys()], ['p1', 'p2', 'p1-2', 'p3', 'p2-2']);
    assert.deepEqual(listing.entities(), listingOf(['a', first], ['b', second]).entities());
    // What is new is compiled into a layer of its own, behind the others.
    const edited = [{ ...second[0]!, name: 'Cal Summer' }, ...second.slice(1)];
    listing.put('b', 'edited', edited);
    names = updateNames(names, listing.entities());
    listing.compiledAs(names);
    assert.deepEqual(listing.entities(), listingOf(['a', first], ['b', edited]).entities());
    const fewer = first.slice(1);
    listing.put('a', 'fewer', fewer);
    names = updateNames(names, listing.entities());
    listing.compiledAs(names);
    assert.deepEqual(listing.entities(), listingOf(['a', fewer], ['b', edited]).entities());
    listing.keepOnly(new Set(['b']));
    assert.deepEqual(listing.entities(), edited);
  });

  it('joins profile notes with lists, and takes them apart again', () => {
    const note = (uri: string, name: string, id: string): ListedNote => ({ entity: { ...entity(uri, 3, id, name), aliases: [] }, given: { id: false, kind: true }, idAt: { start: 3, end: 4 }, kindAt: { start: 3, end: 4 } });
    const listing = listingOf(['a', first], ['b', second]);
    const fresh = (...notes: readonly ListedNote[]): Listing => {
      const other = listingOf(['a', first], ['b', second]);
      for (const one of notes) other.putNote(one.entity.definedAt?.uri ?? '', 'x', one);
      return other;
    };
    const names = [note('n1.md', 'Ada Lorn', 'ada-lorn'), note('n2.md', 'Nobody Else', 'p3')] as const;
    for (const one of names) listing.putNote(one.entity.definedAt?.uri ?? '', 'x', one);
    let compiled = compileNames(listing.entities());
    listing.compiledAs(compiled);
    assert.equal(compiled.entities.get('p1')?.definedAt?.uri, 'n1.md');
    assert.deepEqual([...compiled.entities.keys()], ['p1', 'p2', 'p1-2', 'p3', 'p2-2', 'p3-2']);
    assert.deepEqual(listing.entities(), fresh(...names).entities());
    const later = new Listing();
    const kept = listing.kept(shareNames);
    assert.ok(kept);
    later.resume(structuredClone(kept), namesFrom(kept.names));
    assert.deepEqual(later.entities(), fresh(...names).entities());
    listing.drop('n1.md');
    compiled = updateNames(compiled, listing.entities());
    listing.compiledAs(compiled);
    assert.deepEqual(compiled.entities.get('p1'), first[0]);
    assert.deepEqual(listing.entities(), fresh(names[1]).entities());
  });

  it('is taken up in a later session as it was kept, and only when all of it is compiled', () => {
    const listing = listingOf(['b', second], ['a', first]);
    assert.equal(listing.kept(shareNames), undefined);
    listing.compiledAs(compileNames(listing.entities()));
    const kept = listing.kept(shareNames);
    assert.ok(kept);
    const later = new Listing();
    later.resume(kept, namesFrom(kept.names));
    assert.equal(later.key, listing.key);
    assert.deepEqual(later.entities(), listing.entities());
    later.put('b', 'edited', second.slice(1));
    assert.deepEqual(later.entities(), listingOf(['a', first], ['b', second.slice(1)]).entities());
    assert.equal(later.kept(shareNames), undefined);
  });
});
